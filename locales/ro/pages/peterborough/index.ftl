# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Îngrijire medicală în Peterborough, și pentru dumneavoastră
summary-fc1d91e7 = Vă este greu să primiți îngrijire medicală? Găsiți oameni care vă vor asculta și vă vor ajuta.
action-5dc27001 = Vedeți ce face autobuzul { -health-hub }
action-bc5df20f = Ajutați la planificarea serviciilor
h-d5e9a9c0 = Meritați îngrijire
p-bb148cf1 = O viață fără bani sau fără o locuință sigură îi poate ține pe oameni departe de îngrijirea medicală. La fel și trauma, adică o rană sufletească adâncă din trecut. Nu este vina dumneavoastră.
p-dff05a1b = Serviciile din Peterborough lucrează împreună ca să schimbe acest lucru. Puteți:
li-9ff2852d = să primiți ajutor pentru sănătatea dumneavoastră, aproape de locul unde sunteți
li-ffef1fcc = să aveți un cuvânt de spus în planificarea serviciilor
h-d2d4d1f5 = Ce este important să știți mai întâi
p-68a9a9c1 = Acest site este o demonstrație. Numărul de telefon și adresa de e-mail sunt doar exemple, așa că nu veți primi răspuns.
