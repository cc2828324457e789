# Draft translation. Nobody from the community has checked it yet.

title-78c36cd1 = Zapraszamy do grona { -cancer-champions(case: "genitive") }
short-title-1143c22b = { -cancer-champions }
summary-3fd2f5ba = Mogą Państwo pomóc ludziom ze swojej społeczności mówić o opiece nad chorymi na raka. Nie są potrzebne żadne kwalifikacje.
minimum-age-237fa3ee = Mogą się zgłosić osoby w wieku od { $champion-age } lat.
hours-2d3b8c28 = Godziny są elastyczne. Ustalamy je razem.
training-d4ef2a37 = Szkolimy Państwa i wspieramy. Nie ma znaczenia, czym zajmowali się Państwo wcześniej.
apply-7fcaa702 = Prosimy napisać na adres { $team-email }. To przykładowy adres, więc nie otrzymają Państwo odpowiedzi.
p-fb56191f = { -cancer-champions } to wolontariusze ze wszystkich środowisk. Każdy z nich należy do jednej z grup działających w społecznościach. Grupy te współpracują też ze sobą.
h-8a6a4d4e = Co robi wolontariusz
li-a24d501f = Pomaga łącznikom społeczności ds. raka w ich pracy.
li-7f9f5b9e = Opowiada o projekcie w swojej społeczności.
li-2b839b1c = Przekazuje nam, co mieszkańcy mówią o opiece nad chorymi na raka.
li-343f3370 = Przychodzi na zebrania, jeśli ktoś go o to poprosi.
li-15bf8257 = Pomaga nam robić to, co zapowiedzieliśmy.
li-9af2e7d8 = Pokazuje ludziom, gdzie znajdą pomoc.
h-1548223e = Kogo szukamy
li-75fb35b2 = Mają Państwo doświadczenie życiowe.
li-db9a842b = Łatwo nawiązują Państwo kontakt z ludźmi.
li-00f8ac41 = Lubią Państwo pracować w zespole.
li-2365af83 = Potrafią się Państwo dostosować, gdy zmieniają się plany.
p-aeed21df = Nie muszą Państwo znać się na opiece nad chorymi na raka. Pomożemy Państwu się tego nauczyć.
h-0a1e6d63 = Jak się zgłosić
li-75a30c8b = Prosimy napisać do nas e-mail i podać swoje imię i nazwisko oraz swoją społeczność.
li-8fc9b9ff = Rozmawiamy z Państwem o tym, co chcieliby Państwo robić.
li-d3fe6c3b = Przechodzą Państwo szkolenie i dołączają do grupy w społeczności.
p-a72b145f = Choruje ktoś w Państwa rodzinie albo chorują Państwo sami? Mogą Państwo poprosić, abyśmy poczekali, aż będą Państwo gotowi.
