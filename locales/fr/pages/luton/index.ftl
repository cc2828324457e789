# Draft translation. Nobody from the community has checked it yet.

title-150579d6 = Votre avis sur les soins liés au cancer à Luton
summary-b336b6cc = Nous sommes les relais communautaires contre le cancer. Nous vous écoutons, puis nous transmettons vos paroles aux responsables des services liés au cancer.
action-87af2038 = Venez à un événement « { -hear-me } »
action-c88b2d69 = Questions fréquentes
h-e296b19e = Pourquoi nous écoutons
p-0c7d1113 = En 2021, un rapport sur le cancer à Luton a dit que les services devaient écouter davantage les habitants. C’est pourquoi nous allons aux événements des communautés et nous posons des questions sur les soins liés au cancer. Nous voulons surtout entendre les personnes de ces communautés :
li-7efb2197 = personnes noires d’origine africaine ou caribéenne
li-e29055d1 = personnes originaires d’Europe de l’Est
li-c8f8ce99 = personnes originaires d’Asie du Sud
h-d2d4d1f5 = À savoir avant tout
p-bfea3af2 = Ce site est une démonstration. Il montre un vrai travail, fait les années passées. Personne ne répond aux numéros de téléphone et aux adresses e-mail donnés en exemple. Seul le numéro de { -move-more } est réel.
p-41ff8958 = Votre santé vous inquiète ? Parlez-en à votre médecin généraliste (GP). Vous n’avez pas besoin de nous attendre.
