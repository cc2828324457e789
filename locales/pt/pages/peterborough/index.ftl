# Draft translation. Nobody from the community has checked it yet.

title-b09df96f = Cuidados de saúde em Peterborough, também para si
summary-fc1d91e7 = Tem dificuldade em receber cuidados de saúde? Encontre pessoas prontas para ouvir e ajudar.
action-5dc27001 = Veja o que faz o { -health-hub }
action-bc5df20f = Ajude a planear os serviços
h-d5e9a9c0 = Merece que cuidem de si
p-bb148cf1 = Viver sem dinheiro ou sem uma casa segura pode afastar as pessoas dos cuidados de saúde. O trauma, que é um sofrimento profundo que vem do passado, também pode fazer isso. A culpa não é sua.
p-dff05a1b = Os serviços em Peterborough trabalham em conjunto para mudar esta situação. Pode:
li-9ff2852d = receber ajuda para a sua saúde, perto do lugar onde está
li-ffef1fcc = ter voz na forma como os serviços são planeados
h-d2d4d1f5 = Por favor, leia isto primeiro
p-68a9a9c1 = Este site é uma demonstração. O número de telefone e o endereço de email são só exemplos e, por isso, não vai receber resposta.
