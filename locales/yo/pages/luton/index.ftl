# Draft translation. Nobody from the community has checked it yet.

title-150579d6 = Ohùn yín lórí ìtọ́jú jẹjẹrẹ ní Luton
summary-b336b6cc = Àwa ni àwọn alárinà àwùjọ lórí ọ̀rọ̀ jẹjẹrẹ. À ń tẹ́tí sí yín. A ó sì jẹ́ kí àwọn tó ń darí iṣẹ́ ìtọ́jú jẹjẹrẹ mọ ohun tí ẹ sọ.
action-87af2038 = Ẹ wá sí ìpàdé “{ -hear-me }”
action-c88b2d69 = Ìbéèrè tí àwọn ènìyàn máa ń bi wá
h-e296b19e = Ìdí tí a fi ń tẹ́tí sí yín
p-0c7d1113 = Ní ọdún 2021, ìjábọ̀ kan nípa jẹjẹrẹ ní Luton sọ pé àwọn tó ń pèsè iṣẹ́ ìlera gbọ́dọ̀ túbọ̀ máa tẹ́tí sí àwọn ará ìlú. Nítorí náà, a máa ń wá sí ìpàdé àwùjọ láti béèrè nípa ìtọ́jú jẹjẹrẹ. Àwọn àwùjọ tí a fẹ́ gbọ́ ọ̀rọ̀ wọn jù lọ nìyí:
li-7efb2197 = Àwọn adúláwọ̀ tí orírun wọn jẹ́ Áfíríkà tàbí Caribbean
li-e29055d1 = Àwọn tí orírun wọn jẹ́ Ìlà Oòrùn Yúróòpù
li-c8f8ce99 = Àwọn tí orírun wọn jẹ́ Gúúsù Éṣíà
h-d2d4d1f5 = Ẹ jọ̀ọ́, ẹ kọ́kọ́ mọ èyí
p-bfea3af2 = Àpẹẹrẹ ni ìkànnì yìí. Ó ń fi iṣẹ́ gidi tí wọ́n ṣe ní àwọn ọdún sẹ́yìn hàn. Kò sí ẹni tó ń dáhùn àwọn nọ́ńbà fóònù àti ímeèlì àpẹẹrẹ tó wà níbẹ̀. Nọ́ńbà { -move-more } nìkan ni nọ́ńbà gidi.
p-41ff8958 = Ṣé ẹ ń ṣàníyàn nípa ìlera yín? Ẹ jọ̀ọ́, ẹ bá dókítà ìdílé yín (GP) sọ̀rọ̀. Kò pọn dandan kí ẹ dúró dè wá.
