# Draft translation. Nobody from the community has checked it yet.

title-d8b3818a = { -move-more }: ćwiczenia, gdy ma się raka
short-title-b6d51fa4 = { -move-more }
summary-53a0892e = Ćwiczenia dla osób z Luton, u których rozpoznano raka. Mogą Państwo zgłosić się sami.
who-for-7f805443 = Dla osób, które usłyszały, że mają raka.
refer-b32f6431 = Prosimy zadzwonić do organizacji { $total-wellbeing } pod numer { $total-wellbeing-phone }. Mogą Państwo zadzwonić sami.
cost-7a994978 = Prosimy zapytać o koszt, dzwoniąc do organizacji { $total-wellbeing }.
opening-60ee6c91 = O dni, godziny i miejsca prosimy zapytać przez telefon.
contact-heading-fafbf5ae = Telefon do organizacji { $total-wellbeing }
contact-hours-37560d39 = To prawdziwy numer tej organizacji. Prosimy zapytać, kiedy jest czynna.
p-e46b2f77 = Rak i jego leczenie mogą powodować zmęczenie lub niepokój. Program { -move-more } jest dla osób, które mają raka i chcą ćwiczyć.
h-ba7c71d4 = Jak zacząć
li-d0ccc5ef = Prosimy zadzwonić do organizacji { $total-wellbeing }. Mogą Państwo zadzwonić sami albo może to zrobić ktoś, komu Państwo ufają.
li-af45f54f = Proszę powiedzieć, że chcą Państwo dołączyć do programu { -move-more }.
li-bbfe0572 = Proszę opowiedzieć o swojej chorobie i o swoim samopoczuciu.
li-217827a2 = Proszę zapytać, co byłoby dla Państwa odpowiednie.
h-400167a8 = O czym warto powiedzieć
li-20028329 = w jakim języku mówią Państwo najlepiej
li-ce37a1d4 = czy coś Państwa boli lub czy chorują Państwo na coś jeszcze
li-66f85bfd = jakiej pomocy potrzebują Państwo, aby dotrzeć na miejsce lub się poruszać
p-ea91f9bc = Nie mają Państwo pewności, czy ćwiczenia są dla Państwa bezpieczne? Prosimy najpierw zapytać lekarza lub pielęgniarkę.
h-7cabe13d = Jeśli mają Państwo obawy
p-98a09538 = Wiele osób na początku czuje się niepewnie. Mogą Państwo zapytać, czy ktoś może przyjść z Państwem. Zanim się Państwo zgodzą, mogą Państwo zadać wszystkie swoje pytania.
