### “Peterborough” (content/peterborough/edition.yaml)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# name of the place
name-ca9ba979 = Peterborough

# what the site is, beside its name
tagline-0139d953 = Healthcare that comes to you

# title of the site
site-title-03cb0b86 = Peterborough inclusion health

# who publishes the site
publisher-03cb0b86 = Peterborough inclusion health

# heading of the contact panel
contact-heading-b265b2ef = Talk to us

# when the phone is answered
# Keep as it is: { $office-opens } (a time of day), { $office-closes } (a time of day).
contact-hours-2f885121 = Monday to Friday, { $office-opens } to { $office-closes }. A sample number.
