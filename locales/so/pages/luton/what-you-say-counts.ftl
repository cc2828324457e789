# Draft translation. Nobody from the community has checked it yet.

title-524eadd1 = Hadalkaagu qiimo ayuu leeyahay
summary-890a747d = Waxa aad noo sheegto waxaan u gudbinnaa dadka maamula adeegyada. Waa inay dadweynaha u sheegaan waxa ay qaban doonaan.
p-c84480a5 = In aad sheekadaada sheegto waxay u baahan kartaa geesinnimo. Xaq ayaad u leedahay inaad ogaato waxa laga sameeyo.
h-beb10ac7 = Waxa dhacaya, tallaabo tallaabo
li-5d77ad28 = **Adigaa noo sheegaya.** Waxaad nagula hadlaysaa munaasabad, ama waxaad la hadlaysaa mid ka mid ah { -cancer-champions }.
li-b6662d94 = **Waan isu geynaynaa.** Waxaan raadinnaa waxa ay dad badani sheegaan. Magacaaga kuma darno haddii aadan oggolaan.
li-69241bca = **Waan gudbinaynaa.** Waxaan u sheegnaa dadka maamula adeegyada.
li-163e975d = **Way jawaabayaan.** Waa inay dadweynaha u soo saaraan warbixin la yiraahdo “Waa kan waxa aan qaban doonno”.
li-0dd7105b = **Adigaa hubinaya.** Warbixinta waad akhrin kartaa, waadna weydiin kartaa inay fuliyeen iyo in kale.
h-9209dfb9 = Cidda maqasha waxa aad sheegto
p-90ac587d = Hay’adahan ayaa nala shaqeeya:
li-4b9ba59d = { -macmillan }
li-12dda448 = { $luton-council } iyo kooxdiisa caafimaadka dadweynaha
li-ad8a7fc3 = hay’adaha { -nhs } ee deegaanka iyo { $nhs-england }
li-1b7e0fa5 = { $cancer-alliance }
li-2ccda28c = { $healthwatch }
h-613b9464 = Waxa aad weydiin karto hay’adahaas
li-e52e0108 = Maxaad ka maqasheen dadka aniga oo kale ah?
li-0bb83e77 = Maxaad ka qaban doontaan?
li-8f26ab51 = Goorma ayaa la qaban doonaa, yaase qaban doona?
p-27027799 = Tani waa tusaale. Eeg [sida ay warbixin noocan ahi u egtahay](here-is-what-we-will-do.md).
p-02f137cc = Ma ballanqaadi karno in dhibaato kasta la xallin doono. Laakiin dadka maamula adeegyada waa inay sheegaan waxa ay qaban doonaan.
p-e0137cd9 = Ma rabtaa inaad ogaato sida aan hadalkaaga u ilaalinno? Akhri [su’aalaha ay dadku weydiiyaan](faq.md).
