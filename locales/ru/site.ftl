# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

# The quotation marks belong to the name, so that it needs no case endings: мероприятие «Выслушайте меня».
-hear-me = «Выслушайте меня»
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = { $case ->
   *[nominative] Волонтёры по информированию о раке
    [genitive] Волонтёров по информированию о раке
    [dative] Волонтёрам по информированию о раке
    [accusative] Волонтёров по информированию о раке
    [instrumental] Волонтёрами по информированию о раке
    [prepositional] Волонтёрах по информированию о раке
 }
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = { $case ->
   *[nominative] Медицинский автобус Homeless Health Hub
    [genitive] Медицинского автобуса Homeless Health Hub
    [dative] Медицинскому автобусу Homeless Health Hub
    [accusative] Медицинский автобус Homeless Health Hub
    [instrumental] Медицинским автобусом Homeless Health Hub
    [prepositional] Медицинском автобусе Homeless Health Hub
 }
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Перейти к основному содержанию
languages = Языки
menu = Меню
menu-main = Главное меню
breadcrumb = Вы здесь
home = Главная страница

## What kind of page it is, on a small label above the title

kind-event = Мероприятие
kind-service = Услуга
kind-role = Волонтёрство
kind-faq = Вопросы и ответы
kind-story = Рассказ
kind-commitments = Обещания
kind-result = Результат
kind-training = Обучение
kind-video = Видео
kind-partners = Партнёры
kind-easy-read = Простой язык с картинками
kind-cancelled = Отменено

## Notices about the translation

notice-unchecked = Никто из русскоязычного сообщества ещё не проверил этот перевод
notice-partly = Часть этой страницы пока не переведена
notice-partly-more = Эта часть на другом языке.
notice-stale = Часть перевода на этой странице устарела
notice-stale-more = С тех пор страница на английском изменилась. Более старые части отмечены словами «{ stale-mark }».
notice-listen = На этом языке страницу можно послушать. Язык текста: { $language }.
language-listen = (для прослушивания; язык текста: { $language })
stale-mark = старый перевод
notice-tell-us = Заметили ошибку или что-то трудно понять? Пожалуйста, сообщите нам: { $email }

## The contact patch

contact-interpreter = Вам нужен переводчик? Когда мы ответим на звонок, скажите по-английски: «{ $language }».
contact-interpreter-any = Вам нужен переводчик? Когда мы ответим на звонок, назовите свой язык по-английски.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Коротко о главном
label-when = Когда
label-where = Где
label-cost = Стоимость
label-interpreters = Переводчики
label-access = Доступная среда
label-booking = Запись
label-confidentiality = Конфиденциальность
label-minimum-age = Возраст
label-hours = График
label-training = Обучение
label-apply = Как подать заявку
label-who-for = Для кого
label-refer = Как обратиться
label-opening = Часы работы
label-online = Онлайн
label-minutes = Сколько времени это займёт
event-times = с { $start } до { $end }
event-next = Ближайшее мероприятие
event-cancelled = Это мероприятие отменено
event-past = Это мероприятие уже прошло
event-calendar = Добавить это мероприятие в календарь (файл ICS)
calendar-all = Все мероприятия для вашего календаря (файл ICS)
alert-warning = Внимание
alert-note = К сведению
table-sideways = Если эта таблица шире экрана, прокрутите её вбок.

## Videos

video-length = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 }
video-watch = Посмотреть видео ({ video-length }, { NUMBER($size) } МБ)
video-watch-away = Посмотреть видео на сайте { $host } ({ video-length })
video-bsl = Посмотреть на британском жестовом языке (British Sign Language, BSL) ({ NUMBER($size) } МБ)
video-bsl-away = Посмотреть на британском жестовом языке (British Sign Language, BSL) на сайте { $host }
video-captions = Языки субтитров:
video-silent = В этом видео нет звука.
video-read = Прочитать, что говорят и показывают в видео
video-qr = QR-код: открывает видео

## Home page

cards-heading = Что мы делаем
leaflets-heading = Листовки, которые можно распечатать и передать другим
leaflets-lead = В каждой листовке тот же текст, что и на сайте, на вашем языке.
leaflets-all = Все листовки
leaflets-archive = Все листовки на этом языке одним файлом, чтобы записать на флешку (ZIP, { NUMBER($size) } КБ)

## Leaflets

leaflet-a4 = Листовка A4 (PDF, { NUMBER($size) } КБ)
leaflet-a5 = Листовка A5 (PDF, { NUMBER($size) } КБ)
leaflet-booklet = Брошюра для печати: страницы A5 на бумаге A4 (PDF, { NUMBER($size) } КБ)
leaflet-dl = Складная листовка для печати: лист A4, сложенный втрое (PDF, { NUMBER($size) } КБ)
leaflet-large-print = Крупный шрифт (PDF, { NUMBER($size) } КБ)
leaflet-easy-read = Простой язык с картинками, Easy Read (PDF, { NUMBER($size) } КБ)
leaflet-poster = Плакат A4 с отрывными полосками (PDF, { NUMBER($size) } КБ)
leaflet-poster-a3 = Плакат A3 с отрывными полосками (PDF, { NUMBER($size) } КБ)
leaflet-card = Карточки для кошелька: десять на листе (PDF, { NUMBER($size) } КБ)
leaflet-read = Та же листовка для чтения на экране (PDF, { NUMBER($size) } КБ)
leaflet-black-and-white = То же в чёрно-белом варианте (PDF, { NUMBER($size) } КБ)
leaflet-print-shop = То же для типографии (PDF, { NUMBER($size) } КБ)
leaflet-qr = QR-код: открывает эту листовку как веб-страницу
leaflet-formats = Вам нужен крупный шрифт, простой язык с картинками (Easy Read), шрифт Брайля, британский жестовый язык (British Sign Language, BSL), аудиозапись или другой язык? Заметили ошибку? Сообщите нам: { $contact }
leaflet-unchecked = Никто из русскоязычного сообщества ещё не проверил этот перевод.
leaflet-stale = Части с пометкой «старый перевод» переведены до последнего изменения английского текста.
leaflet-demonstration = Это демонстрационная версия. Те номера телефонов и адреса электронной почты, которые даны для примера, не работают.

## Version and dates, at the end of a page and on a leaflet

page-version = Версия { $version }.
# No full stop: the date ends in “г.”
page-published = Опубликовано { $date }
# No full stop: the date ends in “г.”
page-reviewed = Последняя проверка: { $date }
# No full stop: the date ends in “г.”
page-review-by = Следующая проверка: не позднее { $date }

## Foot of every page

footer-formats = Другие форматы
footer-formats-text = Вы можете попросить эту страницу крупным шрифтом, на простом языке с картинками (Easy Read), шрифтом Брайля, на британском жестовом языке (British Sign Language, BSL), в виде аудиозаписи или на другом языке.
footer-call = Телефон: { $phone }
footer-email = Электронная почта: { $email }
footer-feedback = Ваши замечания
footer-feedback-link = Сообщите нам, что не так на этой странице
footer-about = Об этом сайте
footer-places = Другие места
footer-languages = Выберите язык
footer-demonstration = Это демонстрационная версия. Те номера телефонов и адреса электронной почты, которые даны для примера, не работают.

## A way off a page that nobody should see over your shoulder

quick-exit = Уйти с этого сайта
quick-exit-about = Сразу откроется другой сайт. Но эта страница останется в истории вашего браузера.
quick-exit-key = У вас есть клавиатура? Чтобы сразу уйти с сайта, нажмите клавишу Shift три раза.

## Choosers

language-chooser = Выберите язык
place-chooser = Где вы живёте?
place-chooser-lead = Выберите место, чтобы увидеть местные услуги, мероприятия и листовки.
place-languages = { $count ->
    [one] { $count } язык
    [few] { $count } языка
    [many] { $count } языков
   *[other] { $count } языка
 }

## The page for an address that leads nowhere

not-found = Мы не можем найти эту страницу
not-found-lead = Возможно, страницу перенесли или в адресе есть ошибка. Вы ни в чём не виноваты.
not-found-try = Попробуйте открыть одну из этих страниц

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Сообщите нам, что не работает
statement-contact = Вы столкнулись с проблемой или вам нужен другой формат? С нами можно связаться так:
statement-web = Сайт: { $web }
statement-post = Почтовый адрес: { $post }
statement-enforcement-heading = Если вас не устроил наш ответ
statement-enforcement = Комиссия по равенству и правам человека (Equality and Human Rights Commission, EHRC) следит за тем, чтобы государственные организации соблюдали правила о доступности.
statement-advisory = Подать жалобу в Службу консультаций и поддержки по вопросам равенства (Equality Advisory and Support Service, EASS)
statement-technical-heading = Техническая информация о доступности этого сайта
statement-commitment = Организация «{ $organisation }» обязуется обеспечить доступность своего сайта в соответствии с правилами о доступности сайтов и мобильных приложений государственных организаций (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Соответствие требованиям
statement-full = Этот сайт полностью соответствует стандарту «Руководство по обеспечению доступности веб-контента» (Web Content Accessibility Guidelines) версии 2.2, уровень AA.
statement-partial = Этот сайт частично соответствует стандарту «Руководство по обеспечению доступности веб-контента» (Web Content Accessibility Guidelines) версии 2.2, уровень AA, из-за несоответствий, перечисленных ниже.
statement-partial-exemptions = Этот сайт частично соответствует стандарту «Руководство по обеспечению доступности веб-контента» (Web Content Accessibility Guidelines) версии 2.2, уровень AA, из-за исключений, перечисленных ниже.
statement-partial-both = Этот сайт частично соответствует стандарту «Руководство по обеспечению доступности веб-контента» (Web Content Accessibility Guidelines) версии 2.2, уровень AA, из-за несоответствий и исключений, перечисленных ниже.
statement-none = Этот сайт не соответствует стандарту «Руководство по обеспечению доступности веб-контента» (Web Content Accessibility Guidelines) версии 2.2, уровень AA. Несоответствия перечислены ниже.
statement-problems-heading = Недоступное содержание
statement-failures-heading = В чём сайт не соответствует стандарту
statement-failures-none = Нам не известно ни об одном несоответствии стандарту.
statement-criterion = Возможно, не выполнен критерий WCAG { $criterion }.
statement-mend-by = До { $date } мы планируем это исправить.
statement-found = Программа, которая создаёт этот сайт, каждый раз ищет ошибки. Остались такие:
statement-found-none = Программа, которая создаёт этот сайт, каждый раз ищет ошибки. Сейчас она не находит ни одной.
statement-burden-heading = Где исправление обошлось бы слишком дорого
statement-burden-none = Мы не утверждаем, что какое-либо исправление обошлось бы слишком дорого.
statement-scope-heading = На что правила не распространяются
statement-scope-none = По этой причине мы не исключаем ни одной части сайта.
statement-prepared-heading = Как мы подготовили это заявление
# No full stop: the date ends in “г.”
statement-prepared = Это заявление подготовлено { $prepared }, последний раз его проверяли { $reviewed }
# No full stop: the date ends in “г.”
statement-tested = Последний раз этот сайт тестировали { $date }
statement-english = Предложения, которых требует закон, на английском языке

## Search

search-heading = Поиск по сайту
search-lead = Найдите страницу по словам или выберите её из списка.
search-label = Что вы ищете?
search-button = Найти
search-results = Страницы с этими словами
search-list = Все страницы по алфавиту
search-found = { $count ->
    [one] Найдена { $count } страница.
    [few] Найдено { $count } страницы.
    [many] Найдено { $count } страниц.
   *[other] Найдено { $count } страницы.
 }
search-similar = { $count ->
    [one] Страниц с точно такими словами нет. Похожие слова есть на { $count } странице.
    [few] Страниц с точно такими словами нет. Похожие слова есть на { $count } страницах.
    [many] Страниц с точно такими словами нет. Похожие слова есть на { $count } страницах.
   *[other] Страниц с точно такими словами нет. Похожие слова есть на { $count } страницы.
 }
search-none = Страниц с этими словами нет. Попробуйте ввести одно слово или другое слово. Все страницы есть в списке ниже.

## Lists of pages

section-heading = В этом разделе сайта
events-coming = Предстоящие мероприятия
events-past = Прошедшие мероприятия
events-none = Сейчас мероприятий не запланировано.
related-heading = Читайте дальше
tag-heading = Для кого эти страницы: { $tag }
tags-label = Для кого эта страница:
feed = Новости этого сайта (лента Atom)

## Pass a page on

share-heading = Поделитесь этой страницей
share-print = Распечатать эту страницу
share-whatsapp = Отправить в WhatsApp
share-email = Отправить по электронной почте
share-sms = Отправить СМС-сообщением

## Promises: what people said, and what is done about it

promise-heard = Что мы услышали
promise-will = Что мы сделаем
promise-owner = Кто это сделает
promise-due = До какого числа
promise-status = Как идёт работа
promise-evidence = Как это проверить
promise-history = Что произошло с тех пор
promise-table = Все наши обещания
status-not-started = Ещё не начато
status-in-progress = Мы над этим работаем
status-done = Сделано
status-missed = Не сделано в срок
# No full stop: the date ends in “г.”
promise-late = Срок прошёл. Это нужно было сделать не позднее { $date }
promise-feed = Следить за изменениями (лента Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = Откуда эти цифры: { $source }

## Training for staff and volunteers

training-outcomes = Чему вы научитесь
training-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
 }
training-phrases = Что говорить
training-do = Говорите так
training-do-not = Не говорите так
training-test = Проверьте себя
training-notes = Для тех, кто ведёт занятие

## Pages that are out of date, or have moved

archive = Эта страница устарела
archive-more = До { $date } всё на ней было верно. Мы сохраняем её, чтобы вы могли увидеть, что мы говорили раньше.
moved = Эту страницу перенесли
moved-link = Открыть её на новом месте
