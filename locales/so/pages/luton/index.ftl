# Draft translation. Nobody from the community has checked it yet.

title-150579d6 = Ra’yigaaga ku saabsan daryeelka kansarka ee Luton
summary-b336b6cc = Waxaan nahay xiriiriyeyaasha bulshada ee arrimaha kansarka. Waan ku dhagaysannaa. Ka dib waxa aad tiraahdo waxaan u sheegnaa dadka maamula adeegyada kansarka.
action-87af2038 = Ka soo qaybgal munaasabad { -hear-me } ah
action-c88b2d69 = Su’aalaha ay dadku weydiiyaan
h-e296b19e = Sababta aan dadka u dhagaysanno
p-0c7d1113 = Warbixin soo baxday 2021 oo ku saabsanayd kansarka Luton ayaa sheegtay in ay tahay in adeegyadu dadka deegaanka si ka badan u dhagaystaan. Sidaas darteed waxaan tagnaa munaasabadaha bulshada, waxaanna dadka wax ka weydiinnaa daryeelka kansarka. Waxaan gaar ahaan doonaynaa inaan dhagaysanno bulshooyinkan:
li-7efb2197 = Dadka madow ee ka soo jeeda Afrika iyo Kariibiyaanka
li-e29055d1 = Dadka ka soo jeeda Bariga Yurub
li-c8f8ce99 = Dadka ka soo jeeda Koonfurta Aasiya
h-d2d4d1f5 = Fadlan marka hore ogow
p-bfea3af2 = Websaydhkani waa tusaale muujinaya shaqo dhab ah oo la qabtay sannadihii hore. Cidna kama jawaabto lambarrada taleefanka iyo iimaylada tusaalaha ah. Lambarka barnaamijka { -move-more } oo keliya ayaa dhab ah.
p-41ff8958 = Ma ka walwalsan tahay caafimaadkaaga? Fadlan la hadal dhakhtarkaaga GP-ga ah. Uma baahnid inaad na sugto.
