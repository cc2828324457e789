# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Privātums
summary-40e9da4d = Šī vietne Jums neseko. Tā neizmanto sīkdatnes un neprasa Jūsu personas datus.
p-84faa7c3 = Lai lasītu šo vietni, Jums nav mums jāsaka, kas Jūs esat. Šajā lapā ir izskaidrots, kas notiek un kas nenotiek.
h-ff454beb = Ko dara šī vietne
th-ec419c05 = Darbība
th-66aafa89 = Vai mēs to darām?
td-1b1aae34 = Saglabāt sīkdatnes Jūsu tālrunī vai datorā
td-08be49ad = Nē
td-4d9eb12f = Skaitīt Jūsu apmeklējumus vai Jums sekot
td-a1ec1603 = Ielādēt attēlus vai fontus no citiem uzņēmumiem
td-20202976 = Prasīt Jūsu vārdu vai adresi
p-c3378969 = Uzņēmums, kas Jums nosūta šīs lapas, var glabāt lapu pieprasījumu sarakstu. Tajā var būt redzama Jūsu ierīces interneta adrese (IP adrese). Mēs neizmantojam šo sarakstu, lai uzzinātu, kas Jūs esat.
h-edf54f37 = Jūsu ierīce
p-1084b3e1 = Jūsu tālrunis vai dators var atcerēties lapas, ko lasāt. Vai to lieto vēl kāds? Vēsturi varat izdzēst ierīces iestatījumos.
p-a155f335 = Lejupielādētie bukleti paliek Jūsu ierīcē. Izdzēsiet tos, ja kādam citam tie nebūtu jāredz.
h-ae740a05 = Ja sazināsieties ar mums
p-608e4e6d = Šī ir demonstrācijas vietne. Uz zvaniem pa tālruni { $helpline } neviens neatbild, un ziņas, kas nosūtītas uz { $team-email }, neviens nelasa. Lūdzu, nesūtiet tur nekādus personas datus.
p-479fb1d5 = Īsta komanda drīkst izmantot Jūsu datus tikai, lai Jums palīdzētu. Tā nedrīkst tos glabāt ilgāk, nekā tai vajag.
h-88c1c5aa = Jūsu tiesības
p-c74ff432 = Saskaņā ar likumu Jūs varat lūgt jebkurai organizācijai:
li-ad3c9683 = pateikt, ko tā par Jums zina
li-7b8c78a6 = izlabot to, kas ir nepareizs
li-6e58ddd6 = izdzēst to, kas tai vairs nav vajadzīgs
p-1dcf9edf = Jūs varat arī iesniegt sūdzību Apvienotās Karalistes iestādei, kas uzrauga personas datu aizsardzību.
