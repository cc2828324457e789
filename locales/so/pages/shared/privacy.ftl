# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Asturnaanta
summary-40e9da4d = Websaydhkani kuma daba galo. Ma isticmaalo cookies, macluumaad shakhsi ahna kuma weydiiyo.
p-84faa7c3 = Websaydhkan waad akhrin kartaa adiga oo aan noo sheegin cidda aad tahay. Boggani wuxuu sharxayaa waxa dhaca iyo waxa aan dhicin.
h-ff454beb = Waxa uu websaydhkani sameeyo
th-ec419c05 = Hawsha
th-66aafa89 = Taas ma samaynnaa?
td-1b1aae34 = In cookies (faylal yaryar) lagu kaydiyo taleefankaaga ama kombiyuutarkaaga
td-08be49ad = Maya
td-4d9eb12f = In la tiriyo booqashooyinkaaga ama lagu daba galo
td-a1ec1603 = In sawirro ama noocyo far (fonts) laga keeno shirkado kale
td-20202976 = In lagu weydiiyo magacaaga ama ciwaankaaga
p-c3378969 = Shirkadda bogaggan kuu soo dirta ayaa laga yaabaa inay hayso liis ay ku qoran yihiin bogagga la codsaday. Liiskaasi wuxuu muujin karaa ciwaanka internetka ee taleefankaaga ama kombiyuutarkaaga. Annagu liiskaas uma isticmaalno si aan u ogaanno cidda aad tahay.
h-edf54f37 = Taleefankaaga ama kombiyuutarkaaga
p-1084b3e1 = Taleefankaagu ama kombiyuutarkaagu wuu kaydin karaa liiska bogagga aad akhrido. Ma jiraa qof kale oo isticmaala? Liiskaas waxaad ka tirtiri kartaa dejinta (settings).
p-a155f335 = Warqadaha macluumaadka ee aad soo dejiso waxay ku sii jirayaan taleefankaaga ama kombiyuutarkaaga. Tirtir haddii ay tahay in aan qof kale arkin.
h-ae740a05 = Haddii aad nala soo xiriirto
p-608e4e6d = Tani waa tusaale. Cidna kama jawaabto { $helpline }, cidna ma akhrido iimaylka loo diro { $team-email }. Fadlan halkaas ha u dirin macluumaad shakhsi ah.
p-479fb1d5 = Koox dhab ahi waa inay macluumaadkaaga u isticmaasho oo keliya si ay ku caawiso. Waa inaysan hayn muddo ka badan inta ay u baahan tahay.
h-88c1c5aa = Xuquuqdaada
p-c74ff432 = Sharcigu wuxuu kuu oggol yahay inaad hay’ad kasta ka codsato:
li-ad3c9683 = inay kuu sheegto waxa ay kaa ogtahay
li-7b8c78a6 = inay saxdo waxa khaldan
li-6e58ddd6 = inay tirtirto waxa aysan mar dambe u baahnayn
p-1dcf9edf = Waxaad sidoo kale cabasho u gudbin kartaa hay’adda UK ee u xilsaaran ilaalinta macluumaadka shakhsiga ah.
