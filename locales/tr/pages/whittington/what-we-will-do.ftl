# Draft translation. Nobody from the community has checked it yet.

title-0876acf9 = Neler duyduk ve neler yapacağız
short-title-edb9dea3 = Verdiğimiz sözler
summary-883b834b = İnsanların, kendilerini dışarıda bırakan kanser bakımı hakkında bize anlattıkları ve bu konuda yapacaklarımız.
title-eb60a7ef = Çalışanlar için eğitim
heard-486f1316 = Sağlık çalışanlarının partnerime nasıl tepki vereceğini hiçbir zaman bilemiyorum.
will-72e86e79 = Kanser bakımındaki çalışanlarımıza ve gönüllülerimize eğitim vereceğiz.
owner-0df47184 = { $whittington-health }
evidence-a8490c0b = Eğitim bu sitede yer alıyor ve herkes okuyabilir.
text-e61714fa = Eğitimi yayımladık.
title-23421ffb = Size de yer olan formlar
heard-0e57deca = Formda bana uygun bir kutucuk yoktu.
will-0ec0aaca = Kim olduğunuzu kendi sözlerinizle yazabilmeniz için formlarımızı değiştireceğiz.
evidence-1f988ee6 = Yeni formun size gösterilmesini isteyebilirsiniz.
p-8c1e48de = { -pride-in-health } etkinliği lezbiyen, gey, biseksüel, trans, kuir, interseks, aseksüel ve diğer kişiler (LGBTQIA+) içindi. Bu kişiler, bakımın kendilerini nerede dışarıda bıraktığını bize anlattı. Bu sayfada, anlattıklarından neler çıktığını okuyabilirsiniz.
p-8035bbfe = Bu bir tanıtım örneğidir. Bu sayfada verilen sözler gerçek değildir; böyle bir sayfanın nasıl göründüğünü göstermek için yazıldı.
p-48448dac = Şu sayfalara bakabilirsiniz: [{ -pride-in-health }](pride-in-health.md) veya [çalışanlar için eğitim](staff-training.md).
