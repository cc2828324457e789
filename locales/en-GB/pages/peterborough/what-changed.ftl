### “More women got care” (content/peterborough/what-changed.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-b9b3f881 = More women got care

# short title of the page, for menus
short-title-ccb73a0c = What changed

# summary, below the title and on cards
summary-8e68c761 = A picture of what changed when care came to women, and not the other way round.

# the key “sentence” at the top of the page
# Keep as it is: { $screening-before } (a number), { $screening-after } (a number).
sentence-8f227be0 = Before, { $screening-before }% of the women had a cervical screening test. Now { $screening-after }% of them have had one.

# the key “label” at the top of the page
label-c42b3526 = Before

# the key “label” at the top of the page
label-d667f652 = After

# the key “caveat” at the top of the page
caveat-95c7aca2 = This is about the women whom the team works with, not about all women in Peterborough.

# paragraph
p-60430f33 = A team of women brought care to other women, at places where they feel safe. They could ask questions, take their time and say no.

# heading
h-eba6ed21 = What helped

# item of a list, under “What helped”
li-fed98938 = The team came to the women.

# item of a list, under “What helped”
li-e6feeb42 = Women looked after women.

# item of a list, under “What helped”
li-85d7244d = Nobody was judged.

# item of a list, under “What helped”
li-83c54f4e = One visit could be about more than one worry.

# paragraph, under “What helped”
# Keep as it is: ](womens-health.md) (where the link leads).
p-e1379e6d = Read about [healthcare for women](womens-health.md).
