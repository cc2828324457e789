# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

# The quotation marks belong to the name: Munaasabadda “I dhagayso”.
-hear-me = “I dhagayso”
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Mutadawiciinta wacyigelinta kansarka
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Baska caafimaadka ee Homeless Health Hub
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = U gudub qaybta ugu muhiimsan ee bogga
languages = Luqadaha
menu = Liiska
menu-main = Liiska ugu muhiimsan
breadcrumb = Halkan ayaad joogtaa
home = Bogga hore

## What kind of page it is, on a small label above the title

kind-event = Munaasabad
kind-service = Adeeg
kind-role = Mutadawacnimo
kind-faq = Su’aalo iyo jawaabo
kind-story = Sheeko
kind-commitments = Ballanqaadyo
kind-result = Natiijada shaqadayada
kind-training = Tababar
kind-video = Fiidiyow
kind-partners = Hay’adaha nala shaqeeya
kind-easy-read = Qoraal fudud oo sawirro leh (Easy Read)
kind-cancelled = Waa la baajiyay

## Notices about the translation

notice-unchecked = Weli cid ka mid ah bulshada Soomaalida ma hubin turjumaaddan
notice-partly = Qayb ka mid ah boggan weli lama turjumin
notice-partly-more = Qaybtaasi waxay ku qoran tahay luqad kale.
notice-stale = Qayb ka mid ah boggan waa turjumaad hore
notice-stale-more = Markaas ka dib bogga Ingiriisiga waa la beddelay. Qaybaha hore waxay leeyihiin calaamadda “{ stale-mark }”.
notice-listen = Luqaddan waa la dhagaystaa. Luqadda qoraalka boggan: { $language }.
language-listen = (in la dhagaysto; luqadda qoraalka: { $language })
stale-mark = turjumaad hore
notice-tell-us = Ma jiraan wax khaldan ama wax ay adag tahay in la fahmo? Fadlan noo soo sheeg: { $email }

## The contact patch

contact-interpreter = Ma u baahan tahay turjubaan? Marka aan kuu jawaabno, Ingiriisi ku dheh: “{ $language }”.
contact-interpreter-any = Ma u baahan tahay turjubaan? Marka aan kuu jawaabno, Ingiriisi ku sheeg magaca luqaddaada.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Macluumaadka muhiimka ah
label-when = Goorma
label-where = Halkee
label-cost = Kharashka
label-interpreters = Turjubaannada
label-access = U fududaynta dadka naafada ah
label-booking = Boos qabsashada
label-confidentiality = Asturnaanta
label-minimum-age = Da’da
label-hours = Saacadaha
label-training = Tababarka
label-apply = Sida loo codsado
label-who-for = Cidda loogu talagalay
label-refer = Sida lagu helo
label-opening = Saacadaha la furan yahay
label-online = Dhanka internetka
label-minutes = Muddada uu qaadanayo
event-times = { $start } ilaa { $end }
event-next = Munaasabadda xigta
event-cancelled = Munaasabaddan waa la baajiyay
event-past = Munaasabaddan mar hore ayaa la qabtay
event-calendar = Munaasabaddan ku dar kalandarkaaga (fayl ICS ah)
calendar-all = Dhammaan munaasabadaha ku dar kalandarkaaga (fayl ICS ah)
alert-warning = Digniin
alert-note = Ogow
table-sideways = Haddii shaxdani ka ballaaran tahay shaashaddaada, dhinac u jiid.

## Videos

video-length = { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqadood
 }
video-watch = Daawo fiidiyowga ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Fiidiyowga ka daawo { $host } ({ video-length })
video-bsl = Ku daawo luqadda dhegoolayaasha ee Britishka (British Sign Language, BSL) ({ NUMBER($size) } MB)
video-bsl-away = Luqadda dhegoolayaasha ee Britishka (British Sign Language, BSL) kaga daawo { $host }
video-captions = Luqadaha qoraalka hoose ee fiidiyowga:
video-silent = Fiidiyowgan cod ma laha.
video-read = Akhri waxa fiidiyowga lagu sheegay iyo waxa ka muuqda
video-qr = Koodka QR: wuxuu furaa fiidiyowga

## Home page

cards-heading = Waxa aannu qabanno
leaflets-heading = Warqado macluumaad ah oo la daabaco, dadkana la siiyo
leaflets-lead = Warqad kasta waxaa ku qoran isla erayada websaydhkan, oo luqaddaada ah.
leaflets-all = Eeg dhammaan warqadaha macluumaadka
leaflets-archive = Dhammaan warqadaha luqaddan oo hal fayl ku jira, si USB loogu shubo (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = Warqad macluumaad oo A4 ah (PDF, { NUMBER($size) } KB)
leaflet-a5 = Warqad macluumaad oo A5 ah (PDF, { NUMBER($size) } KB)
leaflet-booklet = Buug-yare la daabaco: bogag A5 ah oo ku yaal xaashi A4 ah (PDF, { NUMBER($size) } KB)
leaflet-dl = Warqad la laabo oo la daabaco: xaashi A4 ah oo saddex loo laabo (PDF, { NUMBER($size) } KB)
leaflet-large-print = Qoraal far waaweyn ah (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Qoraal fudud oo sawirro leh, Easy Read (PDF, { NUMBER($size) } KB)
leaflet-poster = Warqad derbiga lagu dhejiyo oo A4 ah, oo leh gaballo la goosto (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Warqad derbiga lagu dhejiyo oo A3 ah, oo leh gaballo la goosto (PDF, { NUMBER($size) } KB)
leaflet-card = Kaarar boorsada lagu rito: xaashidiiba toban (PDF, { NUMBER($size) } KB)
leaflet-read = Isla warqadda oo shaashadda laga akhriyo (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = Isla taas oo madow iyo caddaan ah (PDF, { NUMBER($size) } KB)
leaflet-print-shop = Isla taas oo madbacadda loogu talagalay (PDF, { NUMBER($size) } KB)
leaflet-qr = Koodka QR: wuxuu warqaddan u furaa sidii bog internet ah
leaflet-formats = Ma u baahan tahay far waaweyn, qoraal fudud oo sawirro leh (Easy Read), farta indhoolayaasha (braille), luqadda dhegoolayaasha ee Britishka (British Sign Language, BSL), cod duuban ama luqad kale? Ma jiraan wax khaldan? Noo soo sheeg: { $contact }
leaflet-unchecked = Weli cid ka mid ah bulshada Soomaalida ma hubin turjumaaddan.
leaflet-stale = Qaybaha leh calaamadda “turjumaad hore” waxaa la turjumay ka hor intii aan qoraalka Ingiriisiga markii ugu dambaysay la beddelin.
leaflet-demonstration = Tani waa tusaale. Lambarrada taleefanka iyo ciwaannada iimaylka ee tusaalaha loo bixiyay ma shaqeeyaan.

## Version and dates, at the end of a page and on a leaflet

page-version = Nooca { $version }.
page-published = Waxaa la soo saaray { $date }.
page-reviewed = Markii ugu dambaysay waxaa la hubiyay { $date }.
page-review-by = Mar kale waxaa la hubin doonaa ugu dambayn { $date }.

## Foot of every page

footer-formats = Qaabab kale
footer-formats-text = Waxaad boggan ku codsan kartaa far waaweyn, qoraal fudud oo sawirro leh (Easy Read), farta indhoolayaasha (braille), luqadda dhegoolayaasha ee Britishka (British Sign Language, BSL), cod duuban ama luqad kale.
footer-call = Wac: { $phone }
footer-email = Iimayl: { $email }
footer-feedback = Ra’yigaaga
footer-feedback-link = Noo sheeg waxa ka khaldan boggan
footer-about = Ku saabsan websaydhkan
footer-places = Meelo kale
footer-languages = Dooro luqaddaada
footer-demonstration = Tani waa tusaale. Lambarrada taleefanka iyo ciwaannada iimaylka ee tusaalaha loo bixiyay ma shaqeeyaan.

## A way off a page that nobody should see over your shoulder

quick-exit = Ka bax websaydhkan
quick-exit-about = Isla markiiba waxaa furmaya websaydh kale. Laakiin boggan lagama tirtirayo liiska bogagga aad hore u booqatay ee ku kaydsan taleefankaaga ama kombiyuutarkaaga.
quick-exit-key = Ma leedahay kiiboodh? Saddex jeer riix badhanka Shift si aad isla markiiba uga baxdo.

## Choosers

language-chooser = Dooro luqaddaada
place-chooser = Xaggee ku nooshahay?
place-chooser-lead = Dooro meel si aad u aragto adeegyada, munaasabadaha iyo warqadaha macluumaadka ee meeshaas.
place-languages = { $count ->
    [one] { $count } luqad
   *[other] { $count } luqadood
 }

## The page for an address that leads nowhere

not-found = Boggaas waan heli weynay
not-found-lead = Waxaa laga yaabaa in meel kale loo raray ama in ciwaanka uu khalad ku jiro. Adiga khaladkaaga ma aha.
not-found-try = Isku day mid ka mid ah kuwan

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Noo sheeg waxa aan shaqaynayn
statement-contact = Ma la kulantay dhibaato, mise waxaad ugu baahan tahay qaab kale? Waxaad noogu soo xiriiri kartaa siyaabahan:
statement-web = Websaydh: { $web }
statement-post = Boosto: { $post }
statement-enforcement-heading = Haddii aadan ku qanacsanayn jawaabtayada
statement-enforcement = Guddiga Sinnaanta iyo Xuquuqda Aadanaha (Equality and Human Rights Commission, EHRC) ayaa hubiya in hay’adaha dawladdu raacaan xeerarka ku saabsan in dadka oo dhan websaydhyada isticmaali karaan.
statement-advisory = U gudbi cabasho Adeegga Talada iyo Taageerada Sinnaanta (Equality Advisory and Support Service, EASS)
statement-technical-heading = Macluumaad farsamo oo ku saabsan sida dadka oo dhan u isticmaali karaan websaydhkan
statement-commitment = Ururka { $organisation } wuxuu ballanqaadayaa inuu websaydhkiisa ka dhigo mid dadka oo dhan isticmaali karaan, si waafaqsan xeerarka websaydhyada iyo barnaamijyada moobaylka ee hay’adaha dawladda (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Heerka u hoggaansanaanta
statement-full = Websaydhkani wuxuu si buuxda u waafaqsan yahay Tilmaamaha Isticmaalka Fudud ee Websaydhyada (Web Content Accessibility Guidelines) nooca 2.2, heerka AA.
statement-partial = Websaydhkani wuxuu qayb ahaan u waafaqsan yahay Tilmaamaha Isticmaalka Fudud ee Websaydhyada (Web Content Accessibility Guidelines) nooca 2.2, heerka AA, waxaana sabab u ah waxyaabaha aan waafaqsanayn ee hoos ku taxan.
statement-partial-exemptions = Websaydhkani wuxuu qayb ahaan u waafaqsan yahay Tilmaamaha Isticmaalka Fudud ee Websaydhyada (Web Content Accessibility Guidelines) nooca 2.2, heerka AA, waxaana sabab u ah waxyaabaha laga reebay ee hoos ku taxan.
statement-partial-both = Websaydhkani wuxuu qayb ahaan u waafaqsan yahay Tilmaamaha Isticmaalka Fudud ee Websaydhyada (Web Content Accessibility Guidelines) nooca 2.2, heerka AA, waxaana sabab u ah waxyaabaha aan waafaqsanayn iyo waxyaabaha laga reebay ee hoos ku taxan.
statement-none = Websaydhkani ma waafaqsana Tilmaamaha Isticmaalka Fudud ee Websaydhyada (Web Content Accessibility Guidelines) nooca 2.2, heerka AA. Waxyaabaha aan waafaqsanayn hoos ayay ku taxan yihiin.
statement-problems-heading = Waxyaabaha aan dadka oo dhan isticmaali karin
statement-failures-heading = Meelaha aan heerka waafaqsanayn
statement-failures-none = Ma jiraan wax aan heerka waafaqsanayn oo aan ognahay.
statement-criterion = Waxaa laga yaabaa in aan la buuxin shuruudda WCAG { $criterion }.
statement-mend-by = Waxaan qorshaynaynaa inaan tan saxno ugu dambayn { $date }.
statement-found = Barnaamijka sameeya websaydhkan ayaa mar kasta raadiya khaladaadka. Kuwan ayaa haray:
statement-found-none = Barnaamijka sameeya websaydhkan ayaa mar kasta raadiya khaladaadka. Khalad haray oo uu ogyahay ma jiro.
statement-burden-heading = Waxyaabaha saxiddoodu aad qaali u noqon lahayd
statement-burden-none = Ma sheeganayno in saxidda wax ka mid ah websaydhkan aad qaali u noqon lahayd.
statement-scope-heading = Waxa aan xeerarku khusayn
statement-scope-none = Sababtan awgeed qaybna kama reebin websaydhkan.
statement-prepared-heading = Sidii aan u diyaarinnay bayaankan
statement-prepared = Bayaankan waxaa la diyaariyay { $prepared }. Markii ugu dambaysay waxaa dib loo eegay { $reviewed }.
statement-tested = Websaydhkan markii ugu dambaysay waxaa la tijaabiyay { $date }.
statement-english = Weeraha uu sharcigu dalbanayo, oo Ingiriisi ah

## Search

search-heading = Wax ka raadi websaydhkan
search-lead = Bogga ku raadi erayadiisa, ama ka dooro liiska.
search-label = Maxaad raadinaysaa?
search-button = Raadi
search-results = Bogagga erayadan leh
search-list = Dhammaan bogagga, A ilaa Z
search-found = { $count ->
    [one] Waxaa la helay { $count } bog.
   *[other] Waxaa la helay { $count } bog.
 }
search-similar = { $count ->
    [one] Ma helin bog leh isla erayadan. { $count } bog ayaa leh erayo u eg.
   *[other] Ma helin bog leh isla erayadan. { $count } bog ayaa leh erayo u eg.
 }
search-none = Ma helin bog erayadan leh. Isku day hal eray ama eray kale. Dhammaan bogaggu waxay ku jiraan liiska hoose.

## Lists of pages

section-heading = Bogagga ku jira qaybtan websaydhka
events-coming = Munaasabadaha soo socda
events-past = Munaasabadihii hore
events-none = Hadda munaasabad noo qorshaysan ma jirto.
related-heading = Waxa kale oo aad akhrin karto
tag-heading = Bogagga loogu talagalay: { $tag }
tags-label = Cidda boggan loogu talagalay:
feed = Wararka websaydhkan (Atom)

## Pass a page on

share-heading = Boggan dadka kale la wadaag
share-print = Daabac boggan
share-whatsapp = Ku dir WhatsApp
share-email = Ku dir iimayl
share-sms = Ku dir farriin qoraal ah

## Promises: what people said, and what is done about it

promise-heard = Waxa aan maqalnay
promise-will = Waxa aan qaban doonno
promise-owner = Cidda qaban doonta
promise-due = Taariikhda ugu dambaysa
promise-status = Halka uu marayo
promise-evidence = Sida aad u hubin karto
promise-history = Wixii dhacay tan iyo markaas
promise-table = Dhammaan ballanqaadyadayada
status-not-started = Weli lama bilaabin
status-in-progress = Waan ka shaqaynaynaa
status-done = Waa la fuliyay
status-missed = Waqtigii loogu talagalay laguma fulin
promise-late = Waa laga daahay. Waxay ahayd in la fuliyo ugu dambayn { $date }.
promise-feed = La soco waxa isbeddela (Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = Halka ay tirooyinku ka yimaadeen: { $source }

## Training for staff and volunteers

training-outcomes = Waxa aad baran doonto
training-minutes = { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqadood
 }
training-phrases = Waxa ay tahay inaad tiraahdo
training-do = Sidan dheh
training-do-not = Sidan ha oran
training-test = Tijaabi waxa aad baratay
training-notes = Talooyin ku socda qofka tababarka hoggaaminaya

## Pages that are out of date, or have moved

archive = Macluumaadka boggani wuu duugoobay
archive-more = Wuxuu sax ahaa ilaa { $date }. Boggan waan haynaa si aad u aragto waxa aan markaas sheegnay.
moved = Boggan meel kale ayaa loo raray
moved-link = U gudub meeshiisa cusub
