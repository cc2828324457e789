//! What a public body in the United Kingdom must or should do, and what here holds it: a rule, a part of the theme, or
//! nothing yet, and why. Never legal advice.

/// A requirement.
#[derive(Debug)]
pub struct Requirement {
    /// What is asked for.
    pub what: &'static str,
    /// Who asks for it.
    pub source: &'static str,
    /// Codes of the rules that find a fault.
    pub rules: &'static [&'static str],
    /// What else holds it, or why nothing does.
    pub how: &'static str,
}

const fn row(
    what: &'static str,
    source: &'static str,
    rules: &'static [&'static str],
    how: &'static str,
) -> Requirement {
    Requirement { what, source, rules, how }
}

const REGULATIONS: &str =
    "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";
const MANUAL: &str = "NHS digital service manual";

/// All of them.
pub static REQUIREMENTS: [Requirement; 32] = [
    row(
        "The site meets WCAG 2.2, A and AA",
        REGULATIONS,
        &[
            "heading-skipped",
            "image-alt-missing",
            "link-words",
            "contrast-low",
            "focus-hidden",
            "leaflet-not-accessible",
        ],
        "All rules of `handbill check` with a success criterion; tests/audit holds the finished pages to other programs. What only people can judge is left to people.",
    ),
    row(
        "An accessibility statement is published as a page",
        REGULATIONS,
        &["statement-missing"],
        "Nothing is published without one.",
    ),
    row(
        "Every page leads to the statement",
        REGULATIONS,
        &["statement-missing"],
        "The theme's footer does, also on the choosers of language and place.",
    ),
    row(
        "The statement has the parts that the regulations name, in their order",
        REGULATIONS,
        &["key-missing"],
        "It is made from statement.yaml, whose keys are required; the program writes the parts in their order.",
    ),
    row(
        "The statement says the fixed sentence of commitment",
        REGULATIONS,
        &["statement-wording"],
        "Changed English words are told; a translation keeps the English beside it.",
    ),
    row(
        "The statement says how far the site complies with WCAG 2.2 AA",
        REGULATIONS,
        &["statement-status", "statement-wording"],
        "What the checks know not to conform is listed by itself.",
    ),
    row(
        "The statement was prepared, tested and reviewed on days that it names, and is kept under review",
        REGULATIONS,
        &["statement-old", "key-missing", "review-overdue"],
        "Its days stand in statement.yaml.",
    ),
    row(
        "Readers can get in touch by another way than the phone",
        "Equality Act 2010; Accessible Information Standard DAPB1605",
        &["contact-phone-only"],
        "The contact of an edition stands on every page; a page may name somebody else's.",
    ),
    row(
        "Every PDF has a page with the same content",
        MANUAL,
        &[],
        "By construction: a leaflet is made from its page. tests/leaflets holds the words of every leaflet against the page.",
    ),
    row(
        "PDFs are tagged, titled and described",
        MANUAL,
        &["leaflet-not-accessible", "image-alt-missing", "heading-skipped", "glyph-missing"],
        "Every leaflet is made as PDF/UA-1, and `check` holds it to that.",
    ),
    row(
        "A link to a PDF says so, with its size",
        MANUAL,
        &["interface-missing", "message-missing"],
        "The theme writes both, in the reader's language.",
    ),
    row(
        "Text reads at an age of 9 to 11",
        MANUAL,
        &["reading-age"],
        "A hint for English, by two formulas. There is no accepted formula for most of the other languages.",
    ),
    row(
        "Sentences have up to 20 words, paragraphs up to three sentences; Easy Read up to 15 words",
        "NHS digital service manual; GOV.UK; Department of Health",
        &["sentence-long", "sentence-very-long", "sentence-easy-read", "paragraph-long"],
        "",
    ),
    row(
        "One heading of level 1, no level skipped, none below level 4",
        MANUAL,
        &["heading-one", "heading-skipped", "heading-empty", "heading-deep"],
        "",
    ),
    row(
        "The title in the tab is the heading, a dash and the site's name",
        MANUAL,
        &[],
        "The theme writes it.",
    ),
    row(
        "No italics, no underlining but of links, little bold",
        MANUAL,
        &["text-italics", "paragraph-bold", "style-italics", "html-in-text"],
        "Markdown has no underlining.",
    ),
    row(
        "Links make sense alone, and open no new tab",
        MANUAL,
        &["link-words", "link-same-words", "address-bare", "html-in-text"],
        "Markdown cannot ask for a new tab, and HTML is refused.",
    ),
    row(
        "Abbreviations are explained at their first use",
        MANUAL,
        &["abbreviation"],
        "On the page, wherever it is. Those that all readers know stand under “abbreviations” in edition.yaml.",
    ),
    row(
        "Numbers are written in digits",
        MANUAL,
        &["translation-number"],
        "No rule for English: “one of them” cannot be told from a number without false alarms. Facts that are numbers are written as each language writes them.",
    ),
    row(
        "Text is aligned to its start, and never justified",
        "NHS digital service manual; RNIB",
        &["style-justified", "style-physical"],
        "Leaflets are set so by their layouts.",
    ),
    row(
        "The language of the page and of its parts is marked",
        "WCAG 2.2",
        &["language-unknown", "script-other", "translation-script", "translation-english"],
        "The program writes lang and dir itself.",
    ),
    row(
        "A list of languages, each in its own name, marked in its language",
        "GOV.UK Design System",
        &["language-unknown"],
        "The theme writes it, with languages that exist only; tests/site reads the markup.",
    ),
    row(
        "Menus, dates and headings are translated too",
        "Inside GOV.UK, 2022",
        &["message-missing", "interface-missing"],
        "`check --strict` fails on a text that is missing.",
    ),
    row(
        "Somebody has approved the content, and says so with dates",
        "NHS standard for creating health content",
        &[
            "page-unreviewed",
            "review-due",
            "review-overdue",
            "translation-stale",
            "translation-missing",
            "signoff-orphan",
        ],
        "Translations are signed off text by text.",
    ),
    row(
        "Every page and leaflet says how to get other formats and languages",
        "Accessible Information Standard DAPB1605",
        &["interface-missing", "message-missing"],
        "The theme's footer and the imprint of leaflets do.",
    ),
    row(
        "Large print has 16 point at the least",
        "Office for Disability Issues; RNIB",
        &["leaflet-overset"],
        "The layout large-print.typ is set in 18 point. No rule reads the size in a finished leaflet.",
    ),
    row(
        "Clear print: 12 point, upright, no capitals, strong contrast, text on plain ground",
        "RNIB",
        &["text-capitals", "text-italics", "contrast-low", "contrast-enhanced"],
        "The theme's layouts are set so. No rule reads the size in a finished leaflet.",
    ),
    row(
        "Easy Read: a picture beside each sentence, one idea in it, up to 24 pages",
        "Department of Health",
        &["easy-read-picture", "sentence-easy-read", "leaflet-overset"],
        "Whether a sentence has one idea, and a hard word is explained, people must judge.",
    ),
    row(
        "British Sign Language is spelled out; videos have captions and a transcript",
        MANUAL,
        &["abbreviation"],
        "The theme spells it out. HTML is refused, so that no page holds a player that nobody has checked.",
    ),
    row(
        "No cookies and no storage without consent",
        "Privacy and Electronic Communications Regulations",
        &["html-in-text"],
        "The pages store nothing; tests/audit opens them and looks.",
    ),
    row(
        "Nothing is fetched from other hosts",
        "UK GDPR",
        &["style-remote", "html-in-text"],
        "tests/audit opens the pages and looks.",
    ),
    row("No accessibility overlay", MANUAL, &["html-in-text"], "None is there, and a page cannot bring one."),
];

/// The whole list, for `explain`.
pub fn text() -> String {
    let mut out =
        String::from("What public bodies in the United Kingdom must or should do, and what holds it here.\n");
    for (at, it) in REQUIREMENTS.iter().enumerate() {
        out.push_str(&format!("\n{:>2}. {}\n    {}\n", at + 1, it.what, it.source));
        if !it.rules.is_empty() {
            out.push_str(&format!("    Rules: {}\n", it.rules.join(", ")));
        }
        if !it.how.is_empty() {
            out.push_str(&format!("    {}\n", it.how));
        }
    }
    out.push_str("\nThis is no legal advice. `handbill explain CODE` says more of a rule.");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::rules;

    #[test]
    fn every_row_names_rules_that_exist_or_says_what_holds_it() {
        for it in &REQUIREMENTS {
            assert!(!it.rules.is_empty() || !it.how.is_empty(), "{}", it.what);
            for code in it.rules {
                assert!(rules::find(code).is_some(), "{code} in “{}”", it.what);
            }
        }
    }
}
