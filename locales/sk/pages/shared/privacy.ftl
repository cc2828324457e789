# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Súkromie
summary-40e9da4d = Tento web vás nesleduje. Nepoužíva cookies a nepýta sa na vaše osobné údaje.
p-84faa7c3 = Keď čítate tento web, nemusíte nám hovoriť, kto ste. Na tejto stránke vysvetľujeme, čo sa deje a čo nie.
h-ff454beb = Čo tento web robí
th-ec419c05 = Čo
th-66aafa89 = Robíme to?
td-1b1aae34 = Ukladať cookies do vášho telefónu alebo počítača
td-08be49ad = Nie
td-4d9eb12f = Počítať vaše návštevy alebo vás sledovať
td-a1ec1603 = Načítavať obrázky alebo písma od iných firiem
td-20202976 = Pýtať sa na vaše meno alebo adresu
p-c3378969 = Firma, ktorá vám tieto stránky posiela, si možno vedie zoznam požiadaviek na stránky. Môže v ňom byť internetová adresa vášho zariadenia (IP adresa). Nepoužívame ho na to, aby sme zistili, kto ste.
h-edf54f37 = Vaše zariadenie
p-1084b3e1 = Váš telefón alebo počítač si môže pamätať stránky, ktoré čítate. Používa ho aj niekto iný? Históriu môžete vymazať v nastaveniach.
p-a155f335 = Letáky, ktoré si stiahnete, zostanú vo vašom zariadení. Vymažte ich, ak by ich nemal vidieť niekto iný.
h-ae740a05 = Ak nás kontaktujete
p-608e4e6d = Tento web je len ukážka. Na čísle { $helpline } nikto nedvíha telefón a správy poslané na { $team-email } nikto nečíta. Neposielajte tam, prosím, žiadne osobné údaje.
p-479fb1d5 = Skutočný tím smie vaše údaje používať len na to, aby vám pomohol. Nesmie ich uchovávať dlhšie, ako potrebuje.
h-88c1c5aa = Vaše práva
p-c74ff432 = Podľa zákona môžete každú organizáciu požiadať:
li-ad3c9683 = aby vám povedala, čo o vás vie
li-7b8c78a6 = aby opravila, čo je nesprávne
li-6e58ddd6 = aby vymazala, čo už nepotrebuje
p-1dcf9edf = Môžete tiež podať sťažnosť britskému úradu, ktorý dohliada na ochranu osobných údajov.
