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
p-b90ab738 = Nobody answers here, because this is a demonstration. A real team would tell you when to expect an answer.

# item of a list
li-aa0a466c = We have not tested the pages with real screen readers. Some parts may fail criterion 4.1.2 (name, role, value).

# item of a list
li-0ff6901f = In other languages, headings and labels may be wrong, as no native speaker has checked them. They may fail criterion 2.4.6 (headings and labels).

# item of a list
li-0b42f768 = Picture descriptions in other languages may be wrong too. They may fail criterion 1.1.1 (non-text content).

# paragraph
p-d5a6292e = Computer programs look for faults in the pages. Disabled people have not yet tested the finished site, so there is no test date to give.

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
