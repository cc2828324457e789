# Draft translation. Nobody from the community has checked it yet.

title-0876acf9 = Waxa aan maqalnay iyo waxa aan qaban doonno
short-title-edb9dea3 = Ballanqaadyadayada
summary-883b834b = Waxa ay dadku nooga sheegeen daryeelka kansarka ee laga reebo, iyo waxa aan ka qaban doonno.
title-eb60a7ef = Tababarka shaqaalaha
heard-486f1316 = Weligay ma garan karo sida ay shaqaaluhu ula dhaqmi doonaan lammaanahayga.
will-72e86e79 = Waan tababari doonnaa shaqaalahayaga iyo mutadawiciintayada ka shaqeeya daryeelka kansarka.
owner-0df47184 = { $whittington-health }
evidence-a8490c0b = Tababarku wuxuu ku jiraa websaydhkan, qof kastaana waa akhrin karaa.
text-e61714fa = Tababarka waan soo saarnay.
title-23421ffb = Foomam leh meel adiga kuu bannaan
heard-0e57deca = Foomku ma lahayn sanduuq aniga igu habboon.
will-0ec0aaca = Waxaan beddeli doonnaa foomamkayaga si aad erayadaada ugu qori karto qofka aad tahay.
evidence-1f988ee6 = Waxaad codsan kartaa in lagu tuso foomka cusub.
p-8c1e48de = { -pride-in-health } waxaa loogu talagalay dumarka dumarka jecel (lesbian), ragga ragga jecel (gay), dadka labada jinsi jecel (bisexual), dadka trans, queer, intersex iyo asexual ah, iyo dad kale (LGBTQIA+). Waxay noo sheegeen meelaha daryeelka looga reebo. Boggani wuxuu sheegayaa waxa taas ka soo baxaya.
p-8035bbfe = Tani waa tusaale. Ballanqaadyada boggan ku qoran dhab ma aha. Waxaa loo qoray si loo muujiyo sida uu bog noocan ahi u egyahay.
p-48448dac = Wax ka akhri [{ -pride-in-health }](pride-in-health.md), ama eeg [tababarka shaqaalaha](staff-training.md).
