# Draft translation. Nobody from the community has checked it yet.

title-524eadd1 = A sua opinião conta
summary-890a747d = Levamos o que nos diz aos responsáveis pelos serviços. Eles têm de dizer em público o que vão fazer.
p-c84480a5 = Contar a sua história pode exigir coragem. Tem o direito de saber o que acontece com ela.
h-beb10ac7 = O que acontece, passo a passo
li-5d77ad28 = **Diga-nos o que pensa.** Fale connosco num evento ou fale com um dos { -cancer-champions }.
li-b6662d94 = **Juntamos tudo.** Procuramos o que muitas pessoas dizem. Não incluímos o seu nome, a não ser que concorde.
li-69241bca = **Passamos a mensagem.** Contamos aos responsáveis pelos serviços o que ouvimos.
li-163e975d = **Eles respondem.** Têm de publicar um relatório chamado «É isto que vamos fazer».
li-0dd7105b = **Verifique.** Pode ler o relatório e perguntar se fizeram o que disseram.
h-9209dfb9 = A quem transmitimos o que nos diz
p-90ac587d = Estes parceiros trabalham connosco:
li-4b9ba59d = { -macmillan }
li-12dda448 = { $luton-council } e a sua equipa de saúde pública
li-ad8a7fc3 = os serviços locais do { -nhs } e o { $nhs-england }
li-1b7e0fa5 = { $cancer-alliance }
li-2ccda28c = { $healthwatch }
h-613b9464 = O que lhes pode perguntar
li-e52e0108 = O que ouviram de pessoas como eu?
li-0bb83e77 = O que vão fazer em relação a isso?
li-8f26ab51 = Quando é que isso vai ser feito e quem o vai fazer?
p-27027799 = Isto é uma demonstração. Veja [como pode ser um relatório deste tipo](here-is-what-we-will-do.md).
p-02f137cc = Não podemos prometer que todos os problemas vão ser resolvidos. Os responsáveis pelos serviços têm de dizer o que vão fazer.
p-e0137cd9 = Quer saber como protegemos o que nos diz? Leia as [perguntas frequentes](faq.md).
