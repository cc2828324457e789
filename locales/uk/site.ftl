# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

# The quotation marks belong to the name, so that it needs no case endings: захід «Вислухайте мене».
-hear-me = «Вислухайте мене»
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Волонтери з інформування про рак
    [genitive] Волонтерів з інформування про рак
    [dative] Волонтерам з інформування про рак
    [accusative] Волонтерів з інформування про рак
    [instrumental] Волонтерами з інформування про рак
    [locative] Волонтерах з інформування про рак
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = { $case ->
   *[nominative] Медичний автобус Homeless Health Hub
    [genitive] Медичного автобуса Homeless Health Hub
    [dative] Медичному автобусу Homeless Health Hub
    [accusative] Медичний автобус Homeless Health Hub
    [instrumental] Медичним автобусом Homeless Health Hub
    [locative] Медичному автобусі Homeless Health Hub
 }
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Перейти до основного вмісту
languages = Мови
menu = Меню
menu-main = Головне меню
breadcrumb = Ви тут
home = Головна сторінка

## What kind of page it is, on a small label above the title

kind-event = Захід
kind-service = Послуга
kind-role = Волонтерство
kind-faq = Запитання та відповіді
kind-story = Розповідь
kind-commitments = Обіцянки
kind-result = Результат
kind-training = Навчання
kind-video = Відео
kind-partners = Партнери
kind-easy-read = Проста мова з малюнками
kind-cancelled = Скасовано

## Notices about the translation

notice-unchecked = Ніхто з української громади ще не перевірив цього перекладу
notice-partly = Частину цієї сторінки ще не перекладено
notice-partly-more = Ця частина іншою мовою.
notice-stale = Частина перекладу на цій сторінці застаріла
notice-stale-more = Відтоді сторінка англійською змінилася. Старіші частини позначено словами «{ stale-mark }».
notice-listen = Цією мовою сторінку можна послухати. Мова тексту: { $language }.
language-listen = (для прослуховування; мова тексту: { $language })
stale-mark = старий переклад
notice-tell-us = Помітили помилку або щось важко зрозуміти? Будь ласка, напишіть нам: { $email }

## The contact patch

contact-interpreter = Вам потрібен перекладач? Коли ми відповімо на дзвінок, скажіть англійською: «{ $language }».
contact-interpreter-any = Вам потрібен перекладач? Коли ми відповімо на дзвінок, назвіть свою мову англійською.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Коротко про головне
label-when = Коли
label-where = Де
label-cost = Вартість
label-interpreters = Перекладачі
label-access = Безбар’єрність
label-booking = Запис
label-confidentiality = Конфіденційність
label-minimum-age = Вік
label-hours = Графік
label-training = Навчання
label-apply = Як подати заявку
label-who-for = Для кого
label-refer = Як звернутися
label-opening = Години роботи
label-online = Онлайн
label-minutes = Скільки часу потрібно
event-times = з { $start } до { $end }
event-next = Найближчий захід
event-cancelled = Цей захід скасовано
event-past = Цей захід уже відбувся
event-calendar = Додати цей захід до календаря (файл ICS)
calendar-all = Усі заходи для вашого календаря (файл ICS)
alert-warning = Увага
alert-note = До відома
table-sideways = Якщо ця таблиця ширша за екран, прокрутіть її вбік.

## Videos

video-length = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }
video-watch = Переглянути відео ({ video-length }, { NUMBER($size) } МБ)
video-watch-away = Переглянути відео на сайті { $host } ({ video-length })
video-bsl = Переглянути британською жестовою мовою (British Sign Language, BSL) ({ NUMBER($size) } МБ)
video-bsl-away = Переглянути британською жестовою мовою (British Sign Language, BSL) на сайті { $host }
video-captions = Мови субтитрів:
video-silent = У цьому відео немає звуку.
video-read = Прочитати, що говорять і показують у відео
video-qr = QR-код: відкриває відео

## Home page

cards-heading = Що ми робимо
leaflets-heading = Інформаційні листівки, які можна надрукувати й передати іншим
leaflets-lead = У кожній листівці той самий текст, що й на сайті, вашою мовою.
leaflets-all = Усі інформаційні листівки
leaflets-archive = Усі листівки цією мовою одним файлом, щоб записати на флешку (ZIP, { NUMBER($size) } КБ)

## Leaflets

leaflet-a4 = Листівка A4 (PDF, { NUMBER($size) } КБ)
leaflet-a5 = Листівка A5 (PDF, { NUMBER($size) } КБ)
leaflet-booklet = Брошура для друку: сторінки A5 на папері A4 (PDF, { NUMBER($size) } КБ)
leaflet-dl = Складана листівка для друку: аркуш A4, складений утроє (PDF, { NUMBER($size) } КБ)
leaflet-large-print = Великий шрифт (PDF, { NUMBER($size) } КБ)
leaflet-easy-read = Проста мова з малюнками, Easy Read (PDF, { NUMBER($size) } КБ)
leaflet-poster = Плакат A4 з відривними смужками (PDF, { NUMBER($size) } КБ)
leaflet-poster-a3 = Плакат A3 з відривними смужками (PDF, { NUMBER($size) } КБ)
leaflet-card = Картки для гаманця: десять на аркуші (PDF, { NUMBER($size) } КБ)
leaflet-read = Та сама листівка для читання з екрана (PDF, { NUMBER($size) } КБ)
leaflet-black-and-white = Те саме в чорно-білому варіанті (PDF, { NUMBER($size) } КБ)
leaflet-print-shop = Те саме для друкарні (PDF, { NUMBER($size) } КБ)
leaflet-qr = QR-код: відкриває цю листівку як вебсторінку
leaflet-formats = Вам потрібен великий шрифт, проста мова з малюнками (Easy Read), шрифт Брайля, британська жестова мова (British Sign Language, BSL), аудіозапис чи інша мова? Помітили помилку? Повідомте нам: { $contact }
leaflet-unchecked = Ніхто з української громади ще не перевірив цього перекладу.
leaflet-stale = Частини з позначкою «старий переклад» перекладено до останньої зміни англійського тексту.
leaflet-demonstration = Це демонстраційна версія. Ті номери телефонів та адреси електронної пошти, які наведено для прикладу, не працюють.

## Version and dates, at the end of a page and on a leaflet

page-version = Версія { $version }.
# No full stop: the date ends in “р.”
page-published = Опубліковано { $date }
# No full stop: the date ends in “р.”
page-reviewed = Остання перевірка: { $date }
# No full stop: the date ends in “р.”
page-review-by = Наступна перевірка: не пізніше { $date }

## Foot of every page

footer-formats = Інші формати
footer-formats-text = Ви можете попросити цю сторінку великим шрифтом, простою мовою з малюнками (Easy Read), шрифтом Брайля, британською жестовою мовою (British Sign Language, BSL), як аудіозапис або іншою мовою.
footer-call = Телефон: { $phone }
footer-email = Електронна пошта: { $email }
footer-feedback = Ваші зауваження
footer-feedback-link = Повідомте нам, що не так на цій сторінці
footer-about = Про цей сайт
footer-places = Інші місця
footer-languages = Виберіть мову
footer-demonstration = Це демонстраційна версія. Ті номери телефонів та адреси електронної пошти, які наведено для прикладу, не працюють.

## A way off a page that nobody should see over your shoulder

quick-exit = Піти з цього сайту
quick-exit-about = Одразу відкриється інший сайт. Але ця сторінка залишиться в історії вашого браузера.
quick-exit-key = У вас є клавіатура? Щоб одразу піти з сайту, натисніть клавішу Shift тричі.

## Choosers

language-chooser = Виберіть мову
place-chooser = Де ви живете?
place-chooser-lead = Виберіть місце, щоб побачити місцеві послуги, заходи та листівки.
place-languages = { $count ->
    [one] { $count } мова
    [few] { $count } мови
    [many] { $count } мов
   *[other] { $count } мови
 }

## The page for an address that leads nowhere

not-found = Ми не можемо знайти цю сторінку
not-found-lead = Можливо, сторінку перенесли або в адресі є помилка. Це не ваша провина.
not-found-try = Спробуйте відкрити одну з цих сторінок

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Повідомте нам, що не працює
statement-contact = Ви натрапили на проблему або вам потрібен інший формат? З нами можна зв’язатися так:
statement-web = Сайт: { $web }
statement-post = Поштова адреса: { $post }
statement-enforcement-heading = Якщо вас не влаштувала наша відповідь
statement-enforcement = Комісія з питань рівності та прав людини (Equality and Human Rights Commission, EHRC) стежить за тим, щоб державні організації дотримувалися правил доступності.
statement-advisory = Подати скаргу до Служби консультацій і підтримки з питань рівності (Equality Advisory and Support Service, EASS)
statement-technical-heading = Технічна інформація про доступність цього сайту
statement-commitment = Організація «{ $organisation }» зобов’язується забезпечити доступність свого сайту відповідно до правил доступності вебсайтів і мобільних застосунків державних організацій (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Відповідність вимогам
statement-full = Цей сайт повністю відповідає стандарту «Настанови з доступності вебконтенту» (Web Content Accessibility Guidelines) версії 2.2, рівень AA.
statement-partial = Цей сайт частково відповідає стандарту «Настанови з доступності вебконтенту» (Web Content Accessibility Guidelines) версії 2.2, рівень AA, через невідповідності, перелічені нижче.
statement-partial-exemptions = Цей сайт частково відповідає стандарту «Настанови з доступності вебконтенту» (Web Content Accessibility Guidelines) версії 2.2, рівень AA, через винятки, перелічені нижче.
statement-partial-both = Цей сайт частково відповідає стандарту «Настанови з доступності вебконтенту» (Web Content Accessibility Guidelines) версії 2.2, рівень AA, через невідповідності та винятки, перелічені нижче.
statement-none = Цей сайт не відповідає стандарту «Настанови з доступності вебконтенту» (Web Content Accessibility Guidelines) версії 2.2, рівень AA. Невідповідності перелічено нижче.
statement-problems-heading = Недоступний вміст
statement-failures-heading = У чому сайт не відповідає стандарту
statement-failures-none = Нам не відомо про жодну невідповідність стандарту.
statement-criterion = Можливо, не виконано критерій WCAG { $criterion }.
statement-mend-by = До { $date } ми плануємо це виправити.
statement-found = Програма, яка створює цей сайт, щоразу шукає помилки. Залишилися такі:
statement-found-none = Програма, яка створює цей сайт, щоразу шукає помилки. Зараз вона не знаходить жодної.
statement-burden-heading = Де виправлення коштувало б надто дорого
statement-burden-none = Ми не стверджуємо, що якесь виправлення коштувало б надто дорого.
statement-scope-heading = На що правила не поширюються
statement-scope-none = Ми не виключаємо з цієї причини жодної частини сайту.
statement-prepared-heading = Як ми підготували цю заяву
# No full stop: the date ends in “р.”
statement-prepared = Цю заяву підготовлено { $prepared }, востаннє її перевіряли { $reviewed }
# No full stop: the date ends in “р.”
statement-tested = Востаннє цей сайт тестували { $date }
statement-english = Речення, яких вимагає закон, англійською мовою

## Search

search-heading = Пошук на сайті
search-lead = Знайдіть сторінку за словами або виберіть її зі списку.
search-label = Що ви шукаєте?
search-button = Знайти
search-results = Сторінки з цими словами
search-list = Усі сторінки за абеткою
search-found = { $count ->
    [one] Знайдено { $count } сторінку.
    [few] Знайдено { $count } сторінки.
    [many] Знайдено { $count } сторінок.
   *[other] Знайдено { $count } сторінки.
 }
search-similar = { $count ->
    [one] Сторінок саме з такими словами немає. Схожі слова є на { $count } сторінці.
    [few] Сторінок саме з такими словами немає. Схожі слова є на { $count } сторінках.
    [many] Сторінок саме з такими словами немає. Схожі слова є на { $count } сторінках.
   *[other] Сторінок саме з такими словами немає. Схожі слова є на { $count } сторінки.
 }
search-none = Сторінок із цими словами немає. Спробуйте ввести одне слово або інше слово. Усі сторінки є в списку нижче.

## Lists of pages

section-heading = У цьому розділі сайту
events-coming = Майбутні заходи
events-past = Минулі заходи
events-none = Зараз заходів не заплановано.
related-heading = Читайте далі
tag-heading = Для кого ці сторінки: { $tag }
tags-label = Для кого ця сторінка:
feed = Новини цього сайту (стрічка Atom)

## Pass a page on

share-heading = Поділіться цією сторінкою
share-print = Надрукувати цю сторінку
share-whatsapp = Надіслати у WhatsApp
share-email = Надіслати електронною поштою
share-sms = Надіслати СМС-повідомленням

## Promises: what people said, and what is done about it

promise-heard = Що ми почули
promise-will = Що ми зробимо
promise-owner = Хто це зробить
promise-due = До якого числа
promise-status = Як просувається робота
promise-evidence = Як це перевірити
promise-history = Що відбулося відтоді
promise-table = Усі наші обіцянки
status-not-started = Ще не розпочато
status-in-progress = Ми над цим працюємо
status-done = Зроблено
status-missed = Не зроблено вчасно
# No full stop: the date ends in “р.”
promise-late = Термін минув. Це потрібно було зробити не пізніше { $date }
promise-feed = Стежити за змінами (стрічка Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = Звідки ці цифри: { $source }

## Training for staff and volunteers

training-outcomes = Чого ви навчитеся
training-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }
training-phrases = Що казати
training-do = Кажіть так
training-do-not = Не кажіть так
training-test = Перевірте себе
training-notes = Для тих, хто веде заняття

## Pages that are out of date, or have moved

archive = Ця сторінка застаріла
archive-more = До { $date } усе на ній було правильно. Ми зберігаємо її, щоб ви могли побачити, що ми говорили раніше.
moved = Цю сторінку перенесли
moved-link = Відкрити її на новому місці
