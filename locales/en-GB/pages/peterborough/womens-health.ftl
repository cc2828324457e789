### “Healthcare for women” (content/peterborough/womens-health.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-61de9f34 = Healthcare for women

# summary, below the title and on cards
summary-825c44a5 = A kind and safe place for your health, led by women. You choose what happens.

# the key “who_for” at the top of the page
who-for-d0d2b4c1 = Women who find it hard or frightening to get healthcare.

# the key “refer” at the top of the page
# Keep as it is: { $helpline } (a phone number).
refer-b4560caa = Call { $helpline }. This is a sample number, so nobody will answer.

# the key “cost” at the top of the page
cost-ce2720a7 = Free. This is a sample answer.

# the key “opening” at the top of the page
opening-cf2a2930 = This demonstration shows no places or times.

# paragraph
# Keep as it is: { -wildflowers } (a name).
p-4ccd0cd8 = { -wildflowers } is a clinic that goes out to women. You get care for your whole body, from head to toe.

# paragraph
# Keep as it is: { $emergency } (a phone number).
p-eca47b11 = Are you in danger now? Call { $emergency }. Nobody reads messages that are sent to this demonstration.

# heading
h-62387c65 = You are safe here

# paragraph, under “You are safe here”
p-fa5a88a8 = Some women who come have been through trauma, which means deep hurt. Some are sex workers. Nobody will judge you.

# item of a list, under “You are safe here”
li-6f4b5724 = You decide what you tell us.

# item of a list, under “You are safe here”
li-ffce20eb = You can ask us to stop at any time.

# item of a list, under “You are safe here”
li-935408d4 = You can say no to any test.

# heading
h-ae675d39 = What we can help with

# item of a list, under “What we can help with”
li-ea618e00 = a check of your whole body

# item of a list, under “What we can help with”
li-0d28c113 = cervical screening, a test that helps to prevent cancer in the neck of the womb

# item of a list, under “What we can help with”
li-4281ec30 = colposcopy, a closer look at the neck of the womb

# paragraph, under “What we can help with”
p-6049cadd = Women lead the clinic for cervical screening and colposcopy.

# heading
h-ca13b115 = What has changed

# paragraph, under “What has changed”
# Keep as it is: { -wildflowers } (a name), { $screening-before } (a number), { $screening-after } (a number).
p-b6548e03 = { -wildflowers } helped more women to have a cervical screening test. Before, { $screening-before }% of the women it works with had one. This rose to { $screening-after }%.

# paragraph, under “What has changed”
# Keep as it is: { $screening-aim } (a number), { $screening-aim-date } (a date).
p-d453c91b = The aim was to test { $screening-aim }% of the women who were due a test. The date for this was { DATETIME($screening-aim-date, dateStyle: "long") }. That date has passed, and we have no newer figure.

# heading
h-eb4a03b2 = Who works together

# paragraph, under “Who works together”
# Keep as it is: { -wildflowers } (a name), { $hospital-trust } (a name), { $nhs-england } (a name).
p-66109ec8 = { -wildflowers } works with { $hospital-trust }. It has support from { $nhs-england }.
