# Draft translation. Nobody from the community has checked it yet.

title-d15fb5f5 = Daryeelka kansarka waxaad ku ahaan kartaa qofka aad tahay
summary-0e6c92ae = Waxaa loogu talagalay dadka kansarka qaba ee lesbian, gay, bisexual, trans iyo kuwa kale ah, qoysaskooda iyo shaqaalaha daryeela.
action-c5bbb600 = Wax ka akhri { -pride-in-health }
action-d346f347 = Waxa uu yahay daryeel wanaagsan
h-8590a3b8 = Cidda loogu talagalay
p-a212c1aa = Websaydhkan waxaa loogu talagalay dumarka dumarka jecel (lesbian), ragga ragga jecel (gay), dadka labada jinsi jecel (bisexual), dadka trans, queer, intersex iyo asexual ah, iyo dad kale (LGBTQIA+). Waxaa kale oo loogu talagalay qoyskaaga, saaxiibbadaa iyo kooxda ku daryeesha.
p-16a52753 = Kansarku cabsi ayuu keeni karaa. Ma aha inaad weliba ka baqdo waxa ay shaqaaluhu kugu oran doonaan ama ay kaa fikiri doonaan.
h-d2d4d1f5 = Fadlan marka hore ogow
p-68a9a9c1 = Websaydhkani waa tusaale. Lambarka taleefanka iyo ciwaanka iimaylka ee ku qoran waa tusaalayaal, sidaas darteed jawaab ma heli doontid.
