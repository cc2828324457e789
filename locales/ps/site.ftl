### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = زما خبرې واورئ
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[direct] د سرطان د پوهاوي رضاکاران
    [oblique] د سرطان د پوهاوي رضاکارانو
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = د بې کوره خلکو لپاره روغتیایي بس
-changing-futures = د راتلونکي ژوند بدلول
-pride-in-health = روغتیا او ویاړ

## Every page

skip-link = مستقیم اصلي متن ته لاړ شئ
languages = ژبې
menu = مینو
menu-main = اصلي مینو
breadcrumb = تاسو دلته یاست
home = لومړی مخ

## What kind of page it is, on a small label above the title

kind-event = پروګرام
kind-service = خدمت
kind-role = رضاکارانه کار
kind-faq = پوښتنې او ځوابونه
kind-story = کیسه
kind-commitments = ژمنې
kind-result = د کار پایله
kind-training = روزنه
kind-video = ویډیو
kind-partners = همکارې ادارې
kind-easy-read = اسانه متن
kind-cancelled = لغوه شوی

## Notices about the translation

notice-unchecked = تر اوسه د پښتو ویونکو له ټولنې هېچا د دې ژباړې بیاکتنه نه ده کړې
notice-partly = د دې مخ یوه برخه لا نه ده ژباړل شوې
notice-partly-more = هغه برخه په بله ژبه ده.
notice-stale = د دې مخ د یوې برخې ژباړه پخوانۍ ده
notice-stale-more = د اصلي ژبې مخ له هغه وروسته بدل شوی دی. له پخوانیو برخو سره «{ stale-mark }» لیکل شوې ده.
notice-listen = دا ژبه د اورېدو لپاره ده. د دې مخ متن په دې ژبه دی: { $language }.
language-listen = (د اورېدو لپاره؛ د متن ژبه: { $language })
stale-mark = پخوانۍ ژباړه
notice-tell-us = ایا کومه تېروتنه شته، یا پر کومه خبره پوهېدل سخت دي؟ مهرباني وکړئ موږ ته ووایاست: { $email }

## The contact patch

contact-interpreter = ایا ترجمان غواړئ؟ کله چې موږ ټلیفون پورته کړو، په انګلیسي ووایاست: «{ $language }».
contact-interpreter-any = ایا ترجمان غواړئ؟ کله چې موږ ټلیفون پورته کړو، په انګلیسي د خپلې ژبې نوم ووایاست.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = مهم معلومات
label-when = کله
label-where = چېرته
label-cost = لګښت
label-interpreters = ترجمانان
label-access = د لاسرسي اسانتیاوې
label-booking = نوم لیکنه
label-confidentiality = محرمیت
label-minimum-age = عمر
label-hours = د کار وخت
label-training = روزنه
label-apply = څنګه غوښتنه وکړئ
label-who-for = د چا لپاره
label-refer = دا خدمت څنګه ترلاسه کړئ
label-opening = د خلاصېدو وختونه
label-online = انلاین
label-minutes = څومره وخت نیسي
event-times = له { $start } تر { $end } پورې
event-next = راتلونکی پروګرام
event-cancelled = دا پروګرام لغوه شوی دی
event-past = دا پروګرام ترسره شوی دی
event-calendar = دا پروګرام خپلې جنترۍ ته ورزیات کړئ (د ICS فایل)
calendar-all = ستاسو د جنترۍ لپاره ټول راتلونکي پروګرامونه (د ICS فایل)
alert-warning = خبرداری
alert-note = یادښت
table-sideways = که دا جدول ستاسو له سکرین څخه پلن وي، ښي یا کیڼ لوري ته یې وخوځوئ.

## Videos

video-length = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
 }
video-watch = ویډیو وګورئ ({ video-length }، { NUMBER($size) } MB)
video-watch-away = ویډیو په { $host } کې وګورئ ({ video-length })
video-bsl = د بریتانیا د اشارو په ژبه (BSL) یې وګورئ ({ NUMBER($size) } MB)
video-bsl-away = په { $host } کې یې د بریتانیا د اشارو په ژبه (BSL) وګورئ
video-captions = د ویډیو لاندې لیکل شوې خبرې په دې ژبو دي:
video-silent = په دې ویډیو کې د اورېدو هېڅ نشته.
video-read = هغه څه ولولئ چې په ویډیو کې ویل کېږي او ښودل کېږي
video-qr = د QR کوډ: ویډیو خلاصوي

## Home page

cards-heading = موږ څه کوو
leaflets-heading = معلوماتي پاڼې چې چاپ یې کړئ او نورو ته یې ورکړئ
leaflets-lead = په هره معلوماتي پاڼه کې هماغه خبرې دي چې په دې ویب سایټ کې دي، او ستاسو په ژبه دي.
leaflets-all = ټولې معلوماتي پاڼې وګورئ
leaflets-archive = په دې ژبه ټولې معلوماتي پاڼې په یوه فایل کې، د USB لپاره (ZIP، { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = معلوماتي پاڼه، A4 اندازه (PDF، { NUMBER($size) } KB)
leaflet-a5 = معلوماتي پاڼه، A5 اندازه (PDF، { NUMBER($size) } KB)
leaflet-booklet = د چاپ لپاره کتابګوټی: په A4 کاغذ کې A5 مخونه (PDF، { NUMBER($size) } KB)
leaflet-dl = د چاپ لپاره قات شوې معلوماتي پاڼه: A4 کاغذ په دریو برخو کې (PDF، { NUMBER($size) } KB)
leaflet-large-print = په غټو تورو (PDF، { NUMBER($size) } KB)
leaflet-easy-read = اسانه متن (PDF، { NUMBER($size) } KB)
leaflet-poster = پوسټر، A4 اندازه، چې کاغذي ټوټې ترې شلولای شئ (PDF، { NUMBER($size) } KB)
leaflet-poster-a3 = پوسټر، A3 اندازه، چې کاغذي ټوټې ترې شلولای شئ (PDF، { NUMBER($size) } KB)
leaflet-card = د بټوې کارتونه: په یوه کاغذ کې لس (PDF، { NUMBER($size) } KB)
leaflet-read = همدا معلوماتي پاڼه په سکرین کې د لوستلو لپاره (PDF، { NUMBER($size) } KB)
leaflet-black-and-white = همدا په تور او سپین رنګ (PDF، { NUMBER($size) } KB)
leaflet-print-shop = همدا د چاپخونې لپاره (PDF، { NUMBER($size) } KB)
leaflet-qr = د QR کوډ: دا معلوماتي پاڼه د ویب مخ په توګه خلاصوي
leaflet-formats = ایا دا معلومات په غټو تورو، اسانه متن (Easy Read)، بریل (braille)، د بریتانیا د اشارو په ژبه (BSL)، غږیزه بڼه یا بله ژبه غواړئ؟ ایا کومه تېروتنه شته؟ موږ ته ووایاست: { $contact }
leaflet-unchecked = تر اوسه د پښتو ویونکو له ټولنې هېچا د دې ژباړې بیاکتنه نه ده کړې.
leaflet-stale = له کومو برخو سره چې «پخوانۍ ژباړه» لیکل شوې ده، د هغو اصلي متن له ژباړې وروسته بدل شوی دی.
leaflet-demonstration = دا یوازې نمونه ده. د نمونې ټلیفون شمېرې او ایمیل پتې کار نه کوي.

## Version and dates, at the end of a page and on a leaflet

page-version = نسخه { $version }.
page-published = د خپرېدو نېټه: { $date }.
page-reviewed = د وروستۍ کتنې نېټه: { $date }.
page-review-by = بیا به تر دې نېټې پورې وکتل شي: { $date }.

## Foot of every page

footer-formats = نورې بڼې
footer-formats-text = دا مخ په غټو تورو، اسانه متن (Easy Read)، بریل (braille)، د بریتانیا د اشارو په ژبه (BSL)، غږیزه بڼه یا بله ژبه له موږ وغواړئ.
footer-call = زنګ ووهئ: { $phone }
footer-email = ایمیل وکړئ: { $email }
footer-feedback = ستاسو نظر
footer-feedback-link = موږ ته ووایاست چې په دې مخ کې څه سم نه دي
footer-about = د دې ویب سایټ په اړه
footer-places = نور ځایونه
footer-languages = خپله ژبه وټاکئ
footer-demonstration = دا یوازې نمونه ده. د نمونې ټلیفون شمېرې او ایمیل پتې کار نه کوي.

## A way off a page that nobody should see over your shoulder

quick-exit = له دې ویب سایټ څخه ووځئ
quick-exit-about = له دې سره سمدستي یو بل ویب سایټ خلاصېږي. خو دا مخ ستاسو د براوزر له تاریخچې نه پاکېږي.
quick-exit-key = ایا کیبورډ لرئ؟ د سمدستي وتلو لپاره د Shift تڼۍ درې ځله کېکاږئ.

## Choosers

language-chooser = خپله ژبه وټاکئ
place-chooser = تاسو چېرته اوسېږئ؟
place-chooser-lead = یو ځای وټاکئ، چې د هغه ځای خدمتونه، پروګرامونه او معلوماتي پاڼې وګورئ.
place-languages = { $count ->
    [one] { $count } ژبه
   *[other] { $count } ژبې
 }

## The page for an address that leads nowhere

not-found = موږ دا مخ نه شو موندلای
not-found-lead = کېدای شي دا مخ بل ځای ته تللی وي، یا په پته کې تېروتنه وي. دا ستاسو ګناه نه ده.
not-found-try = یو له دې مخونو وګورئ

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = موږ ته ووایاست چې څه کار نه کوي
statement-contact = ایا له کومې ستونزې سره مخ شوئ، یا دا معلومات په بله بڼه غواړئ؟ له موږ سره په دې لارو اړیکه نیولای شئ:
statement-web = ویب سایټ: { $web }
statement-post = پوستي پته: { $post }
statement-enforcement-heading = که زموږ له ځواب څخه راضي نه یاست
statement-enforcement = د برابرۍ او بشري حقونو کمېسیون (Equality and Human Rights Commission یا EHRC) څارنه کوي چې عامه ادارې د لاسرسي مقررات عملي کړي.
statement-advisory = د برابرۍ په اړه د مشورې او ملاتړ ادارې (Equality Advisory and Support Service یا EASS) ته شکایت وکړئ
statement-technical-heading = دې ویب سایټ ته د لاسرسي په اړه تخنیکي معلومات
statement-commitment = د { $organisation } اداره ژمنه کوي چې خپل ویب سایټ د «Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018» مقرراتو له مخې د لاسرسي وړ کړي.
statement-status-heading = له معیار سره د سمون حالت
statement-full = دا ویب سایټ د «Web Content Accessibility Guidelines» د 2.2 نسخې له AA معیار سره په بشپړه توګه سمون لري.
statement-partial = دا ویب سایټ د «Web Content Accessibility Guidelines» د 2.2 نسخې له AA معیار سره په قسمي توګه سمون لري. علت یې لاندې لیکل شوي هغه موارد دي چې له معیار سره سمون نه لري.
statement-partial-exemptions = دا ویب سایټ د «Web Content Accessibility Guidelines» د 2.2 نسخې له AA معیار سره په قسمي توګه سمون لري. علت یې لاندې لیکل شوې استثناوې دي.
statement-partial-both = دا ویب سایټ د «Web Content Accessibility Guidelines» د 2.2 نسخې له AA معیار سره په قسمي توګه سمون لري. علت یې لاندې لیکل شوي هغه موارد دي چې له معیار سره سمون نه لري، او لاندې لیکل شوې استثناوې.
statement-none = دا ویب سایټ د «Web Content Accessibility Guidelines» د 2.2 نسخې له AA معیار سره سمون نه لري. هغه موارد چې سمون نه لري، لاندې لیکل شوي دي.
statement-problems-heading = هغه منځپانګه چې د لاسرسي وړ نه ده
statement-failures-heading = چېرته چې موږ معیار نه پوره کوو
statement-failures-none = موږ ته داسې څه نه دي معلوم چې معیار نه پوره کوي.
statement-criterion = کېدای شي دا د WCAG د { $criterion } شرط پوره نه کړي.
statement-mend-by = موږ پلان لرو چې دا ستونزه تر دې نېټې پورې حل کړو: { $date }.
statement-found = هغه کمپیوټري پروګرام چې دا ویب سایټ جوړوي، هر ځل نیمګړتیاوې لټوي. دا لا پاتې دي:
statement-found-none = هغه کمپیوټري پروګرام چې دا ویب سایټ جوړوي، هر ځل نیمګړتیاوې لټوي. داسې کومه نیمګړتیا ورته نه ده معلومه چې پاتې وي.
statement-burden-heading = چېرته چې سمول به ډېر زیات لګښت ولري
statement-burden-none = موږ دا دعوا نه کوو چې د کومې نیمګړتیا سمول به ډېر زیات لګښت ولري.
statement-scope-heading = هغه څه چې مقررات پرې نه پلي کېږي
statement-scope-none = موږ له دې امله د دې ویب سایټ هېڅ برخه نه ده پرېښې.
statement-prepared-heading = موږ دا بیانیه څنګه چمتو کړه
statement-prepared = دا بیانیه په دې نېټه چمتو شوې ده: { $prepared }. وروستۍ کتنه یې په دې نېټه شوې ده: { $reviewed }.
statement-tested = د دې ویب سایټ د وروستۍ ازموینې نېټه: { $date }.
statement-english = هغه جملې چې قانون یې غواړي، په انګلیسي

## Search

search-heading = په دې ویب سایټ کې لټون
search-lead = مخ د هغه د کلمو له مخې ومومئ، یا یې له لړلیک څخه وټاکئ.
search-label = د څه په لټه کې یاست؟
search-button = ولټوئ
search-results = هغه مخونه چې دا کلمې لري
search-list = ټول مخونه د الفبا په ترتیب
search-found = { $count ->
    [one] { $count } مخ وموندل شو.
   *[other] { $count } مخونه وموندل شول.
 }
search-similar = { $count ->
    [one] په هېڅ مخ کې کټ مټ همدا کلمې نشته. { $count } مخ ورته کلمې لري.
   *[other] په هېڅ مخ کې کټ مټ همدا کلمې نشته. { $count } مخونه ورته کلمې لري.
 }
search-none = په هېڅ مخ کې دا کلمې نشته. یوه کلمه یا بله کلمه وازمویئ. ټول مخونه لاندې په لړلیک کې دي.

## Lists of pages

section-heading = د ویب سایټ په دې برخه کې
events-coming = راتلونکي پروګرامونه
events-past = تېر پروګرامونه
events-none = اوس مهال زموږ په پلان کې کوم پروګرام نشته.
related-heading = ورپسې دا ولولئ
tag-heading = د دې خلکو لپاره مخونه: { $tag }
tags-label = دا مخ د چا لپاره دی:
feed = د دې ویب سایټ خبرونه (د Atom فیډ)

## Pass a page on

share-heading = دا مخ نورو ته ورسوئ
share-print = دا مخ چاپ کړئ
share-whatsapp = د WhatsApp له لارې یې ولېږئ
share-email = د ایمیل له لارې یې ولېږئ
share-sms = د SMS پیغام له لارې یې ولېږئ

## Promises: what people said, and what is done about it

promise-heard = موږ څه واورېدل
promise-will = موږ به څه وکړو
promise-owner = څوک به یې کوي
promise-due = تر کومې نېټې پورې
promise-status = کار تر کومه رسېدلی دی
promise-evidence = څنګه کتلای شئ چې شوی دی که نه
promise-history = له هغه وروسته څه شوي دي
promise-table = زموږ ټولې ژمنې
status-not-started = لا نه دی پیل شوی
status-in-progress = موږ پرې کار کوو
status-done = ترسره شوی
status-missed = په خپل وخت نه دی شوی
promise-late = دا کار ځنډېدلی دی. باید تر دې نېټې پورې شوی وای: { $date }.
promise-feed = د بدلونونو خبرونه ترلاسه کړئ (د Atom فیډ)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = دا شمېرې له دې ځایه اخیستل شوې دي: { $source }

## Training for staff and volunteers

training-outcomes = تاسو به څه زده کړئ
training-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
 }
training-phrases = څه ووایاست
training-do = داسې ووایاست
training-do-not = داسې مه وایاست
training-test = ځان وازمویئ
training-notes = د هغه چا لپاره چې روزنه پرمخ بیايي

## Pages that are out of date, or have moved

archive = د دې مخ معلومات زاړه شوي دي
archive-more = دا معلومات تر دې نېټې پورې سم وو: { $date }. موږ دا مخ ساتلی دی، چې تاسو وګورئ موږ پخوا څه ویلي وو.
moved = دا مخ بل ځای ته تللی دی
moved-link = د مخ نوي ځای ته لاړ شئ
