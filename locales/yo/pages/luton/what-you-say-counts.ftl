# Draft translation. Nobody from the community has checked it yet.

title-524eadd1 = Ọ̀rọ̀ yín ṣe pàtàkì
summary-890a747d = A máa ń mú ohun tí ẹ bá sọ fún wa lọ sọ́dọ̀ àwọn tó ń darí iṣẹ́ ìlera. Wọ́n gbọ́dọ̀ sọ ní gbangba ohun tí wọ́n máa ṣe.
p-c84480a5 = Ó lè gba ìgboyà láti sọ ìtàn yín. Ẹ ní ẹ̀tọ́ láti mọ ohun tí a bá fi ọ̀rọ̀ yín ṣe.
h-beb10ac7 = Ohun tó máa ń ṣẹlẹ̀, ní ìgbésẹ̀ kọ̀ọ̀kan
li-5d77ad28 = **Ẹ máa sọ fún wa.** Ẹ lè bá wa sọ̀rọ̀ ní ìpàdé, tàbí kí ẹ bá ọ̀kan nínú { -cancer-champions } sọ̀rọ̀.
li-b6662d94 = **A máa kó o jọ.** A máa wo ohun tí ọ̀pọ̀ ènìyàn ń sọ. A kò ní fi orúkọ yín sí i àfi tí ẹ bá gbà.
li-69241bca = **A máa jíṣẹ́ yín.** A máa sọ ọ́ fún àwọn tó ń darí iṣẹ́ ìlera.
li-163e975d = **Wọ́n máa dáhùn.** Wọ́n gbọ́dọ̀ tẹ ìjábọ̀ kan jáde tí orúkọ rẹ̀ ń jẹ́ “Ohun tí a máa ṣe nìyí”.
li-0dd7105b = **Ẹ máa yẹ̀ ẹ́ wò.** Ẹ lè ka ìjábọ̀ náà, kí ẹ sì béèrè bóyá wọ́n ti ṣe é.
h-9209dfb9 = Àwọn tó ń gbọ́ ohun tí ẹ bá sọ
p-90ac587d = Àwọn alábàáṣiṣẹ́pọ̀ wọ̀nyí ń bá wa ṣiṣẹ́:
li-4b9ba59d = { -macmillan }
li-12dda448 = { $luton-council } àti àwọn òṣìṣẹ́ rẹ̀ tó ń rí sí ìlera gbogbo ará ìlú
li-ad8a7fc3 = { -nhs } ti agbègbè yìí àti { $nhs-england }
li-1b7e0fa5 = { $cancer-alliance }
li-2ccda28c = { $healthwatch }
h-613b9464 = Ohun tí ẹ lè bi wọ́n
li-e52e0108 = Kí lẹ gbọ́ lẹ́nu àwọn ènìyàn bíi tèmi?
li-0bb83e77 = Kí lẹ máa ṣe nípa rẹ̀?
li-8f26ab51 = Ìgbà wo lẹ máa ṣe é, ta ló sì máa ṣe é?
p-27027799 = Àpẹẹrẹ ni èyí. Ẹ wo [bí irú ìjábọ̀ bẹ́ẹ̀ ṣe máa ń rí](here-is-what-we-will-do.md).
p-02f137cc = A kò lè ṣèlérí pé gbogbo ìṣòro ló máa yanjú. Ṣùgbọ́n àwọn tó ń darí iṣẹ́ ìlera gbọ́dọ̀ sọ ohun tí wọ́n máa ṣe.
p-e0137cd9 = Ṣé ẹ fẹ́ mọ bí a ṣe ń dáàbò bo ọ̀rọ̀ yín? Ẹ ka [ìbéèrè tí àwọn ènìyàn máa ń bi wá](faq.md).
