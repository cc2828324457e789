# Draft translation. Nobody from the community has checked it yet.

title-3a70ac0c = Qui travaille avec nous
short-title-d9dc6204 = Partenaires
summary-eaf50f93 = Les groupes qui vous écoutent avec nous, et ce que fait chacun d’eux.
text-af1d6388 = Cette association donne de l’argent et propose des formations. Son équipe vient à votre rencontre pendant les événements.
text-e7b5c547 = Son équipe de santé publique aide les habitants de Luton à rester en bonne santé.
text-122ea402 = Cet organisme planifie les services de santé pour tout le pays.
text-60e69367 = Cette alliance réunit tous ceux qui s’occupent de personnes qui ont un cancer dans l’est de l’Angleterre.
text-1b55096f = Cet organisme écoute ce que les gens pensent des services de santé et d’aide à la personne, et le dit aux responsables.
p-5ec047b9 = Les responsables des services doivent vous écouter. Ces groupes travaillent avec nous pour y veiller.
p-f5762336 = Faites-vous partie d’un groupe qui veut nous rejoindre ? Appelez le { $helpline } ou écrivez à { $team-email }. Ce sont des exemples : vous ne recevrez pas de réponse.
