# Draft translation. Nobody from the community has checked it yet.

title-d8b3818a = { -move-more } : faire de l’exercice quand on a un cancer
short-title-b6d51fa4 = { -move-more }
summary-53a0892e = De l’exercice physique pour les habitants de Luton qui ont reçu un diagnostic de cancer. Vous pouvez demander une place vous-même.
who-for-7f805443 = Les personnes à qui on a dit qu’elles ont un cancer.
refer-b32f6431 = Appelez { $total-wellbeing } au { $total-wellbeing-phone }. Vous pouvez le faire vous-même.
cost-7a994978 = Posez la question à { $total-wellbeing } quand vous appelez.
opening-60ee6c91 = Demandez les jours, les heures et les lieux quand vous appelez.
contact-heading-fafbf5ae = Appelez { $total-wellbeing }
contact-hours-37560d39 = C’est le vrai numéro du service. Demandez quand il est ouvert.
p-e46b2f77 = Le cancer et son traitement peuvent vous fatiguer ou vous inquiéter. { -move-more } est pour les personnes qui ont un cancer et qui veulent faire de l’exercice.
h-ba7c71d4 = Comment commencer
li-d0ccc5ef = Appelez { $total-wellbeing }. Vous pouvez appeler vous-même. Une personne de confiance peut aussi appeler pour vous.
li-af45f54f = Dites que vous voulez participer à { -move-more }.
li-bbfe0572 = Parlez-leur de votre cancer et dites comment vous vous sentez.
li-217827a2 = Demandez ce qui serait bien pour vous.
h-400167a8 = Ce qu’il est bon de leur dire
li-20028329 = la langue que vous parlez le mieux
li-ce37a1d4 = si vous avez des douleurs, ou une autre maladie
li-66f85bfd = si vous avez besoin d’aide pour venir ou pour bouger
p-ea91f9bc = Vous ne savez pas si l’exercice est sans danger pour vous ? Demandez d’abord à votre médecin, à votre infirmière ou à votre infirmier.
h-7cabe13d = Si cela vous fait un peu peur
p-98a09538 = Beaucoup de gens hésitent au début. Vous pouvez demander si quelqu’un peut venir avec vous. Vous pouvez poser toutes vos questions avant de dire oui.
