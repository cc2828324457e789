# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Àwọn alárinà àwùjọ lórí ọ̀rọ̀ jẹjẹrẹ
site-title-d0b512ff = Àwọn alárinà àwùjọ Luton lórí ọ̀rọ̀ jẹjẹrẹ
publisher-d0b512ff = Àwọn alárinà àwùjọ Luton lórí ọ̀rọ̀ jẹjẹrẹ
contact-heading-b265b2ef = Ẹ bá wa sọ̀rọ̀
contact-hours-2f885121 = Ọjọ́ Ajé sí Ọjọ́ Ẹtì, { $office-opens } sí { $office-closes }. Nọ́ńbà àpẹẹrẹ ni.
audience-286b96eb = Àwọn ará àwùjọ àwọn adúláwọ̀ àti ti Gúúsù Éṣíà, àti àwọn tí orírun wọn jẹ́ Ìlà Oòrùn Yúróòpù
audience-714561d3 = Àwọn tó ń tọ́jú ẹni tó ní jẹjẹrẹ
audience-91568296 = Àwọn tó fẹ́ ran àwọn ènìyàn lọ́wọ́
