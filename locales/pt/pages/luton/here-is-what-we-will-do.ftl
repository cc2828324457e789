# Draft translation. Nobody from the community has checked it yet.

title-94d8798a = É isto que vamos fazer
short-title-edb9dea3 = Os nossos compromissos
summary-22decee1 = O que as pessoas de Luton nos disseram, o que vamos fazer em relação a isso e em que ponto estamos.
title-7eda0f3d = Cartas na sua língua
heard-95423fbd = Não consegui ler a carta. Perguntei ao meu filho o que dizia.
will-233f9f32 = Vamos enviar as cartas na língua que escolher.
owner-315f2e85 = { $luton-council }
evidence-05cb22dd = Peça uma carta na sua língua. Se não a receber, diga-nos.
text-24a2654d = Perguntámos em que línguas as pessoas querem as cartas.
text-b3a3e6af = Escrevemos a primeira carta em cinco línguas.
title-ffabc752 = Tempo para fazer perguntas
heard-a72f5fc6 = O médico não teve tempo para as minhas perguntas.
will-fdfd1591 = Vamos oferecer uma consulta mais longa às pessoas que acabaram de saber que têm cancro (câncer).
owner-189e41fd = os serviços locais do { -nhs }
evidence-271a7460 = Pode pedir uma consulta mais longa quando fizer a marcação.
title-967ffee6 = Palestras para mulheres
heard-a54c617b = Quero falar sobre os exames de rastreio só com mulheres.
will-09a05871 = Vamos fazer uma palestra para mulheres em cada zona da cidade.
owner-1143c22b = { -cancer-champions }
evidence-d0abc59c = As palestras estão na nossa lista de eventos.
text-d6f39354 = As três primeiras palestras já se realizaram.
p-a1ff8f58 = As pessoas confiaram em nós e contaram-nos o que viveram. Em resposta, é isto que os responsáveis pelos serviços prometem fazer.
p-8035bbfe = Isto é uma demonstração. Os compromissos desta página são inventados, para mostrar como pode ser uma página deste tipo.
p-63ee762c = Pode exigir que os cumpram. Se vir que um compromisso não está a ser cumprido, ligue para { $helpline } ou escreva para { $team-email }. São só exemplos e, por isso, não vai receber resposta.
p-da620eeb = Na página [A sua opinião conta](what-you-say-counts.md), pode ler como recolhemos o que nos diz.
