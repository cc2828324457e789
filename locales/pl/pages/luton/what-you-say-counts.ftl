# Draft translation. Nobody from the community has checked it yet.

title-524eadd1 = Państwa głos się liczy
summary-890a747d = Państwa słowa przekazujemy osobom odpowiedzialnym za opiekę. Muszą one publicznie powiedzieć, co zrobią.
p-c84480a5 = Opowiedzenie swojej historii może wymagać odwagi. Mają Państwo prawo wiedzieć, co się z nią dzieje.
h-beb10ac7 = Co się dzieje, krok po kroku
li-5d77ad28 = **Państwo mówią.** Rozmawiają Państwo z nami na spotkaniu albo z kimś z grona { -cancer-champions(case: "genitive") }.
li-b6662d94 = **Zbieramy to razem.** Szukamy tego, co mówi wiele osób. Pomijamy Państwa imię i nazwisko, chyba że zgodzą się Państwo je podać.
li-69241bca = **Przekazujemy to dalej.** Mówimy o tym osobom odpowiedzialnym za opiekę.
li-163e975d = **One odpowiadają.** Muszą opublikować raport pod tytułem „Oto, co zrobimy”.
li-0dd7105b = **Państwo sprawdzają.** Mogą Państwo przeczytać raport i zapytać, czy to zrobiono.
h-9209dfb9 = Kto usłyszy Państwa słowa
p-90ac587d = Współpracują z nami ci partnerzy:
li-4b9ba59d = { -macmillan }
li-12dda448 = { $luton-council } i tamtejszy zespół zdrowia publicznego
li-ad8a7fc3 = lokalna służba zdrowia { -nhs } oraz { $nhs-england }
li-1b7e0fa5 = { $cancer-alliance }
li-2ccda28c = { $healthwatch }
h-613b9464 = O co mogą ich Państwo zapytać
li-e52e0108 = Czego dowiedzieli się Państwo od osób takich jak ja?
li-0bb83e77 = Co Państwo z tym zrobią?
li-8f26ab51 = Kiedy to będzie zrobione i kto to zrobi?
p-27027799 = To jest strona pokazowa. Mogą Państwo zobaczyć, [jak wygląda taki raport](here-is-what-we-will-do.md).
p-02f137cc = Nie możemy obiecać, że każdy problem zostanie rozwiązany. Osoby odpowiedzialne za opiekę muszą powiedzieć, co zrobią.
p-e0137cd9 = Chcą Państwo wiedzieć, jak chronimy Państwa słowa? Odpowiedź jest na stronie [Częste pytania](faq.md).
