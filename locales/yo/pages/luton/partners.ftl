# Draft translation. Nobody from the community has checked it yet.

title-3a70ac0c = Àwọn tó ń bá wa ṣiṣẹ́
short-title-d9dc6204 = Àwọn alábàáṣiṣẹ́pọ̀ wa
summary-eaf50f93 = Àwọn ẹgbẹ́ tí wọ́n ń bá wa tẹ́tí sí yín, àti ohun tí ẹgbẹ́ kọ̀ọ̀kan ń ṣe.
text-af1d6388 = Ẹgbẹ́ yìí ń pèsè owó àti ìdánilẹ́kọ̀ọ́. Ẹ máa ń rí àwọn òṣìṣẹ́ rẹ̀ ní ìpàdé.
text-e7b5c547 = Àwọn òṣìṣẹ́ rẹ̀ tó ń rí sí ìlera gbogbo ará ìlú ń ran àwọn ará Luton lọ́wọ́ láti máa wà ní ìlera.
text-122ea402 = Ó ń ṣètò bí iṣẹ́ ìlera ṣe máa rí ní gbogbo orílẹ̀-èdè yìí.
text-60e69367 = Ó ń mú kí gbogbo àwọn tó ń tọ́jú àwọn ènìyàn tó ní jẹjẹrẹ ní Ìlà Oòrùn England máa ṣiṣẹ́ pọ̀.
text-1b55096f = Ó ń gbọ́ èrò àwọn ènìyàn nípa iṣẹ́ ìlera àti ìtọ́jú, ó sì ń sọ ọ́ fún àwọn tó ń darí iṣẹ́ náà.
p-5ec047b9 = Àwọn tó ń darí iṣẹ́ ìlera gbọ́dọ̀ tẹ́tí sí yín. Àwọn ẹgbẹ́ wọ̀nyí ń bá wa ṣiṣẹ́ láti rí i dájú pé ó rí bẹ́ẹ̀.
p-f5762336 = Ṣé ẹ wà nínú ẹgbẹ́ kan tó fẹ́ darapọ̀ mọ́ wa? Ẹ pe { $helpline } tàbí kí ẹ kọ̀wé sí { $team-email }. Àpẹẹrẹ ni àwọn wọ̀nyí, nítorí náà ẹ kò ní rí ìdáhùn gbà.
