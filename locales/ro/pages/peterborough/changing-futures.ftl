# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = { -changing-futures }: ajutați la planificarea serviciilor
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = Dumneavoastră știți de ce este greu să primiți îngrijire. Cu ceea ce știți, puteți ajuta ca serviciile să fie mai bune.
p-d3bb4936 = Oamenii care folosesc serviciile știu ce merge bine și ce nu. { -changing-futures } îi ajută să participe la planificare.
h-bb7b1528 = Cine participă
p-ffb5c195 = La planificarea serviciilor participă persoane mai vulnerabile. O persoană vulnerabilă este cineva căruia i se poate face rău mai ușor. Acest lucru i se poate întâmpla oricui.
p-2c3733d9 = Poate știți cum este:
li-304d7ac1 = să nu aveți un loc sigur unde să locuiți
li-0fdb63b8 = să aveți foarte puțini bani
li-99c792f7 = să trăiți cu o traumă, adică o rană sufletească adâncă din trecut
h-28749eac = Cu ce puteți contribui
p-118b628a = Nu aveți nevoie de cuvinte speciale. Puteți spune:
li-178d4f16 = ce v-a ajutat
li-04d975af = ce a înrăutățit lucrurile
li-749daca1 = ce ați schimba mai întâi
p-2c4b755e = Nu trebuie să vă spuneți toată povestea. Puteți spune doar puțin și vă puteți opri când doriți.
h-7c3ad87f = Cum participați
li-3d7d3b66 = Sunați la { $helpline } sau scrieți la { $team-email }. Numărul și adresa sunt doar exemple, așa că nu veți primi răspuns.
li-94f70902 = Întrebați ce s-ar întâmpla și ce ajutor puteți primi.
li-44401cd7 = Gândiți-vă pe îndelete. Puteți spune nu.
p-3fa5e127 = Aveți nevoie de îngrijire medicală acum? Citiți despre [autobuzul medical { -health-hub }](health-hub.md).
