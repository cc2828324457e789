# Draft translation. Nobody from the community has checked it yet.

title-94d8798a = Iată ce vom face
short-title-edb9dea3 = Promisiunile noastre
summary-22decee1 = Ce ne-au spus oamenii din Luton, ce vom face în această privință și în ce stadiu suntem.
title-7eda0f3d = Scrisori în limba dumneavoastră
heard-95423fbd = Nu am putut să citesc scrisoarea, așa că l-am întrebat pe copilul meu ce scria în ea.
will-233f9f32 = Vom trimite scrisori în limba pe care o alegeți.
owner-315f2e85 = { $luton-council }
evidence-05cb22dd = Cereți o scrisoare în limba dumneavoastră. Spuneți-ne dacă nu o primiți.
text-24a2654d = I-am întrebat pe oameni în ce limbi doresc scrisorile.
text-b3a3e6af = Am scris prima scrisoare în cinci limbi.
title-ffabc752 = Timp pentru întrebări
heard-a72f5fc6 = Medicul nu a avut timp pentru întrebările mele.
will-fdfd1591 = Vom oferi o consultație mai lungă persoanelor care tocmai au aflat că au cancer.
owner-189e41fd = serviciile { -nhs } locale
evidence-271a7460 = Puteți cere o consultație mai lungă când vă programați.
title-967ffee6 = Întâlniri pentru femei
heard-a54c617b = Vreau să vorbesc despre testele de screening numai cu femei.
will-09a05871 = Vom organiza o întâlnire pentru femei în fiecare parte a orașului.
owner-1143c22b = { -cancer-champions }
evidence-d0abc59c = Întâlnirile sunt pe lista noastră de evenimente.
text-d6f39354 = Au avut loc primele trei întâlniri.
p-a1ff8f58 = Oamenii au avut încredere în noi și ne-au povestit prin ce au trecut. Iată ce promit să facă în această privință cei care conduc serviciile.
p-8035bbfe = Aceasta este o demonstrație. Promisiunile de pe această pagină sunt inventate, ca să vedeți cum arată o astfel de pagină.
p-63ee762c = Le puteți cere celor care conduc serviciile să se țină de cuvânt. Dacă vedeți că o promisiune nu este respectată, sunați la { $helpline } sau scrieți la { $team-email }. Numărul și adresa sunt doar exemple, așa că nu veți primi răspuns.
p-da620eeb = În pagina [Ceea ce spuneți contează](what-you-say-counts.md) puteți citi cum adunăm ce ne spuneți.
