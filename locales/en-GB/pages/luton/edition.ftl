### content/luton/edition.yaml
### Written by Handbill: the text that translators were given last. Do not edit.

# name
name-eb0cf8b2 = Luton

# tagline
tagline-10582c05 = Cancer community connectors

# site-title
site-title-d0b512ff = Luton cancer community connectors

# publisher
publisher-d0b512ff = Luton cancer community connectors

# contact-heading
contact-heading-b265b2ef = Talk to us

# contact-hours
contact-hours-2f885121 = Monday to Friday, { $office-opens } to { $office-closes }. A sample number.
