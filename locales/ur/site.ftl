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
kind-commitments = وعدے
kind-result = نتیجہ
kind-training = تربیت
kind-video = ویڈیو
kind-partners = ساتھی ادارے
kind-easy-read = آسان تحریر
kind-cancelled = منسوخ

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
label-online = آن لائن
label-minutes = کتنا وقت لگتا ہے
event-times = { $start } سے { $end } تک
event-next = اگلا پروگرام
event-cancelled = یہ پروگرام منسوخ کر دیا گیا ہے
event-past = یہ پروگرام ہو چکا ہے
event-calendar = یہ پروگرام اپنے کیلنڈر میں شامل کریں (ICS فائل)
calendar-all = آنے والے تمام پروگرام، آپ کے کیلنڈر کے لیے (ICS فائل)
alert-warning = خبردار
alert-note = نوٹ
table-sideways = اگر یہ جدول آپ کی سکرین سے چوڑا ہو تو اسے دائیں بائیں سرکائیں۔

## Videos

video-length = { $minutes } منٹ
video-watch = ویڈیو دیکھیں ({ video-length }، { NUMBER($size) } MB)
video-watch-away = ویڈیو { $host } پر دیکھیں ({ video-length })
video-bsl = برطانوی اشاروں کی زبان (British Sign Language یا BSL) میں دیکھیں ({ NUMBER($size) } MB)
video-bsl-away = برطانوی اشاروں کی زبان (British Sign Language یا BSL) میں { $host } پر دیکھیں
video-captions = سب ٹائٹل ان زبانوں میں ہیں:
video-silent = اس ویڈیو میں کوئی آواز نہیں ہے۔
video-read = جو کہا اور دکھایا گیا ہے، وہ پڑھیں
video-qr = کیو آر کوڈ (QR code): اس سے ویڈیو کھلتی ہے

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
quick-exit-key = کیا آپ کے پاس کی بورڈ ہے؟ فوراً نکلنے کے لیے Shift کا بٹن تین بار دبائیں۔

## Choosers

language-chooser = اپنی زبان چنیں
place-chooser = آپ کہاں رہتے ہیں؟
place-chooser-lead = کوئی جگہ چنیں اور وہاں کی سروسز، پروگرام اور معلوماتی پرچے دیکھیں۔
place-languages = { $count ->
    [one] { $count } زبان
   *[other] { $count } زبانیں
 }

## The page for an address that leads nowhere

not-found = ہمیں وہ صفحہ نہیں مل رہا
not-found-lead = ہو سکتا ہے صفحہ کہیں اور چلا گیا ہو، یا پتے میں کوئی غلطی ہو۔ اس میں آپ کا کوئی قصور نہیں۔
not-found-try = ان میں سے کوئی صفحہ کھولیں

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = ہمیں بتائیں کہ کیا کام نہیں کرتا
statement-contact = کیا آپ کو کوئی مسئلہ نظر آیا، یا آپ کو یہ کسی اور شکل میں چاہیے؟ آپ ان طریقوں سے ہم سے رابطہ کر سکتے ہیں:
statement-web = ویب سائٹ: { $web }
statement-post = ڈاک کا پتہ: { $post }
statement-enforcement-heading = اگر آپ ہمارے جواب سے مطمئن نہ ہوں
statement-enforcement = برابری اور انسانی حقوق کا کمیشن (Equality and Human Rights Commission یا EHRC) اس بات کو یقینی بناتا ہے کہ سرکاری ادارے رسائی کے ضوابط پر عمل کریں۔
statement-advisory = برابری کے بارے میں مشورے اور مدد کی سروس (Equality Advisory and Support Service یا EASS) سے شکایت کریں
statement-technical-heading = اس ویب سائٹ کی رسائی کے بارے میں تکنیکی معلومات
statement-commitment = ادارہ { $organisation } اپنی ویب سائٹ کو قانونی ضوابط “Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018” کے مطابق قابلِ رسائی بنانے کے لیے پُرعزم ہے۔
statement-status-heading = معیار سے مطابقت کی صورتِ حال
statement-full = یہ ویب سائٹ “Web Content Accessibility Guidelines” کے ورژن 2.2 کے AA معیار سے پوری طرح مطابقت رکھتی ہے۔
statement-partial = یہ ویب سائٹ “Web Content Accessibility Guidelines” کے ورژن 2.2 کے AA معیار سے جزوی طور پر مطابقت رکھتی ہے۔ اس کی وجہ نیچے درج وہ باتیں ہیں جو اس معیار کے مطابق نہیں۔
statement-partial-exemptions = یہ ویب سائٹ “Web Content Accessibility Guidelines” کے ورژن 2.2 کے AA معیار سے جزوی طور پر مطابقت رکھتی ہے۔ اس کی وجہ نیچے درج استثنا ہیں۔
statement-partial-both = یہ ویب سائٹ “Web Content Accessibility Guidelines” کے ورژن 2.2 کے AA معیار سے جزوی طور پر مطابقت رکھتی ہے۔ اس کی وجہ نیچے درج وہ باتیں ہیں جو اس معیار کے مطابق نہیں، اور نیچے درج استثنا۔
statement-none = یہ ویب سائٹ “Web Content Accessibility Guidelines” کے ورژن 2.2 کے AA معیار سے مطابقت نہیں رکھتی۔ جو باتیں اس معیار کے مطابق نہیں، وہ نیچے درج ہیں۔
statement-problems-heading = وہ مواد جو قابلِ رسائی نہیں
statement-failures-heading = جہاں ہم معیار پر پورے نہیں اترتے
statement-failures-none = ہمیں ایسی کوئی چیز معلوم نہیں جو معیار پر پوری نہ اترتی ہو۔
statement-criterion = ہو سکتا ہے یہ WCAG کی شرط { $criterion } پر پورا نہ اترے۔
statement-mend-by = ہم اسے { $date } تک ٹھیک کرنے کا ارادہ رکھتے ہیں۔
statement-found = جو پروگرام یہ سائٹ بناتا ہے، وہ ہر بار خامیاں تلاش کرتا ہے۔ یہ خامیاں باقی ہیں:
statement-found-none = جو پروگرام یہ سائٹ بناتا ہے، وہ ہر بار خامیاں تلاش کرتا ہے۔ اس کے علم میں کوئی خامی باقی نہیں۔
statement-burden-heading = جہاں خرچ بہت زیادہ ہو گا
statement-burden-none = ہم یہ دعویٰ نہیں کرتے کہ کسی خامی کو ٹھیک کرنے پر بہت زیادہ خرچ آئے گا۔
statement-scope-heading = جن چیزوں پر یہ ضوابط لاگو نہیں ہوتے
statement-scope-none = ہم اس وجہ سے سائٹ کا کوئی حصہ نہیں چھوڑتے۔
statement-prepared-heading = ہم نے یہ بیان کیسے تیار کیا
statement-prepared = یہ بیان تیار کرنے کی تاریخ { $prepared } ہے۔ اس پر آخری نظرِ ثانی کی تاریخ { $reviewed } ہے۔
statement-tested = اس ویب سائٹ کو آخری بار آزمانے کی تاریخ { $date } ہے۔
statement-english = وہ جملے جن کا قانون تقاضا کرتا ہے، انگریزی میں

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

## Lists of pages

section-heading = سائٹ کے اس حصے میں
events-coming = آنے والے پروگرام
events-past = پچھلے پروگرام
events-none = اس وقت کوئی پروگرام طے نہیں ہے۔
related-heading = یہ بھی پڑھیں
tag-heading = ان لوگوں کے لیے صفحے: { $tag }
tags-label = یہ صفحہ ان لوگوں کے لیے ہے:
feed = اس سائٹ کی خبریں (Atom فیڈ)

## Pass a page on

share-heading = یہ صفحہ دوسروں تک پہنچائیں
share-print = یہ صفحہ پرنٹ کریں
share-whatsapp = WhatsApp پر بھیجیں
share-email = ای میل سے بھیجیں
share-sms = ٹیکسٹ میسج سے بھیجیں

## Promises: what people said, and what is done about it

promise-heard = ہم نے کیا سنا
promise-will = ہم کیا کریں گے
promise-owner = یہ کام کون کرے گا
promise-due = کب تک
promise-status = کام کہاں تک پہنچا
promise-evidence = آپ کیسے جانچ سکتے ہیں
promise-history = اس کے بعد کیا ہوا
promise-table = ہمارے تمام وعدے
status-not-started = ابھی شروع نہیں ہوا
status-in-progress = ہم اس پر کام کر رہے ہیں
status-done = پورا ہو گیا
status-missed = وقت پر نہیں ہوا
promise-late = اس کام میں دیر ہو گئی ہے۔ یہ { $date } تک ہونا تھا۔
promise-feed = دیکھتے رہیں کہ کیا بدلتا ہے (Atom فیڈ)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = یہ اعداد و شمار یہاں سے لیے گئے ہیں: { $source }

## Training for staff and volunteers

training-outcomes = آپ کیا سیکھیں گے
training-minutes = { $minutes } منٹ
training-phrases = کیا کہنا چاہیے
training-do = یہ کہیں
training-do-not = یہ نہ کہیں
training-test = خود کو پرکھیں
training-notes = تربیت دینے والوں کے لیے

## Pages that are out of date, or have moved

archive = یہ صفحہ اب پرانا ہو چکا ہے
archive-more = یہ { $date } تک درست تھا۔ ہم نے اسے اس لیے رکھا ہے کہ آپ دیکھ سکیں کہ ہم نے کیا کہا تھا۔
moved = یہ صفحہ اب نئی جگہ پر ہے
moved-link = نئی جگہ پر جائیں
