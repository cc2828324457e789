# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = Xiriiriyeyaasha bulshada ee arrimaha kansarka
site-title-d0b512ff = Xiriiriyeyaasha bulshada ee arrimaha kansarka, Luton
publisher-d0b512ff = Xiriiriyeyaasha bulshada ee arrimaha kansarka, Luton
contact-heading-b265b2ef = Nala hadal
contact-hours-2f885121 = Isniin ilaa Jimce, { $office-opens } ilaa { $office-closes }. Waa lambar tusaale ah.
audience-286b96eb = Dadka bulshooyinka madow iyo kuwa Koonfurta Aasiya, iyo dadka ka soo jeeda Bariga Yurub
audience-714561d3 = Dadka daryeela qof kansar qaba
audience-91568296 = Dadka raba inay dadka kale caawiyaan
