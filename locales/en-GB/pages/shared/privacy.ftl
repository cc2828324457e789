### “Privacy” (content/shared/privacy.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-6d4feeda = Privacy

# summary, below the title and on cards
summary-40e9da4d = This site does not follow you. It uses no cookies and asks you for no personal details.

# paragraph
p-84faa7c3 = You can read this site without telling us who you are. This page explains what happens, and what does not.

# heading
h-ff454beb = What this site does

# heading of a table's column, under “What this site does”
th-ec419c05 = What

# heading of a table's column, under “What this site does”
th-66aafa89 = Do we do it?

# cell of a table, under “What this site does”
td-1b1aae34 = Save cookies on your phone or computer

# cell of a table, under “What this site does”
td-08be49ad = No

# cell of a table, under “What this site does”
td-4d9eb12f = Count your visits or follow you

# cell of a table, under “What this site does”
td-a1ec1603 = Load pictures or fonts from other companies

# cell of a table, under “What this site does”
td-20202976 = Ask for your name or address

# paragraph, under “What this site does”
p-c3378969 = The company that sends you these pages may keep a list of requests. That list can show the internet address of your device. We do not use it to find out who you are.

# heading
h-edf54f37 = Your own device

# paragraph, under “Your own device”
p-1084b3e1 = Your phone or computer may remember the pages that you read. Do you share it with someone? You can delete the history in its settings.

# paragraph, under “Your own device”
p-a155f335 = Leaflets that you download stay on your device. Delete them if another person should not see them.

# heading
h-ae740a05 = If you contact us

# paragraph, under “If you contact us”
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
p-608e4e6d = This is a demonstration. Nobody answers { $helpline }, and nobody reads { $team-email }. Please send no personal details there.

# paragraph, under “If you contact us”
p-479fb1d5 = A real team must use your details only to help you. It must not keep them for longer than it needs them.

# heading
h-88c1c5aa = Your rights

# paragraph, under “Your rights”
p-c74ff432 = The law lets you ask any organisation:

# item of a list, under “Your rights”
li-ad3c9683 = what it knows about you

# item of a list, under “Your rights”
li-7b8c78a6 = to correct what is wrong

# item of a list, under “Your rights”
li-6e58ddd6 = to delete what it no longer needs

# paragraph, under “Your rights”
p-1dcf9edf = You can also complain to the regulator for personal information in the UK.
