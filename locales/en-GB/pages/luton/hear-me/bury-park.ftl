### “{ -hear-me } in Bury Park” (content/luton/hear-me/bury-park.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -hear-me } (a name).
title-8542c324 = { -hear-me } in Bury Park

# summary, below the title and on cards
summary-b462d2b4 = Learn about cancer, eat with us, and tell us about your care. You can bring a relative or a friend.

# the key “cost” at the top of the page
cost-c8f976d6 = Free. Lunch is free too.

# the key “interpreters” at the top of the page
# Keep as it is: { $interpreters-by } (a date).
interpreters-e5a920d1 = Urdu, Panjabi, Polish and Romanian. For another language, call by { DATETIME($interpreters-by, dateStyle: "long") }.

# the key “access” at the top of the page
access-02c5900c = A ramp, a wide door, an accessible toilet, a hearing loop and a quiet room.

# the key “booking” at the top of the page
booking-a01bb48d = You do not need to book.

# the key “confidentiality” at the top of the page
confidentiality-41c8a7ea = We pass on what people say, but not who said it. We do not use your name unless you agree.

# paragraph
p-e8aaa9be = This is a sample event for a demonstration. It will not take place.

# heading
h-4cc4012f = What happens on the day

# item of a list, under “What happens on the day”
# Keep as it is: { $bury-park-start } (a date).
li-36b364ad = **Welcome.** We meet you at { DATETIME($bury-park-start, timeStyle: "short") } and show you the hall.

# item of a list, under “What happens on the day”
li-cc8c2d99 = **Talks.** Speakers explain cancer and how it affects our communities.

# item of a list, under “What happens on the day”
li-76988332 = **Activities.** You can join in, or watch.

# item of a list, under “What happens on the day”
li-ce0c9c80 = **Time to talk.** Tell us what a good cancer service would be like. You can also just listen.

# item of a list, under “What happens on the day”
# Keep as it is: { $bury-park-end } (a date).
li-1128f57d = **What comes next.** We explain who will hear what you said. We finish at { DATETIME($bury-park-end, timeStyle: "short") }.

# heading
h-7910acd1 = The way into the hall

# what a picture shows, for people who do not see it, under “The way into the hall”, in the words under a picture
alt-c6729c54 = A long, gentle ramp with a handrail leads up to a wide double door. There are no steps.

# paragraph, under “The way into the hall”, in the words under a picture
p-15ba76de = The way in has no steps. The ramp is on the left of the door.

# heading
h-fc7685eb = If talking is hard

# paragraph, under “If talking is hard”
p-a25d53e4 = You can leave the room at any time. You can come back, or go home. Someone will be there to support you.

# heading
h-a573337c = If you cannot come

# paragraph, under “If you cannot come”
# Keep as it is: { -hear-me } (a name), ](index.md) (where the link leads).
p-b76930e9 = We can visit your own group. Read about [{ -hear-me } events](index.md).
