# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Zdravotná starostlivosť v Peterborough, aj pre vás
summary-fc1d91e7 = Je pre vás ťažké dostať sa k zdravotnej starostlivosti? Nájdete tu ľudí, ktorí vás vypočujú a pomôžu vám.
action-5dc27001 = Pozrite si, čo robí { -health-hub }
action-bc5df20f = Pomôžte plánovať služby
h-d5e9a9c0 = Zaslúžite si starostlivosť
p-bb148cf1 = Život bez peňazí alebo bezpečného domova môže ľuďom sťažovať cestu k zdravotnej starostlivosti. Rovnako môže pôsobiť aj trauma, teda hlboké zranenie na duši z minulosti. Nie je to vaša vina.
p-dff05a1b = Služby v Peterborough spolupracujú, aby sa to zmenilo. Môžete:
li-9ff2852d = získať pomoc so svojím zdravím blízko miesta, kde ste
li-ffef1fcc = ovplyvniť, ako sa služby plánujú
h-d2d4d1f5 = Najprv je dôležité vedieť
p-68a9a9c1 = Tento web je len ukážka. Jeho telefónne číslo a e-mailová adresa sú ukážkové, takže odpoveď nedostanete.
