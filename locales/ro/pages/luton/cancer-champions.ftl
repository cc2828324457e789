# Draft translation. Nobody from the community has checked it yet.

title-78c36cd1 = Înscrieți-vă în programul „{ -cancer-champions }”
short-title-1143c22b = { -cancer-champions }
summary-3fd2f5ba = Ajutați oamenii din comunitatea dumneavoastră să vorbească despre îngrijirea persoanelor cu cancer. Nu aveți nevoie de diplome.
minimum-age-237fa3ee = Trebuie să aveți cel puțin { $champion-age } ani.
hours-2d3b8c28 = Programul este flexibil. Îl stabilim împreună.
training-d4ef2a37 = Vă pregătim și vă sprijinim. Nu contează ce ați făcut până acum.
apply-7fcaa702 = Scrieți la { $team-email }. Adresa este doar un exemplu, așa că nu veți primi răspuns.
p-fb56191f = În programul „{ -cancer-champions }” sunt voluntari de orice origine și din orice mediu. Fiecare voluntar face parte dintr-un grup din comunitate. Grupurile lucrează și împreună.
h-8a6a4d4e = Ce ați face
li-a24d501f = Îi ajutați în munca lor pe mediatorii comunitari în domeniul cancerului.
li-7f9f5b9e = Le vorbiți despre proiect oamenilor din comunitatea dumneavoastră.
li-2b839b1c = Ne transmiteți ce spun oamenii din zonă despre îngrijirea persoanelor cu cancer.
li-343f3370 = Mergeți la ședințe, dacă vi se cere.
li-15bf8257 = Ne ajutați să facem ceea ce am spus că vom face.
li-9af2e7d8 = Le arătați oamenilor unde pot găsi servicii.
h-1548223e = Pe cine căutăm
li-75fb35b2 = Aveți experiență de viață.
li-db9a842b = Vă înțelegeți bine cu oamenii.
li-00f8ac41 = Vă place să lucrați în echipă.
li-2365af83 = Vă puteți adapta când se schimbă planurile.
p-aeed21df = Nu este nevoie să vă pricepeți la îngrijirea persoanelor cu cancer. Vă vom ajuta să învățați.
h-0a1e6d63 = Cum vă înscrieți
li-75a30c8b = Scrieți-ne un e-mail. Spuneți-ne cum vă numiți și din ce comunitate faceți parte.
li-8fc9b9ff = Stăm de vorbă cu dumneavoastră despre ce ați dori să faceți.
li-d3fe6c3b = Vă pregătim și intrați într-un grup din comunitate.
p-a72b145f = V-ați îmbolnăvit dumneavoastră sau este bolnav cineva din familie? Ne puteți ruga să așteptăm până când simțiți că este momentul potrivit.
