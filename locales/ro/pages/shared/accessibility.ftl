# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Declarație privind accesibilitatea
summary-b433dbeb = Cât de ușor este acest site de folosit pentru persoanele cu dizabilități, ce s-ar putea să nu funcționeze și cum ne puteți anunța.
p-f8762b50 = Această declarație se referă la site-ul organizației { $publisher-name }. Site-ul este o demonstrație, așa că numărul de telefon și adresa de e-mail sunt doar exemple.
p-54c322c3 = Dorim ca acest site să poată fi folosit de cât mai mulți oameni. Ar trebui să puteți:
li-df3d4b9e = să măriți textul fără să pierdeți nimic din el
li-1c789d69 = să folosiți fiecare parte doar cu tastatura
li-5efe5c8c = să ascultați paginile cu un cititor de ecran
li-0f0265d9 = să citiți paginile fără scripturi și cu propriile culori
p-b90ab738 = Aici nu răspunde nimeni, pentru că aceasta este o demonstrație. O echipă reală v-ar spune când să așteptați un răspuns.
li-aa0a466c = Nu am testat paginile cu cititoare de ecran reale. Unele părți ar putea să nu îndeplinească criteriul 4.1.2 (nume, rol, valoare).
li-0ff6901f = În alte limbi, titlurile și etichetele pot fi greșite, pentru că niciun vorbitor nativ nu le-a verificat. Ele ar putea să nu îndeplinească criteriul 2.4.6 (titluri și etichete).
li-0b42f768 = Și descrierile imaginilor în alte limbi pot fi greșite. Ele ar putea să nu îndeplinească criteriul 1.1.1 (conținut care nu este text).
p-d5a6292e = Programe de calculator caută greșeli în pagini. Persoanele cu dizabilități nu au testat încă site-ul terminat, așa că nu putem da o dată a testării.
