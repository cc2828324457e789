# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = استمعوا إليّ
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = سفراء التوعية بالسرطان
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = المركز الصحي المتنقل للأشخاص بلا مأوى
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = الانتقال إلى المحتوى الرئيسي
languages = اللغات
menu = القائمة
menu-main = القائمة الرئيسية
breadcrumb = أنتم هنا
home = الصفحة الرئيسية

## What kind of page it is, on a small label above the title

kind-event = فعالية
kind-service = خدمة
kind-role = عمل تطوعي
kind-faq = أسئلة وأجوبة
kind-story = قصة
kind-commitments = تعهّدات
kind-result = نتائج عملنا
kind-training = تدريب
kind-video = فيديو
kind-partners = شركاؤنا
kind-easy-read = نسخة سهلة القراءة
kind-cancelled = ملغاة

## Notices about the translation

notice-unchecked = لم يراجع أحد من أفراد الجالية هذه الترجمة بعد
notice-partly = جزء من هذه الصفحة لم يُترجَم بعد
notice-partly-more = هذا الجزء مكتوب بلغة أخرى.
notice-stale = جزء من هذه الصفحة ترجمته قديمة
notice-stale-more = تغيّر النص الأصلي للصفحة بعد هذه الترجمة. الأجزاء القديمة عليها علامة «{ stale-mark }».
notice-listen = هذه اللغة للاستماع. نص هذه الصفحة مكتوب بلغة أخرى: { $language }.
language-listen = (للاستماع؛ لغة النص: { $language })
stale-mark = ترجمة قديمة
notice-tell-us = هل هناك خطأ أو شيء يصعب فهمه؟ نرجو أن تخبرونا: { $email }

## The contact patch

contact-interpreter = هل تريدون مترجمًا شفهيًا؟ عندما نردّ عليكم، قولوا بالإنجليزية: «{ $language }».
contact-interpreter-any = هل تريدون مترجمًا شفهيًا؟ عندما نردّ عليكم، قولوا اسم لغتكم بالإنجليزية.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = أهم المعلومات
label-when = الموعد
label-where = المكان
label-cost = التكلفة
label-interpreters = المترجمون
label-access = تسهيلات للأشخاص ذوي الإعاقة
label-booking = الحجز
label-confidentiality = الخصوصية
label-minimum-age = العمر
label-hours = أوقات التطوع
label-training = التدريب
label-apply = طريقة التقديم
label-who-for = لمن هي مخصّصة
label-refer = طريقة الحصول على الخدمة
label-opening = ساعات العمل
label-online = عبر الإنترنت
label-minutes = المدة
event-times = من { $start } إلى { $end }
event-next = الفعالية القادمة
event-cancelled = أُلغيت هذه الفعالية
event-past = انتهت هذه الفعالية
event-calendar = إضافة هذه الفعالية إلى تقويمكم (ملف ICS)
calendar-all = إضافة جميع الفعاليات إلى تقويمكم (ملف ICS)
alert-warning = تحذير
alert-note = ملاحظة
table-sideways = إذا كان هذا الجدول أعرض من شاشتكم، فحرّكوه يمينًا أو يسارًا.

## Videos

video-length = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }
video-watch = مشاهدة الفيديو ({ video-length }، { NUMBER($size) } MB)
video-watch-away = مشاهدة الفيديو على { $host } ({ video-length })
video-bsl = مشاهدة الفيديو بلغة الإشارة البريطانية (BSL) ({ NUMBER($size) } MB)
video-bsl-away = مشاهدة الفيديو بلغة الإشارة البريطانية (BSL) على { $host }
video-captions = الكلام مكتوب على الشاشة باللغات:
video-silent = لا يوجد صوت في هذا الفيديو.
video-read = قراءة ما يُقال وما يظهر في الفيديو
video-qr = رمز QR: يفتح الفيديو

## Home page

cards-heading = ما نقوم به
leaflets-heading = نشرات للطباعة والمشاركة
leaflets-lead = في كل نشرة النص نفسه الموجود في هذا الموقع، بلغتكم.
leaflets-all = عرض جميع النشرات
leaflets-archive = جميع النشرات بهذه اللغة في ملف واحد، لحفظها على ذاكرة USB (ZIP، { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = نشرة بحجم A4 (PDF، { NUMBER($size) } KB)
leaflet-a5 = نشرة بحجم A5 (PDF، { NUMBER($size) } KB)
leaflet-booklet = كتيّب للطباعة: صفحات A5 على ورق A4 (PDF، { NUMBER($size) } KB)
leaflet-dl = نشرة مطوية للطباعة: ورقة A4 من ثلاثة أقسام (PDF، { NUMBER($size) } KB)
leaflet-large-print = نسخة بأحرف كبيرة (PDF، { NUMBER($size) } KB)
leaflet-easy-read = نسخة سهلة القراءة (PDF، { NUMBER($size) } KB)
leaflet-poster = ملصق A4 مع قصاصات يمكن نزعها (PDF، { NUMBER($size) } KB)
leaflet-poster-a3 = ملصق A3 مع قصاصات يمكن نزعها (PDF، { NUMBER($size) } KB)
leaflet-card = بطاقات للمحفظة: عشر بطاقات في الورقة (PDF، { NUMBER($size) } KB)
leaflet-read = النشرة نفسها للقراءة على الشاشة (PDF، { NUMBER($size) } KB)
leaflet-black-and-white = النسخة نفسها بالأبيض والأسود (PDF، { NUMBER($size) } KB)
leaflet-print-shop = النسخة نفسها للمطبعة (PDF، { NUMBER($size) } KB)
leaflet-qr = رمز QR: يفتح هذه النشرة كصفحة على الإنترنت
leaflet-formats = هل تحتاجون إلى نسخة بأحرف كبيرة، أو نسخة سهلة القراءة (Easy Read)، أو نسخة بطريقة برايل (braille)، أو لغة الإشارة البريطانية (BSL)، أو تسجيل صوتي، أو لغة أخرى؟ هل هناك خطأ؟ أخبرونا: { $contact }
leaflet-unchecked = لم يراجع أحد من أفراد الجالية هذه الترجمة بعد.
leaflet-stale = الأجزاء التي عليها علامة «ترجمة قديمة» تُرجمت قبل آخر تغيير في النص الأصلي.
leaflet-demonstration = هذا نموذج للعرض فقط. أرقام الهاتف وعناوين البريد الإلكتروني المذكورة كأمثلة لا تعمل.

## Version and dates, at the end of a page and on a leaflet

page-version = الإصدار { $version }.
page-published = تاريخ النشر: { $date }.
page-reviewed = تاريخ آخر مراجعة: { $date }.
page-review-by = المراجعة القادمة في موعد أقصاه { $date }.

## Foot of every page

footer-formats = صيغ أخرى
footer-formats-text = يمكنكم أن تطلبوا هذه الصفحة بأحرف كبيرة، أو في نسخة سهلة القراءة (Easy Read)، أو بطريقة برايل (braille)، أو بلغة الإشارة البريطانية (BSL)، أو في تسجيل صوتي، أو بلغة أخرى.
footer-call = الهاتف: { $phone }
footer-email = البريد الإلكتروني: { $email }
footer-feedback = ملاحظاتكم
footer-feedback-link = أخبرونا عن أي مشكلة في هذه الصفحة
footer-about = عن هذا الموقع
footer-places = أماكن أخرى
footer-languages = اختاروا لغتكم
footer-demonstration = هذا نموذج للعرض فقط. أرقام الهاتف وعناوين البريد الإلكتروني المذكورة كأمثلة لا تعمل.

## A way off a page that nobody should see over your shoulder

quick-exit = مغادرة هذا الموقع
quick-exit-about = بهذا يُفتح موقع آخر فورًا. لكن هذه الصفحة لا تُمحى من سجل المتصفّح.
quick-exit-key = هل لديكم لوحة مفاتيح؟ اضغطوا على مفتاح Shift ثلاث مرات لمغادرة الموقع فورًا.

## Choosers

language-chooser = اختاروا لغتكم
place-chooser = أين تسكنون؟
place-chooser-lead = اختاروا مكانًا لتروا خدماته وفعالياته ونشراته.
place-languages = { $count ->
    [zero] لا توجد لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $count } لغات
    [many] { $count } لغة
   *[other] { $count } لغة
 }

## The page for an address that leads nowhere

not-found = لم نتمكّن من العثور على هذه الصفحة
not-found-lead = ربما نُقلت الصفحة إلى مكان آخر، أو ربما كان في عنوانها خطأ. لا ذنب لكم في ذلك.
not-found-try = جرّبوا إحدى هذه الصفحات

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = أخبرونا بما لا يعمل
statement-contact = هل وجدتم مشكلة، أو تحتاجون إلى هذا المحتوى بصيغة أخرى؟ يمكنكم التواصل معنا بهذه الطرق:
statement-web = الموقع الإلكتروني: { $web }
statement-post = العنوان البريدي: { $post }
statement-enforcement-heading = إذا لم تكونوا راضين عن ردّنا
statement-enforcement = تتأكد لجنة المساواة وحقوق الإنسان (Equality and Human Rights Commission أو EHRC) من أن الهيئات العامة تلتزم بلوائح إتاحة الاستخدام للجميع.
statement-advisory = تقديم شكوى إلى خدمة المشورة والدعم في شؤون المساواة (Equality Advisory and Support Service أو EASS)
statement-technical-heading = معلومات تقنية عن إتاحة استخدام هذا الموقع للجميع
statement-commitment = تلتزم جهة «{ $organisation }» بأن يكون موقعها الإلكتروني سهل الاستخدام للجميع، ومنهم الأشخاص ذوو الإعاقة، وفقًا للوائح «Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018».
statement-status-heading = مدى التوافق مع المعيار
statement-full = هذا الموقع متوافق تمامًا مع معيار «Web Content Accessibility Guidelines»، الإصدار 2.2، المستوى AA.
statement-partial = هذا الموقع متوافق جزئيًا مع معيار «Web Content Accessibility Guidelines»، الإصدار 2.2، المستوى AA، بسبب حالات عدم التوافق المذكورة أدناه.
statement-partial-exemptions = هذا الموقع متوافق جزئيًا مع معيار «Web Content Accessibility Guidelines»، الإصدار 2.2، المستوى AA، بسبب الاستثناءات المذكورة أدناه.
statement-partial-both = هذا الموقع متوافق جزئيًا مع معيار «Web Content Accessibility Guidelines»، الإصدار 2.2، المستوى AA، بسبب حالات عدم التوافق والاستثناءات المذكورة أدناه.
statement-none = هذا الموقع غير متوافق مع معيار «Web Content Accessibility Guidelines»، الإصدار 2.2، المستوى AA. حالات عدم التوافق مذكورة أدناه.
statement-problems-heading = محتوى لا يستطيع بعض الناس استخدامه
statement-failures-heading = ما لا يتوافق مع المعيار
statement-failures-none = لا نعلم بوجود شيء لا يتوافق مع المعيار.
statement-criterion = قد لا يكون هذا متوافقًا مع البند { $criterion } من إرشادات WCAG.
statement-mend-by = ننوي إصلاح ذلك في موعد أقصاه { $date }.
statement-found = البرنامج الذي يُنشئ هذا الموقع يبحث عن العيوب في كل مرة. العيوب الباقية هي:
statement-found-none = البرنامج الذي يُنشئ هذا الموقع يبحث عن العيوب في كل مرة. لم يبقَ أي عيب يعرفه.
statement-burden-heading = إصلاحات تكلفتها أكبر مما يمكن تحمّله
statement-burden-none = لا نقول إن تكلفة أي إصلاح أكبر مما يمكن تحمّله.
statement-scope-heading = ما لا تشمله اللوائح
statement-scope-none = لا نستثني أي جزء من هذا الموقع لهذا السبب.
statement-prepared-heading = كيف أعددنا هذا البيان
statement-prepared = أُعدّ هذا البيان في { $prepared }. وكانت آخر مراجعة له في { $reviewed }.
statement-tested = كان آخر اختبار لهذا الموقع في { $date }.
statement-english = الجمل التي يطلبها القانون، بالإنجليزية

## Search

search-heading = البحث في هذا الموقع
search-lead = ابحثوا عن صفحة بكلماتها، أو اختاروها من القائمة.
search-label = عمّ تبحثون؟
search-button = بحث
search-results = الصفحات التي فيها هذه الكلمات
search-list = جميع الصفحات بالترتيب الأبجدي
search-found = { $count ->
    [zero] لم نجد أي صفحة.
    [one] وجدنا صفحة واحدة.
    [two] وجدنا صفحتين.
    [few] وجدنا { $count } صفحات.
    [many] وجدنا { $count } صفحة.
   *[other] وجدنا { $count } صفحة.
 }
search-similar = { $count ->
    [zero] لم نجد صفحة فيها هذه الكلمات ولا كلمات مشابهة.
    [one] لم نجد صفحة فيها هذه الكلمات بالضبط. وجدنا صفحة واحدة فيها كلمات مشابهة.
    [two] لم نجد صفحة فيها هذه الكلمات بالضبط. وجدنا صفحتين فيهما كلمات مشابهة.
    [few] لم نجد صفحة فيها هذه الكلمات بالضبط. وجدنا { $count } صفحات فيها كلمات مشابهة.
    [many] لم نجد صفحة فيها هذه الكلمات بالضبط. وجدنا { $count } صفحة فيها كلمات مشابهة.
   *[other] لم نجد صفحة فيها هذه الكلمات بالضبط. وجدنا { $count } صفحة فيها كلمات مشابهة.
 }
search-none = لم نجد صفحة فيها هذه الكلمات. جرّبوا كلمة واحدة، أو كلمة أخرى. جميع الصفحات في القائمة أدناه.

## Lists of pages

section-heading = في هذا القسم من الموقع
events-coming = الفعاليات القادمة
events-past = الفعاليات السابقة
events-none = ليست لدينا فعاليات قادمة في الوقت الحالي.
related-heading = اقرؤوا أيضًا
tag-heading = صفحات لهذه المجموعة: { $tag }
tags-label = لمن هذه الصفحة:
feed = أخبار هذا الموقع (خلاصة Atom)

## Pass a page on

share-heading = شاركوا هذه الصفحة مع غيركم
share-print = طباعة هذه الصفحة
share-whatsapp = إرسالها عبر WhatsApp
share-email = إرسالها بالبريد الإلكتروني
share-sms = إرسالها في رسالة نصية

## Promises: what people said, and what is done about it

promise-heard = ما سمعناه
promise-will = ما سنفعله
promise-owner = من سيقوم بذلك
promise-due = آخر موعد لذلك
promise-status = إلى أين وصلنا
promise-evidence = كيف يمكنكم أن تتأكدوا
promise-history = ما حدث منذ ذلك الوقت
promise-table = جميع تعهّداتنا
status-not-started = لم يبدأ التنفيذ بعد
status-in-progress = نعمل على ذلك
status-done = تم التنفيذ
status-missed = لم يتم التنفيذ في الموعد
promise-late = تأخّر التنفيذ. كان آخر موعد لذلك { $date }.
promise-feed = تابعوا ما يتغيّر (خلاصة Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = مصدر الأرقام: { $source }

## Training for staff and volunteers

training-outcomes = ما ستتعلّمونه
training-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
 }
training-phrases = ما ينبغي أن تقولوه
training-do = قولوا هذا
training-do-not = لا تقولوا هذا
training-test = اختبروا معلوماتكم
training-notes = ملاحظات لمن يدير التدريب

## Pages that are out of date, or have moved

archive = المعلومات في هذه الصفحة قديمة
archive-more = كانت المعلومات صحيحة حتى { $date }. نُبقي هذه الصفحة لتتمكّنوا من رؤية ما قلناه.
moved = نُقلت هذه الصفحة إلى مكان آخر
moved-link = الانتقال إلى مكانها الجديد
