### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Ẹ gbọ́ ọ̀rọ̀ mi
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Àwọn Olùyọ̀ǹda Ara fún Ìmọ̀ Jẹjẹrẹ
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Ibùdó Ìlera Alágbèéká fún Àwọn Aláìnílé
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Ẹ lọ tààrà sí kókó ọ̀rọ̀
languages = Àwọn èdè
menu = Àkójọ àṣàyàn
menu-main = Olórí àkójọ àṣàyàn
breadcrumb = Ibi tí ẹ wà nìyí
home = Ojú ìwé àkọ́kọ́

## What kind of page it is, on a small label above the title

kind-event = Ìpàdé
kind-service = Iṣẹ́ ìrànlọ́wọ́
kind-role = Iṣẹ́ ìyọ̀ǹda ara
kind-faq = Ìbéèrè àti ìdáhùn
kind-story = Ìtàn
kind-commitments = Àwọn ìlérí
kind-result = Àbájáde iṣẹ́ wa
kind-training = Ìdánilẹ́kọ̀ọ́
kind-video = Fídíò
kind-partners = Àwọn alábàáṣiṣẹ́pọ̀ wa
kind-easy-read = Èyí tó rọrùn láti kà (Easy Read)
kind-cancelled = A ti fagi lé e

## Notices about the translation

notice-unchecked = Kò tíì sí ẹnì kankan nínú àwùjọ tó ti yẹ ìtumọ̀ yìí wò
notice-partly = A kò tíì túmọ̀ apá kan ojú ìwé yìí
notice-partly-more = Apá náà wà ní èdè mìíràn.
notice-stale = Ìtumọ̀ apá kan ojú ìwé yìí ti pẹ́
notice-stale-more = Ojú ìwé tí a túmọ̀ láti inú rẹ̀ ti yí padà láti ìgbà náà. A kọ “{ stale-mark }” sí àwọn apá tó ti pẹ́.
notice-listen = Èdè yìí wà fún gbígbọ́. Ọ̀rọ̀ ojú ìwé yìí wà ní èdè { $language }.
language-listen = (fún gbígbọ́; ọ̀rọ̀ rẹ̀ wà ní èdè { $language })
stale-mark = ìtumọ̀ tó ti pẹ́
notice-tell-us = Ṣé ohun kan kò tọ̀nà, tàbí ó ṣòro láti lóye? Ẹ jọ̀ọ́, ẹ sọ fún wa: { $email }

## The contact patch

contact-interpreter = Ṣé ẹ fẹ́ ògbufọ̀? Tí a bá gbé fóònù, ẹ sọ ní èdè Gẹ̀ẹ́sì pé: “{ $language }”.
contact-interpreter-any = Ṣé ẹ fẹ́ ògbufọ̀? Tí a bá gbé fóònù, ẹ sọ orúkọ èdè yín ní èdè Gẹ̀ẹ́sì.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Àwọn kókó pàtàkì
label-when = Ìgbà
label-where = Ibi
label-cost = Iye owó
label-interpreters = Àwọn ògbufọ̀
label-access = Ìrọ̀rùn wíwọlé àti ìkópa
label-booking = Gbígba àyè sílẹ̀
label-confidentiality = Pípa àṣírí mọ́
label-minimum-age = Ọjọ́ orí
label-hours = Wákàtí iṣẹ́
label-training = Ìdánilẹ́kọ̀ọ́
label-apply = Bí ẹ ṣe lè kọ̀wé béèrè fún un
label-who-for = Àwọn tí ó wà fún
label-refer = Bí ẹ ṣe lè rí i gbà
label-opening = Àkókò tí a máa ń ṣí
label-online = Lórí íńtánẹ́ẹ̀tì
label-minutes = Àkókò tó máa gbà
event-times = { $start } sí { $end }
event-next = Ìpàdé tó kàn
event-cancelled = A ti fagi lé ìpàdé yìí
event-past = Ìpàdé yìí ti wáyé
event-calendar = Ẹ fi ìpàdé yìí sínú kàlẹ́ńdà yín (fáìlì ICS)
calendar-all = Gbogbo ìpàdé fún kàlẹ́ńdà yín (fáìlì ICS)
alert-warning = Ìkìlọ̀
alert-note = Àkíyèsí
table-sideways = Tí àtẹ yìí bá fẹ̀ ju ojú ẹ̀rọ yín lọ, ẹ fà á sí ẹ̀gbẹ́.

## Videos

video-length = { $minutes ->
   *[other] ìṣẹ́jú { $minutes }
 }
video-watch = Ẹ wo fídíò náà ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Ẹ wo fídíò náà lórí { $host } ({ video-length })
video-bsl = Ẹ wò ó ní Èdè Àmì Ọwọ́ ti Ilẹ̀ Gẹ̀ẹ́sì (British Sign Language, BSL) ({ NUMBER($size) } MB)
video-bsl-away = Ẹ wò ó ní Èdè Àmì Ọwọ́ ti Ilẹ̀ Gẹ̀ẹ́sì (British Sign Language, BSL) lórí { $host }
video-captions = Ọ̀rọ̀ ìsàlẹ̀ fídíò wà ní àwọn èdè wọ̀nyí:
video-silent = Kò sí ìró kankan nínú fídíò yìí.
video-read = Ẹ ka ohun tí a sọ àti ohun tí a fi hàn
video-qr = Àmì QR: ó ń ṣí fídíò náà

## Home page

cards-heading = Ohun tí à ń ṣe
leaflets-heading = Àwọn ìwé ìléwọ́ láti tẹ̀ àti láti pín
leaflets-lead = Ọ̀rọ̀ kan náà tó wà lórí ìkànnì yìí ló wà nínú ìwé ìléwọ́ kọ̀ọ̀kan, ní èdè yín.
leaflets-all = Ẹ wo gbogbo ìwé ìléwọ́
leaflets-archive = Gbogbo ìwé ìléwọ́ ní èdè yìí nínú fáìlì kan, láti fi sórí USB (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = Ìwé ìléwọ́ A4 (PDF, { NUMBER($size) } KB)
leaflet-a5 = Ìwé ìléwọ́ A5 (PDF, { NUMBER($size) } KB)
leaflet-booklet = Ìwé kékeré láti tẹ̀: ojú ìwé A5 lórí bébà A4 (PDF, { NUMBER($size) } KB)
leaflet-dl = Ìwé ìléwọ́ láti tẹ̀ àti láti ṣẹ́ po: bébà A4 ní apá mẹ́ta (PDF, { NUMBER($size) } KB)
leaflet-large-print = Lẹ́tà ńláńlá (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Èyí tó rọrùn láti kà, Easy Read (PDF, { NUMBER($size) } KB)
leaflet-poster = Ìwé àlẹ̀mọ́ A4 tó ní ègé tí a lè ya mú (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Ìwé àlẹ̀mọ́ A3 tó ní ègé tí a lè ya mú (PDF, { NUMBER($size) } KB)
leaflet-card = Káàdì fún àpò owó: mẹ́wàá lórí bébà kan (PDF, { NUMBER($size) } KB)
leaflet-read = Ìwé ìléwọ́ kan náà láti kà lójú ẹ̀rọ (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = Ìwé ìléwọ́ kan náà ní dúdú àti funfun (PDF, { NUMBER($size) } KB)
leaflet-print-shop = Ìwé ìléwọ́ kan náà fún ilé ìtẹ̀wé (PDF, { NUMBER($size) } KB)
leaflet-qr = Àmì QR: ó ń ṣí ìwé ìléwọ́ yìí bí ojú ìwé lórí íńtánẹ́ẹ̀tì
leaflet-formats = Ṣé ẹ fẹ́ èyí ní lẹ́tà ńláńlá, ní ọ̀nà tó rọrùn láti kà (Easy Read), ní lẹ́tà àwọn afọ́jú (braille), ní Èdè Àmì Ọwọ́ ti Ilẹ̀ Gẹ̀ẹ́sì (British Sign Language, BSL), ní ohùn tí a gbà sílẹ̀ tàbí ní èdè mìíràn? Ṣé ohun kan kò tọ̀nà? Ẹ sọ fún wa: { $contact }
leaflet-unchecked = Kò tíì sí ẹnì kankan nínú àwùjọ tó ti yẹ ìtumọ̀ yìí wò.
leaflet-stale = Àwọn apá tí a kọ “ìtumọ̀ tó ti pẹ́” sí ni a túmọ̀ kí ọ̀rọ̀ àkọ́kọ́ tó yí padà.
leaflet-demonstration = Àpẹẹrẹ nìkan ni èyí. Àwọn nọ́ńbà fóònù àti àdírẹ́sì ímeèlì àpẹẹrẹ kò ṣiṣẹ́.

## Version and dates, at the end of a page and on a leaflet

page-version = Ẹ̀dà { $version }.
page-published = Ọjọ́ tí a tẹ̀ ẹ́ jáde: { $date }.
page-reviewed = Ọjọ́ tí a yẹ̀ ẹ́ wò kẹ́yìn: { $date }.
page-review-by = A ó tún un yẹ̀ wò, kò ní kọjá { $date }.

## Foot of every page

footer-formats = Àwọn ọ̀nà mìíràn láti gbà á
footer-formats-text = Ẹ lè béèrè fún ojú ìwé yìí ní lẹ́tà ńláńlá, ní ọ̀nà tó rọrùn láti kà (Easy Read), ní lẹ́tà àwọn afọ́jú (braille), ní Èdè Àmì Ọwọ́ ti Ilẹ̀ Gẹ̀ẹ́sì (British Sign Language, BSL), ní ohùn tí a gbà sílẹ̀ tàbí ní èdè mìíràn.
footer-call = Ẹ pè wá: { $phone }
footer-email = Ẹ fi ímeèlì ránṣẹ́ sí: { $email }
footer-feedback = Èrò yín
footer-feedback-link = Ẹ sọ ohun tí kò tọ̀nà lójú ìwé yìí fún wa
footer-about = Nípa ìkànnì yìí
footer-places = Àwọn ibi mìíràn
footer-languages = Ẹ yan èdè yín
footer-demonstration = Àpẹẹrẹ nìkan ni èyí. Àwọn nọ́ńbà fóònù àti àdírẹ́sì ímeèlì àpẹẹrẹ kò ṣiṣẹ́.

## A way off a page that nobody should see over your shoulder

quick-exit = Ẹ jáde kúrò lórí ìkànnì yìí
quick-exit-about = Èyí máa ṣí ìkànnì mìíràn lẹ́sẹ̀kẹsẹ̀. Kò ní pa ojú ìwé yìí rẹ́ kúrò nínú àkọsílẹ̀ àwọn ojú ìwé tí ẹ ti ṣí (browser history).
quick-exit-key = Ṣé ẹ ní kíbọ́ọ̀dù? Ẹ tẹ bọ́tìnnì Shift lẹ́ẹ̀mẹ́ta láti jáde lẹ́sẹ̀kẹsẹ̀.

## Choosers

language-chooser = Ẹ yan èdè yín
place-chooser = Níbo ni ẹ ń gbé?
place-chooser-lead = Ẹ yan ibì kan kí ẹ lè rí àwọn iṣẹ́ ìrànlọ́wọ́, ìpàdé àti ìwé ìléwọ́ ibẹ̀.
place-languages = { $count ->
   *[other] Èdè { $count }
 }

## The page for an address that leads nowhere

not-found = A kò rí ojú ìwé náà
not-found-lead = Ó lè jẹ́ pé a ti gbé e lọ sí ibòmíràn, tàbí pé àṣìṣe wà nínú àdírẹ́sì náà. Kì í ṣe ẹ̀bi yín.
not-found-try = Ẹ gbìyànjú ọ̀kan nínú ìwọ̀nyí

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Ẹ sọ ohun tí kò ṣiṣẹ́ fún wa
statement-contact = Ṣé ẹ rí ìṣòro kan, tàbí ẹ fẹ́ èyí ní ọ̀nà mìíràn? Ẹ lè kàn sí wa ní àwọn ọ̀nà wọ̀nyí:
statement-web = Ìkànnì ayélujára: { $web }
statement-post = Àdírẹ́sì ìfìwéránṣẹ́: { $post }
statement-enforcement-heading = Tí ìdáhùn wa kò bá tẹ́ yín lọ́rùn
statement-enforcement = Àjọ Ìdọ́gba àti Ẹ̀tọ́ Ọmọnìyàn (Equality and Human Rights Commission, EHRC) ló ń rí i dájú pé àwọn ilé iṣẹ́ ìjọba ń tẹ̀ lé òfin ìráàyèsí.
statement-advisory = Ẹ fi ẹjọ́ sun Iṣẹ́ Ìmọ̀ràn àti Ìrànlọ́wọ́ Nípa Ìdọ́gba (Equality Advisory and Support Service, EASS)
statement-technical-heading = Àlàyé ìmọ̀ ẹ̀rọ nípa ìráàyèsí ìkànnì yìí
statement-commitment = { $organisation } ti pinnu láti mú kí ìkànnì rẹ̀ rọrùn fún gbogbo ènìyàn láti lò (ìráàyèsí), gẹ́gẹ́ bí Òfin Ìráàyèsí fún Àwọn Ilé Iṣẹ́ Ìjọba (Ìkànnì àti Áàpù Fóònù) (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) ṣe sọ.
statement-status-heading = Bí a ṣe tẹ̀ lé ìlànà tó
statement-full = Ìkànnì yìí tẹ̀ lé Ìlànà Ìráàyèsí Àkóónú Wẹ́ẹ̀bù (Web Content Accessibility Guidelines) ẹ̀dà 2.2, òṣùwọ̀n AA, ní kíkún.
statement-partial = Ìkànnì yìí tẹ̀ lé Ìlànà Ìráàyèsí Àkóónú Wẹ́ẹ̀bù (Web Content Accessibility Guidelines) ẹ̀dà 2.2, òṣùwọ̀n AA, ní apá kan, nítorí àwọn ohun tí kò bá a mu tí a tò sí ìsàlẹ̀.
statement-partial-exemptions = Ìkànnì yìí tẹ̀ lé Ìlànà Ìráàyèsí Àkóónú Wẹ́ẹ̀bù (Web Content Accessibility Guidelines) ẹ̀dà 2.2, òṣùwọ̀n AA, ní apá kan, nítorí àwọn ohun tí òfin yọ sílẹ̀ tí a tò sí ìsàlẹ̀.
statement-partial-both = Ìkànnì yìí tẹ̀ lé Ìlànà Ìráàyèsí Àkóónú Wẹ́ẹ̀bù (Web Content Accessibility Guidelines) ẹ̀dà 2.2, òṣùwọ̀n AA, ní apá kan, nítorí àwọn ohun tí kò bá a mu àti àwọn ohun tí òfin yọ sílẹ̀ tí a tò sí ìsàlẹ̀.
statement-none = Ìkànnì yìí kò tẹ̀ lé Ìlànà Ìráàyèsí Àkóónú Wẹ́ẹ̀bù (Web Content Accessibility Guidelines) ẹ̀dà 2.2, òṣùwọ̀n AA. A to àwọn ohun tí kò bá a mu sí ìsàlẹ̀.
statement-problems-heading = Àkóónú tí kò rọrùn fún gbogbo ènìyàn láti lò
statement-failures-heading = Ibi tí a kò ti dé òṣùwọ̀n náà
statement-failures-none = A kò mọ ohunkóhun tí kò dé òṣùwọ̀n náà.
statement-criterion = Ó ṣeé ṣe kí èyí má bá ìlànà WCAG { $criterion } mu.
statement-mend-by = A ń gbèrò láti tún èyí ṣe, kò ní kọjá { $date }.
statement-found = Ètò kọ̀ǹpútà tó ń ṣe ìkànnì yìí máa ń wá àṣìṣe nígbà kọ̀ọ̀kan. Àwọn wọ̀nyí ló kù:
statement-found-none = Ètò kọ̀ǹpútà tó ń ṣe ìkànnì yìí máa ń wá àṣìṣe nígbà kọ̀ọ̀kan. Kò rí àṣìṣe kankan tó ṣẹ́ kù.
statement-burden-heading = Ibi tí owó àtúnṣe ti máa pọ̀ jù
statement-burden-none = A kò sọ pé owó àtúnṣe kankan máa pọ̀ jù.
statement-scope-heading = Ohun tí òfin náà kò kàn
statement-scope-none = A kò tìtorí èyí yọ apá kankan nínú ìkànnì yìí sílẹ̀.
statement-prepared-heading = Bí a ṣe kọ àlàyé yìí
statement-prepared = Ọjọ́ tí a kọ àlàyé yìí ni { $prepared }. Ọjọ́ tí a yẹ̀ ẹ́ wò kẹ́yìn ni { $reviewed }.
statement-tested = Ọjọ́ tí a dán ìkànnì yìí wò kẹ́yìn ni { $date }.
statement-english = Àwọn gbólóhùn tí òfin béèrè fún, ní èdè Gẹ̀ẹ́sì

## Search

search-heading = Ẹ ṣàwárí lórí ìkànnì yìí
search-lead = Ẹ fi ọ̀rọ̀ inú rẹ̀ wá ojú ìwé, tàbí kí ẹ yàn án nínú àkójọ.
search-label = Kí ni ẹ ń wá?
search-button = Ẹ ṣàwárí
search-results = Àwọn ojú ìwé tó ní ọ̀rọ̀ wọ̀nyí
search-list = Gbogbo ojú ìwé, ní ètò ábídí
search-found = { $count ->
   *[other] A rí ojú ìwé { $count }.
 }
search-similar = { $count ->
   *[other] A kò rí ojú ìwé tó ní ọ̀rọ̀ wọ̀nyí gan-an. Ojú ìwé { $count } ní ọ̀rọ̀ tó jọ wọ́n.
 }
search-none = A kò rí ojú ìwé tó ní ọ̀rọ̀ wọ̀nyí. Ẹ gbìyànjú ọ̀rọ̀ kan péré, tàbí ọ̀rọ̀ mìíràn. Gbogbo ojú ìwé wà nínú àkójọ ìsàlẹ̀.

## Lists of pages

section-heading = Ohun tó wà ní apá yìí lórí ìkànnì
events-coming = Àwọn ìpàdé tó ń bọ̀
events-past = Àwọn ìpàdé tó ti kọjá
events-none = A kò ní ètò fún ìpàdé kankan lọ́wọ́lọ́wọ́ báyìí.
related-heading = Ẹ tún lè ka ìwọ̀nyí
tag-heading = Àwọn ojú ìwé fún: { $tag }
tags-label = Àwọn tí ojú ìwé yìí wà fún:
feed = Ìròyìn ìkànnì yìí (Atom)

## Pass a page on

share-heading = Ẹ jẹ́ kí ẹlòmíràn rí ojú ìwé yìí
share-print = Ẹ tẹ ojú ìwé yìí sórí bébà
share-whatsapp = Ẹ fi í ránṣẹ́ lórí WhatsApp
share-email = Ẹ fi í ránṣẹ́ nípasẹ̀ ímeèlì
share-sms = Ẹ fi í ránṣẹ́ bí àtẹ̀jíṣẹ́ (SMS)

## Promises: what people said, and what is done about it

promise-heard = Ohun tí a gbọ́
promise-will = Ohun tí a máa ṣe
promise-owner = Àwọn tó máa ṣe é
promise-due = Ọjọ́ tí a gbọ́dọ̀ parí rẹ̀
promise-status = Ibi tí iṣẹ́ náà dé
promise-evidence = Bí ẹ ṣe lè yẹ̀ ẹ́ wò
promise-history = Ohun tó ti ṣẹlẹ̀ láti ìgbà náà
promise-table = Gbogbo ìlérí wa
status-not-started = A kò tíì bẹ̀rẹ̀ rẹ̀
status-in-progress = A ń ṣe é lọ́wọ́
status-done = A ti ṣe é
status-missed = A kò ṣe é ní àkókò tó yẹ
promise-late = Ó ti pẹ́ ju bí ó ṣe yẹ lọ. Ọjọ́ tí ó yẹ kí a ti parí rẹ̀ ni { $date }.
promise-feed = Ẹ máa tẹ̀ lé ohun tó bá ń yí padà (Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = Ibi tí àwọn nọ́ńbà wọ̀nyí ti wá: { $source }

## Training for staff and volunteers

training-outcomes = Ohun tí ẹ máa kọ́
training-minutes = { $minutes ->
   *[other] Ìṣẹ́jú { $minutes }
 }
training-phrases = Ohun tí ẹ lè sọ
training-do = Ẹ sọ èyí
training-do-not = Ẹ má sọ èyí
training-test = Ẹ dán ara yín wò
training-notes = Fún ẹni tó ń darí ìdánilẹ́kọ̀ọ́ náà

## Pages that are out of date, or have moved

archive = Ohun tó wà lójú ìwé yìí kò bá ìgbà mu mọ́
archive-more = Ó tọ̀nà títí di { $date }. A fi ojú ìwé yìí sílẹ̀ kí ẹ lè rí ohun tí a sọ.
moved = A ti gbé ojú ìwé yìí lọ sí ibòmíràn
moved-link = Ẹ lọ sí ibi tó wà báyìí
