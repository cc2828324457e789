# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Confidențialitate
summary-40e9da4d = Acest site nu vă urmărește. Nu folosește cookie-uri și nu vă cere date personale.
p-84faa7c3 = Puteți citi acest site fără să ne spuneți cine sunteți. Această pagină explică ce se întâmplă și ce nu.
h-ff454beb = Ce face acest site
th-ec419c05 = Ce anume
th-66aafa89 = Facem asta?
td-1b1aae34 = Salvăm cookie-uri pe telefonul sau calculatorul dumneavoastră
td-08be49ad = Nu
td-4d9eb12f = Vă numărăm vizitele sau vă urmărim
td-a1ec1603 = Încărcăm imagini sau fonturi de la alte companii
td-20202976 = Vă cerem numele sau adresa
p-c3378969 = Compania care vă trimite aceste pagini poate păstra o listă de cereri. Lista poate arăta adresa de internet a dispozitivului dumneavoastră. Noi nu o folosim ca să aflăm cine sunteți.
h-edf54f37 = Dispozitivul dumneavoastră
p-1084b3e1 = Telefonul sau calculatorul dumneavoastră poate ține minte paginile pe care le citiți. Îl folosește și altcineva? Puteți șterge istoricul din setările lui.
p-a155f335 = Pliantele pe care le descărcați rămân pe dispozitivul dumneavoastră. Ștergeți-le dacă altă persoană nu trebuie să le vadă.
h-ae740a05 = Dacă ne contactați
p-608e4e6d = Aceasta este o demonstrație. La { $helpline } nu răspunde nimeni și nimeni nu citește mesajele de la { $team-email }. Vă rugăm să nu trimiteți acolo date personale.
p-479fb1d5 = O echipă reală trebuie să folosească datele dumneavoastră numai ca să vă ajute. Nu are voie să le păstreze mai mult timp decât are nevoie de ele.
h-88c1c5aa = Drepturile dumneavoastră
p-c74ff432 = Legea vă dă voie să cereți oricărei organizații:
li-ad3c9683 = să vă spună ce știe despre dumneavoastră
li-7b8c78a6 = să corecteze ce este greșit
li-6e58ddd6 = să șteargă ce nu îi mai trebuie
p-1dcf9edf = Puteți face o plângere și la autoritatea care supraveghează folosirea datelor personale în Regatul Unit.
