# Draft translation. Nobody from the community has checked it yet.

title-3a70ac0c = Cine lucrează cu noi
short-title-d9dc6204 = Parteneri
summary-eaf50f93 = Organizațiile care vă ascultă împreună cu noi și ce face fiecare dintre ele.
text-af1d6388 = Oferă bani și cursuri de pregătire. Angajații săi se întâlnesc cu dumneavoastră la evenimente.
text-e7b5c547 = Echipa sa de sănătate publică îi ajută pe oamenii din Luton să rămână sănătoși.
text-122ea402 = Planifică serviciile de sănătate pentru toată țara.
text-60e69367 = Îi aduce împreună pe toți cei care îngrijesc persoane cu cancer în estul Angliei.
text-1b55096f = Ascultă ce cred oamenii despre serviciile de sănătate și de îngrijire. Apoi le spune acest lucru celor care conduc serviciile.
p-5ec047b9 = Cei care conduc serviciile trebuie să vă asculte. Aceste organizații lucrează cu noi ca să se întâmple acest lucru.
p-f5762336 = Faceți parte dintr-un grup sau dintr-o organizație care dorește să ni se alăture? Sunați la { $helpline } sau scrieți la { $team-email }. Numărul și adresa sunt doar exemple, așa că nu veți primi răspuns.
