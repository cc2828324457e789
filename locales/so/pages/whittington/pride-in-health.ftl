# Draft translation. Nobody from the community has checked it yet.

title-ea281880 = { -pride-in-health }: wixii dhacay
short-title-6884a931 = { -pride-in-health }
summary-4e684e08 = Dadka uu kansarku saameeyay waxay dhagaysteen sheekooyin shakhsi ah, waxay la kulmeen khudbadeeyayaal, waxayna raadiyeen waxa daryeelka ka dhiman.
p-f150c8b9 = { -pride-in-health } waxay ahayd munaasabad ku saabsan kansarka. Waxaa loogu talagalay dumarka dumarka jecel (lesbian), ragga ragga jecel (gay), dadka labada jinsi jecel (bisexual), dadka trans, queer, intersex iyo asexual ah, iyo dad kale (LGBTQIA+). Waxaa qabatay koox ka tirsan { -macmillan } oo macluumaad iyo taageero bixisa, kana shaqaysa { $whittington-health } ee London.
h-d05d0ddb = Cidda joogtay
li-d3206c7a = Dadka LGBTQIA+ ee uu kansarku saameeyay
li-4dc6ea78 = qoysaskooda
li-94554e34 = dadka ka shaqeeya daryeelka
h-7c42579f = Waxa ay qabteen
li-87780ff4 = Waxay dhagaysteen sheekooyin shakhsi ah.
li-35cdabf8 = Waxay la kulmeen dad khudbado jeediyay.
li-3f01ac37 = Waxay raadiyeen waxa daryeelka ka dhiman.
li-e863656a = Waxay heleen talo ku saabsan sida qofku u dareemi karo inuu fiican yahay.
h-b2d4986a = Wixii ka soo baxay
p-f976babc = Munaasabadda waxaa ka soo baxay agab waxtar leh iyo tababar shaqaalaha loogu talagalay. Tababarku wuxuu shaqaalaha ka caawiyaa:
li-6fc123e3 = inay dadka si ka fiican ula hadlaan
li-34eb3908 = inay dib uga fikiraan waxa ay qofka ka maleeyaan
li-a021fd44 = inay bixiyaan daryeel qof kasta ku aqbalaya siduu yahay
p-c1811024 = Daryeelka aad helayso waa inuusan ku xirnaan jihayntaada galmada ama aqoonsigaaga jinsiga.
h-56941f64 = Haddii aad hadda kansar qabto
p-430799fd = Ballantaada waxaad la imaan kartaa qofka aad rabto. Shaqaalaha waxaad u sheegi kartaa magaca ay tahay inay kuugu yeeraan. Akhri [waxa uu yahay daryeel wanaagsan](inclusive-care.md).
p-43011874 = Boggani waa qayb ka mid ah tusaale. Ma sheegayo taariikhda munaasabadda.
