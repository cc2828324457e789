# Draft translation. Nobody from the community has checked it yet.

title-3a70ac0c = Quem trabalha connosco
short-title-d9dc6204 = Parceiros
summary-eaf50f93 = Os grupos que, connosco, ouvem o que tem para dizer, e o que faz cada um deles.
text-af1d6388 = Dá dinheiro e formação. As pessoas que lá trabalham vão aos eventos para falar consigo.
text-e7b5c547 = Tem uma equipa de saúde pública que ajuda as pessoas de Luton a manter uma boa saúde.
text-122ea402 = Planeia os serviços de saúde para todo o país.
text-60e69367 = Reúne todas as pessoas que cuidam de quem tem cancro (câncer) no Leste de Inglaterra.
text-1b55096f = Ouve o que as pessoas pensam dos cuidados de saúde e do apoio social e transmite-o aos responsáveis.
p-5ec047b9 = Os responsáveis pelos serviços têm de ouvir o que tem para dizer. Estes grupos trabalham connosco para que isso aconteça.
p-f5762336 = Pertence a um grupo que quer juntar-se a nós? Ligue para { $helpline } ou escreva para { $team-email }. São só exemplos e, por isso, não vai receber resposta.
