### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

## Every page

skip-link = Skip to main content
languages = Languages
menu = Menu
# Name of the main menu, heard by people who use a screen reader.
menu-main = Main menu
# Name of the trail of links above the title, heard by people who use a screen reader.
breadcrumb = You are here
home = Home

## What kind of page it is, on a small label above the title

kind-event = Event
kind-service = Service
kind-role = Volunteering
kind-faq = Questions and answers
kind-story = Story
kind-commitments = Promises
kind-result = Result
kind-training = Training
kind-video = Video
kind-partners = Partners
kind-easy-read = Easy Read
kind-cancelled = Cancelled

## Notices about the translation

notice-unchecked = Nobody from the community has checked this translation yet
notice-partly = Part of this page is not translated yet
notice-partly-more = That part is in another language.
notice-stale = Part of this page is an older translation
notice-stale-more = The page in the source language has changed since. Older parts are marked “{ stale-mark }”.
notice-listen = This language is for listening. The text of this page is in { $language }.
language-listen = (to listen to; its text is in { $language })
stale-mark = older text
notice-tell-us = Is something wrong or hard to understand? Please tell us: { $email }

## The contact patch

# $language is the name of the reader's language in English.
contact-interpreter = Do you want an interpreter? When we answer, say in English: “{ $language }”.
contact-interpreter-any = Do you want an interpreter? When we answer, say the name of your language in English.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Key facts
label-when = When
label-where = Where
label-cost = Cost
label-interpreters = Interpreters
label-access = Access
label-booking = Booking
label-confidentiality = Privacy
label-minimum-age = Age
label-hours = Hours
label-training = Training
label-apply = How to apply
label-who-for = Who it is for
label-refer = How to get it
label-opening = Opening times
label-online = Online
label-minutes = Time it takes
# $start and $end are times of day, such as 11:00 and 14:00.
event-times = { $start } to { $end }
event-next = Next event
event-cancelled = This event is cancelled
event-past = This event has already taken place
# A link to a file that a phone's calendar opens.
event-calendar = Add this event to your calendar (ICS file)
# A link to a file with every event that is still to come.
calendar-all = All events for your calendar (ICS file)
# Before a warning or a note, heard by people who use a screen reader.
alert-warning = Warning
alert-note = Note
# Above a table that is too wide for a phone.
table-sideways = If this table is wider than your screen, move it sideways.

## Videos

# A part of the messages below. $minutes is a whole number.
video-length = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
# $size is a number of megabytes.
video-watch = Watch the video ({ video-length }, { NUMBER($size) } MB)
# $host is the name of another website, such as example.org.
video-watch-away = Watch the video on { $host } ({ video-length })
video-bsl = Watch it in British Sign Language (BSL) ({ NUMBER($size) } MB)
video-bsl-away = Watch it in British Sign Language (BSL) on { $host }
# The names of languages follow, each in its own language.
video-captions = Captions in:
video-silent = There is nothing to hear in this video.
# Opens everything that is said and shown in the video, as text.
video-read = Read what is said and shown
# Under a QR code. Heard by people who use a screen reader.
video-qr = QR code: opens the video

## Home page

cards-heading = What we do
leaflets-heading = Leaflets to print and share
leaflets-lead = Each leaflet has the same words as this site, in your language.
leaflets-all = See all leaflets
# $size is a number of kilobytes.
leaflets-archive = All leaflets in this language in one file, for a USB stick (ZIP, { NUMBER($size) } KB)

## Leaflets

# $size is a number of kilobytes.
leaflet-a4 = A4 leaflet (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 leaflet (PDF, { NUMBER($size) } KB)
leaflet-booklet = Booklet to print: A5 pages on A4 paper (PDF, { NUMBER($size) } KB)
leaflet-dl = Folded leaflet to print: A4 paper in three panels (PDF, { NUMBER($size) } KB)
leaflet-large-print = Large print (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Easy Read (PDF, { NUMBER($size) } KB)
leaflet-poster = A4 poster with strips to tear off (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = A3 poster with strips to tear off (PDF, { NUMBER($size) } KB)
leaflet-card = Wallet cards: ten on a sheet (PDF, { NUMBER($size) } KB)
leaflet-read = The same leaflet to read on a screen (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = The same in black and white (PDF, { NUMBER($size) } KB)
leaflet-print-shop = The same for a print shop (PDF, { NUMBER($size) } KB)
# Under a QR code. Heard by people who use a screen reader.
leaflet-qr = QR code: opens this leaflet as a web page
# $contact is a phone number or an email address.
leaflet-formats = Do you need large print, Easy Read, braille, British Sign Language (BSL), audio or another language? Is something wrong? Tell us: { $contact }
leaflet-unchecked = Nobody from the community has checked this translation yet.
leaflet-stale = Parts marked “older text” were translated before the source text was last changed.
leaflet-demonstration = This is a demonstration. Sample phone numbers and email addresses do not work.

## Version and dates, at the end of a page and on a leaflet

page-version = Version { $version }.
page-published = Published on { $date }.
page-reviewed = Last checked on { $date }.
page-review-by = To be checked again by { $date }.

## Foot of every page

footer-formats = Other formats
footer-formats-text = Ask for this page in large print, Easy Read, braille, British Sign Language (BSL), on audio or in another language.
footer-call = Call: { $phone }
footer-email = Email: { $email }
footer-feedback = Feedback
footer-feedback-link = Tell us what is wrong with this page
footer-about = About this site
footer-places = Other places
footer-languages = Choose your language
footer-demonstration = This is a demonstration. Sample phone numbers and email addresses do not work.

## A way off a page that nobody should see over your shoulder

quick-exit = Leave this site
quick-exit-about = This opens another website at once. It does not remove this page from your browser history.
# Shift is a key of the keyboard: keep its name.
quick-exit-key = Do you have a keyboard? Press the Shift key three times to leave at once.

## Choosers

language-chooser = Choose your language
place-chooser = Where do you live?
place-chooser-lead = Choose a place to see its services, events and leaflets.
place-languages = { $count ->
    [one] { $count } language
   *[other] { $count } languages
 }

## The page for an address that leads nowhere

not-found = We cannot find that page
not-found-lead = It may have moved, or the address may have a mistake in it. It is not your fault.
not-found-try = Try one of these

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Tell us what does not work
statement-contact = Did you find a problem, or do you need this in another format? You can reach us in these ways:
statement-web = Website: { $web }
statement-post = Post: { $post }
statement-enforcement-heading = If you are not happy with our answer
statement-enforcement = The Equality and Human Rights Commission (EHRC) makes sure that public bodies follow the accessibility regulations.
statement-advisory = Complain to the Equality Advisory and Support Service (EASS)
statement-technical-heading = Technical information about this website’s accessibility
# The law fixes these words in English: the statement keeps the English beside your translation.
statement-commitment = { $organisation } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
statement-status-heading = Compliance status
statement-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
statement-partial = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.
statement-partial-exemptions = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the exemptions listed below.
statement-partial-both = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances and exemptions listed below.
statement-none = This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.
statement-problems-heading = Content that is not accessible
statement-failures-heading = Where we do not meet the standard
statement-failures-none = We know of nothing that does not meet the standard.
# $criterion is a number such as 1.4.3.
statement-criterion = It may fail WCAG criterion { $criterion }.
statement-mend-by = We plan to mend this by { $date }.
# A list follows.
statement-found = The program that makes this site looks for faults each time. These are left:
statement-found-none = The program that makes this site looks for faults each time. None is left that it knows of.
statement-burden-heading = Where it would cost too much
statement-burden-none = We do not claim that any repair would cost too much.
statement-scope-heading = What the regulations do not cover
statement-scope-none = We do not leave out any part of this site for this reason.
statement-prepared-heading = How we prepared this statement
statement-prepared = This statement was prepared on { $prepared }. It was last reviewed on { $reviewed }.
statement-tested = This website was last tested on { $date }.
statement-english = The sentences that the law asks for, in English

## Search

search-heading = Search this site
search-lead = Find a page by its words, or choose it from the list.
search-label = What are you looking for?
search-button = Search
search-results = Pages with these words
search-list = All pages from A to Z
# Said when somebody has searched. $count is the number of pages, at least 1.
search-found = { $count ->
    [one] { $count } page found.
   *[other] { $count } pages found.
 }
# The same, when the pages have only words that are nearly the same.
search-similar = { $count ->
    [one] We found no page with exactly these words. { $count } page has similar words.
   *[other] We found no page with exactly these words. { $count } pages have similar words.
 }
search-none = We found no page with these words. Try one word, or another word. All pages are in the list below.

## Lists of pages

# Pages that stand below this one.
section-heading = In this part of the site
events-coming = Events to come
events-past = Past events
events-none = We plan no event at the moment.
# Pages about the same things, at the end of a page.
related-heading = Read next
# $tag is a community or an audience, such as “Carers”.
tag-heading = Pages for: { $tag }
tags-label = Who this page is for:
feed = News of this site (Atom feed)

## Pass a page on

share-heading = Pass this page on
share-print = Print this page
share-whatsapp = Send it on WhatsApp
share-email = Send it by email
share-sms = Send it as a text message

## Promises: what people said, and what is done about it

promise-heard = What we heard
promise-will = What we will do
promise-owner = Who will do it
promise-due = By when
promise-status = How far it is
promise-evidence = How you can check
promise-history = What has happened since
promise-table = All our promises
status-not-started = Not started yet
status-in-progress = We are working on it
status-done = Done
status-missed = Not done in time
# After the status of a promise whose day has passed. $date is that day.
promise-late = It is late. It was due by { $date }.
promise-feed = Follow what changes (Atom feed)

## Results: a picture of figures

# A part of a hundred, such as 95%. Write the sign as your language does.
result-percent = { NUMBER($number) }%
# $source is the name of an organisation or a report.
result-source = Where the figures come from: { $source }

## Training for staff and volunteers

training-outcomes = What you will learn
# $minutes is a whole number.
training-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
training-phrases = What to say
training-do = Say this
training-do-not = Do not say this
training-test = Test yourself
training-notes = For whoever leads the session

## Pages that are out of date, or have moved

archive = This page is out of date
# $date is the last day on which the page was right.
archive-more = It was right until { $date }. We keep it so that you can see what we said.
moved = This page has moved
moved-link = Go to its new place
