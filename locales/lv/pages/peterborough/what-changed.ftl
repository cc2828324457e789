# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Veselības aprūpi saņēma vairāk sieviešu
short-title-ccb73a0c = Kas ir mainījies
summary-8e68c761 = Attēlā redzams, kas mainījās, kad aprūpe pati devās pie sievietēm, nevis otrādi.
sentence-8f227be0 = Iepriekš dzemdes kakla skrīninga pārbaudi bija veikušas { $screening-before } % sieviešu. Tagad to ir veikušas { $screening-after } % sieviešu.
label-c42b3526 = Iepriekš
label-d667f652 = Vēlāk
caveat-95c7aca2 = Šie skaitļi ir par sievietēm, ar kurām komanda strādā, nevis par visām sievietēm Peterborough pilsētā.
p-60430f33 = Sieviešu komanda pati devās pie citām sievietēm uz vietām, kur viņas jūtas droši, un rūpējās par viņu veselību. Sievietes varēja uzdot jautājumus, nesteigties un atteikties.
h-eba6ed21 = Kas palīdzēja
li-fed98938 = Komanda pati devās pie sievietēm.
li-e6feeb42 = Par sievietēm rūpējās sievietes.
li-85d7244d = Neviens nevienu nenosodīja.
li-83c54f4e = Vienā apmeklējumā varēja runāt ne tikai par vienu lietu, kas uztrauc.
p-e1379e6d = Lasiet par [veselības aprūpi sievietēm](womens-health.md).
