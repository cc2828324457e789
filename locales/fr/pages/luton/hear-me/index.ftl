# Draft translation. Nobody from the community has checked it yet.

title-b556fcb1 = Événements « { -hear-me } »
summary-2befc782 = Venez vous informer sur le cancer. Dites-nous ce que seraient, pour vous, de bons soins liés au cancer à Luton.
p-9aca1593 = À un événement « { -hear-me } », vous apprenez ce qu’est le cancer et comment il touche votre communauté. Ensuite, c’est à nous de vous écouter.
h-3277bb64 = Qui peut venir
p-f0e01854 = Ces événements sont pour ces communautés de Luton : les personnes noires d’origine africaine ou caribéenne, et les personnes originaires d’Europe de l’Est ou d’Asie du Sud. Venez si vous avez un cancer, ou si vous en avez eu un. Venez aussi si vous vous occupez d’une personne malade, ou si vous voulez apprendre.
h-98361d3f = Ce que vous pouvez y faire
li-688a0210 = Écouter des intervenants parler du cancer.
li-def09b9d = Participer à des activités.
li-980f9f0a = Parler avec d’autres personnes, et avec nous.
li-b211ef6e = Nous dire ce que serait, à Luton, un bon service pour les personnes qui ont un cancer.
h-d4b7b5f0 = Vous choisissez ce que vous dites
p-266741df = Vous pouvez parler, ou seulement écouter. Nous transmettons ce que disent les gens, mais nous ne disons pas qui l’a dit. Nous traitons tout le monde avec respect.
p-4416fb6e = Il peut être difficile de parler du cancer. Vous pouvez vous arrêter à tout moment. Des personnes sont là pour vous soutenir.
h-029f90f5 = Nous pouvons venir dans votre groupe
p-63d2405d = Préférez-vous rester avec des personnes que vous connaissez ? Nous pouvons venir faire un mini-événement « { -hear-me } » pendant une réunion de votre groupe.
caption-397a5611 = L’événement et le mini-événement
th-9f16ff4b = Ce qu’il faut savoir
th-0b907604 = Événement « { -hear-me } »
th-942472af = Mini-événement « { -hear-me } »
td-b9f9a6a2 = Où il a lieu
td-4ac11235 = Dans un lieu que nous choisissons
td-03a16da0 = À une réunion de votre groupe
td-79ca39f3 = Comment participer
td-71b15132 = Venez le jour même
td-b5222b70 = Demandez-nous de venir
p-0f3de6a3 = Pour nous demander de venir, appelez le { $helpline } ou écrivez à { $team-email }. Ce sont des exemples : vous ne recevrez pas de réponse.
