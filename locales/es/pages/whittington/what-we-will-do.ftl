# Draft translation. Nobody from the community has checked it yet.

title-0876acf9 = Lo que nos dijeron y lo que haremos
short-title-edb9dea3 = Nuestros compromisos
summary-883b834b = Lo que las personas nos dijeron sobre una atención del cáncer que las deja fuera, y lo que haremos al respecto.
title-eb60a7ef = Formación para el personal
heard-486f1316 = Nunca sé cómo va a reaccionar el personal ante mi pareja.
will-72e86e79 = Daremos formación a nuestro personal y a las personas voluntarias que trabajan en la atención del cáncer.
owner-0df47184 = { $whittington-health }
evidence-a8490c0b = La formación está en este sitio web, y cualquiera puede leerla.
text-e61714fa = Hemos publicado la formación.
title-23421ffb = Formularios con espacio para usted
heard-0e57deca = En el formulario no había ninguna casilla para mí.
will-0ec0aaca = Cambiaremos nuestros formularios para que usted pueda escribir quién es con sus propias palabras.
evidence-1f988ee6 = Puede pedir que le muestren el formulario nuevo.
p-8c1e48de = { -pride-in-health } fue para personas lesbianas, gais, bisexuales, trans, queer, intersex y asexuales, y otras (LGBTQIA+). Nos dijeron en qué momentos la atención las deja fuera. Esta página explica qué hacemos con lo que nos dijeron.
p-8035bbfe = Esto es una demostración. Los compromisos de esta página son inventados, para mostrar cómo es una página así.
p-48448dac = Lea sobre [{ -pride-in-health }](pride-in-health.md), o vea la [formación para el personal](staff-training.md).
