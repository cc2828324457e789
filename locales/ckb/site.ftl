# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = گوێم لێ بگرن
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = خۆبەخشانی هۆشیاریی شێرپەنجە
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = بنکەی تەندروستیی گەڕۆک بۆ کەسانی بێماڵ
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = بڕۆن بۆ ناوەڕۆکی سەرەکی
languages = زمانەکان
menu = مێنیو
menu-main = مێنیوی سەرەکی
breadcrumb = ئێوە لێرەن
home = پەڕەی سەرەکی

## What kind of page it is, on a small label above the title

kind-event = چالاکی
kind-service = خزمەتگوزاری
kind-role = کاری خۆبەخشی
kind-faq = پرسیار و وەڵام
kind-story = چیرۆک
kind-commitments = بەڵێنەکان
kind-result = ئەنجامی کارەکانمان
kind-training = ڕاهێنان
kind-video = ڤیدیۆ
kind-partners = هاوبەشەکانمان
kind-easy-read = دەقی ئاسان بۆ خوێندنەوە
kind-cancelled = هەڵوەشێنراوەتەوە

## Notices about the translation

notice-unchecked = هێشتا هیچ کەسێک لە کۆمەڵگەی کوردی پێداچوونەوەی بۆ ئەم وەرگێڕانە نەکردووە
notice-partly = بەشێک لەم پەڕەیە هێشتا وەرنەگێڕدراوە
notice-partly-more = ئەو بەشە بە زمانێکی ترە.
notice-stale = وەرگێڕانی بەشێک لەم پەڕەیە کۆنە
notice-stale-more = دوای ئەم وەرگێڕانە، دەقی ڕەسەنی پەڕەکە گۆڕاوە. بەشە کۆنەکان بە «{ stale-mark }» نیشان کراون.
notice-listen = ئەم زمانە بۆ گوێگرتنە. زمانی دەقی ئەم پەڕەیە: { $language }.
language-listen = (بۆ گوێگرتن؛ زمانی دەقەکە: { $language })
stale-mark = وەرگێڕانی کۆن
notice-tell-us = ئایا شتێک هەڵەیە یان تێگەیشتنی قورسە؟ تکایە پێمان بڵێن: { $email }

## The contact patch

contact-interpreter = ئایا وەرگێڕتان دەوێت؟ کاتێک وەڵامتان دەدەینەوە، بە ئینگلیزی بڵێن: «{ $language }».
contact-interpreter-any = ئایا وەرگێڕتان دەوێت؟ کاتێک وەڵامتان دەدەینەوە، ناوی زمانەکەتان بە ئینگلیزی بڵێن.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = زانیارییە گرنگەکان
label-when = کات
label-where = شوێن
label-cost = تێچوو
label-interpreters = وەرگێڕەکان
label-access = ئاسانکاری بۆ کەسانی خاوەن پێداویستیی تایبەت
label-booking = ناونووسین
label-confidentiality = پاراستنی نهێنی
label-minimum-age = تەمەن
label-hours = کاتەکانی کار
label-training = ڕاهێنان
label-apply = چۆن داواکاری پێشکەش بکەن
label-who-for = بۆ کێیە
label-refer = چۆن ئەم خزمەتگوزارییە وەربگرن
label-opening = کاتەکانی کردنەوە
label-online = ئۆنلاین
label-minutes = ماوەکەی
event-times = لە کاتژمێر { $start } تا { $end }
event-next = چالاکیی داهاتوو
event-cancelled = ئەم چالاکییە هەڵوەشێنراوەتەوە
event-past = ئەم چالاکییە پێشتر ئەنجام دراوە
event-calendar = ئەم چالاکییە بخەنە ناو ڕۆژژمێرەکەتان (فایلی ICS)
calendar-all = هەموو چالاکییەکان بۆ ڕۆژژمێرەکەتان (فایلی ICS)
alert-warning = هۆشداری
alert-note = تێبینی
table-sideways = ئەگەر ئەم خشتەیە لە شاشەکەتان پانترە، بەلای ڕاست و چەپدا بیجووڵێنن.

## Videos

video-length = { $minutes ->
    [one] { $minutes } خولەک
   *[other] { $minutes } خولەک
 }
video-watch = سەیری ڤیدیۆکە بکەن ({ video-length }، { NUMBER($size) } MB)
video-watch-away = لە { $host } سەیری ڤیدیۆکە بکەن ({ video-length })
video-bsl = بە زمانی ئاماژەی بەریتانی (BSL) سەیری ڤیدیۆکە بکەن ({ NUMBER($size) } MB)
video-bsl-away = لە { $host } بە زمانی ئاماژەی بەریتانی (BSL) سەیری ڤیدیۆکە بکەن
video-captions = ژێرنووس بەم زمانانە:
video-silent = ئەم ڤیدیۆیە دەنگی نییە.
video-read = ئەوەی دەگوترێت و پیشان دەدرێت، بیخوێننەوە
video-qr = کۆدی QR: ڤیدیۆکە دەکاتەوە

## Home page

cards-heading = ئێمە چی دەکەین
leaflets-heading = نامیلکە بۆ چاپکردن و دان بە کەسانی تر
leaflets-lead = هەر نامیلکەیەک هەمان دەقی ئەم ماڵپەڕەی تێدایە، بە زمانی ئێوە.
leaflets-all = هەموو نامیلکەکان ببینن
leaflets-archive = هەموو نامیلکەکانی ئەم زمانە لە یەک فایلدا، بۆ فلاشی USB (ZIP، { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = نامیلکەی A4 (PDF، { NUMBER($size) } KB)
leaflet-a5 = نامیلکەی A5 (PDF، { NUMBER($size) } KB)
leaflet-booklet = کتێبی بچووک بۆ چاپکردن: پەڕەی A5 لەسەر کاغەزی A4 (PDF، { NUMBER($size) } KB)
leaflet-dl = نامیلکەی قەدکراو بۆ چاپکردن: کاغەزی A4 لە سێ بەشدا (PDF، { NUMBER($size) } KB)
leaflet-large-print = بە پیتی گەورە (PDF، { NUMBER($size) } KB)
leaflet-easy-read = دەقی ئاسان بۆ خوێندنەوە (PDF، { NUMBER($size) } KB)
leaflet-poster = پۆستەری A4 لەگەڵ پارچە کاغەز کە لێ دەکرێنەوە (PDF، { NUMBER($size) } KB)
leaflet-poster-a3 = پۆستەری A3 لەگەڵ پارچە کاغەز کە لێ دەکرێنەوە (PDF، { NUMBER($size) } KB)
leaflet-card = کارت بۆ ناو جزدان: دە کارت لەسەر یەک کاغەز (PDF، { NUMBER($size) } KB)
leaflet-read = هەمان نامیلکە بۆ خوێندنەوە لەسەر شاشە (PDF، { NUMBER($size) } KB)
leaflet-black-and-white = هەمان وەشان بە ڕەش و سپی (PDF، { NUMBER($size) } KB)
leaflet-print-shop = هەمان وەشان بۆ چاپخانە (PDF، { NUMBER($size) } KB)
leaflet-qr = کۆدی QR: ئەم نامیلکەیە وەک پەڕەیەکی وێب دەکاتەوە
leaflet-formats = ئایا پێویستیتان بە پیتی گەورە، دەقی ئاسان بۆ خوێندنەوە (Easy Read)، بریل (braille)، زمانی ئاماژەی بەریتانی (BSL)، دەنگی تۆمارکراو یان زمانێکی تر هەیە؟ ئایا شتێک هەڵەیە؟ پێمان بڵێن: { $contact }
leaflet-unchecked = هێشتا هیچ کەسێک لە کۆمەڵگەی کوردی پێداچوونەوەی بۆ ئەم وەرگێڕانە نەکردووە.
leaflet-stale = ئەو بەشانەی بە «وەرگێڕانی کۆن» نیشان کراون، پێش دوایین گۆڕانی دەقی ڕەسەن وەرگێڕدراون.
leaflet-demonstration = ئەمە تەنها نموونەیەکە. ژمارە تەلەفۆن و ئیمەیلە نموونەییەکان کار ناکەن.

## Version and dates, at the end of a page and on a leaflet

page-version = وەشانی { $version }.
page-published = بەرواری بڵاوکردنەوە: { $date }.
page-reviewed = بەرواری دوایین پێداچوونەوە: { $date }.
page-review-by = دەبێت تا { $date } جارێکی تر پێداچوونەوەی بۆ بکرێت.

## Foot of every page

footer-formats = شێوەکانی تر
footer-formats-text = دەتوانن داوای ئەم پەڕەیە بکەن بە پیتی گەورە، بە دەقی ئاسان بۆ خوێندنەوە (Easy Read)، بە بریل (braille)، بە زمانی ئاماژەی بەریتانی (BSL)، بە دەنگی تۆمارکراو یان بە زمانێکی تر.
footer-call = تەلەفۆن: { $phone }
footer-email = ئیمەیل: { $email }
footer-feedback = ڕا و سەرنجتان
footer-feedback-link = پێمان بڵێن چی لەم پەڕەیەدا هەڵەیە
footer-about = دەربارەی ئەم ماڵپەڕە
footer-places = شوێنەکانی تر
footer-languages = زمانەکەتان هەڵبژێرن
footer-demonstration = ئەمە تەنها نموونەیەکە. ژمارە تەلەفۆن و ئیمەیلە نموونەییەکان کار ناکەن.

## A way off a page that nobody should see over your shoulder

quick-exit = دەرچوون لەم ماڵپەڕە
quick-exit-about = بەمە دەستبەجێ ماڵپەڕێکی تر دەکرێتەوە. بەڵام ئەم پەڕەیە لە مێژووی وێبگەڕەکەتان ناسڕێتەوە.
quick-exit-key = ئایا کیبۆردتان هەیە؟ بۆ دەرچوونی دەستبەجێ، سێ جار دوگمەی Shift دابگرن.

## Choosers

language-chooser = زمانەکەتان هەڵبژێرن
place-chooser = لە کوێ دەژین؟
place-chooser-lead = شوێنێک هەڵبژێرن بۆ ئەوەی خزمەتگوزاری و چالاکی و نامیلکەکانی ببینن.
place-languages = { $count ->
    [one] { $count } زمان
   *[other] { $count } زمان
 }

## The page for an address that leads nowhere

not-found = ناتوانین ئەو پەڕەیە بدۆزینەوە
not-found-lead = لەوانەیە پەڕەکە گوازرابێتەوە، یان ناونیشانەکەی هەڵەیەکی تێدا بێت. خەتای ئێوە نییە.
not-found-try = یەکێک لەمانە تاقی بکەنەوە

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = پێمان بڵێن چی کار ناکات
statement-contact = ئایا کێشەیەکتان بینی، یان ئەمەتان بە شێوەیەکی تر دەوێت؟ دەتوانن بەم ڕێگایانە پەیوەندیمان پێوە بکەن:
statement-web = ماڵپەڕ: { $web }
statement-post = ناونیشانی پۆستە: { $post }
statement-enforcement-heading = ئەگەر ئێوە لە وەڵامەکەمان ڕازی نین
statement-enforcement = کۆمیسیۆنی یەکسانی و مافەکانی مرۆڤ (Equality and Human Rights Commission یان EHRC) دڵنیا دەبێتەوە کە دامەزراوە گشتییەکان پابەندی ڕێساکانی دەستپێگەیشتن بۆ هەمووان دەبن.
statement-advisory = سکاڵا لای خزمەتگوزاریی ڕاوێژ و پشتیوانیی یەکسانی (Equality Advisory and Support Service یان EASS)
statement-technical-heading = زانیاریی تەکنیکی دەربارەی دەستپێگەیشتنی هەمووان بەم ماڵپەڕە
statement-commitment = دامەزراوەی «{ $organisation }» پابەندە کە بەپێی ڕێساکانی «Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018» ماڵپەڕەکەی بۆ هەمووان گونجاو بکات، لەوانە کەسانی خاوەن پێداویستیی تایبەت.
statement-status-heading = ئاستی گونجان لەگەڵ ستاندارد
statement-full = ئەم ماڵپەڕە بە تەواوی لەگەڵ ستانداردی «Web Content Accessibility Guidelines»، وەشانی 2.2، ئاستی AA، دەگونجێت.
statement-partial = ئەم ماڵپەڕە تا ڕادەیەک لەگەڵ ستانداردی «Web Content Accessibility Guidelines»، وەشانی 2.2، ئاستی AA، دەگونجێت. هۆکارەکەی ئەو شتە نەگونجاوانەیە کە لە خوارەوە نووسراون.
statement-partial-exemptions = ئەم ماڵپەڕە تا ڕادەیەک لەگەڵ ستانداردی «Web Content Accessibility Guidelines»، وەشانی 2.2، ئاستی AA، دەگونجێت. هۆکارەکەی ئەو هەڵاوێردنانەیە کە لە خوارەوە نووسراون.
statement-partial-both = ئەم ماڵپەڕە تا ڕادەیەک لەگەڵ ستانداردی «Web Content Accessibility Guidelines»، وەشانی 2.2، ئاستی AA، دەگونجێت. هۆکارەکەی ئەو شتە نەگونجاوانە و ئەو هەڵاوێردنانەیە کە لە خوارەوە نووسراون.
statement-none = ئەم ماڵپەڕە لەگەڵ ستانداردی «Web Content Accessibility Guidelines»، وەشانی 2.2، ئاستی AA، ناگونجێت. شتە نەگونجاوەکان لە خوارەوە نووسراون.
statement-problems-heading = ناوەڕۆکێک کە هەندێک کەس ناتوانن بەکاری بهێنن
statement-failures-heading = ئەو شوێنانەی لەگەڵ ستاندارد ناگونجێن
statement-failures-none = ئێمە ئاگاداری هیچ شتێک نین کە لەگەڵ ستاندارد نەگونجێت.
statement-criterion = لەوانەیە ئەمە لەگەڵ پێوەری WCAG ژمارە { $criterion } نەگونجێت.
statement-mend-by = بەنیازین تا { $date } ئەمە چاک بکەین.
statement-found = ئەو بەرنامەیەی ئەم ماڵپەڕە دروست دەکات، هەموو جارێک بەدوای کەموکوڕیدا دەگەڕێت. ئەمانە ماونەتەوە:
statement-found-none = ئەو بەرنامەیەی ئەم ماڵپەڕە دروست دەکات، هەموو جارێک بەدوای کەموکوڕیدا دەگەڕێت. ئەوەندەی بەرنامەکە بزانێت، هیچ کەموکوڕییەک نەماوە.
statement-burden-heading = ئەو شتانەی چاککردنیان لە ڕادەبەدەر گرانە
statement-burden-none = ئێمە ناڵێین کە چاککردنی هیچ شتێک لە ڕادەبەدەر گرانە.
statement-scope-heading = ئەوەی ڕێساکان نایگرنەوە
statement-scope-none = لەبەر ئەم هۆکارە هیچ بەشێکی ئەم ماڵپەڕە وەلا نانێین.
statement-prepared-heading = چۆن ئەم بەیاننامەیەمان ئامادە کرد
statement-prepared = ئەم بەیاننامەیە لە { $prepared } ئامادە کراوە. دوایین پێداچوونەوەی لە { $reviewed } بووە.
statement-tested = ئەم ماڵپەڕە دوایین جار لە { $date } تاقی کراوەتەوە.
statement-english = ئەو ڕستانەی یاسا داوایان دەکات، بە ئینگلیزی

## Search

search-heading = گەڕان لەم ماڵپەڕەدا
search-lead = پەڕەیەک بە وشەکانی بدۆزنەوە، یان لە لیستەکە هەڵیبژێرن.
search-label = بەدوای چیدا دەگەڕێن؟
search-button = گەڕان
search-results = ئەو پەڕانەی ئەم وشانەیان تێدایە
search-list = هەموو پەڕەکان بە ڕیزی ئەلفوبێ
search-found = { $count ->
    [one] { $count } پەڕە دۆزرایەوە.
   *[other] { $count } پەڕە دۆزرانەوە.
 }
search-similar = { $count ->
    [one] هیچ پەڕەیەک ڕێک ئەم وشانەی تێدا نییە. { $count } پەڕە وشەی هاوشێوەی تێدایە.
   *[other] هیچ پەڕەیەک ڕێک ئەم وشانەی تێدا نییە. { $count } پەڕە وشەی هاوشێوەیان تێدایە.
 }
search-none = هیچ پەڕەیەک بەم وشانە نەدۆزرایەوە. یەک وشە، یان وشەیەکی تر تاقی بکەنەوە. هەموو پەڕەکان لە لیستەکەی خوارەوەدان.

## Lists of pages

section-heading = لەم بەشەی ماڵپەڕەکەدا
events-coming = چالاکییەکانی داهاتوو
events-past = چالاکییەکانی پێشوو
events-none = لە ئێستادا پلانمان بۆ هیچ چالاکییەک نییە.
related-heading = ئەمانەش بخوێننەوە
tag-heading = پەڕەکان بۆ: { $tag }
tags-label = ئەم پەڕەیە بۆ کێیە:
feed = هەواڵەکانی ئەم ماڵپەڕە (فیدی Atom)

## Pass a page on

share-heading = ئەم پەڕەیە بە کەسانی تر بگەیەنن
share-print = ئەم پەڕەیە چاپ بکەن
share-whatsapp = بە WhatsApp بینێرن
share-email = بە ئیمەیل بینێرن
share-sms = بە نامەی کورت (SMS) بینێرن

## Promises: what people said, and what is done about it

promise-heard = ئەوەی بیستمان
promise-will = ئەوەی دەیکەین
promise-owner = کێ ئەنجامی دەدات
promise-due = دەبێت تا کەی ئەنجام بدرێت
promise-status = گەیشتووەتە کوێ
promise-evidence = چۆن دەتوانن دڵنیا ببنەوە
promise-history = لەو کاتەوە چی ڕووی داوە
promise-table = هەموو بەڵێنەکانمان
status-not-started = هێشتا دەستی پێ نەکراوە
status-in-progress = کاری لەسەر دەکەین
status-done = ئەنجام دراوە
status-missed = لە کاتی خۆیدا ئەنجام نەدراوە
promise-late = دواکەوتووە. دەبوو تا { $date } ئەنجام بدرێت.
promise-feed = ئاگاداری گۆڕانکارییەکان بن (فیدی Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = سەرچاوەی ژمارەکان: { $source }

## Training for staff and volunteers

training-outcomes = ئەوەی فێری دەبن
training-minutes = { $minutes ->
    [one] { $minutes } خولەک
   *[other] { $minutes } خولەک
 }
training-phrases = چی بڵێن
training-do = ئەمە بڵێن
training-do-not = ئەمە مەڵێن
training-test = خۆتان تاقی بکەنەوە
training-notes = بۆ ئەو کەسەی ڕاهێنانەکە بەڕێوە دەبات

## Pages that are out of date, or have moved

archive = زانیارییەکانی ئەم پەڕەیە کۆنن
archive-more = زانیارییەکان تا { $date } ڕاست بوون. ئەم پەڕەیەمان هێشتووەتەوە بۆ ئەوەی ببینن چیمان گوتووە.
moved = ئەم پەڕەیە گوازراوەتەوە
moved-link = بڕۆن بۆ شوێنە نوێیەکەی
