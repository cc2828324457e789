# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = { -changing-futures }: jak pomóc w planowaniu usług
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = Wiedzą Państwo, co utrudnia dostęp do opieki. Ta wiedza może pomóc ulepszyć usługi.
p-d3bb4936 = Ludzie, którzy korzystają z usług, wiedzą, co działa, a co nie. Projekt { -changing-futures } pomaga im brać udział w planowaniu.
h-bb7b1528 = Kto bierze udział
p-ffb5c195 = W planowaniu usług biorą udział osoby bardziej narażone na krzywdę. To znaczy, że łatwiej może im się stać coś złego. Może to spotkać każdego.
p-2c3733d9 = Być może wiedzą Państwo, jak to jest:
li-304d7ac1 = nie mieć bezpiecznego miejsca do życia
li-0fdb63b8 = mieć bardzo mało pieniędzy
li-99c792f7 = żyć z traumą, czyli z głębokim bólem z przeszłości
h-28749eac = Co mogą Państwo wnieść
p-118b628a = Nie trzeba znać specjalnych słów. Mogą Państwo powiedzieć:
li-178d4f16 = co Państwu pomogło
li-04d975af = co pogorszyło sytuację
li-749daca1 = co zmieniliby Państwo najpierw
p-2c4b755e = Nie muszą Państwo opowiadać całej swojej historii. Mogą Państwo powiedzieć tylko trochę i przerwać, kiedy Państwo chcą.
h-7c3ad87f = Jak wziąć udział
li-3d7d3b66 = Prosimy zadzwonić pod numer { $helpline } lub napisać na adres { $team-email }. To tylko przykłady, więc nie otrzymają Państwo odpowiedzi.
li-94f70902 = Proszę zapytać, jak by to wyglądało i jaką pomoc mogą Państwo dostać.
li-44401cd7 = Proszę dać sobie czas do namysłu. Mogą Państwo odmówić.
p-3fa5e127 = Potrzebują Państwo teraz opieki zdrowotnej? Informacje są na stronie [{ -health-hub }](health-hub.md).
