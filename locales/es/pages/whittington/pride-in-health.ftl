# Draft translation. Nobody from the community has checked it yet.

title-ea281880 = { -pride-in-health }: qué pasó
short-title-6884a931 = { -pride-in-health }
summary-4e684e08 = Personas afectadas por el cáncer escucharon historias personales, conocieron a ponentes y buscaron lo que falta en la atención.
p-f150c8b9 = { -pride-in-health } fue un evento sobre el cáncer. Fue para personas lesbianas, gais, bisexuales, trans, queer, intersex y asexuales, y otras (LGBTQIA+). Lo organizó un equipo de información y apoyo de { -macmillan } en { $whittington-health }, en Londres.
h-d05d0ddb = Quién estuvo allí
li-d3206c7a = personas LGBTQIA+ afectadas por el cáncer
li-4dc6ea78 = sus familias
li-94554e34 = personas que trabajan en la atención a pacientes
h-7c42579f = Qué hicieron
li-87780ff4 = Escucharon historias personales.
li-35cdabf8 = Conocieron a ponentes.
li-3f01ac37 = Buscaron lo que falta en la atención.
li-e863656a = Recibieron consejos para sentirse bien.
h-b2d4986a = Qué se consiguió
p-f976babc = Del evento salieron materiales prácticos y formación para el personal. La formación ayuda al personal a:
li-6fc123e3 = hablar mejor con las personas
li-34eb3908 = cuestionar lo que da por hecho sobre una persona
li-a021fd44 = dar una atención que acepte a cada persona tal como es
p-c1811024 = La atención que recibe no debería depender de su orientación sexual ni de su identidad de género.
h-56941f64 = Si usted tiene cáncer ahora
p-430799fd = Puede ir a su cita con la persona que quiera. Puede decirle al personal qué nombre debe usar. Lea [qué es una buena atención](inclusive-care.md).
p-43011874 = Esta página es parte de una demostración. No indica la fecha del evento.
