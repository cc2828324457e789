# Draft translation. Nobody from the community has checked it yet.

title-8542c324 = «{ -hear-me }» em Bury Park
summary-b462d2b4 = Venha saber mais sobre o cancro, comer connosco e falar-nos dos cuidados que recebe. Pode trazer um familiar ou um amigo.
cost-c8f976d6 = Grátis. O almoço também é grátis.
interpreters-e5a920d1 = Urdu, punjabi, polaco e romeno. Para outra língua, ligue até { DATETIME($interpreters-by, dateStyle: "long") }.
access-02c5900c = Uma rampa, uma porta larga, uma casa de banho (banheiro) acessível, um sistema de indução para aparelhos auditivos (hearing loop) e uma sala sossegada.
booking-a01bb48d = Não precisa de marcar.
confidentiality-41c8a7ea = Transmitimos o que as pessoas dizem, mas não dizemos quem o disse. Não usamos o seu nome, a não ser que concorde.
p-e8aaa9be = Este é um evento de exemplo, para uma demonstração. Não se vai realizar.
h-4cc4012f = O que acontece no dia
li-36b364ad = **Boas-vindas.** Recebemos as pessoas às { DATETIME($bury-park-start, timeStyle: "short") } e mostramos o salão.
li-cc8c2d99 = **Palestras.** Os oradores explicam o que é o cancro (câncer) e como ele afeta as nossas comunidades.
li-76988332 = **Atividades.** Pode participar ou só ver.
li-ce0c9c80 = **Tempo para conversar.** Diga-nos como seria um bom serviço para pessoas com cancro. Também pode só ouvir.
li-1128f57d = **O que vem depois.** Explicamos a quem vamos transmitir o que nos disse. Terminamos às { DATETIME($bury-park-end, timeStyle: "short") }.
h-7910acd1 = A entrada do salão
alt-c6729c54 = Uma rampa comprida e suave, com corrimão, sobe até uma porta dupla e larga. Não há degraus.
p-15ba76de = A entrada não tem degraus. A rampa fica à esquerda da porta.
h-fc7685eb = Se for difícil falar
p-a25d53e4 = Pode sair da sala em qualquer momento. Pode voltar ou ir para casa. Vai estar lá alguém para lhe dar apoio.
h-a573337c = Se não puder vir
p-b76930e9 = Podemos visitar o seu grupo. Leia sobre os [eventos «{ -hear-me }»](index.md).
