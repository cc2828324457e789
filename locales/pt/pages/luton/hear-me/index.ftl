# Draft translation. Nobody from the community has checked it yet.

title-b556fcb1 = Eventos «{ -hear-me }»
summary-2befc782 = Venha saber mais sobre o cancro. Diga-nos como seriam, para si, bons cuidados para pessoas com cancro em Luton.
p-9aca1593 = Num evento «{ -hear-me }», pode saber mais sobre o cancro (câncer) e sobre como ele afeta a sua comunidade. Depois, é a nossa vez de ouvir o que tem para dizer.
h-3277bb64 = Quem pode vir
p-f0e01854 = Estes eventos são para as seguintes comunidades de Luton: pessoas negras de origem africana, pessoas negras de origem caribenha, pessoas da Europa de Leste e pessoas do Sul da Ásia. Talvez tenha cancro agora ou já tenha tido. Talvez cuide de alguém ou queira saber mais.
h-98361d3f = O que pode fazer lá
li-688a0210 = Ouvir oradores a falar sobre o cancro.
li-def09b9d = Participar nas atividades.
li-980f9f0a = Conversar com outras pessoas e connosco.
li-b211ef6e = Dizer-nos como seria um bom serviço para pessoas com cancro em Luton.
h-d4b7b5f0 = Só diz o que quiser
p-266741df = Pode falar ou só ouvir. Transmitimos o que as pessoas dizem, mas não dizemos quem o disse. Tratamos todas as pessoas com respeito.
p-4416fb6e = Falar sobre o cancro pode ser difícil. Pode parar em qualquer momento. Há pessoas prontas para lhe dar apoio.
h-029f90f5 = Podemos ir ao seu grupo
p-63d2405d = É mais fácil para si estar com pessoas que conhece? Podemos levar um minievento «{ -hear-me }» a um encontro do seu grupo.
caption-397a5611 = O evento e o minievento
th-9f16ff4b = O que precisa de saber
th-0b907604 = Evento «{ -hear-me }»
th-942472af = Minievento «{ -hear-me }»
td-b9f9a6a2 = Onde é
td-4ac11235 = Num local escolhido por nós
td-03a16da0 = Num encontro do seu próprio grupo
td-79ca39f3 = Como participar
td-71b15132 = Venha no próprio dia
td-b5222b70 = Peça-nos uma visita
p-0f3de6a3 = Para pedir uma visita, ligue para { $helpline } ou escreva para { $team-email }. São só exemplos e, por isso, não vai receber resposta.
