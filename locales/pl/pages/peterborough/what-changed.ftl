# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Więcej kobiet otrzymało opiekę
short-title-ccb73a0c = Co się zmieniło
summary-8e68c761 = Wykres pokazuje, co się zmieniło, gdy to opieka przyszła do kobiet, a nie kobiety do niej.
sentence-8f227be0 = Wcześniej badanie przesiewowe szyjki macicy zrobiło { $screening-before }% tych kobiet. Teraz ma je za sobą { $screening-after }% z nich.
label-c42b3526 = Wcześniej
label-d667f652 = Potem
caveat-95c7aca2 = Chodzi o kobiety, z którymi pracuje ten zespół, a nie o wszystkie kobiety w Peterborough.
p-60430f33 = Zespół kobiet przychodził z opieką do innych kobiet, do miejsc, w których czują się one bezpiecznie. Mogły one zadawać pytania, spokojnie się zastanowić i odmówić.
h-eba6ed21 = Co pomogło
li-fed98938 = To zespół przychodził do kobiet.
li-e6feeb42 = Kobietami opiekowały się kobiety.
li-85d7244d = Nikogo nie oceniano.
li-83c54f4e = Podczas jednej wizyty można było mówić o kilku zmartwieniach.
p-e1379e6d = Informacje są na stronie [Opieka zdrowotna dla kobiet](womens-health.md).
