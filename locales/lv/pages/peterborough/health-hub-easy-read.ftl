# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = { -health-hub } vieglajā valodā
short-title-083c1abc = Vieglā valoda
summary-42714576 = Attēli un īsi teikumi par autobusu.
h-490581c6 = Par autobusu
alt-42df3ec0 = Autobuss ar sirdi uz sāna
p-77085642 = { -health-hub } ir autobuss. Tajā varat saņemt veselības aprūpi.
alt-095f3cde = Divi cilvēki, viens no viņiem runā
p-cc72401d = Pastāstiet, kas Jūs uztrauc visvairāk. Jūs izvēlaties, ko teikt.
h-1c62eb51 = Ko Jūs varat saņemt
alt-5ac855c4 = Asins piliens
p-c9a42e72 = Jums var veikt asins analīzi. Tai pietiek ar dažiem asins pilieniem.
alt-cabd8f9d = Acs
p-cc419dab = Jums var pārbaudīt redzi.
alt-bac6c04b = Plāksteris
p-458d5627 = Mēs varam apkopt brūces.
h-ef0e40ac = Jūs izlemjat
alt-99855079 = Ķeksītis un krustiņš
p-935408d4 = Jūs varat atteikties no jebkuras pārbaudes.
alt-40808f13 = Divi cilvēki blakus
p-dcea0377 = Jūs varat atnākt kopā ar cilvēku, kam uzticaties.
alt-8e7b48fa = Telefons, kas zvana
p-b4560caa = Zvaniet pa tālruni { $helpline }. Tas ir parauga numurs. Neviens neatbildēs.
