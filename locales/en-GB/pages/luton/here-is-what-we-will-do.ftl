### “Here is what we will do” (content/luton/here-is-what-we-will-do.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-94d8798a = Here is what we will do

# short title of the page, for menus
short-title-edb9dea3 = Our promises

# summary, below the title and on cards
summary-22decee1 = What people in Luton told us, what we will do about it, and how far we are.

# title of the page
title-7eda0f3d = Letters in your language

# the key “heard” at the top of the page
heard-95423fbd = I could not read the letter, so I asked my child what it said.

# the key “will” at the top of the page
will-233f9f32 = We will send letters in the language that you choose.

# the key “owner” at the top of the page
# Keep as it is: { $luton-council } (a name).
owner-315f2e85 = { $luton-council }

# the key “evidence” at the top of the page
evidence-05cb22dd = Ask for a letter in your language. Tell us if you do not get one.

# the key “text” at the top of the page
text-24a2654d = We asked which languages people want.

# the key “text” at the top of the page
text-b3a3e6af = We wrote the first letter in five languages.

# title of the page
title-ffabc752 = Time to ask

# the key “heard” at the top of the page
heard-a72f5fc6 = The doctor had no time for my questions.

# the key “will” at the top of the page
will-fdfd1591 = We will offer a longer visit to people who have just heard that they have cancer.

# the key “owner” at the top of the page
# Keep as it is: { -nhs } (a name).
owner-189e41fd = the local { -nhs }

# the key “evidence” at the top of the page
evidence-271a7460 = You can ask for a longer visit when you book.

# title of the page
title-967ffee6 = Talks for women

# the key “heard” at the top of the page
heard-a54c617b = I want to talk about screening with women only.

# the key “will” at the top of the page
will-09a05871 = We will hold a talk for women in each part of the town.

# the key “owner” at the top of the page
# Keep as it is: { -cancer-champions } (a name).
owner-1143c22b = { -cancer-champions }

# the key “evidence” at the top of the page
evidence-d0abc59c = The talks are on our list of events.

# the key “text” at the top of the page
text-d6f39354 = The first three talks took place.

# paragraph
p-a1ff8f58 = People trusted us with what they went through. This is what the people who run services promise to do about it.

# paragraph
p-8035bbfe = This is a demonstration. The promises on this page are made up, to show how such a page looks.

# paragraph
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
p-63ee762c = You can hold them to it. If you see that a promise is not kept, call { $helpline } or write to { $team-email }. These are samples, so you will get no answer.

# paragraph
# Keep as it is: ](what-you-say-counts.md) (where the link leads).
p-da620eeb = How we collect what you say stands on [What you say counts](what-you-say-counts.md).
