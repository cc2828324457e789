# Draft translation. Nobody from the community has checked it yet.

title-94d8798a = Oto, co zrobimy
short-title-edb9dea3 = Nasze obietnice
summary-22decee1 = Co powiedzieli nam mieszkańcy Luton, co z tym zrobimy i na jakim jesteśmy etapie.
title-7eda0f3d = Listy w Państwa języku
heard-95423fbd = Nie mogłam przeczytać tego listu, więc zapytałam swoje dziecko, co jest w nim napisane.
will-233f9f32 = Będziemy wysyłać listy w języku, który Państwo wybiorą.
owner-315f2e85 = { $luton-council }
evidence-05cb22dd = Mogą Państwo poprosić o list w swoim języku. Jeśli go Państwo nie dostaną, prosimy nam o tym powiedzieć.
text-24a2654d = Zapytaliśmy ludzi, w jakich językach chcą dostawać listy.
text-b3a3e6af = Napisaliśmy pierwszy list w pięciu językach.
title-ffabc752 = Czas na pytania
heard-a72f5fc6 = Lekarz nie miał czasu na moje pytania.
will-fdfd1591 = Będziemy proponować dłuższą wizytę osobom, które właśnie dowiedziały się, że mają raka.
owner-189e41fd = lokalna służba zdrowia { -nhs }
evidence-271a7460 = Umawiając wizytę, mogą Państwo poprosić o dłuższą.
title-967ffee6 = Spotkania dla kobiet
heard-a54c617b = O badaniach przesiewowych chcę rozmawiać tylko z kobietami.
will-09a05871 = Zorganizujemy spotkanie dla kobiet w każdej części miasta.
owner-1143c22b = { -cancer-champions }
evidence-d0abc59c = Te spotkania są na naszej liście wydarzeń.
text-d6f39354 = Odbyły się pierwsze trzy spotkania.
p-a1ff8f58 = Ludzie zaufali nam i opowiedzieli, co przeżyli. Oto, co osoby odpowiedzialne za opiekę obiecują z tym zrobić.
p-8035bbfe = To jest strona pokazowa. Obietnice na tej stronie są zmyślone. Mają tylko pokazać, jak taka strona wygląda.
p-63ee762c = Mogą Państwo wymagać, aby te obietnice zostały spełnione. Jeśli widzą Państwo, że ktoś nie dotrzymuje obietnicy, prosimy zadzwonić pod numer { $helpline } lub napisać na adres { $team-email }. To tylko przykłady, więc nie otrzymają Państwo odpowiedzi.
p-da620eeb = O tym, jak zbieramy to, co Państwo mówią, można przeczytać na stronie [Państwa głos się liczy](what-you-say-counts.md).
