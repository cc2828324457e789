### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Uzklausiet mani
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Vēža izpratnes vēstneši
    [genitive] Vēža izpratnes vēstnešu
    [dative] Vēža izpratnes vēstnešiem
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Veselības punkts „Homeless Health Hub”
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Pāriet uz galveno saturu
languages = Valodas
menu = Izvēlne
menu-main = Galvenā izvēlne
breadcrumb = Jūs esat šeit
home = Sākums

## What kind of page it is, on a small label above the title

kind-event = Pasākums
kind-service = Pakalpojums
kind-role = Brīvprātīgais darbs
kind-faq = Jautājumi un atbildes
kind-story = Stāsts
kind-commitments = Solījumi
kind-result = Rezultāts
kind-training = Apmācība
kind-video = Video
kind-partners = Partneri
kind-easy-read = Vieglā valoda
kind-cancelled = Atcelts

## Notices about the translation

notice-unchecked = Šo tulkojumu vēl nav pārbaudījis neviens no kopienas
notice-partly = Daļa šīs lapas vēl nav iztulkota
notice-partly-more = Šī daļa ir citā valodā.
notice-stale = Daļa šīs lapas ir vecāks tulkojums
notice-stale-more = Kopš tā laika lapa oriģinālvalodā ir mainījusies. Vecākajām daļām ir atzīme „{ stale-mark }”.
notice-listen = Šajā valodā var klausīties. Šīs lapas teksta valoda: { $language }.
language-listen = (klausīšanai; teksta valoda: { $language })
stale-mark = vecāks tulkojums
notice-tell-us = Vai kaut kas ir nepareizs vai grūti saprotams? Lūdzu, dodiet mums ziņu: { $email }

## The contact patch

contact-interpreter = Vai vēlaties tulku? Kad atbildēsim uz zvanu, pasakiet angliski: „{ $language }”.
contact-interpreter-any = Vai vēlaties tulku? Kad atbildēsim uz zvanu, pasakiet angliski savas valodas nosaukumu.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Svarīgākā informācija
label-when = Kad
label-where = Kur
label-cost = Maksa
label-interpreters = Tulki
label-access = Vides pieejamība
label-booking = Pieteikšanās
label-confidentiality = Privātums
label-minimum-age = Vecums
label-hours = Stundas
label-training = Apmācība
label-apply = Kā pieteikties
label-who-for = Kam paredzēts
label-refer = Kā saņemt pakalpojumu
label-opening = Darba laiks
label-online = Tiešsaistē
label-minutes = Ilgums
event-times = no { $start } līdz { $end }
event-next = Nākamais pasākums
event-cancelled = Šis pasākums ir atcelts
event-past = Šis pasākums jau ir noticis
event-calendar = Pievienot šo pasākumu savam kalendāram (ICS fails)
calendar-all = Visi pasākumi Jūsu kalendāram (ICS fails)
alert-warning = Brīdinājums
alert-note = Piezīme
table-sideways = Ja šī tabula ir platāka par ekrānu, pabīdiet to uz sāniem.

## Videos

video-length = { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
 }
video-watch = Skatīties video ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Skatīties video vietnē { $host } ({ video-length })
video-bsl = Skatīties britu zīmju valodā (British Sign Language, BSL) ({ NUMBER($size) } MB)
video-bsl-away = Skatīties britu zīmju valodā (British Sign Language, BSL) vietnē { $host }
video-captions = Subtitri šādās valodās:
video-silent = Šajā video nav skaņas.
video-read = Lasīt, kas video tiek teikts un rādīts
video-qr = QR kods: atver video

## Home page

cards-heading = Ko mēs darām
leaflets-heading = Bukleti, ko izdrukāt un dot citiem
leaflets-lead = Katrā bukletā ir tas pats teksts, kas šajā vietnē, Jūsu valodā.
leaflets-all = Visi bukleti
leaflets-archive = Visi bukleti šajā valodā vienā failā, ko var ierakstīt USB zibatmiņā (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = A4 buklets (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 buklets (PDF, { NUMBER($size) } KB)
leaflet-booklet = Brošūra drukāšanai: A5 lappuses uz A4 papīra (PDF, { NUMBER($size) } KB)
leaflet-dl = Salokāms buklets drukāšanai: A4 lapa trijās daļās (PDF, { NUMBER($size) } KB)
leaflet-large-print = Palielināta druka (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Vieglā valoda (PDF, { NUMBER($size) } KB)
leaflet-poster = A4 plakāts ar noplēšamām strēmelēm (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = A3 plakāts ar noplēšamām strēmelēm (PDF, { NUMBER($size) } KB)
leaflet-card = Kartītes, ko likt makā: desmit uz vienas lapas (PDF, { NUMBER($size) } KB)
leaflet-read = Tas pats buklets lasīšanai ekrānā (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = Melnbaltā versija (PDF, { NUMBER($size) } KB)
leaflet-print-shop = Versija tipogrāfijai (PDF, { NUMBER($size) } KB)
leaflet-qr = QR kods: atver šo bukletu kā tīmekļa lapu
leaflet-formats = Vai Jums ir vajadzīga palielināta druka, vieglā valoda (Easy Read), Braila raksts, britu zīmju valoda (British Sign Language, BSL), audioieraksts vai cita valoda? Vai kaut kas ir nepareizi? Dodiet mums ziņu: { $contact }
leaflet-unchecked = Šo tulkojumu vēl nav pārbaudījis neviens no kopienas.
leaflet-stale = Daļas ar atzīmi „vecāks tulkojums” ir tulkotas pirms pēdējām izmaiņām oriģinālajā tekstā.
leaflet-demonstration = Šī ir demonstrācijas versija. Parauga tālruņa numuri un e-pasta adreses nedarbojas.

## Version and dates, at the end of a page and on a leaflet

page-version = Versija { $version }.
page-published = Publicēšanas datums: { $date }.
page-reviewed = Pēdējā pārbaude: { $date }.
page-review-by = Nākamās pārbaudes termiņš: { $date }.

## Foot of every page

footer-formats = Citi formāti
footer-formats-text = Varat lūgt šo lapu palielinātā drukā, vieglajā valodā (Easy Read), Braila rakstā, britu zīmju valodā (British Sign Language, BSL), audioierakstā vai citā valodā.
footer-call = Zvaniet: { $phone }
footer-email = E-pasts: { $email }
footer-feedback = Atsauksmes
footer-feedback-link = Pastāstiet mums, kas šajā lapā nav kārtībā
footer-about = Par šo vietni
footer-places = Citas vietas
footer-languages = Izvēlieties valodu
footer-demonstration = Šī ir demonstrācijas versija. Parauga tālruņa numuri un e-pasta adreses nedarbojas.

## A way off a page that nobody should see over your shoulder

quick-exit = Pamest šo vietni
quick-exit-about = Uzreiz atvērsies cita vietne. Šī lapa netiks izdzēsta no Jūsu pārlūka vēstures.
quick-exit-key = Vai Jums ir tastatūra? Lai uzreiz pamestu vietni, trīs reizes nospiediet taustiņu Shift.

## Choosers

language-chooser = Izvēlieties valodu
place-chooser = Kur Jūs dzīvojat?
place-chooser-lead = Izvēlieties vietu, lai redzētu tās pakalpojumus, pasākumus un bukletus.
place-languages = { $count ->
    [zero] { $count } valodas
    [one] { $count } valoda
   *[other] { $count } valodas
 }

## The page for an address that leads nowhere

not-found = Mēs nevaram atrast šo lapu
not-found-lead = Iespējams, lapa ir pārvietota vai adresē ir kļūda. Tā nav Jūsu vaina.
not-found-try = Izmēģiniet kādu no šīm lapām

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Pastāstiet mums, kas nedarbojas
statement-contact = Vai pamanījāt kādu problēmu, vai arī Jums ir vajadzīgs cits formāts? Ar mums var sazināties šādi:
statement-web = Tīmekļvietne: { $web }
statement-post = Pasta adrese: { $post }
statement-enforcement-heading = Ja mūsu atbilde Jūs neapmierina
statement-enforcement = Vienlīdzības un cilvēktiesību komisija (Equality and Human Rights Commission, EHRC) gādā, lai publiskās iestādes ievērotu piekļūstamības noteikumus.
statement-advisory = Iesniegt sūdzību Vienlīdzības konsultāciju un atbalsta dienestam (Equality Advisory and Support Service, EASS)
statement-technical-heading = Tehniskā informācija par šīs tīmekļvietnes piekļūstamību
statement-commitment = Organizācija „{ $organisation }” apņemas nodrošināt savas tīmekļvietnes piekļūstamību saskaņā ar publiskā sektora iestāžu tīmekļvietņu un mobilo lietotņu piekļūstamības noteikumiem (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Atbilstības statuss
statement-full = Šī tīmekļvietne pilnībā atbilst Tīmekļa satura piekļūstamības vadlīniju (Web Content Accessibility Guidelines) 2.2 versijas AA standartam.
statement-partial = Šī tīmekļvietne daļēji atbilst Tīmekļa satura piekļūstamības vadlīniju (Web Content Accessibility Guidelines) 2.2 versijas AA standartam tālāk uzskaitīto neatbilstību dēļ.
statement-partial-exemptions = Šī tīmekļvietne daļēji atbilst Tīmekļa satura piekļūstamības vadlīniju (Web Content Accessibility Guidelines) 2.2 versijas AA standartam tālāk uzskaitīto izņēmumu dēļ.
statement-partial-both = Šī tīmekļvietne daļēji atbilst Tīmekļa satura piekļūstamības vadlīniju (Web Content Accessibility Guidelines) 2.2 versijas AA standartam tālāk uzskaitīto neatbilstību un izņēmumu dēļ.
statement-none = Šī tīmekļvietne neatbilst Tīmekļa satura piekļūstamības vadlīniju (Web Content Accessibility Guidelines) 2.2 versijas AA standartam. Neatbilstības ir uzskaitītas tālāk.
statement-problems-heading = Saturs, kas nav piekļūstams
statement-failures-heading = Kur mēs neatbilstam standartam
statement-failures-none = Mēs nezinām neko, kas neatbilstu standartam.
statement-criterion = Iespējams, tas neatbilst WCAG kritērijam { $criterion }.
statement-mend-by = Plānojam to novērst līdz šim datumam: { $date }.
statement-found = Programma, kas veido šo vietni, katru reizi meklē kļūdas. Ir palikušas šīs:
statement-found-none = Programma, kas veido šo vietni, katru reizi meklē kļūdas. Neviena tai zināma kļūda nav palikusi.
statement-burden-heading = Kur labojumi izmaksātu pārāk dārgi
statement-burden-none = Mēs neapgalvojam, ka kāds labojums izmaksātu pārāk dārgi.
statement-scope-heading = Uz ko noteikumi neattiecas
statement-scope-none = Šī iemesla dēļ mēs neizlaižam nevienu vietnes daļu.
statement-prepared-heading = Kā mēs sagatavojām šo paziņojumu
statement-prepared = Šī paziņojuma sagatavošanas datums: { $prepared }. Pēdējās pārskatīšanas datums: { $reviewed }.
statement-tested = Šīs tīmekļvietnes pēdējās pārbaudes datums: { $date }.
statement-english = Likumā prasītie teikumi angļu valodā

## Search

search-heading = Meklēt šajā vietnē
search-lead = Atrodiet lapu pēc tās vārdiem vai izvēlieties to sarakstā.
search-label = Ko Jūs meklējat?
search-button = Meklēt
search-results = Lapas ar šiem vārdiem
search-list = Visas lapas no A līdz Ž
search-found = { $count ->
    [zero] Atrastas { $count } lapas.
    [one] Atrasta { $count } lapa.
   *[other] Atrastas { $count } lapas.
 }
search-similar = { $count ->
    [zero] Neatradām nevienu lapu tieši ar šiem vārdiem. Līdzīgi vārdi ir { $count } lapās.
    [one] Neatradām nevienu lapu tieši ar šiem vārdiem. Līdzīgi vārdi ir { $count } lapā.
   *[other] Neatradām nevienu lapu tieši ar šiem vārdiem. Līdzīgi vārdi ir { $count } lapās.
 }
search-none = Neatradām nevienu lapu ar šiem vārdiem. Mēģiniet meklēt vienu vārdu vai citu vārdu. Visas lapas ir sarakstā zemāk.

## Lists of pages

section-heading = Šajā vietnes daļā
events-coming = Gaidāmie pasākumi
events-past = Notikušie pasākumi
events-none = Pašlaik mēs neplānojam nevienu pasākumu.
related-heading = Lasiet arī
tag-heading = Kam paredzētas šīs lapas: { $tag }
tags-label = Kam paredzēta šī lapa:
feed = Šīs vietnes jaunumi (Atom plūsma)

## Pass a page on

share-heading = Dalieties ar šo lapu
share-print = Izdrukāt šo lapu
share-whatsapp = Nosūtīt WhatsApp ziņā
share-email = Nosūtīt e-pastā
share-sms = Nosūtīt īsziņā

## Promises: what people said, and what is done about it

promise-heard = Ko mēs dzirdējām
promise-will = Ko mēs darīsim
promise-owner = Kas to darīs
promise-due = Termiņš
promise-status = Cik daudz ir paveikts
promise-evidence = Kā Jūs to varat pārbaudīt
promise-history = Kas kopš tā laika ir noticis
promise-table = Visi mūsu solījumi
status-not-started = Vēl nav sākts
status-in-progress = Mēs pie tā strādājam
status-done = Izdarīts
status-missed = Nav izdarīts laikā
promise-late = Tas kavējas. Termiņš bija { $date }.
promise-feed = Sekot līdzi izmaiņām (Atom plūsma)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = No kurienes ir šie skaitļi: { $source }

## Training for staff and volunteers

training-outcomes = Ko Jūs iemācīsieties
training-minutes = { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
 }
training-phrases = Ko teikt
training-do = Sakiet tā
training-do-not = Nesakiet tā
training-test = Pārbaudiet savas zināšanas
training-notes = Tam, kas vada apmācību

## Pages that are out of date, or have moved

archive = Informācija šajā lapā ir novecojusi
archive-more = Tā bija pareiza līdz šim datumam: { $date }. Mēs saglabājam šo lapu, lai Jūs varētu redzēt, ko tolaik teicām.
moved = Šī lapa ir pārvietota
moved-link = Atvērt lapu jaunajā adresē
