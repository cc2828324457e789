### content/peterborough/edition.yaml
### Written by Handbill: the text that translators were given last. Do not edit.

# name
name-ca9ba979 = Peterborough

# tagline
tagline-0139d953 = Healthcare that comes to you

# site-title
site-title-03cb0b86 = Peterborough inclusion health

# publisher
publisher-03cb0b86 = Peterborough inclusion health

# contact-heading
contact-heading-b265b2ef = Talk to us

# contact-hours
contact-hours-2f885121 = Monday to Friday, { $office-opens } to { $office-closes }. A sample number.
