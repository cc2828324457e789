# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Opieka zdrowotna w Peterborough, także dla Państwa
summary-fc1d91e7 = Trudno Państwu skorzystać z opieki zdrowotnej? Tutaj znajdą Państwo ludzi, którzy wysłuchają i pomogą.
action-5dc27001 = Co robi { -health-hub }
action-bc5df20f = Jak pomóc w planowaniu usług
h-d5e9a9c0 = Zasługują Państwo na opiekę
p-bb148cf1 = Życie bez pieniędzy lub bez bezpiecznego domu może odcinać ludzi od opieki zdrowotnej. Tak samo może działać trauma, czyli głęboki ból z przeszłości. To nie jest Państwa wina.
p-dff05a1b = Placówki i organizacje w Peterborough razem starają się to zmienić. Mogą Państwo:
li-9ff2852d = uzyskać pomoc w sprawach zdrowia, blisko miejsca, w którym Państwo są
li-ffef1fcc = mieć wpływ na to, jak planuje się usługi
h-d2d4d1f5 = Ważne na początek
p-68a9a9c1 = To jest strona pokazowa. Numer telefonu i adres e-mail są tylko przykładami, więc nie otrzymają Państwo odpowiedzi.
