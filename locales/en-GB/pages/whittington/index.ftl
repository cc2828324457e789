### “You can be yourself in cancer care” (content/whittington/index.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-d15fb5f5 = You can be yourself in cancer care

# summary, below the title and on cards
summary-0e6c92ae = For lesbian, gay, bisexual, trans and other people with cancer, their families and their care staff.

# words of a button
# Keep as it is: { -pride-in-health } (a name).
action-c5bbb600 = Read about { -pride-in-health }

# words of a button
action-d346f347 = What good care means

# heading
h-8590a3b8 = Who this is for

# paragraph, under “Who this is for”
p-a212c1aa = This site is for lesbian, gay, bisexual, trans, queer, intersex and asexual people, and others (LGBTQIA+). It is also for your family, your friends and your care team.

# paragraph, under “Who this is for”
p-16a52753 = Cancer can be frightening. You should not also have to fear what staff will say or think.

# heading
h-d2d4d1f5 = Please know this first

# paragraph, under “Please know this first”
p-68a9a9c1 = This site is a demonstration. Its phone number and email address are samples, so you will get no answer.
