### “Healthcare in Peterborough, for you too” (content/peterborough/index.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-b09df96f = Healthcare in Peterborough, for you too

# summary, below the title and on cards
summary-fc1d91e7 = Is it hard for you to get healthcare? Find people who will listen and help you.

# words of a button
# Keep as it is: { -health-hub } (a name).
action-5dc27001 = See what the { -health-hub } does

# words of a button
action-bc5df20f = Help to plan services

# heading
h-d5e9a9c0 = You deserve care

# paragraph, under “You deserve care”
p-bb148cf1 = Life without money or a safe home can keep people away from healthcare. Trauma, which is deep hurt from the past, can do this too. It is not your fault.

# paragraph, under “You deserve care”
p-dff05a1b = Services in Peterborough work together to change this. You can:

# item of a list, under “You deserve care”
li-9ff2852d = get help with your health, close to where you are

# item of a list, under “You deserve care”
li-ffef1fcc = have a say in how services are planned

# heading
h-d2d4d1f5 = Please know this first

# paragraph, under “Please know this first”
p-68a9a9c1 = This site is a demonstration. Its phone number and email address are samples, so you will get no answer.
