# Draft translation. Nobody from the community has checked it yet.

title-3a70ac0c = Kto z nami współpracuje
short-title-d9dc6204 = Partnerzy
summary-eaf50f93 = Jakie organizacje słuchają Państwa razem z nami i co robi każda z nich.
text-af1d6388 = Zapewnia pieniądze i szkolenia. Pracownicy tej organizacji spotykają się z Państwem na wydarzeniach.
text-e7b5c547 = Zespół zdrowia publicznego rady miasta pomaga mieszkańcom Luton zachować zdrowie.
text-122ea402 = Planuje opiekę zdrowotną dla całego kraju.
text-60e69367 = Łączy wszystkich, którzy opiekują się chorymi na raka we wschodniej Anglii.
text-1b55096f = Dowiaduje się, co ludzie myślą o opiece zdrowotnej i społecznej. Przekazuje to osobom, które za tę opiekę odpowiadają.
p-5ec047b9 = Osoby odpowiedzialne za opiekę muszą Państwa słuchać. Te organizacje współpracują z nami, aby tak było.
p-f5762336 = Należą Państwo do grupy lub organizacji, która chce się przyłączyć? Prosimy zadzwonić pod numer { $helpline } lub napisać na adres { $team-email }. To tylko przykłady, więc nie otrzymają Państwo odpowiedzi.
