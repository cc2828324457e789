# Draft translation. Nobody from the community has checked it yet.

title-5e7d9dc9 = Nuestra declaración de atención inclusiva
short-title-b4e994fe = Atención inclusiva
summary-3ebb937c = La atención que recibe no debería depender de quién es usted. Aquí explicamos qué es una atención inclusiva del cáncer.
p-f66a45cf = La atención inclusiva no deja fuera a nadie. Es para personas lesbianas, gais, bisexuales, trans, queer, intersex y asexuales, y otras (LGBTQIA+).
p-d62fde82 = Esta es una declaración de ejemplo para una demostración. Un hospital de verdad debe acordar sus propias palabras.
h-0218c08b = En qué creemos
p-3ae39fed = Su orientación sexual es hacia quién siente atracción. Su identidad de género es quién sabe usted que es. La atención que recibe no debería depender de ellas.
h-f7f0dd94 = Qué debería hacer el personal
p-5292113e = El personal debería:
li-2cd27a73 = preguntar qué nombre usa usted, y usarlo
li-73f3451f = preguntar qué personas son importantes para usted, y contar con ellas
li-21623ca0 = preguntar, y no dar nada por hecho
li-5dbce3b4 = usar palabras que acepten a cada persona tal como es
li-8e2edb3d = pedir perdón después de un error, y corregirlo
h-c1b80966 = Qué puede pedir usted
li-0619f1a3 = Puede pedir hablar en privado.
li-330836bf = Si le hacen una pregunta, puede pedir que le expliquen por qué importa para su atención.
li-b6a00e14 = Puede elegir qué nos cuenta.
h-6b9cc8de = Cómo aprende el personal
p-686f4bf4 = El personal puede recibir formación para comunicarse mejor y para cuestionar lo que da por hecho. Esto surgió de [{ -pride-in-health }](pride-in-health.md).
h-5939dd76 = Si la atención no fue lo bastante buena
li-66b0ff73 = Cuénteselo a alguien de confianza, si eso le ayuda.
li-4463e3aa = Escriba lo que pasó, si puede.
li-e4ed5f55 = Dígaselo a alguien del personal, o pida a otra persona que lo haga por usted.
p-5d945317 = También puede llamar al { $helpline } o escribir a { $team-email }. Son ejemplos, así que no recibirá respuesta.
