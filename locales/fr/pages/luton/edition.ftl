# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Relais communautaires contre le cancer
site-title-d0b512ff = Relais communautaires contre le cancer à Luton
publisher-d0b512ff = Relais communautaires contre le cancer à Luton
contact-heading-b265b2ef = Parlez avec nous
contact-hours-2f885121 = Du lundi au vendredi, de { $office-opens } à { $office-closes }. Ce numéro est un exemple.
audience-286b96eb = Personnes des communautés noires et d’Asie du Sud, et personnes originaires d’Europe de l’Est
audience-714561d3 = Personnes qui s’occupent de quelqu’un qui a un cancer
audience-91568296 = Personnes qui veulent aider
