# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Zdravotní péče v Peterborough, i pro vás
summary-fc1d91e7 = Je pro vás těžké dostat se ke zdravotní péči? Najdete tu lidi, kteří vás vyslechnou a pomůžou vám.
action-5dc27001 = Podívejte se, co dělá { -health-hub }
action-bc5df20f = Pomozte plánovat služby
h-d5e9a9c0 = Zasloužíte si péči
p-bb148cf1 = Život bez peněz nebo bezpečného domova může lidem ztěžovat cestu ke zdravotní péči. Stejně může působit i trauma, tedy hluboké zranění na duši z minulosti. Není to vaše vina.
p-dff05a1b = Služby v Peterborough spolupracují, aby se to změnilo. Můžete:
li-9ff2852d = získat pomoc se svým zdravím blízko místa, kde jste
li-ffef1fcc = ovlivnit, jak se služby plánují
h-d2d4d1f5 = Nejdřív je důležité vědět
p-68a9a9c1 = Tento web je jen ukázka. Jeho telefonní číslo a e-mailová adresa jsou ukázkové, takže odpověď nedostanete.
