# Draft translation. Nobody from the community has checked it yet.

title-710e7579 = Um encontro sobre pessoas que ficam sem cuidados
short-title-e3d7a8eb = Saúde para todos
summary-5b37c93f = Houve um encontro de pessoas de muitos serviços. Falaram de quem não recebe os cuidados de que precisa.
p-666c243f = Mais de { $event-people } pessoas foram a um evento sobre saúde para todos (inclusion health). Saúde para todos significa cuidados de saúde que não deixam ninguém de fora.
h-e1a29f29 = Quem foi ao evento
li-38d850e7 = equipas do { -nhs }
li-f5551fd1 = municípios (councils)
li-c6e4f5e4 = grupos de voluntários
li-89c9583e = grupos da comunidade
p-a9e7f5d7 = O evento fez parte do trabalho do { $nhs-cambridgeshire-peterborough }.
h-54ad4dfd = De que falaram
p-63f3cccc = Falaram de pessoas que não recebem cuidados por causa da pobreza ou de um trauma. Pobreza significa não ter dinheiro suficiente para viver bem. Trauma significa um sofrimento profundo por causa de algo que aconteceu.
h-c942b52c = O que já está a ajudar
p-55ec8b45 = O [{ -health-hub }](health-hub.md) vai de autocarro (ônibus) até às pessoas. Leva avaliações de saúde, testes e tratamento.
p-f86248ef = Os [cuidados de saúde para mulheres](womens-health.md) são dirigidos por mulheres, num lugar seguro.
p-f3c86c28 = O projeto [{ -changing-futures }](changing-futures.md) ajuda pessoas mais vulneráveis a participar no planeamento dos serviços.
h-9f7b4092 = O que isto significa para si
p-c6c1471e = Se já sentiu que ficou sem cuidados, não é a única pessoa. Em muitos serviços há pessoas que querem mudar isto.
p-8f8f68b4 = Esta história faz parte de uma demonstração. Não indica a data nem o local do evento.
