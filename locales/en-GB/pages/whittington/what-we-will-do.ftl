### “What we heard and what we will do” (content/whittington/what-we-will-do.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-0876acf9 = What we heard and what we will do

# short title of the page, for menus
short-title-edb9dea3 = Our promises

# summary, below the title and on cards
summary-883b834b = What people told us about cancer care that leaves them out, and what we will do about it.

# title of the page
title-eb60a7ef = Training for staff

# the key “heard” at the top of the page
heard-486f1316 = I never know how staff will react to my partner.

# the key “will” at the top of the page
will-72e86e79 = We will train our cancer staff and volunteers.

# the key “owner” at the top of the page
# Keep as it is: { $whittington-health } (a name).
owner-0df47184 = { $whittington-health }

# the key “evidence” at the top of the page
evidence-a8490c0b = The training is on this site, and anyone can read it.

# the key “text” at the top of the page
text-e61714fa = We published the training.

# title of the page
title-23421ffb = Forms with room for you

# the key “heard” at the top of the page
heard-0e57deca = The form had no box for me.

# the key “will” at the top of the page
will-0ec0aaca = We will change our forms so that you can write who you are in your own words.

# the key “evidence” at the top of the page
evidence-1f988ee6 = You can ask to see the new form.

# paragraph
# Keep as it is: { -pride-in-health } (a name).
p-8c1e48de = { -pride-in-health } was for lesbian, gay, bisexual, trans, queer, intersex and asexual people, and others (LGBTQIA+). They told us where care leaves them out. This page says what comes of it.

# paragraph
p-8035bbfe = This is a demonstration. The promises on this page are made up, to show how such a page looks.

# paragraph
# Keep as it is: { -pride-in-health } (a name), ](pride-in-health.md) (where the link leads), ](staff-training.md) (where the link leads).
p-48448dac = Read about [{ -pride-in-health }](pride-in-health.md), or see the [staff training](staff-training.md).
