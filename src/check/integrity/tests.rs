//! Tests of [`super`]: pairs in, findings out. Never touches a file.

use super::*;
use crate::diagnostics::render::{self, Style};
use crate::messages::resource;
use crate::source::Sources;

/// The codes that are found in the translation of `source` into `tag`.
fn codes(tag: &str, source: &str, target: &str) -> Vec<&'static str> {
    found(tag, source, target).1.iter().map(|it| it.rule.code).collect()
}

fn found(tag: &str, source: &str, target: &str) -> (Sources, Vec<Diagnostic>) {
    // Each choice of a message stands on a line of its own.
    let lines = |it: &str| match it.contains("->") {
        true => {
            it.replace(" [", "\n    [").replace(" *[", "\n   *[").trim_end_matches('}').to_owned() + "\n }"
        }
        false => it.to_owned(),
    };
    let mut sources = Sources::new();
    let one = sources.add_text("locales/en-GB/site.ftl", &format!("p-1 = {}\n", lines(source)));
    let two = sources.add_text(format!("locales/{tag}/site.ftl"), &format!("p-1 = {}\n", lines(target)));
    let [one, two] = [one, two].map(|it| resource::read(sources.get(it)).collect(&mut Vec::new()));
    let (locale, source_locale) = (Locale::known(tag).unwrap(), Locale::known("en-GB").unwrap());
    let pair = Pair {
        id: "p-1",
        source: Side::of(&one, "p-1").unwrap(),
        target: Side::of(&two, "p-1").unwrap(),
        locale: &locale,
        source_locale: &source_locale,
        is_term: false,
    };
    let found = of_pair(&pair);
    (sources, found)
}

#[test]
fn faults_are_found_one_by_one() {
    for (tag, source, target, code) in [
        ("bn", "You must be 16 or over.", "আপনার বয়স ১৮ বা তার বেশি হতে হবে।", "translation-number"),
        ("ur", "Call { $helpline } today.", "آج ہی فون کریں۔", "translation-value"),
        ("ur", "Call us today.", "آج ہی { $helpline } پر فون کریں۔", "translation-value"),
        ("pl", "Come to { -hear-me } today.", "Przyjdź dziś na spotkanie.", "translation-term"),
        (
            "pl",
            "You can stop. Say no.",
            "Można przerwać. You can say that you do not want this.",
            "translation-english",
        ),
        (
            "pa",
            "You can stop at any point.",
            "تسیں کسے وی ویلے رک سکدے او تے وجہ دسن دی لوڑ نہیں۔",
            "translation-script",
        ),
        (
            "ur",
            "You can stop at any point.",
            "Aap kisi bhi waqt ruk sakte hain aur wajah batana zaroori nahin.",
            "translation-script",
        ),
        ("ro", "See [our page](a.md).", "Vedeți pagina noastră.", "translation-link"),
        ("ro", "See our page.", "Vedeți [pagina](b.md).", "translation-link"),
        (
            "pl",
            "{ $n -> [one] day *[other] days }",
            "{ $n -> [one] dzień [few] dni *[other] dnia }",
            "translation-plural",
        ),
        ("ur", "Call us.", "ہمیں \u{202e}فون کریں۔", "text-bidi"),
        ("ro", "and so on", "şi aşa mai departe", "translation-letters"),
        ("ur", "this book", "يہ کتاب", "translation-letters"),
        ("ur", "girl", "نجلۍ", "translation-letters"),
        ("pl", "are", "sa\u{328}", "translation-nfc"),
        ("pl", "**Stop** now.", "Teraz stop.", "translation-structure"),
    ] {
        let codes = codes(tag, source, target);
        assert!(codes.contains(&code), "{tag}: {target}: {codes:?}");
    }
}

#[test]
fn good_translations_give_no_alarm() {
    for (tag, source, target) in [
        ("bn", "You must be 16 or over.", "আপনার বয়স ১৬ বা তার বেশি হতে হবে।"),
        ("bn", "Bring your medicine, please.", "আপনার ওষুধ নিয়ে আসুন, পড়ার চশমাও।"),
        ("ur", "1,000 people aged 25–64", "25–64 سال کے ۱٬۰۰۰ لوگ"),
        ("pl", "At 10:30 and 2.5 hours", "O 10.30 i 2,5 godziny"),
        ("ur", "Ask Macmillan Cancer Support in Luton.", "Luton میں Macmillan Cancer Support سے پوچھیں۔"),
        (
            "pl",
            "Say “I need an interpreter if you have one”.",
            "Proszę powiedzieć „I need an interpreter if you have one”.",
        ),
        (
            "pl",
            "{ $n -> [one] day *[other] days }",
            "{ $n -> [one] dzień [few] dni [many] dni *[other] dnia }",
        ),
        ("ur", "{ $n -> [one] day *[other] days }", "{ $n -> [one] دن *[other] دن }"),
        ("pl", "{ $n -> [one] day *[other] days { $n } }", "{ $n -> *[other] dni { $n } }"),
        ("pl", "{ $n -> [0] none *[other] some }", "{ $n -> [0] nic *[other] coś }"),
        ("ur", "[Ring]({ $helpline }) or **write**.", "**لکھیں** یا [فون کریں]({ $helpline })۔"),
        ("pl", "Yes", "Yes"),
    ] {
        let (sources, found) = found(tag, source, target);
        let shown: Vec<_> = found.iter().map(|it| render::text(it, &sources, Style::Plain)).collect();
        // A choice of nothing but “other” has no number to lose.
        assert!(shown.is_empty(), "{}", shown.join("\n"));
    }
}

#[test]
fn a_finding_shows_both_texts_and_both_places() {
    let (sources, found) = found("ur", "You must be { $age } and 16.", "آپ کی عمر { $age } اور ۱۸ ہو۔");
    insta::assert_snapshot!(render::text(&found[0], &sources, Style::Plain));
    let json = render::findings(&found, &sources);
    insta::assert_snapshot!(serde_json::to_string_pretty(&json).unwrap());
}
