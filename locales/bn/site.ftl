### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = আমার কথা শুনুন
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = ক্যান্সার সচেতনতা স্বেচ্ছাসেবী
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = গৃহহীনদের ভ্রাম্যমাণ স্বাস্থ্যকেন্দ্র
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = সরাসরি মূল অংশে যান
languages = ভাষা
menu = মেনু
menu-main = প্রধান মেনু
breadcrumb = আপনি এখানে আছেন
home = প্রথম পাতা

## What kind of page it is, on a small label above the title

kind-event = অনুষ্ঠান
kind-service = সেবা
kind-role = স্বেচ্ছাসেবীর কাজ
kind-faq = প্রশ্ন ও উত্তর
kind-story = অভিজ্ঞতার কথা
kind-commitments = প্রতিশ্রুতি
kind-result = কাজের ফল
kind-training = প্রশিক্ষণ
kind-video = ভিডিও
kind-partners = সহযোগী প্রতিষ্ঠান
kind-easy-read = সহজে বোঝার লেখা (Easy Read)
kind-cancelled = বাতিল

## Notices about the translation

notice-unchecked = কমিউনিটির কেউ এখনও এই অনুবাদ যাচাই করেননি
notice-partly = এই পাতার কিছু অংশ এখনও অনুবাদ করা হয়নি
notice-partly-more = সেই অংশটি অন্য ভাষায় আছে।
notice-stale = এই পাতার কিছু অংশের অনুবাদ পুরনো
notice-stale-more = এই অনুবাদের পরে মূল ভাষার পাতাটি বদলেছে। পুরনো অংশগুলোতে লেখা আছে: “{ stale-mark }”।
notice-listen = এই ভাষা শোনার জন্য। এই পাতার লেখা { $language } ভাষায়।
language-listen = (শোনার জন্য; লেখা { $language } ভাষায়)
stale-mark = পুরনো অনুবাদ
notice-tell-us = কোনো কিছু কি ভুল, বা বুঝতে কঠিন? অনুগ্রহ করে আমাদের জানান: { $email }

## The contact patch

contact-interpreter = আপনার কি দোভাষী দরকার? আমরা ফোন ধরলে ইংরেজিতে বলুন: “{ $language }”।
contact-interpreter-any = আপনার কি দোভাষী দরকার? আমরা ফোন ধরলে আপনার ভাষার নাম ইংরেজিতে বলুন।

## Facts of an event, a service or a volunteer's role: labels

facts-heading = মূল তথ্য
label-when = কখন
label-where = কোথায়
label-cost = খরচ
label-interpreters = দোভাষী
label-access = প্রবেশ ও চলাচলের সুবিধা
label-booking = বুকিং
label-confidentiality = গোপনীয়তা
label-minimum-age = বয়স
label-hours = কাজের সময়
label-training = প্রশিক্ষণ
label-apply = কীভাবে আবেদন করবেন
label-who-for = কাদের জন্য
label-refer = এই সেবা কীভাবে পাবেন
label-opening = খোলা থাকার সময়
label-online = অনলাইনে
label-minutes = কত সময় লাগবে
event-times = { $start } থেকে { $end } পর্যন্ত
event-next = পরের অনুষ্ঠান
event-cancelled = এই অনুষ্ঠানটি বাতিল করা হয়েছে
event-past = এই অনুষ্ঠানটি হয়ে গেছে
event-calendar = এই অনুষ্ঠান আপনার ক্যালেন্ডারে যোগ করুন (ICS ফাইল)
calendar-all = আপনার ক্যালেন্ডারের জন্য সামনের সব অনুষ্ঠান (ICS ফাইল)
alert-warning = সতর্কতা
alert-note = লক্ষ করুন
table-sideways = এই ছকটি আপনার স্ক্রিনের চেয়ে চওড়া হলে এটি ডানে-বাঁয়ে সরান।

## Videos

video-length = { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
 }
video-watch = ভিডিও দেখুন ({ video-length }, { NUMBER($size) } MB)
video-watch-away = { $host } ওয়েবসাইটে ভিডিও দেখুন ({ video-length })
video-bsl = ব্রিটিশ ইশারা ভাষায় (British Sign Language, BSL) দেখুন ({ NUMBER($size) } MB)
video-bsl-away = { $host } ওয়েবসাইটে ব্রিটিশ ইশারা ভাষায় (British Sign Language, BSL) দেখুন
video-captions = সাবটাইটেল আছে এই ভাষাগুলোতে:
video-silent = এই ভিডিওতে কোনো আওয়াজ নেই।
video-read = যা বলা ও দেখানো হয়েছে, তা পড়ুন
video-qr = QR কোড: এটি দিয়ে ভিডিওটি খোলে

## Home page

cards-heading = আমরা কী করি
leaflets-heading = প্রিন্ট করার ও অন্যদের দেওয়ার লিফলেট
leaflets-lead = প্রতিটি লিফলেটে এই সাইটের কথাগুলোই আছে, আপনার ভাষায়।
leaflets-all = সব লিফলেট দেখুন
leaflets-archive = এই ভাষার সব লিফলেট একটি ফাইলে, USB স্টিকে রাখার জন্য (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = A4 লিফলেট (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 লিফলেট (PDF, { NUMBER($size) } KB)
leaflet-booklet = প্রিন্ট করার পুস্তিকা: A4 কাগজে A5 পাতা (PDF, { NUMBER($size) } KB)
leaflet-dl = প্রিন্ট করে ভাঁজ করার লিফলেট: A4 কাগজে তিন ভাগ (PDF, { NUMBER($size) } KB)
leaflet-large-print = বড় অক্ষরে লেখা (PDF, { NUMBER($size) } KB)
leaflet-easy-read = সহজে বোঝার লেখা, Easy Read (PDF, { NUMBER($size) } KB)
leaflet-poster = A4 পোস্টার, ছিঁড়ে নেওয়ার টুকরোসহ (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = A3 পোস্টার, ছিঁড়ে নেওয়ার টুকরোসহ (PDF, { NUMBER($size) } KB)
leaflet-card = মানিব্যাগে রাখার কার্ড: এক কাগজে দশটি (PDF, { NUMBER($size) } KB)
leaflet-read = একই লিফলেট, স্ক্রিনে পড়ার জন্য (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = একই লিফলেট, সাদা-কালো (PDF, { NUMBER($size) } KB)
leaflet-print-shop = একই লিফলেট, ছাপাখানার জন্য (PDF, { NUMBER($size) } KB)
leaflet-qr = QR কোড: এটি দিয়ে এই লিফলেট ওয়েব পাতা হিসেবে খোলে
leaflet-formats = আপনার কি এটি বড় অক্ষরে, সহজে বোঝার লেখায় (Easy Read), ব্রেইলে, ব্রিটিশ ইশারা ভাষায় (British Sign Language, BSL), অডিওতে বা অন্য কোনো ভাষায় দরকার? কোনো কিছু কি ভুল আছে? আমাদের জানান: { $contact }
leaflet-unchecked = কমিউনিটির কেউ এখনও এই অনুবাদ যাচাই করেননি।
leaflet-stale = যেসব অংশে “পুরনো অনুবাদ” লেখা আছে, সেগুলো অনুবাদ করার পরে মূল লেখা বদলেছে।
leaflet-demonstration = এটি শুধু একটি নমুনা। নমুনা ফোন নম্বর ও ইমেইল ঠিকানাগুলো কাজ করে না।

## Version and dates, at the end of a page and on a leaflet

page-version = সংস্করণ { $version }।
page-published = প্রকাশের তারিখ: { $date }।
page-reviewed = শেষ যাচাইয়ের তারিখ: { $date }।
page-review-by = আবার যাচাই করতে হবে { $date } তারিখের মধ্যে।

## Foot of every page

footer-formats = অন্যভাবে পেতে চাইলে
footer-formats-text = এই পাতা বড় অক্ষরে, সহজে বোঝার লেখায় (Easy Read), ব্রেইলে, ব্রিটিশ ইশারা ভাষায় (British Sign Language, BSL), অডিওতে বা অন্য কোনো ভাষায় চাইলে আমাদের বলুন।
footer-call = ফোন করুন: { $phone }
footer-email = ইমেইল করুন: { $email }
footer-feedback = আপনার মতামত
footer-feedback-link = এই পাতায় কী ভুল আছে, আমাদের জানান
footer-about = এই সাইট সম্পর্কে
footer-places = অন্যান্য জায়গা
footer-languages = আপনার ভাষা বেছে নিন
footer-demonstration = এটি শুধু একটি নমুনা। নমুনা ফোন নম্বর ও ইমেইল ঠিকানাগুলো কাজ করে না।

## A way off a page that nobody should see over your shoulder

quick-exit = এই সাইট থেকে বেরিয়ে যান
quick-exit-about = এতে সঙ্গে সঙ্গে অন্য একটি ওয়েবসাইট খোলে। কিন্তু আপনার ব্রাউজারের হিস্ট্রি থেকে এই পাতা মুছে যায় না।
quick-exit-key = আপনার কি কিবোর্ড আছে? সঙ্গে সঙ্গে বেরিয়ে যেতে Shift বোতামটি তিনবার চাপুন।

## Choosers

language-chooser = আপনার ভাষা বেছে নিন
place-chooser = আপনি কোথায় থাকেন?
place-chooser-lead = একটি জায়গা বেছে নিয়ে সেখানকার সেবা, অনুষ্ঠান ও লিফলেট দেখুন।
place-languages = { $count ->
    [one] { $count }টি ভাষা
   *[other] { $count }টি ভাষা
 }

## The page for an address that leads nowhere

not-found = আমরা পাতাটি খুঁজে পাচ্ছি না
not-found-lead = পাতাটি হয়তো অন্য জায়গায় সরানো হয়েছে, অথবা ঠিকানায় কোনো ভুল আছে। এতে আপনার কোনো দোষ নেই।
not-found-try = এগুলোর কোনো একটি দেখুন

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = কী কাজ করছে না, আমাদের জানান
statement-contact = আপনি কি কোনো সমস্যা পেয়েছেন, বা এই তথ্য কি অন্যভাবে দরকার? এই উপায়গুলোতে আমাদের সঙ্গে যোগাযোগ করতে পারেন:
statement-web = ওয়েবসাইট: { $web }
statement-post = ডাকের ঠিকানা: { $post }
statement-enforcement-heading = আমাদের উত্তরে আপনি সন্তুষ্ট না হলে
statement-enforcement = সমতা ও মানবাধিকার কমিশন (Equality and Human Rights Commission, EHRC) নিশ্চিত করে যে সরকারি প্রতিষ্ঠানগুলো প্রবেশগম্যতার বিধিমালা মেনে চলে।
statement-advisory = সমতা বিষয়ক পরামর্শ ও সহায়তা সেবার (Equality Advisory and Support Service, EASS) কাছে অভিযোগ করুন
statement-technical-heading = এই ওয়েবসাইটের প্রবেশগম্যতা সম্পর্কে কারিগরি তথ্য
statement-commitment = { $organisation } সরকারি খাতের প্রতিষ্ঠানের (ওয়েবসাইট ও মোবাইল অ্যাপ) প্রবেশগম্যতা বিধিমালা (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) অনুযায়ী নিজেদের ওয়েবসাইট প্রবেশগম্য, অর্থাৎ সবার ব্যবহারের উপযোগী, করতে অঙ্গীকারবদ্ধ।
statement-status-heading = মান মেনে চলার অবস্থা
statement-full = এই ওয়েবসাইট ওয়েব কনটেন্টের প্রবেশগম্যতা নির্দেশিকা (Web Content Accessibility Guidelines) সংস্করণ 2.2-এর AA মান পুরোপুরি মেনে চলে।
statement-partial = এই ওয়েবসাইট ওয়েব কনটেন্টের প্রবেশগম্যতা নির্দেশিকা (Web Content Accessibility Guidelines) সংস্করণ 2.2-এর AA মান আংশিকভাবে মেনে চলে। কারণ, নিচের তালিকার বিষয়গুলোতে এই মান মানা হয়নি।
statement-partial-exemptions = এই ওয়েবসাইট ওয়েব কনটেন্টের প্রবেশগম্যতা নির্দেশিকা (Web Content Accessibility Guidelines) সংস্করণ 2.2-এর AA মান আংশিকভাবে মেনে চলে। কারণ, নিচের তালিকার বিষয়গুলোতে আইনি ছাড় আছে।
statement-partial-both = এই ওয়েবসাইট ওয়েব কনটেন্টের প্রবেশগম্যতা নির্দেশিকা (Web Content Accessibility Guidelines) সংস্করণ 2.2-এর AA মান আংশিকভাবে মেনে চলে। কারণ, নিচের তালিকার কিছু বিষয়ে এই মান মানা হয়নি, আর কিছু বিষয়ে আইনি ছাড় আছে।
statement-none = এই ওয়েবসাইট ওয়েব কনটেন্টের প্রবেশগম্যতা নির্দেশিকা (Web Content Accessibility Guidelines) সংস্করণ 2.2-এর AA মান মেনে চলে না। যেসব বিষয়ে এই মান মানা হয়নি, সেগুলোর তালিকা নিচে আছে।
statement-problems-heading = যেসব কনটেন্ট প্রবেশগম্য নয়
statement-failures-heading = যেখানে আমরা মান পূরণ করি না
statement-failures-none = মান পূরণ করে না, এমন কিছু আমাদের জানা নেই।
statement-criterion = এটি হয়তো WCAG-এর { $criterion } শর্ত পূরণ করে না।
statement-mend-by = আমরা { $date } তারিখের মধ্যে এটি ঠিক করার পরিকল্পনা করেছি।
statement-found = যে প্রোগ্রাম এই সাইট তৈরি করে, সেটি প্রতিবার ত্রুটি খোঁজে। এই ত্রুটিগুলো বাকি আছে:
statement-found-none = যে প্রোগ্রাম এই সাইট তৈরি করে, সেটি প্রতিবার ত্রুটি খোঁজে। প্রোগ্রামটির জানা কোনো ত্রুটি বাকি নেই।
statement-burden-heading = যেখানে খরচ অতিরিক্ত হবে
statement-burden-none = কোনো কিছু ঠিক করতে অতিরিক্ত খরচ হবে, এমন দাবি আমরা করি না।
statement-scope-heading = যা এই বিধিমালার আওতায় পড়ে না
statement-scope-none = এই কারণে আমরা সাইটের কোনো অংশ বাদ দিইনি।
statement-prepared-heading = এই বিবৃতি আমরা কীভাবে তৈরি করেছি
statement-prepared = এই বিবৃতি তৈরি করা হয়েছে { $prepared } তারিখে। এটি শেষবার পর্যালোচনা করা হয়েছে { $reviewed } তারিখে।
statement-tested = এই ওয়েবসাইট শেষবার পরীক্ষা করা হয়েছে { $date } তারিখে।
statement-english = আইন অনুযায়ী যে বাক্যগুলো থাকতে হবে, সেগুলো ইংরেজিতে

## Search

search-heading = এই সাইটে খুঁজুন
search-lead = শব্দ লিখে পাতা খুঁজুন, অথবা তালিকা থেকে বেছে নিন।
search-label = আপনি কী খুঁজছেন?
search-button = খুঁজুন
search-results = যেসব পাতায় এই শব্দগুলো আছে
search-list = সব পাতা, বর্ণানুক্রমে
search-found = { $count ->
    [one] { $count }টি পাতা পাওয়া গেছে।
   *[other] { $count }টি পাতা পাওয়া গেছে।
 }
search-similar = { $count ->
    [one] ঠিক এই শব্দগুলো কোনো পাতায় পাওয়া যায়নি। কাছাকাছি শব্দ আছে { $count }টি পাতায়।
   *[other] ঠিক এই শব্দগুলো কোনো পাতায় পাওয়া যায়নি। কাছাকাছি শব্দ আছে { $count }টি পাতায়।
 }
search-none = এই শব্দগুলো কোনো পাতায় পাওয়া যায়নি। একটিমাত্র শব্দ বা অন্য কোনো শব্দ লিখে দেখুন। সব পাতা নিচের তালিকায় আছে।

## Lists of pages

section-heading = সাইটের এই অংশে
events-coming = সামনের অনুষ্ঠান
events-past = আগের অনুষ্ঠান
events-none = এখন আমাদের কোনো অনুষ্ঠানের পরিকল্পনা নেই।
related-heading = এরপর পড়ুন
tag-heading = যাঁদের জন্য এই পাতাগুলো: { $tag }
tags-label = এই পাতা যাঁদের জন্য:
feed = এই সাইটের খবর (Atom ফিড)

## Pass a page on

share-heading = এই পাতাটি অন্যদের কাছে পৌঁছে দিন
share-print = এই পাতা প্রিন্ট করুন
share-whatsapp = WhatsApp-এ পাঠান
share-email = ইমেইলে পাঠান
share-sms = SMS করে পাঠান

## Promises: what people said, and what is done about it

promise-heard = আমরা যা শুনেছি
promise-will = আমরা যা করব
promise-owner = কাজটি কে করবেন
promise-due = কবের মধ্যে
promise-status = কাজ কত দূর এগিয়েছে
promise-evidence = আপনি কীভাবে মিলিয়ে দেখবেন
promise-history = এরপর কী কী হয়েছে
promise-table = আমাদের সব প্রতিশ্রুতি
status-not-started = এখনও শুরু হয়নি
status-in-progress = আমরা কাজটি করছি
status-done = করা হয়েছে
status-missed = সময়মতো করা হয়নি
promise-late = কাজটিতে দেরি হচ্ছে। { $date } তারিখের মধ্যে এটি হওয়ার কথা ছিল।
promise-feed = কী বদলাচ্ছে, তার খবর রাখুন (Atom ফিড)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = সংখ্যাগুলো কোথা থেকে নেওয়া: { $source }

## Training for staff and volunteers

training-outcomes = আপনি যা শিখবেন
training-minutes = { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
 }
training-phrases = কী বলবেন
training-do = এভাবে বলুন
training-do-not = এভাবে বলবেন না
training-test = কতটা শিখলেন, যাচাই করে দেখুন
training-notes = যিনি প্রশিক্ষণ পরিচালনা করবেন, তাঁর জন্য

## Pages that are out of date, or have moved

archive = এই পাতার তথ্য এখন পুরনো
archive-more = { $date } তারিখ পর্যন্ত তথ্যগুলো ঠিক ছিল। আমরা কী বলেছিলাম, তা যাতে আপনি দেখতে পারেন, সে জন্য পাতাটি রেখে দিয়েছি।
moved = এই পাতাটি অন্য জায়গায় সরানো হয়েছে
moved-link = পাতাটির নতুন জায়গায় যান
