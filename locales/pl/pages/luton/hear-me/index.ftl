# Draft translation. Nobody from the community has checked it yet.

title-b556fcb1 = Spotkania „{ -hear-me }”
summary-2befc782 = Zapraszamy, aby dowiedzieć się więcej o raku. Prosimy powiedzieć nam, jak wyglądałaby dla Państwa dobra opieka nad chorymi na raka w Luton.
p-9aca1593 = Na spotkaniu „{ -hear-me }” dowiedzą się Państwo więcej o raku i o tym, jak wpływa on na Państwa społeczność. Potem nasza kolej, aby słuchać Państwa.
h-3277bb64 = Kto może przyjść
p-f0e01854 = Te spotkania są dla społeczności z Luton: czarnoskórych osób pochodzenia afrykańskiego i karaibskiego oraz osób z Europy Środkowo-Wschodniej i z Azji Południowej. Może teraz mają Państwo raka albo mieli go Państwo wcześniej. Może opiekują się Państwo kimś albo chcą się czegoś dowiedzieć.
h-98361d3f = Co można tam robić
li-688a0210 = Posłuchać wykładów o raku.
li-def09b9d = Wziąć udział w zajęciach.
li-980f9f0a = Porozmawiać z innymi ludźmi i z nami.
li-b211ef6e = Powiedzieć nam, jak wyglądałaby dobra opieka nad chorymi na raka w Luton.
h-d4b7b5f0 = To Państwo decydują, co powiedzieć
p-266741df = Mogą Państwo mówić albo tylko słuchać. Przekazujemy to, co ludzie mówią, ale nie mówimy, kto to powiedział. Każdego traktujemy z szacunkiem.
p-4416fb6e = Rozmowa o raku może być trudna. Mogą Państwo przerwać w każdej chwili. Na miejscu są osoby gotowe Państwa wesprzeć.
h-029f90f5 = Możemy przyjść do Państwa grupy
p-63d2405d = Łatwiej Państwu być wśród osób, które Państwo znają? Możemy zorganizować małe spotkanie „{ -hear-me }” podczas zebrania Państwa grupy.
caption-397a5611 = Spotkanie i małe spotkanie
th-9f16ff4b = Co warto wiedzieć
th-0b907604 = Spotkanie „{ -hear-me }”
th-942472af = Małe spotkanie „{ -hear-me }”
td-b9f9a6a2 = Gdzie się odbywa
td-4ac11235 = W miejscu, które my wybieramy
td-03a16da0 = Na zebraniu Państwa grupy
td-79ca39f3 = Jak wziąć udział
td-71b15132 = Przyjść w dniu spotkania
td-b5222b70 = Poprosić nas o wizytę
p-0f3de6a3 = Aby poprosić o wizytę, prosimy zadzwonić pod numer { $helpline } lub napisać na adres { $team-email }. To tylko przykłady, więc nie otrzymają Państwo odpowiedzi.
