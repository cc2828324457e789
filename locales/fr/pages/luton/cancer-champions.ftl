# Draft translation. Nobody from the community has checked it yet.

title-78c36cd1 = Rejoignez les { -cancer-champions }
short-title-1143c22b = { -cancer-champions }
summary-3fd2f5ba = Aidez les personnes de votre communauté à parler des soins liés au cancer. Vous n’avez besoin d’aucun diplôme.
minimum-age-237fa3ee = Vous devez avoir { $champion-age } ans ou plus.
hours-2d3b8c28 = Vos horaires sont souples. Nous les décidons ensemble.
training-d4ef2a37 = Nous vous formons et nous vous soutenons. Ce que vous avez fait avant n’a pas d’importance.
apply-7fcaa702 = Écrivez à { $team-email }. Cette adresse est un exemple : vous ne recevrez pas de réponse.
p-fb56191f = Les { -cancer-champions } sont des bénévoles de tous les milieux et de toutes les origines. Chaque bénévole fait partie d’un groupe de sa communauté. Les groupes travaillent aussi ensemble.
h-8a6a4d4e = Ce que vous feriez
li-a24d501f = Aider les relais communautaires contre le cancer dans leur travail.
li-7f9f5b9e = Parler du projet aux personnes de votre communauté.
li-2b839b1c = Nous faire savoir ce que les habitants disent des soins liés au cancer.
li-343f3370 = Aller à des réunions, si on vous le demande.
li-15bf8257 = Nous aider à faire ce que nous avons promis.
li-9af2e7d8 = Indiquer aux gens où trouver des services.
h-1548223e = Qui nous cherchons
li-75fb35b2 = Vous avez l’expérience de la vie.
li-db9a842b = Vous avez un bon contact avec les gens.
li-00f8ac41 = Vous aimez travailler en équipe.
li-2365af83 = Vous savez vous adapter quand les plans changent.
p-aeed21df = Vous n’avez pas besoin de connaître les soins liés au cancer. Nous vous aiderons à apprendre.
h-0a1e6d63 = Comment s’inscrire
li-75a30c8b = Écrivez-nous un e-mail. Dites-nous votre nom et votre communauté.
li-8fc9b9ff = Nous parlons avec vous de ce que vous aimeriez faire.
li-d3fe6c3b = Vous suivez une formation, et vous rejoignez un groupe de votre communauté.
p-a72b145f = Êtes-vous malade, ou quelqu’un de votre famille est-il malade ? Vous pouvez nous demander d’attendre que ce soit le bon moment pour vous.
