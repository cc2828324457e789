### “Whittington Health” (content/whittington/edition.yaml)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# name of the place
name-e6fbf447 = Whittington Health

# what the site is, beside its name
tagline-02713be4 = Inclusive cancer care

# title of the site
site-title-efd74fb4 = Whittington Pride in Health

# who publishes the site
publisher-efd74fb4 = Whittington Pride in Health

# heading of the contact panel
contact-heading-b265b2ef = Talk to us

# when the phone is answered
# Keep as it is: { $office-opens } (a time of day), { $office-closes } (a time of day).
contact-hours-2f885121 = Monday to Friday, { $office-opens } to { $office-closes }. A sample number.
