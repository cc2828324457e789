### content/luton/cancer-champions.md
### Written by Handbill: the text that translators were given last. Do not edit.

# title
title-78c36cd1 = Join the { -cancer-champions }

# short-title
short-title-1143c22b = { -cancer-champions }

# summary
summary-3fd2f5ba = Help people in your own community to speak about cancer care. You need no qualifications.

# minimum-age
minimum-age-237fa3ee = You must be { $champion-age } or over.

# hours
hours-2d3b8c28 = Your hours are flexible. We decide them together.

# training
training-d4ef2a37 = We train you and support you. It does not matter what you did before.

# apply
apply-7fcaa702 = Write to { $team-email }. This is a sample address, so you will get no answer.

# paragraph
p-fb56191f = { -cancer-champions } are volunteers from all backgrounds. Every volunteer belongs to a community group. The groups also work together.

# heading
h-8a6a4d4e = What you would do

# list item, under “What you would do”
li-a24d501f = Help the cancer community connectors in their work.

# list item, under “What you would do”
li-7f9f5b9e = Tell people in your community about the project.

# list item, under “What you would do”
li-2b839b1c = Tell us what local people say about cancer care.

# list item, under “What you would do”
li-343f3370 = Go to meetings, if you are asked to.

# list item, under “What you would do”
li-15bf8257 = Help us do what we said we would do.

# list item, under “What you would do”
li-9af2e7d8 = Show people where to find services.

# heading
h-1548223e = Who we are looking for

# list item, under “Who we are looking for”
li-75fb35b2 = You have experience of life.

# list item, under “Who we are looking for”
li-db9a842b = You are good with people.

# list item, under “Who we are looking for”
li-00f8ac41 = You like to work in a team.

# list item, under “Who we are looking for”
li-2365af83 = You can adapt when plans change.

# paragraph, under “Who we are looking for”
p-aeed21df = You do not need to know about cancer care. We will help you learn.

# heading
h-0a1e6d63 = How to apply

# list item, under “How to apply”
li-75a30c8b = Write us an email. Tell us your name and your community.

# list item, under “How to apply”
li-8fc9b9ff = We talk with you about what you would like to do.

# list item, under “How to apply”
li-d3fe6c3b = You get training, and you join a community group.

# paragraph, under “How to apply”
p-a72b145f = Is someone in your family ill, or are you ill? You can ask us to wait until you feel ready.
