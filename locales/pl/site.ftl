### The words of the interface: buttons, headings and notices that every page shares.
### Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Wysłuchaj mnie
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Ambasadorzy wiedzy o raku
    [genitive] Ambasadorów wiedzy o raku
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Punkt Zdrowia Homeless Health Hub
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Przejdź do głównej treści
languages = Języki
menu = Menu
menu-main = Menu główne
breadcrumb = Są Państwo tutaj
home = Strona główna

## What kind of page it is, on a small label above the title

kind-event = Wydarzenie
kind-service = Usługa
kind-role = Wolontariat
kind-faq = Pytania i odpowiedzi
kind-story = Relacja
kind-commitments = Obietnice
kind-result = Rezultat
kind-training = Szkolenie
kind-video = Film
kind-partners = Partnerzy
kind-easy-read = Tekst łatwy do czytania
kind-cancelled = Odwołane

## Notices about the translation

notice-unchecked = Nikt z polskiej społeczności jeszcze nie sprawdził tego tłumaczenia
notice-partly = Część tej strony nie jest jeszcze przetłumaczona
notice-partly-more = Ta część jest w innym języku.
notice-stale = Część tej strony to starsze tłumaczenie
notice-stale-more = Od tego czasu strona po angielsku się zmieniła. Starsze fragmenty mają oznaczenie „{ stale-mark }”.
notice-listen = Tego języka się słucha. Język tekstu na tej stronie: { $language }.
language-listen = (do słuchania; tekst: { $language })
stale-mark = starsze tłumaczenie
notice-tell-us = Coś jest błędne lub trudne do zrozumienia? Prosimy dać nam znać: { $email }

## The contact patch

contact-interpreter = Potrzebują Państwo tłumacza? Gdy odbierzemy telefon, proszę powiedzieć po angielsku: „{ $language }”.
contact-interpreter-any = Potrzebują Państwo tłumacza? Gdy odbierzemy telefon, proszę powiedzieć po angielsku nazwę swojego języka.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Najważniejsze informacje
label-when = Kiedy
label-where = Gdzie
label-cost = Koszt
label-interpreters = Tłumacze
label-access = Dostępność
label-booking = Zapisy
label-confidentiality = Prywatność
label-minimum-age = Wiek
label-hours = Godziny
label-training = Szkolenie
label-apply = Jak się zgłosić
label-who-for = Dla kogo
label-refer = Jak skorzystać
label-opening = Godziny otwarcia
label-online = Przez internet
label-minutes = Ile to trwa
event-times = od { $start } do { $end }
event-next = Następne wydarzenie
event-cancelled = To wydarzenie jest odwołane
event-past = To wydarzenie już się odbyło
event-calendar = Dodaj to wydarzenie do kalendarza (plik ICS)
calendar-all = Wszystkie przyszłe wydarzenia do kalendarza (plik ICS)
alert-warning = Ostrzeżenie
alert-note = Informacja
table-sideways = Jeśli ta tabela jest szersza niż ekran, można ją przesunąć w bok.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }
video-watch = Obejrzyj film ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Obejrzyj film na stronie { $host } ({ video-length })
video-bsl = Obejrzyj w brytyjskim języku migowym (British Sign Language, BSL) ({ NUMBER($size) } MB)
video-bsl-away = Obejrzyj w brytyjskim języku migowym (British Sign Language, BSL) na stronie { $host }
video-captions = Napisy w językach:
video-silent = W tym filmie nic nie słychać.
video-read = Przeczytaj, co słychać i widać w filmie
video-qr = Kod QR: otwiera film

## Home page

cards-heading = Co robimy
leaflets-heading = Ulotki do wydrukowania i przekazania innym
leaflets-lead = Każda ulotka zawiera ten sam tekst co ta strona internetowa, w Państwa języku.
leaflets-all = Wszystkie ulotki
leaflets-archive = Wszystkie ulotki w tym języku w jednym pliku, na przykład na pendrive (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = Ulotka A4 (PDF, { NUMBER($size) } KB)
leaflet-a5 = Ulotka A5 (PDF, { NUMBER($size) } KB)
leaflet-booklet = Broszura do druku: strony A5 na papierze A4 (PDF, { NUMBER($size) } KB)
leaflet-dl = Ulotka składana do druku: papier A4 w trzech częściach (PDF, { NUMBER($size) } KB)
leaflet-large-print = Duży druk (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Tekst łatwy do czytania (PDF, { NUMBER($size) } KB)
leaflet-poster = Plakat A4 z paskami do oderwania (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Plakat A3 z paskami do oderwania (PDF, { NUMBER($size) } KB)
leaflet-card = Karty do portfela: dziesięć na arkuszu (PDF, { NUMBER($size) } KB)
leaflet-read = Ta sama ulotka do czytania na ekranie (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = To samo w czerni i bieli (PDF, { NUMBER($size) } KB)
leaflet-print-shop = To samo dla drukarni (PDF, { NUMBER($size) } KB)
leaflet-qr = Kod QR: otwiera tę ulotkę jako stronę internetową
leaflet-formats = Potrzebują Państwo dużego druku, tekstu łatwego do czytania (Easy Read), wydruku w brajlu, brytyjskiego języka migowego (BSL), nagrania lub innego języka? Coś jest błędne? Prosimy dać nam znać: { $contact }
leaflet-unchecked = Nikt z polskiej społeczności jeszcze nie sprawdził tego tłumaczenia.
leaflet-stale = Fragmenty z oznaczeniem „starsze tłumaczenie” powstały przed ostatnią zmianą tekstu angielskiego.
leaflet-demonstration = To jest wersja pokazowa. Przykładowe numery telefonów i adresy e-mail nie działają.

## Version and dates, at the end of a page and on a leaflet

page-version = Wersja { $version }.
page-published = Data publikacji: { $date }.
page-reviewed = Ostatnie sprawdzenie: { $date }.
page-review-by = Następne sprawdzenie najpóźniej: { $date }.

## Foot of every page

footer-formats = Inne formaty
footer-formats-text = Mogą Państwo poprosić o tę stronę dużym drukiem, w wersji łatwej do czytania (Easy Read), w brajlu, w brytyjskim języku migowym (BSL), jako nagranie lub w innym języku.
footer-call = Telefon: { $phone }
footer-email = E-mail: { $email }
footer-feedback = Państwa uwagi
footer-feedback-link = Prosimy powiedzieć nam, co jest nie tak na tej stronie
footer-about = O tej stronie internetowej
footer-places = Inne miejsca
footer-languages = Wybierz język
footer-demonstration = To jest wersja pokazowa. Przykładowe numery telefonów i adresy e-mail nie działają.

## A way off a page that nobody should see over your shoulder

quick-exit = Opuść tę stronę
quick-exit-about = Ten przycisk od razu otwiera inną stronę internetową. Nie usuwa tej strony z historii przeglądarki.
quick-exit-key = Mają Państwo klawiaturę? Aby od razu opuścić stronę, proszę nacisnąć trzy razy klawisz Shift.

## Choosers

language-chooser = Wybierz język
place-chooser = Gdzie Państwo mieszkają?
place-chooser-lead = Proszę wybrać miejsce, aby zobaczyć tamtejsze usługi, wydarzenia i ulotki.
place-languages = { $count ->
    [one] { $count } język
    [few] { $count } języki
    [many] { $count } języków
   *[other] { $count } języka
 }

## The page for an address that leads nowhere

not-found = Nie możemy znaleźć tej strony
not-found-lead = Strona mogła zostać przeniesiona albo w adresie jest błąd. To nie Państwa wina.
not-found-try = Proszę spróbować tutaj

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Prosimy powiedzieć nam, co nie działa
statement-contact = Zauważyli Państwo problem albo potrzebują Państwo innego formatu? Można się z nami skontaktować w ten sposób:
statement-web = Strona internetowa: { $web }
statement-post = Adres pocztowy: { $post }
statement-enforcement-heading = Jeśli nasza odpowiedź Państwa nie zadowala
statement-enforcement = Komisja ds. Równości i Praw Człowieka (Equality and Human Rights Commission, EHRC) dba o to, aby instytucje publiczne przestrzegały przepisów o dostępności.
statement-advisory = Złóż skargę w biurze porad i wsparcia w sprawach równości (Equality Advisory and Support Service, EASS)
statement-technical-heading = Informacje techniczne o dostępności tej strony internetowej
statement-commitment = Organizacja „{ $organisation }” zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z przepisami o dostępności stron internetowych i aplikacji mobilnych instytucji publicznych (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Stan zgodności
statement-full = Ta strona internetowa jest w pełni zgodna ze standardem „Wytyczne dotyczące dostępności treści internetowych” (Web Content Accessibility Guidelines) w wersji 2.2 AA.
statement-partial = Ta strona internetowa jest częściowo zgodna ze standardem „Wytyczne dotyczące dostępności treści internetowych” (Web Content Accessibility Guidelines) w wersji 2.2 AA z powodu niezgodności wymienionych poniżej.
statement-partial-exemptions = Ta strona internetowa jest częściowo zgodna ze standardem „Wytyczne dotyczące dostępności treści internetowych” (Web Content Accessibility Guidelines) w wersji 2.2 AA z powodu wyłączeń wymienionych poniżej.
statement-partial-both = Ta strona internetowa jest częściowo zgodna ze standardem „Wytyczne dotyczące dostępności treści internetowych” (Web Content Accessibility Guidelines) w wersji 2.2 AA z powodu niezgodności i wyłączeń wymienionych poniżej.
statement-none = Ta strona internetowa nie jest zgodna ze standardem „Wytyczne dotyczące dostępności treści internetowych” (Web Content Accessibility Guidelines) w wersji 2.2 AA. Niezgodności wymieniono poniżej.
statement-problems-heading = Treści, które nie są dostępne
statement-failures-heading = Gdzie nie spełniamy standardu
statement-failures-none = Nie wiemy o niczym, co nie spełnia standardu.
statement-criterion = Może to nie spełniać kryterium WCAG { $criterion }.
statement-mend-by = Planowany termin poprawy: { $date }.
statement-found = Program, który tworzy tę stronę internetową, za każdym razem szuka błędów. Pozostały:
statement-found-none = Program, który tworzy tę stronę internetową, za każdym razem szuka błędów. Nie zna żadnych, które pozostały.
statement-burden-heading = Gdzie kosztowałoby to zbyt wiele
statement-burden-none = Nie twierdzimy, że jakakolwiek poprawka kosztowałaby zbyt wiele.
statement-scope-heading = Czego przepisy nie obejmują
statement-scope-none = Żadnej części tej strony internetowej nie pomijamy z tego powodu.
statement-prepared-heading = Jak powstało to oświadczenie
statement-prepared = To oświadczenie sporządzono { $prepared }. Ostatnio sprawdzono je { $reviewed }.
statement-tested = Tę stronę internetową ostatnio przetestowano { $date }.
statement-english = Zdania wymagane przez prawo, po angielsku

## Search

search-heading = Szukaj na tej stronie internetowej
search-lead = Stronę można znaleźć po słowach albo wybrać z listy.
search-label = Czego Państwo szukają?
search-button = Szukaj
search-results = Strony z tymi słowami
search-list = Wszystkie strony od A do Z
search-found = { $count ->
    [one] Znaleziono { $count } stronę.
    [few] Znaleziono { $count } strony.
    [many] Znaleziono { $count } stron.
   *[other] Znaleziono { $count } strony.
 }
search-similar = { $count ->
    [one] Żadna strona nie ma dokładnie tych słów. Podobne słowa są na { $count } stronie.
    [few] Żadna strona nie ma dokładnie tych słów. Podobne słowa są na { $count } stronach.
    [many] Żadna strona nie ma dokładnie tych słów. Podobne słowa są na { $count } stronach.
   *[other] Żadna strona nie ma dokładnie tych słów. Podobne słowa są na { $count } strony.
 }
search-none = Nie ma strony z tymi słowami. Prosimy wpisać jedno słowo albo inne słowo. Wszystkie strony są na liście poniżej.

## Lists of pages

section-heading = W tej części strony internetowej
events-coming = Przyszłe wydarzenia
events-past = Wydarzenia, które już się odbyły
events-none = W tej chwili nie planujemy żadnych wydarzeń.
related-heading = Przeczytaj też
tag-heading = Dla kogo są te strony: { $tag }
tags-label = Dla kogo jest ta strona:
feed = Aktualności z tej strony internetowej (kanał Atom)

## Pass a page on

share-heading = Przekaż tę stronę innym
share-print = Wydrukuj tę stronę
share-whatsapp = Wyślij przez WhatsApp
share-email = Wyślij e-mailem
share-sms = Wyślij SMS-em

## Promises: what people said, and what is done about it

promise-heard = Co usłyszeliśmy
promise-will = Co zrobimy
promise-owner = Kto to zrobi
promise-due = Do kiedy
promise-status = Na jakim to jest etapie
promise-evidence = Jak można to sprawdzić
promise-history = Co wydarzyło się od tego czasu
promise-table = Wszystkie nasze obietnice
status-not-started = Jeszcze nie zaczęto
status-in-progress = Pracujemy nad tym
status-done = Zrobiono
status-missed = Nie zrobiono na czas
promise-late = Jest opóźnienie. To miało być zrobione do { $date }.
promise-feed = Śledź zmiany (kanał Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = Skąd pochodzą te liczby: { $source }

## Training for staff and volunteers

training-outcomes = Czego się Państwo nauczą
training-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
 }
training-phrases = Co mówić
training-do = Proszę mówić tak
training-do-not = Proszę tak nie mówić
training-test = Sprawdź swoją wiedzę
training-notes = Dla osoby prowadzącej szkolenie

## Pages that are out of date, or have moved

archive = Ta strona jest już nieaktualna
archive-more = Była aktualna do { $date }. Zostawiamy ją, aby mogli Państwo zobaczyć, co wtedy powiedzieliśmy.
moved = Ta strona została przeniesiona
moved-link = Przejdź pod nowy adres
