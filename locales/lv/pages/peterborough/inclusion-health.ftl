# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = Tikšanās par cilvēkiem, kuri paliek bez veselības aprūpes
short-title-e3d7a8eb = Veselība visiem
summary-5b37c93f = Tikās cilvēki, kuri sniedz dažādus pakalpojumus. Viņi runāja par tiem, kuri nesaņem vajadzīgo aprūpi.
p-666c243f = Uz pasākumu par veselību visiem (angliski: inclusion health) atnāca vairāk nekā { $event-people } cilvēku. „Veselība visiem” ir veselības aprūpe, kas nevienu neatstāj malā.
h-e1a29f29 = Kas atnāca
li-38d850e7 = { -nhs } komandas
li-f5551fd1 = pašvaldības
li-c6e4f5e4 = brīvprātīgo grupas
li-89c9583e = kopienu grupas
p-a9e7f5d7 = Pasākums bija daļa no organizācijas „{ $nhs-cambridgeshire-peterborough }” darba.
h-54ad4dfd = Par ko viņi runāja
p-63f3cccc = Viņi runāja par cilvēkiem, kuri nesaņem aprūpi nabadzības vai psiholoģiskas traumas dēļ. Nabadzība nozīmē, ka naudas ir pārāk maz, lai labi dzīvotu. Psiholoģiska trauma ir dziļas dvēseles sāpes par to, kas noticis.
h-c942b52c = Kas jau palīdz
p-55ec8b45 = [{ -health-hub }](health-hub.md) ir autobuss, kas brauc pie cilvēkiem. Tajā var pārbaudīt veselību, veikt analīzes un saņemt ārstēšanu.
p-f86248ef = [Veselības aprūpi sievietēm](womens-health.md) vada sievietes, un tā notiek drošā vietā.
p-f3c86c28 = Projekts [„{ -changing-futures }”](changing-futures.md) palīdz mazāk aizsargātiem cilvēkiem piedalīties pakalpojumu plānošanā.
h-9f7b4092 = Ko tas nozīmē Jums
p-c6c1471e = Ja jutāt, ka paliekat bez aprūpes, tā jutās arī citi. Cilvēki, kuri sniedz dažādus pakalpojumus, vēlas to mainīt.
p-8f8f68b4 = Šis stāsts ir daļa no demonstrācijas vietnes. Tajā nav norādīts ne pasākuma datums, ne vieta.
