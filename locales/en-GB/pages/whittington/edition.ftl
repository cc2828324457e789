### content/whittington/edition.yaml
### Written by Handbill: the text that translators were given last. Do not edit.

# name
name-e6fbf447 = Whittington Health

# tagline
tagline-02713be4 = Inclusive cancer care

# site-title
site-title-efd74fb4 = Whittington Pride in Health

# publisher
publisher-efd74fb4 = Whittington Pride in Health

# contact-heading
contact-heading-b265b2ef = Talk to us

# contact-hours
contact-hours-2f885121 = Monday to Friday, { $office-opens } to { $office-closes }. A sample number.
