# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough

tagline-0139d953 = ਸਿਹਤ ਸੰਭਾਲ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਆਉਂਦੀ ਹੈ

site-title-03cb0b86 = Peterborough ਵਿੱਚ ਸਭ ਲਈ ਸਿਹਤ ਸੰਭਾਲ

publisher-03cb0b86 = Peterborough ਵਿੱਚ ਸਭ ਲਈ ਸਿਹਤ ਸੰਭਾਲ

contact-heading-b265b2ef = ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰੋ

contact-hours-2f885121 = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ, { $office-opens } ਤੋਂ { $office-closes } ਤੱਕ। ਇਹ ਨਮੂਨੇ ਦਾ ਨੰਬਰ ਹੈ।
