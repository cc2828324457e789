# Draft translation. Nobody from the community has checked it yet.

title-8542c324 = „{ -hear-me }” în Bury Park
summary-b462d2b4 = Aflați despre cancer, mâncați cu noi și spuneți-ne despre îngrijirea dumneavoastră. Puteți aduce o rudă sau un prieten.
cost-c8f976d6 = Gratuit. Și prânzul este gratuit.
interpreters-e5a920d1 = Urdu, punjabi, poloneză și română. Pentru altă limbă, sunați cel târziu pe { DATETIME($interpreters-by, dateStyle: "long") }.
access-02c5900c = O rampă, o ușă lată, o toaletă pentru persoane cu dizabilități, un sistem de inducție pentru aparate auditive (hearing loop) și o cameră liniștită.
booking-a01bb48d = Nu este nevoie să rezervați un loc.
confidentiality-41c8a7ea = Transmitem mai departe ce spun oamenii, dar nu spunem cine a spus. Nu vă folosim numele decât dacă sunteți de acord.
p-e8aaa9be = Acesta este un eveniment dat ca exemplu, pentru demonstrație. Nu va avea loc.
h-4cc4012f = Ce se întâmplă în ziua evenimentului
li-36b364ad = **Bun venit.** Vă întâmpinăm la ora { DATETIME($bury-park-start, timeStyle: "short") } și vă arătăm sala.
li-cc8c2d99 = **Prezentări.** Vorbitorii explică ce este cancerul și cum afectează comunitățile noastre.
li-76988332 = **Activități.** Puteți să participați sau să priviți.
li-ce0c9c80 = **Timp de discuții.** Spuneți-ne cum ar trebui să fie un serviciu bun pentru persoanele cu cancer. Puteți și doar să ascultați.
li-1128f57d = **Ce urmează.** Vă explicăm cine va afla ce ați spus. Încheiem la ora { DATETIME($bury-park-end, timeStyle: "short") }.
h-7910acd1 = Intrarea în sală
alt-c6729c54 = O rampă lungă și lină, cu balustradă, urcă până la o ușă dublă, lată. Nu există trepte.
p-15ba76de = La intrare nu sunt trepte. Rampa este în stânga ușii.
h-fc7685eb = Dacă vă este greu să vorbiți
p-a25d53e4 = Puteți ieși din sală oricând. Puteți să vă întoarceți sau să mergeți acasă. Cineva va fi acolo ca să vă sprijine.
h-a573337c = Dacă nu puteți veni
p-b76930e9 = Putem veni noi la grupul dumneavoastră. Citiți despre [evenimentele „{ -hear-me }”](index.md).
