### “{ -changing-futures }: help to plan services” (content/peterborough/changing-futures.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -changing-futures } (a name).
title-b9009495 = { -changing-futures }: help to plan services

# short title of the page, for menus
# Keep as it is: { -changing-futures } (a name).
short-title-6fd7e1da = { -changing-futures }

# summary, below the title and on cards
summary-7d40929a = You know what makes care hard to get. You can use what you know to make services better.

# paragraph
# Keep as it is: { -changing-futures } (a name).
p-d3bb4936 = People who use services know what works and what does not. { -changing-futures } helps them to take part in planning.

# heading
h-bb7b1528 = Who takes part

# paragraph, under “Who takes part”
p-ffb5c195 = People who are more vulnerable take part in planning services. Being vulnerable means that you can be harmed more easily. This can happen to anyone.

# paragraph, under “Who takes part”
p-2c3733d9 = You may know what it is like:

# item of a list, under “Who takes part”
li-304d7ac1 = to have no safe place to live

# item of a list, under “Who takes part”
li-0fdb63b8 = to have very little money

# item of a list, under “Who takes part”
li-99c792f7 = to live with trauma, which is deep hurt from the past

# heading
h-28749eac = What you can bring

# paragraph, under “What you can bring”
p-118b628a = You do not need special words. You can say:

# item of a list, under “What you can bring”
li-178d4f16 = what helped you

# item of a list, under “What you can bring”
li-04d975af = what made things worse

# item of a list, under “What you can bring”
li-749daca1 = what you would change first

# paragraph, under “What you can bring”
p-2c4b755e = You do not have to tell your whole story. You can say a little, and stop when you want to.

# heading
h-7c3ad87f = How to take part

# item of a list, under “How to take part”
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
li-3d7d3b66 = Call { $helpline } or write to { $team-email }. These are samples, so you will get no answer.

# item of a list, under “How to take part”
li-94f70902 = Ask what would happen, and what help you can get.

# item of a list, under “How to take part”
li-44401cd7 = Take time to think. You can say no.

# paragraph, under “How to take part”
# Keep as it is: { -health-hub } (a name), ](health-hub.md) (where the link leads).
p-3fa5e127 = Do you need healthcare now? Read about [the { -health-hub }](health-hub.md).
