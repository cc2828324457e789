# Draft translation. Nobody from the community has checked it yet.

title-5e7d9dc9 = Kapsayıcı bakım beyanımız
short-title-b4e994fe = Kapsayıcı bakım
summary-3ebb937c = Kim olduğunuz, nasıl bir bakım alacağınızı belirlememelidir. Kapsayıcı kanser bakımı bu demektir.
p-f66a45cf = Kapsayıcı bakım, kimseyi dışarıda bırakmayan bakımdır. Lezbiyen, gey, biseksüel, trans, kuir, interseks, aseksüel ve diğer kişiler (LGBTQIA+) içindir.
p-d62fde82 = Bu, tanıtım için hazırlanmış örnek bir beyandır. Gerçek bir hastane, kullanacağı sözlere kendisi karar vermelidir.
h-0218c08b = Neye inanıyoruz
p-3ae39fed = Cinsel yöneliminiz, kime ilgi duyduğunuz demektir. Cinsiyet kimliğiniz, kendinizi nasıl tanımladığınızdır. Bunlar, nasıl bir bakım alacağınızı belirlememelidir.
h-f7f0dd94 = Sağlık çalışanları ne yapmalı
p-5292113e = Sağlık çalışanları şunları yapmalıdır:
li-2cd27a73 = hangi adı kullandığınızı sormak ve o adı kullanmak
li-73f3451f = sizin için kimlerin önemli olduğunu sormak ve onları da sürece katmak
li-21623ca0 = varsaymak yerine sormak
li-5dbce3b4 = sizi olduğunuz gibi kabul eden sözler kullanmak
li-8e2edb3d = hata yapınca özür dilemek ve hatayı düzeltmek
h-c1b80966 = Neler isteyebilirsiniz
li-0619f1a3 = Başkalarının duymadığı bir yerde konuşmak isteyebilirsiniz.
li-330836bf = Size sorulan bir şeyin bakımınız için neden önemli olduğunu sorabilirsiniz.
li-b6a00e14 = Bize neleri anlatacağınızı siz seçebilirsiniz.
h-6b9cc8de = Sağlık çalışanları nasıl öğreniyor
p-686f4bf4 = Sağlık çalışanları, daha iyi iletişim kurmak ve neleri varsaydıklarını sorgulamak için eğitim alabilir. Bu eğitim, [{ -pride-in-health }](pride-in-health.md) etkinliğinin sonucunda ortaya çıktı.
h-5939dd76 = Aldığınız bakım yeterince iyi değilse
li-66b0ff73 = Size iyi gelecekse güvendiğiniz birine anlatın.
li-4463e3aa = Yapabiliyorsanız neler olduğunu yazın.
li-e4ed5f55 = Bir sağlık çalışanına söyleyin veya birinden bunu sizin yerinize yapmasını isteyin.
p-5d945317 = Ayrıca { $helpline } numarasını arayabilir veya { $team-email } adresine yazabilirsiniz. Bunlar örnektir; bu nedenle yanıt alamazsınız.
