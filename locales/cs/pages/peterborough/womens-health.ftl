# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Zdravotní péče pro ženy
summary-825c44a5 = Laskavé a bezpečné místo pro vaše zdraví. Vedou ho ženy. Vy rozhodujete, co se bude dít.
who-for-d0d2b4c1 = Pro ženy, které se ke zdravotní péči dostávají těžko nebo se jí bojí.
refer-b4560caa = Volejte { $helpline }. Je to ukázkové číslo, takže to nikdo nezvedne.
cost-ce2720a7 = Zdarma. Toto je jen ukázková odpověď.
opening-cf2a2930 = Tato ukázka neuvádí místa ani časy.
p-4ccd0cd8 = { -wildflowers } je ordinace, která jezdí za ženami. Dostanete péči o celé tělo, od hlavy až k patě.
p-eca47b11 = Jste teď v nebezpečí? Volejte { $emergency }. Zprávy poslané na tento ukázkový web nikdo nečte.
h-62387c65 = Tady jste v bezpečí
p-fa5a88a8 = Některé ženy, které k nám chodí, prožily trauma, tedy hluboké zranění na duši. Některé jsou sexuální pracovnice. Nikdo vás nebude odsuzovat.
li-6f4b5724 = Vy rozhodujete, co nám řeknete.
li-ffce20eb = Kdykoli nás můžete požádat, abychom přestali.
li-935408d4 = Každé vyšetření můžete odmítnout.
h-ae675d39 = S čím můžeme pomoct
li-ea618e00 = prohlídka celého těla
li-0d28c113 = screening děložního čípku (anglicky cervical screening), vyšetření, které pomáhá předcházet rakovině děložního čípku
li-4281ec30 = kolposkopie, bližší prohlídka děložního čípku
p-6049cadd = Ordinaci pro screening děložního čípku a kolposkopii vedou ženy.
h-ca13b115 = Co se změnilo
p-b6548e03 = Díky ordinaci { -wildflowers } přišlo na screening děložního čípku víc žen. Dřív toto vyšetření mělo { $screening-before } % žen, se kterými ordinace pracuje. Jejich podíl stoupl na { $screening-after } %.
p-d453c91b = Cílem bylo vyšetřit { $screening-aim } % žen, které měly na vyšetření jít. Termín byl { DATETIME($screening-aim-date, dateStyle: "long") }. Toto datum už uplynulo a novější údaj nemáme.
h-eb4a03b2 = Kdo spolupracuje
p-66109ec8 = Ordinace { -wildflowers } spolupracuje s organizací { $hospital-trust }. Podporu má od organizace { $nhs-england }.
