# Draft translation. Nobody from the community has checked it yet.

title-d8b3818a = { -move-more }: exercício físico quando se tem cancro
short-title-b6d51fa4 = { -move-more }
summary-53a0892e = Exercício físico para pessoas de Luton com um diagnóstico de cancro. Pode pedir um lugar diretamente.
who-for-7f805443 = Pessoas a quem foi dito que têm cancro (câncer).
refer-b32f6431 = Ligue para { $total-wellbeing } através do número { $total-wellbeing-phone }. Pode ligar diretamente.
cost-7a994978 = Por favor, pergunte quando ligar para { $total-wellbeing }.
opening-60ee6c91 = Quando ligar, pergunte quais são os dias, as horas e os locais.
contact-heading-fafbf5ae = Ligue para { $total-wellbeing }
contact-hours-37560d39 = Este é o número verdadeiro do serviço. Por favor, pergunte qual é o horário de funcionamento.
p-e46b2f77 = O cancro e o seu tratamento podem causar cansaço ou preocupação. O { -move-more } é para pessoas que têm cancro e querem fazer exercício físico.
h-ba7c71d4 = Como começar
li-d0ccc5ef = Ligue para { $total-wellbeing }. Também pode pedir a alguém de confiança que ligue por si.
li-af45f54f = Diga que quer participar no { -move-more }.
li-bbfe0572 = Fale sobre o seu cancro e diga como se sente.
li-217827a2 = Pergunte o que seria adequado para si.
h-400167a8 = O que é bom dizer
li-20028329 = a língua que fala melhor
li-ce37a1d4 = se tem dores ou outra doença
li-66f85bfd = se precisa de ajuda para chegar lá ou para se movimentar
p-ea91f9bc = Não tem a certeza de que o exercício físico é seguro para si? Por favor, pergunte primeiro ao seu médico ou enfermeiro.
h-7cabe13d = Se sentir nervosismo
p-98a09538 = No início, muitas pessoas sentem insegurança. Pergunte se pode levar alguém para lhe fazer companhia. Pode fazer todas as suas perguntas antes de dizer que sim.
