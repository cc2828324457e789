# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = Susitikimas apie žmones, kurie lieka be sveikatos priežiūros
short-title-e3d7a8eb = Sveikata visiems
summary-5b37c93f = Susitiko žmonės, kurie teikia įvairias paslaugas. Jie kalbėjo apie tuos, kurie negauna reikalingos priežiūros.
p-666c243f = Į renginį apie sveikatą visiems (angl. inclusion health) atėjo daugiau kaip { $event-people } žmonių. „Sveikata visiems“ – tai sveikatos priežiūra, kuri nieko nepalieka nuošalyje.
h-e1a29f29 = Kas atėjo
li-38d850e7 = { -nhs } komandos
li-f5551fd1 = savivaldybės
li-c6e4f5e4 = savanorių grupės
li-89c9583e = bendruomenių grupės
p-a9e7f5d7 = Renginys buvo organizacijos „{ $nhs-cambridgeshire-peterborough }“ veiklos dalis.
h-54ad4dfd = Apie ką jie kalbėjo
p-63f3cccc = Jie kalbėjo apie žmones, kurie negauna priežiūros dėl skurdo arba psichologinės traumos. Skurdas – tai kai pinigų per mažai, kad būtų galima gerai gyventi. Psichologinė trauma – tai gilus skausmas dėl to, kas įvyko.
h-c942b52c = Kas jau padeda
p-55ec8b45 = [{ -health-hub }](health-hub.md) – tai autobusas, kuris atvyksta pas žmones. Jame galima pasitikrinti sveikatą, pasidaryti tyrimus ir gauti gydymą.
p-f86248ef = [Sveikatos priežiūrai moterims](womens-health.md) vadovauja moterys, o vieta yra saugi.
p-f3c86c28 = Projektas [„{ -changing-futures }“](changing-futures.md) padeda labiau pažeidžiamiems žmonėms dalyvauti planuojant paslaugas.
h-9f7b4092 = Ką tai reiškia Jums
p-c6c1471e = Jei jautėte, kad likote be priežiūros, taip jautėsi ne tik Jūs. Žmonės, kurie teikia įvairias paslaugas, nori tai pakeisti.
p-8f8f68b4 = Šis pasakojimas yra demonstracinės svetainės dalis. Jame nerasite nei renginio datos, nei vietos.
