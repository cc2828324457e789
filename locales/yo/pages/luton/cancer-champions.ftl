# Draft translation. Nobody from the community has checked it yet.

title-78c36cd1 = Ẹ darapọ̀ mọ́ { -cancer-champions }
short-title-1143c22b = { -cancer-champions }
summary-3fd2f5ba = Ẹ ran àwọn ará àwùjọ yín lọ́wọ́ láti sọ̀rọ̀ nípa ìtọ́jú jẹjẹrẹ. Kò pọn dandan kí ẹ ní ìwé ẹ̀rí kankan.
minimum-age-237fa3ee = Ọjọ́ orí yín gbọ́dọ̀ jẹ́ ọdún { $champion-age } tàbí jù bẹ́ẹ̀ lọ.
hours-2d3b8c28 = Wákàtí iṣẹ́ yín lè yí padà bí ó bá ṣe rọrùn fún yín. A jọ máa pinnu rẹ̀ ni.
training-d4ef2a37 = A máa dá yín lẹ́kọ̀ọ́, a ó sì máa tì yín lẹ́yìn. Ohun yòówù tí ẹ ti ṣe tẹ́lẹ̀, kò sí ìṣòro.
apply-7fcaa702 = Ẹ kọ̀wé sí { $team-email }. Àdírẹ́sì àpẹẹrẹ ni èyí, nítorí náà ẹ kò ní rí ìdáhùn gbà.
p-fb56191f = { -cancer-champions } wá láti onírúurú ipò àti ìran. Wọ́n yọ̀ǹda ara wọn láti ṣe iṣẹ́ yìí. Olùyọ̀ǹda ara kọ̀ọ̀kan wà nínú ẹgbẹ́ kan nínú àwùjọ. Àwọn ẹgbẹ́ náà tún máa ń jọ ṣiṣẹ́ pọ̀.
h-8a6a4d4e = Ohun tí ẹ máa ṣe
li-a24d501f = Ẹ máa ran àwọn alárinà àwùjọ lórí ọ̀rọ̀ jẹjẹrẹ lọ́wọ́ nínú iṣẹ́ wọn.
li-7f9f5b9e = Ẹ máa sọ̀rọ̀ nípa ètò yìí fún àwọn ará àwùjọ yín.
li-2b839b1c = Ẹ máa jẹ́ kí a mọ ohun tí àwọn ará ìlú ń sọ nípa ìtọ́jú jẹjẹrẹ.
li-343f3370 = Ẹ máa lọ sí ìpàdé, tí a bá ní kí ẹ lọ.
li-15bf8257 = Ẹ máa ràn wá lọ́wọ́ láti ṣe ohun tí a sọ pé a máa ṣe.
li-9af2e7d8 = Ẹ máa júwe ibi tí iṣẹ́ ìrànlọ́wọ́ wà fún àwọn ènìyàn.
h-1548223e = Irú ẹni tí à ń wá
li-75fb35b2 = Ẹ ti ní ìrírí nínú ayé.
li-db9a842b = Ẹ mọ bí a ṣe ń bá ènìyàn ṣe dáadáa.
li-00f8ac41 = Ẹ fẹ́ràn láti bá àwọn ẹlòmíràn ṣiṣẹ́ pọ̀.
li-2365af83 = Tí ètò bá yí padà, ẹ lè mú ara yín bá a mu.
p-aeed21df = Kò pọn dandan kí ẹ mọ̀ nípa ìtọ́jú jẹjẹrẹ. A máa ràn yín lọ́wọ́ láti kọ́ nípa rẹ̀.
h-0a1e6d63 = Bí ẹ ṣe lè kọ̀wé béèrè fún un
li-75a30c8b = Ẹ kọ ímeèlì sí wa. Ẹ sọ orúkọ yín àti àwùjọ yín fún wa.
li-8fc9b9ff = A máa bá yín sọ̀rọ̀ nípa ohun tí ẹ fẹ́ láti ṣe.
li-d3fe6c3b = Ẹ máa gba ìdánilẹ́kọ̀ọ́, ẹ ó sì darapọ̀ mọ́ ẹgbẹ́ kan nínú àwùjọ.
p-a72b145f = Ṣé ẹnì kan nínú ìdílé yín ń ṣàìsàn, tàbí ẹ̀yin fúnra yín ń ṣàìsàn? Ẹ lè ní kí a dúró títí ẹ ó fi rí i pé ẹ ti ṣe tán.
