# Draft translation. Nobody from the community has checked it yet.

name-ca9ba979 = Peterborough
tagline-0139d953 = چاودێریی تەندروستی کە دێت بۆ لای ئێوە
site-title-03cb0b86 = تەندروستی بۆ هەمووان لە Peterborough
publisher-03cb0b86 = تەندروستی بۆ هەمووان لە Peterborough
contact-heading-b265b2ef = قسەمان لەگەڵ بکەن
contact-hours-2f885121 = دووشەممە تا هەینی، لە کاتژمێر { $office-opens } تا { $office-closes }. ئەمە ژمارەیەکی نموونەییە.
