# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = Spotkanie o osobach pomijanych w opiece zdrowotnej
short-title-e3d7a8eb = Zdrowie bez wykluczeń
summary-5b37c93f = Spotkali się ludzie z wielu placówek i organizacji. Rozmawiali o osobach, które nie otrzymują potrzebnej opieki.
p-666c243f = Na spotkanie o zdrowiu bez wykluczeń (po angielsku: inclusion health) przyszło ponad { $event-people } osób. Zdrowie bez wykluczeń to opieka zdrowotna, która nikogo nie pomija.
h-e1a29f29 = Kto przyszedł
li-38d850e7 = zespoły { -nhs }
li-f5551fd1 = samorządy lokalne
li-c6e4f5e4 = organizacje wolontariackie
li-89c9583e = grupy działające w społecznościach
p-a9e7f5d7 = Spotkanie było częścią pracy organizacji { $nhs-cambridgeshire-peterborough }.
h-54ad4dfd = O czym rozmawiano
p-63f3cccc = Rozmawiano o ludziach, którzy nie otrzymują opieki z powodu biedy lub traumy. Bieda oznacza, że człowiek ma za mało pieniędzy, aby dobrze żyć. Trauma to głęboki ból po czymś, co się wydarzyło.
h-c942b52c = Działania, które już pomagają
p-55ec8b45 = [{ -health-hub }](health-hub.md) to autobus. Dociera do ludzi z oceną stanu zdrowia, badaniami i leczeniem.
p-f86248ef = [Opiekę zdrowotną dla kobiet](womens-health.md) prowadzą kobiety, w bezpiecznym miejscu.
p-f3c86c28 = Projekt [{ -changing-futures }](changing-futures.md) włącza osoby bardziej narażone na krzywdę w planowanie usług.
h-9f7b4092 = Co to oznacza dla Państwa
p-c6c1471e = Jeśli czuli się Państwo pominięci w opiece, to nie są Państwo sami. Ludzie z wielu placówek i organizacji chcą to zmienić.
p-8f8f68b4 = Ta relacja jest częścią strony pokazowej. Nie podaje daty ani miejsca spotkania.
