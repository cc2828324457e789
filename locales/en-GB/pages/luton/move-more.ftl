### content/luton/move-more.md
### Written by Handbill: the text that translators were given last. Do not edit.

# title
title-d8b3818a = { -move-more }: exercise when you have cancer

# short-title
short-title-b6d51fa4 = { -move-more }

# summary
summary-53a0892e = Exercise for people in Luton with a cancer diagnosis. You can ask for a place yourself.

# who-for
who-for-7f805443 = People who have been told that they have cancer.

# refer
refer-b32f6431 = Call { $total-wellbeing } on { $total-wellbeing-phone }. You can do this yourself.

# cost
cost-7a994978 = Please ask { $total-wellbeing } when you call.

# opening
opening-60ee6c91 = Ask for days, times and places when you call.

# contact-heading
contact-heading-fafbf5ae = Call { $total-wellbeing }

# contact-hours
contact-hours-37560d39 = This is the real number of the service. Please ask when it is open.

# paragraph
p-e46b2f77 = Cancer and its treatment can make you tired or worried. { -move-more } is for people who have cancer and want to exercise.

# heading
h-ba7c71d4 = How to start

# list item, under “How to start”
li-d0ccc5ef = Call { $total-wellbeing }. You, or someone you trust, can make the call.

# list item, under “How to start”
li-af45f54f = Say that you want to join { -move-more }.

# list item, under “How to start”
li-bbfe0572 = Tell them about your cancer and how you feel.

# list item, under “How to start”
li-217827a2 = Ask what would be right for you.

# heading
h-400167a8 = Good things to tell them

# list item, under “Good things to tell them”
li-20028329 = the language you speak best

# list item, under “Good things to tell them”
li-ce37a1d4 = any pain, or other illness

# list item, under “Good things to tell them”
li-66f85bfd = any help you need to get there or to move

# paragraph, under “Good things to tell them”
p-ea91f9bc = Are you not sure that exercise is safe for you? Please ask your doctor or nurse first.

# heading
h-7cabe13d = If you feel nervous

# paragraph, under “If you feel nervous”
p-98a09538 = Many people feel unsure at the start. You can ask if someone may come with you. You can ask all your questions before you say yes.
