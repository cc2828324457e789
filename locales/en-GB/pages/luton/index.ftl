### “Your voice on cancer care in Luton” (content/luton/index.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-150579d6 = Your voice on cancer care in Luton

# summary, below the title and on cards
summary-b336b6cc = We are the cancer community connectors. We listen to you. Then we tell the people who run cancer services.

# words of a button
# Keep as it is: { -hear-me } (a name).
action-87af2038 = Come to a { -hear-me } event

# words of a button
action-c88b2d69 = Questions people ask

# heading
h-e296b19e = Why we listen

# paragraph, under “Why we listen”
p-0c7d1113 = A 2021 report on cancer in Luton said that services must listen more to local people. So we come to community events and ask about cancer care. We most want to hear from these communities:

# item of a list, under “Why we listen”
li-7efb2197 = Black African and Black Caribbean

# item of a list, under “Why we listen”
li-e29055d1 = Eastern European

# item of a list, under “Why we listen”
li-c8f8ce99 = South Asian

# heading
h-d2d4d1f5 = Please know this first

# paragraph, under “Please know this first”
# Keep as it is: { -move-more } (a name).
p-bfea3af2 = This site is a demonstration of real work from earlier years. Nobody answers its sample phone numbers and emails. Only the number for { -move-more } is real.

# paragraph, under “Please know this first”
p-41ff8958 = Are you worried about your health? Please talk to your GP. You do not have to wait for us.
