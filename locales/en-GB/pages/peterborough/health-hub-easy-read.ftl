### “The { -health-hub } in Easy Read” (content/peterborough/health-hub-easy-read.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -health-hub } (a name).
title-5b2b4fb1 = The { -health-hub } in Easy Read

# short title of the page, for menus
short-title-083c1abc = Easy Read

# summary, below the title and on cards
summary-42714576 = Pictures and short sentences about the bus.

# heading
h-490581c6 = About the bus

# what a picture shows, for people who do not see it, under “About the bus”
alt-42df3ec0 = A bus with a heart on its side

# paragraph, under “About the bus”
# Keep as it is: { -health-hub } (a name).
p-77085642 = The { -health-hub } is a bus. You can get healthcare on it.

# what a picture shows, for people who do not see it, under “About the bus”
alt-095f3cde = Two people, one of them speaks

# paragraph, under “About the bus”
p-cc72401d = Tell us what worries you most. You choose what to say.

# heading
h-1c62eb51 = What you can get

# what a picture shows, for people who do not see it, under “What you can get”
alt-5ac855c4 = A drop of blood

# paragraph, under “What you can get”
p-c9a42e72 = You can have a blood test. It uses a few drops of blood.

# what a picture shows, for people who do not see it, under “What you can get”
alt-cabd8f9d = An eye

# paragraph, under “What you can get”
p-cc419dab = You can have an eye test.

# what a picture shows, for people who do not see it, under “What you can get”
alt-bac6c04b = A plaster

# paragraph, under “What you can get”
p-458d5627 = We can care for wounds.

# heading
h-ef0e40ac = You decide

# what a picture shows, for people who do not see it, under “You decide”
alt-99855079 = A tick and a cross

# paragraph, under “You decide”
p-935408d4 = You can say no to any test.

# what a picture shows, for people who do not see it, under “You decide”
alt-40808f13 = Two people side by side

# paragraph, under “You decide”
p-dcea0377 = You can bring someone you trust.

# what a picture shows, for people who do not see it, under “You decide”
alt-8e7b48fa = A phone that rings

# paragraph, under “You decide”
# Keep as it is: { $helpline } (a phone number).
p-b4560caa = Call { $helpline }. This is a sample number, so nobody will answer.
