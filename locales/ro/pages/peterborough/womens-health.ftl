# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Îngrijire medicală pentru femei
summary-825c44a5 = Un loc primitor și sigur pentru sănătatea dumneavoastră, condus de femei. Dumneavoastră alegeți ce se întâmplă.
who-for-d0d2b4c1 = Femei cărora le este greu sau frică să ceară îngrijire medicală.
refer-b4560caa = Sunați la { $helpline }. Numărul este doar un exemplu, așa că nu va răspunde nimeni.
cost-ce2720a7 = Gratuit. Acest răspuns este doar un exemplu.
opening-cf2a2930 = Această demonstrație nu arată locuri și nici ore.
p-4ccd0cd8 = { -wildflowers } este o clinică ce merge la femei, acolo unde sunt ele. Primiți îngrijire pentru tot corpul, din cap până în picioare.
p-eca47b11 = Sunteți în pericol acum? Sunați la { $emergency }. Nimeni nu citește mesajele trimise la această demonstrație.
h-62387c65 = Aici sunteți în siguranță
p-fa5a88a8 = Unele dintre femeile care vin au trecut printr-o traumă, adică o rană sufletească adâncă. Unele sunt lucrătoare sexuale. Nimeni nu vă va judeca.
li-6f4b5724 = Dumneavoastră hotărâți ce ne spuneți.
li-ffce20eb = Ne puteți cere oricând să ne oprim.
li-935408d4 = Puteți spune nu la orice test.
h-ae675d39 = Cu ce vă putem ajuta
li-ea618e00 = un control al întregului corp
li-0d28c113 = screening de col uterin (cervical screening), un test care ajută la prevenirea cancerului de col uterin (gâtul uterului)
li-4281ec30 = colposcopie, o examinare mai atentă a colului uterin
p-6049cadd = Clinica pentru screening de col uterin și colposcopie este condusă de femei.
h-ca13b115 = Ce s-a schimbat
p-b6548e03 = { -wildflowers } a ajutat un număr mai mare de femei să facă un test de screening de col uterin. Înainte, { $screening-before } % dintre femeile cu care lucrează clinica făcuseră testul. Procentul a crescut la { $screening-after } %.
p-d453c91b = Scopul era să fie testate { $screening-aim } % dintre femeile care trebuiau să facă un test. Termenul era { DATETIME($screening-aim-date, dateStyle: "long") }. Această dată a trecut și nu avem o cifră mai nouă.
h-eb4a03b2 = Cine lucrează împreună
p-66109ec8 = { -wildflowers } lucrează cu organizația { $hospital-trust }. Are sprijin de la { $nhs-england }.
