# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Déclaration d’accessibilité
summary-b433dbeb = À quel point ce site est facile à utiliser pour les personnes handicapées, ce qui peut ne pas fonctionner, et comment nous le dire.
p-f8762b50 = Cette déclaration concerne le site web de « { $publisher-name } ». Ce site est une démonstration : son numéro de téléphone et son adresse e-mail sont des exemples.
p-b90ab738 = Personne ne répond ici, car c’est une démonstration. Une vraie équipe vous dirait quand vous pouvez attendre une réponse.
li-aa0a466c = Nous n’avons pas testé les pages avec de vrais lecteurs d’écran. Certaines parties ne respectent peut-être pas le critère 4.1.2 (nom, rôle et valeur).
li-0ff6901f = Dans les langues autres que l’anglais, les titres et les étiquettes sont peut-être faux, car aucune personne dont c’est la langue maternelle ne les a vérifiés. Ils ne respectent peut-être pas le critère 2.4.6 (titres et étiquettes).
li-0b42f768 = Dans les langues autres que l’anglais, les descriptions des images sont peut-être fausses elles aussi. Elles ne respectent peut-être pas le critère 1.1.1 (contenu non textuel).
p-d5a6292e = Des programmes informatiques recherchent les défauts dans les pages. Aucune personne handicapée n’a encore testé le site terminé : nous ne pouvons donc pas donner de date de test.
p-54c322c3 = Nous voulons que le plus de personnes possible puissent utiliser ce site. Vous devriez pouvoir :
li-df3d4b9e = agrandir le texte sans rien en perdre
li-1c789d69 = utiliser toutes les parties du site avec un clavier seulement
li-5efe5c8c = écouter les pages avec un lecteur d’écran
li-0f0265d9 = lire les pages sans scripts, et avec vos propres couleurs
