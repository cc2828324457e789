### The words of the interface: buttons, headings and notices that every page shares.
### Each message is: name = words. Keep { $names } as they are; their place in the sentence is yours to choose.

# Draft translation. Nobody from the community has checked it yet.

## Names of programmes and organisations. Terms begin with a hyphen and may be used in every page as { -name }.

-hear-me = Beni Dinleyin
-macmillan = Macmillan Cancer Support
-nhs = NHS
-cancer-champions = Kanser Farkındalık Gönüllüleri
-move-more = Move More
-wildflowers = Wildflowers
-health-hub = Homeless Health Hub Sağlık Noktası
-changing-futures = Changing Futures
-pride-in-health = Pride in Health

## Every page

skip-link = Ana içeriğe geçin
languages = Diller
menu = Menü
menu-main = Ana menü
breadcrumb = Buradasınız
home = Ana sayfa

## What kind of page it is, on a small label above the title

kind-event = Etkinlik
kind-service = Hizmet
kind-role = Gönüllülük
kind-faq = Sorular ve yanıtlar
kind-story = Hikâye
kind-commitments = Verilen sözler
kind-result = Sonuç
kind-training = Eğitim
kind-video = Video
kind-partners = Birlikte çalıştığımız kurumlar
kind-easy-read = Kolay Okunur
kind-cancelled = İptal edildi

## Notices about the translation

notice-unchecked = Bu çeviriyi topluluktan henüz kimse kontrol etmedi
notice-partly = Bu sayfanın bir bölümü henüz çevrilmedi
notice-partly-more = O bölüm başka bir dilde.
notice-stale = Bu sayfanın bir bölümünün çevirisi eski
notice-stale-more = Kaynak dildeki sayfa o zamandan beri değişti. Eski bölümlerde “{ stale-mark }” işareti var.
notice-listen = Bu dil dinlemek içindir. Bu sayfadaki metnin dili: { $language }.
language-listen = (dinlemek için; metnin dili: { $language })
stale-mark = eski çeviri
notice-tell-us = Yanlış veya anlaşılması zor bir şey mi var? Lütfen bize bildirin: { $email }

## The contact patch

contact-interpreter = Tercüman ister misiniz? Telefonu açtığımızda İngilizce olarak şunu söyleyin: “{ $language }”.
contact-interpreter-any = Tercüman ister misiniz? Telefonu açtığımızda dilinizin adını İngilizce olarak söyleyin.

## Facts of an event, a service or a volunteer's role: labels

facts-heading = Önemli bilgiler
label-when = Ne zaman
label-where = Nerede
label-cost = Ücret
label-interpreters = Tercümanlar
label-access = Erişilebilirlik
label-booking = Kayıt
label-confidentiality = Gizlilik
label-minimum-age = Yaş
label-hours = Saatler
label-training = Eğitim
label-apply = Nasıl başvurulur
label-who-for = Kimler için
label-refer = Hizmet nasıl alınır
label-opening = Açık olduğu saatler
label-online = İnternetten katılım
label-minutes = Süre
event-times = { $start } ile { $end } arası
event-next = Bir sonraki etkinlik
event-cancelled = Bu etkinlik iptal edildi
event-past = Bu etkinlik sona erdi
event-calendar = Bu etkinliği takviminize ekleyin (ICS dosyası)
calendar-all = Tüm etkinlikler, takviminiz için (ICS dosyası)
alert-warning = Uyarı
alert-note = Not
table-sideways = Bu tablo ekranınızdan genişse tabloyu yana kaydırın.

## Videos

video-length = { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
 }
video-watch = Videoyu izleyin ({ video-length }, { NUMBER($size) } MB)
video-watch-away = Videoyu { $host } sitesinde izleyin ({ video-length })
video-bsl = Videoyu İngiliz İşaret Diliyle (British Sign Language, BSL) izleyin ({ NUMBER($size) } MB)
video-bsl-away = Videoyu { $host } sitesinde İngiliz İşaret Diliyle (British Sign Language, BSL) izleyin
video-captions = Altyazı dilleri:
video-silent = Bu videoda ses yok.
video-read = Videoda söylenenleri ve gösterilenleri okuyun
video-qr = QR kodu: videoyu açar

## Home page

cards-heading = Neler yapıyoruz
leaflets-heading = Yazdırıp paylaşabileceğiniz broşürler
leaflets-lead = Her broşürde bu sitedeki metnin aynısı, sizin dilinizde yer alır.
leaflets-all = Tüm broşürleri görün
leaflets-archive = USB belleğe kaydetmek için bu dildeki tüm broşürler tek dosyada (ZIP, { NUMBER($size) } KB)

## Leaflets

leaflet-a4 = A4 broşür (PDF, { NUMBER($size) } KB)
leaflet-a5 = A5 broşür (PDF, { NUMBER($size) } KB)
leaflet-booklet = Yazdırmak için kitapçık: A4 kâğıtta A5 sayfalar (PDF, { NUMBER($size) } KB)
leaflet-dl = Yazdırmak için katlanır broşür: üçe katlanan A4 kâğıt (PDF, { NUMBER($size) } KB)
leaflet-large-print = Büyük punto (PDF, { NUMBER($size) } KB)
leaflet-easy-read = Kolay Okunur (PDF, { NUMBER($size) } KB)
leaflet-poster = Koparılabilir şeritli A4 afiş (PDF, { NUMBER($size) } KB)
leaflet-poster-a3 = Koparılabilir şeritli A3 afiş (PDF, { NUMBER($size) } KB)
leaflet-card = Cüzdan kartları: bir kâğıtta on kart (PDF, { NUMBER($size) } KB)
leaflet-read = Aynı broşür, ekranda okumak için (PDF, { NUMBER($size) } KB)
leaflet-black-and-white = Aynısı, siyah beyaz (PDF, { NUMBER($size) } KB)
leaflet-print-shop = Aynısı, matbaa için (PDF, { NUMBER($size) } KB)
leaflet-qr = QR kodu: bu broşürü web sayfası olarak açar
leaflet-formats = Bu bilgileri büyük puntolu, kolay okunur (Easy Read), Braille alfabesiyle, İngiliz İşaret Diliyle (British Sign Language, BSL), sesli olarak veya başka bir dilde mi istiyorsunuz? Yanlış bir şey mi var? Bize bildirin: { $contact }
leaflet-unchecked = Bu çeviriyi topluluktan henüz kimse kontrol etmedi.
leaflet-stale = “eski çeviri” işaretli bölümler, kaynak metindeki son değişiklikten önce çevrildi.
leaflet-demonstration = Bu bir tanıtım örneğidir. Örnek telefon numaraları ve e-posta adresleri çalışmaz.

## Version and dates, at the end of a page and on a leaflet

page-version = Sürüm { $version }.
page-published = Yayın tarihi: { $date }.
page-reviewed = Son kontrol tarihi: { $date }.
page-review-by = Yeniden kontrol için son tarih: { $date }.

## Foot of every page

footer-formats = Diğer biçimler
footer-formats-text = Bu sayfayı büyük puntolu, kolay okunur (Easy Read), Braille alfabesiyle, İngiliz İşaret Diliyle (British Sign Language, BSL), sesli olarak veya başka bir dilde isteyebilirsiniz.
footer-call = Telefon: { $phone }
footer-email = E-posta: { $email }
footer-feedback = Görüşleriniz
footer-feedback-link = Bu sayfada neyin yanlış olduğunu bize bildirin
footer-about = Bu site hakkında
footer-places = Diğer yerler
footer-languages = Dilinizi seçin
footer-demonstration = Bu bir tanıtım örneğidir. Örnek telefon numaraları ve e-posta adresleri çalışmaz.

## A way off a page that nobody should see over your shoulder

quick-exit = Bu siteden çıkın
quick-exit-about = Hemen başka bir web sitesi açılır. Bu sayfa tarayıcınızın geçmişinden silinmez.
quick-exit-key = Klavyeniz var mı? Hemen çıkmak için Shift tuşuna üç kez basın.

## Choosers

language-chooser = Dilinizi seçin
place-chooser = Nerede yaşıyorsunuz?
place-chooser-lead = Bir yer seçin; oradaki hizmetleri, etkinlikleri ve broşürleri görün.
place-languages = { $count ->
    [one] { $count } dil
   *[other] { $count } dil
 }

## The page for an address that leads nowhere

not-found = Bu sayfayı bulamıyoruz
not-found-lead = Sayfa taşınmış olabilir veya adreste bir hata olabilir. Kusur sizde değil.
not-found-try = Bunlardan birini deneyin

## The accessibility statement. Its data stands in statement.yaml beside the page

statement-contact-heading = Nelerin çalışmadığını bize bildirin
statement-contact = Bir sorunla mı karşılaştınız veya bu bilgileri başka bir biçimde mi istiyorsunuz? Bize şu yollarla ulaşabilirsiniz:
statement-web = Web sitesi: { $web }
statement-post = Posta adresi: { $post }
statement-enforcement-heading = Yanıtımızdan memnun kalmazsanız
statement-enforcement = Eşitlik ve İnsan Hakları Komisyonu (Equality and Human Rights Commission, EHRC), kamu kurumlarının erişilebilirlik yönetmeliğine uymasını sağlar.
statement-advisory = Eşitlik Danışma ve Destek Hizmetine (Equality Advisory and Support Service, EASS) şikâyette bulunun
statement-technical-heading = Bu web sitesinin erişilebilirliği hakkında teknik bilgiler
statement-commitment = { $organisation }, web sitesini kamu kurumlarının web siteleri ve mobil uygulamaları için erişilebilirlik yönetmeliğine (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018) uygun olarak erişilebilir kılmayı taahhüt eder.
statement-status-heading = Uyum durumu
statement-full = Bu web sitesi, Web İçeriği Erişilebilirlik Kılavuzu (Web Content Accessibility Guidelines) 2.2 sürümünün AA standardına tam olarak uygundur.
statement-partial = Bu web sitesi, aşağıda sıralanan uyumsuzluklar nedeniyle Web İçeriği Erişilebilirlik Kılavuzu (Web Content Accessibility Guidelines) 2.2 sürümünün AA standardına kısmen uygundur.
statement-partial-exemptions = Bu web sitesi, aşağıda sıralanan istisnalar nedeniyle Web İçeriği Erişilebilirlik Kılavuzu (Web Content Accessibility Guidelines) 2.2 sürümünün AA standardına kısmen uygundur.
statement-partial-both = Bu web sitesi, aşağıda sıralanan uyumsuzluklar ve istisnalar nedeniyle Web İçeriği Erişilebilirlik Kılavuzu (Web Content Accessibility Guidelines) 2.2 sürümünün AA standardına kısmen uygundur.
statement-none = Bu web sitesi, Web İçeriği Erişilebilirlik Kılavuzu (Web Content Accessibility Guidelines) 2.2 sürümünün AA standardına uygun değildir. Uyumsuzluklar aşağıda sıralanmıştır.
statement-problems-heading = Erişilebilir olmayan içerik
statement-failures-heading = Standardı karşılamadığımız yerler
statement-failures-none = Bildiğimiz kadarıyla standardı karşılamayan bir şey yok.
statement-criterion = WCAG { $criterion } ölçütünü karşılamıyor olabilir.
statement-mend-by = Bunu şu tarihe kadar düzeltmeyi planlıyoruz: { $date }.
statement-found = Bu siteyi oluşturan program her seferinde hata arar. Kalan hatalar şunlar:
statement-found-none = Bu siteyi oluşturan program her seferinde hata arar. Programın bildiği bir hata kalmadı.
statement-burden-heading = Düzeltmenin çok pahalı olacağı yerler
statement-burden-none = Herhangi bir düzeltmenin çok pahalı olacağını öne sürmüyoruz.
statement-scope-heading = Yönetmeliğin kapsamadığı konular
statement-scope-none = Bu gerekçeyle sitenin hiçbir bölümünü dışarıda bırakmıyoruz.
statement-prepared-heading = Bu beyanı nasıl hazırladık
statement-prepared = Bu beyan { $prepared } tarihinde hazırlandı. Son olarak { $reviewed } tarihinde gözden geçirildi.
statement-tested = Bu web sitesi son olarak { $date } tarihinde test edildi.
statement-english = Yasanın gerektirdiği cümlelerin İngilizcesi

## Search

search-heading = Bu sitede arama yapın
search-lead = Sayfayı içinde geçen kelimelerle bulun veya listeden seçin.
search-label = Ne arıyorsunuz?
search-button = Ara
search-results = Bu kelimelerin geçtiği sayfalar
search-list = A’dan Z’ye tüm sayfalar
search-found = { $count ->
    [one] { $count } sayfa bulundu.
   *[other] { $count } sayfa bulundu.
 }
search-similar = { $count ->
    [one] Tam olarak bu kelimelerin geçtiği bir sayfa bulamadık. { $count } sayfada benzer kelimeler var.
   *[other] Tam olarak bu kelimelerin geçtiği bir sayfa bulamadık. { $count } sayfada benzer kelimeler var.
 }
search-none = Bu kelimelerin geçtiği bir sayfa bulamadık. Tek bir kelimeyle veya başka bir kelimeyle deneyin. Tüm sayfalar aşağıdaki listede.

## Lists of pages

section-heading = Sitenin bu bölümünde
events-coming = Yaklaşan etkinlikler
events-past = Geçmiş etkinlikler
events-none = Şu anda planladığımız bir etkinlik yok.
related-heading = Bunları da okuyun
tag-heading = { $tag } için sayfalar
tags-label = Bu sayfa kimler için:
feed = Bu siteden haberler (Atom akışı)

## Pass a page on

share-heading = Bu sayfayı paylaşın
share-print = Bu sayfayı yazdırın
share-whatsapp = WhatsApp ile gönderin
share-email = E-posta ile gönderin
share-sms = SMS ile gönderin

## Promises: what people said, and what is done about it

promise-heard = Neler duyduk
promise-will = Neler yapacağız
promise-owner = Kim yapacak
promise-due = Ne zamana kadar
promise-status = Hangi aşamada
promise-evidence = Nasıl kontrol edebilirsiniz
promise-history = O zamandan beri neler oldu
promise-table = Verdiğimiz tüm sözler
status-not-started = Henüz başlanmadı
status-in-progress = Üzerinde çalışıyoruz
status-done = Yapıldı
status-missed = Zamanında yapılmadı
promise-late = Bu iş gecikti. { $date } tarihine kadar yapılması gerekiyordu.
promise-feed = Değişiklikleri takip edin (Atom akışı)

## Results: a picture of figures

result-percent = %{ NUMBER($number) }
result-source = Sayıların kaynağı: { $source }

## Training for staff and volunteers

training-outcomes = Neler öğreneceksiniz
training-minutes = { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
 }
training-phrases = Ne söylemeli
training-do = Böyle söyleyin
training-do-not = Böyle söylemeyin
training-test = Kendinizi sınayın
training-notes = Eğitimi veren kişi için

## Pages that are out of date, or have moved

archive = Bu sayfa artık güncel değil
archive-more = { $date } tarihine kadar doğruydu. Ne söylediğimizi görebilmeniz için sayfayı silmedik.
moved = Bu sayfa taşındı
moved-link = Sayfanın yeni yerine gidin
