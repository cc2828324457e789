# Draft translation. Nobody from the community has checked it yet.

title-8542c324 = « { -hear-me } » à Bury Park
summary-b462d2b4 = Venez vous informer sur le cancer, manger avec nous et nous parler de vos soins. Vous pouvez amener une personne de votre famille, un ami ou une amie.
cost-c8f976d6 = Gratuit. Le repas de midi est gratuit aussi.
interpreters-e5a920d1 = Ourdou, pendjabi, polonais et roumain. Pour une autre langue, appelez au plus tard le { DATETIME($interpreters-by, dateStyle: "long") }.
access-02c5900c = Une rampe, une porte large, des toilettes accessibles, une boucle magnétique pour les appareils auditifs et une pièce calme.
booking-a01bb48d = Vous n’avez pas besoin de réserver.
confidentiality-41c8a7ea = Nous transmettons ce que disent les gens, mais nous ne disons pas qui l’a dit. Nous n’utilisons pas votre nom, sauf si vous êtes d’accord.
p-e8aaa9be = Ceci est un exemple d’événement, pour une démonstration. Il n’aura pas lieu.
h-4cc4012f = Ce qui se passe ce jour-là
li-36b364ad = **Accueil.** Nous vous retrouvons à { DATETIME($bury-park-start, timeStyle: "short") } et nous vous montrons la salle.
li-cc8c2d99 = **Exposés.** Des intervenants expliquent ce qu’est le cancer et comment il touche nos communautés.
li-76988332 = **Activités.** Vous pouvez participer, ou regarder.
li-ce0c9c80 = **Un moment pour parler.** Dites-nous ce que serait un bon service pour les personnes qui ont un cancer. Vous pouvez aussi seulement écouter.
li-1128f57d = **La suite.** Nous expliquons qui entendra ce que vous avez dit. Nous terminons à { DATETIME($bury-park-end, timeStyle: "short") }.
h-7910acd1 = L’entrée de la salle
alt-c6729c54 = Une longue rampe en pente douce, avec une main courante, monte jusqu’à une large porte à deux battants. Il n’y a pas de marches.
p-15ba76de = Il n’y a pas de marches à l’entrée. La rampe est à gauche de la porte.
h-fc7685eb = Si c’est difficile de parler
p-a25d53e4 = Vous pouvez quitter la salle à tout moment. Vous pouvez revenir, ou rentrer chez vous. Quelqu’un sera là pour vous soutenir.
h-a573337c = Si vous ne pouvez pas venir
p-b76930e9 = Nous pouvons venir dans votre groupe. Lisez la page sur les [événements « { -hear-me } »](index.md).
