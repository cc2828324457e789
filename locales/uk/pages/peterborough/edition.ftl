# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Пітерборо (Peterborough)
tagline-0139d953 = Медична допомога, яка сама приходить до вас
site-title-03cb0b86 = Здоров’я для всіх у Пітерборо
publisher-03cb0b86 = Здоров’я для всіх у Пітерборо
contact-heading-b265b2ef = Поговоріть із нами
contact-hours-2f885121 = З понеділка до п’ятниці, з { $office-opens } до { $office-closes }. Номер наведено для прикладу.
