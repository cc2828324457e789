# Draft translation. Nobody from the community has checked it yet.

title-80efeeac = { -cancer-champions }: dzień z jedną z tych osób
short-title-c15ba236 = Dzień z ambasadorką
summary-c955e7ca = Zobaczą Państwo, co robi wolontariuszka. Mogą Państwo też o tym przeczytać lub obejrzeć film w języku migowym.
p-2b52060a = Aby pomagać, nie trzeba być ekspertem. Proszę zobaczyć, jak Amina rozmawia z ludźmi na targu.
video-05c186be = Dzień z Aminą
p-732a8574 = Amina stoi za stolikiem na targu. Mówi: „Miałam raka. Teraz opowiadam ludziom, co mi pomogło”.
p-d2a7ca89 = Mężczyzna pyta: „Do kogo mogę pójść z pytaniami?”. Amina daje mu małą kartkę z numerem telefonu.
p-d730e8cd = Amina mówi: „Słucham. Nie daję porad medycznych. Mówię ludziom, kto może im pomóc”.
p-189930fe = To jest strona pokazowa. Takiego filmu nie ma, więc link donikąd nie prowadzi.
p-b5c6097a = Chcą Państwo robić to samo? Więcej informacji: [{ -cancer-champions }](cancer-champions.md).
