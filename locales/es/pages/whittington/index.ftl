# Draft translation. Nobody from the community has checked it yet.

title-d15fb5f5 = Usted puede ser tal como es en la atención del cáncer
summary-0e6c92ae = Para personas lesbianas, gais, bisexuales, trans y otras personas con cáncer, sus familias y el personal que las atiende.
action-c5bbb600 = Leer sobre { -pride-in-health }
action-d346f347 = Qué es una buena atención
h-8590a3b8 = Para quién es
p-a212c1aa = Este sitio web es para personas lesbianas, gais, bisexuales, trans, queer, intersex y asexuales, y otras (LGBTQIA+). También es para su familia, sus amistades y las personas que cuidan de su salud.
p-16a52753 = El cáncer puede dar miedo. Usted no debería tener miedo también de lo que diga o piense el personal.
h-d2d4d1f5 = Lo primero que debe saber
p-68a9a9c1 = Este sitio web es una demostración. El número de teléfono y la dirección de correo electrónico son de ejemplo, así que no recibirá respuesta.
