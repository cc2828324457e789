# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = صدایم را بشنوید
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = همیاران آگاهی از سرطان
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = مرکز سیار سلامت برای افراد بی‌خانمان
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = رفتن به محتوای اصلی
languages = زبان‌ها
menu = منو
menu-main = منوی اصلی
breadcrumb = شما اینجا هستید
home = صفحهٔ اصلی

## What kind of page it is, on a small label above the title

kind-event = رویداد
kind-service = خدمات
kind-role = کار داوطلبانه
kind-faq = پرسش و پاسخ
kind-story = روایت
kind-commitments = قول‌ها
kind-result = نتیجهٔ کار
kind-training = آموزش
kind-video = ویدیو
kind-partners = سازمان‌های همکار
kind-easy-read = نسخهٔ آسان‌خوان
kind-cancelled = لغو شده

## Notices about the translation

notice-unchecked = هنوز هیچ‌کس از جامعهٔ فارسی‌زبان این ترجمه را بررسی نکرده است
notice-partly = بخشی از این صفحه هنوز ترجمه نشده است
notice-partly-more = آن بخش به زبان دیگری است.
notice-stale = ترجمهٔ بخشی از این صفحه قدیمی است
notice-stale-more = پس از این ترجمه، متن اصلی صفحه تغییر کرده است. بخش‌های قدیمی با «{ stale-mark }» مشخص شده‌اند.
notice-listen = این زبان برای گوش دادن است. متن این صفحه به زبان { $language } است.
language-listen = (برای گوش دادن؛ متن آن به زبان { $language } است)
stale-mark = ترجمهٔ قدیمی
notice-tell-us = آیا چیزی اشتباه است یا فهمیدنش سخت است؟ لطفاً به ما بگویید: { $email }

## The contact patch

contact-interpreter = آیا مترجم می‌خواهید؟ وقتی پاسخ می‌دهیم، به انگلیسی بگویید: «{ $language }».
contact-interpreter-any = آیا مترجم می‌خواهید؟ وقتی پاسخ می‌دهیم، نام زبان خود را به انگلیسی بگویید.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = اطلاعات مهم
label-when = زمان
label-where = مکان
label-cost = هزینه
label-interpreters = مترجمان
label-access = امکانات برای افراد دارای معلولیت
label-booking = رزرو
label-confidentiality = حریم خصوصی
label-minimum-age = سن
label-hours = ساعت‌های همکاری
label-training = آموزش
label-apply = چطور درخواست بدهید
label-who-for = برای چه کسانی است
label-refer = چطور این خدمات را دریافت کنید
label-opening = ساعت‌های کار
label-online = آنلاین
label-minutes = چقدر طول می‌کشد
event-times = از { $start } تا { $end }
event-next = رویداد بعدی
event-cancelled = این رویداد لغو شده است
event-past = این رویداد قبلاً برگزار شده است
event-calendar = افزودن این رویداد به تقویم خودتان (فایل ICS)
calendar-all = همهٔ رویدادهای آینده برای تقویم شما (فایل ICS)
alert-warning = هشدار
alert-note = نکته
table-sideways = اگر این جدول از صفحهٔ نمایش شما پهن‌تر است، آن را به چپ و راست بکشید.

## Videos

video-length = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
 }
video-watch = تماشای ویدیو ({ video-length }، { NUMBER($size) } MB)
video-watch-away = تماشای ویدیو در { $host } ({ video-length })
video-bsl = تماشای ویدیو با زبان اشارهٔ بریتانیایی (BSL) ({ NUMBER($size) } MB)
video-bsl-away = تماشای ویدیو با زبان اشارهٔ بریتانیایی (BSL) در { $host }
video-captions = زیرنویس به زبان‌های:
video-silent = این ویدیو صدا ندارد.
video-read = خواندن آنچه گفته و نشان داده می‌شود
video-qr = کد QR: ویدیو را باز می‌کند

## Home page

cards-heading = کارهایی که انجام می‌دهیم
leaflets-heading = بروشورهایی برای چاپ کردن و دادن به دیگران
leaflets-lead = هر بروشور همان متن این سایت را دارد، به زبان شما.
leaflets-all = دیدن همهٔ بروشورها
leaflets-archive = همهٔ بروشورهای این زبان در یک فایل، برای فلش USB (ZIP، { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = بروشور A4 (PDF، { NUMBER($size) } KB)
leaflet-a5 = بروشور A5 (PDF، { NUMBER($size) } KB)
leaflet-booklet = دفترچه برای چاپ: صفحه‌های A5 روی کاغذ A4 (PDF، { NUMBER($size) } KB)
leaflet-dl = بروشور تاشو برای چاپ: کاغذ A4 در سه بخش (PDF، { NUMBER($size) } KB)
leaflet-large-print = نسخهٔ درشت‌خط (PDF، { NUMBER($size) } KB)
leaflet-easy-read = نسخهٔ آسان‌خوان (PDF، { NUMBER($size) } KB)
leaflet-poster = پوستر A4 با برگه‌های جداشدنی (PDF، { NUMBER($size) } KB)
leaflet-poster-a3 = پوستر A3 با برگه‌های جداشدنی (PDF، { NUMBER($size) } KB)
leaflet-card = کارت‌های جیبی: ده کارت در هر برگه (PDF، { NUMBER($size) } KB)
leaflet-read = همین بروشور برای خواندن روی صفحهٔ نمایش (PDF، { NUMBER($size) } KB)
leaflet-black-and-white = همین نسخه به صورت سیاه و سفید (PDF، { NUMBER($size) } KB)
leaflet-print-shop = همین نسخه برای چاپخانه (PDF، { NUMBER($size) } KB)
leaflet-qr = کد QR: این بروشور را به شکل صفحهٔ وب باز می‌کند
leaflet-formats = آیا نسخهٔ درشت‌خط، نسخهٔ آسان‌خوان (Easy Read)، خط بریل (braille)، زبان اشارهٔ بریتانیایی (BSL)، فایل صوتی یا زبان دیگری لازم دارید؟ آیا چیزی اشتباه است؟ به ما بگویید: { $contact }
leaflet-unchecked = هنوز هیچ‌کس از جامعهٔ فارسی‌زبان این ترجمه را بررسی نکرده است.
leaflet-stale = بخش‌هایی که با «ترجمهٔ قدیمی» مشخص شده‌اند، پیش از آخرین تغییر متن اصلی ترجمه شده‌اند.
leaflet-demonstration = این فقط یک نمونهٔ نمایشی است. شماره‌های تلفن و نشانی‌های ایمیل فرضی کار نمی‌کنند.

## Version and dates, at the end of a page and on a leaflet

page-version = نسخهٔ { $version }.
page-published = تاریخ انتشار: { $date }.
page-reviewed = تاریخ آخرین بررسی: { $date }.
page-review-by = بررسی بعدی حداکثر تا { $date }.

## Foot of every page

footer-formats = شکل‌های دیگر
footer-formats-text = می‌توانید این صفحه را به صورت درشت‌خط، آسان‌خوان (Easy Read)، به خط بریل (braille)، به زبان اشارهٔ بریتانیایی (BSL)، به صورت صوتی یا به زبانی دیگر از ما بخواهید.
footer-call = تلفن: { $phone }
footer-email = ایمیل: { $email }
footer-feedback = نظر شما
footer-feedback-link = به ما بگویید چه چیزی در این صفحه درست نیست
footer-about = دربارهٔ این سایت
footer-places = جاهای دیگر
footer-languages = زبان خود را انتخاب کنید
footer-demonstration = این فقط یک نمونهٔ نمایشی است. شماره‌های تلفن و نشانی‌های ایمیل فرضی کار نمی‌کنند.

## A way off a page that nobody should see over your shoulder

quick-exit = خروج از این سایت
quick-exit-about = با این کار فوراً سایت دیگری باز می‌شود. اما این صفحه از تاریخچهٔ مرورگر شما پاک نمی‌شود.
quick-exit-key = آیا صفحه‌کلید دارید؟ برای خروج فوری، کلید Shift را سه بار فشار دهید.

## Choosers

language-chooser = زبان خود را انتخاب کنید
place-chooser = کجا زندگی می‌کنید؟
place-chooser-lead = جایی را انتخاب کنید تا خدمات، رویدادها و بروشورهای آن را ببینید.
place-languages = { $count ->
    [one] { $count } زبان
   *[other] { $count } زبان
 }

## The page for an address that leads nowhere

not-found = نمی‌توانیم آن صفحه را پیدا کنیم
not-found-lead = شاید صفحه جابه‌جا شده باشد، یا نشانی آن اشتباه داشته باشد. تقصیر شما نیست.
not-found-try = یکی از این‌ها را امتحان کنید

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = به ما بگویید چه چیزی کار نمی‌کند
statement-contact = آیا مشکلی پیدا کردید، یا این متن را به شکل دیگری لازم دارید؟ از این راه‌ها می‌توانید با ما تماس بگیرید:
statement-web = وب‌سایت: { $web }
statement-post = نشانی پستی: { $post }
statement-enforcement-heading = اگر از پاسخ ما راضی نیستید
statement-enforcement = کمیسیون برابری و حقوق بشر (Equality and Human Rights Commission یا EHRC) مراقب است که نهادهای عمومی مقررات دسترس‌پذیری را رعایت کنند.
statement-advisory = شکایت به خدمات مشاوره و پشتیبانی برابری (Equality Advisory and Support Service یا EASS)
statement-technical-heading = اطلاعات فنی دربارهٔ دسترس‌پذیری این وب‌سایت
statement-commitment = سازمان «{ $organisation }» متعهد است که وب‌سایت خود را مطابق با مقررات «Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018» برای همه، از جمله افراد دارای معلولیت، قابل استفاده کند.
statement-status-heading = وضعیت مطابقت با استاندارد
statement-full = این وب‌سایت به طور کامل با استاندارد «Web Content Accessibility Guidelines»، نسخهٔ 2.2، سطح AA، مطابقت دارد.
statement-partial = این وب‌سایت تا حدی با استاندارد «Web Content Accessibility Guidelines»، نسخهٔ 2.2، سطح AA، مطابقت دارد. دلیل آن عدم مطابقت‌هایی است که در زیر آمده است.
statement-partial-exemptions = این وب‌سایت تا حدی با استاندارد «Web Content Accessibility Guidelines»، نسخهٔ 2.2، سطح AA، مطابقت دارد. دلیل آن استثناهایی است که در زیر آمده است.
statement-partial-both = این وب‌سایت تا حدی با استاندارد «Web Content Accessibility Guidelines»، نسخهٔ 2.2، سطح AA، مطابقت دارد. دلیل آن عدم مطابقت‌ها و استثناهایی است که در زیر آمده است.
statement-none = این وب‌سایت با استاندارد «Web Content Accessibility Guidelines»، نسخهٔ 2.2، سطح AA، مطابقت ندارد. موارد عدم مطابقت در زیر آمده است.
statement-problems-heading = محتوایی که بعضی افراد نمی‌توانند از آن استفاده کنند
statement-failures-heading = جاهایی که با استاندارد مطابقت ندارد
statement-failures-none = موردی سراغ نداریم که با استاندارد مطابقت نداشته باشد.
statement-criterion = این مورد شاید با معیار { $criterion } از WCAG مطابقت نداشته باشد.
statement-mend-by = قصد داریم این را تا { $date } درست کنیم.
statement-found = برنامه‌ای که این سایت را می‌سازد، هر بار به دنبال ایرادها می‌گردد. این ایرادها باقی مانده‌اند:
statement-found-none = برنامه‌ای که این سایت را می‌سازد، هر بار به دنبال ایرادها می‌گردد. تا جایی که برنامه می‌داند، ایرادی باقی نمانده است.
statement-burden-heading = جاهایی که هزینهٔ اصلاح بیش از حد است
statement-burden-none = ما نمی‌گوییم که هزینهٔ اصلاح چیزی بیش از حد است.
statement-scope-heading = آنچه مقررات شامل آن نمی‌شود
statement-scope-none = هیچ بخشی از این سایت را به این دلیل کنار نمی‌گذاریم.
statement-prepared-heading = چگونه این بیانیه را تهیه کردیم
statement-prepared = این بیانیه در تاریخ { $prepared } تهیه شده است. آخرین بازبینی آن در تاریخ { $reviewed } بوده است.
statement-tested = این وب‌سایت آخرین بار در تاریخ { $date } آزمایش شده است.
statement-english = جمله‌هایی که قانون لازم می‌داند، به انگلیسی

## Search

search-heading = جستجو در این سایت
search-lead = صفحه را با کلمه‌های آن پیدا کنید، یا از فهرست انتخاب کنید.
search-label = به دنبال چه می‌گردید؟
search-button = جستجو
search-results = صفحه‌هایی که این کلمه‌ها را دارند
search-list = همهٔ صفحه‌ها به ترتیب الفبا
search-found = { $count ->
    [one] { $count } صفحه پیدا شد.
   *[other] { $count } صفحه پیدا شد.
 }
search-similar = { $count ->
    [one] صفحه‌ای که درست همین کلمه‌ها را داشته باشد پیدا نشد. { $count } صفحه با کلمه‌های مشابه پیدا شد.
   *[other] صفحه‌ای که درست همین کلمه‌ها را داشته باشد پیدا نشد. { $count } صفحه با کلمه‌های مشابه پیدا شد.
 }
search-none = صفحه‌ای با این کلمه‌ها پیدا نشد. فقط یک کلمه بنویسید، یا کلمهٔ دیگری را امتحان کنید. همهٔ صفحه‌ها در فهرست زیر هستند.

## Lists of pages

section-heading = در این بخش از سایت
events-coming = رویدادهای آینده
events-past = رویدادهای گذشته
events-none = در حال حاضر رویدادی در برنامه نداریم.
related-heading = بعد از این بخوانید
tag-heading = صفحه‌هایی برای: { $tag }
tags-label = این صفحه برای چه کسانی است:
feed = خبرهای این سایت (فید Atom)

## Pass a page on

share-heading = این صفحه را به دیگران برسانید
share-print = چاپ این صفحه
share-whatsapp = فرستادن با WhatsApp
share-email = فرستادن با ایمیل
share-sms = فرستادن با پیامک

## Promises: what people said, and what is done about it

promise-heard = آنچه شنیدیم
promise-will = کاری که خواهیم کرد
promise-owner = چه کسی آن را انجام می‌دهد
promise-due = تا چه تاریخی
promise-status = کار به کجا رسیده است
promise-evidence = چطور می‌توانید ببینید انجام شده یا نه
promise-history = از آن زمان چه شده است
promise-table = همهٔ قول‌های ما
status-not-started = هنوز شروع نشده
status-in-progress = در حال انجام آن هستیم
status-done = انجام شده
status-missed = به‌موقع انجام نشده
promise-late = این کار عقب افتاده است. قرار بود تا { $date } انجام شود.
promise-feed = دنبال کردن تغییرها (فید Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }٪
result-source = این رقم‌ها از کجا آمده‌اند: { $source }

## Training for staff and volunteers

training-outcomes = چه چیزهایی یاد می‌گیرید
training-minutes = { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقه
 }
training-phrases = چه بگویید
training-do = این را بگویید
training-do-not = این را نگویید
training-test = خودتان را امتحان کنید
training-notes = برای کسی که جلسهٔ آموزش را اداره می‌کند

## Pages that are out of date, or have moved

archive = اطلاعات این صفحه قدیمی شده است
archive-more = این اطلاعات تا { $date } درست بود. این صفحه را نگه داشته‌ایم تا بتوانید ببینید چه گفته بودیم.
moved = این صفحه جابه‌جا شده است
moved-link = رفتن به نشانی جدید صفحه
