# Draft translation. Nobody from the community has checked it yet.

title-61de9f34 = Cuidados de saúde para mulheres
summary-825c44a5 = Um lugar acolhedor e seguro para cuidar da sua saúde, dirigido por mulheres. A decisão é sempre sua.
who-for-d0d2b4c1 = Mulheres para quem é difícil receber cuidados de saúde ou que têm medo de os procurar.
refer-b4560caa = Ligue para { $helpline }. Este número é só um exemplo e, por isso, ninguém vai atender.
cost-ce2720a7 = Grátis. Esta resposta é só um exemplo.
opening-cf2a2930 = Esta demonstração não mostra locais nem horários.
p-4ccd0cd8 = A { -wildflowers } é uma clínica que vai ao encontro das mulheres. Pode receber cuidados para todo o seu corpo, da cabeça aos pés.
p-eca47b11 = Está em perigo agora? Ligue para { $emergency }. Ninguém lê as mensagens enviadas para esta demonstração.
h-62387c65 = Aqui está segura
p-fa5a88a8 = Algumas das mulheres que vêm passaram por um trauma, isto é, por um sofrimento profundo. Algumas são trabalhadoras do sexo. Ninguém a vai julgar.
li-6f4b5724 = Só nos conta o que quiser.
li-ffce20eb = Pode pedir-nos que paremos em qualquer momento.
li-935408d4 = Pode dizer que não a qualquer teste.
h-ae675d39 = Em que podemos ajudar
li-ea618e00 = uma avaliação da saúde de todo o corpo
li-0d28c113 = o rastreio do colo do útero (cervical screening), um teste que ajuda a prevenir o cancro (câncer) do colo do útero, a parte mais baixa do útero
li-4281ec30 = a colposcopia, um exame para ver o colo do útero mais de perto
p-6049cadd = A clínica de rastreio do colo do útero e de colposcopia é dirigida por mulheres.
h-ca13b115 = O que mudou
p-b6548e03 = A { -wildflowers } ajudou mais mulheres a fazer o teste de rastreio do colo do útero. Antes, { $screening-before }% das mulheres com quem trabalha tinham feito o teste. Esse número subiu para { $screening-after }%.
p-d453c91b = O objetivo era fazer o teste a { $screening-aim }% das mulheres para quem já era tempo de o fazer. O prazo era { DATETIME($screening-aim-date, dateStyle: "long") }. Essa data já passou e não temos um número mais recente.
h-eb4a03b2 = Quem trabalha em conjunto
p-66109ec8 = A { -wildflowers } trabalha com a organização hospitalar { $hospital-trust }. Tem o apoio do { $nhs-england }.
