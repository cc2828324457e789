# Draft translation. Nobody from the community has checked it yet.

title-b556fcb1 = Àwọn ìpàdé “{ -hear-me }”
summary-2befc782 = Ẹ wá kọ́ nípa jẹjẹrẹ. Ẹ sọ fún wa bí ìtọ́jú jẹjẹrẹ tó dára ní Luton ṣe máa rí fún yín.
p-9aca1593 = Ní ìpàdé “{ -hear-me }”, ẹ máa kọ́ nípa jẹjẹrẹ àti bí ó ṣe ń kan àwùjọ yín. Lẹ́yìn náà, ó kan àwa láti tẹ́tí sí yín.
h-3277bb64 = Àwọn tó lè wá
p-f0e01854 = Àwọn ìpàdé wọ̀nyí wà fún àwọn àwùjọ Luton wọ̀nyí: àwọn adúláwọ̀ tí orírun wọn jẹ́ Áfíríkà tàbí Caribbean, àwọn tí orírun wọn jẹ́ Ìlà Oòrùn Yúróòpù, àti àwọn tí orírun wọn jẹ́ Gúúsù Éṣíà. Ó lè jẹ́ pé ẹ ní jẹjẹrẹ báyìí, tàbí pé ẹ ti ní i rí. Ó lè jẹ́ pé ẹ ń tọ́jú ẹnì kan, tàbí pé ẹ fẹ́ kọ́ nípa rẹ̀.
h-98361d3f = Ohun tí ẹ lè ṣe níbẹ̀
li-688a0210 = Ẹ lè gbọ́ ọ̀rọ̀ àwọn olùbánisọ̀rọ̀ nípa jẹjẹrẹ.
li-def09b9d = Ẹ lè kópa nínú àwọn nǹkan tí a jọ máa ń ṣe.
li-980f9f0a = Ẹ lè bá àwọn ẹlòmíràn sọ̀rọ̀, ẹ sì lè bá àwa náà sọ̀rọ̀.
li-b211ef6e = Ẹ lè sọ fún wa bí iṣẹ́ ìtọ́jú jẹjẹrẹ tó dára ní Luton ṣe máa rí.
h-d4b7b5f0 = Ẹ̀yin lẹ máa yan ohun tí ẹ fẹ́ sọ
p-266741df = Ẹ lè sọ̀rọ̀, tàbí kí ẹ kàn máa gbọ́. A máa ń jẹ́ kí àwọn tó ń darí iṣẹ́ ìlera mọ ohun tí àwọn ènìyàn sọ, ṣùgbọ́n a kì í sọ ẹni tó sọ ọ́. A máa ń bọ̀wọ̀ fún gbogbo ènìyàn.
p-4416fb6e = Ó lè ṣòro láti sọ̀rọ̀ nípa jẹjẹrẹ. Ẹ lè dá ọ̀rọ̀ dúró nígbàkígbà. Àwọn ènìyàn ti ṣe tán láti tì yín lẹ́yìn.
h-029f90f5 = A lè wá sọ́dọ̀ ẹgbẹ́ yín
p-63d2405d = Ṣé ó rọrùn fún yín jù láti wà láàárín àwọn tí ẹ mọ̀? A lè ṣe “{ -hear-me }” kékeré ní ìpàdé ẹgbẹ́ yín.
caption-397a5611 = Ìpàdé náà àti ìpàdé kékeré
th-9f16ff4b = Ohun tó yẹ kí ẹ mọ̀
th-0b907604 = Ìpàdé “{ -hear-me }”
th-942472af = “{ -hear-me }” kékeré
td-b9f9a6a2 = Ibi tí a ti máa ṣe é
td-4ac11235 = Ní ibi tí àwa bá yàn
td-03a16da0 = Ní ìpàdé ẹgbẹ́ yín
td-79ca39f3 = Bí ẹ ṣe lè kópa
td-71b15132 = Ẹ wá ní ọjọ́ náà
td-b5222b70 = Ẹ ní kí a wá sọ́dọ̀ yín
p-0f3de6a3 = Tí ẹ bá fẹ́ kí a wá sọ́dọ̀ yín, ẹ pe { $helpline } tàbí kí ẹ kọ̀wé sí { $team-email }. Àpẹẹrẹ ni àwọn wọ̀nyí, nítorí náà ẹ kò ní rí ìdáhùn gbà.
