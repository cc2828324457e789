# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = { -changing-futures }: pomozte plánovat služby
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = Víte, co lidem ztěžuje cestu k péči. To, co víte, může pomoct zlepšit služby.
p-d3bb4936 = Lidé, kteří využívají služby, vědí, co funguje a co ne. Projekt { -changing-futures } jim pomáhá zapojit se do plánování.
h-bb7b1528 = Kdo se zapojuje
p-ffb5c195 = Do plánování služeb se zapojují lidé, kteří jsou zranitelnější. To znamená, že jim může snáz někdo nebo něco ublížit. Může se to stát každému.
p-2c3733d9 = Možná víte, jaké to je:
li-304d7ac1 = nemít kde bezpečně bydlet
li-0fdb63b8 = mít velmi málo peněz
li-99c792f7 = žít s traumatem, tedy s hlubokým zraněním na duši z minulosti
h-28749eac = Čím můžete přispět
p-118b628a = Nepotřebujete odborná slova. Můžete říct:
li-178d4f16 = co vám pomohlo
li-04d975af = kvůli čemu to bylo horší
li-749daca1 = co by se podle vás mělo změnit jako první
p-2c4b755e = Nemusíte vyprávět celý svůj příběh. Můžete říct jen trochu a přestat, kdykoli chcete.
h-7c3ad87f = Jak se zapojit
li-3d7d3b66 = Volejte { $helpline } nebo pište na { $team-email }. Číslo i adresa jsou jen ukázkové, takže odpověď nedostanete.
li-94f70902 = Zeptejte se, co by se dělo a jakou pomoc můžete dostat.
li-44401cd7 = Nechte si čas na rozmyšlenou. Můžete říct ne.
p-3fa5e127 = Potřebujete zdravotní péči hned teď? Přečtěte si, co dělá [{ -health-hub }](health-hub.md).
