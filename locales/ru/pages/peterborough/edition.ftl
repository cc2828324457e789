# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Питерборо (Peterborough)
tagline-0139d953 = Медицинская помощь, которая сама приходит к вам
site-title-03cb0b86 = Здоровье для всех в Питерборо
publisher-03cb0b86 = Здоровье для всех в Питерборо
contact-heading-b265b2ef = Поговорите с нами
contact-hours-2f885121 = С понедельника по пятницу, с { $office-opens } до { $office-closes }. Номер дан для примера.
