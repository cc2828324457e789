# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = لوتون
tagline-10582c05 = فريق التواصل مع الجاليات بشأن السرطان
site-title-d0b512ff = فريق التواصل مع الجاليات بشأن السرطان في لوتون
publisher-d0b512ff = فريق التواصل مع الجاليات بشأن السرطان في لوتون
contact-heading-b265b2ef = تحدثوا معنا
contact-hours-2f885121 = من الاثنين إلى الجمعة، من { $office-opens } إلى { $office-closes }. هذا الرقم مجرد مثال.
audience-286b96eb = أفراد جاليات أصحاب البشرة السوداء وجاليات جنوب آسيا وأوروبا الشرقية
audience-714561d3 = من يعتنون بشخص مصاب بالسرطان
audience-91568296 = من يريدون أن يساعدوا غيرهم
