# Draft translation. Nobody from the community has checked it yet.

title-524eadd1 = Ceea ce spuneți contează
summary-890a747d = Le transmitem celor care conduc serviciile ce ne spuneți. Ei trebuie să spună în mod public ce vor face.
p-c84480a5 = Poate fi nevoie de curaj ca să vă spuneți povestea. Aveți dreptul să știți ce se întâmplă cu ea.
h-beb10ac7 = Ce se întâmplă, pas cu pas
li-5d77ad28 = **Ne spuneți.** Vorbiți cu noi la un eveniment sau cu o persoană din programul „{ -cancer-champions }”.
li-b6662d94 = **Punem totul la un loc.** Căutăm lucrurile pe care le spun mulți oameni. Nu vă menționăm numele decât dacă sunteți de acord.
li-69241bca = **Transmitem mai departe.** Le spunem celor care conduc serviciile ce am auzit.
li-163e975d = **Ei răspund.** Trebuie să publice un raport numit „Iată ce vom face”.
li-0dd7105b = **Dumneavoastră verificați.** Puteți citi raportul și puteți întreba dacă au făcut ce au spus.
h-9209dfb9 = Cine află ce spuneți
p-90ac587d = Acești parteneri lucrează cu noi:
li-4b9ba59d = { -macmillan }
li-12dda448 = { $luton-council } și echipa sa de sănătate publică
li-ad8a7fc3 = serviciile { -nhs } locale și { $nhs-england }
li-1b7e0fa5 = { $cancer-alliance }
li-2ccda28c = { $healthwatch }
h-613b9464 = Ce îi puteți întreba
li-e52e0108 = Ce ați auzit de la oameni ca mine?
li-0bb83e77 = Ce veți face în această privință?
li-8f26ab51 = Când se va face acest lucru și cine îl va face?
p-27027799 = Aceasta este o demonstrație. Vedeți [cum arată un astfel de raport](here-is-what-we-will-do.md).
p-02f137cc = Nu putem promite că fiecare problemă va fi rezolvată. Cei care conduc serviciile trebuie să spună ce vor face.
p-e0137cd9 = Doriți să știți cum păstrăm în siguranță ce ne spuneți? Citiți [întrebările frecvente](faq.md).
