# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Prohlášení o přístupnosti
summary-b433dbeb = Jak snadno mohou tento web používat lidé s postižením, co možná nefunguje a jak nám o tom říct.
p-f8762b50 = Toto prohlášení se týká webu organizace { $publisher-name }. Web je jen ukázka, takže jeho telefonní číslo a e-mailová adresa jsou ukázkové.
p-b90ab738 = Tady nikdo neodpovídá, protože tento web je jen ukázka. Skutečný tým by vám řekl, kdy můžete čekat odpověď.
li-aa0a466c = Netestovali jsme stránky se skutečnými čtečkami obrazovky. Některé části možná nesplňují kritérium 4.1.2 (název, funkce, hodnota).
li-0ff6901f = V překladech z angličtiny mohou být nadpisy a popisky špatně, protože je nezkontroloval žádný rodilý mluvčí. Možná nesplňují kritérium 2.4.6 (nadpisy a popisky).
li-0b42f768 = Také popisy obrázků mohou být v překladech špatně. Možná nesplňují kritérium 1.1.1 (netextový obsah).
p-d5a6292e = Chyby na stránkách hledají počítačové programy. Lidé s postižením hotový web zatím netestovali, takže nemůžeme uvést datum testu.
p-54c322c3 = Chceme, aby tento web mohlo používat co nejvíc lidí. Měli byste mít možnost:
li-df3d4b9e = zvětšit text tak, aby se z něj nic neztratilo
li-1c789d69 = používat každou část webu jen s klávesnicí
li-5efe5c8c = poslouchat stránky pomocí čtečky obrazovky
li-0f0265d9 = číst stránky bez skriptů a ve vlastních barvách
