# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = { -health-hub }: snadné čtení
short-title-083c1abc = Snadné čtení
summary-42714576 = Obrázky a krátké věty o autobusu.
h-490581c6 = O autobusu
alt-42df3ec0 = Autobus se srdcem na boku
p-77085642 = { -health-hub } je autobus. Můžete v něm dostat zdravotní péči.
alt-095f3cde = Dva lidé, jeden z nich mluví
p-cc72401d = Řekněte nám, co vám dělá největší starosti. Vy si vybíráte, co řeknete.
h-1c62eb51 = Co můžete dostat
alt-5ac855c4 = Kapka krve
p-c9a42e72 = Můžete si nechat vyšetřit krev. Stačí na to pár kapek krve.
alt-cabd8f9d = Oko
p-cc419dab = Můžete si nechat vyšetřit zrak.
alt-bac6c04b = Náplast
p-458d5627 = Můžeme vám ošetřit rány.
h-ef0e40ac = Vy rozhodujete
alt-99855079 = Fajfka a křížek
p-935408d4 = Každé vyšetření můžete odmítnout.
alt-40808f13 = Dva lidé vedle sebe
p-dcea0377 = Můžete vzít s sebou někoho, komu věříte.
alt-8e7b48fa = Zvonící telefon
p-b4560caa = Volejte { $helpline }. Je to jen ukázkové číslo. Nikdo to nezvedne.
