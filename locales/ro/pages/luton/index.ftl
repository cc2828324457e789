# Draft translation. Nobody from the community has checked it yet.

title-150579d6 = Părerea dumneavoastră despre îngrijirea persoanelor cu cancer din Luton
summary-b336b6cc = Suntem mediatorii comunitari în domeniul cancerului. Vă ascultăm. Apoi le transmitem ce am auzit celor care conduc serviciile pentru persoanele cu cancer.
action-87af2038 = Veniți la un eveniment „{ -hear-me }”
action-c88b2d69 = Întrebări frecvente
h-e296b19e = De ce ascultăm
p-0c7d1113 = Un raport din 2021 despre cancer în Luton a arătat că serviciile trebuie să îi asculte mai mult pe oamenii din zonă. De aceea venim la evenimente din comunitate și întrebăm despre îngrijirea persoanelor cu cancer. Dorim mai ales să aflăm părerea oamenilor din aceste comunități:
li-7efb2197 = persoane de culoare de origine africană și persoane de culoare de origine caraibiană
li-e29055d1 = persoane din Europa de Est
li-c8f8ce99 = persoane din Asia de Sud
h-d2d4d1f5 = Ce este important să știți mai întâi
p-bfea3af2 = Acest site este o demonstrație a unei activități reale din anii trecuți. La numerele de telefon și la adresele de e-mail date ca exemplu nu răspunde nimeni. Numai numărul pentru { -move-more } este real.
p-41ff8958 = Vă faceți griji pentru sănătatea dumneavoastră? Vă rugăm să vorbiți cu medicul de familie (GP). Nu este nevoie să ne așteptați pe noi.
