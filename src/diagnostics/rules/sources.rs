//! Settings, facts and files: what is read before any page. Never checks anything itself.

super::rules! {
    YAML_SYNTAX: "yaml-syntax", Error, "YAML that cannot be read",
        why "Settings, facts and the front matter of pages are YAML. Where its form is broken, nothing after that place can be trusted.",
        mend "Look at the line with the caret: often a colon without a space after it, a quotation mark that is not closed, or a line that is indented with a tab. Put text that holds a colon in quotation marks.",
        standard "YAML 1.2.2", wcag [], act [];
    KEY_UNKNOWN: "key-unknown", Error, "A key that Handbill does not know",
        why "A mistyped key would otherwise be ignored without a word, and a review date or a cancelled event lost.",
        mend "Use the key that the hint names, or take the line out.",
        standard "Handbill", wcag [], act [];
    KEY_MISSING: "key-missing", Error, "A key that is needed",
        why "The page, edition or fact cannot be shown rightly without it.",
        mend "Add the key that the message names.",
        standard "Handbill", wcag [], act [];
    VALUE_WRONG: "value-wrong", Error, "A value of the wrong kind",
        why "A date that is no date, or a language that is no language, would be printed as it stands.",
        mend "Write the value in the form that the message names.",
        standard "Handbill", wcag [], act [];
    FRONT_MATTER_MISSING: "front-matter-missing", Error, "A page without front matter",
        why "Every page says its type, title and summary in lines at its top, between two lines of three hyphens.",
        mend "Start the file with ---, then type, title and summary, then --- again.",
        standard "Handbill", wcag [], act [];
    FILE_NOT_UTF8: "file-not-utf8", Error, "A text file that is not UTF-8",
        why "Text in an old encoding comes out as nonsense, above all outside English.",
        mend "Save the file as UTF-8 in your editor.",
        standard "Unicode", wcag [], act [];
    FILE_NAME: "file-name", Error, "A file name that no web address can carry",
        why "A page's address is made of the names of its file and folders. A space, a # or a : breaks links to it, and a name that Windows keeps for itself cannot be copied from a stick.",
        mend "Rename the file as the hint says: letters of any script, digits, hyphens and underscores.",
        standard "RFC 3986", wcag [], act [];
    FILE_TOO_LARGE: "file-too-large", Error, "A text file of more than 4 MB",
        why "No page, list of facts or style sheet is so long; it would take the memory of the computer that builds the site.",
        mend "Take the file away if it is there by mistake, or make several of it.",
        standard "Handbill", wcag [], act [];
    TEXT_CONTROL: "text-control", Error, "A character that no text can hold",
        why "Nobody sees control characters and letters that programs keep for themselves, but browsers, feed readers and screen readers stumble over them.",
        mend "Delete the place with the caret and type it again: such characters come along when text is copied from other programs.",
        standard "HTML Living Standard, 13.2.3.5; XML 1.0, 2.2", wcag [], act [];
    TEXT_CUT: "text-cut", Warning, "An invisible space inside a word",
        why "A screen reader reads two halves, and a search does not find the word.",
        mend "Delete the place with the caret and type it again.",
        standard "Handbill", wcag [], act [];
    TEXT_MARKS: "text-marks", Error, "More marks on a letter than any language has",
        why "They hide the text that stands round them, a screen reader spells them out one by one, and setting them on paper takes all memory.",
        mend "Delete the letter with its marks and type it again.",
        standard "Unicode Standard Annex 15, Stream-Safe Text Format", wcag [], act [];
    LANGUAGE_UNKNOWN: "language-unknown", Error, "A language that Handbill does not know",
        why "Without its script, direction and own name a language cannot be set or listed rightly.",
        mend "Use a tag from the list, or describe the language under “locales” in content/site.yaml.",
        standard "BCP 47", wcag ["3.1.1"], act ["bf051a"];
    EDITION_MISSING: "edition-missing", Error, "An edition without its folder",
        why "site.yaml names an edition for which there is no edition.yaml.",
        mend "Add content/<edition>/edition.yaml, or take the name out of site.yaml.",
        standard "Handbill", wcag [], act [];
    PAGE_MISSING: "page-missing", Error, "A page that is named but not there",
        why "A menu, a card or a button leads to a page that does not exist.",
        mend "Use the id that the hint names: the path of the markdown file below the edition's folder, without .md.",
        standard "Handbill", wcag ["2.4.4"], act [];
    PAGE_CLASH: "page-clash", Error, "Two files that make one page",
        why "Both would be written to the same address, and one would be lost.",
        mend "Rename or remove one of them.",
        standard "Handbill", wcag [], act [];
    PAGE_LANGUAGE: "page-language", Error, "A page in a language that its edition does not have",
        why "The end of its name says its language. Where the edition does not have that language, nobody would find the page in any list, and it would stand among those of another language.",
        mend "Add the language to languages in edition.yaml, write its tag as it stands there, or rename the file.",
        standard "BCP 47", wcag ["3.1.1"], act [];
    PAGE_PASSED_OVER: "page-passed-over", Warning, "A page that is passed over, for the end of its name",
        why "Only a file whose name ends with .md is a page: nobody will read this one.",
        mend "Rename it so that it ends with .md, in small letters, or move it out of the folder.",
        standard "Handbill", wcag [], act [];
    PAGE_NOWHERE: "page-nowhere", Warning, "A page that no edition has",
        why "It stands beside the folders of the editions, or is a shared page that none of them names, so nobody will read it.",
        mend "Move it into the folder of an edition, or name it under shared in an edition.yaml.",
        standard "Handbill", wcag [], act [];
    FACT_UNKNOWN: "fact-unknown", Error, "A fact that is not in facts.yaml",
        why "A page names a fact that its edition does not have, so the reader would see a hole where a phone number should be.",
        mend "Use the name that the hint gives, or add the fact to facts.yaml of the edition.",
        standard "Handbill", wcag [], act [];
    FACT_WRONG: "fact-wrong", Error, "A fact that cannot be read",
        why "A phone number, date or address in facts.yaml is not of its kind.",
        mend "Write it in the form that the message names.",
        standard "E.164, ISO 8601, RFC 3986", wcag [], act [];
    FACT_EXPIRED: "fact-expired", Warning, "A fact that is no longer valid",
        why "The fact's valid_to is past: an organisation that no longer exists, or a number that was given up.",
        mend "Put the new one into facts.yaml, or take the sentence out.",
        standard "NHS standard for creating health content", wcag [], act [];
    FACT_EARLY: "fact-early", Warning, "A fact that does not hold yet",
        why "The fact's valid_from is still to come: who calls a number too early reaches nobody.",
        mend "Take the sentence out until then, or mend valid_from.",
        standard "NHS standard for creating health content", wcag [], act [];
    FACT_UNREVIEWED: "fact-unreviewed", Warning, "A fact that should have been looked at again",
        why "The fact's review_by is past: the number, the name or the figure may no longer be right.",
        mend "Look it up, mend it where it has changed, and set review_by to a later day.",
        standard "NHS standard for creating health content", wcag [], act [];
}
