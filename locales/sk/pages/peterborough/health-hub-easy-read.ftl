# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = { -health-hub }: ľahko čitateľný text
short-title-083c1abc = Ľahko čitateľný text
summary-42714576 = Obrázky a krátke vety o autobuse.
h-490581c6 = O autobuse
alt-42df3ec0 = Autobus so srdcom na boku
p-77085642 = { -health-hub } je autobus. Môžete v ňom dostať zdravotnú starostlivosť.
alt-095f3cde = Dvaja ľudia, jeden z nich hovorí
p-cc72401d = Povedzte nám, čo vám robí najväčšie starosti. Vy si vyberáte, čo poviete.
h-1c62eb51 = Čo môžete dostať
alt-5ac855c4 = Kvapka krvi
p-c9a42e72 = Môžete si dať vyšetriť krv. Stačí na to pár kvapiek krvi.
alt-cabd8f9d = Oko
p-cc419dab = Môžete si dať vyšetriť zrak.
alt-bac6c04b = Náplasť
p-458d5627 = Môžeme vám ošetriť rany.
h-ef0e40ac = Vy rozhodujete
alt-99855079 = Fajka a krížik
p-935408d4 = Každé vyšetrenie môžete odmietnuť.
alt-40808f13 = Dvaja ľudia vedľa seba
p-dcea0377 = Môžete vziať so sebou niekoho, komu dôverujete.
alt-8e7b48fa = Zvoniaci telefón
p-b4560caa = Volajte { $helpline }. Je to len ukážkové číslo. Nikto to nezdvihne.
