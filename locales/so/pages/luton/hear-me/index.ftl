# Draft translation. Nobody from the community has checked it yet.

title-b556fcb1 = Munaasabadaha { -hear-me }
summary-2befc782 = Kaalay oo wax ka baro kansarka. Noo sheeg sida uu daryeelka kansarka ee Luton u noqon lahaa mid adiga kuu wanaagsan.
p-9aca1593 = Munaasabadda { -hear-me } waxaad wax kaga baranaysaa kansarka iyo sida uu u saameeyo bulshadaada. Ka dib waa markayaga, waana ku dhagaysanaynaa.
h-3277bb64 = Cidda iman karta
p-f0e01854 = Munaasabadahan waxaa loogu talagalay bulshooyinka Luton ee dadka madow ee ka soo jeeda Afrika, dadka madow ee ka soo jeeda Kariibiyaanka, dadka Bariga Yurub iyo dadka Koonfurta Aasiya. Waxaa laga yaabaa inaad hadda kansar qabto, ama in uu hore kuugu dhacay. Waxaa laga yaabaa inaad qof daryeesho, ama aad rabto inaad wax barato.
h-98361d3f = Waxa aad halkaas ku qaban karto
li-688a0210 = Dhagayso dad ka hadlaya kansarka.
li-def09b9d = Ka qaybgal hawlaha.
li-980f9f0a = La sheekayso dadka kale, annagana nala sheekayso.
li-b211ef6e = Noo sheeg sida uu u ekaan lahaa adeeg kansar oo wanaagsan oo Luton ka jira.
h-d4b7b5f0 = Adigaa dooranaya waxa aad sheegayso
p-266741df = Waad hadli kartaa, ama waad iska dhagaysan kartaa oo keliya. Waxa ay dadku sheegaan waan gudbinnaa, laakiin ma sheegno qofka yiri. Qof kasta si ixtiraam leh ayaan ula dhaqannaa.
p-4416fb6e = In kansar laga hadlo way adkaan kartaa. Mar kasta waad joojin kartaa. Waxaa jooga dad diyaar u ah inay ku taageeraan.
h-029f90f5 = Kooxdaada waan u iman karnaa
p-63d2405d = Ma kuu sii fudud tahay inaad la joogto dad aad taqaan? Munaasabad yar oo { -hear-me } ah ayaan u keeni karnaa kulanka kooxdaada.
caption-397a5611 = Munaasabadda iyo munaasabadda yar
th-9f16ff4b = Waxa ay tahay inaad ogaato
th-0b907604 = Munaasabadda { -hear-me }
th-942472af = Munaasabadda yar ee { -hear-me }
td-b9f9a6a2 = Halka ay ka dhacayso
td-4ac11235 = Meel aan annagu dooranno
td-03a16da0 = Kulanka kooxdaada
td-79ca39f3 = Sida looga qaybgalo
td-71b15132 = Kaalay maalinta munaasabadda
td-b5222b70 = Naga codso inaan ku soo booqanno
p-0f3de6a3 = Si aad booqasho u codsato, wac { $helpline } ama iimayl u soo dir { $team-email }. Kuwani waa tusaalayaal, sidaas darteed jawaab ma heli doontid.
