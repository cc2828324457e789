# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Ascultați-mă
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Ambasadori pentru informare despre cancer
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Homeless Health Hub
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Treceți la conținutul principal
languages = Limbi
menu = Meniu
menu-main = Meniul principal
breadcrumb = Sunteți aici
home = Pagina principală

## What kind of page it is, on a small label above the title

kind-event = Eveniment
kind-service = Serviciu
kind-role = Voluntariat
kind-faq = Întrebări și răspunsuri
kind-story = Relatare
kind-commitments = Promisiuni
kind-result = Rezultat
kind-training = Pregătire
kind-video = Film
kind-partners = Parteneri
kind-easy-read = Text ușor de citit
kind-cancelled = Anulat

## Notices about the translation

notice-unchecked = Nimeni din comunitate nu a verificat încă această traducere
notice-partly = O parte din această pagină nu este încă tradusă
notice-partly-more = Acea parte este în altă limbă.
notice-stale = O parte din această pagină este o traducere mai veche
notice-stale-more = De atunci, pagina în engleză s-a schimbat. Părțile mai vechi sunt marcate „{ stale-mark }”.
notice-listen = Această limbă se ascultă. Limba textului de pe această pagină: { $language }.
language-listen = (de ascultat; textul: { $language })
stale-mark = traducere mai veche
notice-tell-us = Este ceva greșit sau greu de înțeles? Vă rugăm să ne scrieți: { $email }

## The contact patch

contact-interpreter = Doriți un interpret? Când vă răspundem, spuneți în engleză: „{ $language }”.
contact-interpreter-any = Doriți un interpret? Când vă răspundem, spuneți în engleză numele limbii dumneavoastră.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Informații pe scurt
label-when = Când
label-where = Unde
label-cost = Cât costă
label-interpreters = Interpreți
label-access = Accesibilitate
label-booking = Rezervare
label-confidentiality = Confidențialitate
label-minimum-age = Vârstă
label-hours = Program
label-training = Pregătire
label-apply = Cum vă înscrieți
label-who-for = Pentru cine este
label-refer = Cum puteți folosi serviciul
label-opening = Când este deschis
label-online = Pe internet
label-minutes = Cât durează
event-times = de la { $start } la { $end }
event-next = Următorul eveniment
event-cancelled = Acest eveniment este anulat
event-past = Acest eveniment a avut deja loc
event-calendar = Adăugați acest eveniment în calendar (fișier ICS)
calendar-all = Toate evenimentele viitoare, pentru calendar (fișier ICS)
alert-warning = Atenție
alert-note = Notă
table-sideways = Dacă acest tabel este mai lat decât ecranul, mutați-l în lateral.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }
video-watch = Vedeți filmul ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Vedeți filmul pe { $host } ({ video-length })
video-bsl = Vedeți-l în limba britanică a semnelor (British Sign Language, BSL) ({ NUMBER($size) } MB)
video-bsl-away = Vedeți-l în limba britanică a semnelor (British Sign Language, BSL) pe { $host }
video-captions = Subtitrări în:
video-silent = În acest film nu se aude nimic.
video-read = Citiți ce se spune și ce se vede în film
video-qr = Cod QR: deschide filmul

## Home page

cards-heading = Ce facem
leaflets-heading = Pliante de tipărit și de dat mai departe
leaflets-lead = Fiecare pliant are aceleași cuvinte ca pe acest site, în limba dumneavoastră.
leaflets-all = Toate pliantele
leaflets-archive = Toate pliantele în această limbă într-un singur fișier, pentru un stick USB (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = Pliant A4 (PDF, { NUMBER($size) } KB)
leaflet-a5 = Pliant A5 (PDF, { NUMBER($size) } KB)
leaflet-booklet = Broșură de tipărit: pagini A5 pe hârtie A4 (PDF, { NUMBER($size) } KB)
leaflet-dl = Pliant împăturit de tipărit: hârtie A4 în trei părți (PDF, { NUMBER($size) } KB)
leaflet-large-print = Tipar cu litere mari (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Text ușor de citit (PDF, { NUMBER($size) } KB)
leaflet-poster = Afiș A4 cu benzi de rupt (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Afiș A3 cu benzi de rupt (PDF, { NUMBER($size) } KB)
leaflet-card = Carduri pentru portofel: zece pe o coală (PDF, { NUMBER($size) } KB)
leaflet-read = Același pliant, pentru citit pe ecran (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = Același, în alb-negru (PDF, { NUMBER($size) } KB)
leaflet-print-shop = Același, pentru tipografie (PDF, { NUMBER($size) } KB)
leaflet-qr = Cod QR: deschide acest pliant ca pagină web
leaflet-formats = Aveți nevoie de caractere mari, de un text ușor de citit (Easy Read), de braille, de limba britanică a semnelor (British Sign Language, BSL), de o înregistrare audio sau de altă limbă? Este ceva greșit? Luați legătura cu noi: { $contact }
leaflet-unchecked = Nimeni din comunitate nu a verificat încă această traducere.
leaflet-stale = Părțile marcate „traducere mai veche” au fost traduse înainte de ultima modificare a textului în engleză.
leaflet-demonstration = Aceasta este o demonstrație. Numerele de telefon și adresele de e-mail date ca exemplu nu funcționează.

## Version and dates, at the end of a page and on a leaflet

page-version = Versiunea { $version }.
page-published = Data publicării: { $date }.
page-reviewed = Ultima verificare: { $date }.
page-review-by = Următoarea verificare: cel târziu pe { $date }.

## Foot of every page

footer-formats = Alte formate
footer-formats-text = Puteți cere această pagină cu caractere mari, în format ușor de citit (Easy Read), în braille, în limba britanică a semnelor (British Sign Language, BSL), în format audio sau în altă limbă.
footer-call = Sunați la: { $phone }
footer-email = E-mail: { $email }
footer-feedback = Părerea dumneavoastră
footer-feedback-link = Spuneți-ne ce este greșit pe această pagină
footer-about = Despre acest site
footer-places = Alte localități
footer-languages = Alegeți limba
footer-demonstration = Aceasta este o demonstrație. Numerele de telefon și adresele de e-mail date ca exemplu nu funcționează.

## A way off a page that nobody should see over your shoulder

quick-exit = Ieșiți de pe acest site
quick-exit-about = Se deschide imediat alt site. Pagina aceasta nu se șterge din istoricul browserului dumneavoastră.
quick-exit-key = Aveți o tastatură? Apăsați tasta Shift de trei ori ca să plecați imediat.

## Choosers

language-chooser = Alegeți limba
place-chooser = Unde locuiți?
place-chooser-lead = Alegeți o localitate ca să vedeți serviciile, evenimentele și pliantele de acolo.
place-languages = { $count ->
    [one] { $count } limbă
    [few] { $count } limbi
   *[other] { $count } de limbi
 }

## The page for an address that leads nowhere

not-found = Nu găsim această pagină
not-found-lead = Poate a fost mutată sau poate adresa conține o greșeală. Nu este vina dumneavoastră.
not-found-try = Încercați una dintre acestea

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Spuneți-ne ce nu funcționează
statement-contact = Ați găsit o problemă sau aveți nevoie de aceste informații în alt format? Ne puteți contacta astfel:
statement-web = Site web: { $web }
statement-post = Adresă poștală: { $post }
statement-enforcement-heading = Dacă răspunsul nostru nu vă mulțumește
statement-enforcement = Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission, EHRC) are grijă ca instituțiile publice să respecte reglementările privind accesibilitatea.
statement-advisory = Faceți o plângere la serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service, EASS)
statement-technical-heading = Informații tehnice despre accesibilitatea acestui site web
statement-commitment = Organizația { $organisation } se angajează să își facă site-ul web accesibil, în conformitate cu reglementările privind accesibilitatea site-urilor web și a aplicațiilor mobile ale organismelor din sectorul public (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Situația conformității
statement-full = Acest site web este pe deplin conform cu standardul privind accesibilitatea conținutului web (Web Content Accessibility Guidelines), versiunea 2.2 AA.
statement-partial = Acest site web este parțial conform cu standardul privind accesibilitatea conținutului web (Web Content Accessibility Guidelines), versiunea 2.2 AA, din cauza neconformităților enumerate mai jos.
statement-partial-exemptions = Acest site web este parțial conform cu standardul privind accesibilitatea conținutului web (Web Content Accessibility Guidelines), versiunea 2.2 AA, din cauza excepțiilor enumerate mai jos.
statement-partial-both = Acest site web este parțial conform cu standardul privind accesibilitatea conținutului web (Web Content Accessibility Guidelines), versiunea 2.2 AA, din cauza neconformităților și a excepțiilor enumerate mai jos.
statement-none = Acest site web nu este conform cu standardul privind accesibilitatea conținutului web (Web Content Accessibility Guidelines), versiunea 2.2 AA. Neconformitățile sunt enumerate mai jos.
statement-problems-heading = Conținut care nu este accesibil
statement-failures-heading = Unde nu respectăm standardul
statement-failures-none = Nu știm de nimic care să nu respecte standardul.
statement-criterion = Este posibil să nu îndeplinească criteriul WCAG { $criterion }.
statement-mend-by = Intenționăm să remediem acest lucru până la { $date }.
statement-found = Programul care creează acest site caută greșeli de fiecare dată. Au rămas acestea:
statement-found-none = Programul care creează acest site caută greșeli de fiecare dată. Nu știe de niciuna care să fi rămas.
statement-burden-heading = Unde ar costa prea mult
statement-burden-none = Nu susținem că vreo remediere ar costa prea mult.
statement-scope-heading = La ce nu se aplică reglementările
statement-scope-none = Nu lăsăm deoparte nicio parte a acestui site din acest motiv.
statement-prepared-heading = Cum am pregătit această declarație
statement-prepared = Această declarație a fost întocmită la { $prepared }. Ultima verificare a avut loc la { $reviewed }.
statement-tested = Acest site web a fost testat ultima dată la { $date }.
statement-english = Propozițiile cerute de lege, în engleză

## Search

search-heading = Căutați pe acest site
search-lead = Găsiți o pagină după cuvintele ei sau alegeți-o din listă.
search-label = Ce căutați?
search-button = Căutați
search-results = Pagini cu aceste cuvinte
search-list = Toate paginile de la A la Z
search-found = { $count ->
    [one] S-a găsit { $count } pagină.
    [few] S-au găsit { $count } pagini.
   *[other] S-au găsit { $count } de pagini.
 }
search-similar = { $count ->
    [one] Nicio pagină nu are exact aceste cuvinte. { $count } pagină are cuvinte asemănătoare.
    [few] Nicio pagină nu are exact aceste cuvinte. { $count } pagini au cuvinte asemănătoare.
   *[other] Nicio pagină nu are exact aceste cuvinte. { $count } de pagini au cuvinte asemănătoare.
 }
search-none = Nicio pagină nu are aceste cuvinte. Încercați un singur cuvânt sau alt cuvânt. Toate paginile sunt în lista de mai jos.

## Lists of pages

section-heading = În această parte a site-ului
events-coming = Evenimente viitoare
events-past = Evenimente care au avut deja loc
events-none = În acest moment nu avem niciun eveniment planificat.
related-heading = Citiți și
tag-heading = Pagini pentru: { $tag }
tags-label = Pentru cine este această pagină:
feed = Noutăți de pe acest site (flux Atom)

## Pass a page on

share-heading = Dați mai departe această pagină
share-print = Tipăriți această pagină
share-whatsapp = Trimiteți-o pe WhatsApp
share-email = Trimiteți-o prin e-mail
share-sms = Trimiteți-o prin SMS

## Promises: what people said, and what is done about it

promise-heard = Ce am auzit
promise-will = Ce vom face
promise-owner = Cine va face acest lucru
promise-due = Până când
promise-status = În ce stadiu este
promise-evidence = Cum puteți verifica
promise-history = Ce s-a întâmplat de atunci
promise-table = Toate promisiunile noastre
status-not-started = Nu a început încă
status-in-progress = Lucrăm la acest lucru
status-done = S-a făcut
status-missed = Nu s-a făcut la timp
promise-late = Există o întârziere. Acest lucru trebuia făcut până la { $date }.
promise-feed = Urmăriți ce se schimbă (flux Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = De unde provin cifrele: { $source }

## Training for staff and volunteers

training-outcomes = Ce veți învăța
training-minutes = { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
 }
training-phrases = Ce să spuneți
training-do = Spuneți așa
training-do-not = Nu spuneți așa
training-test = Verificați ce ați învățat
training-notes = Pentru cine conduce sesiunea

## Pages that are out of date, or have moved

archive = Această pagină nu mai este actuală
archive-more = A fost corectă până la { $date }. O păstrăm ca să puteți vedea ce am spus.
moved = Această pagină s-a mutat
moved-link = Mergeți la noua adresă
