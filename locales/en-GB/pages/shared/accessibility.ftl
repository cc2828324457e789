### “Accessibility statement” (content/shared/accessibility.md)
### The text that translators were given last. Written by `handbill sync`: do not edit.

# title of the page
title-ee003083 = Accessibility statement

# summary, below the title and on cards
summary-b433dbeb = How easy this site is to use for disabled people, what may not work, and how to tell us.

# paragraph
# Keep as it is: { $publisher-name } (a name).
p-f8762b50 = This statement is about the website of { $publisher-name }. The site is a demonstration, so its phone number and email address are samples.

# paragraph
p-54c322c3 = We want as many people as possible to use this site. You should be able to:

# item of a list
li-df3d4b9e = make the text bigger without losing any of it

# item of a list
li-1c789d69 = use every part with only a keyboard

# item of a list
li-5efe5c8c = listen to the pages with a screen reader

# item of a list
li-0f0265d9 = read the pages without scripts, and with your own colours

# heading
h-a896762e = Tell us what does not work

# paragraph, under “Tell us what does not work”
# Keep as it is: { $helpline } (a phone number), { $team-email } (a mail address).
p-3121b3b2 = Did you find a problem, or do you need this in another format? You can call { $helpline } or write to { $team-email }.

# paragraph, under “Tell us what does not work”
p-b90ab738 = Nobody answers here, because this is a demonstration. A real team would tell you when to expect an answer.

# heading
h-72dab48c = If you are not happy with our answer

# paragraph, under “If you are not happy with our answer”
# Keep as it is: { $equality-advisory } (a web address), ]({ $equality-advisory }) (where the link leads).
p-dc931127 = The Equality and Human Rights Commission (EHRC) makes sure that public bodies follow the accessibility regulations. You can [contact the Equality Advisory and Support Service (EASS)]({ $equality-advisory }) to complain.

# heading
h-7d585d0b = Technical information about this website’s accessibility

# paragraph, under “Technical information about this website’s accessibility”
# Keep as it is: { $publisher-name } (a name).
p-40bb059e = { $publisher-name } is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.

# heading
h-038509ee = Compliance status

# paragraph, under “Compliance status”
p-995d4417 = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.

# heading
h-da0e59e5 = Content that is not accessible

# heading
h-f817f4b6 = Where we do not meet the standard

# item of a list, under “Where we do not meet the standard”
li-aa0a466c = We have not tested the pages with real screen readers. Some parts may fail criterion 4.1.2 (name, role, value).

# item of a list, under “Where we do not meet the standard”
li-0ff6901f = In other languages, headings and labels may be wrong, as no native speaker has checked them. They may fail criterion 2.4.6 (headings and labels).

# item of a list, under “Where we do not meet the standard”
li-0b42f768 = Picture descriptions in other languages may be wrong too. They may fail criterion 1.1.1 (non-text content).

# heading
h-13924e20 = Where it would cost too much

# paragraph, under “Where it would cost too much”
p-8628a2b4 = We do not claim that any repair would cost too much.

# heading
h-e4bdaf43 = What the regulations do not cover

# paragraph, under “What the regulations do not cover”
p-c34b2ea3 = We do not leave out any part of this site for this reason.

# heading
h-f2f71f68 = How we prepared this statement

# paragraph, under “How we prepared this statement”
# Keep as it is: { $statement-prepared } (a date), { $statement-reviewed } (a date).
p-33866d85 = This statement was prepared on { DATETIME($statement-prepared, dateStyle: "long") }. It was last reviewed on { DATETIME($statement-reviewed, dateStyle: "long") }.

# paragraph, under “How we prepared this statement”
p-d5a6292e = Computer programs look for faults in the pages. Disabled people have not yet tested the finished site, so there is no test date to give.
