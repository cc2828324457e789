### “What you say counts” (content/luton/what-you-say-counts.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-524eadd1 = What you say counts

# summary, below the title and on cards
summary-890a747d = We take what you tell us to the people who run services. They must say in public what they will do.

# paragraph
p-c84480a5 = Telling your story can take courage. You have a right to know what happens with it.

# heading
h-beb10ac7 = What happens, step by step

# item of a list, under “What happens, step by step”
# Keep as it is: { -cancer-champions } (a name).
li-5d77ad28 = **You tell us.** You talk to us at an event, or to one of the { -cancer-champions }.

# item of a list, under “What happens, step by step”
li-b6662d94 = **We put it together.** We look for what many people say. We leave out your name unless you agree.

# item of a list, under “What happens, step by step”
li-69241bca = **We pass it on.** We tell the people who run the services.

# item of a list, under “What happens, step by step”
li-163e975d = **They answer.** They must publish a report called “Here is what we will do”.

# item of a list, under “What happens, step by step”
li-0dd7105b = **You check.** You can read the report and ask if they did it.

# heading
h-9209dfb9 = Who hears what you say

# paragraph, under “Who hears what you say”
p-90ac587d = These partners work with us:

# item of a list, under “Who hears what you say”
# Keep as it is: { -macmillan } (a name).
li-4b9ba59d = { -macmillan }

# item of a list, under “Who hears what you say”
# Keep as it is: { $luton-council } (a name).
li-12dda448 = { $luton-council } and its public health team

# item of a list, under “Who hears what you say”
# Keep as it is: { -nhs } (a name), { $nhs-england } (a name).
li-ad8a7fc3 = the local { -nhs } and { $nhs-england }

# item of a list, under “Who hears what you say”
# Keep as it is: { $cancer-alliance } (a name).
li-1b7e0fa5 = { $cancer-alliance }

# item of a list, under “Who hears what you say”
# Keep as it is: { $healthwatch } (a name).
li-2ccda28c = { $healthwatch }

# heading
h-613b9464 = What you can ask them

# item of a list, under “What you can ask them”
li-e52e0108 = What did you hear from people like me?

# item of a list, under “What you can ask them”
li-0bb83e77 = What will you do about it?

# item of a list, under “What you can ask them”
li-8f26ab51 = When will it be done, and who will do it?

# paragraph, under “What you can ask them”
# Keep as it is: ](here-is-what-we-will-do.md) (where the link leads).
p-27027799 = This is a demonstration. See [how such a report looks](here-is-what-we-will-do.md).

# paragraph, under “What you can ask them”
p-02f137cc = We cannot promise that every problem will be solved. The people who run services must say what they will do.

# paragraph, under “What you can ask them”
# Keep as it is: ](faq.md) (where the link leads).
p-e0137cd9 = Do you want to know how we keep your words safe? Read [questions people ask](faq.md).
