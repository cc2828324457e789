# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Prywatność
summary-40e9da4d = Ta strona internetowa Państwa nie śledzi. Nie używa plików cookie i nie pyta o dane osobowe.
p-84faa7c3 = Mogą Państwo czytać tę stronę internetową, nie mówiąc nam, kim Państwo są. Tutaj wyjaśniamy, co się dzieje, a co się nie dzieje.
h-ff454beb = Co robi ta strona internetowa
th-ec419c05 = Co
th-66aafa89 = Czy to robimy?
td-1b1aae34 = Zapisywanie plików cookie w Państwa telefonie lub komputerze
td-08be49ad = Nie
td-4d9eb12f = Liczenie Państwa odwiedzin lub śledzenie Państwa
td-a1ec1603 = Wczytywanie obrazów lub czcionek od innych firm
td-20202976 = Pytanie o imię i nazwisko lub adres
p-c3378969 = Firma, która przesyła Państwu te strony, może prowadzić listę zapytań. Na tej liście może być adres internetowy Państwa urządzenia. Nie używamy jej, aby ustalić, kim Państwo są.
h-edf54f37 = Państwa urządzenie
p-1084b3e1 = Państwa telefon lub komputer może zapamiętać strony, które Państwo czytają. Korzysta z niego ktoś jeszcze? Historię można usunąć w ustawieniach urządzenia.
p-a155f335 = Pobrane ulotki pozostają w Państwa urządzeniu. Prosimy je usunąć, jeśli inna osoba nie powinna ich zobaczyć.
h-ae740a05 = Jeśli się Państwo z nami skontaktują
p-608e4e6d = To jest strona pokazowa. Nikt nie odbiera telefonu { $helpline } i nikt nie czyta wiadomości wysłanych na adres { $team-email }. Prosimy nie podawać tam żadnych danych osobowych.
p-479fb1d5 = Prawdziwy zespół musi używać Państwa danych tylko po to, aby Państwu pomóc. Nie może ich przechowywać dłużej, niż są mu potrzebne.
h-88c1c5aa = Państwa prawa
p-c74ff432 = Zgodnie z prawem mogą Państwo poprosić każdą organizację o:
li-ad3c9683 = informację, co o Państwu wie
li-7b8c78a6 = poprawienie tego, co jest błędne
li-6e58ddd6 = usunięcie tego, czego już nie potrzebuje
p-1dcf9edf = Mogą też Państwo złożyć skargę do brytyjskiego urzędu ochrony danych osobowych.
