# Draft translation. Nobody from the community has checked it yet.

title-78c36cd1 = Ku biir { -cancer-champions }
short-title-1143c22b = { -cancer-champions }
summary-3fd2f5ba = Dadka bulshadaada ka caawi inay ka hadlaan daryeelka kansarka. Uma baahnid wax shahaado ah.
minimum-age-237fa3ee = Waa inaad jirto { $champion-age } sano ama ka badan.
hours-2d3b8c28 = Saacadaha waa la beddeli karaa. Adiga iyo annagu waan ka wada heshiinaynaa.
training-d4ef2a37 = Waan ku tababaraynaa, waanna ku taageeraynaa. Dhib ma leh wax kasta oo aad hore u qaban jirtay.
apply-7fcaa702 = Iimayl u soo dir { $team-email }. Kani waa ciwaan tusaale ah, sidaas darteed jawaab ma heli doontid.
p-fb56191f = { -cancer-champions } waa dad mutadawac ah oo ka kala yimid meelo iyo nolol kala duwan. Mutadawac kasta wuxuu ka tirsan yahay koox bulsho. Kooxuhuna way wada shaqeeyaan.
h-8a6a4d4e = Waxa aad qaban lahayd
li-a24d501f = Waxaad xiriiriyeyaasha bulshada ee arrimaha kansarka ka caawinaysaa shaqadooda.
li-7f9f5b9e = Waxaad mashruuca uga warramaysaa dadka bulshadaada.
li-2b839b1c = Waxaad noo sheegaysaa waxa ay dadka deegaanku ka yiraahdaan daryeelka kansarka.
li-343f3370 = Waxaad tagaysaa kulannada, haddii lagaa codsado.
li-15bf8257 = Waxaad naga caawinaysaa inaan fulinno wixii aan ballanqaadnay.
li-9af2e7d8 = Waxaad dadka tusaysaa meesha ay adeegyada ka heli karaan.
h-1548223e = Qofka aan raadinayno
li-75fb35b2 = Waxaad leedahay khibrad nololeed.
li-db9a842b = Dadka si wanaagsan ayaad ula dhaqantaa.
li-00f8ac41 = Waxaad jeceshahay inaad koox la shaqayso.
li-2365af83 = Waad la qabsan kartaa marka qorshuhu isbeddelo.
p-aeed21df = Uma baahnid inaad aqoon u leedahay daryeelka kansarka. Waan kaa caawin doonnaa inaad barato.
h-0a1e6d63 = Sida loo codsado
li-75a30c8b = Iimayl noo soo dir. Noo sheeg magacaaga iyo bulshada aad ka tirsan tahay.
li-8fc9b9ff = Waxaan kaala hadlaynaa waxa aad jeclaan lahayd inaad qabato.
li-d3fe6c3b = Waxaad helaysaa tababar, waxaadna ku biiraysaa koox bulsho.
p-a72b145f = Ma xanuunsan tahay, mise waxaa xanuunsan qof qoyskaaga ka mid ah? Waxaad naga codsan kartaa inaan sugno ilaa aad ka dareento inaad diyaar tahay.
