# Draft translation. Nobody from the community has checked it yet.

title-150579d6 = Państwa głos w sprawie opieki nad chorymi na raka w Luton
summary-b336b6cc = Jesteśmy łącznikami społeczności ds. raka. Słuchamy Państwa. Potem przekazujemy Państwa głos osobom odpowiedzialnym za opiekę nad chorymi na raka.
action-87af2038 = Zapraszamy na spotkanie „{ -hear-me }”
action-c88b2d69 = Częste pytania
h-e296b19e = Dlaczego słuchamy
p-0c7d1113 = Raport o raku w Luton z 2021 roku mówił, że placówki muszą bardziej słuchać mieszkańców. Dlatego przychodzimy na spotkania społeczności i pytamy o opiekę nad chorymi na raka. Najbardziej zależy nam na głosie tych społeczności:
li-7efb2197 = czarnoskóre osoby pochodzenia afrykańskiego i karaibskiego
li-e29055d1 = osoby z Europy Środkowo-Wschodniej
li-c8f8ce99 = osoby z Azji Południowej
h-d2d4d1f5 = Ważne na początek
p-bfea3af2 = To strona pokazowa. Przedstawia prawdziwą pracę z poprzednich lat. Nikt nie odbiera telefonów pod przykładowymi numerami i nie odpowiada na e-maile wysłane na przykładowe adresy. Prawdziwy jest tylko numer programu { -move-more }.
p-41ff8958 = Martwią się Państwo o swoje zdrowie? Prosimy porozmawiać ze swoim lekarzem rodzinnym (GP). Nie trzeba czekać na nas.
