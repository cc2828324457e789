# Draft translation. Nobody from the community has checked it yet.

title-5b2b4fb1 = O { -health-hub } em leitura fácil
short-title-083c1abc = Leitura fácil
summary-42714576 = Imagens e frases curtas sobre o autocarro.
h-490581c6 = Sobre o autocarro
alt-42df3ec0 = Um autocarro com um coração na lateral
p-77085642 = O { -health-hub } é um autocarro (ônibus). Nele pode receber cuidados de saúde.
alt-095f3cde = Duas pessoas, uma delas está a falar
p-cc72401d = Diga-nos qual é a sua maior preocupação. Só diz o que quiser.
h-1c62eb51 = O que pode receber
alt-5ac855c4 = Uma gota de sangue
p-c9a42e72 = Pode fazer um teste de sangue. O teste usa algumas gotas de sangue.
alt-cabd8f9d = Um olho
p-cc419dab = Pode fazer um exame da visão.
alt-bac6c04b = Um penso rápido (curativo)
p-458d5627 = Podemos cuidar de feridas.
h-ef0e40ac = A decisão é sua
alt-99855079 = Um visto e uma cruz
p-935408d4 = Pode dizer que não a qualquer teste.
alt-40808f13 = Duas pessoas lado a lado
p-dcea0377 = Pode trazer alguém de confiança.
alt-8e7b48fa = Um telefone a tocar
p-b4560caa = Ligue para { $helpline }. Este número é só um exemplo. Ninguém vai atender.
