### “Who works with us” (content/luton/partners.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-3a70ac0c = Who works with us

# short title of the page, for menus
short-title-d9dc6204 = Partners

# summary, below the title and on cards
summary-eaf50f93 = The groups that listen to you with us, and what each of them does.

# the key “text” at the top of the page
text-af1d6388 = It gives money and training. Its staff meet you at events.

# the key “text” at the top of the page
text-e7b5c547 = Its public health team helps people in Luton to stay well.

# the key “text” at the top of the page
text-122ea402 = It plans health services for the whole country.

# the key “text” at the top of the page
text-60e69367 = It brings together everyone who cares for people with cancer in the East of England.

# the key “text” at the top of the page
text-1b55096f = It hears what people think of health and care, and tells those in charge.

# paragraph
p-5ec047b9 = The people who run services have to listen to you. These groups work with us so that they do.

# paragraph
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
p-f5762336 = Do you belong to a group that wants to join? Call { $helpline } or write to { $team-email }. These are samples, so you will get no answer.
