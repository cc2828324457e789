# What `handbill watch` says in the browser, to whoever edits the site. No reader ever sees it.
# A site whose pages are written in another language puts its own words into locales/<its language>/watch.ftl.

watch-bar = Editor’s bar
# $count is a number of faults.
watch-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
}
# $count is a number of hints and warnings.
watch-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
watch-clean = No faults
watch-looking = Still looking at the other pages …
watch-here = On this page
watch-elsewhere = On other pages
watch-kept = Below is the page as it was before. It will follow as soon as these are mended:
watch-shown = Nothing can be published until these are mended:
watch-no-page = This page cannot be shown until these are mended:
watch-notes-lead = Published all the same; somebody should look:
watch-source = Written in
watch-languages = Languages
watch-language = Language
watch-state = State
# $translated and $units are numbers of texts.
watch-translated = { $translated } of { $units } texts
# $count is a number of texts.
watch-stale = { $count } older than the source
watch-missing = { $count } missing
watch-signed-off = Signed off
watch-not-signed-off = Not signed off
watch-own-words = Written in this language
watch-not-published = Not published
watch-leaflets = Leaflets
watch-leaflets-none = This page has no leaflets.
watch-leaflets-lead = Made when you open them.
watch-views = See it as
watch-view-large = A reader of large print
watch-view-accented = Accented and longer
watch-view-mirrored = From right to left
watch-view-plain = Without a style sheet
watch-view-usual = As usual
# $reason is a sentence of the system.
watch-polling = This system tells of no saves ({ $reason }): all files are looked at again and again, so a save takes a moment longer to be seen.
watch-stopped = Handbill has stopped. This page is as it was then.
watch-gone = There is no page at this address
watch-gone-lead = It has been moved or taken away.
watch-home = To the first page
