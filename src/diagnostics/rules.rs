//! The rules: a code, a severity and plain words for each. Never checks anything itself.

use super::Severity;

/// What a rule is about, for `explain` and for other programs.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name that findings carry.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in a few words.
    pub title: &'static str,
    /// Why it matters to a reader.
    pub why: &'static str,
    /// How to mend it.
    pub mend: &'static str,
    /// The standard behind it; `Handbill` where it is ours.
    pub standard: &'static str,
    /// Success criteria of WCAG 2.2.
    pub wcag: &'static [&'static str],
    /// Rule ids of the W3C's ACT rules.
    pub act: &'static [&'static str],
}

/// The rule of a code.
pub fn find(code: &str) -> Option<&'static Rule> {
    ALL.iter().find(|it| it.code.eq_ignore_ascii_case(code)).copied()
}

macro_rules! rules {
    ($($name:ident: $code:literal, $severity:ident, $title:literal,
       why $why:literal, mend $mend:literal, standard $standard:literal, wcag $wcag:expr, act $act:expr;)*) => {
        $(
            #[doc = $title]
            pub static $name: Rule = Rule {
                code: $code, severity: Severity::$severity, title: $title,
                why: $why, mend: $mend, standard: $standard, wcag: &$wcag, act: &$act,
            };
        )*
        /// Every rule, in the order in which a build meets them.
        pub static ALL: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
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
    HEADING_ONE: "heading-one", Error, "A second heading of level one",
        why "The title is the page's only heading of the first level. With two, readers of headings cannot tell what the page is about.",
        mend "Start the line with ## instead of #.",
        standard "NHS service manual, formatting; WCAG 2.2", wcag ["1.3.1", "2.4.6"], act ["b49b2e"];
    HEADING_SKIPPED: "heading-skipped", Error, "A heading level that is skipped",
        why "People who move by headings think that they have missed a part. PDF/UA refuses it too.",
        mend "Use the next level: ## under the title, ### under ##.",
        standard "WCAG 2.2; PDF/UA-1 7.4.2", wcag ["1.3.1"], act [];
    HEADING_EMPTY: "heading-empty", Error, "A heading without words",
        why "A screen reader announces a heading and then nothing.",
        mend "Write the heading, or take the line out.",
        standard "WCAG 2.2", wcag ["1.3.1", "2.4.6"], act ["ffd0e9"];
    HTML_IN_TEXT: "html-in-text", Error, "HTML in a text",
        why "Raw HTML is not checked, not translated and cannot be printed; in a translation it could do harm.",
        mend "Say it in markdown. A < that is meant as a sign is written \\<.",
        standard "Handbill", wcag [], act [];
    MARKDOWN_UNSUPPORTED: "markdown-unsupported", Error, "Markdown that Handbill does not print",
        why "Footnotes, code blocks, rules and pictures inside a line have no place in a leaflet.",
        mend "Use headings, paragraphs, lists, tables, quotations, notes, and pictures on a line of their own.",
        standard "Handbill", wcag [], act [];
    IMAGE_MISSING: "image-missing", Error, "A picture that is not there",
        why "The reader would see an empty frame.",
        mend "Use the name that the hint gives, or put the file beside the page.",
        standard "WCAG 2.2", wcag ["1.1.1"], act [];
    IMAGE_UNREADABLE: "image-unreadable", Error, "A picture that cannot be read",
        why "Its size could not be found out, so it may not show at all.",
        mend "Save it again as PNG, JPEG, WebP or GIF.",
        standard "Handbill", wcag [], act [];
    IMAGE_ALT_MISSING: "image-alt-missing", Error, "A picture without a description",
        why "Who cannot see the picture gets nothing in its place.",
        mend "Write what the picture shows between the square brackets: ![a ramp leads to a wide door](way-in.png).",
        standard "WCAG 2.2; PDF/UA-1 7.3", wcag ["1.1.1"], act ["23a2a8"];
    LINK_MISSING: "link-missing", Error, "A link that leads nowhere",
        why "The reader would get a page that says “not found”.",
        mend "Use the path that the hint gives: relative to the file in which the link stands.",
        standard "WCAG 2.2", wcag ["2.4.4"], act [];
    LINK_ANCHOR: "link-anchor", Error, "A link to a heading that is not there",
        why "The reader would land at the top of the page, not at the part that was promised.",
        mend "Use the anchor that the hint gives.",
        standard "WCAG 2.2", wcag ["2.4.4"], act [];
    LINK_UNSAFE: "link-unsafe", Error, "A link of a kind that is not allowed",
        why "Only web (https, http), mail and phone addresses and pages of this site may be linked.",
        mend "Use one of these.",
        standard "Handbill", wcag [], act [];
    FAQ_LONELY: "faq-lonely", Error, "A question without an answer",
        why "A frightened reader opens the question and finds nothing.",
        mend "Write the answer below the question, or take the question out.",
        standard "Handbill", wcag [], act [];
    TEXT_PLACEABLE: "text-placeable", Error, "A placeable that cannot be read",
        why "Words in braces name a fact, a term or a function. This one is not closed, or its form is wrong.",
        mend "Write { $name-of-fact }, { -term } or { DATETIME($name, dateStyle: \"full\") }. For a brace itself write { \"{\" }.",
        standard "Fluent 1.0", wcag [], act [];
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
    REVIEW_DUE: "review-due", Warning, "A page that is soon due for review",
        why "Health information that nobody looks at grows wrong.",
        mend "Have the page checked, then set reviewed and review_by.",
        standard "NHS standard for creating health content", wcag [], act [];
    REVIEW_OVERDUE: "review-overdue", Error, "A page whose review date is past",
        why "The page promises its readers a check that has not happened.",
        mend "Have the page checked, then set reviewed and review_by.",
        standard "NHS standard for creating health content", wcag [], act [];
    SUMMARY_LONG: "summary-long", Warning, "A summary of more than 160 characters",
        why "It is cut off on cards and in search results.",
        mend "Shorten it.",
        standard "Handbill", wcag [], act [];
    STATEMENT_MISSING: "statement-missing", Error, "An edition without an accessibility statement",
        why "Public bodies must publish one, and every page must lead to it.",
        mend "Add a page of type accessibility-statement, or carry the shared one.",
        standard "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018", wcag [], act [];
    THEME_MISSING: "theme-missing", Error, "A theme, or a part of it, that is not there",
        why "Pages cannot be drawn without it.",
        mend "Look at the name of the theme in site.yaml, and at the file that the message names.",
        standard "Handbill", wcag [], act [];
    TEMPLATE_SYNTAX: "template-syntax", Error, "A template that cannot be read",
        why "No page can be drawn with it.",
        mend "Look at the place with the caret.",
        standard "Tera 2", wcag [], act [];
    TEMPLATE_FAILED: "template-failed", Error, "A template that failed on a page",
        why "Often a variable that does not exist.",
        mend "Look at the place with the caret; the hint lists what there is.",
        standard "Tera 2", wcag [], act [];
    STYLE_SYNTAX: "style-syntax", Error, "A style sheet that cannot be read",
        why "A browser would drop the rule without a word.",
        mend "Look at the place with the caret.",
        standard "CSS", wcag [], act [];
    LAYOUT_FAILED: "layout-failed", Error, "A leaflet that could not be laid out",
        why "The layout file has a fault, or the text holds something that cannot be printed.",
        mend "Look at the place with the caret.",
        standard "Typst; PDF/UA-1", wcag [], act [];
    LEAFLET_OVERSET: "leaflet-overset", Error, "A leaflet that does not fit on its pages",
        why "Text that finds no room would be cut off, or a sheet more would be printed without anyone asking for it.",
        mend "Shorten the text, in this language only if it is the longest, or choose a larger form.",
        standard "Handbill", wcag [], act [];
    GLYPH_MISSING: "glyph-missing", Error, "A character that no font has",
        why "An empty box would be printed in its place, and a screen reader would skip it.",
        mend "Write it in another way, or add a font that has it.",
        standard "PDF/UA-1, 7.21", wcag [], act [];
    EASY_READ_PICTURE: "easy-read-picture", Error, "A text of an Easy Read page without a picture",
        why "Easy Read is for people who take in a picture first and then the sentence beside it.",
        mend "Put a picture with a description on a line of its own before the text.",
        standard "Easy Read guidance of the UK Association for Accessible Formats", wcag [], act [];
    OUTPUT_CLASH: "output-clash", Error, "Two files for one address",
        why "Two sources would be written to the same file, and one would be lost.",
        mend "Rename one of them.",
        standard "Handbill", wcag [], act [];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_found() {
        let mut codes: Vec<_> = ALL.iter().map(|it| it.code).collect();
        codes.sort_unstable();
        let before = codes.len();
        codes.dedup();
        assert_eq!(codes.len(), before);
        assert_eq!(find("LINK-missing"), Some(&LINK_MISSING));
        assert_eq!(find("no-such"), None);
    }
}
