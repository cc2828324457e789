# Draft translation. Nobody from the community has checked it yet.

title-524eadd1 = Ce que vous dites compte
summary-890a747d = Nous transmettons ce que vous nous dites aux responsables des services. Ils doivent dire publiquement ce qu’ils vont faire.
p-c84480a5 = Il faut parfois du courage pour raconter son histoire. Vous avez le droit de savoir ce que nous en faisons.
h-beb10ac7 = Ce qui se passe, étape par étape
li-5d77ad28 = **Vous parlez.** Vous parlez avec nous à un événement, ou avec l’un des { -cancer-champions }.
li-b6662d94 = **Nous rassemblons.** Nous cherchons ce que beaucoup de gens disent. Nous ne donnons pas votre nom, sauf si vous êtes d’accord.
li-69241bca = **Nous transmettons.** Nous le disons aux responsables des services.
li-163e975d = **Ils répondent.** Ils doivent publier un rapport appelé « Voici ce que nous allons faire ».
li-0dd7105b = **Vous vérifiez.** Vous pouvez lire le rapport et demander s’ils l’ont fait.
h-9209dfb9 = Qui entend ce que vous dites
p-90ac587d = Ces partenaires travaillent avec nous :
li-4b9ba59d = { -macmillan }
li-12dda448 = { $luton-council } et son équipe de santé publique
li-ad8a7fc3 = les services locaux du { -nhs } et { $nhs-england }
li-1b7e0fa5 = { $cancer-alliance }
li-2ccda28c = { $healthwatch }
h-613b9464 = Ce que vous pouvez leur demander
li-e52e0108 = Que vous ont dit les personnes comme moi ?
li-0bb83e77 = Qu’allez-vous faire pour y répondre ?
li-8f26ab51 = Quand cela sera-t-il fait, et par qui ?
p-27027799 = Ceci est une démonstration. Regardez [à quoi ressemble un tel rapport](here-is-what-we-will-do.md).
p-02f137cc = Nous ne pouvons pas promettre que tous les problèmes seront résolus. Mais les responsables des services doivent dire ce qu’ils vont faire.
p-e0137cd9 = Voulez-vous savoir comment nous protégeons ce que vous dites ? Lisez les [questions fréquentes](faq.md).
