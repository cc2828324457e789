# Draft translation. Nobody from the community has checked it yet.

title-ee003083 = Bayaanka isticmaalka fudud ee websaydhka
summary-b433dbeb = Sida uu websaydhkani ugu fudud yahay dadka naafada ah, waxa laga yaabo inuusan shaqayn, iyo sida aad noogu soo sheegi karto.
p-f8762b50 = Bayaankani wuxuu ku saabsan yahay websaydhka ururka { $publisher-name }. Websaydhkani waa tusaale, sidaas darteed lambarka taleefanka iyo ciwaanka iimaylka ee ku qoran waa tusaalayaal.
p-b90ab738 = Halkan cidna kama jawaabto, waayo tani waa tusaale. Koox dhab ah ayaa kuu sheegi lahayd goorta aad jawaab filan karto.
li-aa0a466c = Bogagga kuma aannaan tijaabin barnaamijyada dhabta ah ee shaashadda dadka u akhriya (screen readers). Waxaa laga yaabaa in qaybaha qaarkood aysan buuxin shuruudda 4.1.2 (magaca, doorka iyo qiimaha).
li-0ff6901f = Luqadaha aan Ingiriisiga ahayn, cinwaannada qaybaha iyo magacyada badhannadu way khaldanaan karaan, waayo ma hubin qof luqaddaasi ay afkiisa hooyo tahay. Waxaa laga yaabaa inaysan buuxin shuruudda 2.4.6 (cinwaannada iyo magacyada).
li-0b42f768 = Luqadaha aan Ingiriisiga ahayn, sharraxaadda sawirraduna way khaldanaan kartaa. Waxaa laga yaabaa inaysan buuxin shuruudda 1.1.1 (waxyaabaha aan qoraalka ahayn).
p-d5a6292e = Barnaamijyo kombiyuutar ayaa bogagga khaladaad ka raadiya. Dadka naafada ahi weli ma tijaabin websaydhka dhammaystiran, sidaas darteed ma hayno taariikh tijaabo oo aan sheegno.
p-54c322c3 = Waxaan rabnaa in dad intii suurtagal ah u badan ay websaydhkan isticmaali karaan. Waa inay kuu suurtagasho inaad:
li-df3d4b9e = qoraalka weynayso, iyada oo aan waxba ka lumin
li-1c789d69 = qayb kasta ku isticmaasho kiiboodh oo keliya
li-5efe5c8c = bogagga ku dhagaysato barnaamij shaashadda kuu akhriya (screen reader)
li-0f0265d9 = bogagga akhrido iyada oo aan la isticmaalin barnaamijyada yaryar ee bogga (scripts), midabbada aad adigu dooratana ku akhrido
