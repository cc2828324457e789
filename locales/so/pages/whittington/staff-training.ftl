# Draft translation. Nobody from the community has checked it yet.

title-d4d78bae = Daryeel dadka oo dhan loogu talagalay
summary-010479bd = Tababar gaaban oo loogu talagalay shaqaalaha iyo mutadawiciinta. Wuxuu kaa caawiyaa inaad daryeel fiican siiso qof kasta, jihayn iyo jinsi kasta ha lahaadee.
outcome-4d65e6ad = Waxaad dadka weydiin kartaa sida ay rabaan in loogu yeero.
outcome-71539dd7 = Waxaad dadka weydiin kartaa cidda muhiimka u ah, adiga oo aan waxba iska malaynayn.
outcome-ee80aa73 = Waad ogtahay waxa la sameeyo khalad ka dib.
do-668a8a30 = Magacee baad jeceshahay inaan kuugu yeero?
do-not-7893d07f = Magacaaga dhabta ahi waa maxay?
do-4d91beac = Cidde baad jeceshahay inay kula joogto?
do-not-f8cd6a15 = Ninkaaguna ma imanayaa?
do-88f9e187 = Raalli iga noqo. Waad ku mahadsan tahay inaad ii sheegtay.
do-not-717e4eb8 = Waxaas oo dhan ma wada xasuusan karo.
question-2502bcd3 = Haweenay ayaa timid, waxaana la socota haweenay kale. Tan kale waa ayo?
answer-c0a8600d = Ma ogid, sidaas darteed weydii. Waxay noqon kartaa lammaanaheeda, walaasheed, saaxiibaddeed ama qof iyada daryeela.
question-d35bff25 = Magac khaldan ayaad isticmaashay. Maxaad samaynaysaa?
answer-d323e4ae = Hal mar raalligelin bixi, magaca saxda ah isticmaal, hadalkana sii wad. Sharraxaad dheer ha bixin.
question-94771f1b = Waxaa jira bukaan aan rabin inuu sheego sida uu u nool yahay. Ma u baahan tahay inaad ogaato?
answer-720e6b30 = Keliya haddii ay muhiim u tahay daryeelkiisa. Markaas sheeg sababta aad u weydiinayso.
note-cf2b2dfa = Saddexda su’aalood kor u akhri, dadkana sii waqti ay ku fikiraan.
note-d5516d9b = Dadku laba-laba ha u wada shaqeeyaan. Qofna qasab kuma aha inuu naftiisa ka hadlo.
note-8780bb51 = Ugu dambayn, qof kastaa ha sheego waxa uu toddobaadka soo socda si kale u samayn doono.
p-b0576721 = Tababarkani wuxuu ku saabsan yahay dumarka dumarka jecel (lesbian), ragga ragga jecel (gay), dadka labada jinsi jecel (bisexual), dadka trans, queer, intersex iyo asexual ah, iyo dad kale (LGBTQIA+). Dadku si ka fiican ayay u bogsadaan marka aysan u baahnayn inay isqariyaan. Tababarka keligaa ama koox ahaan ayaad u qaadan kartaa.
p-e0d88f29 = Waxaa laga yaabaa in qof kooxda ka mid ahi uu LGBTQIA+ yahay, cidnana uusan u sheegin. U hadal sidii in qofkaasi qolka joogo. Waa laga yaabaa inuu joogo.
p-da6142b3 = Sababta ay taasi muhiim u tahay: akhri [Bayaankayaga ku saabsan daryeelka loo dhan yahay](inclusive-care.md).
