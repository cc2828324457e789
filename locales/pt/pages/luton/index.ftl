# Draft translation. Nobody from the community has checked it yet.

title-150579d6 = A sua opinião sobre os cuidados para pessoas com cancro em Luton
summary-b336b6cc = Somos os mediadores comunitários na área do cancro. Ouvimos o que tem para dizer. Depois, contamos a quem dirige os serviços para pessoas com cancro.
action-87af2038 = Venha a um evento «{ -hear-me }»
action-c88b2d69 = Perguntas frequentes
h-e296b19e = Por que motivo ouvimos as pessoas
p-0c7d1113 = Um relatório de 2021 sobre o cancro (câncer) em Luton disse que os serviços têm de ouvir mais as pessoas que vivem na zona. Por isso, vamos a eventos da comunidade e fazemos perguntas sobre os cuidados para pessoas com cancro. Queremos ouvir sobretudo pessoas destas comunidades:
li-7efb2197 = pessoas negras de origem africana e pessoas negras de origem caribenha
li-e29055d1 = pessoas da Europa de Leste
li-c8f8ce99 = pessoas do Sul da Ásia
h-d2d4d1f5 = Por favor, leia isto primeiro
p-bfea3af2 = Este site é uma demonstração de um trabalho real de anos anteriores. Ninguém responde nos números de telefone e nos emails de exemplo. Só o número do { -move-more } é verdadeiro.
p-41ff8958 = Está com alguma preocupação sobre a sua saúde? Por favor, fale com o seu médico de família (GP). Não precisa de esperar por nós.
