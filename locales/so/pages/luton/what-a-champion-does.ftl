# Draft translation. Nobody from the community has checked it yet.

title-80efeeac = { -cancer-champions }: maalin aad la joogto mid ka mid ah
short-title-c15ba236 = Maalin aad la joogto mutadawac
summary-c955e7ca = Daawo waxa uu mutadawac qabto. Waad akhrin kartaa, ama waxaad ku daawan kartaa luqadda dhegoolayaasha.
p-2b52060a = Uma baahnid inaad khabiir tahay si aad dadka u caawiso. Daawo sida ay Amina suuqa dadka ugula hadasho.
video-05c186be = Maalin aad la joogto Amina
p-732a8574 = Amina waxay suuq dhex taagan tahay miis gadaashiis. Waxay leedahay: “Kansar ayaan qabay. Hadda waxaan dadka u sheegaa wixii i caawiyay.”
p-d2a7ca89 = Nin ayaa weydiinaya: “Xaggee baan la tagi karaa su’aalahayga?” Amina waxay siinaysaa kaar yar oo lambar taleefan ku qoran yahay.
p-d730e8cd = Amina waxay leedahay: “Waan dhagaystaa. Talo caafimaad ma bixiyo. Waxaan dadka u sheegaa cidda caawin karta.”
p-189930fe = Tani waa tusaale. Fiidiyow noocaas ah ma jiro, sidaas darteed linkigu meelna kuma geynayo.
p-b5c6097a = Ma rabtaa inaad adiguna sidaas samayso? Wax ka akhri [{ -cancer-champions }](cancer-champions.md).
