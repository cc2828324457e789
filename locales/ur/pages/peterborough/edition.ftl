# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = صحت کی دیکھ بھال جو خود آپ تک آئے
site-title-03cb0b86 = سب کے لیے صحت، Peterborough
publisher-03cb0b86 = سب کے لیے صحت، Peterborough
contact-heading-b265b2ef = ہم سے بات کریں
contact-hours-2f885121 = پیر سے جمعہ، { $office-opens } سے { $office-closes } تک۔ یہ فرضی نمبر ہے۔
