# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = { -health-hub }: tekst łatwy do czytania
short-title-083c1abc = Tekst łatwy do czytania
summary-42714576 = Obrazki i krótkie zdania o autobusie.
h-490581c6 = O autobusie
alt-42df3ec0 = Autobus z sercem na boku
p-77085642 = { -health-hub } to autobus. Można w nim skorzystać z opieki zdrowotnej.
alt-095f3cde = Dwie osoby, jedna z nich mówi
p-cc72401d = Proszę powiedzieć, co Państwa najbardziej martwi. To Państwo decydują, o czym mówić.
h-1c62eb51 = Z czego można skorzystać
alt-5ac855c4 = Kropla krwi
p-c9a42e72 = Można zrobić badanie krwi. Wystarczy kilka kropel krwi.
alt-cabd8f9d = Oko
p-cc419dab = Można zbadać wzrok.
alt-bac6c04b = Plaster
p-458d5627 = Możemy opatrzyć rany.
h-ef0e40ac = Państwo decydują
alt-99855079 = Znak „tak” i znak „nie”
p-935408d4 = Mogą Państwo odmówić każdego badania.
alt-40808f13 = Dwie osoby obok siebie
p-dcea0377 = Mogą Państwo przyjść z kimś, komu ufają.
alt-8e7b48fa = Dzwoniący telefon
p-b4560caa = Prosimy zadzwonić pod numer { $helpline }. To przykładowy numer, więc nikt nie odbierze.
