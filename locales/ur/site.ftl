### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = میری بات سنیں
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = کینسر آگاہی رضاکار
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = مرکزِ صحت برائے بے گھر افراد
-changing-futures = بدلتا مستقبل
-pride-in-health = صحت اور فخر

## Every page

skip-link = سیدھے اصل مضمون پر جائیں
languages = زبانیں
menu = مینو
menu-main = مرکزی مینو
breadcrumb = آپ یہاں ہیں
home = پہلا صفحہ

## What kind of page it is, on a small label above the title

kind-event = پروگرام
kind-service = سروس
kind-role = رضاکارانہ کام
kind-faq = سوال اور جواب
kind-story = روداد

## Notices about the translation

notice-unchecked = کمیونٹی کے کسی فرد نے ابھی تک اس ترجمے کی جانچ نہیں کی
notice-partly = اس صفحے کے کچھ حصے کا ترجمہ ابھی نہیں ہوا
notice-partly-more = وہ حصہ کسی دوسری زبان میں ہے۔
notice-stale = اس صفحے کے کچھ حصے کا ترجمہ پرانا ہے
notice-stale-more = اس ترجمے کے بعد انگریزی صفحہ بدل گیا ہے۔ پرانے حصوں پر لکھا ہے: “{ stale-mark }”۔
notice-listen = یہ زبان سننے کے لیے ہے۔ اس صفحے کی تحریر { $language } میں ہے۔
language-listen = (سننے کے لیے؛ تحریر { $language } میں)
stale-mark = پرانا ترجمہ
notice-tell-us = کیا کچھ غلط ہے یا سمجھنا مشکل ہے؟ براہِ کرم ہمیں بتائیں: { $email }

## The contact patch

contact-interpreter = کیا آپ کو ترجمان چاہیے؟ جب ہم فون اٹھائیں تو انگریزی میں کہیں: “{ $language }”۔
contact-interpreter-any = کیا آپ کو ترجمان چاہیے؟ جب ہم فون اٹھائیں تو انگریزی میں اپنی زبان کا نام بتائیں۔

## Facts of an event, a service or a volunteer's role: labels

facts-heading = اہم معلومات
label-when = کب
label-where = کہاں
label-cost = خرچ
label-interpreters = ترجمان
label-access = رسائی کی سہولتیں
label-booking = بکنگ
label-confidentiality = رازداری
label-minimum-age = عمر
label-hours = کام کے اوقات
label-training = تربیت
label-apply = درخواست کیسے دیں
label-who-for = کس کے لیے ہے
label-refer = یہ سروس کیسے حاصل کریں
label-opening = کھلنے کے اوقات
event-times = { $start } سے { $end } تک
event-next = اگلا پروگرام
event-cancelled = یہ پروگرام منسوخ کر دیا گیا ہے
event-past = یہ پروگرام ہو چکا ہے
alert-warning = خبردار
alert-note = نوٹ

## Home page

cards-heading = ہم کیا کرتے ہیں
leaflets-heading = پرنٹ کرنے اور دوسروں کو دینے کے لیے معلوماتی پرچے
leaflets-lead = ہر پرچے میں وہی باتیں ہیں جو اس سائٹ پر ہیں، اور آپ کی زبان میں ہیں۔
leaflets-all = تمام پرچے دیکھیں
leaflets-archive = اس زبان کے تمام پرچے ایک فائل میں، USB میں ساتھ لے جانے کے لیے (ZIP، { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = معلوماتی پرچہ، A4 سائز (PDF، { NUMBER($size) } KB)
leaflet-a5 = A5 پرچہ (PDF، { NUMBER($size) } KB)
leaflet-booklet = چھاپنے کے لیے کتابچہ: A4 کاغذ پر A5 صفحے (PDF، { NUMBER($size) } KB)
leaflet-dl = چھاپنے کے لیے تہ ہونے والا پرچہ: A4 کاغذ کے تین حصے (PDF، { NUMBER($size) } KB)
leaflet-large-print = بڑے حروف (PDF، { NUMBER($size) } KB)
leaflet-easy-read = آسان تحریر (PDF، { NUMBER($size) } KB)
leaflet-poster = A4 پوسٹر جس سے پٹیاں پھاڑی جا سکتی ہیں (PDF، { NUMBER($size) } KB)
leaflet-poster-a3 = A3 پوسٹر جس سے پٹیاں پھاڑی جا سکتی ہیں (PDF، { NUMBER($size) } KB)
leaflet-card = بٹوے کے کارڈ: ایک کاغذ پر دس (PDF، { NUMBER($size) } KB)
leaflet-read = یہی پرچہ اسکرین پر پڑھنے کے لیے (PDF، { NUMBER($size) } KB)
leaflet-black-and-white = یہی بلیک اینڈ وائٹ میں (PDF، { NUMBER($size) } KB)
leaflet-print-shop = یہی چھاپہ خانے کے لیے (PDF، { NUMBER($size) } KB)
leaflet-qr = کیو آر کوڈ (QR code): اس سے یہ پرچہ ویب صفحے کے طور پر کھلتا ہے
leaflet-formats = کیا آپ کو یہ معلومات بڑے حروف، آسان تحریر (Easy Read)، بریل (braille)، برطانوی اشاروں کی زبان (British Sign Language یا BSL)، آڈیو یا کسی اور زبان میں چاہییں؟ کیا کچھ غلط ہے؟ ہمیں بتائیں: { $contact }
leaflet-unchecked = کمیونٹی کے کسی فرد نے ابھی تک اس ترجمے کی جانچ نہیں کی۔
leaflet-stale = جن حصوں پر “پرانا ترجمہ” لکھا ہے، ان کا انگریزی متن بعد میں بدل گیا ہے۔
leaflet-demonstration = یہ صرف ایک نمونہ ہے۔ فرضی فون نمبر اور ای میل پتے کام نہیں کرتے۔

## Version and dates, at the end of a page and on a leaflet

page-version = ورژن { $version }۔
page-published = شائع ہونے کی تاریخ: { $date }۔
page-reviewed = آخری جانچ کی تاریخ: { $date }۔
page-review-by = دوبارہ جانچ { $date } تک ہونی ہے۔

## Foot of every page

footer-formats = دوسری شکلیں
footer-formats-text = آپ یہ صفحہ بڑے حروف، آسان تحریر (Easy Read)، بریل (braille)، برطانوی اشاروں کی زبان (British Sign Language یا BSL)، آڈیو یا کسی اور زبان میں مانگ سکتے ہیں۔
footer-call = فون کریں: { $phone }
footer-email = ای میل کریں: { $email }
footer-feedback = آپ کی رائے
footer-feedback-link = ہمیں بتائیں کہ اس صفحے میں کیا غلط ہے
footer-about = اس سائٹ کے بارے میں
footer-places = دوسرے مقامات
footer-languages = اپنی زبان چنیں
footer-demonstration = یہ صرف ایک نمونہ ہے۔ فرضی فون نمبر اور ای میل پتے کام نہیں کرتے۔

## A way off a page that nobody should see over your shoulder

quick-exit = اس سائٹ سے نکل جائیں
quick-exit-about = اس سے فوراً ایک دوسری ویب سائٹ کھل جاتی ہے۔ یہ صفحہ آپ کے براؤزر کی ہسٹری سے نہیں مٹتا۔

## Choosers

language-chooser = اپنی زبان چنیں
place-chooser = آپ کہاں رہتے ہیں؟
place-chooser-lead = کوئی جگہ چنیں اور وہاں کی سروسز، پروگرام اور معلوماتی پرچے دیکھیں۔
place-languages = { $count ->
    [one] { $count } زبان
   *[other] { $count } زبانیں
 }

## Search

search-heading = اس سائٹ میں تلاش کریں
search-lead = صفحہ اس کے الفاظ سے تلاش کریں، یا فہرست میں سے چنیں۔
search-label = آپ کیا ڈھونڈ رہے ہیں؟
search-button = تلاش کریں
search-results = جن صفحوں میں یہ الفاظ ہیں
search-list = تمام صفحے، حروفِ تہجی کی ترتیب سے
search-found = { $count ->
    [one] { $count } صفحہ ملا۔
   *[other] { $count } صفحے ملے۔
 }
search-similar = { $count ->
    [one] بالکل یہی الفاظ کسی صفحے میں نہیں ملے۔ ملتے جلتے الفاظ { $count } صفحے میں ہیں۔
   *[other] بالکل یہی الفاظ کسی صفحے میں نہیں ملے۔ ملتے جلتے الفاظ { $count } صفحوں میں ہیں۔
 }
search-none = ان الفاظ والا کوئی صفحہ نہیں ملا۔ صرف ایک لفظ یا کوئی دوسرا لفظ لکھ کر دیکھیں۔ تمام صفحے نیچے فہرست میں ہیں۔
