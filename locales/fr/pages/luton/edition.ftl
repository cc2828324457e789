# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Relais communautaires contre le cancer
site-title-d0b512ff = Relais communautaires contre le cancer à Luton
publisher-d0b512ff = Relais communautaires contre le cancer à Luton
contact-heading-b265b2ef = Parlez avec nous
contact-hours-2f885121 = Du lundi au vendredi, de { $office-opens } à { $office-closes }. Ce numéro est un exemple.
