# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Îngrijire medicală care vine la dumneavoastră
site-title-03cb0b86 = Sănătate pentru toți în Peterborough
publisher-03cb0b86 = Sănătate pentru toți în Peterborough
contact-heading-b265b2ef = Vorbiți cu noi
contact-hours-2f885121 = De luni până vineri, între orele { $office-opens } și { $office-closes }. Numărul este doar un exemplu.
