# Draft translation. Nobody from the community has checked it yet.

name-e6fbf447 = Whittington Health
tagline-02713be4 = Daryeelka kansarka ee loo dhan yahay
site-title-efd74fb4 = Whittington Pride in Health
publisher-efd74fb4 = Whittington Pride in Health
contact-heading-b265b2ef = Nala hadal
contact-hours-2f885121 = Isniin ilaa Jimce, { $office-opens } ilaa { $office-closes }. Waa lambar tusaale ah.
