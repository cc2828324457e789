# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Veselības aprūpe Peterborough pilsētā – arī Jums
summary-fc1d91e7 = Vai Jums ir grūti saņemt veselības aprūpi? Šeit atradīsiet cilvēkus, kuri Jūs uzklausīs un Jums palīdzēs.
action-5dc27001 = Uzziniet, kā palīdz { -health-hub }
action-bc5df20f = Palīdziet plānot pakalpojumus
h-d5e9a9c0 = Jums pienākas aprūpe
p-bb148cf1 = Ja cilvēkam nav naudas vai drošu māju, viņam var būt grūti saņemt veselības aprūpi. To pašu var izraisīt psiholoģiska trauma – dziļas dvēseles sāpes no pagātnes. Tā nav Jūsu vaina.
p-dff05a1b = Peterborough pilsētā pakalpojumu sniedzēji strādā kopā, lai to mainītu. Jūs varat:
li-9ff2852d = saņemt palīdzību veselības jautājumos netālu no vietas, kur esat
li-ffef1fcc = ietekmēt to, kā plāno pakalpojumus
h-d2d4d1f5 = Vispirms svarīgi zināt
p-68a9a9c1 = Šī vietne ir demonstrācijas versija. Tās tālruņa numurs un e-pasta adrese ir tikai paraugi, tāpēc atbildi nesaņemsiet.
