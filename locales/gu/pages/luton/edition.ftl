# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton
tagline-10582c05 = કેન્સર સમુદાય સંપર્ક કાર્યકરો
site-title-d0b512ff = Lutonના કેન્સર સમુદાય સંપર્ક કાર્યકરો
publisher-d0b512ff = Lutonના કેન્સર સમુદાય સંપર્ક કાર્યકરો
contact-heading-b265b2ef = અમારી સાથે વાત કરો
contact-hours-2f885121 = સોમવારથી શુક્રવાર, { $office-opens } થી { $office-closes } સુધી. આ નમૂનાનો નંબર છે.
