### “Care for everyone” (content/whittington/staff-training.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-d4d78bae = Care for everyone

# summary, below the title and on cards
summary-010479bd = A short training for staff and volunteers. It helps you to give good care to people of every orientation and gender.

# the key “outcome” at the top of the page
outcome-4d65e6ad = You can ask people how they want to be called.

# the key “outcome” at the top of the page
outcome-71539dd7 = You can ask who matters to them, and assume nothing.

# the key “outcome” at the top of the page
outcome-ee80aa73 = You know what to do after a mistake.

# the key “do” at the top of the page
do-668a8a30 = Which name would you like me to use?

# the key “do_not” at the top of the page
do-not-7893d07f = What is your real name?

# the key “do” at the top of the page
do-4d91beac = Who would you like to have with you?

# the key “do_not” at the top of the page
do-not-f8cd6a15 = Is your husband coming too?

# the key “do” at the top of the page
do-88f9e187 = I am sorry. Thank you for telling me.

# the key “do_not” at the top of the page
do-not-717e4eb8 = I cannot remember all of that.

# the key “question” at the top of the page
question-2502bcd3 = A woman comes with another woman. Who is she?

# the key “answer” at the top of the page
answer-c0a8600d = You do not know, so ask. She may be a partner, a sister, a friend or a carer.

# the key “question” at the top of the page
question-d35bff25 = You used the wrong name. What do you do?

# the key “answer” at the top of the page
answer-d323e4ae = Say sorry once, use the right name, and go on. Do not explain for long.

# the key “question” at the top of the page
question-94771f1b = A patient does not want to say how they live. Do you need to know?

# the key “answer” at the top of the page
answer-720e6b30 = Only if it matters for their care. Then say why you ask.

# the key “note” at the top of the page
note-cf2b2dfa = Read the three questions aloud, and leave time to think.

# the key “note” at the top of the page
note-d5516d9b = Let people work in pairs. Nobody has to talk about themselves.

# the key “note” at the top of the page
note-8780bb51 = End with what each person will do in another way next week.

# paragraph
p-b0576721 = This training is about lesbian, gay, bisexual, trans, queer, intersex and asexual people, and others (LGBTQIA+). People heal better when they need not hide. You can do the training alone or in a group.

# paragraph
p-e0d88f29 = Somebody in the group may be LGBTQIA+ and not have told anyone. Speak as if they were in the room. They may be.

# paragraph
# Keep as it is: ](inclusive-care.md) (where the link leads).
p-da6142b3 = Why this matters: read [Our inclusive care statement](inclusive-care.md).
