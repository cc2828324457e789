### “Our inclusive care statement” (content/whittington/inclusive-care.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-5e7d9dc9 = Our inclusive care statement

# short title of the page, for menus
short-title-b4e994fe = Inclusive care

# summary, below the title and on cards
summary-3ebb937c = Who you are should not decide what care you get. This is what inclusive cancer care means.

# paragraph
p-f66a45cf = Inclusive care is care that leaves nobody out. It is for lesbian, gay, bisexual, trans, queer, intersex and asexual people, and others (LGBTQIA+).

# paragraph
p-d62fde82 = This is a sample statement for a demonstration. A real hospital must agree its own words.

# heading
h-0218c08b = What we believe

# paragraph, under “What we believe”
p-3ae39fed = Your sexual orientation means who you are attracted to. Your gender identity is how you know yourself. They should not decide what care you get.

# heading
h-f7f0dd94 = What staff should do

# paragraph, under “What staff should do”
p-5292113e = Staff should:

# item of a list, under “What staff should do”
li-2cd27a73 = ask which name you use, and use it

# item of a list, under “What staff should do”
li-73f3451f = ask who is important to you, and include them

# item of a list, under “What staff should do”
li-21623ca0 = ask, and not assume

# item of a list, under “What staff should do”
li-5dbce3b4 = use words that accept you as you are

# item of a list, under “What staff should do”
li-8e2edb3d = say sorry after a mistake, and put it right

# heading
h-c1b80966 = What you can ask for

# item of a list, under “What you can ask for”
li-0619f1a3 = You can ask to talk in private.

# item of a list, under “What you can ask for”
li-330836bf = You can ask why a question matters for your care.

# item of a list, under “What you can ask for”
li-b6a00e14 = You can choose what you tell us.

# heading
h-6b9cc8de = How staff learn

# paragraph, under “How staff learn”
# Keep as it is: { -pride-in-health } (a name), ](pride-in-health.md) (where the link leads).
p-686f4bf4 = Staff can train to communicate better and to question what they assume. This came out of [{ -pride-in-health }](pride-in-health.md).

# heading
h-5939dd76 = If care was not good enough

# item of a list, under “If care was not good enough”
li-66b0ff73 = Tell someone you trust, if that helps you.

# item of a list, under “If care was not good enough”
li-4463e3aa = Write down what happened, if you can.

# item of a list, under “If care was not good enough”
li-e4ed5f55 = Tell a member of staff, or ask someone to do it for you.

# paragraph, under “If care was not good enough”
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
p-5d945317 = You can also call { $helpline } or write to { $team-email }. These are samples, so you will get no answer.
