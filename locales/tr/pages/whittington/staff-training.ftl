# Draft translation. Nobody from the community has checked it yet.

title-d4d78bae = Herkes için bakım
summary-010479bd = Çalışanlar ve gönüllüler için kısa bir eğitim. Her yönelimden ve her cinsiyetten insana iyi bakım vermenize yardımcı olur.
outcome-4d65e6ad = İnsanlara, kendilerine nasıl hitap edilmesini istediklerini sorabileceksiniz.
outcome-71539dd7 = Onlar için kimlerin önemli olduğunu, hiçbir şey varsaymadan sorabileceksiniz.
outcome-ee80aa73 = Bir hatadan sonra ne yapacağınızı bileceksiniz.
do-668a8a30 = Size hangi adla hitap etmemi istersiniz?
do-not-7893d07f = Gerçek adınız ne?
do-4d91beac = Yanınızda kimin olmasını istersiniz?
do-not-f8cd6a15 = Kocanız da geliyor mu?
do-88f9e187 = Özür dilerim. Söylediğiniz için teşekkür ederim.
do-not-717e4eb8 = Bunların hepsini aklımda tutamam.
question-2502bcd3 = Bir kadın, başka bir kadınla birlikte geliyor. Yanındaki kim?
answer-c0a8600d = Bunu bilmiyorsunuz, o yüzden sorun. Partneri, kız kardeşi, arkadaşı veya ona bakım veren kişi olabilir.
question-d35bff25 = Yanlış adı kullandınız. Ne yaparsınız?
answer-d323e4ae = Bir kez özür dileyin, doğru adı kullanın ve devam edin. Uzun uzun açıklama yapmayın.
question-94771f1b = Bir hasta, nasıl yaşadığını anlatmak istemiyor. Bunu bilmeniz gerekiyor mu?
answer-720e6b30 = Yalnızca bakımı için önemliyse. O zaman neden sorduğunuzu söyleyin.
note-cf2b2dfa = Üç soruyu yüksek sesle okuyun ve düşünmek için zaman bırakın.
note-d5516d9b = Katılımcılar ikişer ikişer çalışsın. Hiç kimse kendinden söz etmek zorunda değildir.
note-8780bb51 = Sonunda herkes, gelecek hafta neyi farklı yapacağını söylesin.
p-b0576721 = Bu eğitim lezbiyen, gey, biseksüel, trans, kuir, interseks, aseksüel ve diğer kişiler (LGBTQIA+) hakkındadır. İnsanlar kendilerini saklamak zorunda kalmayınca daha kolay iyileşir. Eğitimi tek başınıza veya bir grupla yapabilirsiniz.
p-e0d88f29 = Gruptaki biri LGBTQIA+ olabilir ve bunu kimseye söylememiş olabilir. O kişi odadaymış gibi konuşun. Gerçekten orada olabilir.
p-da6142b3 = Bunun neden önemli olduğunu öğrenmek için şu sayfayı okuyun: [Kapsayıcı bakım beyanımız](inclusive-care.md).
