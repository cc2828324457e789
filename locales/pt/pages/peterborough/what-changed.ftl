# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Mais mulheres receberam cuidados de saúde
short-title-ccb73a0c = O que mudou
summary-8e68c761 = Uma imagem do que mudou quando os cuidados passaram a ir até às mulheres, e não o contrário.
sentence-8f227be0 = Antes, { $screening-before }% das mulheres tinham feito o teste de rastreio do colo do útero. Agora, { $screening-after }% já o fizeram.
label-c42b3526 = Antes
label-d667f652 = Depois
caveat-95c7aca2 = Estes números são sobre as mulheres com quem a equipa trabalha, e não sobre todas as mulheres de Peterborough.
p-60430f33 = Uma equipa de mulheres levou cuidados a outras mulheres, em lugares onde elas se sentem seguras. Elas podiam fazer perguntas, decidir com calma e dizer que não.
h-eba6ed21 = O que ajudou
li-fed98938 = A equipa foi ter com as mulheres.
li-e6feeb42 = Foram mulheres a cuidar de mulheres.
li-85d7244d = Ninguém foi julgado.
li-83c54f4e = Numa só visita, era possível tratar de mais do que uma preocupação.
p-e1379e6d = Leia sobre os [cuidados de saúde para mulheres](womens-health.md).
