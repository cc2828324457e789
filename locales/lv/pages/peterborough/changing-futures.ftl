# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = „{ -changing-futures }”: palīdziet plānot pakalpojumus
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = Jūs zināt, kas traucē saņemt aprūpi. Tas, ko zināt, var palīdzēt uzlabot pakalpojumus.
p-d3bb4936 = Cilvēki, kuri izmanto pakalpojumus, zina, kas darbojas labi un kas ne. Projekts „{ -changing-futures }” palīdz viņiem piedalīties plānošanā.
h-bb7b1528 = Kas piedalās
p-ffb5c195 = Pakalpojumu plānošanā piedalās cilvēki, kuri ir mazāk aizsargāti. Tas nozīmē, ka viņiem var vieglāk nodarīt pāri. Tā var notikt ar ikvienu.
p-2c3733d9 = Varbūt zināt, kā tas ir:
li-304d7ac1 = kad nav drošas vietas, kur dzīvot
li-0fdb63b8 = kad ir ļoti maz naudas
li-99c792f7 = kad jādzīvo ar psiholoģisku traumu – dziļām dvēseles sāpēm no pagātnes
h-28749eac = Ar ko Jūs varat dalīties
p-118b628a = Īpaši vārdi nav vajadzīgi. Jūs varat pastāstīt:
li-178d4f16 = kas Jums palīdzēja
li-04d975af = kāpēc kļuva sliktāk
li-749daca1 = ko Jūs mainītu vispirms
p-2c4b755e = Jums nav jāizstāsta viss savs dzīvesstāsts. Jūs varat pastāstīt mazliet un apstāties, kad vēlaties.
h-7c3ad87f = Kā piedalīties
li-3d7d3b66 = Zvaniet pa tālruni { $helpline } vai rakstiet uz { $team-email }. Numurs un adrese ir tikai paraugi, tāpēc atbildi nesaņemsiet.
li-94f70902 = Pajautājiet, kas notiktu un kādu palīdzību varat saņemt.
li-44401cd7 = Pārdomājiet bez steigas. Jūs varat atteikties.
p-3fa5e127 = Vai Jums veselības aprūpe ir vajadzīga tagad? Lasiet, kā palīdz [{ -health-hub }](health-hub.md).
