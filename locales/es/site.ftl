# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Escúchenme
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Embajadores de la información sobre el cáncer
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Punto de salud Homeless Health Hub
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Ir al contenido principal
languages = Idiomas
menu = Menú
menu-main = Menú principal
breadcrumb = Usted está aquí
home = Inicio

## What kind of page it is, on a small label above the title

kind-event = Evento
kind-service = Servicio
kind-role = Voluntariado
kind-faq = Preguntas y respuestas
kind-story = Historia
kind-commitments = Compromisos
kind-result = Resultado
kind-training = Formación
kind-video = Vídeo
kind-partners = Con quién trabajamos
kind-easy-read = Lectura fácil
kind-cancelled = Cancelado

## Notices about the translation

notice-unchecked = Nadie de la comunidad ha revisado todavía esta traducción
notice-partly = Parte de esta página todavía no está traducida
notice-partly-more = Esa parte está en otro idioma.
notice-stale = Parte de la traducción de esta página no está actualizada
notice-stale-more = Desde entonces, la página ha cambiado en el idioma original. Las partes más antiguas llevan la indicación «{ stale-mark }».
notice-listen = Este idioma es para escuchar. El texto de esta página está en { $language }.
language-listen = (para escuchar; el texto está en { $language })
stale-mark = versión anterior
notice-tell-us = ¿Hay algún error o algo difícil de entender? Por favor, díganoslo: { $email }

## The contact patch

contact-interpreter = ¿Desea un intérprete? Cuando contestemos su llamada, diga en inglés: «{ $language }».
contact-interpreter-any = ¿Desea un intérprete? Cuando contestemos su llamada, diga el nombre de su idioma en inglés.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Lo esencial
label-when = Cuándo
label-where = Dónde
label-cost = Precio
label-interpreters = Intérpretes
label-access = Accesibilidad
label-booking = Reserva
label-confidentiality = Privacidad
label-minimum-age = Edad
label-hours = Horario
label-training = Formación
label-apply = Cómo inscribirse
label-who-for = Para quién es
label-refer = Cómo solicitarlo
label-opening = Horario de atención
label-online = En línea
label-minutes = Cuánto tiempo lleva
event-times = de { $start } a { $end }
event-next = Próximo evento
event-cancelled = Este evento se ha cancelado
event-past = Este evento ya tuvo lugar
event-calendar = Añadir este evento a su calendario (archivo ICS)
calendar-all = Todos los eventos para su calendario (archivo ICS)
alert-warning = Atención
alert-note = Nota
table-sideways = Si esta tabla es más ancha que su pantalla, desplácela hacia un lado.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
video-watch = Ver el vídeo ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Ver el vídeo en { $host } ({ video-length })
video-bsl = Ver en lengua de signos británica (BSL) ({ NUMBER($size) } MB)
video-bsl-away = Ver en lengua de signos británica (BSL) en { $host }
video-captions = Subtítulos en:
video-silent = Este vídeo no tiene sonido.
video-read = Leer lo que se dice y lo que se muestra
video-qr = Código QR: abre el vídeo

## Home page

cards-heading = Qué hacemos
leaflets-heading = Folletos para imprimir y compartir
leaflets-lead = Cada folleto tiene el mismo texto que este sitio web, en su idioma.
leaflets-all = Ver todos los folletos
leaflets-archive = Todos los folletos en este idioma en un solo archivo, para una memoria USB (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = Folleto A4 (PDF, { NUMBER($size) } KB)
leaflet-a5 = Folleto A5 (PDF, { NUMBER($size) } KB)
leaflet-booklet = Cuadernillo para imprimir: páginas A5 en papel A4 (PDF, { NUMBER($size) } KB)
leaflet-dl = Folleto plegado para imprimir: papel A4 en tres partes (PDF, { NUMBER($size) } KB)
leaflet-large-print = Letra grande (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Lectura fácil (PDF, { NUMBER($size) } KB)
leaflet-poster = Cartel A4 con tiras para arrancar (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Cartel A3 con tiras para arrancar (PDF, { NUMBER($size) } KB)
leaflet-card = Tarjetas para la cartera: diez por hoja (PDF, { NUMBER($size) } KB)
leaflet-read = El mismo folleto para leer en pantalla (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = El mismo en blanco y negro (PDF, { NUMBER($size) } KB)
leaflet-print-shop = El mismo para una imprenta (PDF, { NUMBER($size) } KB)
leaflet-qr = Código QR: abre este folleto como página web
leaflet-formats = ¿Necesita letra grande, lectura fácil (Easy Read), braille, lengua de signos británica (BSL), audio u otro idioma? ¿Hay algún error? Díganoslo: { $contact }
leaflet-unchecked = Nadie de la comunidad ha revisado todavía esta traducción.
leaflet-stale = Las partes con la indicación «versión anterior» se tradujeron antes del último cambio del texto original.
leaflet-demonstration = Esto es una demostración. Los números de teléfono y las direcciones de correo electrónico de ejemplo no funcionan.

## Version and dates, at the end of a page and on a leaflet

page-version = Versión { $version }.
page-published = Fecha de publicación: { $date }.
page-reviewed = Última revisión: { $date }.
page-review-by = Próxima revisión: a más tardar el { $date }.

## Foot of every page

footer-formats = Otros formatos
footer-formats-text = Puede pedir esta página en letra grande, lectura fácil (Easy Read), braille, lengua de signos británica (BSL), audio o en otro idioma.
footer-call = Teléfono: { $phone }
footer-email = Correo electrónico: { $email }
footer-feedback = Su opinión
footer-feedback-link = Díganos qué está mal en esta página
footer-about = Acerca de este sitio web
footer-places = Otros lugares
footer-languages = Elija su idioma
footer-demonstration = Esto es una demostración. Los números de teléfono y las direcciones de correo electrónico de ejemplo no funcionan.

## A way off a page that nobody should see over your shoulder

quick-exit = Salir de este sitio web
quick-exit-about = Abre otro sitio web de inmediato. No borra esta página del historial de su navegador.
quick-exit-key = ¿Tiene teclado? Pulse tres veces la tecla Shift para salir de inmediato.

## Choosers

language-chooser = Elija su idioma
place-chooser = ¿Dónde vive usted?
place-chooser-lead = Elija un lugar para ver sus servicios, eventos y folletos.
place-languages = { $count ->
    [one] { $count } idioma
   *[other] { $count } idiomas
 }

## The page for an address that leads nowhere

not-found = No encontramos esa página
not-found-lead = Puede que la página haya cambiado de lugar o que la dirección tenga un error. No es culpa suya.
not-found-try = Pruebe con una de estas páginas

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Díganos qué no funciona
statement-contact = ¿Encontró un problema o necesita esta información en otro formato? Puede ponerse en contacto con nosotros de estas formas:
statement-web = Sitio web: { $web }
statement-post = Correo postal: { $post }
statement-enforcement-heading = Si nuestra respuesta no le satisface
statement-enforcement = La Comisión de Igualdad y Derechos Humanos (Equality and Human Rights Commission, EHRC) vela por que los organismos públicos cumplan las normas legales de accesibilidad.
statement-advisory = Presentar una queja al servicio de asesoramiento sobre igualdad (Equality Advisory and Support Service, EASS)
statement-technical-heading = Información técnica sobre la accesibilidad de este sitio web
statement-commitment = { $organisation } se compromete a hacer accesible su sitio web, de conformidad con las normas legales sobre la accesibilidad de los sitios web y las aplicaciones móviles de los organismos del sector público (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Situación de cumplimiento
statement-full = Este sitio web cumple plenamente las Pautas de Accesibilidad para el Contenido Web (Web Content Accessibility Guidelines, WCAG), versión 2.2, nivel AA.
statement-partial = Este sitio web cumple parcialmente las Pautas de Accesibilidad para el Contenido Web (Web Content Accessibility Guidelines, WCAG), versión 2.2, nivel AA, debido a los incumplimientos que se indican a continuación.
statement-partial-exemptions = Este sitio web cumple parcialmente las Pautas de Accesibilidad para el Contenido Web (Web Content Accessibility Guidelines, WCAG), versión 2.2, nivel AA, debido a las exenciones que se indican a continuación.
statement-partial-both = Este sitio web cumple parcialmente las Pautas de Accesibilidad para el Contenido Web (Web Content Accessibility Guidelines, WCAG), versión 2.2, nivel AA, debido a los incumplimientos y las exenciones que se indican a continuación.
statement-none = Este sitio web no cumple las Pautas de Accesibilidad para el Contenido Web (Web Content Accessibility Guidelines, WCAG), versión 2.2, nivel AA. Los incumplimientos se indican a continuación.
statement-problems-heading = Contenido que no es accesible
statement-failures-heading = Dónde no cumplimos la norma
statement-failures-none = No tenemos constancia de nada que no cumpla la norma.
statement-criterion = Es posible que no cumpla el criterio { $criterion } de las WCAG.
statement-mend-by = Tenemos previsto corregirlo a más tardar el { $date }.
statement-found = El programa que crea este sitio web busca fallos cada vez que lo crea. Quedan estos:
statement-found-none = El programa que crea este sitio web busca fallos cada vez que lo crea. En este momento no detecta ninguno.
statement-burden-heading = Lo que costaría demasiado corregir
statement-burden-none = En ningún caso alegamos que una corrección costaría demasiado.
statement-scope-heading = Lo que la ley no abarca
statement-scope-none = No dejamos fuera ninguna parte de este sitio web por este motivo.
statement-prepared-heading = Cómo preparamos esta declaración
statement-prepared = Esta declaración se preparó el { $prepared }. Se revisó por última vez el { $reviewed }.
statement-tested = Este sitio web se probó por última vez el { $date }.
statement-english = Las frases que exige la ley, en inglés

## Search

search-heading = Buscar en este sitio web
search-lead = Busque una página por las palabras que contiene o elíjala en la lista.
search-label = ¿Qué busca?
search-button = Buscar
search-results = Páginas con estas palabras
search-list = Todas las páginas de la A a la Z
search-found = { $count ->
    [one] { $count } página encontrada.
   *[other] { $count } páginas encontradas.
 }
search-similar = { $count ->
    [one] No encontramos ninguna página con exactamente estas palabras. Hay { $count } página con palabras parecidas.
   *[other] No encontramos ninguna página con exactamente estas palabras. Hay { $count } páginas con palabras parecidas.
 }
search-none = No encontramos ninguna página con estas palabras. Pruebe con una sola palabra o con otra palabra. Todas las páginas están en la lista de abajo.

## Lists of pages

section-heading = En esta parte del sitio web
events-coming = Próximos eventos
events-past = Eventos pasados
events-none = Por el momento no hay ningún evento previsto.
related-heading = Siga leyendo
tag-heading = Páginas para: { $tag }
tags-label = Para quién es esta página:
feed = Novedades de este sitio web (canal Atom)

## Pass a page on

share-heading = Comparta esta página
share-print = Imprimir esta página
share-whatsapp = Enviar por WhatsApp
share-email = Enviar por correo electrónico
share-sms = Enviar por mensaje de texto

## Promises: what people said, and what is done about it

promise-heard = Lo que nos dijeron
promise-will = Lo que haremos
promise-owner = Quién lo hará
promise-due = Para cuándo
promise-status = En qué punto está
promise-evidence = Cómo puede comprobarlo
promise-history = Qué ha pasado desde entonces
promise-table = Todos nuestros compromisos
status-not-started = Todavía sin empezar
status-in-progress = Estamos trabajando en ello
status-done = Hecho
status-missed = No se hizo a tiempo
promise-late = Va con retraso. Tenía que estar hecho a más tardar el { $date }.
promise-feed = Seguir los cambios (canal Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = De dónde salen las cifras: { $source }

## Training for staff and volunteers

training-outcomes = Qué aprenderá
training-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
training-phrases = Qué decir
training-do = Diga esto
training-do-not = No diga esto
training-test = Compruebe lo que sabe
training-notes = Para quien dirige la sesión

## Pages that are out of date, or have moved

archive = Esta página ya no está actualizada
archive-more = Era correcta hasta el { $date }. La conservamos para que pueda ver lo que decíamos.
moved = Esta página ha cambiado de lugar
moved-link = Ir a su nuevo lugar
