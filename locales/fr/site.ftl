# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Écoutez-moi
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Ambassadeurs de l’information sur le cancer
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Point santé Homeless Health Hub
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Aller au contenu principal
languages = Langues
menu = Menu
menu-main = Menu principal
breadcrumb = Vous êtes ici
home = Accueil

## What kind of page it is, on a small label above the title

kind-event = Événement
kind-service = Service
kind-role = Bénévolat
kind-faq = Questions et réponses
kind-story = Récit
kind-commitments = Engagements
kind-result = Résultat
kind-training = Formation
kind-video = Vidéo
kind-partners = Partenaires
kind-easy-read = Facile à lire et à comprendre
kind-cancelled = Annulé

## Notices about the translation

notice-unchecked = Personne de la communauté n’a encore vérifié cette traduction
notice-partly = Une partie de cette page n’est pas encore traduite
notice-partly-more = Cette partie est dans une autre langue.
notice-stale = Une partie de la traduction de cette page n’est plus à jour
notice-stale-more = Depuis, la page a changé dans la langue d’origine. Les passages plus anciens portent la mention « { stale-mark } ».
notice-listen = Cette langue est proposée à l’écoute. Le texte de cette page est en { $language }.
language-listen = (à écouter ; le texte est en { $language })
stale-mark = ancienne version
notice-tell-us = Y a-t-il une erreur ou quelque chose de difficile à comprendre ? Merci de nous le dire : { $email }

## The contact patch

contact-interpreter = Souhaitez-vous un interprète ? Quand nous décrochons, dites en anglais : « { $language } ».
contact-interpreter-any = Souhaitez-vous un interprète ? Quand nous décrochons, dites le nom de votre langue en anglais.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = L’essentiel
label-when = Quand
label-where = Où
label-cost = Prix
label-interpreters = Interprètes
label-access = Accessibilité
label-booking = Réservation
label-confidentiality = Confidentialité
label-minimum-age = Âge
label-hours = Horaires
label-training = Formation
label-apply = Comment s’inscrire
label-who-for = Pour qui
label-refer = Comment en bénéficier
label-opening = Heures d’ouverture
label-online = En ligne
label-minutes = Durée
event-times = de { $start } à { $end }
event-next = Prochain événement
event-cancelled = Cet événement est annulé
event-past = Cet événement a déjà eu lieu
event-calendar = Ajouter cet événement à votre agenda (fichier ICS)
calendar-all = Tous les événements pour votre agenda (fichier ICS)
alert-warning = Attention
alert-note = À noter
table-sideways = Si ce tableau est plus large que votre écran, faites-le glisser sur le côté.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
video-watch = Regarder la vidéo ({ video-length }, { NUMBER($size) } Mo)
video-watch-away = Regarder la vidéo sur { $host } ({ video-length })
video-bsl = Regarder en langue des signes britannique (BSL) ({ NUMBER($size) } Mo)
video-bsl-away = Regarder en langue des signes britannique (BSL) sur { $host }
video-captions = Langues des sous-titres :
video-silent = Cette vidéo n’a pas de son.
video-read = Lire ce qui est dit et montré
video-qr = Code QR : ouvre la vidéo

## Home page

cards-heading = Ce que nous faisons
leaflets-heading = Dépliants à imprimer et à partager
leaflets-lead = Chaque dépliant reprend le texte de ce site, dans votre langue.
leaflets-all = Voir tous les dépliants
leaflets-archive = Tous les dépliants dans cette langue en un seul fichier, pour une clé USB (ZIP, { NUMBER($size) } ko)

## Leaflets

leaflet-a4 = Dépliant A4 (PDF, { NUMBER($size) } ko)
leaflet-a5 = Dépliant A5 (PDF, { NUMBER($size) } ko)
leaflet-booklet = Livret à imprimer : pages A5 sur papier A4 (PDF, { NUMBER($size) } ko)
leaflet-dl = Dépliant en trois volets à imprimer : papier A4 (PDF, { NUMBER($size) } ko)
leaflet-large-print = Gros caractères (PDF, { NUMBER($size) } ko)
leaflet-easy-read = Facile à lire et à comprendre (PDF, { NUMBER($size) } ko)
leaflet-poster = Affiche A4 avec bandes à détacher (PDF, { NUMBER($size) } ko)
leaflet-poster-a3 = Affiche A3 avec bandes à détacher (PDF, { NUMBER($size) } ko)
leaflet-card = Cartes format portefeuille : dix par feuille (PDF, { NUMBER($size) } ko)
leaflet-read = Le même dépliant à lire à l’écran (PDF, { NUMBER($size) } ko)
leaflet-black-and-white = Le même en noir et blanc (PDF, { NUMBER($size) } ko)
leaflet-print-shop = Le même pour une imprimerie (PDF, { NUMBER($size) } ko)
leaflet-qr = Code QR : ouvre ce dépliant sous forme de page web
leaflet-formats = Avez-vous besoin de gros caractères, d’une version facile à lire et à comprendre (Easy Read), du braille, de la langue des signes britannique (BSL), d’une version audio ou d’une autre langue ? Y a-t-il une erreur ? Dites-le-nous : { $contact }
leaflet-unchecked = Personne de la communauté n’a encore vérifié cette traduction.
leaflet-stale = Les passages qui portent la mention « ancienne version » ont été traduits avant la dernière modification du texte d’origine.
leaflet-demonstration = Ceci est une démonstration. Les numéros de téléphone et les adresses e-mail donnés en exemple ne fonctionnent pas.

## Version and dates, at the end of a page and on a leaflet

page-version = Version { $version }.
page-published = Date de publication : { $date }.
page-reviewed = Dernière vérification : { $date }.
page-review-by = Prochaine vérification : au plus tard le { $date }.

## Foot of every page

footer-formats = Autres formats
footer-formats-text = Vous pouvez demander cette page en gros caractères, en version facile à lire et à comprendre (Easy Read), en braille, en langue des signes britannique (BSL), en version audio ou dans une autre langue.
footer-call = Téléphone : { $phone }
footer-email = E-mail : { $email }
footer-feedback = Votre avis
footer-feedback-link = Dites-nous ce qui ne va pas sur cette page
footer-about = À propos de ce site
footer-places = Autres lieux
footer-languages = Choisissez votre langue
footer-demonstration = Ceci est une démonstration. Les numéros de téléphone et les adresses e-mail donnés en exemple ne fonctionnent pas.

## A way off a page that nobody should see over your shoulder

quick-exit = Quitter ce site
quick-exit-about = Un autre site web s’ouvre tout de suite. Cette page n’est pas effacée de l’historique de votre navigateur.
quick-exit-key = Avez-vous un clavier ? Appuyez trois fois sur la touche Shift pour quitter le site tout de suite.

## Choosers

language-chooser = Choisissez votre langue
place-chooser = Où habitez-vous ?
place-chooser-lead = Choisissez un lieu pour voir ses services, ses événements et ses dépliants.
place-languages = { $count ->
    [one] { $count } langue
   *[other] { $count } langues
 }

## The page for an address that leads nowhere

not-found = Nous ne trouvons pas cette page
not-found-lead = Elle a peut-être été déplacée, ou l’adresse contient peut-être une erreur. Ce n’est pas votre faute.
not-found-try = Essayez l’une de ces pages

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Dites-nous ce qui ne fonctionne pas
statement-contact = Avez-vous trouvé un problème, ou avez-vous besoin de ces informations dans un autre format ? Vous pouvez nous contacter ainsi :
statement-web = Site web : { $web }
statement-post = Par courrier : { $post }
statement-enforcement-heading = Si notre réponse ne vous convient pas
statement-enforcement = La Commission pour l’égalité et les droits de l’homme (Equality and Human Rights Commission, EHRC) veille à ce que les organismes publics respectent la réglementation sur l’accessibilité.
statement-advisory = Adresser une réclamation au service de conseil sur l’égalité (Equality Advisory and Support Service, EASS)
statement-technical-heading = Informations techniques sur l’accessibilité de ce site web
statement-commitment = { $organisation } s’engage à rendre son site web accessible, conformément à la réglementation sur l’accessibilité des sites web et des applications mobiles des organismes du secteur public (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = État de conformité
statement-full = Ce site web est entièrement conforme aux Règles pour l’accessibilité des contenus web (Web Content Accessibility Guidelines, WCAG), version 2.2, niveau AA.
statement-partial = Ce site web est partiellement conforme aux Règles pour l’accessibilité des contenus web (Web Content Accessibility Guidelines, WCAG), version 2.2, niveau AA, en raison des non-conformités énumérées ci-dessous.
statement-partial-exemptions = Ce site web est partiellement conforme aux Règles pour l’accessibilité des contenus web (Web Content Accessibility Guidelines, WCAG), version 2.2, niveau AA, en raison des exemptions énumérées ci-dessous.
statement-partial-both = Ce site web est partiellement conforme aux Règles pour l’accessibilité des contenus web (Web Content Accessibility Guidelines, WCAG), version 2.2, niveau AA, en raison des non-conformités et des exemptions énumérées ci-dessous.
statement-none = Ce site web n’est pas conforme aux Règles pour l’accessibilité des contenus web (Web Content Accessibility Guidelines, WCAG), version 2.2, niveau AA. Les non-conformités sont énumérées ci-dessous.
statement-problems-heading = Contenus non accessibles
statement-failures-heading = Ce qui ne respecte pas la norme
statement-failures-none = À notre connaissance, rien ne s’écarte de la norme.
statement-criterion = Il est possible que le critère WCAG { $criterion } ne soit pas respecté.
statement-mend-by = Nous prévoyons de corriger cela au plus tard le { $date }.
statement-found = Le programme qui crée ce site recherche les défauts chaque fois qu’il le crée. Il reste ceux-ci :
statement-found-none = Le programme qui crée ce site recherche les défauts chaque fois qu’il le crée. Actuellement, il n’en détecte aucun.
statement-burden-heading = Ce qui coûterait trop cher à corriger
statement-burden-none = Nous n’affirmons dans aucun cas qu’une correction coûterait trop cher.
statement-scope-heading = Ce que la réglementation ne couvre pas
statement-scope-none = Nous ne laissons de côté aucune partie de ce site pour cette raison.
statement-prepared-heading = Comment nous avons préparé cette déclaration
statement-prepared = Cette déclaration a été établie le { $prepared }. Elle a été revue pour la dernière fois le { $reviewed }.
statement-tested = Ce site web a été testé pour la dernière fois le { $date }.
statement-english = Les phrases exigées par la loi, en anglais

## Search

search-heading = Rechercher sur ce site
search-lead = Trouvez une page par les mots qu’elle contient, ou choisissez-la dans la liste.
search-label = Que cherchez-vous ?
search-button = Rechercher
search-results = Pages contenant ces mots
search-list = Toutes les pages de A à Z
search-found = { $count ->
    [one] { $count } page trouvée.
   *[other] { $count } pages trouvées.
 }
search-similar = { $count ->
    [one] Nous n’avons trouvé aucune page avec exactement ces mots. { $count } page contient des mots proches.
   *[other] Nous n’avons trouvé aucune page avec exactement ces mots. { $count } pages contiennent des mots proches.
 }
search-none = Nous n’avons trouvé aucune page avec ces mots. Essayez un seul mot, ou un autre mot. Toutes les pages sont dans la liste ci-dessous.

## Lists of pages

section-heading = Dans cette partie du site
events-coming = Événements à venir
events-past = Événements passés
events-none = Aucun événement n’est prévu pour le moment.
related-heading = À lire aussi
tag-heading = Pages pour : { $tag }
tags-label = À qui s’adresse cette page :
feed = Actualités de ce site (flux Atom)

## Pass a page on

share-heading = Partager cette page
share-print = Imprimer cette page
share-whatsapp = Envoyer par WhatsApp
share-email = Envoyer par e-mail
share-sms = Envoyer par SMS

## Promises: what people said, and what is done about it

promise-heard = Ce que nous avons entendu
promise-will = Ce que nous allons faire
promise-owner = Qui va le faire
promise-due = Pour quand
promise-status = Où nous en sommes
promise-evidence = Comment vous pouvez vérifier
promise-history = Ce qui s’est passé depuis
promise-table = Tous nos engagements
status-not-started = Pas encore commencé
status-in-progress = Nous y travaillons
status-done = Fait
status-missed = Pas fait à temps
promise-late = Cet engagement a du retard. La date limite était le { $date }.
promise-feed = Suivre ce qui change (flux Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) } %
result-source = D’où viennent les chiffres : { $source }

## Training for staff and volunteers

training-outcomes = Ce que vous allez apprendre
training-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
training-phrases = Que dire
training-do = À dire
training-do-not = À ne pas dire
training-test = Testez vos connaissances
training-notes = Pour la personne qui anime la séance

## Pages that are out of date, or have moved

archive = Cette page n’est plus à jour
archive-more = Elle était exacte jusqu’au { $date }. Nous la gardons pour montrer ce que nous avons dit.
moved = Cette page a été déplacée
moved-link = Aller à la nouvelle adresse
