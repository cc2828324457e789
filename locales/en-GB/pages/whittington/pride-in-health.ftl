### “{ -pride-in-health }: what happened” (content/whittington/pride-in-health.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -pride-in-health } (a name).
title-ea281880 = { -pride-in-health }: what happened

# short title of the page, for menus
# Keep as it is: { -pride-in-health } (a name).
short-title-6884a931 = { -pride-in-health }

# summary, below the title and on cards
summary-4e684e08 = People affected by cancer heard personal stories, met speakers and looked for gaps in care.

# paragraph
# Keep as it is: { -pride-in-health } (a name), { -macmillan } (a name), { $whittington-health } (a name).
p-f150c8b9 = { -pride-in-health } was an event about cancer. It was for lesbian, gay, bisexual, trans, queer, intersex and asexual people, and others (LGBTQIA+). A { -macmillan } information and support team at { $whittington-health } in London held it.

# heading
h-d05d0ddb = Who was there

# item of a list, under “Who was there”
li-d3206c7a = LGBTQIA+ people affected by cancer

# item of a list, under “Who was there”
li-4dc6ea78 = their families

# item of a list, under “Who was there”
li-94554e34 = people who work in care

# heading
h-7c42579f = What they did

# item of a list, under “What they did”
li-87780ff4 = They heard personal stories.

# item of a list, under “What they did”
li-35cdabf8 = They met speakers.

# item of a list, under “What they did”
li-3f01ac37 = They looked for gaps in care.

# item of a list, under “What they did”
li-e863656a = They got advice on how to feel well.

# heading
h-b2d4986a = What came of it

# paragraph, under “What came of it”
p-f976babc = The event led to practical resources and training for staff. The training helps staff:

# item of a list, under “What came of it”
li-6fc123e3 = to talk with people in a better way

# item of a list, under “What came of it”
li-34eb3908 = to question what they assume about a person

# item of a list, under “What came of it”
li-a021fd44 = to give care that accepts each person as they are

# paragraph, under “What came of it”
p-c1811024 = Your sexual orientation or gender identity should not decide what care you get.

# heading
h-56941f64 = If you have cancer now

# paragraph, under “If you have cancer now”
# Keep as it is: ](inclusive-care.md) (where the link leads).
p-430799fd = You can bring the person you want to your appointment. You can tell staff which name to use. Read [what good care means](inclusive-care.md).

# paragraph, under “If you have cancer now”
p-43011874 = This page is part of a demonstration. It gives no date for the event.
