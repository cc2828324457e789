# Draft translation. Nobody from the community has checked it yet.

title-8542c324 = Munaasabadda { -hear-me } ee Bury Park
summary-b462d2b4 = Kansarka baro, nala qadee, ka hadal daryeelka. Qof waad keeni kartaa.
cost-c8f976d6 = Lacag la’aan. Qadaduna waa lacag la’aan.
interpreters-e5a920d1 = Urdu, Bunjaabi, Boolish iyo Romaaniyaan. Haddii aad luqad kale u baahan tahay, noo soo wac ugu dambayn { DATETIME($interpreters-by, dateStyle: "long") }.
access-02c5900c = Dariiq janjeera oo aan jaranjaro lahayn, albaab ballaaran, musqul dadka naafada ah ku habboon, qalab maqalka caawiya (hearing loop) iyo qol deggan.
booking-a01bb48d = Uma baahnid inaad boos sii qabsato.
confidentiality-41c8a7ea = Waxa ay dadku sheegaan waan gudbinnaa, laakiin ma sheegno qofka yiri. Magacaaga ma isticmaalno haddii aadan oggolaan.
p-e8aaa9be = Tani waa munaasabad tusaale ah oo wax lagu muujinayo. Dhab ahaan ma dhici doonto.
h-4cc4012f = Waxa dhacaya maalinta munaasabadda
li-36b364ad = **Soo dhawayn.** Waxaan kugu soo dhawaynaynaa saacadda { DATETIME($bury-park-start, timeStyle: "short") }, waxaanna ku tusaynaa hoolka.
li-cc8c2d99 = **Khudbado.** Dadka khudbadaha jeedinaya ayaa sharraxaya waxa uu kansarku yahay iyo sida uu bulshooyinkeenna u saameeyo.
li-76988332 = **Hawlo.** Waad ka qaybgeli kartaa, ama waad iska daawan kartaa.
li-ce0c9c80 = **Waqti la sheekaysto.** Noo sheeg sida uu u ekaan lahaa adeeg kansar oo wanaagsan. Waadna iska dhagaysan kartaa oo keliya.
li-1128f57d = **Waxa xiga.** Waxaan kuu sharraxaynaa cidda maqli doonta waxa aad sheegtay. Waxaan dhammaynaynaa saacadda { DATETIME($bury-park-end, timeStyle: "short") }.
h-7910acd1 = Meesha hoolka laga galo
alt-c6729c54 = Dariiq dheer oo si tartiib ah u janjeera, leh bir gacanta lagu qabsado, ayaa ugu baxa albaab ballaaran oo laba dhinac u furma. Jaranjaro ma leh.
p-15ba76de = Meesha laga galo jaranjaro ma leh. Dariiqa janjeera wuxuu albaabka ka xigaa dhanka bidix.
h-fc7685eb = Haddii hadalku kugu adag yahay
p-a25d53e4 = Qolka mar kasta waad ka bixi kartaa. Waad soo noqon kartaa, ama guriga ayaad aadi kartaa. Waxaa halkaas joogi doona qof ku taageera.
h-a573337c = Haddii aadan iman karin
p-b76930e9 = Kooxdaada waan soo booqan karnaa. Wax ka akhri [munaasabadaha { -hear-me }](index.md).
