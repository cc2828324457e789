# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = Setkání o lidech, ke kterým se péče nedostane
short-title-e3d7a8eb = Zdraví pro všechny
summary-5b37c93f = Sešli se lidé, kteří pracují v různých službách. Mluvili o těch, kteří nedostávají péči, jakou potřebují.
p-666c243f = Na akci o zdraví pro všechny (anglicky inclusion health) přišlo víc než { $event-people } lidí. Zdraví pro všechny je zdravotní péče, která na nikoho nezapomíná.
h-e1a29f29 = Kdo přišel
li-38d850e7 = týmy { -nhs }
li-f5551fd1 = městské a místní rady (councils)
li-c6e4f5e4 = dobrovolnické skupiny
li-89c9583e = komunitní skupiny
p-a9e7f5d7 = Akce byla součástí práce organizace { $nhs-cambridgeshire-peterborough }.
h-54ad4dfd = O čem mluvili
p-63f3cccc = Mluvili o lidech, kteří nedostávají péči kvůli chudobě nebo traumatu. Chudoba znamená mít příliš málo peněz na dobrý život. Trauma je hluboké zranění na duši po něčem, co se stalo.
h-c942b52c = Co už pomáhá
p-55ec8b45 = [{ -health-hub }](health-hub.md) je autobus, který jezdí za lidmi. Nabízí kontrolu zdraví, vyšetření a léčbu.
p-f86248ef = [Zdravotní péči pro ženy](womens-health.md) vedou ženy, na bezpečném místě.
p-f3c86c28 = Projekt [{ -changing-futures }](changing-futures.md) zapojuje do plánování služeb lidi, kteří jsou zranitelnější.
h-9f7b4092 = Co to znamená pro vás
p-c6c1471e = Pokud máte pocit, že se k vám péče nedostala, stejně se cítí i další lidé. Lidé v mnoha službách to chtějí změnit.
p-8f8f68b4 = Tento příběh je součástí ukázky. Neuvádí datum ani místo akce.
