# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Łącznicy społeczności ds. raka
site-title-d0b512ff = Łącznicy społeczności ds. raka w Luton
publisher-d0b512ff = Łącznicy społeczności ds. raka w Luton
contact-heading-b265b2ef = Porozmawiajmy
contact-hours-2f885121 = Od poniedziałku do piątku w godzinach { $office-opens }–{ $office-closes }. Numer przykładowy.
audience-286b96eb = Osoby ze społeczności czarnoskórych i południowoazjatyckich oraz osoby z Europy Środkowo-Wschodniej
audience-714561d3 = Osoby, które opiekują się kimś chorym na raka
audience-91568296 = Osoby, które chcą pomagać
