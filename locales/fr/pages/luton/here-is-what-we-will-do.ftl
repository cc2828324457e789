# Draft translation. Nobody from the community has checked it yet.

title-94d8798a = Voici ce que nous allons faire
short-title-edb9dea3 = Nos engagements
summary-22decee1 = Ce que des habitants de Luton nous ont dit, ce que nous allons faire pour y répondre, et où nous en sommes.
title-7eda0f3d = Des lettres dans votre langue
heard-95423fbd = Je n’arrivais pas à lire la lettre, alors j’ai demandé à mon enfant ce qu’elle disait.
will-233f9f32 = Nous enverrons nos lettres dans la langue que vous choisissez.
owner-315f2e85 = { $luton-council }
evidence-05cb22dd = Demandez une lettre dans votre langue. Si vous ne la recevez pas, dites-le-nous.
text-24a2654d = Nous avons demandé aux gens quelles langues ils souhaitent.
text-b3a3e6af = Nous avons écrit la première lettre en cinq langues.
title-ffabc752 = Du temps pour vos questions
heard-a72f5fc6 = Le médecin n’avait pas le temps de répondre à mes questions.
will-fdfd1591 = Nous proposerons une consultation plus longue aux personnes qui viennent d’apprendre qu’elles ont un cancer.
owner-189e41fd = les services locaux du { -nhs }
evidence-271a7460 = Vous pouvez demander une consultation plus longue quand vous prenez rendez-vous.
title-967ffee6 = Des rencontres pour les femmes
heard-a54c617b = Je veux parler du dépistage, mais seulement avec des femmes.
will-09a05871 = Nous organiserons une rencontre pour les femmes dans chaque quartier de la ville.
owner-1143c22b = { -cancer-champions }
evidence-d0abc59c = Les rencontres sont dans notre liste d’événements.
text-d6f39354 = Les trois premières rencontres ont eu lieu.
p-a1ff8f58 = Des personnes nous ont fait confiance et nous ont raconté ce qu’elles ont vécu. Voici ce que les responsables des services s’engagent à faire pour y répondre.
p-8035bbfe = Ceci est une démonstration. Les engagements de cette page sont inventés, pour montrer à quoi ressemble une telle page.
p-63ee762c = Vous pouvez exiger que les responsables tiennent parole. Si vous voyez qu’un engagement n’est pas tenu, appelez le { $helpline } ou écrivez à { $team-email }. Ce sont des exemples : vous ne recevrez pas de réponse.
p-da620eeb = Pour savoir comment nous recueillons ce que vous dites, lisez la page [Ce que vous dites compte](what-you-say-counts.md).
