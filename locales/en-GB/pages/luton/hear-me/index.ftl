### “{ -hear-me } events” (content/luton/hear-me/index.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -hear-me } (a name).
title-b556fcb1 = { -hear-me } events

# summary, below the title and on cards
summary-2befc782 = Come and learn about cancer. Tell us what good cancer care in Luton would be like for you.

# paragraph
# Keep as it is: { -hear-me } (a name).
p-9aca1593 = At a { -hear-me } event, you learn about cancer and how it affects your community. Then it is our turn to listen to you.

# heading
h-3277bb64 = Who can come

# paragraph, under “Who can come”
p-f0e01854 = These events are for Luton’s Black African, Black Caribbean, Eastern European and South Asian communities. You may have cancer now, or had it before. You may care for someone, or want to learn.

# heading
h-98361d3f = What you can do there

# item of a list, under “What you can do there”
li-688a0210 = Hear speakers talk about cancer.

# item of a list, under “What you can do there”
li-def09b9d = Join in with activities.

# item of a list, under “What you can do there”
li-980f9f0a = Talk with other people, and with us.

# item of a list, under “What you can do there”
li-b211ef6e = Tell us what a good cancer service in Luton would be like.

# heading
h-d4b7b5f0 = You choose what to say

# paragraph, under “You choose what to say”
p-266741df = You can talk, or you can just listen. We pass on what people say, but not who said it. We treat everyone with respect.

# paragraph, under “You choose what to say”
p-4416fb6e = Talking about cancer can be hard. You can stop at any time. People are ready to support you.

# heading
h-029f90f5 = We can come to your group

# paragraph, under “We can come to your group”
# Keep as it is: { -hear-me } (a name).
p-63d2405d = Is it easier for you to stay with people you know? We can bring a mini { -hear-me } to a meeting of your own group.

# name of a table, under “We can come to your group”
caption-397a5611 = The event and the mini event

# heading of a table's column, under “We can come to your group”, in the table “The event and the mini event”
th-9f16ff4b = What to know

# heading of a table's column, under “We can come to your group”, in the table “The event and the mini event”
# Keep as it is: { -hear-me } (a name).
th-0b907604 = { -hear-me } event

# heading of a table's column, under “We can come to your group”, in the table “The event and the mini event”
# Keep as it is: { -hear-me } (a name).
th-942472af = Mini { -hear-me }

# cell of a table, under “We can come to your group”, in the table “The event and the mini event”
td-b9f9a6a2 = Where it is

# cell of a table, under “We can come to your group”, in the table “The event and the mini event”
td-4ac11235 = At a place that we choose

# cell of a table, under “We can come to your group”, in the table “The event and the mini event”
td-03a16da0 = At your group’s own meeting

# cell of a table, under “We can come to your group”, in the table “The event and the mini event”
td-79ca39f3 = How to join

# cell of a table, under “We can come to your group”, in the table “The event and the mini event”
td-71b15132 = Come on the day

# cell of a table, under “We can come to your group”, in the table “The event and the mini event”
td-b5222b70 = Ask us to visit you

# paragraph, under “We can come to your group”
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
p-0f3de6a3 = To ask for a visit, call { $helpline } or write to { $team-email }. These are samples, so you will get no answer.
