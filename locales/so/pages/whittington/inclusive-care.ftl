# Draft translation. Nobody from the community has checked it yet.

title-5e7d9dc9 = Bayaankayaga ku saabsan daryeelka loo dhan yahay
short-title-b4e994fe = Daryeelka loo dhan yahay
summary-3ebb937c = Daryeelka aad helayso waa inuusan ku xirnaan cidda aad tahay. Boggani wuxuu sheegayaa waxa uu yahay daryeelka kansarka ee loo dhan yahay.
p-f66a45cf = Daryeelka loo dhan yahay waa daryeel aan cidna laga reebin. Waxaa loogu talagalay dumarka dumarka jecel (lesbian), ragga ragga jecel (gay), dadka labada jinsi jecel (bisexual), dadka trans, queer, intersex iyo asexual ah, iyo dad kale (LGBTQIA+).
p-d62fde82 = Kani waa bayaan tusaale ah oo wax lagu muujinayo. Isbitaalka dhabta ahi waa inuu isagu go’aansado erayadiisa.
h-0218c08b = Waxa aan aaminsannahay
p-3ae39fed = Jihayntaada galmadu (sexual orientation) waxay sheegaysaa cidda qalbigaagu u janjeero. Aqoonsigaaga jinsigu (gender identity) waa sida aad adigu isu taqaan. Daryeelka aad helayso waa inuusan ku xirnaan labadaas.
h-f7f0dd94 = Waxa ay tahay inay shaqaaluhu sameeyaan
p-5292113e = Shaqaaluhu waa inay:
li-2cd27a73 = ku weydiiyaan magaca aad isticmaasho, kuguna yeeraan magacaas
li-73f3451f = ku weydiiyaan cidda muhiimka kuu ah, kana qaybgeliyaan daryeelkaaga
li-21623ca0 = wax ku weydiiyaan, ee aysan waxba iska malayn
li-5dbce3b4 = isticmaalaan erayo kugu aqbalaya sida aad tahay
li-8e2edb3d = raalligelin ku siiyaan haddii ay khaldamaan, khaladkana saxaan
h-c1b80966 = Waxa aad codsan karto
li-0619f1a3 = Waxaad codsan kartaa inaad ku hadasho meel aan cid kale ku maqlayn.
li-330836bf = Waxaad weydiin kartaa sababta ay su’aal muhiim ugu tahay daryeelkaaga.
li-b6a00e14 = Adigaa dooran kara waxa aad noo sheegayso.
h-6b9cc8de = Sida ay shaqaaluhu wax u bartaan
p-686f4bf4 = Shaqaaluhu waxay qaadan karaan tababar ay ku bartaan inay dadka si ka fiican ula hadlaan, iyo inay dib uga fikiraan waxa ay dadka ka maleeyaan. Tani waxay ka soo baxday [{ -pride-in-health }](pride-in-health.md).
h-5939dd76 = Haddii daryeelku uusan fiicnayn
li-66b0ff73 = U sheeg qof aad ku kalsoon tahay, haddii ay taasi ku caawinayso.
li-4463e3aa = Qor wixii dhacay, haddii aad awooddo.
li-e4ed5f55 = U sheeg qof shaqaalaha ka mid ah, ama qof kale ka codso inuu shaqaalaha u sheego.
p-5d945317 = Waxaad sidoo kale wici kartaa { $helpline } ama iimayl u diri kartaa { $team-email }. Kuwani waa tusaalayaal, sidaas darteed jawaab ma heli doontid.
