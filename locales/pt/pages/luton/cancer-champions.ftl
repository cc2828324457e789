# Draft translation. Nobody from the community has checked it yet.

title-78c36cd1 = Junte-se aos { -cancer-champions }
short-title-1143c22b = { -cancer-champions }
summary-3fd2f5ba = Ajude as pessoas da sua comunidade a falar sobre os cuidados para pessoas com cancro. Não precisa de diplomas.
minimum-age-237fa3ee = Tem de ter { $champion-age } anos ou mais.
hours-2d3b8c28 = O horário é flexível. Combinamos tudo em conjunto.
training-d4ef2a37 = Damos-lhe formação e apoio. Não importa o que fez antes.
apply-7fcaa702 = Escreva para { $team-email }. Este endereço é só um exemplo e, por isso, não vai receber resposta.
p-fb56191f = Os { -cancer-champions } são voluntários de todas as origens. Cada voluntário pertence a um grupo da comunidade. Os grupos também trabalham em conjunto.
h-8a6a4d4e = O que iria fazer
li-a24d501f = Ajudar os mediadores comunitários na área do cancro no trabalho deles.
li-7f9f5b9e = Falar do projeto às pessoas da sua comunidade.
li-2b839b1c = Contar-nos o que as pessoas da zona dizem sobre os cuidados para pessoas com cancro (câncer).
li-343f3370 = Ir a reuniões, se lhe pedirem.
li-15bf8257 = Ajudar-nos a fazer o que dissemos que íamos fazer.
li-9af2e7d8 = Mostrar às pessoas onde podem encontrar serviços.
h-1548223e = Quem procuramos
li-75fb35b2 = Tem experiência de vida.
li-db9a842b = Tem jeito para lidar com pessoas.
li-00f8ac41 = Gosta de trabalhar em equipa.
li-2365af83 = Consegue adaptar-se quando os planos mudam.
p-aeed21df = Não precisa de saber nada sobre os cuidados para pessoas com cancro. Vai aprender com a nossa ajuda.
h-0a1e6d63 = Como se inscrever
li-75a30c8b = Envie-nos um email. Diga-nos o seu nome e qual é a sua comunidade.
li-8fc9b9ff = Conversamos sobre o que gostaria de fazer.
li-d3fe6c3b = Recebe formação e entra num grupo da comunidade.
p-a72b145f = Está doente ou tem alguém doente na família? Pode pedir-nos que esperemos até sentir que é o momento certo.
