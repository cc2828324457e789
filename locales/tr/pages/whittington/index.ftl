# Draft translation. Nobody from the community has checked it yet.

title-d15fb5f5 = Kanser bakımı alırken kendiniz olabilirsiniz
summary-0e6c92ae = Kanser olan lezbiyen, gey, biseksüel, trans ve diğer kişiler, onların aileleri ve onlara bakım veren çalışanlar için.
action-c5bbb600 = { -pride-in-health } hakkındaki sayfayı okuyun
action-d346f347 = İyi bakım ne demektir
h-8590a3b8 = Bu site kimler için
p-a212c1aa = Bu site lezbiyen, gey, biseksüel, trans, kuir, interseks, aseksüel ve diğer kişiler (LGBTQIA+) içindir. Aileniz, arkadaşlarınız ve bakım ekibiniz için de hazırlandı.
p-16a52753 = Kanser korkutucu olabilir. Bir de sağlık çalışanlarının ne diyeceğinden veya ne düşüneceğinden korkmak zorunda kalmamalısınız.
h-d2d4d1f5 = Lütfen önce şunu bilin
p-68a9a9c1 = Bu site bir tanıtım örneğidir. Telefon numarası ve e-posta adresi de örnektir; bu nedenle yanıt alamazsınız.
