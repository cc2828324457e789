# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Starostlivosť dostalo viac žien
short-title-ccb73a0c = Čo sa zmenilo
summary-8e68c761 = Obrázok ukazuje, čo sa zmenilo, keď starostlivosť prišla za ženami, a nie ženy za starostlivosťou.
sentence-8f227be0 = Predtým malo skríning krčka maternice { $screening-before } % žien. Teraz má toto vyšetrenie za sebou { $screening-after } % z nich.
label-c42b3526 = Predtým
label-d667f652 = Potom
caveat-95c7aca2 = Údaje sa týkajú žien, s ktorými tím pracuje, nie všetkých žien v Peterborough.
p-60430f33 = Tím žien prišiel so starostlivosťou za inými ženami na miesta, kde sa cítia bezpečne. Ženy sa mohli pýtať, nemuseli sa ponáhľať a mohli povedať nie.
h-eba6ed21 = Čo pomohlo
li-fed98938 = Tím prišiel za ženami.
li-e6feeb42 = O ženy sa starali ženy.
li-85d7244d = Nikto nikoho neodsudzoval.
li-83c54f4e = Pri jednej návšteve sa dalo riešiť viac starostí naraz.
p-e1379e6d = Prečítajte si o [zdravotnej starostlivosti pre ženy](womens-health.md).
