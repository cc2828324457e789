# Draft translation. Nobody from the community has checked it yet.

title-94d8798a = Waa kan waxa aan qaban doonno
short-title-edb9dea3 = Ballanqaadyadayada
summary-22decee1 = Waxa ay dadka Luton noo sheegeen, waxa aan ka qaban doonno, iyo halka aan marayno.
title-7eda0f3d = Warqado ku qoran luqaddaada
heard-95423fbd = Warqadda waan akhrin kari waayay, markaas ayaan ilmahayga weydiiyay waxa ku qoran.
will-233f9f32 = Waxaan warqadaha kuugu soo diri doonnaa luqadda aad doorato.
owner-315f2e85 = { $luton-council }
evidence-05cb22dd = Codso warqad ku qoran luqaddaada. Noo soo sheeg haddii aadan helin.
text-24a2654d = Waxaan dadka weydiinnay luqadaha ay rabaan.
text-b3a3e6af = Warqaddii ugu horraysay waxaan ku qornay shan luqadood.
title-ffabc752 = Waqti aad wax ku weydiiso
heard-a72f5fc6 = Dhakhtarku waqti uma hayn su’aalahayga.
will-fdfd1591 = Dadka dhowaan ogaaday inay kansar qabaan waxaan u fidin doonnaa ballan ka waqti dheer.
owner-189e41fd = hay’adaha { -nhs } ee deegaanka
evidence-271a7460 = Marka aad ballan qabsanayso, waxaad codsan kartaa mid ka waqti dheer.
title-967ffee6 = Kulanno haweenka u gaar ah
heard-a54c617b = Waxaan rabaa inaan baaritaanka hore ee kansarka kala hadlo haween oo keliya.
will-09a05871 = Xaafad kasta oo magaalada ka mid ah waxaan ku qaban doonnaa kulan haweenka u gaar ah.
owner-1143c22b = { -cancer-champions }
evidence-d0abc59c = Kulannadu waxay ku jiraan liiska munaasabadahayaga.
text-d6f39354 = Waa la qabtay saddexdii kulan ee ugu horreeyay.
p-a1ff8f58 = Dadku way nagu kalsoonaadeen, waxayna noo sheegeen wixii ay soo mareen. Kani waa waxa ay dadka maamula adeegyada ballanqaadayaan inay ka qabtaan.
p-8035bbfe = Tani waa tusaale. Ballanqaadyada boggan ku qoran dhab ma aha. Waxaa loo qoray si loo muujiyo sida uu bog noocan ahi u egyahay.
p-63ee762c = Ballanqaadyadaas iyaga waad kula xisaabtami kartaa. Haddii aad aragto ballanqaad aan la fulin, wac { $helpline } ama iimayl u soo dir { $team-email }. Kuwani waa tusaalayaal, sidaas darteed jawaab ma heli doontid.
p-da620eeb = Sida aan u ururinno waxa aad noo sheegto waxaad ka akhrin kartaa bogga [Hadalkaagu qiimo ayuu leeyahay](what-you-say-counts.md).
