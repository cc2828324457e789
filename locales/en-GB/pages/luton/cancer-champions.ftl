### “Join the { -cancer-champions }” (content/luton/cancer-champions.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
# Keep as it is: { -cancer-champions } (a name).
title-78c36cd1 = Join the { -cancer-champions }

# short title of the page, for menus
# Keep as it is: { -cancer-champions } (a name).
short-title-1143c22b = { -cancer-champions }

# summary, below the title and on cards
summary-3fd2f5ba = Help people in your own community to speak about cancer care. You need no qualifications.

# the key “minimum_age” at the top of the page
# Keep as it is: { $champion-age } (a number).
minimum-age-237fa3ee = You must be { $champion-age } or over.

# the key “hours” at the top of the page
hours-2d3b8c28 = Your hours are flexible. We decide them together.

# the key “training” at the top of the page
training-d4ef2a37 = We train you and support you. It does not matter what you did before.

# the key “apply” at the top of the page
# Keep as it is: { $team-email } (a mail address).
apply-7fcaa702 = Write to { $team-email }. This is a sample address, so you will get no answer.

# paragraph
# Keep as it is: { -cancer-champions } (a name).
p-fb56191f = { -cancer-champions } are volunteers from all backgrounds. Every volunteer belongs to a community group. The groups also work together.

# heading
h-8a6a4d4e = What you would do

# item of a list, under “What you would do”
li-a24d501f = Help the cancer community connectors in their work.

# item of a list, under “What you would do”
li-7f9f5b9e = Tell people in your community about the project.

# item of a list, under “What you would do”
li-2b839b1c = Tell us what local people say about cancer care.

# item of a list, under “What you would do”
li-343f3370 = Go to meetings, if you are asked to.

# item of a list, under “What you would do”
li-15bf8257 = Help us do what we said we would do.

# item of a list, under “What you would do”
li-9af2e7d8 = Show people where to find services.

# heading
h-1548223e = Who we are looking for

# item of a list, under “Who we are looking for”
li-75fb35b2 = You have experience of life.

# item of a list, under “Who we are looking for”
li-db9a842b = You are good with people.

# item of a list, under “Who we are looking for”
li-00f8ac41 = You like to work in a team.

# item of a list, under “Who we are looking for”
li-2365af83 = You can adapt when plans change.

# paragraph, under “Who we are looking for”
p-aeed21df = You do not need to know about cancer care. We will help you learn.

# heading
h-0a1e6d63 = How to apply

# item of a list, under “How to apply”
li-75a30c8b = Write us an email. Tell us your name and your community.

# item of a list, under “How to apply”
li-8fc9b9ff = We talk with you about what you would like to do.

# item of a list, under “How to apply”
li-d3fe6c3b = You get training, and you join a community group.

# paragraph, under “How to apply”
p-a72b145f = Is someone in your family ill, or are you ill? You can ask us to wait until you feel ready.
