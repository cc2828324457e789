# Draft translation. Nobody from the community has checked it yet.

title-d8b3818a = { -move-more }: jimicsi marka aad kansar qabto
short-title-b6d51fa4 = { -move-more }
summary-53a0892e = Jimicsi loogu talagalay dadka Luton ee laga helay kansar. Adiga laftaadu boos waad codsan kartaa.
who-for-7f805443 = Dadka loo sheegay inay kansar qabaan.
refer-b32f6431 = Wac { $total-wellbeing }: { $total-wellbeing-phone }. Adiga laftaadu waad wici kartaa.
cost-7a994978 = Fadlan weydii { $total-wellbeing } marka aad wacdo.
opening-60ee6c91 = Marka aad wacdo, weydii maalmaha, saacadaha iyo meelaha.
contact-heading-fafbf5ae = Wac { $total-wellbeing }
contact-hours-37560d39 = Kani waa lambarka dhabta ah ee adeegga. Fadlan weydii goorta uu furan yahay.
p-e46b2f77 = Kansarka iyo daaweyntiisu waxay keeni karaan daal ama walwal. { -move-more } waxaa loogu talagalay dadka kansar qaba ee raba inay jimicsi sameeyaan.
h-ba7c71d4 = Sida loo bilaabo
li-d0ccc5ef = Wac { $total-wellbeing }. Adiga ama qof aad ku kalsoon tahay ayaa wici kara.
li-af45f54f = Sheeg inaad rabto inaad ku biirto { -move-more }.
li-bbfe0572 = Uga warran kansarka aad qabto iyo sida aad dareemayso.
li-217827a2 = Weydii waxa adiga kugu habboon.
h-400167a8 = Waxyaabo fiican oo aad u sheegi karto
li-20028329 = luqadda aad sida ugu fiican ugu hadasho
li-ce37a1d4 = haddii aad xanuun dareemayso, ama cudur kale qabto
li-66f85bfd = haddii aad u baahan tahay in lagaa caawiyo tegista halkaas ama dhaqaaqa
p-ea91f9bc = Miyaadan hubin in jimicsigu ammaan kuu yahay? Fadlan marka hore weydii dhakhtarkaaga ama kalkaaliyahaaga caafimaadka.
h-7cabe13d = Haddii aad walwal dareento
p-98a09538 = Bilowga, dad badan way labalabeeyaan. Waad weydiin kartaa in qof ku raaci karo. Dhammaan su’aalahaaga waad weydiin kartaa intaadan haa oran.
