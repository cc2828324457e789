# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Veselības aprūpe sievietēm
summary-825c44a5 = Sieviešu vadīta, laipna un droša vieta Jūsu veselībai. Jūs izlemjat, kas notiks.
who-for-d0d2b4c1 = Sievietēm, kurām ir grūti vai bail vērsties pēc veselības aprūpes.
refer-b4560caa = Zvaniet pa tālruni { $helpline }. Tas ir parauga numurs, tāpēc neviens neatbildēs.
cost-ce2720a7 = Bez maksas. Šī ir parauga atbilde.
opening-cf2a2930 = Šajā demonstrācijas vietnē nav norādītas ne vietas, ne laiki.
p-4ccd0cd8 = „{ -wildflowers }” ir klīnika, kas pati dodas pie sievietēm. Jūs saņemsiet aprūpi visam ķermenim – no galvas līdz kājām.
p-eca47b11 = Vai Jums šobrīd draud briesmas? Zvaniet pa tālruni { $emergency }. Šai demonstrācijas vietnei sūtītās ziņas neviens nelasa.
h-62387c65 = Šeit Jūs esat drošībā
p-fa5a88a8 = Dažas sievietes, kas nāk pie mums, ir piedzīvojušas psiholoģisku traumu – dziļas dvēseles sāpes. Dažas ir seksa darbinieces. Neviens Jūs nenosodīs.
li-6f4b5724 = Jūs izlemjat, ko mums stāstīt.
li-ffce20eb = Jūs jebkurā brīdī varat lūgt, lai mēs pārtraucam.
li-935408d4 = Jūs varat atteikties no jebkuras pārbaudes.
h-ae675d39 = Kā mēs varam palīdzēt
li-ea618e00 = visa ķermeņa apskate
li-0d28c113 = dzemdes kakla skrīnings (angliski: cervical screening) – pārbaude, kas palīdz novērst dzemdes kakla vēzi
li-4281ec30 = kolposkopija – sīkāka dzemdes kakla apskate
p-6049cadd = Dzemdes kakla skrīninga un kolposkopijas klīniku vada sievietes.
h-ca13b115 = Kas ir mainījies
p-b6548e03 = Klīnika „{ -wildflowers }” palīdzēja vairāk sievietēm veikt dzemdes kakla skrīninga pārbaudi. Iepriekš to bija veikušas { $screening-before } % sieviešu, ar kurām klīnika strādā. Vēlāk šis skaitlis pieauga līdz { $screening-after } %.
p-d453c91b = Mērķis bija pārbaudīt { $screening-aim } % sieviešu, kurām bija pienācis pārbaudes laiks. Termiņš bija { DATETIME($screening-aim-date, dateStyle: "long") }. Šis datums ir pagājis, un jaunāku datu mums nav.
h-eb4a03b2 = Kas strādā kopā
p-66109ec8 = Klīnika „{ -wildflowers }” sadarbojas ar organizāciju „{ $hospital-trust }”. Klīniku atbalsta „{ $nhs-england }”.
