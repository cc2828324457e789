# Draft translation. Nobody from the community has checked it yet.

title-b9009495 = { -changing-futures }: ajude a planear os serviços
short-title-6fd7e1da = { -changing-futures }
summary-7d40929a = A sua experiência mostra porque é difícil receber cuidados. Com ela, pode ajudar a melhorar os serviços.
p-d3bb4936 = Quem usa os serviços sabe o que funciona e o que não funciona. O projeto { -changing-futures } ajuda estas pessoas a participar no planeamento.
h-bb7b1528 = Quem participa
p-ffb5c195 = No planeamento dos serviços participam pessoas mais vulneráveis. Ser vulnerável significa que é mais fácil alguém ou alguma coisa fazer-nos mal. Isto pode acontecer a qualquer pessoa.
p-2c3733d9 = Talvez saiba como é:
li-304d7ac1 = não ter um lugar seguro para viver
li-0fdb63b8 = ter muito pouco dinheiro
li-99c792f7 = viver com um trauma, que é um sofrimento profundo que vem do passado
h-28749eac = Como pode contribuir
p-118b628a = Não precisa de palavras especiais. Pode dizer:
li-178d4f16 = o que foi bom para si
li-04d975af = o que piorou a situação
li-749daca1 = o que mudaria primeiro
p-2c4b755e = Não tem de contar toda a sua história. Pode contar só um pouco e parar quando quiser.
h-7c3ad87f = Como participar
li-3d7d3b66 = Ligue para { $helpline } ou escreva para { $team-email }. O número e o endereço são só exemplos e, por isso, não vai receber resposta.
li-94f70902 = Pergunte como vai ser e que ajuda pode receber.
li-44401cd7 = Pense com calma. Pode dizer que não.
p-3fa5e127 = Precisa de cuidados de saúde agora? Leia sobre [o { -health-hub }](health-hub.md).
