# Draft translation. Nobody from the community has checked it yet.

title-80efeeac = { -cancer-champions }: ọjọ́ kan pẹ̀lú ọ̀kan nínú wọn
short-title-c15ba236 = Ọjọ́ kan pẹ̀lú olùyọ̀ǹda ara
summary-c955e7ca = Ẹ wo ohun tí olùyọ̀ǹda ara kan máa ń ṣe. Ẹ tún lè kà á, tàbí kí ẹ wò ó ní èdè àmì ọwọ́.
p-2b52060a = Kò pọn dandan kí ẹ mọ ohun gbogbo kí ẹ tó lè ran àwọn ènìyàn lọ́wọ́. Ẹ wo bí Amina ṣe ń bá àwọn ènìyàn sọ̀rọ̀ ní ọjà.
video-05c186be = Ọjọ́ kan pẹ̀lú Amina
p-732a8574 = Amina dúró sẹ́yìn tábìlì kan ní ọjà. Ó sọ pé: “Mo ti ní jẹjẹrẹ rí. Ní báyìí, mo máa ń sọ ohun tó ràn mí lọ́wọ́ fún àwọn ènìyàn.”
p-d2a7ca89 = Ọkùnrin kan béèrè pé: “Ibo ni mo lè mú ìbéèrè mi lọ?” Amina fún un ní káàdì kékeré kan tí nọ́ńbà fóònù wà lórí rẹ̀.
p-d730e8cd = Amina sọ pé: “Mo máa ń tẹ́tí sílẹ̀. Èmi kì í gbani nímọ̀ràn nípa ìtọ́jú ìṣègùn. Mo máa ń júwe ẹni tó lè ràn wọ́n lọ́wọ́ fún àwọn ènìyàn.”
p-189930fe = Àpẹẹrẹ ni èyí. Kò sí irú fídíò bẹ́ẹ̀, nítorí náà líǹkì náà kò lọ sí ibì kankan.
p-b5c6097a = Ṣé ẹ fẹ́ ṣe irú iṣẹ́ yìí? Ẹ kà nípa [{ -cancer-champions }](cancer-champions.md).
