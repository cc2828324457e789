# Draft translation. Nobody from the community has checked it yet.

title-b9b3f881 = Sveikatos priežiūrą gavo daugiau moterų
short-title-ccb73a0c = Kas pasikeitė
summary-8e68c761 = Čia pavaizduota, kas pasikeitė, kai priežiūra pati atvyko pas moteris, o ne atvirkščiai.
sentence-8f227be0 = Anksčiau gimdos kaklelio patikros tyrimą buvo pasidariusios { $screening-before } % moterų. Dabar jį yra pasidariusios { $screening-after } % moterų.
label-c42b3526 = Anksčiau
label-d667f652 = Vėliau
caveat-95c7aca2 = Šie skaičiai yra apie moteris, su kuriomis dirba komanda, o ne apie visas Peterborough miesto moteris.
p-60430f33 = Moterų komanda pati atvyko pas kitas moteris ten, kur jos jaučiasi saugios, ir rūpinosi jų sveikata. Moterys galėjo klausti, neskubėti ir atsisakyti.
h-eba6ed21 = Kas padėjo
li-fed98938 = Komanda atvyko pas moteris.
li-e6feeb42 = Moterimis rūpinosi moterys.
li-85d7244d = Niekas nieko nesmerkė.
li-83c54f4e = Per vieną apsilankymą buvo galima kalbėti ne tik apie vieną rūpestį.
p-e1379e6d = Skaitykite apie [sveikatos priežiūrą moterims](womens-health.md).
