# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Opieka zdrowotna, która przychodzi do Państwa
site-title-03cb0b86 = Zdrowie bez wykluczeń w Peterborough
publisher-03cb0b86 = Zdrowie bez wykluczeń w Peterborough
contact-heading-b265b2ef = Porozmawiajmy
contact-hours-2f885121 = Od poniedziałku do piątku w godzinach { $office-opens }–{ $office-closes }. Numer przykładowy.
