# Draft translation. Nobody from the community has checked it yet.

title-6d4feeda = Privacidad
summary-40e9da4d = Este sitio web no vigila lo que usted hace. No usa cookies y no le pide datos personales.
p-84faa7c3 = Puede leer este sitio web sin decirnos quién es usted. Esta página explica qué ocurre y qué no ocurre.
h-ff454beb = Qué hace este sitio web
th-ec419c05 = Qué
th-66aafa89 = ¿Lo hacemos?
td-1b1aae34 = Guardar cookies en su teléfono o en su ordenador (computadora)
td-08be49ad = No
td-4d9eb12f = Contar sus visitas o vigilar lo que usted hace
td-a1ec1603 = Cargar imágenes o tipos de letra que vienen de otras empresas
td-20202976 = Pedirle su nombre o su dirección
p-c3378969 = La empresa que le envía estas páginas puede guardar una lista de las páginas pedidas. En esa lista puede aparecer la dirección de internet de su dispositivo. No la usamos para averiguar quién es usted.
h-edf54f37 = Su propio dispositivo
p-1084b3e1 = Su teléfono o su ordenador puede recordar las páginas que usted lee. ¿Comparte el dispositivo con alguien? Puede borrar el historial en los ajustes.
p-a155f335 = Los folletos que usted descarga se quedan en su dispositivo. Bórrelos si otra persona no debe verlos.
h-ae740a05 = Si se pone en contacto con nosotros
p-608e4e6d = Esto es una demostración. Nadie contesta en el { $helpline } y nadie lee los mensajes enviados a { $team-email }. Por favor, no envíe allí datos personales.
p-479fb1d5 = Un equipo de verdad debe usar sus datos solo para ayudarle. No debe guardarlos más tiempo del necesario.
h-88c1c5aa = Sus derechos
p-c74ff432 = La ley le permite pedir a cualquier organización:
li-ad3c9683 = que le diga lo que sabe de usted
li-7b8c78a6 = que corrija lo que esté mal
li-6e58ddd6 = que borre lo que ya no necesite
p-1dcf9edf = También puede presentar una queja ante el organismo que protege los datos personales en el Reino Unido.
