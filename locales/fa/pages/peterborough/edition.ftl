# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = خدمات درمانی که خودش پیش شما می‌آید
site-title-03cb0b86 = سلامت برای همه در Peterborough
publisher-03cb0b86 = سلامت برای همه در Peterborough
contact-heading-b265b2ef = با ما صحبت کنید
contact-hours-2f885121 = دوشنبه تا جمعه، از { $office-opens } تا { $office-closes }. این شماره فرضی است.
