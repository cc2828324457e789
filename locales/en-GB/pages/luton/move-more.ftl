### “{ -move-more }: exercise when you have cancer” (content/luton/move-more.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -move-more } (a name).
title-d8b3818a = { -move-more }: exercise when you have cancer

# short title of the page, for menus
# Keep as it is: { -move-more } (a name).
short-title-b6d51fa4 = { -move-more }

# summary, below the title and on cards
summary-53a0892e = Exercise for people in Luton with a cancer diagnosis. You can ask for a place yourself.

# the key “who_for” at the top of the page
who-for-7f805443 = People who have been told that they have cancer.

# the key “refer” at the top of the page
# Keep as it is: { $total-wellbeing } (a name), { $total-wellbeing-phone } (a phone number).
refer-b32f6431 = Call { $total-wellbeing } on { $total-wellbeing-phone }. You can do this yourself.

# the key “cost” at the top of the page
# Keep as it is: { $total-wellbeing } (a name).
cost-7a994978 = Please ask { $total-wellbeing } when you call.

# the key “opening” at the top of the page
opening-60ee6c91 = Ask for days, times and places when you call.

# heading of the contact panel
# Keep as it is: { $total-wellbeing } (a name).
contact-heading-fafbf5ae = Call { $total-wellbeing }

# when the phone is answered
contact-hours-37560d39 = This is the real number of the service. Please ask when it is open.

# paragraph
# Keep as it is: { -move-more } (a name).
p-e46b2f77 = Cancer and its treatment can make you tired or worried. { -move-more } is for people who have cancer and want to exercise.

# heading
h-ba7c71d4 = How to start

# item of a list, under “How to start”
# Keep as it is: { $total-wellbeing } (a name).
li-d0ccc5ef = Call { $total-wellbeing }. You, or someone you trust, can make the call.

# item of a list, under “How to start”
# Keep as it is: { -move-more } (a name).
li-af45f54f = Say that you want to join { -move-more }.

# item of a list, under “How to start”
li-bbfe0572 = Tell them about your cancer and how you feel.

# item of a list, under “How to start”
li-217827a2 = Ask what would be right for you.

# heading
h-400167a8 = Good things to tell them

# item of a list, under “Good things to tell them”
li-20028329 = the language you speak best

# item of a list, under “Good things to tell them”
li-ce37a1d4 = any pain, or other illness

# item of a list, under “Good things to tell them”
li-66f85bfd = any help you need to get there or to move

# paragraph, under “Good things to tell them”
p-ea91f9bc = Are you not sure that exercise is safe for you? Please ask your doctor or nurse first.

# heading
h-7cabe13d = If you feel nervous

# paragraph, under “If you feel nervous”
p-98a09538 = Many people feel unsure at the start. You can ask if someone may come with you. You can ask all your questions before you say yes.
