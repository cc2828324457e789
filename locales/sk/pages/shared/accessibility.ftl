# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Vyhlásenie o prístupnosti
summary-b433dbeb = Ako ľahko môžu tento web používať ľudia so zdravotným postihnutím, čo možno nefunguje a ako nám o tom povedať.
p-f8762b50 = Toto vyhlásenie sa týka webu organizácie { $publisher-name }. Web je len ukážka, takže jeho telefónne číslo a e-mailová adresa sú ukážkové.
p-b90ab738 = Tu nikto neodpovedá, pretože tento web je len ukážka. Skutočný tím by vám povedal, kedy môžete čakať odpoveď.
li-aa0a466c = Netestovali sme stránky so skutočnými čítačkami obrazovky. Niektoré časti možno nespĺňajú kritérium 4.1.2 (názov, rola, hodnota).
li-0ff6901f = V prekladoch z angličtiny môžu byť nadpisy a popisky nesprávne, pretože ich neskontroloval nikto, pre koho je daný jazyk materinský. Možno nespĺňajú kritérium 2.4.6 (nadpisy a popisky).
li-0b42f768 = Aj opisy obrázkov môžu byť v prekladoch nesprávne. Možno nespĺňajú kritérium 1.1.1 (netextový obsah).
p-d5a6292e = Chyby na stránkach hľadajú počítačové programy. Ľudia so zdravotným postihnutím hotový web zatiaľ netestovali, takže nemôžeme uviesť dátum testu.
p-54c322c3 = Chceme, aby tento web mohlo používať čo najviac ľudí. Mali by ste mať možnosť:
li-df3d4b9e = zväčšiť text tak, aby sa z neho nič nestratilo
li-1c789d69 = používať každú časť webu len s klávesnicou
li-5efe5c8c = počúvať stránky pomocou čítačky obrazovky
li-0f0265d9 = čítať stránky bez skriptov a vo vlastných farbách
