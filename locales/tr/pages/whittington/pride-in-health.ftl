# Draft translation. Nobody from the community has checked it yet.

title-ea281880 = { -pride-in-health }: neler oldu
short-title-6884a931 = { -pride-in-health }
summary-4e684e08 = Kanserden etkilenen kişiler kişisel hikâyeler dinledi, konuşmacılarla tanıştı ve bakımdaki eksikleri belirlemeye çalıştı.
p-f150c8b9 = { -pride-in-health }, kanser hakkında bir etkinlikti. Lezbiyen, gey, biseksüel, trans, kuir, interseks, aseksüel ve diğer kişiler (LGBTQIA+) içindi. Etkinliği Londra’da, { $whittington-health } kurumundaki bir { -macmillan } bilgi ve destek ekibi düzenledi.
h-d05d0ddb = Kimler katıldı
li-d3206c7a = kanserden etkilenen LGBTQIA+ kişiler
li-4dc6ea78 = bu kişilerin aileleri
li-94554e34 = bakım alanında çalışan kişiler
h-7c42579f = Neler yaptılar
li-87780ff4 = Kişisel hikâyeler dinlediler.
li-35cdabf8 = Konuşmacılarla tanıştılar.
li-3f01ac37 = Bakımdaki eksikleri belirlemeye çalıştılar.
li-e863656a = Kendilerini iyi hissetmek için öneriler aldılar.
h-b2d4986a = Etkinliğin sonucunda neler oldu
p-f976babc = Etkinlik sayesinde sağlık çalışanları için pratik kaynaklar ve eğitim hazırlandı. Eğitim, sağlık çalışanlarının şunları yapmasına yardımcı olur:
li-6fc123e3 = insanlarla daha iyi bir şekilde konuşmak
li-34eb3908 = bir kişi hakkında neleri varsaydıklarını sorgulamak
li-a021fd44 = her insanı olduğu gibi kabul eden bir bakım vermek
p-c1811024 = Cinsel yöneliminiz veya cinsiyet kimliğiniz, nasıl bir bakım alacağınızı belirlememelidir.
h-56941f64 = Şu anda kanserle yaşıyorsanız
p-430799fd = Randevunuza istediğiniz kişiyi getirebilirsiniz. Sağlık çalışanlarına hangi adı kullanmaları gerektiğini söyleyebilirsiniz. Şu sayfayı okuyun: [İyi bakım ne demektir](inclusive-care.md).
p-43011874 = Bu sayfa bir tanıtım örneğinin parçasıdır. Bu sayfada etkinliğin tarihi yer almıyor.
