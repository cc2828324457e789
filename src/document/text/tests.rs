//! Tests of [`super`]: texts in, inlines out. Never touches a file.

use super::*;
use crate::locale::Formats;
use crate::messages::Placeable;
use crate::messages::placeable::encode;
use crate::source::Sources;

fn read_in(tag: &str, text: &str) -> (Vec<Inline>, Vec<&'static str>) {
    let mut sources = Sources::new();
    let id = sources.add_text("a.md", text);
    let span = sources.get(id).whole();
    let locale = Locale::known(tag).unwrap();
    let source = Locale::known("en-GB").unwrap();
    let (facts, formats) = (Facts::new(), Formats::new(&locale).unwrap());
    let setting = Setting { facts: &facts, locale: &locale, formats: &formats, source: &source };
    let resolved =
        Resolved { text: text.into(), locale: Arc::clone(&locale), state: State::Translated, span };
    let find = |it: &str| Ok(Target::Away(it.to_owned()));
    let mut faults = Vec::new();
    let it = super::read(&resolved, &setting, &find, &|_| span, &mut faults);
    (it.inlines, faults.iter().map(|it| it.rule.code).collect())
}

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.into())]
}

#[test]
fn bold_and_links_are_read() {
    let (found, faults) = read_in("en-GB", "Call **us** or [write](https://example.org).");
    assert!(faults.is_empty());
    assert_eq!(
        found,
        [
            Inline::Text("Call ".into()),
            Inline::Strong(words("us")),
            Inline::Text(" or ".into()),
            Inline::Link { to: Target::Away("https://example.org".into()).into(), content: words("write") },
            Inline::Text(".".into()),
        ]
    );
}

#[test]
fn a_text_may_begin_with_bold() {
    assert_eq!(read_in("en-GB", "**Talks.** Yes").0[0], Inline::Strong(words("Talks.")));
}

#[test]
fn no_line_becomes_a_heading_a_list_or_a_quote() {
    for text in
        ["# one", "- one", "> one", "1. one", "    one", "one\n# two", "one\n===", "| a |\n|---|", "[a]: b"]
    {
        let (found, faults) = read_in("en-GB", text);
        assert!(faults.is_empty(), "{text}: {faults:?}");
        assert!(found.iter().all(|it| matches!(it, Inline::Text(_))), "{text}: {found:?}");
    }
}

#[test]
fn a_value_is_never_markdown() {
    let value = encode(&Placeable::Text("**x** [y](javascript:z) <b>".into()));
    let (found, faults) = read_in("en-GB", &format!("Say {value}!"));
    assert!(faults.is_empty());
    assert_eq!(found, words("Say **x** [y](javascript:z) <b>!"));
}

#[test]
fn html_is_refused() {
    assert_eq!(read_in("en-GB", "a <script>x</script>").1, ["html-in-text", "html-in-text"]);
}

#[test]
fn latin_words_and_numbers_are_isolated_in_right_to_left_lines() {
    let (found, _) = read_in("ur", "عمر 16+ سال");
    assert_eq!(found, [Inline::Text("عمر ".into()), Inline::Ltr("16+".into()), Inline::Text(" سال".into())]);
}

#[test]
fn latin_words_in_another_script_are_in_the_source_language() {
    for tag in ["ur", "pa"] {
        let (found, _) = read_in(tag, "ਇ Macmillan Cancer Support ਇ 16");
        let Inline::Foreign { text, locale } = &found[1] else { panic!("{found:?}") };
        assert_eq!((text.as_str(), locale.tag.as_str()), ("Macmillan Cancer Support", "en-GB"));
    }
}

#[test]
fn a_figure_keeps_its_unit_and_sign_in_right_to_left_lines() {
    let number = encode(&Placeable::Number { value: 140.0, fraction: 0 });
    for (text, shown) in [(format!("({number} KB) آ"), "140\u{a0}KB"), (format!("آ {number}% آ"), "140%")]
    {
        let (found, _) = read_in("ur", &text);
        let fact =
            found.iter().find_map(|it| if let Inline::Fact(it) = it { Some(it.text.as_str()) } else { None });
        assert_eq!(fact, Some(shown), "{found:?}");
    }
}

#[test]
fn a_hard_break_is_kept() {
    assert_eq!(
        read_in("en-GB", "a\\\n- b").0,
        [Inline::Text("a".into()), Inline::Break, Inline::Text("- b".into())]
    );
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic_or_lose_its_letters(text in "[a-z*_`#>\\[\\]()!~| \n\\\\-]{0,60}") {
        let (found, _) = read_in("en-GB", &text);
        let kept = inline::plain(&found);
        let letters = |it: &str| it.chars().filter(char::is_ascii_lowercase).count();
        proptest::prop_assert!(letters(&kept) <= letters(&text));
    }
}

#[test]
fn a_value_is_the_whole_address_or_none_of_it() {
    let value = encode(&Placeable::Fact("helpline".into()));
    for address in [format!("https://example.org/{value}"), format!("{value}/x"), format!("{value}{value}")] {
        let (found, faults) = read_in("en-GB", &format!("Read [our page]({address}) now."));
        assert_eq!(faults, ["link-missing"], "{address}");
        assert_eq!(found, words("Read our page now."));
    }
    for sign in ["&#x202e;", "&#7;", "&#xe000;"] {
        assert_eq!(read_in("en-GB", &format!("[our page](https://example.org/{sign}x)")).1, ["link-missing"]);
    }
}

#[test]
fn signs_that_nobody_sees_are_told_also_as_numbers() {
    for (sign, code) in [("&#7;", "text-control"), ("&#x202E;", "text-bidi"), ("&#xE000;", "text-control")] {
        let (found, faults) = read_in("en-GB", &format!("Take {sign}10 tablets."));
        assert_eq!((found, faults), (words("Take 10 tablets."), vec![code]));
    }
    assert_eq!(read_in("en-GB", "A&#233;&amp;&nbsp;**x**\\\n**y**\\\n").1, [""; 0]);
}

#[test]
fn what_is_too_deep_is_told_and_ends_nothing() {
    for text in ["**".repeat(50_000) + "x", "*a **".repeat(5_000) + "x" + &"** a*".repeat(5_000)] {
        read_in("en-GB", &text);
    }
    let deep = "*a **".repeat(100) + "x" + &"** a*".repeat(100);
    assert_eq!(read_in("en-GB", &deep).1, ["markdown-unsupported"]);
    assert!(refused(&deep).is_some() && refused("![x](a.png)").is_some() && refused("a <b>").is_some());
    assert_eq!(refused("Call **us** or [write](https://example.org) { $x }."), None);
}
