### content/luton/hear-me/bury-park.md
### Written by Handbill: the text that translators were given last. Do not edit.

# title
title-8542c324 = { -hear-me } in Bury Park

# summary
summary-b462d2b4 = Learn about cancer, eat with us, and tell us about your care. You can bring a relative or a friend.

# cost
cost-c8f976d6 = Free. Lunch is free too.

# interpreters
interpreters-e5a920d1 = Urdu, Panjabi, Polish and Romanian. For another language, call by { DATETIME($interpreters-by, dateStyle: "long") }.

# access
access-02c5900c = A ramp, a wide door, an accessible toilet, a hearing loop and a quiet room.

# booking
booking-a01bb48d = You do not need to book.

# confidentiality
confidentiality-41c8a7ea = We pass on what people say, but not who said it. We do not use your name unless you agree.

# paragraph
p-e8aaa9be = This is a sample event for a demonstration. It will not take place.

# heading
h-4cc4012f = What happens on the day

# list item, under “What happens on the day”
li-36b364ad = **Welcome.** We meet you at { DATETIME($bury-park-start, timeStyle: "short") } and show you the hall.

# list item, under “What happens on the day”
li-cc8c2d99 = **Talks.** Speakers explain cancer and how it affects our communities.

# list item, under “What happens on the day”
li-76988332 = **Activities.** You can join in, or watch.

# list item, under “What happens on the day”
li-ce0c9c80 = **Time to talk.** Tell us what a good cancer service would be like. You can also just listen.

# list item, under “What happens on the day”
li-1128f57d = **What comes next.** We explain who will hear what you said. We finish at { DATETIME($bury-park-end, timeStyle: "short") }.

# heading
h-7910acd1 = The way into the hall

# picture description, under “The way into the hall”
alt-c6729c54 = A long, gentle ramp with a handrail leads up to a wide double door. There are no steps.

# paragraph, under “The way into the hall”
p-15ba76de = The way in has no steps. The ramp is on the left of the door.

# heading
h-fc7685eb = If talking is hard

# paragraph, under “If talking is hard”
p-a25d53e4 = You can leave the room at any time. You can come back, or go home. Someone will be there to support you.

# heading
h-a573337c = If you cannot come

# paragraph, under “If you cannot come”
p-b76930e9 = We can visit your own group. Read about [{ -hear-me } events](index.md).
