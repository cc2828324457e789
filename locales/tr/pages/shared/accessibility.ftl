# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Erişilebilirlik beyanı
summary-b433dbeb = Bu siteyi kullanmak engelli kişiler için ne kadar kolay? Neler çalışmayabilir? Bunları bize nasıl bildirebilirsiniz?
p-f8762b50 = Bu beyan, { $publisher-name } web sitesi hakkındadır. Site bir tanıtım örneğidir; bu nedenle telefon numarası ve e-posta adresi de örnektir.
p-b90ab738 = Bu bir tanıtım örneği olduğu için burada kimse yanıt vermez. Gerçek bir ekip, ne zaman yanıt alabileceğinizi size söylerdi.
li-aa0a466c = Sayfaları gerçek ekran okuyucularla test etmedik. Bazı bölümler 4.1.2 ölçütünü (ad, rol, değer) karşılamıyor olabilir.
li-0ff6901f = İngilizce dışındaki dillerde başlıklar ve etiketler yanlış olabilir, çünkü bunları ana dili o dil olan hiç kimse kontrol etmedi. Bunlar 2.4.6 ölçütünü (başlıklar ve etiketler) karşılamıyor olabilir.
li-0b42f768 = İngilizce dışındaki dillerde resim açıklamaları da yanlış olabilir. Bunlar 1.1.1 ölçütünü (metin olmayan içerik) karşılamıyor olabilir.
p-d5a6292e = Bilgisayar programları sayfalarda hata arar. Engelli kişiler sitenin bitmiş hâlini henüz test etmedi; bu nedenle verebileceğimiz bir test tarihi yok.
p-54c322c3 = Bu siteyi olabildiğince çok kişinin kullanabilmesini istiyoruz. Şunları yapabilmelisiniz:
li-df3d4b9e = metni, hiçbir kısmı kaybolmadan büyütmek
li-1c789d69 = sitenin her bölümünü yalnızca klavyeyle kullanmak
li-5efe5c8c = sayfaları ekran okuyucuyla dinlemek
li-0f0265d9 = sayfaları betikler (script) olmadan ve kendi seçtiğiniz renklerle okumak
