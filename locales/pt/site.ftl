# Draft translation. Nobody from the community has checked it yet.

### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Ouçam-me
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Embaixadores da informação sobre o cancro
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Ponto de saúde Homeless Health Hub
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Ir para o conteúdo principal
languages = Línguas
menu = Menu
menu-main = Menu principal
breadcrumb = Está aqui
home = Página inicial

## What kind of page it is, on a small label above the title

kind-event = Evento
kind-service = Serviço
kind-role = Voluntariado
kind-faq = Perguntas e respostas
kind-story = História
kind-commitments = Compromissos
kind-result = Resultado
kind-training = Formação
kind-video = Vídeo
kind-partners = Parceiros
kind-easy-read = Leitura fácil
kind-cancelled = Cancelado

## Notices about the translation

notice-unchecked = Ainda ninguém da comunidade verificou esta tradução
notice-partly = Parte desta página ainda não está traduzida
notice-partly-more = Essa parte está noutra língua.
notice-stale = Parte da tradução desta página não está atualizada
notice-stale-more = Entretanto, a página mudou na língua original. As partes mais antigas têm a indicação «{ stale-mark }».
notice-listen = Esta língua é para ouvir. O texto desta página está em { $language }.
language-listen = (para ouvir; o texto está em { $language })
stale-mark = versão anterior
notice-tell-us = Há algum erro ou alguma coisa difícil de compreender? Por favor, diga-nos: { $email }

## The contact patch

contact-interpreter = Deseja um intérprete? Quando atendermos, diga em inglês: «{ $language }».
contact-interpreter-any = Deseja um intérprete? Quando atendermos, diga o nome da sua língua em inglês.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = O essencial
label-when = Quando
label-where = Onde
label-cost = Preço
label-interpreters = Intérpretes
label-access = Acessibilidade
label-booking = Marcação
label-confidentiality = Privacidade
label-minimum-age = Idade
label-hours = Horário
label-training = Formação
label-apply = Como se inscrever
label-who-for = Para quem é
label-refer = Como ter acesso
label-opening = Horário de funcionamento
label-online = Online
label-minutes = Duração
event-times = das { $start } às { $end }
event-next = Próximo evento
event-cancelled = Este evento foi cancelado
event-past = Este evento já se realizou
event-calendar = Adicionar este evento ao seu calendário (ficheiro ICS)
calendar-all = Todos os eventos para o seu calendário (ficheiro ICS)
alert-warning = Atenção
alert-note = Nota
table-sideways = Se esta tabela for mais larga do que o ecrã, desloque-a para o lado.

## Videos

video-length = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
video-watch = Ver o vídeo ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Ver o vídeo em { $host } ({ video-length })
video-bsl = Ver em língua gestual britânica (BSL) ({ NUMBER($size) } MB)
video-bsl-away = Ver em língua gestual britânica (BSL) em { $host }
video-captions = Legendas em:
video-silent = Este vídeo não tem som.
video-read = Ler o que se diz e o que se mostra
video-qr = Código QR: abre o vídeo

## Home page

cards-heading = O que fazemos
leaflets-heading = Folhetos para imprimir e partilhar
leaflets-lead = Cada folheto tem o mesmo texto que este site, na sua língua.
leaflets-all = Ver todos os folhetos
leaflets-archive = Todos os folhetos nesta língua num só ficheiro, para uma pen USB (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = Folheto A4 (PDF, { NUMBER($size) } KB)
leaflet-a5 = Folheto A5 (PDF, { NUMBER($size) } KB)
leaflet-booklet = Brochura para imprimir: páginas A5 em papel A4 (PDF, { NUMBER($size) } KB)
leaflet-dl = Folheto dobrado para imprimir: papel A4 em três partes (PDF, { NUMBER($size) } KB)
leaflet-large-print = Letra grande (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Leitura fácil (PDF, { NUMBER($size) } KB)
leaflet-poster = Cartaz A4 com tiras para destacar (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Cartaz A3 com tiras para destacar (PDF, { NUMBER($size) } KB)
leaflet-card = Cartões para a carteira: dez por folha (PDF, { NUMBER($size) } KB)
leaflet-read = O mesmo folheto para ler no ecrã (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = O mesmo a preto e branco (PDF, { NUMBER($size) } KB)
leaflet-print-shop = O mesmo para uma gráfica (PDF, { NUMBER($size) } KB)
leaflet-qr = Código QR: abre este folheto como página web
leaflet-formats = Precisa de letra grande, leitura fácil (Easy Read), braille, língua gestual britânica (BSL), áudio ou outra língua? Há algum erro? Diga-nos: { $contact }
leaflet-unchecked = Ainda ninguém da comunidade verificou esta tradução.
leaflet-stale = As partes com a indicação «versão anterior» foram traduzidas antes da última alteração do texto original.
leaflet-demonstration = Isto é uma demonstração. Os números de telefone e os endereços de email de exemplo não funcionam.

## Version and dates, at the end of a page and on a leaflet

page-version = Versão { $version }.
page-published = Data de publicação: { $date }.
page-reviewed = Última verificação: { $date }.
page-review-by = Próxima verificação: até { $date }.

## Foot of every page

footer-formats = Outros formatos
footer-formats-text = Pode pedir esta página em letra grande, leitura fácil (Easy Read), braille, língua gestual britânica (BSL), áudio ou noutra língua.
footer-call = Telefone: { $phone }
footer-email = Email: { $email }
footer-feedback = A sua opinião
footer-feedback-link = Diga-nos o que está errado nesta página
footer-about = Sobre este site
footer-places = Outros locais
footer-languages = Escolha a sua língua
footer-demonstration = Isto é uma demonstração. Os números de telefone e os endereços de email de exemplo não funcionam.

## A way off a page that nobody should see over your shoulder

quick-exit = Sair deste site
quick-exit-about = Abre imediatamente outro site. Não apaga esta página do histórico do seu navegador.
quick-exit-key = Tem um teclado? Pressione a tecla Shift três vezes para sair imediatamente.

## Choosers

language-chooser = Escolha a sua língua
place-chooser = Onde vive?
place-chooser-lead = Escolha um local para ver os seus serviços, eventos e folhetos.
place-languages = { $count ->
    [one] { $count } língua
   *[other] { $count } línguas
 }

## The page for an address that leads nowhere

not-found = Não conseguimos encontrar essa página
not-found-lead = A página pode ter mudado de lugar ou o endereço pode ter um erro. A culpa não é sua.
not-found-try = Experimente uma destas páginas

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Diga-nos o que não funciona
statement-contact = Encontrou um problema ou precisa desta informação noutro formato? Pode contactar-nos destas formas:
statement-web = Site: { $web }
statement-post = Por correio: { $post }
statement-enforcement-heading = Se a nossa resposta não for satisfatória
statement-enforcement = A Comissão para a Igualdade e os Direitos Humanos (Equality and Human Rights Commission, EHRC) assegura que os organismos públicos cumprem as normas legais de acessibilidade.
statement-advisory = Apresentar uma queixa ao serviço de aconselhamento e apoio à igualdade (Equality Advisory and Support Service, EASS)
statement-technical-heading = Informação técnica sobre a acessibilidade deste site
statement-commitment = { $organisation } compromete-se a tornar o seu site acessível, de acordo com as normas legais sobre a acessibilidade dos sites e das aplicações móveis dos organismos do setor público (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018).
statement-status-heading = Situação de conformidade
statement-full = Este site está plenamente conforme com as Diretrizes de Acessibilidade para Conteúdo Web (Web Content Accessibility Guidelines, WCAG), versão 2.2, nível AA.
statement-partial = Este site está parcialmente conforme com as Diretrizes de Acessibilidade para Conteúdo Web (Web Content Accessibility Guidelines, WCAG), versão 2.2, nível AA, devido às não conformidades indicadas abaixo.
statement-partial-exemptions = Este site está parcialmente conforme com as Diretrizes de Acessibilidade para Conteúdo Web (Web Content Accessibility Guidelines, WCAG), versão 2.2, nível AA, devido às isenções indicadas abaixo.
statement-partial-both = Este site está parcialmente conforme com as Diretrizes de Acessibilidade para Conteúdo Web (Web Content Accessibility Guidelines, WCAG), versão 2.2, nível AA, devido às não conformidades e às isenções indicadas abaixo.
statement-none = Este site não está conforme com as Diretrizes de Acessibilidade para Conteúdo Web (Web Content Accessibility Guidelines, WCAG), versão 2.2, nível AA. As não conformidades estão indicadas abaixo.
statement-problems-heading = Conteúdo que não é acessível
statement-failures-heading = Onde não cumprimos a norma
statement-failures-none = Não temos conhecimento de nada que não cumpra a norma.
statement-criterion = É possível que não cumpra o critério { $criterion } das WCAG.
statement-mend-by = Prevemos corrigir isto até { $date }.
statement-found = O programa que cria este site procura falhas sempre que o cria. Restam estas:
statement-found-none = O programa que cria este site procura falhas sempre que o cria. Neste momento, não deteta nenhuma.
statement-burden-heading = O que custaria demasiado corrigir
statement-burden-none = Em nenhum caso alegamos que uma correção custaria demasiado.
statement-scope-heading = O que a lei não abrange
statement-scope-none = Não deixamos de fora nenhuma parte deste site por este motivo.
statement-prepared-heading = Como preparámos esta declaração
statement-prepared = Esta declaração foi preparada em { $prepared }. A última revisão foi em { $reviewed }.
statement-tested = Este site foi testado pela última vez em { $date }.
statement-english = As frases que a lei exige, em inglês

## Search

search-heading = Pesquisar neste site
search-lead = Procure uma página pelas palavras que contém ou escolha-a na lista.
search-label = O que procura?
search-button = Pesquisar
search-results = Páginas com estas palavras
search-list = Todas as páginas de A a Z
search-found = { $count ->
    [one] { $count } página encontrada.
   *[other] { $count } páginas encontradas.
 }
search-similar = { $count ->
    [one] Não encontrámos nenhuma página com exatamente estas palavras. Há { $count } página com palavras parecidas.
   *[other] Não encontrámos nenhuma página com exatamente estas palavras. Há { $count } páginas com palavras parecidas.
 }
search-none = Não encontrámos nenhuma página com estas palavras. Experimente só uma palavra ou outra palavra. Todas as páginas estão na lista abaixo.

## Lists of pages

section-heading = Nesta parte do site
events-coming = Próximos eventos
events-past = Eventos passados
events-none = De momento, não temos nenhum evento previsto.
related-heading = Leia também
tag-heading = Páginas para: { $tag }
tags-label = Para quem é esta página:
feed = Novidades deste site (feed Atom)

## Pass a page on

share-heading = Partilhar esta página
share-print = Imprimir esta página
share-whatsapp = Enviar por WhatsApp
share-email = Enviar por email
share-sms = Enviar por SMS

## Promises: what people said, and what is done about it

promise-heard = O que ouvimos
promise-will = O que vamos fazer
promise-owner = Quem o vai fazer
promise-due = Prazo
promise-status = Em que ponto está
promise-evidence = Como pode verificar
promise-history = O que aconteceu desde então
promise-table = Todos os nossos compromissos
status-not-started = Ainda não começou
status-in-progress = Estamos a trabalhar nisso
status-done = Feito
status-missed = Não foi feito a tempo
promise-late = Está atrasado. O prazo era { $date }.
promise-feed = Acompanhar o que muda (feed Atom)

## Results: a picture of figures

result-percent = { NUMBER($number) }%
result-source = De onde vêm os números: { $source }

## Training for staff and volunteers

training-outcomes = O que vai aprender
training-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }
training-phrases = O que dizer
training-do = Diga isto
training-do-not = Não diga isto
training-test = Teste os seus conhecimentos
training-notes = Para quem orienta a sessão

## Pages that are out of date, or have moved

archive = Esta página está desatualizada
archive-more = Estava correta até { $date }. Mantemos a página para que possa ver o que dissemos.
moved = Esta página mudou de lugar
moved-link = Ir para o novo endereço
