# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Mai multe femei au primit îngrijire
short-title-ccb73a0c = Ce s-a schimbat
summary-8e68c761 = Un grafic care arată ce s-a schimbat când îngrijirea a mers la femei, și nu invers.
sentence-8f227be0 = Înainte, { $screening-before } % dintre aceste femei făcuseră un test de screening de col uterin. Acum, { $screening-after } % dintre ele au făcut testul.
label-c42b3526 = Înainte
label-d667f652 = După
caveat-95c7aca2 = Este vorba despre femeile cu care lucrează echipa, nu despre toate femeile din Peterborough.
p-60430f33 = O echipă de femei le-a dus altor femei îngrijire medicală, în locuri unde ele se simt în siguranță. Femeile puteau să pună întrebări, să se gândească pe îndelete și să spună nu.
h-eba6ed21 = Ce a ajutat
li-fed98938 = Echipa a mers la femei.
li-e6feeb42 = Femeile au fost îngrijite de femei.
li-85d7244d = Nicio femeie nu a fost judecată.
li-83c54f4e = La o singură vizită se putea vorbi despre mai multe griji.
p-e1379e6d = Citiți despre [îngrijirea medicală pentru femei](womens-health.md).
