# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Mediadores comunitários na área do cancro
site-title-d0b512ff = Mediadores comunitários na área do cancro em Luton
publisher-d0b512ff = Mediadores comunitários na área do cancro em Luton
contact-heading-b265b2ef = Fale connosco
contact-hours-2f885121 = De segunda a sexta-feira, das { $office-opens } às { $office-closes }. Este número é só um exemplo.
audience-286b96eb = Pessoas das comunidades negras e do Sul da Ásia e pessoas da Europa de Leste
audience-714561d3 = Pessoas que cuidam de alguém com cancro
audience-91568296 = Pessoas que querem ajudar
