# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = { -changing-futures }: pomôžte plánovať služby
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = Viete, čo ľuďom sťažuje cestu k starostlivosti. To, čo viete, môže pomôcť zlepšiť služby.
p-d3bb4936 = Ľudia, ktorí využívajú služby, vedia, čo funguje a čo nie. Projekt { -changing-futures } im pomáha zapojiť sa do plánovania.
h-bb7b1528 = Kto sa zapája
p-ffb5c195 = Do plánovania služieb sa zapájajú ľudia, ktorí sú zraniteľnejší. To znamená, že im môže ľahšie niekto alebo niečo ublížiť. Môže sa to stať každému.
p-2c3733d9 = Možno viete, aké to je:
li-304d7ac1 = nemať kde bezpečne bývať
li-0fdb63b8 = mať veľmi málo peňazí
li-99c792f7 = žiť s traumou, teda s hlbokým zranením na duši z minulosti
h-28749eac = Čím môžete prispieť
p-118b628a = Nepotrebujete odborné slová. Môžete povedať:
li-178d4f16 = čo vám pomohlo
li-04d975af = kvôli čomu to bolo horšie
li-749daca1 = čo by sa podľa vás malo zmeniť ako prvé
p-2c4b755e = Nemusíte rozprávať celý svoj príbeh. Môžete povedať len trochu a prestať, kedykoľvek chcete.
h-7c3ad87f = Ako sa zapojiť
li-3d7d3b66 = Volajte { $helpline } alebo píšte na { $team-email }. Číslo aj adresa sú len ukážkové, takže odpoveď nedostanete.
li-94f70902 = Opýtajte sa, čo by sa dialo a akú pomoc môžete dostať.
li-44401cd7 = Nechajte si čas na rozmyslenie. Môžete povedať nie.
p-3fa5e127 = Potrebujete zdravotnú starostlivosť hneď teraz? Prečítajte si, čo robí [{ -health-hub }](health-hub.md).
