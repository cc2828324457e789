# Draft translation. Nobody from the community has checked it yet.

title-80efeeac = { -cancer-champions } : une journée avec une bénévole
short-title-c15ba236 = Une journée avec une bénévole
summary-c955e7ca = Regardez ce que fait une bénévole. Vous pouvez aussi le lire, ou le voir en langue des signes.
p-2b52060a = Vous n’avez pas besoin d’être spécialiste pour aider. Regardez comment Amina parle avec les gens sur un marché.
video-05c186be = Une journée avec Amina
p-732a8574 = Amina se tient derrière une table, sur un marché. Elle dit : « J’ai eu un cancer. Maintenant, je dis aux gens ce qui m’a aidée. »
p-d2a7ca89 = Un homme demande : « Où puis-je poser mes questions ? » Amina lui donne une petite carte avec un numéro de téléphone.
p-d730e8cd = Amina dit : « J’écoute. Je ne donne pas de conseils médicaux. Je dis aux gens qui peut les aider. »
p-189930fe = Ceci est une démonstration. Cette vidéo n’existe pas : le lien ne mène nulle part.
p-b5c6097a = Voulez-vous faire la même chose ? Lisez la page sur les [{ -cancer-champions }](cancer-champions.md).
