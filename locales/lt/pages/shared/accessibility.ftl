# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Prieinamumo pareiškimas
summary-b433dbeb = Kiek lengva šia svetaine naudotis žmonėms su negalia, kas gali neveikti ir kaip apie tai mums pranešti.
p-f8762b50 = Šis pareiškimas yra apie organizacijos „{ $publisher-name }“ svetainę. Svetainė yra demonstracinė, todėl jos telefono numeris ir el. pašto adresas yra pavyzdiniai.
p-b90ab738 = Čia niekas neatsakys, nes ši svetainė yra demonstracinė. Tikra komanda pasakytų Jums, kada galite tikėtis atsakymo.
li-aa0a466c = Neišbandėme, kaip puslapius skaito tikri ekrano skaitytuvai. Kai kurios dalys gali neatitikti kriterijaus 4.1.2 (pavadinimas, vaidmuo, reikšmė).
li-0ff6901f = Vertimuose iš anglų kalbos antraštės ir užrašai gali būti klaidingi, nes jų nepatikrino nė vienas žmogus, kuriam ta kalba gimtoji. Jie gali neatitikti kriterijaus 2.4.6 (antraštės ir užrašai).
li-0b42f768 = Paveikslėlių aprašymai vertimuose taip pat gali būti klaidingi. Jie gali neatitikti kriterijaus 1.1.1 (netekstinis turinys).
p-d5a6292e = Klaidų puslapiuose ieško kompiuterių programos. Žmonės su negalia baigtos svetainės dar neišbandė, todėl bandymo datos nurodyti negalime.
p-54c322c3 = Norime, kad šia svetaine galėtų naudotis kuo daugiau žmonių. Turėtumėte galėti:
li-df3d4b9e = padidinti tekstą taip, kad jokia jo dalis nedingtų
li-1c789d69 = kiekvieną svetainės dalį valdyti vien klaviatūra
li-5efe5c8c = klausytis puslapių, kuriuos garsiai perskaito ekrano skaitytuvas
li-0f0265d9 = skaityti puslapius be scenarijų (JavaScript) ir savo pasirinktomis spalvomis
