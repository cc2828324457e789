### “The { -health-hub }” (content/peterborough/health-hub.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -health-hub } (a name).
title-66c881da = The { -health-hub }

# short title of the page, for menus
# Keep as it is: { -health-hub } (a name).
short-title-79e27fe3 = { -health-hub }

# summary, below the title and on cards
summary-86f996ef = A bus with healthcare on board, for people without a safe home. You can talk, get tests and get help.

# the key “who_for” at the top of the page
who-for-38624ceb = People in Peterborough who are homeless.

# the key “refer” at the top of the page
# Keep as it is: { $helpline } (a phone number).
refer-b4560caa = Call { $helpline }. This is a sample number, so nobody will answer.

# the key “cost” at the top of the page
cost-ce2720a7 = Free. This is a sample answer.

# the key “opening” at the top of the page
opening-ba47ae50 = This demonstration shows no stops or times.

# paragraph
# Keep as it is: { -health-hub } (a name).
p-9b481bbd = The { -health-hub } is a bus. You can get healthcare on it when it is hard to go elsewhere.

# heading
h-0adf6187 = What you can get on the bus

# item of a list, under “What you can get on the bus”
li-5d538283 = a check of your health and of the care you need

# item of a list, under “What you can get on the bus”
li-1f59f939 = a dry blood spot test, which uses a few drops of blood

# item of a list, under “What you can get on the bus”
li-7fce4fcc = an eye test

# item of a list, under “What you can get on the bus”
li-d684fb78 = care for wounds

# item of a list, under “What you can get on the bus”
li-bb6cb8a2 = treatment for infections

# item of a list, under “What you can get on the bus”
li-99129b54 = help to get to other services

# heading
h-cf0bee64 = How a visit can go

# item of a list, under “How a visit can go”
li-8ce45a9b = Say hello, and tell us what you would like to be called.

# item of a list, under “How a visit can go”
li-cc72401d = Tell us what worries you most. You choose what to say.

# item of a list, under “How a visit can go”
li-3f091e0c = We explain each test or treatment before we start. You can say no.

# item of a list, under “How a visit can go”
li-6922e569 = We talk about what could help you next.

# paragraph, under “How a visit can go”
p-a6024114 = You may feel that people judged you before. Here you can say what you need, and bring someone you trust.

# heading
h-5da33fee = Who runs the bus

# paragraph, under “Who runs the bus”
# Keep as it is: { $light-project } (a name).
p-b235c026 = { $light-project } runs it. These partners help:

# item of a list, under “Who runs the bus”
# Keep as it is: { $nhs-charities } (a name).
li-bcde6015 = { $nhs-charities }

# item of a list, under “Who runs the bus”
# Keep as it is: { -nhs } (a name).
li-189e41fd = the local { -nhs }

# item of a list, under “Who runs the bus”
li-bc58465d = the city council

# item of a list, under “Who runs the bus”
li-080593d8 = the Integrated Neighbourhoods team

# paragraph, under “Who runs the bus”
# Keep as it is: ](health-hub-easy-read.md) (where the link leads).
p-07704fc9 = The same in [pictures and short sentences](health-hub-easy-read.md).
