# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Confidentialité
summary-40e9da4d = Ce site ne surveille pas ce que vous faites. Il n’utilise pas de cookies et ne vous demande pas d’informations personnelles.
p-84faa7c3 = Vous pouvez lire ce site sans nous dire qui vous êtes. Cette page explique ce qui se passe, et ce qui ne se passe pas.
h-ff454beb = Ce que fait ce site
th-ec419c05 = Quoi
th-66aafa89 = Le faisons-nous ?
td-1b1aae34 = Enregistrer des cookies sur votre téléphone ou votre ordinateur
td-08be49ad = Non
td-4d9eb12f = Compter vos visites ou surveiller ce que vous faites
td-a1ec1603 = Charger des images ou des polices de caractères qui viennent d’autres entreprises
td-20202976 = Vous demander votre nom ou votre adresse
p-c3378969 = L’entreprise qui vous envoie ces pages garde peut-être une liste des pages demandées. Cette liste peut montrer l’adresse internet de votre appareil. Nous ne l’utilisons pas pour savoir qui vous êtes.
h-edf54f37 = Votre appareil
p-1084b3e1 = Votre téléphone ou votre ordinateur garde peut-être en mémoire les pages que vous lisez. Partagez-vous cet appareil avec quelqu’un ? Vous pouvez effacer l’historique dans les réglages.
p-a155f335 = Les dépliants que vous téléchargez restent sur votre appareil. Effacez-les si une autre personne ne doit pas les voir.
h-ae740a05 = Si vous nous contactez
p-608e4e6d = Ceci est une démonstration. Personne ne répond au { $helpline }, et personne ne lit les messages envoyés à { $team-email }. Merci de ne pas y envoyer d’informations personnelles.
p-479fb1d5 = Une vraie équipe doit utiliser vos informations seulement pour vous aider. Elle ne doit pas les garder plus longtemps que nécessaire.
h-88c1c5aa = Vos droits
p-c74ff432 = La loi vous permet de demander à n’importe quelle organisation :
li-ad3c9683 = ce qu’elle sait de vous
li-7b8c78a6 = de corriger ce qui est faux
li-6e58ddd6 = d’effacer ce dont elle n’a plus besoin
p-1dcf9edf = Vous pouvez aussi adresser une réclamation à l’organisme chargé de protéger les informations personnelles au Royaume-Uni.
