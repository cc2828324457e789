# Draft translation. Nobody from the community has checked it yet.

title-8542c324 = “{ -hear-me }” ní Bury Park
summary-b462d2b4 = Ẹ wá kọ́ nípa jẹjẹrẹ, ẹ bá wa jẹun, kí ẹ sì sọ fún wa nípa ìtọ́jú yín. Ẹ lè mú ìbátan tàbí ọ̀rẹ́ kan wá.
cost-c8f976d6 = Ọ̀fẹ́ ni. Ọ̀fẹ́ ni oúnjẹ ọ̀sán pẹ̀lú.
interpreters-e5a920d1 = Ògbufọ̀ wà fún èdè Urdu, Panjabi, Polish àti Romanian. Tí ẹ bá fẹ́ èdè mìíràn, ẹ pè wá, ó pẹ́ tán, ní { DATETIME($interpreters-by, dateStyle: "long") }.
access-02c5900c = Ọ̀nà gẹ̀rẹ́gẹ̀rẹ́ (ramp), ilẹ̀kùn tó fẹ̀, ilé ìgbọ̀nsẹ̀ fún àwọn tó ní ìpèníjà ara, ẹ̀rọ ìrànwọ́ ìgbọ́ràn (hearing loop) àti yàrá tó dákẹ́ jẹ́ẹ́.
booking-a01bb48d = Kò pọn dandan kí ẹ gba àyè sílẹ̀.
confidentiality-41c8a7ea = A máa ń jẹ́ kí àwọn tó ń darí iṣẹ́ ìlera mọ ohun tí àwọn ènìyàn sọ, ṣùgbọ́n a kì í sọ ẹni tó sọ ọ́. A kì í lo orúkọ yín àfi tí ẹ bá gbà.
p-e8aaa9be = Ìpàdé àpẹẹrẹ ni èyí, láti fi bí ìkànnì yìí ṣe ń ṣiṣẹ́ hàn yín. Kò ní wáyé.
h-4cc4012f = Ohun tó máa ṣẹlẹ̀ ní ọjọ́ náà
li-36b364ad = **Ẹ káàbọ̀.** A máa pàdé yín ní agogo { DATETIME($bury-park-start, timeStyle: "short") }, a ó sì fi gbọ̀ngàn náà hàn yín.
li-cc8c2d99 = **Àsọyé.** Àwọn olùbánisọ̀rọ̀ máa ṣàlàyé ohun tí jẹjẹrẹ jẹ́ àti bí ó ṣe ń kan àwọn àwùjọ wa.
li-76988332 = **Ohun tí a jọ máa ṣe.** Ẹ lè kópa, tàbí kí ẹ máa wò.
li-ce0c9c80 = **Àkókò láti sọ̀rọ̀.** Ẹ sọ fún wa bí iṣẹ́ ìtọ́jú jẹjẹrẹ tó dára ṣe máa rí. Ẹ sì lè kàn máa gbọ́.
li-1128f57d = **Ohun tó kàn.** A máa ṣàlàyé àwọn tó máa gbọ́ ohun tí ẹ sọ. A máa parí ní agogo { DATETIME($bury-park-end, timeStyle: "short") }.
h-7910acd1 = Ọ̀nà àbáwọlé sí gbọ̀ngàn náà
alt-c6729c54 = Ọ̀nà gẹ̀rẹ́gẹ̀rẹ́ (ramp) kan tó gùn, tí kò ga púpọ̀, tó ní irin tí a lè dì mú, lọ sí ilẹ̀kùn aláwẹ́ méjì tó fẹ̀. Kò sí àtẹ̀gùn kankan.
p-15ba76de = Kò sí àtẹ̀gùn ní ọ̀nà àbáwọlé. Ọ̀nà gẹ̀rẹ́gẹ̀rẹ́ (ramp) náà wà ní apá òsì ilẹ̀kùn.
h-fc7685eb = Tí ó bá ṣòro láti sọ̀rọ̀
p-a25d53e4 = Ẹ lè jáde kúrò nínú yàrá náà nígbàkígbà. Ẹ lè padà wọlé, tàbí kí ẹ lọ sílé. Ẹnì kan máa wà níbẹ̀ láti tì yín lẹ́yìn.
h-a573337c = Tí ẹ kò bá lè wá
p-b76930e9 = A lè wá sọ́dọ̀ ẹgbẹ́ yín. Ẹ kà nípa [àwọn ìpàdé “{ -hear-me }”](index.md).
