# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Privatumas
summary-40e9da4d = Ši svetainė Jūsų neseka. Ji nenaudoja slapukų ir neprašo Jūsų asmens duomenų.
p-84faa7c3 = Kad skaitytumėte šią svetainę, Jums nereikia mums sakyti, kas esate. Šiame puslapyje paaiškinta, kas vyksta ir kas nevyksta.
h-ff454beb = Ką daro ši svetainė
th-ec419c05 = Veiksmas
th-66aafa89 = Ar tai darome?
td-1b1aae34 = Įrašyti slapukus į Jūsų telefoną ar kompiuterį
td-08be49ad = Ne
td-4d9eb12f = Skaičiuoti Jūsų apsilankymus arba Jus sekti
td-a1ec1603 = Parsiųsti paveikslėlius ar šriftus iš kitų įmonių
td-20202976 = Prašyti Jūsų vardo ar adreso
p-c3378969 = Įmonė, kuri siunčia Jums šiuos puslapius, gali saugoti puslapių užklausų sąrašą. Tame sąraše gali matytis Jūsų įrenginio interneto adresas (IP adresas). Mes šio sąrašo nenaudojame tam, kad sužinotume, kas Jūs esate.
h-edf54f37 = Jūsų įrenginys
p-1084b3e1 = Jūsų telefonas ar kompiuteris gali įsiminti puslapius, kuriuos skaitote. Ar juo naudojasi dar kas nors? Istoriją galite ištrinti nustatymuose.
p-a155f335 = Atsisiųsti lankstinukai lieka Jūsų įrenginyje. Ištrinkite juos, jei kitas žmogus neturėtų jų matyti.
h-ae740a05 = Jei kreipsitės į mus
p-608e4e6d = Tai demonstracinė svetainė. Numeriu { $helpline } niekas neatsiliepia, o adresu { $team-email } siunčiamų laiškų niekas neskaito. Prašome ten nesiųsti jokių asmens duomenų.
p-479fb1d5 = Tikra komanda Jūsų duomenis turi naudoti tik tam, kad Jums padėtų. Ji negali jų laikyti ilgiau, nei jai reikia.
h-88c1c5aa = Jūsų teisės
p-c74ff432 = Pagal įstatymą bet kurios organizacijos galite paprašyti:
li-ad3c9683 = pasakyti, ką ji apie Jus žino
li-7b8c78a6 = pataisyti tai, kas neteisinga
li-6e58ddd6 = ištrinti tai, ko jai nebereikia
p-1dcf9edf = Taip pat galite pasiskųsti Jungtinės Karalystės institucijai, kuri prižiūri asmens duomenų apsaugą.
