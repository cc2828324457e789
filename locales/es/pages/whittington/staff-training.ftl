# Draft translation. Nobody from the community has checked it yet.

title-d4d78bae = Atención para todas las personas
summary-010479bd = Una formación breve para el personal y las personas voluntarias. Le ayuda a dar una buena atención a personas de cualquier orientación y género.
outcome-4d65e6ad = Sabrá preguntar a cada persona cómo quiere que la llamen.
outcome-71539dd7 = Sabrá preguntar quién es importante para esa persona, sin dar nada por hecho.
outcome-ee80aa73 = Sabrá qué hacer después de un error.
do-668a8a30 = ¿Qué nombre quiere que use?
do-not-7893d07f = ¿Y cuál es su nombre de verdad?
do-4d91beac = ¿Quién le gustaría que le acompañara?
do-not-f8cd6a15 = ¿Su marido también viene?
do-88f9e187 = Lo siento. Gracias por decírmelo.
do-not-717e4eb8 = No puedo acordarme de todo eso.
question-2502bcd3 = Una mujer llega con otra mujer. ¿Quién es la otra mujer?
answer-c0a8600d = Usted no lo sabe, así que pregunte. Puede ser su pareja, su hermana, una amiga o la persona que la cuida.
question-d35bff25 = Usted usó el nombre equivocado. ¿Qué hace?
answer-d323e4ae = Pida perdón una vez, use el nombre correcto y siga. No dé explicaciones largas.
question-94771f1b = Una persona a la que usted atiende no quiere contar cómo vive. ¿Necesita usted saberlo?
answer-720e6b30 = Solo si importa para la atención de esa persona. En ese caso, diga por qué lo pregunta.
note-cf2b2dfa = Lea las tres preguntas en voz alta y deje tiempo para pensar.
note-d5516d9b = Pida al grupo que trabaje de dos en dos. Nadie tiene que hablar de su propia vida.
note-8780bb51 = Para terminar, pida a cada persona que diga qué hará de otra manera la próxima semana.
p-b0576721 = Esta formación trata sobre las personas lesbianas, gais, bisexuales, trans, queer, intersex y asexuales, y otras (LGBTQIA+). Las personas se recuperan mejor cuando no tienen que esconderse. Puede hacer la formación por su cuenta o en grupo.
p-e0d88f29 = Puede que en el grupo haya una persona LGBTQIA+ que no se lo haya dicho a nadie. Hable como si esa persona estuviera en la sala. Puede que esté.
p-da6142b3 = Por qué es importante: lea [Nuestra declaración de atención inclusiva](inclusive-care.md).
