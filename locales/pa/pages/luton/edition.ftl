# Draft translation. Nobody from the community has checked it yet.

name-eb0cf8b2 = Luton

tagline-10582c05 = ਕੈਂਸਰ ਭਾਈਚਾਰਾ ਕਨੈਕਟਰ

site-title-d0b512ff = Luton ਦੇ ਕੈਂਸਰ ਭਾਈਚਾਰਾ ਕਨੈਕਟਰ

publisher-d0b512ff = Luton ਦੇ ਕੈਂਸਰ ਭਾਈਚਾਰਾ ਕਨੈਕਟਰ

contact-heading-b265b2ef = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ

contact-hours-2f885121 = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, { $office-opens } ਤੋਂ { $office-closes } ਤੱਕ। ਇਹ ਨਮੂਨੇ ਦਾ ਨੰਬਰ ਹੈ।

audience-286b96eb = ਬਲੈਕ ਅਤੇ ਦੱਖਣੀ ਏਸ਼ੀਆਈ ਭਾਈਚਾਰਿਆਂ ਅਤੇ ਪੂਰਬੀ ਯੂਰਪ ਦੇ ਲੋਕ

audience-714561d3 = ਉਹ ਲੋਕ ਜੋ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਦੀ ਦੇਖਭਾਲ ਕਰਦੇ ਹਨ ਜਿਸ ਨੂੰ ਕੈਂਸਰ ਹੈ

audience-91568296 = ਉਹ ਲੋਕ ਜੋ ਮਦਦ ਕਰਨੀ ਚਾਹੁੰਦੇ ਹਨ
