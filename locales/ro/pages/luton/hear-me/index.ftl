# Draft translation. Nobody from the community has checked it yet.

title-b556fcb1 = Evenimentele „{ -hear-me }”
summary-2befc782 = Veniți să aflați despre cancer. Spuneți-ne ce ar însemna pentru dumneavoastră o îngrijire bună a persoanelor cu cancer în Luton.
p-9aca1593 = La un eveniment „{ -hear-me }” aflați despre cancer și despre cum afectează comunitatea dumneavoastră. Apoi este rândul nostru să vă ascultăm.
h-3277bb64 = Cine poate veni
p-f0e01854 = Aceste evenimente sunt pentru următoarele comunități din Luton: persoane de culoare de origine africană, persoane de culoare de origine caraibiană, persoane din Europa de Est și persoane din Asia de Sud. Poate că aveți cancer acum sau ați avut înainte. Poate că îngrijiți pe cineva sau doriți să aflați mai multe.
h-98361d3f = Ce puteți face acolo
li-688a0210 = Ascultați persoane care vorbesc despre cancer.
li-def09b9d = Participați la activități.
li-980f9f0a = Vorbiți cu alți oameni și cu noi.
li-b211ef6e = Ne spuneți cum ar trebui să fie un serviciu bun pentru persoanele cu cancer în Luton.
h-d4b7b5f0 = Dumneavoastră alegeți ce spuneți
p-266741df = Puteți să vorbiți sau doar să ascultați. Transmitem mai departe ce spun oamenii, dar nu spunem cine a spus. Îi tratăm pe toți cu respect.
p-4416fb6e = Poate fi greu să vorbiți despre cancer. Vă puteți opri oricând. Există oameni gata să vă sprijine.
h-029f90f5 = Putem veni la grupul dumneavoastră
p-63d2405d = Vă este mai ușor să rămâneți printre oameni pe care îi cunoașteți? Putem organiza un mic eveniment „{ -hear-me }” la o întâlnire a grupului dumneavoastră.
caption-397a5611 = Evenimentul și mini-evenimentul
th-9f16ff4b = De știut
th-0b907604 = Eveniment „{ -hear-me }”
th-942472af = Mic eveniment „{ -hear-me }”
td-b9f9a6a2 = Unde are loc
td-4ac11235 = Într-un loc ales de noi
td-03a16da0 = La întâlnirea grupului dumneavoastră
td-79ca39f3 = Cum participați
td-71b15132 = Veniți în ziua evenimentului
td-b5222b70 = Ne cereți să venim la dumneavoastră
p-0f3de6a3 = Ca să ne cereți o vizită, sunați la { $helpline } sau scrieți la { $team-email }. Numărul și adresa sunt doar exemple, așa că nu veți primi răspuns.
