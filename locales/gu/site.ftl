### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = મારી વાત સાંભળો
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = કેન્સર જાગૃતિ સ્વયંસેવકો
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = બેઘર લોકો માટે હરતું-ફરતું આરોગ્ય કેન્દ્ર
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = સીધા મુખ્ય માહિતી પર જાઓ
languages = ભાષાઓ
menu = મેનૂ
menu-main = મુખ્ય મેનૂ
breadcrumb = તમે અહીં છો
home = મુખ્ય પાનું

## What kind of page it is, on a small label above the title

kind-event = કાર્યક્રમ
kind-service = સેવા
kind-role = સ્વયંસેવક તરીકે કામ
kind-faq = સવાલ અને જવાબ
kind-story = અનુભવની વાત
kind-commitments = વચનો
kind-result = કામનું પરિણામ
kind-training = તાલીમ
kind-video = વીડિયો
kind-partners = ભાગીદાર સંસ્થાઓ
kind-easy-read = વાંચવામાં સરળ (Easy Read)
kind-cancelled = રદ

## Notices about the translation

notice-unchecked = સમુદાયમાંથી હજી કોઈએ આ અનુવાદ તપાસ્યો નથી
notice-partly = આ પાનાના અમુક ભાગનો અનુવાદ હજી થયો નથી
notice-partly-more = તે ભાગ બીજી ભાષામાં છે.
notice-stale = આ પાનાના અમુક ભાગનો અનુવાદ જૂનો છે
notice-stale-more = આ અનુવાદ પછી મૂળ ભાષાનું પાનું બદલાયું છે. જૂના ભાગો પર લખ્યું છે: “{ stale-mark }”.
notice-listen = આ ભાષા સાંભળવા માટે છે. આ પાનાનું લખાણ { $language } ભાષામાં છે.
language-listen = (સાંભળવા માટે; લખાણ { $language } ભાષામાં છે)
stale-mark = જૂનો અનુવાદ
notice-tell-us = શું કંઈ ખોટું છે કે સમજવું અઘરું છે? કૃપા કરીને અમને જણાવો: { $email }

## The contact patch

contact-interpreter = તમને દુભાષિયાની જરૂર છે? અમે ફોન ઉપાડીએ ત્યારે અંગ્રેજીમાં કહો: “{ $language }”.
contact-interpreter-any = તમને દુભાષિયાની જરૂર છે? અમે ફોન ઉપાડીએ ત્યારે તમારી ભાષાનું નામ અંગ્રેજીમાં કહો.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = મુખ્ય વિગતો
label-when = ક્યારે
label-where = ક્યાં
label-cost = ખર્ચ
label-interpreters = દુભાષિયા
label-access = સુલભતાની સગવડો
label-booking = બુકિંગ
label-confidentiality = ગોપનીયતા
label-minimum-age = ઉંમર
label-hours = કામના કલાકો
label-training = તાલીમ
label-apply = અરજી કેવી રીતે કરવી
label-who-for = કોના માટે છે
label-refer = આ સેવા કેવી રીતે મેળવવી
label-opening = ખુલ્લું રહેવાનો સમય
label-online = ઑનલાઇન
label-minutes = કેટલો સમય લાગશે
event-times = { $start } થી { $end } સુધી
event-next = હવે પછીનો કાર્યક્રમ
event-cancelled = આ કાર્યક્રમ રદ કરવામાં આવ્યો છે
event-past = આ કાર્યક્રમ થઈ ગયો છે
event-calendar = આ કાર્યક્રમ તમારા કેલેન્ડરમાં ઉમેરો (ICS ફાઇલ)
calendar-all = તમારા કેલેન્ડર માટે આવનારા બધા કાર્યક્રમો (ICS ફાઇલ)
alert-warning = ચેતવણી
alert-note = ધ્યાન આપો
table-sideways = આ કોષ્ટક તમારી સ્ક્રીન કરતાં પહોળું હોય તો તેને ડાબે-જમણે ખસેડો.

## Videos

video-length = { $minutes ->
    [one] { $minutes } મિનિટ
   *[other] { $minutes } મિનિટ
 }
video-watch = વીડિયો જુઓ ({ video-length }, { NUMBER($size) } MB)
video-watch-away = { $host } પર વીડિયો જુઓ ({ video-length })
video-bsl = બ્રિટિશ સાંકેતિક ભાષામાં (British Sign Language, BSL) જુઓ ({ NUMBER($size) } MB)
video-bsl-away = { $host } પર બ્રિટિશ સાંકેતિક ભાષામાં (British Sign Language, BSL) જુઓ
video-captions = સબટાઇટલ આ ભાષાઓમાં છે:
video-silent = આ વીડિયોમાં કોઈ અવાજ નથી.
video-read = જે કહેવાયું અને બતાવાયું છે તે વાંચો
video-qr = QR કોડ: તેનાથી વીડિયો ખૂલે છે

## Home page

cards-heading = અમે શું કરીએ છીએ
leaflets-heading = છાપવા અને બીજાને આપવા માટે પત્રિકાઓ
leaflets-lead = દરેક પત્રિકામાં આ સાઇટ પરનું જ લખાણ છે, તમારી ભાષામાં.
leaflets-all = બધી પત્રિકાઓ જુઓ
leaflets-archive = આ ભાષાની બધી પત્રિકાઓ એક ફાઇલમાં, USB સ્ટિકમાં રાખવા માટે (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = A4 પત્રિકા (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 પત્રિકા (PDF, { NUMBER($size) } KB)
leaflet-booklet = છાપવા માટે પુસ્તિકા: A4 કાગળ પર A5 પાનાં (PDF, { NUMBER($size) } KB)
leaflet-dl = છાપીને વાળવા માટે પત્રિકા: A4 કાગળના ત્રણ ભાગ (PDF, { NUMBER($size) } KB)
leaflet-large-print = મોટા અક્ષર (PDF, { NUMBER($size) } KB)
leaflet-easy-read = વાંચવામાં સરળ, Easy Read (PDF, { NUMBER($size) } KB)
leaflet-poster = A4 પોસ્ટર, ફાડી લેવાય એવી પટ્ટીઓ સાથે (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = A3 પોસ્ટર, ફાડી લેવાય એવી પટ્ટીઓ સાથે (PDF, { NUMBER($size) } KB)
leaflet-card = પાકીટમાં રાખવાનાં કાર્ડ: એક કાગળ પર દસ (PDF, { NUMBER($size) } KB)
leaflet-read = આ જ પત્રિકા, સ્ક્રીન પર વાંચવા માટે (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = આ જ પત્રિકા, બ્લેક ઍન્ડ વ્હાઇટમાં (PDF, { NUMBER($size) } KB)
leaflet-print-shop = આ જ પત્રિકા, પ્રિન્ટિંગ પ્રેસ માટે (PDF, { NUMBER($size) } KB)
leaflet-qr = QR કોડ: તેનાથી આ પત્રિકા વેબ પાના તરીકે ખૂલે છે
leaflet-formats = તમને આ પત્રિકા મોટા અક્ષરમાં, વાંચવામાં સરળ રૂપમાં (Easy Read), બ્રેઇલમાં, બ્રિટિશ સાંકેતિક ભાષામાં (British Sign Language, BSL), ઑડિયોમાં કે બીજી ભાષામાં જોઈએ છે? શું કંઈ ખોટું છે? અમને જણાવો: { $contact }
leaflet-unchecked = સમુદાયમાંથી હજી કોઈએ આ અનુવાદ તપાસ્યો નથી.
leaflet-stale = જે ભાગો પર “જૂનો અનુવાદ” લખ્યું છે, તેમનું મૂળ લખાણ અનુવાદ પછી બદલાયું છે.
leaflet-demonstration = આ માત્ર એક નમૂનો છે. નમૂનાના ફોન નંબર અને ઇમેઇલ સરનામાં કામ કરતાં નથી.

## Version and dates, at the end of a page and on a leaflet

page-version = આવૃત્તિ { $version }.
page-published = પ્રકાશનની તારીખ: { $date }.
page-reviewed = છેલ્લી તપાસની તારીખ: { $date }.
page-review-by = હવે પછીની તપાસ { $date } સુધીમાં થવી જોઈએ.

## Foot of every page

footer-formats = બીજા સ્વરૂપમાં મેળવો
footer-formats-text = આ પાનું મોટા અક્ષરમાં, વાંચવામાં સરળ રૂપમાં (Easy Read), બ્રેઇલમાં, બ્રિટિશ સાંકેતિક ભાષામાં (British Sign Language, BSL), ઑડિયોમાં કે બીજી ભાષામાં જોઈતું હોય તો અમને કહો.
footer-call = ફોન કરો: { $phone }
footer-email = ઇમેઇલ કરો: { $email }
footer-feedback = તમારો અભિપ્રાય
footer-feedback-link = આ પાનામાં શું ખોટું છે તે અમને જણાવો
footer-about = આ સાઇટ વિશે
footer-places = બીજી જગ્યાઓ
footer-languages = તમારી ભાષા પસંદ કરો
footer-demonstration = આ માત્ર એક નમૂનો છે. નમૂનાના ફોન નંબર અને ઇમેઇલ સરનામાં કામ કરતાં નથી.

## A way off a page that nobody should see over your shoulder

quick-exit = આ સાઇટમાંથી બહાર નીકળો
quick-exit-about = તેનાથી તરત જ બીજી વેબસાઇટ ખૂલે છે. પણ આ પાનું તમારા બ્રાઉઝરની હિસ્ટરીમાંથી ભૂંસાતું નથી.
quick-exit-key = તમારી પાસે કીબોર્ડ છે? તરત જ બહાર નીકળવા માટે Shift બટન ત્રણ વાર દબાવો.

## Choosers

language-chooser = તમારી ભાષા પસંદ કરો
place-chooser = તમે ક્યાં રહો છો?
place-chooser-lead = કોઈ જગ્યા પસંદ કરો અને ત્યાંની સેવાઓ, કાર્યક્રમો અને પત્રિકાઓ જુઓ.
place-languages = { $count ->
    [one] { $count } ભાષા
   *[other] { $count } ભાષાઓ
 }

## The page for an address that leads nowhere

not-found = અમને તે પાનું મળતું નથી
not-found-lead = કદાચ પાનું બીજે ખસેડાયું હોય, અથવા સરનામામાં કોઈ ભૂલ હોય. તેમાં તમારો કોઈ વાંક નથી.
not-found-try = આમાંથી કોઈ પાનું ખોલી જુઓ

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = શું બરાબર ચાલતું નથી તે અમને જણાવો
statement-contact = તમને કોઈ તકલીફ પડી, અથવા આ માહિતી બીજા સ્વરૂપમાં જોઈએ છે? તમે આ રીતે અમારો સંપર્ક કરી શકો છો:
statement-web = વેબસાઇટ: { $web }
statement-post = ટપાલનું સરનામું: { $post }
statement-enforcement-heading = તમને અમારા જવાબથી સંતોષ ન થાય તો
statement-enforcement = સમાનતા અને માનવ અધિકાર આયોગ (Equality and Human Rights Commission, EHRC) ખાતરી કરે છે કે જાહેર સંસ્થાઓ સુલભતાના નિયમોનું પાલન કરે.
statement-advisory = સમાનતા સલાહ અને સહાય સેવાને (Equality Advisory and Support Service, EASS) ફરિયાદ કરો
statement-technical-heading = આ વેબસાઇટની સુલભતા વિશે ટેકનિકલ માહિતી
statement-commitment = { $organisation } પોતાની વેબસાઇટને જાહેર ક્ષેત્રની સંસ્થાઓ (વેબસાઇટ અને મોબાઇલ ઍપ્લિકેશન) માટેના સુલભતા નિયમો (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) અનુસાર સુલભ બનાવવા પ્રતિબદ્ધ છે.
statement-status-heading = ધોરણના પાલનની સ્થિતિ
statement-full = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા (Web Content Accessibility Guidelines) આવૃત્તિ 2.2ના AA ધોરણનું સંપૂર્ણ પાલન કરે છે.
statement-partial = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા (Web Content Accessibility Guidelines) આવૃત્તિ 2.2ના AA ધોરણનું આંશિક પાલન કરે છે, કારણ કે નીચે જણાવેલી બાબતોમાં આ ધોરણનું પાલન થતું નથી.
statement-partial-exemptions = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા (Web Content Accessibility Guidelines) આવૃત્તિ 2.2ના AA ધોરણનું આંશિક પાલન કરે છે, કારણ કે નીચે જણાવેલી બાબતોને નિયમોમાંથી મુક્તિ છે.
statement-partial-both = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા (Web Content Accessibility Guidelines) આવૃત્તિ 2.2ના AA ધોરણનું આંશિક પાલન કરે છે, કારણ કે નીચે જણાવેલી અમુક બાબતોમાં આ ધોરણનું પાલન થતું નથી અને અમુક બાબતોને નિયમોમાંથી મુક્તિ છે.
statement-none = આ વેબસાઇટ વેબ સામગ્રી સુલભતા માર્ગદર્શિકા (Web Content Accessibility Guidelines) આવૃત્તિ 2.2ના AA ધોરણનું પાલન કરતી નથી. જે બાબતોમાં પાલન થતું નથી તે નીચે જણાવી છે.
statement-problems-heading = જે સામગ્રી સુલભ નથી
statement-failures-heading = જ્યાં અમે ધોરણ પ્રમાણે નથી
statement-failures-none = ધોરણ પ્રમાણે ન હોય એવું કંઈ અમારી જાણમાં નથી.
statement-criterion = આ કદાચ WCAG માપદંડ { $criterion } પૂરો ન કરે.
statement-mend-by = અમે આને { $date } સુધીમાં સુધારવાની યોજના બનાવી છે.
statement-found = જે પ્રોગ્રામ આ સાઇટ બનાવે છે તે દર વખતે ખામીઓ શોધે છે. આ ખામીઓ બાકી છે:
statement-found-none = જે પ્રોગ્રામ આ સાઇટ બનાવે છે તે દર વખતે ખામીઓ શોધે છે. તેની જાણમાં કોઈ ખામી બાકી નથી.
statement-burden-heading = જ્યાં ખૂબ વધારે ખર્ચ થાય
statement-burden-none = કોઈ પણ ખામી સુધારવામાં ખૂબ વધારે ખર્ચ થાય એવો દાવો અમે કરતા નથી.
statement-scope-heading = જે આ નિયમોમાં આવતું નથી
statement-scope-none = આ કારણે અમે આ સાઇટનો કોઈ ભાગ બાકાત રાખતા નથી.
statement-prepared-heading = અમે આ નિવેદન કેવી રીતે તૈયાર કર્યું
statement-prepared = આ નિવેદન { $prepared }ના રોજ તૈયાર કરવામાં આવ્યું હતું. તેની છેલ્લી સમીક્ષા { $reviewed }ના રોજ કરવામાં આવી હતી.
statement-tested = આ વેબસાઇટની છેલ્લી ચકાસણી { $date }ના રોજ કરવામાં આવી હતી.
statement-english = કાયદા મુજબ જરૂરી વાક્યો, અંગ્રેજીમાં

## Search

search-heading = આ સાઇટમાં શોધો
search-lead = શબ્દો લખીને પાનું શોધો, અથવા યાદીમાંથી પસંદ કરો.
search-label = તમારે શું શોધવું છે?
search-button = શોધો
search-results = જે પાનાંમાં આ શબ્દો છે
search-list = બધાં પાનાં, કક્કાવારી પ્રમાણે
search-found = { $count ->
    [one] { $count } પાનું મળ્યું.
   *[other] { $count } પાનાં મળ્યાં.
 }
search-similar = { $count ->
    [one] બરાબર આ જ શબ્દો કોઈ પાનામાં મળ્યા નથી. મળતા આવતા શબ્દો { $count } પાનામાં છે.
   *[other] બરાબર આ જ શબ્દો કોઈ પાનામાં મળ્યા નથી. મળતા આવતા શબ્દો { $count } પાનાંમાં છે.
 }
search-none = આ શબ્દો કોઈ પાનામાં મળ્યા નથી. એક જ શબ્દ અથવા બીજો શબ્દ લખી જુઓ. બધાં પાનાં નીચેની યાદીમાં છે.

## Lists of pages

section-heading = સાઇટના આ ભાગમાં
events-coming = આવનારા કાર્યક્રમો
events-past = થઈ ગયેલા કાર્યક્રમો
events-none = હાલમાં અમારો કોઈ કાર્યક્રમ નક્કી નથી.
related-heading = હવે આ વાંચો
tag-heading = આ પાનાં કોના માટે છે: { $tag }
tags-label = આ પાનું કોના માટે છે:
feed = આ સાઇટના સમાચાર (Atom ફીડ)

## Pass a page on

share-heading = આ પાનું બીજા લોકો સુધી પહોંચાડો
share-print = આ પાનું છાપો
share-whatsapp = WhatsApp પર મોકલો
share-email = ઇમેઇલથી મોકલો
share-sms = SMS મેસેજથી મોકલો

## Promises: what people said, and what is done about it

promise-heard = અમે જે સાંભળ્યું
promise-will = અમે જે કરીશું
promise-owner = આ કામ કોણ કરશે
promise-due = કઈ તારીખ સુધીમાં
promise-status = કામ કેટલે પહોંચ્યું
promise-evidence = કામ થયું કે નહીં તે તમે કેવી રીતે તપાસી શકો
promise-history = ત્યાર પછી શું થયું છે
promise-table = અમારાં બધાં વચનો
status-not-started = હજી શરૂ થયું નથી
status-in-progress = અમે આ કામ કરી રહ્યા છીએ
status-done = થઈ ગયું
status-missed = સમયસર થયું નથી
promise-late = આ કામમાં મોડું થયું છે. તે { $date } સુધીમાં થવાનું હતું.
promise-feed = શું બદલાય છે તેના સમાચાર મેળવો (Atom ફીડ)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = આ આંકડા ક્યાંથી આવ્યા છે: { $source }

## Training for staff and volunteers

training-outcomes = તમે શું શીખશો
training-minutes = { $minutes ->
    [one] { $minutes } મિનિટ
   *[other] { $minutes } મિનિટ
 }
training-phrases = શું કહેવું
training-do = આમ કહો
training-do-not = આમ ન કહો
training-test = તમે કેટલું શીખ્યા તે તપાસો
training-notes = તાલીમ ચલાવનાર વ્યક્તિ માટે

## Pages that are out of date, or have moved

archive = આ પાનાની માહિતી જૂની થઈ ગઈ છે
archive-more = આ માહિતી { $date } સુધી સાચી હતી. અમે શું કહ્યું હતું તે તમે જોઈ શકો તે માટે અમે આ પાનું રાખ્યું છે.
moved = આ પાનું બીજી જગ્યાએ ખસેડાયું છે
moved-link = પાનાની નવી જગ્યાએ જાઓ
