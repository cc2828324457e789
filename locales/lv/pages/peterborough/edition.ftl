# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Veselības aprūpe, kas atbrauc pie Jums
site-title-03cb0b86 = Veselība visiem Peterborough pilsētā
publisher-03cb0b86 = Veselība visiem Peterborough pilsētā
contact-heading-b265b2ef = Parunājiet ar mums
contact-hours-2f885121 = No pirmdienas līdz piektdienai, no { $office-opens } līdz { $office-closes }. Šis ir parauga numurs.
