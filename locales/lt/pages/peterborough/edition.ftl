# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Sveikatos priežiūra, kuri atvyksta pas Jus
site-title-03cb0b86 = Sveikata visiems Peterborough mieste
publisher-03cb0b86 = Sveikata visiems Peterborough mieste
contact-heading-b265b2ef = Pasikalbėkite su mumis
contact-hours-2f885121 = Nuo pirmadienio iki penktadienio, nuo { $office-opens } iki { $office-closes } val. Tai pavyzdinis numeris.
