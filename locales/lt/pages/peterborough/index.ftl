# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Sveikatos priežiūra Peterborough mieste – ir Jums
summary-fc1d91e7 = Ar Jums sunku gauti sveikatos priežiūros paslaugas? Čia rasite žmonių, kurie išklausys ir padės.
action-5dc27001 = Sužinokite, kuo padeda { -health-hub }
action-bc5df20f = Padėkite planuoti paslaugas
h-d5e9a9c0 = Jūs nusipelnėte priežiūros
p-bb148cf1 = Kai žmogus neturi pinigų ar saugių namų, jam gali būti sunku gauti sveikatos priežiūros paslaugas. Tą patį gali lemti psichologinė trauma – gilus skausmas dėl to, kas įvyko praeityje. Tai ne Jūsų kaltė.
p-dff05a1b = Peterborough mieste paslaugų teikėjai dirba kartu, kad tai pakeistų. Jūs galite:
li-9ff2852d = gauti pagalbą dėl savo sveikatos, netoli tos vietos, kur esate
li-ffef1fcc = turėti įtakos tam, kaip planuojamos paslaugos
h-d2d4d1f5 = Pirmiausia svarbu žinoti
p-68a9a9c1 = Ši svetainė yra demonstracinė. Jos telefono numeris ir el. pašto adresas yra pavyzdiniai, todėl atsakymo negausite.
