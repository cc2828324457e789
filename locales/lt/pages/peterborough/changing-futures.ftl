# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = „{ -changing-futures }“: padėkite planuoti paslaugas
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = Jūs žinote, kas trukdo gauti priežiūrą. Tai, ką žinote, gali padėti pagerinti paslaugas.
p-d3bb4936 = Žmonės, kurie naudojasi paslaugomis, žino, kas veikia gerai, o kas ne. Projektas „{ -changing-futures }“ padeda jiems dalyvauti planuojant.
h-bb7b1528 = Kas dalyvauja
p-ffb5c195 = Planuojant paslaugas dalyvauja labiau pažeidžiami žmonės. Pažeidžiamas žmogus – tai žmogus, kuriam lengviau pakenkti. Taip gali nutikti kiekvienam.
p-2c3733d9 = Galbūt žinote, ką reiškia:
li-304d7ac1 = neturėti saugios vietos gyventi
li-0fdb63b8 = turėti labai mažai pinigų
li-99c792f7 = gyventi patyrus psichologinę traumą – gilų skausmą dėl to, kas įvyko praeityje
h-28749eac = Kuo galite pasidalyti
p-118b628a = Ypatingų žodžių nereikia. Galite pasakyti:
li-178d4f16 = kas Jums padėjo
li-04d975af = dėl ko pasidarė blogiau
li-749daca1 = ką pirmiausia pakeistumėte
p-2c4b755e = Neprivalote pasakoti visos savo istorijos. Galite pasakyti tik truputį ir baigti, kada norite.
h-7c3ad87f = Kaip dalyvauti
li-3d7d3b66 = Skambinkite numeriu { $helpline } arba rašykite adresu { $team-email }. Numeris ir adresas yra pavyzdiniai, todėl atsakymo negausite.
li-94f70902 = Paklauskite, kas vyktų ir kokią pagalbą galite gauti.
li-44401cd7 = Neskubėkite ir pagalvokite. Galite atsisakyti.
p-3fa5e127 = Ar Jums sveikatos priežiūros reikia dabar? Skaitykite, kuo padeda [{ -health-hub }](health-hub.md).
