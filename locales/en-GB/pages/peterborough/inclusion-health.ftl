### “A meeting about people left out of care” (content/peterborough/inclusion-health.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-710e7579 = A meeting about people left out of care

# short title of the page, for menus
short-title-e3d7a8eb = Inclusion health

# summary, below the title and on cards
summary-5b37c93f = People from many services met. They talked about people who do not get the care they need.

# paragraph
# Keep as it is: { $event-people } (a number).
p-666c243f = More than { $event-people } people came to an event about inclusion health. Inclusion health means healthcare that leaves nobody out.

# heading
h-e1a29f29 = Who came

# item of a list, under “Who came”
# Keep as it is: { -nhs } (a name).
li-38d850e7 = { -nhs } teams

# item of a list, under “Who came”
li-f5551fd1 = councils

# item of a list, under “Who came”
li-c6e4f5e4 = voluntary groups

# item of a list, under “Who came”
li-89c9583e = community groups

# paragraph, under “Who came”
# Keep as it is: { $nhs-cambridgeshire-peterborough } (a name).
p-a9e7f5d7 = The event was part of the work of { $nhs-cambridgeshire-peterborough }.

# heading
h-54ad4dfd = What they talked about

# paragraph, under “What they talked about”
p-63f3cccc = They talked about people who do not get care because of poverty or trauma. Poverty means having too little money to live well. Trauma means deep hurt from something that happened.

# heading
h-c942b52c = Work that already helps

# paragraph, under “Work that already helps”
# Keep as it is: { -health-hub } (a name), ](health-hub.md) (where the link leads).
p-55ec8b45 = The [{ -health-hub }](health-hub.md) brings health checks, tests and treatment to people on a bus.

# paragraph, under “Work that already helps”
# Keep as it is: ](womens-health.md) (where the link leads).
p-f86248ef = [Healthcare for women](womens-health.md) is led by women, in a safe space.

# paragraph, under “Work that already helps”
# Keep as it is: { -changing-futures } (a name), ](changing-futures.md) (where the link leads).
p-f3c86c28 = [{ -changing-futures }](changing-futures.md) brings more vulnerable people into the planning of services.

# heading
h-9f7b4092 = What this means for you

# paragraph, under “What this means for you”
p-c6c1471e = If you felt left out of care, you are not the only one. People in many services want to change this.

# paragraph, under “What this means for you”
p-8f8f68b4 = This story is part of a demonstration. It gives no date or place for the event.
