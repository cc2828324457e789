# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Łącznicy społeczności ds. raka
site-title-d0b512ff = Łącznicy społeczności ds. raka w Luton
publisher-d0b512ff = Łącznicy społeczności ds. raka w Luton
contact-heading-b265b2ef = Porozmawiajmy
contact-hours-2f885121 = Od poniedziałku do piątku w godzinach { $office-opens }–{ $office-closes }. Numer przykładowy.
