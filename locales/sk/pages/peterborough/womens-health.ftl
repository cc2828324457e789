# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Zdravotná starostlivosť pre ženy
summary-825c44a5 = Láskavé a bezpečné miesto pre vaše zdravie. Vedú ho ženy. Vy rozhodujete, čo sa bude diať.
who-for-d0d2b4c1 = Pre ženy, ktoré sa k zdravotnej starostlivosti dostávajú ťažko alebo sa jej boja.
refer-b4560caa = Volajte { $helpline }. Je to ukážkové číslo, takže to nikto nezdvihne.
cost-ce2720a7 = Zadarmo. Toto je len ukážková odpoveď.
opening-cf2a2930 = Táto ukážka neuvádza miesta ani časy.
p-4ccd0cd8 = { -wildflowers } je ambulancia, ktorá chodí za ženami. Dostanete starostlivosť o celé telo, od hlavy až po päty.
p-eca47b11 = Ste teraz v nebezpečenstve? Volajte { $emergency }. Správy poslané na tento ukážkový web nikto nečíta.
h-62387c65 = Tu ste v bezpečí
p-fa5a88a8 = Niektoré ženy, ktoré k nám chodia, prežili traumu, teda hlboké zranenie na duši. Niektoré sú sexuálne pracovníčky. Nikto vás nebude odsudzovať.
li-6f4b5724 = Vy rozhodujete, čo nám poviete.
li-ffce20eb = Kedykoľvek nás môžete požiadať, aby sme prestali.
li-935408d4 = Každé vyšetrenie môžete odmietnuť.
h-ae675d39 = S čím môžeme pomôcť
li-ea618e00 = prehliadka celého tela
li-0d28c113 = skríning krčka maternice (po anglicky cervical screening), vyšetrenie, ktoré pomáha predchádzať rakovine krčka maternice
li-4281ec30 = kolposkopia, bližšia prehliadka krčka maternice
p-6049cadd = Ambulanciu pre skríning krčka maternice a kolposkopiu vedú ženy.
h-ca13b115 = Čo sa zmenilo
p-b6548e03 = Vďaka ambulancii { -wildflowers } prišlo na skríning krčka maternice viac žien. Predtým toto vyšetrenie malo { $screening-before } % žien, s ktorými ambulancia pracuje. Ich podiel stúpol na { $screening-after } %.
p-d453c91b = Cieľom bolo vyšetriť { $screening-aim } % žien, ktoré mali ísť na vyšetrenie. Termín bol { DATETIME($screening-aim-date, dateStyle: "long") }. Tento dátum už uplynul a novší údaj nemáme.
h-eb4a03b2 = Kto spolupracuje
p-66109ec8 = Ambulancia { -wildflowers } spolupracuje s organizáciou { $hospital-trust }. Podporu má od organizácie { $nhs-england }.
