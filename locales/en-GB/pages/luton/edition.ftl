### “Luton” (content/luton/edition.yaml)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# name of the place
name-eb0cf8b2 = Luton

# what the site is, beside its name
tagline-10582c05 = Cancer community connectors

# title of the site
site-title-d0b512ff = Luton cancer community connectors

# who publishes the site
publisher-d0b512ff = Luton cancer community connectors

# heading of the contact panel
contact-heading-b265b2ef = Talk to us

# when the phone is answered
# Keep as it is: { $office-opens } (a time of day), { $office-closes } (a time of day).
contact-hours-2f885121 = Monday to Friday, { $office-opens } to { $office-closes }. A sample number.

# the key “audience” at the top of the page
audience-286b96eb = People from Black and South Asian communities and from Eastern Europe

# the key “audience” at the top of the page
audience-714561d3 = People who care for someone with cancer

# the key “audience” at the top of the page
audience-91568296 = People who want to help
