//! Fluent files, and translations held against their source. Never checks anything itself.

super::rules! {
    FTL_SYNTAX: "ftl-syntax", Error, "A Fluent file that cannot be read",
        why "The message at this place, and sometimes its neighbours, would be lost.",
        mend "Each message is name = words; lines that go on are indented by spaces; braces are closed.",
        standard "Fluent 1.0", wcag [], act [];
    FTL_DUPLICATE: "ftl-duplicate", Error, "A message that stands twice",
        why "Which of the two a reader sees would be a matter of luck.",
        mend "Take one of them out.",
        standard "Fluent 1.0", wcag [], act [];
    TERM_UNKNOWN: "term-unknown", Error, "A term or message that is not there",
        why "The text would show the name of the term instead of its words.",
        mend "Use the name that the hint gives, or add the term to locales/<language>/site.ftl.",
        standard "Fluent 1.0", wcag [], act [];
    FUNCTION_UNKNOWN: "function-unknown", Error, "A function that Handbill does not have",
        why "Fluent texts may call NUMBER and DATETIME.",
        mend "Use NUMBER or DATETIME.",
        standard "Fluent 1.0", wcag [], act [];
    MESSAGE_FAILED: "message-failed", Error, "A message that cannot be put together",
        why "A text that refers to itself, or a fact of the wrong kind, would print as a ruin.",
        mend "Look at the references inside the message.",
        standard "Fluent 1.0", wcag [], act [];
    MESSAGE_MISSING: "message-missing", Warning, "An interface text that is not translated",
        why "The word shows in the source language on every page of that language.",
        mend "Add the message to locales/<language>/site.ftl.",
        standard "Inside GOV.UK, translating page furniture", wcag ["3.1.2"], act [];
    INTERFACE_MISSING: "interface-missing", Error, "An interface text that the source language lacks",
        why "A button or a heading would have no words at all.",
        mend "Add the message to locales/<source language>/site.ftl.",
        standard "Handbill", wcag [], act [];
    UNIT_CLASH: "unit-clash", Error, "Two texts with one id",
        why "Two different texts of a page came out with the same id, so one translation would serve both.",
        mend "Change a word in one of them.",
        standard "Handbill", wcag [], act [];
    UNIT_UNUSED: "unit-unused", Hint, "A translation whose source text is gone",
        why "The paragraph was taken out, so its translation is shown nowhere. It stays in the file, since texts sometimes come back.",
        mend "Take it out when the text will not come back.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_STALE: "translation-stale", Warning, "A translation that is older than its source text",
        why "The source text was changed after it was translated, so the translation may say what is no longer true.",
        mend "Run `handbill sync`: it puts the old source text beside the translation. Then translate the new words.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_MISSING: "translation-missing", Warning, "A page that is not translated whole",
        why "Readers find paragraphs in another language among their own.",
        mend "Translate what `handbill status` lists.",
        standard "WCAG 2.2", wcag ["3.1.2"], act [];
    SYNC_DUE: "sync-due", Hint, "Texts that translators have not been given",
        why "Until they are handed over, nobody translates them.",
        mend "Run `handbill sync`, when the page is ready.",
        standard "Handbill", wcag [], act [];
    SIGNOFF_ORPHAN: "signoff-orphan", Error, "A sign-off of a page that is not there",
        why "Somebody checked a page that was renamed or deleted; what they signed would be lost without a word.",
        mend "Run `handbill sync`: sign-offs go along with a page to its new name, and are taken out with a page that is gone.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_LINK: "translation-link", Error, "A link that a translation lost, or that only it has",
        why "A translation may move links about in its sentence, but not lose one, nor lead the reader somewhere else.",
        mend "Use the same addresses as the source text.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_VALUE: "translation-value", Error, "A fact that a translation lost, or that only it has",
        why "A phone number, date or place that is missing in one language is found out by the reader who needs it.",
        mend "Write the same { $names } as the source text, in the order of your language.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_TERM: "translation-term", Warning, "A name that a translation lost",
        why "A programme's name that is typed anew on each page drifts apart.",
        mend "Write the same { -names } as the source text.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_NUMBER: "translation-number", Warning, "A number that a translation lost",
        why "A wrong age, interval or dose stands in a leaflet for years.",
        mend "Put the number right, in the digits of your language. Where it is written as a word, say so: # handbill-ignore translation-number 2026-11-24: the number is a word",
        standard "Handbill", wcag [], act [];
    TRANSLATION_STRUCTURE: "translation-structure", Warning, "Bold words or line ends that a translation lost",
        why "What stands out for one reader should stand out for the other.",
        mend "Mark the same words with **, and end the same lines with \\.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_SCRIPT: "translation-script", Error, "A translation in the wrong script",
        why "The reader cannot read it, and a screen reader speaks nonsense.",
        mend "Put the translation in; often a file of another language was pasted.",
        standard "WCAG 2.2", wcag ["3.1.2"], act [];
    TRANSLATION_LETTERS: "translation-letters", Warning, "Letters that the language does not have",
        why "They look alike, but a search does not find the word and some fonts show it wrongly.",
        mend "Type the word again on the keyboard of the language.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_NFC: "translation-nfc", Warning, "Letters made of two signs",
        why "Search and some fonts and screen readers do not know them for what they are.",
        mend "Type the letter again on the keyboard of the language.",
        standard "Unicode Standard Annex 15", wcag [], act [];
    TRANSLATION_ENGLISH: "translation-english", Warning, "A sentence that was left in English",
        why "The reader does not understand it, and a screen reader reads it in the voice of another language.",
        mend "Translate it.",
        standard "WCAG 2.2", wcag ["3.1.2"], act [];
    TRANSLATION_PLURAL: "translation-plural", Error, "A choice by number that lacks a form",
        why "Polish has three forms for counting, Arabic six: without one of them the sentence is wrong for some numbers.",
        mend "Add the form that the message names.",
        standard "Unicode CLDR, language plural rules", wcag [], act [];
    TRANSLATION_LENGTH: "translation-length", Hint, "A translation of unusual length",
        why "A part may be missing, or stand twice.",
        mend "Hold it against the source text.",
        standard "Handbill", wcag [], act [];
    TRANSLATION_GLOSSARY: "translation-glossary", Warning, "A word that the glossary has otherwise",
        why "Readers who meet two words for one thing look for two things.",
        mend "Use the words of glossary.ftl, or add this form to them.",
        standard "Handbill", wcag [], act [];
    TEXT_BIDI: "text-bidi", Error, "An invisible sign that turns the order of letters",
        why "A phone number or a name behind it is shown backwards, and nobody sees why.",
        mend "Take it out: Handbill keeps the order of numbers and names itself.",
        standard "Unicode Standard Annex 9", wcag ["1.3.2"], act [];
    LANGUAGE_DESIGNERS: "language-designers", Warning, "A language for designers in an edition",
        why "Its pages are made to test a theme, and mean nothing to a reader.",
        mend "Take it out of the edition's languages before you publish.",
        standard "Handbill", wcag [], act [];
    IGNORE_WRONG: "ignore-wrong", Warning, "An ignore comment that is not whole, or silences nothing",
        why "What was looked at once is looked at again when nobody knows why, or since when.",
        mend "Write: # handbill-ignore translation-number 2026-11-24: the number is written as a word",
        standard "Handbill", wcag [], act [];
}
