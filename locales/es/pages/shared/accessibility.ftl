# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Declaración de accesibilidad
summary-b433dbeb = Hasta qué punto este sitio web es fácil de usar para las personas con discapacidad, qué puede no funcionar y cómo avisarnos.
p-f8762b50 = Esta declaración es sobre el sitio web de { $publisher-name }. El sitio web es una demostración, así que el número de teléfono y la dirección de correo electrónico son de ejemplo.
p-b90ab738 = Aquí no responde nadie, porque esto es una demostración. Un equipo de verdad le diría cuándo puede esperar una respuesta.
li-aa0a466c = No hemos probado las páginas con lectores de pantalla de verdad. Puede que algunas partes no cumplan el criterio 4.1.2 (nombre, función, valor).
li-0ff6901f = En los idiomas que no son el inglés, puede que los títulos y las etiquetas estén mal, porque no los ha revisado nadie que hable esos idiomas desde la infancia. Puede que no cumplan el criterio 2.4.6 (títulos y etiquetas).
li-0b42f768 = En los idiomas que no son el inglés, puede que las descripciones de las imágenes también estén mal. Puede que no cumplan el criterio 1.1.1 (contenido no textual).
p-d5a6292e = Unos programas informáticos buscan fallos en las páginas. Ninguna persona con discapacidad ha probado todavía el sitio web terminado, así que no podemos dar una fecha de prueba.
p-54c322c3 = Queremos que el mayor número posible de personas pueda usar este sitio web. Usted debería poder:
li-df3d4b9e = hacer el texto más grande sin perder ninguna parte
li-1c789d69 = usar todas las partes del sitio web solo con un teclado
li-5efe5c8c = escuchar las páginas con un lector de pantalla
li-0f0265d9 = leer las páginas sin scripts y con sus propios colores
