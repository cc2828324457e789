### “Place” (content/place/edition.yaml)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# name of the place
name-3482c1ee = Place

# what the site is, beside its name
tagline-17314cba = Health bus

# title of the site
site-title-17314cba = Health bus

# who publishes the site
publisher-6f8a980d = A health team
