# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Mediatori comunitari în domeniul cancerului
site-title-d0b512ff = Mediatori comunitari în domeniul cancerului, Luton
publisher-d0b512ff = Mediatori comunitari în domeniul cancerului, Luton
contact-heading-b265b2ef = Vorbiți cu noi
contact-hours-2f885121 = De luni până vineri, între orele { $office-opens } și { $office-closes }. Numărul este doar un exemplu.
audience-286b96eb = Persoane din comunitățile de culoare și sud-asiatice, precum și din Europa de Est
audience-714561d3 = Persoane care îngrijesc pe cineva cu cancer
audience-91568296 = Persoane care doresc să ajute
