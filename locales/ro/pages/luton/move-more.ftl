# Draft translation. Nobody from the community has checked it yet.

title-d8b3818a = { -move-more }: mișcare atunci când aveți cancer
short-title-b6d51fa4 = { -move-more }
summary-53a0892e = Exerciții fizice pentru persoane din Luton diagnosticate cu cancer. Puteți cere un loc chiar dumneavoastră.
who-for-7f805443 = Persoane cărora li s-a spus că au cancer.
refer-b32f6431 = Sunați la { $total-wellbeing }, la numărul { $total-wellbeing-phone }. Puteți suna chiar dumneavoastră.
cost-7a994978 = Vă rugăm să întrebați la { $total-wellbeing } când sunați.
opening-60ee6c91 = Când sunați, întrebați despre zile, ore și locuri.
contact-heading-fafbf5ae = Sunați la { $total-wellbeing }
contact-hours-37560d39 = Acesta este numărul real al serviciului. Vă rugăm să întrebați când este deschis.
p-e46b2f77 = Cancerul și tratamentul lui vă pot obosi sau vă pot îngrijora. { -move-more } este pentru persoanele care au cancer și doresc să facă mișcare.
h-ba7c71d4 = Cum începeți
li-d0ccc5ef = Sunați la { $total-wellbeing }. Puteți suna dumneavoastră sau o persoană în care aveți încredere.
li-af45f54f = Spuneți că doriți să participați la { -move-more }.
li-bbfe0572 = Spuneți-le despre cancerul dumneavoastră și despre cum vă simțiți.
li-217827a2 = Întrebați ce ar fi potrivit pentru dumneavoastră.
h-400167a8 = Ce este bine să le spuneți
li-20028329 = limba pe care o vorbiți cel mai bine
li-ce37a1d4 = dacă aveți dureri sau altă boală
li-66f85bfd = dacă aveți nevoie de ajutor ca să ajungeți acolo sau ca să vă mișcați
p-ea91f9bc = Nu știți dacă exercițiile fizice sunt sigure pentru dumneavoastră? Vă rugăm să întrebați mai întâi medicul sau asistenta medicală.
h-7cabe13d = Dacă aveți emoții
p-98a09538 = Mulți oameni au îndoieli la început. Puteți întreba dacă poate veni cineva cu dumneavoastră. Puteți pune toate întrebările înainte să spuneți da.
