# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Péči dostalo víc žen
short-title-ccb73a0c = Co se změnilo
summary-8e68c761 = Obrázek ukazuje, co se změnilo, když péče přišla za ženami, a ne ženy za péčí.
sentence-8f227be0 = Předtím mělo screening děložního čípku { $screening-before } % žen. Teď má toto vyšetření za sebou { $screening-after } % z nich.
label-c42b3526 = Předtím
label-d667f652 = Potom
caveat-95c7aca2 = Údaje se týkají žen, se kterými tým pracuje, ne všech žen v Peterborough.
p-60430f33 = Tým žen přišel s péčí za jinými ženami na místa, kde se cítí bezpečně. Ženy se mohly ptát, nemusely spěchat a mohly říct ne.
h-eba6ed21 = Co pomohlo
li-fed98938 = Tým přišel za ženami.
li-e6feeb42 = O ženy se staraly ženy.
li-85d7244d = Nikdo nikoho neodsuzoval.
li-83c54f4e = Při jedné návštěvě se dalo řešit víc starostí najednou.
p-e1379e6d = Přečtěte si o [zdravotní péči pro ženy](womens-health.md).
