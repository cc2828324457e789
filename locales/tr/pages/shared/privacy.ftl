# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Gizlilik
summary-40e9da4d = Bu site sizi takip etmez. Çerez kullanmaz ve sizden kişisel bilgi istemez.
p-84faa7c3 = Bu siteyi, kim olduğunuzu bize söylemeden okuyabilirsiniz. Bu sayfada neler olduğunu ve neler olmadığını açıklıyoruz.
h-ff454beb = Bu site neler yapar
th-ec419c05 = İşlem
th-66aafa89 = Bunu yapıyor muyuz?
td-1b1aae34 = Telefonunuza veya bilgisayarınıza çerez kaydetmek
td-08be49ad = Hayır
td-4d9eb12f = Ziyaretlerinizi saymak veya sizi takip etmek
td-a1ec1603 = Başka şirketlerden resim veya yazı tipi yüklemek
td-20202976 = Adınızı veya adresinizi sormak
p-c3378969 = Size bu sayfaları gönderen şirket, istenen sayfaların listesini tutuyor olabilir. Bu listede cihazınızın internet adresi görünebilir. Biz bu listeyi kim olduğunuzu öğrenmek için kullanmayız.
h-edf54f37 = Kendi cihazınız
p-1084b3e1 = Telefonunuz veya bilgisayarınız okuduğunuz sayfaları hatırlayabilir. Cihazı başka biriyle ortak mı kullanıyorsunuz? Geçmişi cihazın ayarlarından silebilirsiniz.
p-a155f335 = İndirdiğiniz broşürler cihazınızda kalır. Başka birinin bunları görmemesi gerekiyorsa silin.
h-ae740a05 = Bize ulaşırsanız
p-608e4e6d = Bu bir tanıtım örneğidir. { $helpline } numarasını ararsanız kimse yanıt vermez, { $team-email } adresine yazarsanız kimse okumaz. Lütfen oraya kişisel bilgi göndermeyin.
p-479fb1d5 = Gerçek bir ekip, bilgilerinizi yalnızca size yardım etmek için kullanmalıdır. Bilgilerinizi gerekenden daha uzun süre saklamamalıdır.
h-88c1c5aa = Haklarınız
p-c74ff432 = Yasaya göre her kurumdan şunları isteyebilirsiniz:
li-ad3c9683 = sizin hakkınızda neler bildiğini söylemesi
li-7b8c78a6 = yanlış bilgileri düzeltmesi
li-6e58ddd6 = artık gerek duymadığı bilgileri silmesi
p-1dcf9edf = Ayrıca Birleşik Krallık’ta kişisel bilgilerin korunmasını denetleyen kuruma şikâyette bulunabilirsiniz.
