### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Vypočujte ma
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Dobrovoľníci pre osvetu o rakovine
    [genitive] Dobrovoľníkov pre osvetu o rakovine
    [dative] Dobrovoľníkom pre osvetu o rakovine
    [accusative] Dobrovoľníkov pre osvetu o rakovine
    [locative] Dobrovoľníkoch pre osvetu o rakovine
    [instrumental] Dobrovoľníkmi pre osvetu o rakovine
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = { $case ->
   *[nominative] Pojazdná ambulancia pre ľudí bez domova
    [genitive] Pojazdnej ambulancie pre ľudí bez domova
    [dative] Pojazdnej ambulancii pre ľudí bez domova
    [accusative] Pojazdnú ambulanciu pre ľudí bez domova
    [locative] Pojazdnej ambulancii pre ľudí bez domova
    [instrumental] Pojazdnou ambulanciou pre ľudí bez domova
 }
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Prejsť na hlavný obsah
languages = Jazyky
menu = Menu
menu-main = Hlavné menu
breadcrumb = Nachádzate sa tu
home = Úvodná stránka

## What kind of page it is, on a small label above the title

kind-event = Podujatie
kind-service = Služba
kind-role = Dobrovoľníctvo
kind-faq = Otázky a odpovede
kind-story = Príbeh
kind-commitments = Sľuby
kind-result = Výsledok
kind-training = Školenie
kind-video = Video
kind-partners = Partneri
kind-easy-read = Ľahko čitateľný text
kind-cancelled = Zrušené

## Notices about the translation

notice-unchecked = Tento preklad zatiaľ nikto zo slovensky hovoriacej komunity neskontroloval
notice-partly = Časť tejto stránky zatiaľ nie je preložená
notice-partly-more = Táto časť je v inom jazyku.
notice-stale = Časť tejto stránky je starší preklad
notice-stale-more = Stránka v pôvodnom jazyku sa odvtedy zmenila. Staršie časti sú označené „{ stale-mark }“.
notice-listen = Tento jazyk je na počúvanie. Jazyk textu na tejto stránke: { $language }.
language-listen = (na počúvanie; jazyk textu: { $language })
stale-mark = starší preklad
notice-tell-us = Je niečo nesprávne alebo ťažko zrozumiteľné? Dajte nám, prosím, vedieť: { $email }

## The contact patch

contact-interpreter = Chcete tlmočníka? Keď zdvihneme telefón, povedzte po anglicky: „{ $language }“.
contact-interpreter-any = Chcete tlmočníka? Keď zdvihneme telefón, povedzte po anglicky názov svojho jazyka.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Najdôležitejšie informácie
label-when = Kedy
label-where = Kde
label-cost = Cena
label-interpreters = Tlmočenie
label-access = Prístupnosť
label-booking = Prihlásenie
label-confidentiality = Súkromie
label-minimum-age = Vek
label-hours = Čas
label-training = Školenie
label-apply = Ako sa prihlásiť
label-who-for = Pre koho
label-refer = Ako službu využiť
label-opening = Otváracie hodiny
label-online = Cez internet
label-minutes = Ako dlho to trvá
event-times = od { $start } do { $end }
event-next = Najbližšie podujatie
event-cancelled = Toto podujatie je zrušené
event-past = Toto podujatie sa už konalo
event-calendar = Pridať toto podujatie do kalendára (súbor ICS)
calendar-all = Všetky podujatia do vášho kalendára (súbor ICS)
alert-warning = Pozor
alert-note = Poznámka
table-sideways = Ak je táto tabuľka širšia ako vaša obrazovka, posuňte ju do strany.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minúta
    [few] { $minutes } minúty
   *[other] { $minutes } minút
 }
video-watch = Prehrať video ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Prehrať video na webe { $host } ({ video-length })
video-bsl = Prehrať v britskom posunkovom jazyku (BSL) ({ NUMBER($size) } MB)
video-bsl-away = Prehrať v britskom posunkovom jazyku (BSL) na webe { $host }
video-captions = Titulky v jazykoch:
video-silent = V tomto videu nie je nič počuť.
video-read = Prečítať si, čo sa vo videu hovorí a ukazuje
video-qr = QR kód: otvorí video

## Home page

cards-heading = Čo robíme
leaflets-heading = Letáky, ktoré si môžete vytlačiť a dať ďalej
leaflets-lead = V každom letáku je rovnaký text ako na tomto webe, vo vašom jazyku.
leaflets-all = Zobraziť všetky letáky
leaflets-archive = Všetky letáky v tomto jazyku v jednom súbore, na USB kľúč (ZIP, { NUMBER($size) } kB)

## Leaflets

leaflet-a4 = Leták A4 (PDF, { NUMBER($size) } kB)
leaflet-a5 = Leták A5 (PDF, { NUMBER($size) } kB)
leaflet-booklet = Brožúra na vytlačenie: strany A5 na papieri A4 (PDF, { NUMBER($size) } kB)
leaflet-dl = Skladaný leták na vytlačenie: papier A4 zložený na tri časti (PDF, { NUMBER($size) } kB)
leaflet-large-print = Veľké písmo (PDF, { NUMBER($size) } kB)
leaflet-easy-read = Ľahko čitateľný text (PDF, { NUMBER($size) } kB)
leaflet-poster = Plagát A4 s pásikmi na odtrhnutie (PDF, { NUMBER($size) } kB)
leaflet-poster-a3 = Plagát A3 s pásikmi na odtrhnutie (PDF, { NUMBER($size) } kB)
leaflet-card = Kartičky do peňaženky: desať na jednom hárku (PDF, { NUMBER($size) } kB)
leaflet-read = Rovnaký leták na čítanie na obrazovke (PDF, { NUMBER($size) } kB)
leaflet-black-and-white = To isté čiernobielo (PDF, { NUMBER($size) } kB)
leaflet-print-shop = To isté pre profesionálnu tlačiareň (PDF, { NUMBER($size) } kB)
leaflet-qr = QR kód: otvorí tento leták ako webovú stránku
leaflet-formats = Potrebujete veľké písmo, ľahko čitateľný text (Easy Read), Braillovo písmo, britský posunkový jazyk (BSL), zvukovú nahrávku alebo iný jazyk? Je niečo nesprávne? Dajte nám vedieť: { $contact }
leaflet-unchecked = Tento preklad zatiaľ nikto zo slovensky hovoriacej komunity neskontroloval.
leaflet-stale = Časti označené „starší preklad“ boli preložené pred poslednou zmenou pôvodného textu.
leaflet-demonstration = Toto je ukážková verzia. Ukážkové telefónne čísla a e-mailové adresy nefungujú.

## Version and dates, at the end of a page and on a leaflet

page-version = Verzia { $version }.
page-published = Zverejnené { $date }.
page-reviewed = Naposledy skontrolované { $date }.
page-review-by = Ďalšia kontrola najneskôr { $date }.

## Foot of every page

footer-formats = Iné formáty
footer-formats-text = Môžete nás požiadať o túto stránku veľkým písmom, ako ľahko čitateľný text (Easy Read), v Braillovom písme, v britskom posunkovom jazyku (BSL), ako zvukovú nahrávku alebo v inom jazyku.
footer-call = Telefón: { $phone }
footer-email = E-mail: { $email }
footer-feedback = Váš názor
footer-feedback-link = Dajte nám vedieť, čo je na tejto stránke nesprávne
footer-about = O tomto webe
footer-places = Iné miesta
footer-languages = Vyberte si jazyk
footer-demonstration = Toto je ukážková verzia. Ukážkové telefónne čísla a e-mailové adresy nefungujú.

## A way off a page that nobody should see over your shoulder

quick-exit = Opustiť tento web
quick-exit-about = Okamžite sa otvorí iný web. Táto stránka sa však z histórie vášho prehliadača nevymaže.
quick-exit-key = Máte klávesnicu? Web okamžite opustíte, keď trikrát stlačíte kláves Shift.

## Choosers

language-chooser = Vyberte si jazyk
place-chooser = Kde bývate?
place-chooser-lead = Vyberte miesto a uvidíte tamojšie služby, podujatia a letáky.
place-languages = { $count ->
    [one] { $count } jazyk
    [few] { $count } jazyky
   *[other] { $count } jazykov
 }

## The page for an address that leads nowhere

not-found = Túto stránku nevieme nájsť
not-found-lead = Stránka sa možno presunula alebo je v adrese chyba. Nie je to vaša vina.
not-found-try = Skúste jednu z týchto stránok

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Povedzte nám, čo nefunguje
statement-contact = Narazili ste na problém alebo tieto informácie potrebujete v inom formáte? Môžete nás kontaktovať takto:
statement-web = Web: { $web }
statement-post = Poštová adresa: { $post }
statement-enforcement-heading = Ak vás naša odpoveď neuspokojí
statement-enforcement = Komisia pre rovnosť a ľudské práva (Equality and Human Rights Commission, EHRC) dohliada na to, aby verejné inštitúcie dodržiavali predpisy o prístupnosti.
statement-advisory = Podať sťažnosť v poradni pre otázky rovnosti (Equality Advisory and Support Service, EASS)
statement-technical-heading = Technické informácie o prístupnosti tohto webu
statement-commitment = Organizácia { $organisation } sa zaväzuje zabezpečiť prístupnosť svojho webu v súlade s predpismi o prístupnosti webov a mobilných aplikácií verejných inštitúcií (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Stav súladu
statement-full = Tento web je v úplnom súlade so štandardom Pravidlá prístupnosti webového obsahu (Web Content Accessibility Guidelines), verzia 2.2, úroveň AA.
statement-partial = Tento web je v čiastočnom súlade so štandardom Pravidlá prístupnosti webového obsahu (Web Content Accessibility Guidelines), verzia 2.2, úroveň AA. Dôvodom sú prípady nesúladu uvedené nižšie.
statement-partial-exemptions = Tento web je v čiastočnom súlade so štandardom Pravidlá prístupnosti webového obsahu (Web Content Accessibility Guidelines), verzia 2.2, úroveň AA. Dôvodom sú výnimky uvedené nižšie.
statement-partial-both = Tento web je v čiastočnom súlade so štandardom Pravidlá prístupnosti webového obsahu (Web Content Accessibility Guidelines), verzia 2.2, úroveň AA. Dôvodom sú prípady nesúladu a výnimky uvedené nižšie.
statement-none = Tento web nie je v súlade so štandardom Pravidlá prístupnosti webového obsahu (Web Content Accessibility Guidelines), verzia 2.2, úroveň AA. Prípady nesúladu sú uvedené nižšie.
statement-problems-heading = Neprístupný obsah
statement-failures-heading = Kde štandard nespĺňame
statement-failures-none = Nevieme o ničom, čo by štandard nespĺňalo.
statement-criterion = Možno to nespĺňa kritérium WCAG { $criterion }.
statement-mend-by = Chceme to opraviť do { $date }.
statement-found = Program, ktorý tento web vytvára, zakaždým hľadá chyby. Zostávajú tieto:
statement-found-none = Program, ktorý tento web vytvára, zakaždým hľadá chyby. Nevie o žiadnej, ktorá by zostávala.
statement-burden-heading = Kde by oprava stála príliš veľa
statement-burden-none = Netvrdíme, že by niektorá oprava stála príliš veľa.
statement-scope-heading = Na čo sa predpisy nevzťahujú
statement-scope-none = Z tohto dôvodu nevynechávame žiadnu časť webu.
statement-prepared-heading = Ako sme toto vyhlásenie pripravili
statement-prepared = Toto vyhlásenie bolo vypracované { $prepared }. Naposledy bolo skontrolované { $reviewed }.
statement-tested = Tento web bol naposledy testovaný { $date }.
statement-english = Vety, ktoré vyžaduje zákon, v angličtine

## Search

search-heading = Hľadať na tomto webe
search-lead = Nájdite stránku podľa slov alebo ju vyberte zo zoznamu.
search-label = Čo hľadáte?
search-button = Hľadať
search-results = Stránky s týmito slovami
search-list = Všetky stránky podľa abecedy
search-found = { $count ->
    [one] Našla sa { $count } stránka.
    [few] Našli sa { $count } stránky.
   *[other] Našlo sa { $count } stránok.
 }
search-similar = { $count ->
    [one] Presne tieto slová nie sú na žiadnej stránke. Podobné slová sú na { $count } stránke.
    [few] Presne tieto slová nie sú na žiadnej stránke. Podobné slová sú na { $count } stránkach.
   *[other] Presne tieto slová nie sú na žiadnej stránke. Podobné slová sú na { $count } stránkach.
 }
search-none = Tieto slová nie sú na žiadnej stránke. Skúste jedno slovo alebo iné slovo. Všetky stránky nájdete v zozname nižšie.

## Lists of pages

section-heading = V tejto časti webu
events-coming = Pripravované podujatia
events-past = Minulé podujatia
events-none = Teraz neplánujeme žiadne podujatie.
related-heading = Prečítajte si aj
tag-heading = Pre koho sú tieto stránky: { $tag }
tags-label = Pre koho je táto stránka:
feed = Novinky na tomto webe (kanál Atom)

## Pass a page on

share-heading = Podeľte sa o túto stránku
share-print = Vytlačiť túto stránku
share-whatsapp = Poslať cez WhatsApp
share-email = Poslať e-mailom
share-sms = Poslať ako SMS

## Promises: what people said, and what is done about it

promise-heard = Čo sme počuli
promise-will = Čo urobíme
promise-owner = Kto to urobí
promise-due = Dokedy
promise-status = Ako sme ďaleko
promise-evidence = Ako si to môžete overiť
promise-history = Čo sa odvtedy stalo
promise-table = Všetky naše sľuby
status-not-started = Zatiaľ sme nezačali
status-in-progress = Pracujeme na tom
status-done = Hotovo
status-missed = Nestihli sme to včas
promise-late = Mešká to. Malo to byť hotové do { $date }.
promise-feed = Sledovať, čo sa mení (kanál Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = Odkiaľ sú tieto čísla: { $source }

## Training for staff and volunteers

training-outcomes = Čo sa naučíte
training-minutes = { $minutes ->
    [one] { $minutes } minúta
    [few] { $minutes } minúty
   *[other] { $minutes } minút
 }
training-phrases = Čo povedať
training-do = Povedzte toto
training-do-not = Nehovorte toto
training-test = Vyskúšajte si, čo už viete
training-notes = Pre toho, kto školenie vedie

## Pages that are out of date, or have moved

archive = Táto stránka už nie je aktuálna
archive-more = Informácie na nej platili do { $date }. Stránku tu nechávame, aby ste videli, čo sme vtedy hovorili.
moved = Táto stránka sa presunula
moved-link = Otvoriť stránku na novej adrese
