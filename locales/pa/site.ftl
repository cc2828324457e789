### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = “ਮੇਰੀ ਗੱਲ ਸੁਣੋ”
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = ਕੈਂਸਰ ਜਾਗਰੂਕਤਾ ਵਲੰਟੀਅਰ
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = ਬੇਘਰ ਲੋਕਾਂ ਲਈ ਸਿਹਤ ਬੱਸ
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = ਸਿੱਧੇ ਮੁੱਖ ਜਾਣਕਾਰੀ ’ਤੇ ਜਾਓ
languages = ਭਾਸ਼ਾਵਾਂ
menu = ਮੀਨੂ
menu-main = ਮੁੱਖ ਮੀਨੂ
breadcrumb = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
home = ਮੁੱਖ ਪੰਨਾ

## What kind of page it is, on a small label above the title

kind-event = ਸਮਾਗਮ
kind-service = ਸੇਵਾ
kind-role = ਵਲੰਟੀਅਰ ਵਜੋਂ ਕੰਮ
kind-faq = ਸਵਾਲ ਅਤੇ ਜਵਾਬ
kind-story = ਕਹਾਣੀ
kind-commitments = ਵਾਅਦੇ
kind-result = ਨਤੀਜਾ
kind-training = ਸਿਖਲਾਈ
kind-video = ਵੀਡੀਓ
kind-partners = ਭਾਈਵਾਲ
kind-easy-read = ਸੌਖੀ ਲਿਖਤ
kind-cancelled = ਰੱਦ

## Notices about the translation

notice-unchecked = ਭਾਈਚਾਰੇ ਦੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਹਾਲੇ ਇਸ ਅਨੁਵਾਦ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ
notice-partly = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਹਾਲੇ ਨਹੀਂ ਹੋਇਆ
notice-partly-more = ਉਹ ਹਿੱਸਾ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ।
notice-stale = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸੇ ਦਾ ਅਨੁਵਾਦ ਪੁਰਾਣਾ ਹੈ
notice-stale-more = ਇਸ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ ਅੰਗਰੇਜ਼ੀ ਪੰਨਾ ਬਦਲ ਗਿਆ ਹੈ। ਪੁਰਾਣੇ ਹਿੱਸਿਆਂ ਉੱਤੇ ਲਿਖਿਆ ਹੈ: “{ stale-mark }”।
notice-listen = ਇਹ ਭਾਸ਼ਾ ਸੁਣਨ ਲਈ ਹੈ। ਇਸ ਪੰਨੇ ਦੀ ਲਿਖਤ { $language } ਵਿੱਚ ਹੈ।
language-listen = (ਸੁਣਨ ਲਈ; ਲਿਖਤ { $language } ਵਿੱਚ)
stale-mark = ਪੁਰਾਣਾ ਅਨੁਵਾਦ
notice-tell-us = ਕੀ ਕੁਝ ਗ਼ਲਤ ਹੈ ਜਾਂ ਸਮਝਣਾ ਔਖਾ ਹੈ? ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਦੱਸੋ: { $email }

## The contact patch

contact-interpreter = ਕੀ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ? ਜਦੋਂ ਅਸੀਂ ਫ਼ੋਨ ਚੁੱਕੀਏ, ਤਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਕਹੋ: “{ $language }”।
contact-interpreter-any = ਕੀ ਤੁਹਾਨੂੰ ਦੁਭਾਸ਼ੀਆ ਚਾਹੀਦਾ ਹੈ? ਜਦੋਂ ਅਸੀਂ ਫ਼ੋਨ ਚੁੱਕੀਏ, ਤਾਂ ਆਪਣੀ ਭਾਸ਼ਾ ਦਾ ਨਾਂ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਦੱਸੋ।

## Facts of an event, a service or a volunteer's role: labels

facts-heading = ਜ਼ਰੂਰੀ ਜਾਣਕਾਰੀ
label-when = ਕਦੋਂ
label-where = ਕਿੱਥੇ
label-cost = ਖ਼ਰਚਾ
label-interpreters = ਦੁਭਾਸ਼ੀਏ
label-access = ਪਹੁੰਚ ਦੀਆਂ ਸਹੂਲਤਾਂ
label-booking = ਬੁਕਿੰਗ
label-confidentiality = ਪਰਦੇਦਾਰੀ
label-minimum-age = ਉਮਰ
label-hours = ਕੰਮ ਦੇ ਘੰਟੇ
label-training = ਸਿਖਲਾਈ
label-apply = ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ
label-who-for = ਇਹ ਕਿਸ ਲਈ ਹੈ
label-refer = ਇਹ ਸੇਵਾ ਕਿਵੇਂ ਲੈਣੀ ਹੈ
label-opening = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
label-online = ਔਨਲਾਈਨ
label-minutes = ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਦਾ ਹੈ
event-times = { $start } ਤੋਂ { $end } ਤੱਕ
event-next = ਅਗਲਾ ਸਮਾਗਮ
event-cancelled = ਇਹ ਸਮਾਗਮ ਰੱਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ
event-past = ਇਹ ਸਮਾਗਮ ਹੋ ਚੁੱਕਾ ਹੈ
event-calendar = ਇਹ ਸਮਾਗਮ ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਜੋੜੋ (ICS ਫ਼ਾਈਲ)
calendar-all = ਆਉਣ ਵਾਲੇ ਸਾਰੇ ਸਮਾਗਮ, ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਲਈ (ICS ਫ਼ਾਈਲ)
alert-warning = ਚੇਤਾਵਨੀ
alert-note = ਧਿਆਨ ਦਿਓ
table-sideways = ਜੇ ਇਹ ਸਾਰਣੀ ਤੁਹਾਡੀ ਸਕ੍ਰੀਨ ਤੋਂ ਚੌੜੀ ਹੈ, ਤਾਂ ਇਸ ਨੂੰ ਪਾਸੇ ਵੱਲ ਖਿਸਕਾਓ।

## Videos

video-length = { $minutes } ਮਿੰਟ
video-watch = ਵੀਡੀਓ ਦੇਖੋ ({ video-length }, { NUMBER($size) } MB)
video-watch-away = ਵੀਡੀਓ { $host } ’ਤੇ ਦੇਖੋ ({ video-length })
video-bsl = ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (British Sign Language, BSL) ਵਿੱਚ ਦੇਖੋ ({ NUMBER($size) } MB)
video-bsl-away = ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (British Sign Language, BSL) ਵਿੱਚ { $host } ’ਤੇ ਦੇਖੋ
video-captions = ਸੁਰਖੀਆਂ (captions) ਇਨ੍ਹਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹਨ:
video-silent = ਇਸ ਵੀਡੀਓ ਵਿੱਚ ਕੋਈ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ।
video-read = ਜੋ ਕਿਹਾ ਅਤੇ ਦਿਖਾਇਆ ਗਿਆ ਹੈ, ਉਹ ਪੜ੍ਹੋ
video-qr = QR ਕੋਡ: ਇਸ ਨਾਲ ਵੀਡੀਓ ਖੁੱਲ੍ਹਦੀ ਹੈ

## Home page

cards-heading = ਅਸੀਂ ਕੀ ਕਰਦੇ ਹਾਂ
leaflets-heading = ਛਾਪਣ ਅਤੇ ਵੰਡਣ ਲਈ ਪਰਚੇ
leaflets-lead = ਹਰ ਪਰਚੇ ਵਿੱਚ ਉਹੀ ਲਿਖਿਆ ਹੈ ਜੋ ਇਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹੈ, ਤੁਹਾਡੀ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ।
leaflets-all = ਸਾਰੇ ਪਰਚੇ ਦੇਖੋ
leaflets-archive = ਇਸ ਭਾਸ਼ਾ ਦੇ ਸਾਰੇ ਪਰਚੇ ਇੱਕੋ ਫ਼ਾਈਲ ਵਿੱਚ, USB ਵਿੱਚ ਨਾਲ ਲਿਜਾਣ ਲਈ (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = A4 ਪਰਚਾ (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 ਪਰਚਾ (PDF, { NUMBER($size) } KB)
leaflet-booklet = ਛਾਪਣ ਲਈ ਕਿਤਾਬਚਾ: A4 ਕਾਗਜ਼ ਉੱਤੇ A5 ਪੰਨੇ (PDF, { NUMBER($size) } KB)
leaflet-dl = ਛਾਪਣ ਲਈ ਤਹਿ ਹੋਣ ਵਾਲਾ ਪਰਚਾ: A4 ਕਾਗਜ਼ ਦੇ ਤਿੰਨ ਹਿੱਸੇ (PDF, { NUMBER($size) } KB)
leaflet-large-print = ਵੱਡੇ ਅੱਖਰ (PDF, { NUMBER($size) } KB)
leaflet-easy-read = ਸੌਖੀ ਲਿਖਤ (PDF, { NUMBER($size) } KB)
leaflet-poster = A4 ਪੋਸਟਰ ਜਿਸ ਤੋਂ ਪੱਟੀਆਂ ਪਾੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = A3 ਪੋਸਟਰ ਜਿਸ ਤੋਂ ਪੱਟੀਆਂ ਪਾੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ (PDF, { NUMBER($size) } KB)
leaflet-card = ਬਟੂਏ ਦੇ ਕਾਰਡ: ਇੱਕ ਕਾਗਜ਼ ਉੱਤੇ ਦਸ (PDF, { NUMBER($size) } KB)
leaflet-read = ਇਹੀ ਪਰਚਾ ਸਕ੍ਰੀਨ ਉੱਤੇ ਪੜ੍ਹਨ ਲਈ (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = ਇਹੀ ਕਾਲੇ ਅਤੇ ਚਿੱਟੇ ਵਿੱਚ (PDF, { NUMBER($size) } KB)
leaflet-print-shop = ਇਹੀ ਛਾਪੇਖਾਨੇ ਲਈ (PDF, { NUMBER($size) } KB)
leaflet-qr = QR ਕੋਡ: ਇਸ ਨਾਲ ਇਹ ਪਰਚਾ ਵੈੱਬ ਪੰਨੇ ਵਜੋਂ ਖੁੱਲ੍ਹਦਾ ਹੈ
leaflet-formats = ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਪਰਚਾ ਵੱਡੇ ਅੱਖਰਾਂ, ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖੇ ਰੂਪ (Easy Read), ਬ੍ਰੇਲ (braille), ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (British Sign Language, BSL), ਆਡੀਓ ਜਾਂ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਚਾਹੀਦਾ ਹੈ? ਕੀ ਕੁਝ ਗ਼ਲਤ ਹੈ? ਸਾਨੂੰ ਦੱਸੋ: { $contact }
leaflet-unchecked = ਭਾਈਚਾਰੇ ਦੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਹਾਲੇ ਇਸ ਅਨੁਵਾਦ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
leaflet-stale = ਜਿਨ੍ਹਾਂ ਹਿੱਸਿਆਂ ਉੱਤੇ “ਪੁਰਾਣਾ ਅਨੁਵਾਦ” ਲਿਖਿਆ ਹੈ, ਉਨ੍ਹਾਂ ਦੀ ਅੰਗਰੇਜ਼ੀ ਲਿਖਤ ਬਾਅਦ ਵਿੱਚ ਬਦਲ ਗਈ ਹੈ।
leaflet-demonstration = ਇਹ ਸਿਰਫ਼ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਨਮੂਨੇ ਦੇ ਫ਼ੋਨ ਨੰਬਰ ਅਤੇ ਈਮੇਲ ਪਤੇ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।

## Version and dates, at the end of a page and on a leaflet

page-version = ਵਰਜਨ { $version }।
page-published = ਪ੍ਰਕਾਸ਼ਿਤ ਹੋਣ ਦੀ ਤਾਰੀਖ਼: { $date }।
page-reviewed = ਪਿਛਲੀ ਜਾਂਚ ਦੀ ਤਾਰੀਖ਼: { $date }।
page-review-by = ਅਗਲੀ ਜਾਂਚ { $date } ਤੱਕ ਹੋਣੀ ਹੈ।

## Foot of every page

footer-formats = ਹੋਰ ਰੂਪ
footer-formats-text = ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਵੱਡੇ ਅੱਖਰਾਂ, ਪੜ੍ਹਨ ਵਿੱਚ ਸੌਖੇ ਰੂਪ (Easy Read), ਬ੍ਰੇਲ (braille), ਬ੍ਰਿਟਿਸ਼ ਸੈਨਤ ਭਾਸ਼ਾ (British Sign Language, BSL), ਆਡੀਓ ਜਾਂ ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਮੰਗ ਸਕਦੇ ਹੋ।
footer-call = ਫ਼ੋਨ ਕਰੋ: { $phone }
footer-email = ਈਮੇਲ ਕਰੋ: { $email }
footer-feedback = ਤੁਹਾਡੀ ਰਾਇ
footer-feedback-link = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਇਸ ਪੰਨੇ ਵਿੱਚ ਕੀ ਗ਼ਲਤ ਹੈ
footer-about = ਇਸ ਵੈੱਬਸਾਈਟ ਬਾਰੇ
footer-places = ਹੋਰ ਥਾਵਾਂ
footer-languages = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
footer-demonstration = ਇਹ ਸਿਰਫ਼ ਇੱਕ ਨਮੂਨਾ ਹੈ। ਨਮੂਨੇ ਦੇ ਫ਼ੋਨ ਨੰਬਰ ਅਤੇ ਈਮੇਲ ਪਤੇ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।

## A way off a page that nobody should see over your shoulder

quick-exit = ਇਸ ਵੈੱਬਸਾਈਟ ਤੋਂ ਬਾਹਰ ਜਾਓ
quick-exit-about = ਇਸ ਨਾਲ ਤੁਰੰਤ ਇੱਕ ਹੋਰ ਵੈੱਬਸਾਈਟ ਖੁੱਲ੍ਹ ਜਾਂਦੀ ਹੈ। ਪਰ ਇਹ ਪੰਨਾ ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਦੀ ਹਿਸਟਰੀ ਵਿੱਚੋਂ ਨਹੀਂ ਮਿਟਦਾ।
quick-exit-key = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕੀਬੋਰਡ ਹੈ? ਤੁਰੰਤ ਬਾਹਰ ਜਾਣ ਲਈ Shift ਬਟਨ ਤਿੰਨ ਵਾਰ ਦਬਾਓ।

## Choosers

language-chooser = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
place-chooser = ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ?
place-chooser-lead = ਕੋਈ ਥਾਂ ਚੁਣੋ ਅਤੇ ਉੱਥੋਂ ਦੀਆਂ ਸੇਵਾਵਾਂ, ਸਮਾਗਮ ਅਤੇ ਪਰਚੇ ਦੇਖੋ।
place-languages = { $count ->
    [one] { $count } ਭਾਸ਼ਾ
   *[other] { $count } ਭਾਸ਼ਾਵਾਂ
 }

## The page for an address that leads nowhere

not-found = ਸਾਨੂੰ ਉਹ ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ
not-found-lead = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਪੰਨਾ ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ ਹੋਵੇ, ਜਾਂ ਪਤੇ ਵਿੱਚ ਕੋਈ ਗਲਤੀ ਹੋਵੇ। ਇਸ ਵਿੱਚ ਤੁਹਾਡਾ ਕੋਈ ਕਸੂਰ ਨਹੀਂ ਹੈ।
not-found-try = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੋਈ ਪੰਨਾ ਖੋਲ੍ਹੋ

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਠੀਕ ਨਹੀਂ ਚੱਲਦਾ
statement-contact = ਕੀ ਤੁਹਾਨੂੰ ਕੋਈ ਮੁਸ਼ਕਲ ਆਈ, ਜਾਂ ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਜਾਣਕਾਰੀ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਚਾਹੀਦੀ ਹੈ? ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਤਰੀਕਿਆਂ ਨਾਲ ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕਦੇ ਹੋ:
statement-web = ਵੈੱਬਸਾਈਟ: { $web }
statement-post = ਡਾਕ ਦਾ ਪਤਾ: { $post }
statement-enforcement-heading = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖ਼ੁਸ਼ ਨਹੀਂ ਹੋ
statement-enforcement = ਸਮਾਨਤਾ ਅਤੇ ਮਨੁੱਖੀ ਅਧਿਕਾਰ ਕਮਿਸ਼ਨ (Equality and Human Rights Commission, EHRC) ਇਹ ਯਕੀਨੀ ਬਣਾਉਂਦਾ ਹੈ ਕਿ ਜਨਤਕ ਅਦਾਰੇ ਪਹੁੰਚਯੋਗਤਾ ਦੇ ਨਿਯਮਾਂ ਦੀ ਪਾਲਣਾ ਕਰਨ।
statement-advisory = ਸਮਾਨਤਾ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (Equality Advisory and Support Service, EASS) ਨੂੰ ਸ਼ਿਕਾਇਤ ਕਰੋ
statement-technical-heading = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਹੁੰਚਯੋਗਤਾ ਬਾਰੇ ਤਕਨੀਕੀ ਜਾਣਕਾਰੀ
statement-commitment = { $organisation } ਆਪਣੀ ਵੈੱਬਸਾਈਟ ਨੂੰ ਜਨਤਕ ਖੇਤਰ ਦੇ ਅਦਾਰਿਆਂ (ਵੈੱਬਸਾਈਟਾਂ ਅਤੇ ਮੋਬਾਈਲ ਐਪਲੀਕੇਸ਼ਨਾਂ) ਦੇ ਪਹੁੰਚਯੋਗਤਾ ਨਿਯਮਾਂ (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) ਦੇ ਅਨੁਸਾਰ ਪਹੁੰਚਯੋਗ ਬਣਾਉਣ ਲਈ ਵਚਨਬੱਧ ਹੈ।
statement-status-heading = ਪਾਲਣਾ ਦੀ ਸਥਿਤੀ
statement-full = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚਯੋਗਤਾ ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 AA ਮਿਆਰ ਦੀ ਪੂਰੀ ਤਰ੍ਹਾਂ ਪਾਲਣਾ ਕਰਦੀ ਹੈ।
statement-partial = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚਯੋਗਤਾ ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 AA ਮਿਆਰ ਦੀ ਅੰਸ਼ਕ ਤੌਰ ’ਤੇ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਕਿਉਂਕਿ ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਗੱਲਾਂ ਵਿੱਚ ਇਸ ਮਿਆਰ ਦੀ ਪਾਲਣਾ ਨਹੀਂ ਹੁੰਦੀ।
statement-partial-exemptions = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚਯੋਗਤਾ ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 AA ਮਿਆਰ ਦੀ ਅੰਸ਼ਕ ਤੌਰ ’ਤੇ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਛੋਟਾਂ ਕਰਕੇ।
statement-partial-both = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚਯੋਗਤਾ ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 AA ਮਿਆਰ ਦੀ ਅੰਸ਼ਕ ਤੌਰ ’ਤੇ ਪਾਲਣਾ ਕਰਦੀ ਹੈ, ਕਿਉਂਕਿ ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਗੱਲਾਂ ਵਿੱਚ ਇਸ ਮਿਆਰ ਦੀ ਪਾਲਣਾ ਨਹੀਂ ਹੁੰਦੀ, ਅਤੇ ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਛੋਟਾਂ ਕਰਕੇ।
statement-none = ਇਹ ਵੈੱਬਸਾਈਟ ਵੈੱਬ ਸਮੱਗਰੀ ਪਹੁੰਚਯੋਗਤਾ ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ (Web Content Accessibility Guidelines) ਵਰਜਨ 2.2 AA ਮਿਆਰ ਦੀ ਪਾਲਣਾ ਨਹੀਂ ਕਰਦੀ। ਜਿਨ੍ਹਾਂ ਗੱਲਾਂ ਵਿੱਚ ਪਾਲਣਾ ਨਹੀਂ ਹੁੰਦੀ, ਉਹ ਹੇਠਾਂ ਦਿੱਤੀਆਂ ਹਨ।
statement-problems-heading = ਸਮੱਗਰੀ ਜੋ ਪਹੁੰਚਯੋਗ ਨਹੀਂ ਹੈ
statement-failures-heading = ਜਿੱਥੇ ਅਸੀਂ ਮਿਆਰ ਪੂਰਾ ਨਹੀਂ ਕਰਦੇ
statement-failures-none = ਸਾਨੂੰ ਅਜਿਹੀ ਕੋਈ ਚੀਜ਼ ਪਤਾ ਨਹੀਂ ਜੋ ਮਿਆਰ ਪੂਰਾ ਨਾ ਕਰਦੀ ਹੋਵੇ।
statement-criterion = ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਇਹ WCAG ਮਾਪਦੰਡ { $criterion } ਪੂਰਾ ਨਾ ਕਰੇ।
statement-mend-by = ਅਸੀਂ ਇਸ ਨੂੰ { $date } ਤੱਕ ਠੀਕ ਕਰਨ ਦੀ ਯੋਜਨਾ ਬਣਾਈ ਹੈ।
statement-found = ਜੋ ਪ੍ਰੋਗਰਾਮ ਇਹ ਵੈੱਬਸਾਈਟ ਬਣਾਉਂਦਾ ਹੈ, ਉਹ ਹਰ ਵਾਰ ਨੁਕਸ ਲੱਭਦਾ ਹੈ। ਇਹ ਨੁਕਸ ਬਾਕੀ ਹਨ:
statement-found-none = ਜੋ ਪ੍ਰੋਗਰਾਮ ਇਹ ਵੈੱਬਸਾਈਟ ਬਣਾਉਂਦਾ ਹੈ, ਉਹ ਹਰ ਵਾਰ ਨੁਕਸ ਲੱਭਦਾ ਹੈ। ਉਸ ਨੂੰ ਕੋਈ ਬਾਕੀ ਨੁਕਸ ਨਹੀਂ ਲੱਭਿਆ।
statement-burden-heading = ਜਿੱਥੇ ਖ਼ਰਚਾ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੋਵੇਗਾ
statement-burden-none = ਅਸੀਂ ਇਹ ਦਾਅਵਾ ਨਹੀਂ ਕਰਦੇ ਕਿ ਕੋਈ ਵੀ ਨੁਕਸ ਠੀਕ ਕਰਨਾ ਬਹੁਤ ਮਹਿੰਗਾ ਪਵੇਗਾ।
statement-scope-heading = ਜੋ ਨਿਯਮਾਂ ਦੇ ਘੇਰੇ ਵਿੱਚ ਨਹੀਂ ਆਉਂਦਾ
statement-scope-none = ਅਸੀਂ ਇਸ ਕਾਰਨ ਕਰਕੇ ਇਸ ਵੈੱਬਸਾਈਟ ਦਾ ਕੋਈ ਹਿੱਸਾ ਬਾਹਰ ਨਹੀਂ ਰੱਖਦੇ।
statement-prepared-heading = ਅਸੀਂ ਇਹ ਬਿਆਨ ਕਿਵੇਂ ਤਿਆਰ ਕੀਤਾ
statement-prepared = ਇਹ ਬਿਆਨ { $prepared } ਨੂੰ ਤਿਆਰ ਕੀਤਾ ਗਿਆ ਸੀ। ਇਸ ਦੀ ਪਿਛਲੀ ਸਮੀਖਿਆ { $reviewed } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ।
statement-tested = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀ ਪਿਛਲੀ ਪਰਖ { $date } ਨੂੰ ਕੀਤੀ ਗਈ ਸੀ।
statement-english = ਉਹ ਵਾਕ ਜੋ ਕਾਨੂੰਨ ਮੰਗਦਾ ਹੈ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ

## Search

search-heading = ਇਸ ਸਾਈਟ ਵਿੱਚ ਖੋਜੋ
search-lead = ਪੰਨੇ ਨੂੰ ਉਸ ਦੇ ਸ਼ਬਦਾਂ ਨਾਲ ਲੱਭੋ, ਜਾਂ ਸੂਚੀ ਵਿੱਚੋਂ ਚੁਣੋ।
search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-button = ਖੋਜੋ
search-results = ਜਿਨ੍ਹਾਂ ਪੰਨਿਆਂ ਵਿੱਚ ਇਹ ਸ਼ਬਦ ਹਨ
search-list = ਸਾਰੇ ਪੰਨੇ, ਵਰਣਮਾਲਾ ਦੀ ਤਰਤੀਬ ਵਿੱਚ
search-found = { $count ->
    [one] { $count } ਪੰਨਾ ਮਿਲਿਆ।
   *[other] { $count } ਪੰਨੇ ਮਿਲੇ।
 }
search-similar = { $count ->
    [one] ਬਿਲਕੁਲ ਇਹੀ ਸ਼ਬਦ ਕਿਸੇ ਪੰਨੇ ਵਿੱਚ ਨਹੀਂ ਮਿਲੇ। ਮਿਲਦੇ-ਜੁਲਦੇ ਸ਼ਬਦ { $count } ਪੰਨੇ ਵਿੱਚ ਹਨ।
   *[other] ਬਿਲਕੁਲ ਇਹੀ ਸ਼ਬਦ ਕਿਸੇ ਪੰਨੇ ਵਿੱਚ ਨਹੀਂ ਮਿਲੇ। ਮਿਲਦੇ-ਜੁਲਦੇ ਸ਼ਬਦ { $count } ਪੰਨਿਆਂ ਵਿੱਚ ਹਨ।
 }
search-none = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਵਾਲਾ ਕੋਈ ਪੰਨਾ ਨਹੀਂ ਮਿਲਿਆ। ਸਿਰਫ਼ ਇੱਕ ਸ਼ਬਦ ਜਾਂ ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ। ਸਾਰੇ ਪੰਨੇ ਹੇਠਾਂ ਸੂਚੀ ਵਿੱਚ ਹਨ।

## Lists of pages

section-heading = ਵੈੱਬਸਾਈਟ ਦੇ ਇਸ ਹਿੱਸੇ ਵਿੱਚ
events-coming = ਆਉਣ ਵਾਲੇ ਸਮਾਗਮ
events-past = ਹੋ ਚੁੱਕੇ ਸਮਾਗਮ
events-none = ਇਸ ਵੇਲੇ ਕੋਈ ਸਮਾਗਮ ਤੈਅ ਨਹੀਂ ਹੈ।
related-heading = ਇਹ ਵੀ ਪੜ੍ਹੋ
tag-heading = ਇਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਪੰਨੇ: { $tag }
tags-label = ਇਹ ਪੰਨਾ ਇਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਹੈ:
feed = ਇਸ ਵੈੱਬਸਾਈਟ ਦੀਆਂ ਖ਼ਬਰਾਂ (Atom ਫ਼ੀਡ)

## Pass a page on

share-heading = ਇਹ ਪੰਨਾ ਹੋਰਾਂ ਤੱਕ ਪਹੁੰਚਾਓ
share-print = ਇਹ ਪੰਨਾ ਛਾਪੋ
share-whatsapp = WhatsApp ’ਤੇ ਭੇਜੋ
share-email = ਈਮੇਲ ਰਾਹੀਂ ਭੇਜੋ
share-sms = ਟੈਕਸਟ ਮੈਸੇਜ ਰਾਹੀਂ ਭੇਜੋ

## Promises: what people said, and what is done about it

promise-heard = ਅਸੀਂ ਕੀ ਸੁਣਿਆ
promise-will = ਅਸੀਂ ਕੀ ਕਰਾਂਗੇ
promise-owner = ਇਹ ਕੰਮ ਕੌਣ ਕਰੇਗਾ
promise-due = ਕਦੋਂ ਤੱਕ
promise-status = ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ
promise-evidence = ਤੁਸੀਂ ਜਾਂਚ ਕਿਵੇਂ ਕਰ ਸਕਦੇ ਹੋ
promise-history = ਉਸ ਤੋਂ ਬਾਅਦ ਕੀ ਹੋਇਆ
promise-table = ਸਾਡੇ ਸਾਰੇ ਵਾਅਦੇ
status-not-started = ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ
status-in-progress = ਅਸੀਂ ਇਸ ’ਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ
status-done = ਪੂਰਾ ਹੋ ਗਿਆ
status-missed = ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਹੋਇਆ
promise-late = ਇਸ ਕੰਮ ਵਿੱਚ ਦੇਰ ਹੋ ਗਈ ਹੈ। ਇਹ { $date } ਤੱਕ ਹੋਣਾ ਸੀ।
promise-feed = ਦੇਖਦੇ ਰਹੋ ਕਿ ਕੀ ਬਦਲਦਾ ਹੈ (Atom ਫ਼ੀਡ)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = ਇਹ ਅੰਕੜੇ ਇੱਥੋਂ ਲਏ ਗਏ ਹਨ: { $source }

## Training for staff and volunteers

training-outcomes = ਤੁਸੀਂ ਕੀ ਸਿੱਖੋਗੇ
training-minutes = { $minutes } ਮਿੰਟ
training-phrases = ਕੀ ਕਹਿਣਾ ਚਾਹੀਦਾ ਹੈ
training-do = ਇਹ ਕਹੋ
training-do-not = ਇਹ ਨਾ ਕਹੋ
training-test = ਆਪਣੇ ਆਪ ਨੂੰ ਪਰਖੋ
training-notes = ਸਿਖਲਾਈ ਦੇਣ ਵਾਲਿਆਂ ਲਈ

## Pages that are out of date, or have moved

archive = ਇਹ ਪੰਨਾ ਹੁਣ ਪੁਰਾਣਾ ਹੋ ਚੁੱਕਾ ਹੈ
archive-more = ਇਹ { $date } ਤੱਕ ਸਹੀ ਸੀ। ਅਸੀਂ ਇਸ ਨੂੰ ਇਸ ਲਈ ਰੱਖਿਆ ਹੈ ਕਿ ਤੁਸੀਂ ਦੇਖ ਸਕੋ ਕਿ ਅਸੀਂ ਕੀ ਕਿਹਾ ਸੀ।
moved = ਇਹ ਪੰਨਾ ਹੁਣ ਨਵੀਂ ਥਾਂ ’ਤੇ ਹੈ
moved-link = ਨਵੀਂ ਥਾਂ ’ਤੇ ਜਾਓ
