# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = { -health-hub }: lengvai suprantama kalba
short-title-083c1abc = Lengvai suprantama kalba
summary-42714576 = Paveikslėliai ir trumpi sakiniai apie autobusą.
h-490581c6 = Apie autobusą
alt-42df3ec0 = Autobusas su širdimi ant šono
p-77085642 = { -health-hub } – tai autobusas. Jame galite gauti sveikatos priežiūros paslaugas.
alt-095f3cde = Du žmonės, vienas iš jų kalba
p-cc72401d = Pasakykite, kas Jums kelia didžiausią nerimą. Ką pasakoti, sprendžiate Jūs.
h-1c62eb51 = Ką galite gauti
alt-5ac855c4 = Kraujo lašas
p-c9a42e72 = Galite pasidaryti kraujo tyrimą. Jam užtenka kelių lašų kraujo.
alt-cabd8f9d = Akis
p-cc419dab = Galite pasitikrinti regėjimą.
alt-bac6c04b = Pleistras
p-458d5627 = Galime pasirūpinti Jūsų žaizdomis.
h-ef0e40ac = Sprendžiate Jūs
alt-99855079 = Varnelė ir kryžiukas
p-935408d4 = Galite atsisakyti bet kurio tyrimo.
alt-40808f13 = Du žmonės vienas šalia kito
p-dcea0377 = Galite ateiti su žmogumi, kuriuo pasitikite.
alt-8e7b48fa = Skambantis telefonas
p-b4560caa = Skambinkite numeriu { $helpline }. Tai pavyzdinis numeris. Niekas neatsilieps.
