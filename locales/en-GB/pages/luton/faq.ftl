### “Questions people ask” (content/luton/faq.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-c88b2d69 = Questions people ask

# short title of the page, for menus
short-title-90187d75 = Questions

# summary, below the title and on cards
summary-c3eeb9fd = Why we ask about your cancer care, how we keep your words safe, and who we are.

# heading
h-e5e3cabc = Why do you ask people about cancer care?

# paragraph, under “Why do you ask people about cancer care?”
p-844ef144 = A 2021 report looked at cancer in Luton. It found that services must work more with Luton’s communities. You know what care is like for you, so we ask you.

# heading
h-49618ade = Which part of my care can I talk about?

# paragraph, under “Which part of my care can I talk about?”
p-518a31c0 = You can talk about any part. For example:

# item of a list, under “Which part of my care can I talk about?”
li-3213e277 = how to prevent cancer

# item of a list, under “Which part of my care can I talk about?”
li-ec04da6e = finding out that you have cancer

# item of a list, under “Which part of my care can I talk about?”
li-9148643a = treatment

# item of a list, under “Which part of my care can I talk about?”
li-063a047a = life after treatment

# heading
h-4b1497bb = What happens with what I say?

# paragraph, under “What happens with what I say?”
p-50460430 = We put what people say together. We give it to the people who run services. They must then publish a report on what they will do.

# paragraph, under “What happens with what I say?”
# Keep as it is: ](what-you-say-counts.md) (where the link leads).
p-4c62a934 = You can read more in [What you say counts](what-you-say-counts.md).

# heading
h-d760032b = What if it hurts to talk about it?

# paragraph, under “What if it hurts to talk about it?”
p-4b9301f1 = Please take your time. You can stop at any point, and you do not have to say why.

# paragraph, under “What if it hurts to talk about it?”
p-10f2d15f = We know that it can be very hard to talk about cancer. Support networks are ready to help you.

# heading
h-802a974f = Will people know that I said it?

# paragraph, under “Will people know that I said it?”
p-a448e495 = No. You stay anonymous, which means that we do not use your name. We only use it if you agree.

# heading
h-7592124f = How do you look after my information?

# paragraph, under “How do you look after my information?”
p-9f440632 = We follow the law on personal information, called the UK General Data Protection Regulation (GDPR).

# item of a list, under “How do you look after my information?”
li-55146edb = We use your information only for this project.

# item of a list, under “How do you look after my information?”
li-4f6f7417 = We do not keep it for longer than we need it.

# heading
h-ae5b7338 = Who runs the project?

# paragraph, under “Who runs the project?”
# Keep as it is: { -macmillan } (a name), { $luton-council } (a name), { $nhs-england } (a name), { $cancer-alliance } (a name), { $healthwatch } (a name), { -nhs } (a name).
p-e4ca06e6 = { -macmillan }, { $luton-council } and their partners run it. The partners include { $nhs-england }, { $cancer-alliance }, { $healthwatch } and the local { -nhs }.

# paragraph, under “Who runs the project?”
p-dbc2e94b = This site is a demonstration of such a project.

# heading
h-8ad7d899 = Will I be treated fairly?

# paragraph, under “Will I be treated fairly?”
p-dde4f456 = You should be. A law called the Equality Act 2010 protects people from unfair treatment. It covers your race, religion, disability, age, sex and more.

# paragraph, under “Will I be treated fairly?”
p-510570dd = Tell us if we do not treat you fairly. We want to put it right.
