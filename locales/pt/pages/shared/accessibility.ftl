# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Declaração de acessibilidade
summary-b433dbeb = Até que ponto este site é fácil de usar para pessoas com deficiência, o que pode não funcionar e como nos pode avisar.
p-f8762b50 = Esta declaração é sobre o site de «{ $publisher-name }». O site é uma demonstração e, por isso, o número de telefone e o endereço de email são só exemplos.
p-b90ab738 = Aqui ninguém responde, porque isto é uma demonstração. Uma equipa verdadeira iria dizer-lhe quando pode esperar uma resposta.
li-aa0a466c = Não testámos as páginas com leitores de ecrã verdadeiros. Algumas partes podem não cumprir o critério 4.1.2 (nome, função, valor).
li-0ff6901f = Nas línguas que não são o inglês, os títulos e as etiquetas podem estar errados, porque ninguém que fale essas línguas desde criança os verificou. Podem não cumprir o critério 2.4.6 (títulos e etiquetas).
li-0b42f768 = Nas línguas que não são o inglês, as descrições das imagens também podem estar erradas. Podem não cumprir o critério 1.1.1 (conteúdo não textual).
p-d5a6292e = Há programas de computador que procuram falhas nas páginas. Ainda nenhuma pessoa com deficiência testou o site terminado e, por isso, não temos uma data de teste para indicar.
p-54c322c3 = Queremos que o maior número possível de pessoas possa usar este site. Deve conseguir:
li-df3d4b9e = aumentar o texto sem perder nenhuma parte dele
li-1c789d69 = usar todas as partes do site só com um teclado
li-5efe5c8c = ouvir as páginas com um leitor de ecrã
li-0f0265d9 = ler as páginas sem scripts e com as suas próprias cores
