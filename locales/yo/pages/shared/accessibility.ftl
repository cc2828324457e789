# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Àlàyé nípa ìráàyèsí
summary-b433dbeb = Bí ìkànnì yìí ṣe rọrùn tó fún àwọn tó ní ìpèníjà ara láti lò, ohun tó lè má ṣiṣẹ́, àti bí ẹ ṣe lè sọ fún wa.
p-f8762b50 = Ìkànnì { $publisher-name } ni àlàyé yìí dá lé lórí. Àpẹẹrẹ ni ìkànnì yìí, nítorí náà nọ́ńbà fóònù àti àdírẹ́sì ímeèlì rẹ̀ jẹ́ àpẹẹrẹ.
p-b90ab738 = Kò sí ẹni tó ń dáhùn níbí, nítorí pé àpẹẹrẹ ni èyí. Ẹgbẹ́ òṣìṣẹ́ gidi máa sọ ìgbà tí ẹ lè retí ìdáhùn fún yín.
li-aa0a466c = A kò tíì fi àwọn ètò kọ̀ǹpútà gidi tó ń ka ojú ìwé sókè (screen readers) dán àwọn ojú ìwé wọ̀nyí wò. Ó ṣeé ṣe kí àwọn apá kan má bá ìlànà 4.1.2 (orúkọ, ipa àti iye) mu.
li-0ff6901f = Ní àwọn èdè tó yàtọ̀ sí èdè Gẹ̀ẹ́sì, àwọn àkọlé àti orúkọ bọ́tìnnì lè má tọ̀nà. Ìdí ni pé kò tíì sí ẹni tó ń sọ èdè náà bí èdè abínibí tó ti yẹ̀ wọ́n wò. Ó ṣeé ṣe kí wọ́n má bá ìlànà 2.4.6 (àkọlé àti orúkọ) mu.
li-0b42f768 = Bákan náà, ní àwọn èdè tó yàtọ̀ sí èdè Gẹ̀ẹ́sì, ọ̀rọ̀ tó ṣàpèjúwe àwọn àwòrán lè má tọ̀nà. Ó ṣeé ṣe kí ó má bá ìlànà 1.1.1 (ohun tí kì í ṣe ọ̀rọ̀) mu.
p-d5a6292e = Àwọn ètò kọ̀ǹpútà máa ń wá àṣìṣe nínú àwọn ojú ìwé wọ̀nyí. Àwọn tó ní ìpèníjà ara kò tíì dán ìkànnì tí a ti parí yìí wò, nítorí náà kò sí ọjọ́ ìdánwò tí a lè sọ.
p-54c322c3 = A fẹ́ kí ọ̀pọ̀ ènìyàn lè lo ìkànnì yìí, bí ó bá ti lè ṣeé ṣe tó. Ó yẹ kí ẹ lè:
li-df3d4b9e = mú kí lẹ́tà tóbi sí i láìsí pé ọ̀rọ̀ kankan sọnù
li-1c789d69 = fi kíbọ́ọ̀dù nìkan lo gbogbo apá rẹ̀
li-5efe5c8c = fi ètò kọ̀ǹpútà tó ń ka ojú ìwé sókè (screen reader) gbọ́ ohun tó wà lójú ìwé
li-0f0265d9 = ka àwọn ojú ìwé láì lo àwọn ètò kékeré inú wọn (scripts), kí ẹ sì kà wọ́n ní àwọ̀ tí ẹ̀yin fúnra yín yàn
