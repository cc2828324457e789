# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = Stretnutie o ľuďoch, ku ktorým sa starostlivosť nedostane
short-title-e3d7a8eb = Zdravie pre všetkých
summary-5b37c93f = Zišli sa ľudia, ktorí pracujú v rôznych službách. Hovorili o tých, ktorí nedostávajú starostlivosť, akú potrebujú.
p-666c243f = Na podujatie o zdraví pre všetkých (po anglicky inclusion health) prišlo vyše { $event-people } ľudí. Zdravie pre všetkých je zdravotná starostlivosť, ktorá na nikoho nezabúda.
h-e1a29f29 = Kto prišiel
li-38d850e7 = tímy { -nhs }
li-f5551fd1 = mestské a miestne rady (councils)
li-c6e4f5e4 = dobrovoľnícke skupiny
li-89c9583e = komunitné skupiny
p-a9e7f5d7 = Podujatie bolo súčasťou práce organizácie { $nhs-cambridgeshire-peterborough }.
h-54ad4dfd = O čom hovorili
p-63f3cccc = Hovorili o ľuďoch, ktorí nedostávajú starostlivosť pre chudobu alebo traumu. Chudoba znamená mať príliš málo peňazí na dobrý život. Trauma je hlboké zranenie na duši po niečom, čo sa stalo.
h-c942b52c = Čo už pomáha
p-55ec8b45 = [{ -health-hub }](health-hub.md) je autobus, ktorý jazdí za ľuďmi. Ponúka kontrolu zdravia, vyšetrenia a liečbu.
p-f86248ef = [Zdravotnú starostlivosť pre ženy](womens-health.md) vedú ženy, na bezpečnom mieste.
p-f3c86c28 = Projekt [{ -changing-futures }](changing-futures.md) zapája do plánovania služieb ľudí, ktorí sú zraniteľnejší.
h-9f7b4092 = Čo to znamená pre vás
p-c6c1471e = Ak máte pocit, že sa k vám starostlivosť nedostala, rovnako sa cítia aj ďalší ľudia. Ľudia v mnohých službách to chcú zmeniť.
p-8f8f68b4 = Tento príbeh je súčasťou ukážky. Neuvádza dátum ani miesto podujatia.
