# Draft translation. Nobody from the community has checked it yet.

name-e6fbf447 = Whittington Health
tagline-02713be4 = Kapsayıcı kanser bakımı
site-title-efd74fb4 = Whittington Pride in Health
publisher-efd74fb4 = Whittington Pride in Health
contact-heading-b265b2ef = Bizimle konuşun
contact-hours-2f885121 = Pazartesiden cumaya, { $office-opens } ile { $office-closes } arası. Bu numara bir örnektir.
