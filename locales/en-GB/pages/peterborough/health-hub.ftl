### content/peterborough/health-hub.md
### Written by Handbill: the text that translators were given last. Do not edit.

# title
title-66c881da = The { -health-hub }

# short-title
short-title-79e27fe3 = { -health-hub }

# summary
summary-86f996ef = A bus with healthcare on board, for people without a safe home. You can talk, get tests and get help.

# who-for
who-for-38624ceb = People in Peterborough who are homeless.

# refer
refer-b4560caa = Call { $helpline }. This is a sample number, so nobody will answer.

# cost
cost-ce2720a7 = Free. This is a sample answer.

# opening
opening-ba47ae50 = This demonstration shows no stops or times.

# paragraph
p-9b481bbd = The { -health-hub } is a bus. You can get healthcare on it when it is hard to go elsewhere.

# heading
h-0adf6187 = What you can get on the bus

# list item, under “What you can get on the bus”
li-5d538283 = a check of your health and of the care you need

# list item, under “What you can get on the bus”
li-1f59f939 = a dry blood spot test, which uses a few drops of blood

# list item, under “What you can get on the bus”
li-7fce4fcc = an eye test

# list item, under “What you can get on the bus”
li-d684fb78 = care for wounds

# list item, under “What you can get on the bus”
li-bb6cb8a2 = treatment for infections

# list item, under “What you can get on the bus”
li-99129b54 = help to get to other services

# heading
h-cf0bee64 = How a visit can go

# list item, under “How a visit can go”
li-8ce45a9b = Say hello, and tell us what you would like to be called.

# list item, under “How a visit can go”
li-cc72401d = Tell us what worries you most. You choose what to say.

# list item, under “How a visit can go”
li-3f091e0c = We explain each test or treatment before we start. You can say no.

# list item, under “How a visit can go”
li-6922e569 = We talk about what could help you next.

# paragraph, under “How a visit can go”
p-a6024114 = You may feel that people judged you before. Here you can say what you need, and bring someone you trust.

# heading
h-5da33fee = Who runs the bus

# paragraph, under “Who runs the bus”
p-b235c026 = { $light-project } runs it. These partners help:

# list item, under “Who runs the bus”
li-bcde6015 = { $nhs-charities }

# list item, under “Who runs the bus”
li-189e41fd = the local { -nhs }

# list item, under “Who runs the bus”
li-bc58465d = the city council

# list item, under “Who runs the bus”
li-080593d8 = the Integrated Neighbourhoods team
