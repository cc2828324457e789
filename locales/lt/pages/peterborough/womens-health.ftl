# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Sveikatos priežiūra moterims
summary-825c44a5 = Moterų vadovaujama draugiška ir saugi vieta Jūsų sveikatai. Jūs sprendžiate, kas vyks.
who-for-d0d2b4c1 = Moterims, kurioms sunku arba baisu kreiptis dėl sveikatos priežiūros.
refer-b4560caa = Skambinkite numeriu { $helpline }. Tai pavyzdinis numeris, todėl niekas neatsilieps.
cost-ce2720a7 = Nemokamai. Tai pavyzdinis atsakymas.
opening-cf2a2930 = Ši demonstracinė svetainė nerodo nei vietų, nei laiko.
p-4ccd0cd8 = „{ -wildflowers }“ – tai klinika, kuri pati atvyksta pas moteris. Čia pasirūpins visu Jūsų kūnu – nuo galvos iki kojų.
p-eca47b11 = Ar Jums dabar gresia pavojus? Skambinkite numeriu { $emergency }. Šiai demonstracinei svetainei siunčiamų žinučių niekas neskaito.
h-62387c65 = Čia Jūs esate saugi
p-fa5a88a8 = Kai kurios pas mus ateinančios moterys patyrė psichologinę traumą – gilų dvasinį skausmą. Kai kurios yra sekso darbuotojos. Niekas Jūsų nesmerks.
li-6f4b5724 = Jūs sprendžiate, ką mums pasakoti.
li-ffce20eb = Bet kada galite paprašyti, kad sustotume.
li-935408d4 = Galite atsisakyti bet kurio tyrimo.
h-ae675d39 = Kuo galime padėti
li-ea618e00 = viso kūno patikra
li-0d28c113 = gimdos kaklelio patikra (angl. cervical screening) – tyrimas, kuris padeda išvengti gimdos kaklelio vėžio
li-4281ec30 = kolposkopija – atidesnė gimdos kaklelio apžiūra
p-6049cadd = Gimdos kaklelio patikros ir kolposkopijos klinikai vadovauja moterys.
h-ca13b115 = Kas pasikeitė
p-b6548e03 = Klinika „{ -wildflowers }“ padėjo daugiau moterų pasidaryti gimdos kaklelio patikros tyrimą. Anksčiau jį buvo pasidariusios { $screening-before } % moterų, su kuriomis klinika dirba. Vėliau ši dalis išaugo iki { $screening-after } %.
p-d453c91b = Tikslas buvo ištirti { $screening-aim } % moterų, kurioms atėjo laikas pasitikrinti. Tai norėta padaryti iki { DATETIME($screening-aim-date, dateStyle: "long") }, bet ši diena jau praėjo, o naujesnių skaičių neturime.
h-eb4a03b2 = Kas dirba kartu
p-66109ec8 = Klinika „{ -wildflowers }“ dirba kartu su organizacija „{ $hospital-trust }“. Kliniką remia „{ $nhs-england }“.
