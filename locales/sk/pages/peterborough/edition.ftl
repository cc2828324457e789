# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Zdravotná starostlivosť, ktorá príde za vami
site-title-03cb0b86 = Zdravie pre všetkých v Peterborough
publisher-03cb0b86 = Zdravie pre všetkých v Peterborough
contact-heading-b265b2ef = Porozprávajte sa s nami
contact-hours-2f885121 = Od pondelka do piatka, od { $office-opens } do { $office-closes }. Číslo je len ukážkové.
