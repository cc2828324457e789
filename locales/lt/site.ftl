### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Išklausykite mane
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Žinių apie vėžį ambasadoriai
    [genitive] Žinių apie vėžį ambasadorių
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Sveikatos punktas „Homeless Health Hub“
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Pereiti prie pagrindinio turinio
languages = Kalbos
menu = Meniu
menu-main = Pagrindinis meniu
breadcrumb = Jūs esate čia
home = Pradžia

## What kind of page it is, on a small label above the title

kind-event = Renginys
kind-service = Paslauga
kind-role = Savanorystė
kind-faq = Klausimai ir atsakymai
kind-story = Pasakojimas
kind-commitments = Pažadai
kind-result = Rezultatas
kind-training = Mokymai
kind-video = Vaizdo įrašas
kind-partners = Partneriai
kind-easy-read = Lengvai suprantama kalba
kind-cancelled = Atšaukta

## Notices about the translation

notice-unchecked = Šio vertimo dar niekas iš bendruomenės nepatikrino
notice-partly = Dalis šio puslapio dar neišversta
notice-partly-more = Ta dalis parašyta kita kalba.
notice-stale = Dalies šio puslapio vertimas yra senesnis
notice-stale-more = Nuo to laiko puslapis originalo kalba pasikeitė. Senesnės dalys pažymėtos „{ stale-mark }“.
notice-listen = Šios kalbos galima klausytis. Šio puslapio teksto kalba: { $language }.
language-listen = (klausytis; teksto kalba: { $language })
stale-mark = senesnis vertimas
notice-tell-us = Radote klaidą arba ką nors sunku suprasti? Praneškite mums: { $email }

## The contact patch

contact-interpreter = Ar norite vertėjo? Kai atsiliepsime, pasakykite angliškai: „{ $language }“.
contact-interpreter-any = Ar norite vertėjo? Kai atsiliepsime, pasakykite savo kalbos pavadinimą angliškai.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Svarbiausia informacija
label-when = Kada
label-where = Kur
label-cost = Kaina
label-interpreters = Vertėjai
label-access = Prieinamumas
label-booking = Registracija
label-confidentiality = Privatumas
label-minimum-age = Amžius
label-hours = Valandos
label-training = Mokymai
label-apply = Kaip kreiptis
label-who-for = Kam skirta
label-refer = Kaip gauti paslaugą
label-opening = Darbo laikas
label-online = Internetu
label-minutes = Trukmė
event-times = nuo { $start } iki { $end }
event-next = Artimiausias renginys
event-cancelled = Šis renginys atšauktas
event-past = Šis renginys jau įvyko
event-calendar = Įtraukti šį renginį į savo kalendorių (ICS failas)
calendar-all = Visi renginiai Jūsų kalendoriui (ICS failas)
alert-warning = Įspėjimas
alert-note = Pastaba
table-sideways = Jei ši lentelė platesnė už ekraną, pastumkite ją į šoną.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
   *[other] { $minutes } minučių
 }
video-watch = Žiūrėti vaizdo įrašą ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Žiūrėti vaizdo įrašą svetainėje { $host } ({ video-length })
video-bsl = Žiūrėti britų gestų kalba (British Sign Language, BSL) ({ NUMBER($size) } MB)
video-bsl-away = Žiūrėti britų gestų kalba (British Sign Language, BSL) svetainėje { $host }
video-captions = Subtitrai šiomis kalbomis:
video-silent = Šiame vaizdo įraše nėra garso.
video-read = Skaityti, kas įraše sakoma ir rodoma
video-qr = QR kodas: atveria vaizdo įrašą

## Home page

cards-heading = Ką mes darome
leaflets-heading = Lankstinukai: atsispausdinkite ir pasidalykite
leaflets-lead = Kiekviename lankstinuke yra tas pats tekstas kaip šioje svetainėje, Jūsų kalba.
leaflets-all = Visi lankstinukai
leaflets-archive = Visi lankstinukai šia kalba viename faile, kurį galima įrašyti į USB atmintinę (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = A4 lankstinukas (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 lankstinukas (PDF, { NUMBER($size) } KB)
leaflet-booklet = Knygelė, skirta spausdinti: A5 puslapiai A4 lapuose (PDF, { NUMBER($size) } KB)
leaflet-dl = Lankstinukas, skirtas spausdinti: A4 lapas, sulenkiamas į tris dalis (PDF, { NUMBER($size) } KB)
leaflet-large-print = Stambus šriftas (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Lengvai suprantama kalba (PDF, { NUMBER($size) } KB)
leaflet-poster = A4 plakatas su nuplėšiamomis juostelėmis (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = A3 plakatas su nuplėšiamomis juostelėmis (PDF, { NUMBER($size) } KB)
leaflet-card = Kortelės į piniginę: dešimt viename lape (PDF, { NUMBER($size) } KB)
leaflet-read = Tas pats lankstinukas, skirtas skaityti ekrane (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = Juodai balta versija (PDF, { NUMBER($size) } KB)
leaflet-print-shop = Versija spaustuvei (PDF, { NUMBER($size) } KB)
leaflet-qr = QR kodas: atveria šį lankstinuką kaip interneto puslapį
leaflet-formats = Ar Jums reikia stambaus šrifto, lengvai suprantamos kalbos (Easy Read), Brailio rašto, britų gestų kalbos (British Sign Language, BSL), garso įrašo arba kitos kalbos? Radote klaidą? Praneškite mums: { $contact }
leaflet-unchecked = Šio vertimo dar niekas iš bendruomenės nepatikrino.
leaflet-stale = Dalys, pažymėtos „senesnis vertimas“, buvo išverstos prieš paskutinį originalo teksto pakeitimą.
leaflet-demonstration = Tai demonstracinė versija. Pavyzdiniai telefono numeriai ir el. pašto adresai neveikia.

## Version and dates, at the end of a page and on a leaflet

page-version = Versija { $version }.
# A Lithuanian date ends with the full stop of “d.”, so no full stop follows it here.
page-published = Paskelbta { $date }
page-reviewed = Paskutinį kartą patikrinta { $date }
page-review-by = Bus vėl patikrinta iki { $date }

## Foot of every page

footer-formats = Kiti formatai
footer-formats-text = Galite paprašyti šio puslapio stambiu šriftu, lengvai suprantama kalba (Easy Read), Brailio raštu, britų gestų kalba (British Sign Language, BSL), kaip garso įrašo arba kita kalba.
footer-call = Skambinkite: { $phone }
footer-email = El. paštas: { $email }
footer-feedback = Atsiliepimai
footer-feedback-link = Praneškite, kas šiame puslapyje negerai
footer-about = Apie šią svetainę
footer-places = Kitos vietovės
footer-languages = Pasirinkite kalbą
footer-demonstration = Tai demonstracinė versija. Pavyzdiniai telefono numeriai ir el. pašto adresai neveikia.

## A way off a page that nobody should see over your shoulder

quick-exit = Išeiti iš šios svetainės
quick-exit-about = Iškart atsidarys kita svetainė. Šis puslapis nebus pašalintas iš Jūsų naršyklės istorijos.
quick-exit-key = Turite klaviatūrą? Norėdami iškart išeiti, tris kartus paspauskite klavišą „Shift“.

## Choosers

language-chooser = Pasirinkite kalbą
place-chooser = Kur gyvenate?
place-chooser-lead = Pasirinkite vietovę, kad matytumėte jos paslaugas, renginius ir lankstinukus.
place-languages = { $count ->
    [one] { $count } kalba
    [few] { $count } kalbos
   *[other] { $count } kalbų
 }

## The page for an address that leads nowhere

not-found = Šio puslapio rasti nepavyko
not-found-lead = Galbūt puslapis perkeltas arba adrese yra klaida. Tai ne Jūsų kaltė.
not-found-try = Pabandykite vieną iš šių puslapių

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Praneškite mums, kas neveikia
statement-contact = Pastebėjote problemą arba Jums reikia šios informacijos kitu formatu? Su mumis galite susisiekti šiais būdais:
statement-web = Svetainė: { $web }
statement-post = Pašto adresas: { $post }
statement-enforcement-heading = Jei mūsų atsakymas Jūsų netenkina
statement-enforcement = Lygybės ir žmogaus teisių komisija (Equality and Human Rights Commission, EHRC) užtikrina, kad viešosios įstaigos laikytųsi prieinamumo taisyklių.
statement-advisory = Pateikti skundą Lygybės konsultavimo ir pagalbos tarnybai (Equality Advisory and Support Service, EASS)
statement-technical-heading = Techninė informacija apie šios svetainės prieinamumą
statement-commitment = Organizacija „{ $organisation }“ įsipareigoja užtikrinti savo svetainės prieinamumą pagal viešojo sektoriaus įstaigų svetainių ir mobiliųjų programėlių prieinamumo taisykles (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Atitikties statusas
statement-full = Ši svetainė visiškai atitinka Interneto turinio prieinamumo gairių (Web Content Accessibility Guidelines) 2.2 versijos AA standartą.
statement-partial = Ši svetainė iš dalies atitinka Interneto turinio prieinamumo gairių (Web Content Accessibility Guidelines) 2.2 versijos AA standartą dėl toliau išvardytų neatitikčių.
statement-partial-exemptions = Ši svetainė iš dalies atitinka Interneto turinio prieinamumo gairių (Web Content Accessibility Guidelines) 2.2 versijos AA standartą dėl toliau išvardytų išimčių.
statement-partial-both = Ši svetainė iš dalies atitinka Interneto turinio prieinamumo gairių (Web Content Accessibility Guidelines) 2.2 versijos AA standartą dėl toliau išvardytų neatitikčių ir išimčių.
statement-none = Ši svetainė neatitinka Interneto turinio prieinamumo gairių (Web Content Accessibility Guidelines) 2.2 versijos AA standarto. Neatitiktys išvardytos toliau.
statement-problems-heading = Neprieinamas turinys
statement-failures-heading = Kur neatitinkame standarto
statement-failures-none = Nežinome nieko, kas neatitiktų standarto.
statement-criterion = Tai gali neatitikti WCAG kriterijaus { $criterion }.
statement-mend-by = Planuojame tai ištaisyti iki { $date }
statement-found = Programa, kuri sukuria šią svetainę, kaskart ieško klaidų. Liko šios:
statement-found-none = Programa, kuri sukuria šią svetainę, kaskart ieško klaidų. Kiek jai žinoma, klaidų neliko.
statement-burden-heading = Kur pataisyti kainuotų per daug
statement-burden-none = Neteigiame, kad ką nors pataisyti kainuotų per daug.
statement-scope-heading = Kam taisyklės netaikomos
statement-scope-none = Dėl šios priežasties nepraleidžiame jokios svetainės dalies.
statement-prepared-heading = Kaip parengėme šį pareiškimą
statement-prepared = Šis pareiškimas parengtas { $prepared } Paskutinį kartą jis peržiūrėtas { $reviewed }
statement-tested = Ši svetainė paskutinį kartą išbandyta { $date }
statement-english = Įstatymo reikalaujami sakiniai anglų kalba

## Search

search-heading = Paieška šioje svetainėje
search-lead = Raskite puslapį pagal jo žodžius arba pasirinkite iš sąrašo.
search-label = Ko ieškote?
search-button = Ieškoti
search-results = Puslapiai su šiais žodžiais
search-list = Visi puslapiai nuo A iki Ž
search-found = { $count ->
    [one] Rastas { $count } puslapis.
    [few] Rasti { $count } puslapiai.
   *[other] Rasta { $count } puslapių.
 }
search-similar = { $count ->
    [one] Puslapio būtent su šiais žodžiais neradome. Panašių žodžių turi { $count } puslapis.
    [few] Puslapio būtent su šiais žodžiais neradome. Panašių žodžių turi { $count } puslapiai.
   *[other] Puslapio būtent su šiais žodžiais neradome. Panašių žodžių turi { $count } puslapių.
 }
search-none = Puslapio su šiais žodžiais neradome. Pabandykite įrašyti vieną žodį arba kitą žodį. Visi puslapiai yra sąraše žemiau.

## Lists of pages

section-heading = Šioje svetainės dalyje
events-coming = Būsimi renginiai
events-past = Įvykę renginiai
events-none = Šiuo metu renginių neplanuojame.
related-heading = Taip pat skaitykite
tag-heading = Kam skirti šie puslapiai: { $tag }
tags-label = Kam skirtas šis puslapis:
feed = Šios svetainės naujienos („Atom“ kanalas)

## Pass a page on

share-heading = Pasidalykite šiuo puslapiu
share-print = Spausdinti šį puslapį
share-whatsapp = Siųsti per „WhatsApp“
share-email = Siųsti el. paštu
share-sms = Siųsti SMS žinute

## Promises: what people said, and what is done about it

promise-heard = Ką išgirdome
promise-will = Ką padarysime
promise-owner = Kas tai padarys
promise-due = Iki kada
promise-status = Kiek padaryta
promise-evidence = Kaip galite patikrinti
promise-history = Kas nuo to laiko įvyko
promise-table = Visi mūsų pažadai
status-not-started = Dar nepradėta
status-in-progress = Jau darome
status-done = Padaryta
status-missed = Laiku nepadaryta
promise-late = Vėluojame. Tai turėjo būti padaryta iki { $date }
promise-feed = Sekti, kas keičiasi („Atom“ kanalas)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = Iš kur šie skaičiai: { $source }

## Training for staff and volunteers

training-outcomes = Ko išmoksite
training-minutes = { $minutes ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
   *[other] { $minutes } minučių
 }
training-phrases = Ką sakyti
training-do = Sakykite taip
training-do-not = Nesakykite taip
training-test = Pasitikrinkite žinias
training-notes = Tam, kas veda mokymus

## Pages that are out of date, or have moved

archive = Šio puslapio informacija paseno
archive-more = Informacija buvo teisinga iki { $date } Puslapį paliekame, kad galėtumėte matyti, ką tuomet sakėme.
moved = Šis puslapis perkeltas
moved-link = Atverti puslapį nauju adresu
