# Draft translation. Nobody from the community has checked it yet.

title-8542c324 = „{ -hear-me }” w Bury Park
summary-b462d2b4 = Zapraszamy, aby dowiedzieć się więcej o raku, zjeść z nami obiad i opowiedzieć o swojej opiece. Mogą Państwo zabrać ze sobą kogoś z rodziny lub przyjaciół.
cost-c8f976d6 = Bezpłatnie. Obiad też jest bezpłatny.
interpreters-e5a920d1 = Urdu, pendżabski, polski i rumuński. Potrzebny jest inny język? Prosimy zadzwonić najpóźniej { DATETIME($interpreters-by, dateStyle: "long") }.
access-02c5900c = Podjazd, szerokie drzwi, toaleta dla osób z niepełnosprawnością, pętla indukcyjna i cichy pokój.
booking-a01bb48d = Nie trzeba się zapisywać.
confidentiality-41c8a7ea = Przekazujemy to, co ludzie mówią, ale nie mówimy, kto to powiedział. Nie używamy Państwa imienia i nazwiska, chyba że się Państwo zgodzą.
p-e8aaa9be = To przykładowe spotkanie na stronie pokazowej. Nie odbędzie się.
h-4cc4012f = Przebieg spotkania
li-36b364ad = **Powitanie.** Witamy Państwa o { DATETIME($bury-park-start, timeStyle: "short") } i pokazujemy salę.
li-cc8c2d99 = **Wykłady.** Prowadzący wyjaśniają, czym jest rak i jak wpływa na nasze społeczności.
li-76988332 = **Zajęcia.** Mogą Państwo wziąć udział albo tylko patrzeć.
li-ce0c9c80 = **Czas na rozmowę.** Prosimy nam powiedzieć, jak wyglądałaby dobra opieka nad chorymi na raka. Mogą też Państwo tylko słuchać.
li-1128f57d = **Co dalej.** Wyjaśniamy, kto usłyszy to, co Państwo powiedzieli. Kończymy o { DATETIME($bury-park-end, timeStyle: "short") }.
h-7910acd1 = Wejście do sali
alt-c6729c54 = Długi, łagodny podjazd z poręczą prowadzi do szerokich, dwuskrzydłowych drzwi. Nie ma schodów.
p-15ba76de = Do wejścia nie prowadzą schody. Podjazd jest po lewej stronie drzwi.
h-fc7685eb = Jeśli rozmowa jest trudna
p-a25d53e4 = Mogą Państwo w każdej chwili wyjść z sali. Mogą Państwo wrócić albo pójść do domu. Na miejscu będzie ktoś, kto Państwa wesprze.
h-a573337c = Jeśli nie mogą Państwo przyjść
p-b76930e9 = Możemy odwiedzić Państwa grupę. Więcej informacji: [spotkania „{ -hear-me }”](index.md).
