# Draft translation. Nobody from the community has checked it yet.

name-e6fbf447 = Whittington Health
tagline-02713be4 = رعاية لمرضى السرطان تشمل الجميع
site-title-efd74fb4 = Whittington Pride in Health
publisher-efd74fb4 = Whittington Pride in Health
contact-heading-b265b2ef = تحدثوا معنا
contact-hours-2f885121 = من الاثنين إلى الجمعة، من { $office-opens } إلى { $office-closes }. هذا الرقم مجرد مثال.
