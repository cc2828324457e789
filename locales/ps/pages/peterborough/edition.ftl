# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = روغتیایي پاملرنه چې تاسو ته درځي
site-title-03cb0b86 = په Peterborough کې د ټولو لپاره روغتیا
publisher-03cb0b86 = په Peterborough کې د ټولو لپاره روغتیا
contact-heading-b265b2ef = له موږ سره خبرې وکړئ
contact-hours-2f885121 = له دوشنبې تر جمعې، له { $office-opens } تر { $office-closes } پورې. دا د نمونې شمېره ده.
