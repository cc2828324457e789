# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = کینسر کمیونٹی رابطہ کار
site-title-d0b512ff = کینسر کمیونٹی رابطہ کار، Luton
publisher-d0b512ff = کینسر کمیونٹی رابطہ کار، Luton
contact-heading-b265b2ef = ہم سے بات کریں
contact-hours-2f885121 = پیر سے جمعہ، { $office-opens } سے { $office-closes } تک۔ یہ فرضی نمبر ہے۔
audience-286b96eb = سیاہ فام اور جنوبی ایشیائی کمیونٹیز اور مشرقی یورپ کے لوگ
audience-714561d3 = وہ لوگ جو کسی ایسے شخص کی دیکھ بھال کرتے ہیں جسے کینسر ہے
audience-91568296 = وہ لوگ جو مدد کرنا چاہتے ہیں
