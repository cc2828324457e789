# Draft translation. Nobody from the community has checked it yet.

title-3a70ac0c = Cidda nala shaqaysa
short-title-d9dc6204 = Hay’adaha nala shaqeeya
summary-eaf50f93 = Hay’adaha nala shaqeeya ee ku dhagaysta, iyo waxa ay mid kastaa qabato.
text-af1d6388 = Waxay bixisaa lacag iyo tababar. Shaqaalaheeda waxaad kula kulmaysaa munaasabadaha.
text-e7b5c547 = Kooxdiisa caafimaadka dadweynaha ayaa dadka Luton ka caawisa inay caafimaad qabaan.
text-122ea402 = Waxay qorshaysaa adeegyada caafimaadka ee dalka oo dhan.
text-60e69367 = Waxay isu keentaa dhammaan dadka daryeela kuwa kansarka qaba ee ku nool Bariga Ingiriiska.
text-1b55096f = Waxay dhagaysataa ra’yiga ay dadku ka qabaan caafimaadka iyo daryeelka, waxayna u sheegtaa dadka mas’uulka ka ah.
p-5ec047b9 = Dadka maamula adeegyada waa inay ku dhagaystaan. Hay’adahan ayaa nala shaqeeya si ay taasi u dhacdo.
p-f5762336 = Ma ka tirsan tahay koox rabta inay nagu soo biirto? Wac { $helpline } ama iimayl u soo dir { $team-email }. Kuwani waa tusaalayaal, sidaas darteed jawaab ma heli doontid.
