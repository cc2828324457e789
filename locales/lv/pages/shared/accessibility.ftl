# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Piekļūstamības paziņojums
summary-b433dbeb = Cik viegli šo vietni lietot cilvēkiem ar invaliditāti, kas varētu nedarboties un kā mums par to pastāstīt.
p-f8762b50 = Šis paziņojums ir par organizācijas „{ $publisher-name }” tīmekļvietni. Tā ir demonstrācijas vietne, tāpēc tās tālruņa numurs un e-pasta adrese ir tikai paraugi.
p-b90ab738 = Šeit neviens neatbildēs, jo šī ir demonstrācijas vietne. Īsta komanda Jums pateiktu, kad varat gaidīt atbildi.
li-aa0a466c = Mēs neesam pārbaudījuši, kā lapas nolasa īsti ekrāna lasītāji. Iespējams, dažas daļas neatbilst kritērijam 4.1.2 (nosaukums, loma, vērtība).
li-0ff6901f = Tulkojumos no angļu valodas virsraksti un uzraksti var būt nepareizi, jo tos nav pārbaudījis neviens, kam attiecīgā valoda ir dzimtā. Iespējams, tie neatbilst kritērijam 2.4.6 (virsraksti un uzraksti).
li-0b42f768 = Arī attēlu apraksti tulkojumos var būt nepareizi. Iespējams, tie neatbilst kritērijam 1.1.1 (saturs, kas nav teksts).
p-d5a6292e = Kļūdas lapās meklē datorprogrammas. Cilvēki ar invaliditāti gatavo vietni vēl nav pārbaudījuši, tāpēc nevaram norādīt pārbaudes datumu.
p-54c322c3 = Mēs vēlamies, lai šo vietni varētu lietot pēc iespējas vairāk cilvēku. Jums vajadzētu būt iespējai:
li-df3d4b9e = palielināt tekstu tā, lai nekas no tā nepazustu
li-1c789d69 = lietot katru vietnes daļu tikai ar tastatūru
li-5efe5c8c = klausīties lapas ar ekrāna lasītāju
li-0f0265d9 = lasīt lapas bez skriptiem un Jūsu izvēlētās krāsās
