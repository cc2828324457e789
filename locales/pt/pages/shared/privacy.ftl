# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Privacidade
summary-40e9da4d = Este site não segue os seus passos. Não usa cookies e não lhe pede dados pessoais.
p-84faa7c3 = Pode ler este site sem nos dizer quem é. Esta página explica o que acontece e o que não acontece.
h-ff454beb = O que este site faz
th-ec419c05 = O quê
th-66aafa89 = Fazemos isto?
td-1b1aae34 = Guardar cookies no seu telefone ou computador
td-08be49ad = Não
td-4d9eb12f = Contar as suas visitas ou seguir os seus passos
td-a1ec1603 = Carregar imagens ou tipos de letra que vêm de outras empresas
td-20202976 = Pedir o seu nome ou endereço
p-c3378969 = A empresa que lhe envia estas páginas pode guardar uma lista das páginas pedidas. Essa lista pode mostrar o endereço de internet do seu aparelho. Não a usamos para descobrir quem é.
h-edf54f37 = O seu aparelho
p-1084b3e1 = O seu telefone ou computador pode guardar na memória as páginas que lê. Partilha o aparelho com alguém? Pode apagar o histórico nas definições.
p-a155f335 = Os folhetos que descarrega ficam no seu aparelho. Apague-os se houver alguém que não os deva ver.
h-ae740a05 = Se nos contactar
p-608e4e6d = Isto é uma demonstração. Ninguém atende no { $helpline } e ninguém lê as mensagens enviadas para { $team-email }. Por favor, não envie dados pessoais para lá.
p-479fb1d5 = Uma equipa verdadeira só deve usar os seus dados para lhe dar ajuda. Não os pode guardar mais tempo do que o necessário.
h-88c1c5aa = Os seus direitos
p-c74ff432 = A lei permite-lhe pedir a qualquer organização:
li-ad3c9683 = que lhe diga o que sabe sobre si
li-7b8c78a6 = que corrija o que está errado
li-6e58ddd6 = que apague aquilo de que já não precisa
p-1dcf9edf = Também pode apresentar uma queixa à entidade que fiscaliza o uso dos dados pessoais no Reino Unido.
