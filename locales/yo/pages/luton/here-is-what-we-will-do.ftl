# Draft translation. Nobody from the community has checked it yet.

title-94d8798a = Ohun tí a máa ṣe nìyí
short-title-edb9dea3 = Àwọn ìlérí wa
summary-22decee1 = Ohun tí àwọn ará Luton sọ fún wa, ohun tí a máa ṣe nípa rẹ̀, àti ibi tí iṣẹ́ náà dé.
title-7eda0f3d = Lẹ́tà ní èdè yín
heard-95423fbd = N kò lè ka lẹ́tà náà, ni mo bá ní kí ọmọ mi sọ ohun tó wà nínú rẹ̀ fún mi.
will-233f9f32 = A máa fi lẹ́tà ránṣẹ́ sí yín ní èdè tí ẹ bá yàn.
owner-315f2e85 = { $luton-council }
evidence-05cb22dd = Ẹ béèrè fún lẹ́tà ní èdè yín. Tí ẹ kò bá rí i gbà, ẹ sọ fún wa.
text-24a2654d = A bi àwọn ènìyàn léèrè èdè tí wọ́n fẹ́.
text-b3a3e6af = A kọ lẹ́tà àkọ́kọ́ ní èdè márùn-ún.
title-ffabc752 = Àkókò láti béèrè ìbéèrè
heard-a72f5fc6 = Dókítà kò ráyè fún àwọn ìbéèrè mi.
will-fdfd1591 = A máa fún àwọn tó ṣẹ̀ṣẹ̀ gbọ́ pé àwọn ní jẹjẹrẹ ní àǹfààní láti lo àkókò tó pọ̀ sí i lọ́dọ̀ dókítà.
owner-189e41fd = { -nhs } ti agbègbè yìí
evidence-271a7460 = Nígbà tí ẹ bá ń gba àyè sílẹ̀ láti rí dókítà, ẹ lè béèrè fún àkókò tó pọ̀ sí i.
title-967ffee6 = Ìjíròrò fún àwọn obìnrin
heard-a54c617b = Àwọn obìnrin nìkan ni mo fẹ́ bá sọ̀rọ̀ nípa àyẹ̀wò jẹjẹrẹ.
will-09a05871 = A máa ṣe ìjíròrò kan fún àwọn obìnrin ní apá kọ̀ọ̀kan nínú ìlú yìí.
owner-1143c22b = { -cancer-champions }
evidence-d0abc59c = Ẹ lè rí àwọn ìjíròrò náà nínú àkójọ ìpàdé wa.
text-d6f39354 = Ìjíròrò mẹ́ta àkọ́kọ́ ti wáyé.
p-a1ff8f58 = Àwọn ènìyàn fọkàn tán wa, wọ́n sì sọ ohun tí ojú wọn rí fún wa. Ohun tí àwọn tó ń darí iṣẹ́ ìlera ṣèlérí láti ṣe nípa rẹ̀ nìyí.
p-8035bbfe = Àpẹẹrẹ ni èyí. Àwọn ìlérí tó wà lójú ìwé yìí kì í ṣe ìlérí gidi. A kọ wọ́n láti fi hàn yín bí irú ojú ìwé bẹ́ẹ̀ ṣe máa ń rí.
p-63ee762c = Ẹ lè béèrè pé kí àwọn tó ṣèlérí mú ìlérí wọn ṣẹ. Tí ẹ bá rí i pé wọn kò mú ìlérí kan ṣẹ, ẹ pe { $helpline } tàbí kí ẹ kọ̀wé sí { $team-email }. Àpẹẹrẹ ni àwọn wọ̀nyí, nítorí náà ẹ kò ní rí ìdáhùn gbà.
p-da620eeb = Ẹ lè ka bí a ṣe ń kó ọ̀rọ̀ yín jọ nínú [Ọ̀rọ̀ yín ṣe pàtàkì](what-you-say-counts.md).
