### content/peterborough/inclusion-health.md
### Written by Handbill: the text that translators were given last. Do not edit.

# title
title-710e7579 = A meeting about people left out of care

# short-title
short-title-e3d7a8eb = Inclusion health

# summary
summary-5b37c93f = People from many services met. They talked about people who do not get the care they need.

# paragraph
p-666c243f = More than { $event-people } people came to an event about inclusion health. Inclusion health means healthcare that leaves nobody out.

# heading
h-e1a29f29 = Who came

# list item, under “Who came”
li-38d850e7 = { -nhs } teams

# list item, under “Who came”
li-f5551fd1 = councils

# list item, under “Who came”
li-c6e4f5e4 = voluntary groups

# list item, under “Who came”
li-89c9583e = community groups

# paragraph, under “Who came”
p-a9e7f5d7 = The event was part of the work of { $nhs-cambridgeshire-peterborough }.

# heading
h-54ad4dfd = What they talked about

# paragraph, under “What they talked about”
p-63f3cccc = They talked about people who do not get care because of poverty or trauma. Poverty means having too little money to live well. Trauma means deep hurt from something that happened.

# heading
h-c942b52c = Work that already helps

# paragraph, under “Work that already helps”
p-55ec8b45 = The [{ -health-hub }](health-hub.md) brings health checks, tests and treatment to people on a bus.

# paragraph, under “Work that already helps”
p-f86248ef = [Healthcare for women](womens-health.md) is led by women, in a safe space.

# paragraph, under “Work that already helps”
p-f3c86c28 = [{ -changing-futures }](changing-futures.md) brings more vulnerable people into the planning of services.

# heading
h-9f7b4092 = What this means for you

# paragraph, under “What this means for you”
p-c6c1471e = If you felt left out of care, you are not the only one. People in many services want to change this.

# paragraph, under “What this means for you”
p-8f8f68b4 = This story is part of a demonstration. It gives no date or place for the event.
