# Draft translation. Nobody from the community has checked it yet.

title-d8b3818a = { -move-more }: eré ìdárayá nígbà tí ẹ bá ní jẹjẹrẹ
short-title-b6d51fa4 = { -move-more }
summary-53a0892e = Eré ìdárayá fún àwọn ará Luton tí àyẹ̀wò fi hàn pé wọ́n ní jẹjẹrẹ. Ẹ lè béèrè fún àyè fúnra yín.
who-for-7f805443 = Àwọn tí a ti sọ fún pé wọ́n ní jẹjẹrẹ.
refer-b32f6431 = Ẹ pe { $total-wellbeing } sórí { $total-wellbeing-phone }. Ẹ lè ṣe èyí fúnra yín.
cost-7a994978 = Ẹ jọ̀ọ́, ẹ béèrè lọ́wọ́ { $total-wellbeing } nígbà tí ẹ bá pè.
opening-60ee6c91 = Nígbà tí ẹ bá pè, ẹ béèrè ọjọ́, àkókò àti ibi.
contact-heading-fafbf5ae = Ẹ pe { $total-wellbeing }
contact-hours-37560d39 = Nọ́ńbà gidi ti iṣẹ́ ìrànlọ́wọ́ náà nìyí. Ẹ jọ̀ọ́, ẹ béèrè ìgbà tí wọ́n máa ń ṣí.
p-e46b2f77 = Jẹjẹrẹ àti ìtọ́jú rẹ̀ lè mú kí ó rẹ̀ yín tàbí kí ẹ máa ṣàníyàn. { -move-more } wà fún àwọn tó ní jẹjẹrẹ tí wọ́n sì fẹ́ ṣe eré ìdárayá.
h-ba7c71d4 = Bí ẹ ṣe lè bẹ̀rẹ̀
li-d0ccc5ef = Ẹ pe { $total-wellbeing }. Ẹ̀yin fúnra yín lè pè, tàbí kí ẹnì kan tí ẹ fọkàn tán bá yín pè.
li-af45f54f = Ẹ sọ pé ẹ fẹ́ darapọ̀ mọ́ { -move-more }.
li-bbfe0572 = Ẹ sọ fún wọn nípa jẹjẹrẹ tí ẹ ní àti bí ó ṣe ń ṣe yín.
li-217827a2 = Ẹ béèrè ohun tó máa dára fún yín.
h-400167a8 = Àwọn ohun tó dára láti sọ fún wọn
li-20028329 = èdè tí ẹ lè sọ dáadáa jù lọ
li-ce37a1d4 = ìrora tí ẹ ní, tàbí àìsàn mìíràn
li-66f85bfd = ìrànlọ́wọ́ tí ẹ nílò láti dé ibẹ̀ tàbí láti rìn
p-ea91f9bc = Ṣé kò dá yín lójú pé eré ìdárayá kò ní pa yín lára? Ẹ jọ̀ọ́, ẹ kọ́kọ́ béèrè lọ́wọ́ dókítà tàbí nọ́ọ̀sì yín.
h-7cabe13d = Tí ọkàn yín kò bá balẹ̀
p-98a09538 = Ọkàn ọ̀pọ̀ ènìyàn kì í balẹ̀ níbẹ̀rẹ̀. Ẹ lè béèrè bóyá ẹnì kan lè bá yín lọ. Ẹ lè béèrè gbogbo ìbéèrè yín kí ẹ tó gbà.
