# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = { -health-hub }: text ușor de citit
short-title-083c1abc = Text ușor de citit
summary-42714576 = Imagini și propoziții scurte despre autobuz.
h-490581c6 = Despre autobuz
alt-42df3ec0 = Un autobuz cu o inimă pe o parte
p-77085642 = { -health-hub } este un autobuz. Aici puteți primi îngrijire medicală.
alt-095f3cde = Două persoane, una dintre ele vorbește
p-cc72401d = Spuneți-ne ce vă îngrijorează cel mai mult. Dumneavoastră alegeți ce spuneți.
h-1c62eb51 = Ce puteți primi
alt-5ac855c4 = O picătură de sânge
p-c9a42e72 = Puteți face un test de sânge. Se iau câteva picături de sânge.
alt-cabd8f9d = Un ochi
p-cc419dab = Puteți face un control al vederii.
alt-bac6c04b = Un plasture
p-458d5627 = Putem îngriji răni.
h-ef0e40ac = Dumneavoastră hotărâți
alt-99855079 = O bifă și o cruce
p-935408d4 = Puteți spune nu la orice test.
alt-40808f13 = Două persoane una lângă alta
p-dcea0377 = Puteți veni cu cineva în care aveți încredere.
alt-8e7b48fa = Un telefon care sună
p-b4560caa = Sunați la { $helpline }. Numărul este doar un exemplu, așa că nu va răspunde nimeni.
