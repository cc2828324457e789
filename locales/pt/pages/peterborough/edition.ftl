# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = Cuidados de saúde que vão até si
site-title-03cb0b86 = Saúde para todos em Peterborough
publisher-03cb0b86 = Saúde para todos em Peterborough
contact-heading-b265b2ef = Fale connosco
contact-hours-2f885121 = De segunda a sexta-feira, das { $office-opens } às { $office-closes }. Este número é só um exemplo.
