# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Zdravotní péče, která přijede za vámi
site-title-03cb0b86 = Zdraví pro všechny v Peterborough
publisher-03cb0b86 = Zdraví pro všechny v Peterborough
contact-heading-b265b2ef = Promluvte si s námi
contact-hours-2f885121 = Od pondělí do pátku, od { $office-opens } do { $office-closes }. Číslo je jen ukázkové.
