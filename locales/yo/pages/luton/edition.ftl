# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Àwọn alárinà àwùjọ lórí ọ̀rọ̀ jẹjẹrẹ
site-title-d0b512ff = Àwọn alárinà àwùjọ Luton lórí ọ̀rọ̀ jẹjẹrẹ
publisher-d0b512ff = Àwọn alárinà àwùjọ Luton lórí ọ̀rọ̀ jẹjẹrẹ
contact-heading-b265b2ef = Ẹ bá wa sọ̀rọ̀
contact-hours-2f885121 = Ọjọ́ Ajé sí Ọjọ́ Ẹtì, { $office-opens } sí { $office-closes }. Nọ́ńbà àpẹẹrẹ ni.
