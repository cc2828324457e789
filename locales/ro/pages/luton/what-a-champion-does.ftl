# Draft translation. Nobody from the community has checked it yet.

title-80efeeac = { -cancer-champions }: o zi cu o persoană din program
short-title-c15ba236 = O zi cu o ambasadoare
summary-c955e7ca = Vedeți ce face o voluntară. Puteți și să citiți despre asta sau să vedeți filmul în limba semnelor.
p-2b52060a = Nu este nevoie să fiți expert ca să ajutați. Vedeți cum stă Amina de vorbă cu oamenii la piață.
video-05c186be = O zi cu Amina
p-732a8574 = Amina stă în spatele unei mese, la piață. Ea spune: „Am avut cancer. Acum le spun oamenilor ce m-a ajutat.”
p-d2a7ca89 = Un bărbat întreabă: „Unde pot merge cu întrebările mele?” Amina îi dă un cartonaș cu un număr de telefon.
p-d730e8cd = Amina spune: „Eu ascult. Nu dau sfaturi medicale. Le spun oamenilor cine îi poate ajuta.”
p-189930fe = Aceasta este o demonstrație. Un astfel de film nu există, așa că linkul nu duce nicăieri.
p-b5c6097a = Doriți să faceți și dumneavoastră la fel? Citiți despre programul [„{ -cancer-champions }”](cancer-champions.md).
