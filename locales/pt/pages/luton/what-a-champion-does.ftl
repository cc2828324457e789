# Draft translation. Nobody from the community has checked it yet.

title-80efeeac = { -cancer-champions }: um dia com uma voluntária
short-title-c15ba236 = Um dia com uma embaixadora
summary-c955e7ca = Veja o que faz uma voluntária. Também pode ler o texto ou ver o vídeo em língua gestual.
p-2b52060a = Não precisa de ser especialista para ajudar. Veja como a Amina conversa com as pessoas num mercado.
video-05c186be = Um dia com a Amina
p-732a8574 = A Amina está atrás de uma mesa, num mercado. Ela diz: «Tive cancro (câncer). Agora conto às pessoas o que me ajudou.»
p-d2a7ca89 = Um homem pergunta: «A quem posso fazer as minhas perguntas?» A Amina dá-lhe um pequeno cartão com um número de telefone.
p-d730e8cd = A Amina diz: «Eu ouço as pessoas. Não dou conselhos médicos. Digo-lhes quem as pode ajudar.»
p-189930fe = Isto é uma demonstração. Este vídeo não existe e, por isso, o link não leva a lado nenhum.
p-b5c6097a = Quer fazer o mesmo? Leia sobre os [{ -cancer-champions }](cancer-champions.md).
