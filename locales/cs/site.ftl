### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Vyslechněte mě
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Dobrovolníci pro osvětu o rakovině
    [genitive] Dobrovolníků pro osvětu o rakovině
    [dative] Dobrovolníkům pro osvětu o rakovině
    [accusative] Dobrovolníky pro osvětu o rakovině
    [locative] Dobrovolnících pro osvětu o rakovině
    [instrumental] Dobrovolníky pro osvětu o rakovině
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = { $case ->
   *[nominative] Pojízdná ordinace pro lidi bez domova
    [genitive] Pojízdné ordinace pro lidi bez domova
    [dative] Pojízdné ordinaci pro lidi bez domova
    [accusative] Pojízdnou ordinaci pro lidi bez domova
    [locative] Pojízdné ordinaci pro lidi bez domova
    [instrumental] Pojízdnou ordinací pro lidi bez domova
 }
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Přejít na hlavní obsah
languages = Jazyky
menu = Menu
menu-main = Hlavní menu
breadcrumb = Nacházíte se zde
home = Úvodní stránka

## What kind of page it is, on a small label above the title

kind-event = Akce
kind-service = Služba
kind-role = Dobrovolnictví
kind-faq = Otázky a odpovědi
kind-story = Příběh
kind-commitments = Sliby
kind-result = Výsledek
kind-training = Školení
kind-video = Video
kind-partners = Partneři
kind-easy-read = Snadné čtení
kind-cancelled = Zrušeno

## Notices about the translation

notice-unchecked = Tento překlad zatím nikdo z česky mluvící komunity nezkontroloval
notice-partly = Část této stránky zatím není přeložená
notice-partly-more = Tato část je v jiném jazyce.
notice-stale = Část této stránky je starší překlad
notice-stale-more = Stránka v původním jazyce se od té doby změnila. Starší části jsou označené „{ stale-mark }“.
notice-listen = Tento jazyk je k poslechu. Jazyk textu na této stránce: { $language }.
language-listen = (k poslechu; jazyk textu: { $language })
stale-mark = starší překlad
notice-tell-us = Je něco špatně nebo je něco těžké pochopit? Dejte nám prosím vědět: { $email }

## The contact patch

contact-interpreter = Chcete tlumočníka? Až zvedneme telefon, řekněte anglicky: „{ $language }“.
contact-interpreter-any = Chcete tlumočníka? Až zvedneme telefon, řekněte anglicky název svého jazyka.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Nejdůležitější informace
label-when = Kdy
label-where = Kde
label-cost = Cena
label-interpreters = Tlumočení
label-access = Přístupnost
label-booking = Přihlášení
label-confidentiality = Soukromí
label-minimum-age = Věk
label-hours = Čas
label-training = Školení
label-apply = Jak se přihlásit
label-who-for = Pro koho
label-refer = Jak službu využít
label-opening = Otevírací doba
label-online = Přes internet
label-minutes = Jak dlouho to trvá
event-times = od { $start } do { $end }
event-next = Příští akce
event-cancelled = Tato akce je zrušená
event-past = Tato akce už proběhla
event-calendar = Přidat tuto akci do kalendáře (soubor ICS)
calendar-all = Všechny akce do vašeho kalendáře (soubor ICS)
alert-warning = Pozor
alert-note = Poznámka
table-sideways = Pokud je tato tabulka širší než vaše obrazovka, posuňte ji do strany.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[other] { $minutes } minut
 }
video-watch = Přehrát video ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Přehrát video na webu { $host } ({ video-length })
video-bsl = Přehrát v britském znakovém jazyce (BSL) ({ NUMBER($size) } MB)
video-bsl-away = Přehrát v britském znakovém jazyce (BSL) na webu { $host }
video-captions = Titulky v jazycích:
video-silent = V tomto videu není nic slyšet.
video-read = Přečíst si, co se ve videu říká a ukazuje
video-qr = QR kód: otevře video

## Home page

cards-heading = Co děláme
leaflets-heading = Letáky, které si můžete vytisknout a dát dál
leaflets-lead = V každém letáku je stejný text jako na tomto webu, ve vašem jazyce.
leaflets-all = Zobrazit všechny letáky
leaflets-archive = Všechny letáky v tomto jazyce v jednom souboru, na USB disk (ZIP, { NUMBER($size) } kB)

## Leaflets

leaflet-a4 = Leták A4 (PDF, { NUMBER($size) } kB)
leaflet-a5 = Leták A5 (PDF, { NUMBER($size) } kB)
leaflet-booklet = Brožura k vytištění: stránky A5 na papíru A4 (PDF, { NUMBER($size) } kB)
leaflet-dl = Skládaný leták k vytištění: papír A4 složený na tři díly (PDF, { NUMBER($size) } kB)
leaflet-large-print = Velké písmo (PDF, { NUMBER($size) } kB)
leaflet-easy-read = Snadné čtení (PDF, { NUMBER($size) } kB)
leaflet-poster = Plakát A4 s odtrhávacími proužky (PDF, { NUMBER($size) } kB)
leaflet-poster-a3 = Plakát A3 s odtrhávacími proužky (PDF, { NUMBER($size) } kB)
leaflet-card = Kartičky do peněženky: deset na jednom listu (PDF, { NUMBER($size) } kB)
leaflet-read = Stejný leták ke čtení na obrazovce (PDF, { NUMBER($size) } kB)
leaflet-black-and-white = Totéž černobíle (PDF, { NUMBER($size) } kB)
leaflet-print-shop = Totéž pro profesionální tiskárnu (PDF, { NUMBER($size) } kB)
leaflet-qr = QR kód: otevře tento leták jako webovou stránku
leaflet-formats = Potřebujete velké písmo, snadné čtení (Easy Read), Braillovo písmo, britský znakový jazyk (BSL), zvukovou nahrávku nebo jiný jazyk? Je něco špatně? Dejte nám vědět: { $contact }
leaflet-unchecked = Tento překlad zatím nikdo z česky mluvící komunity nezkontroloval.
leaflet-stale = Části označené „starší překlad“ byly přeloženy před poslední změnou původního textu.
leaflet-demonstration = Toto je ukázková verze. Ukázková telefonní čísla a e-mailové adresy nefungují.

## Version and dates, at the end of a page and on a leaflet

page-version = Verze { $version }.
page-published = Zveřejněno { $date }.
page-reviewed = Naposledy zkontrolováno { $date }.
page-review-by = Příští kontrola nejpozději { $date }.

## Foot of every page

footer-formats = Jiné formáty
footer-formats-text = Můžete nás požádat o tuto stránku velkým písmem, ve snadném čtení (Easy Read), v Braillově písmu, v britském znakovém jazyce (BSL), jako zvukovou nahrávku nebo v jiném jazyce.
footer-call = Telefon: { $phone }
footer-email = E-mail: { $email }
footer-feedback = Váš názor
footer-feedback-link = Dejte nám vědět, co je na této stránce špatně
footer-about = O tomto webu
footer-places = Jiná místa
footer-languages = Vyberte si jazyk
footer-demonstration = Toto je ukázková verze. Ukázková telefonní čísla a e-mailové adresy nefungují.

## A way off a page that nobody should see over your shoulder

quick-exit = Opustit tento web
quick-exit-about = Okamžitě se otevře jiný web. Tato stránka se ale z historie vašeho prohlížeče nesmaže.
quick-exit-key = Máte klávesnici? Web okamžitě opustíte, když třikrát stisknete klávesu Shift.

## Choosers

language-chooser = Vyberte si jazyk
place-chooser = Kde bydlíte?
place-chooser-lead = Vyberte místo a uvidíte tamní služby, akce a letáky.
place-languages = { $count ->
    [one] { $count } jazyk
    [few] { $count } jazyky
   *[other] { $count } jazyků
 }

## The page for an address that leads nowhere

not-found = Tuto stránku nemůžeme najít
not-found-lead = Stránka se možná přesunula nebo je v adrese chyba. Není to vaše vina.
not-found-try = Zkuste jednu z těchto stránek

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Řekněte nám, co nefunguje
statement-contact = Narazili jste na problém, nebo tyto informace potřebujete v jiném formátu? Můžete nás kontaktovat takto:
statement-web = Web: { $web }
statement-post = Poštovní adresa: { $post }
statement-enforcement-heading = Když vás naše odpověď neuspokojí
statement-enforcement = Komise pro rovnost a lidská práva (Equality and Human Rights Commission, EHRC) dohlíží na to, aby veřejné instituce dodržovaly předpisy o přístupnosti.
statement-advisory = Podat stížnost u poradny pro otázky rovnosti (Equality Advisory and Support Service, EASS)
statement-technical-heading = Technické informace o přístupnosti tohoto webu
statement-commitment = Organizace { $organisation } se zavazuje zajistit přístupnost svého webu v souladu s předpisy o přístupnosti webů a mobilních aplikací veřejných institucí (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Stav souladu
statement-full = Tento web je plně v souladu se standardem Pravidla pro přístupnost obsahu webu (Web Content Accessibility Guidelines), verze 2.2, úroveň AA.
statement-partial = Tento web je částečně v souladu se standardem Pravidla pro přístupnost obsahu webu (Web Content Accessibility Guidelines), verze 2.2, úroveň AA. Důvodem jsou níže uvedené případy nesouladu.
statement-partial-exemptions = Tento web je částečně v souladu se standardem Pravidla pro přístupnost obsahu webu (Web Content Accessibility Guidelines), verze 2.2, úroveň AA. Důvodem jsou níže uvedené výjimky.
statement-partial-both = Tento web je částečně v souladu se standardem Pravidla pro přístupnost obsahu webu (Web Content Accessibility Guidelines), verze 2.2, úroveň AA. Důvodem jsou níže uvedené případy nesouladu a výjimky.
statement-none = Tento web není v souladu se standardem Pravidla pro přístupnost obsahu webu (Web Content Accessibility Guidelines), verze 2.2, úroveň AA. Případy nesouladu jsou uvedené níže.
statement-problems-heading = Nepřístupný obsah
statement-failures-heading = Kde standard nesplňujeme
statement-failures-none = Nevíme o ničem, co by standard nesplňovalo.
statement-criterion = Možná to nesplňuje kritérium WCAG { $criterion }.
statement-mend-by = Chceme to opravit do { $date }.
statement-found = Program, který tento web vytváří, pokaždé hledá chyby. Zbývají tyto:
statement-found-none = Program, který tento web vytváří, pokaždé hledá chyby. Neví o žádné, která by zbývala.
statement-burden-heading = Kde by oprava stála příliš mnoho
statement-burden-none = Netvrdíme, že by některá oprava stála příliš mnoho.
statement-scope-heading = Na co se předpisy nevztahují
statement-scope-none = Z tohoto důvodu nevynecháváme žádnou část webu.
statement-prepared-heading = Jak jsme toto prohlášení připravili
statement-prepared = Toto prohlášení bylo vypracováno { $prepared }. Naposledy bylo zkontrolováno { $reviewed }.
statement-tested = Tento web byl naposledy testován { $date }.
statement-english = Věty, které vyžaduje zákon, v angličtině

## Search

search-heading = Hledat na tomto webu
search-lead = Najděte stránku podle slov, nebo ji vyberte ze seznamu.
search-label = Co hledáte?
search-button = Hledat
search-results = Stránky s těmito slovy
search-list = Všechny stránky podle abecedy
search-found = { $count ->
    [one] Nalezena { $count } stránka.
    [few] Nalezeny { $count } stránky.
   *[other] Nalezeno { $count } stránek.
 }
search-similar = { $count ->
    [one] Přesně tato slova nejsou na žádné stránce. Podobná slova jsou na { $count } stránce.
    [few] Přesně tato slova nejsou na žádné stránce. Podobná slova jsou na { $count } stránkách.
   *[other] Přesně tato slova nejsou na žádné stránce. Podobná slova jsou na { $count } stránkách.
 }
search-none = Tato slova nejsou na žádné stránce. Zkuste jedno slovo nebo jiné slovo. Všechny stránky najdete v seznamu níže.

## Lists of pages

section-heading = V této části webu
events-coming = Připravované akce
events-past = Minulé akce
events-none = Teď žádnou akci neplánujeme.
related-heading = Přečtěte si také
tag-heading = Pro koho jsou tyto stránky: { $tag }
tags-label = Pro koho je tato stránka:
feed = Novinky na tomto webu (kanál Atom)

## Pass a page on

share-heading = Předejte tuto stránku dál
share-print = Vytisknout tuto stránku
share-whatsapp = Poslat přes WhatsApp
share-email = Poslat e-mailem
share-sms = Poslat jako SMS

## Promises: what people said, and what is done about it

promise-heard = Co jsme slyšeli
promise-will = Co uděláme
promise-owner = Kdo to udělá
promise-due = Do kdy
promise-status = Jak jsme daleko
promise-evidence = Jak si to můžete ověřit
promise-history = Co se od té doby stalo
promise-table = Všechny naše sliby
status-not-started = Zatím jsme nezačali
status-in-progress = Pracujeme na tom
status-done = Hotovo
status-missed = Nestihli jsme to včas
promise-late = Má to zpoždění. Mělo to být hotové do { $date }.
promise-feed = Sledovat, co se mění (kanál Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = Odkud jsou tato čísla: { $source }

## Training for staff and volunteers

training-outcomes = Co se naučíte
training-minutes = { $minutes ->
    [one] { $minutes } minuta
    [few] { $minutes } minuty
   *[other] { $minutes } minut
 }
training-phrases = Co říct
training-do = Řekněte toto
training-do-not = Neříkejte toto
training-test = Vyzkoušejte si, co už víte
training-notes = Pro toho, kdo školení vede

## Pages that are out of date, or have moved

archive = Tato stránka už není aktuální
archive-more = Informace na ní platily do { $date }. Stránku tu necháváme, abyste viděli, co jsme tehdy říkali.
moved = Tato stránka se přesunula
moved-link = Otevřít stránku na nové adrese
