# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Pípa àṣírí mọ́
summary-40e9da4d = Ìkànnì yìí kì í tọ ipasẹ̀ yín. Kì í lo kúkì (cookies), kì í sì í béèrè ìsọfúnni kankan nípa yín.
p-84faa7c3 = Ẹ lè ka ìkànnì yìí láì sọ ẹni tí ẹ jẹ́ fún wa. Ojú ìwé yìí ṣàlàyé ohun tó máa ń ṣẹlẹ̀ àti ohun tí kì í ṣẹlẹ̀.
h-ff454beb = Ohun tí ìkànnì yìí ń ṣe
th-ec419c05 = Ohun náà
th-66aafa89 = Ṣé a máa ń ṣe é?
td-1b1aae34 = Fífi kúkì (cookies) pamọ́ sórí fóònù tàbí kọ̀ǹpútà yín
td-08be49ad = Rárá
td-4d9eb12f = Kíka iye ìgbà tí ẹ wá, tàbí títọ ipasẹ̀ yín
td-a1ec1603 = Gbígba àwòrán tàbí irú lẹ́tà (fonts) láti ọ̀dọ̀ àwọn ilé iṣẹ́ mìíràn
td-20202976 = Bíbéèrè orúkọ tàbí àdírẹ́sì yín
p-c3378969 = Ilé iṣẹ́ tó ń fi ojú ìwé wọ̀nyí ránṣẹ́ sí yín lè ní àkọsílẹ̀ àwọn ojú ìwé tí àwọn ènìyàn béèrè fún. Àkọsílẹ̀ náà lè fi àdírẹ́sì íńtánẹ́ẹ̀tì ẹ̀rọ yín hàn. A kì í lò ó láti mọ ẹni tí ẹ jẹ́.
h-edf54f37 = Ẹ̀rọ tiyín
p-1084b3e1 = Fóònù tàbí kọ̀ǹpútà yín lè rántí àwọn ojú ìwé tí ẹ kà. Ṣé ẹlòmíràn tún ń lò ó? Ẹ lè lọ sí ètò ẹ̀rọ náà (settings) láti pa àkọsílẹ̀ àwọn ojú ìwé tí ẹ ti ṣí (browser history) rẹ́.
p-a155f335 = Àwọn ìwé ìléwọ́ tí ẹ bá gbà sórí ẹ̀rọ yín (download) kì í kúrò níbẹ̀. Tí kò bá yẹ kí ẹlòmíràn rí wọn, ẹ pa wọ́n rẹ́.
h-ae740a05 = Tí ẹ bá kàn sí wa
p-608e4e6d = Àpẹẹrẹ ni èyí. Kò sí ẹni tó ń dáhùn { $helpline }, kò sì sí ẹni tó ń ka ọ̀rọ̀ tí ẹ bá fi ránṣẹ́ sí { $team-email }. Ẹ jọ̀ọ́, ẹ má fi ìsọfúnni nípa ara yín ránṣẹ́ síbẹ̀.
p-479fb1d5 = Ẹgbẹ́ òṣìṣẹ́ gidi gbọ́dọ̀ lo ìsọfúnni nípa yín láti ràn yín lọ́wọ́ nìkan. Wọn kò gbọ́dọ̀ pa á mọ́ ju ìgbà tí wọ́n bá nílò rẹ̀ lọ.
h-88c1c5aa = Àwọn ẹ̀tọ́ yín
p-c74ff432 = Òfin gbà yín láàyè láti ní kí ilé iṣẹ́ tàbí àjọ èyíkéyìí:
li-ad3c9683 = sọ ohun tó mọ̀ nípa yín fún yín
li-7b8c78a6 = ṣe àtúnṣe ohun tí kò tọ̀nà
li-6e58ddd6 = pa ohun tí kò nílò mọ́ rẹ́
p-1dcf9edf = Ẹ tún lè fi ẹjọ́ sun àjọ tó ń bójú tó ọ̀rọ̀ ìsọfúnni nípa ẹnì kọ̀ọ̀kan ní UK.
