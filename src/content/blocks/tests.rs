//! Tests of [`super`]: markdown in, blocks and units out. Never touches a file.

use super::*;
use crate::source::Sources;

fn body(text: &str, kind: Kind) -> (Units, Warned<Vec<Block>>) {
    let mut sources = Sources::new();
    let id = sources.add_text("a.md", text);
    let mut units = Units::default();
    let found = read(sources.get(id), 0, kind, &mut units);
    (units, found)
}

fn texts(text: &str) -> Vec<String> {
    let (units, found) = body(text, Kind::Page);
    assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
    units.iter().map(|it| format!("{}: {}", it.id.rsplit_once('-').unwrap().0, it.text)).collect()
}

fn codes(text: &str) -> Vec<&'static str> {
    body(text, Kind::Page).1.diagnostics.iter().map(|it| it.rule.code).collect()
}

#[test]
fn blocks_become_units_without_their_prefixes() {
    let text = "## Hello **you**\n\nOne\nparagraph { $a }.\n\n- first\n  goes on\n- second\n\n  more of it\n\n> [!NOTE]\n> An idea\n> on two lines.\n";
    insta::assert_snapshot!(texts(text).join("\n"));
}

#[test]
fn a_heading_takes_no_id_that_the_theme_has() {
    for words in ["Main", "Share", "Related", "Past", "Coming", "Section", "Facts"] {
        let (_, found) = body(&format!("## {words}\n\nText.\n"), Kind::Page);
        let Block::Heading { anchor, .. } = &found.value[0] else { panic!() };
        assert_eq!(*anchor, format!("{}-2", words.to_lowercase()));
    }
}

#[test]
fn tables_have_a_header_and_cells() {
    let text = "| Who | When |\n| --- | --- |\n| { $a } | |\n| x | y |\n";
    assert_eq!(texts(text), ["th: Who", "th: When", "td: { $a }", "td: x", "td: y"]);
    let (_, found) = body(text, Kind::Page);
    let Block::Table { header, rows } = &found.value[0] else { panic!() };
    assert_eq!((header.len(), rows.len(), rows[0][1]), (2, 2, None));
}

#[test]
fn a_nested_list_belongs_to_its_item() {
    let (units, found) = body("- one\n  - inner\n- two\n", Kind::Page);
    let Block::List { items, .. } = &found.value[0] else { panic!() };
    assert!(matches!(items[0].as_slice(), [Block::Paragraph(_), Block::List { .. }]), "{items:?}");
    assert_eq!(units.len(), 3);
}

#[test]
fn a_hard_break_is_kept_and_a_soft_one_is_a_space() {
    assert_eq!(texts("One\\\ntwo\nthree\n"), ["p: One\\\ntwo three"]);
    assert_eq!(texts("One  \ntwo\n"), ["p: One\\\ntwo"]);
}

#[test]
fn what_cannot_be_printed_is_told_with_its_place() {
    assert_eq!(codes("# One\n"), ["heading-one"]);
    assert_eq!(codes("### Three\n"), ["heading-skipped"]);
    assert_eq!(codes("##\n"), ["heading-empty"]);
    assert_eq!(codes("a <b>c</b>\n"), ["html-in-text", "html-in-text"]);
    assert_eq!(codes("<div>\nx\n</div>\n\ny\n"), ["html-in-text"]);
    assert_eq!(codes("![](a.png)\n"), ["image-alt-missing"]);
    assert_eq!(codes("x ![a](a.png)\n"), ["markdown-unsupported"]);
    assert_eq!(codes("```\nx\n```\n\n---\n"), ["markdown-unsupported", "markdown-unsupported"]);
}

#[test]
fn a_picture_has_a_path_and_a_description() {
    let (units, found) = body("![A wide door](way-in.png)\n", Kind::Page);
    let Block::Picture { path, alt, mirror } = &found.value[0] else { panic!() };
    assert_eq!((path.text.as_str(), units.get(alt.unwrap()).text.as_str()), ("way-in.png", "A wide door"));
    assert_eq!((path.span.range(), *mirror), (15..25, false));
}

#[test]
fn a_picture_is_described_or_decorative_and_may_be_turned_round() {
    let role = |text: &str| {
        let (_, found) = body(text, Kind::Page);
        let Some(Block::Picture { path, alt, mirror }) = found.value.first() else { return None };
        found.diagnostics.is_empty().then(|| (path.text.clone(), alt.is_some(), *mirror))
    };
    let a = || "a.png".to_owned();
    assert_eq!(role("![](a.png \"decorative\")\n"), Some((a(), false, false)));
    assert_eq!(role("![](a.png \"mirror decorative\")\n"), Some((a(), false, true)));
    assert_eq!(role("![A bus](a.png \"mirror\")\n"), Some((a(), true, true)));
    assert_eq!(codes("![A bus](a.png \"decorative\")\n"), ["image-alt-both"]);
    assert_eq!(codes("![](a.png \"mirror\")\n"), ["image-alt-missing"]);
    let (_, found) = body("![A bus](a.png \"mirorr\")\n", Kind::Page);
    let found = &found.diagnostics[0];
    assert_eq!((found.rule.code, found.help.as_deref()), ("image-word", Some("did you mean “mirror”?")));
    assert_eq!(found.span.unwrap().range(), 16..22);
}

#[test]
fn a_question_without_an_answer_is_an_error() {
    let (_, found) = body("## A?\n\nyes\n\n## B?\n\n## C?\n", Kind::Faq);
    let codes: Vec<_> = found.diagnostics.iter().map(|it| it.rule.code).collect();
    assert_eq!(codes, ["faq-lonely", "faq-lonely"]);
}

#[test]
fn anchors_are_words_and_unique() {
    let (_, found) = body("## What’s { -hear-me }?\n\nx\n\n## Main\n\n## Main\n", Kind::Page);
    let anchors: Vec<_> = found
        .value
        .iter()
        .filter_map(|it| if let Block::Heading { anchor, .. } = it { Some(anchor.as_str()) } else { None })
        .collect();
    assert_eq!(anchors, ["whats-hear-me", "main-2", "main-3"]);
}

#[test]
fn a_sign_that_is_meant_as_a_sign_stays_one_where_a_text_or_a_line_begins() {
    let text = "\\<b> one\n\\# two\\\n\\* three\n\n- \\- four\n\n\\\\ five\n\n## \\# Six\n\n\\| a | b |\n|---|---|\n| \\| c | d |\n";
    let (units, found) = body(text, Kind::Page);
    let texts: Vec<&str> = units.iter().map(|it| it.text.as_str()).collect();
    assert_eq!(
        texts,
        ["\\<b> one \\# two\\\n\\* three", "\\- four", "\\\\ five", "\\# Six", "\\| a", "b", "\\| c", "d"],
        "{:?}",
        found.diagnostics
    );
}

#[test]
fn the_place_of_a_word_in_a_quoted_line_is_exact() {
    let text = "> one\n> two { $x }\n";
    let (units, _) = body(text, Kind::Page);
    assert_eq!(&text[units.iter().next().unwrap().span_of("$x").range()], "$x");
}

#[test]
fn a_comment_is_not_published_and_one_for_translators_goes_with_the_next_text() {
    let text = "One.\n\n<!-- translators: “bus” is\na lorry -->\n\nTwo.\n\n<!-- later -->\n\nThree.\n";
    let (units, found) = body(text, Kind::Page);
    assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
    let notes: Vec<_> = units.iter().map(|it| (it.text.as_str(), it.note.as_deref())).collect();
    assert_eq!(notes, [("One.", None), ("Two.", Some("“bus” is a lorry")), ("Three.", None)]);
    assert_eq!(codes("<!-- a --> <b>x</b> <!-- b -->\n"), ["html-in-text"]);
}

#[test]
fn components_are_units_of_their_own_kinds_and_know_what_they_stand_in() {
    let text = "::: details What **if**?\nx\n\n::: contact Ask { $a }\nphone: p\nhours: From { $b } on\n:::\n:::\n\n::: quote\nby: Anna\n\nIt went well.\n:::\n";
    let (units, found) = body(text, Kind::Page);
    assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
    let all: Vec<String> = units
        .iter()
        .map(|it| {
            let kind = it.id.rsplit_once('-').unwrap().0;
            format!(
                "{kind}: {} | {} | {}",
                it.text,
                it.within.as_deref().unwrap_or("-"),
                &text[it.span.range()]
            )
        })
        .collect();
    insta::assert_snapshot!(all.join("\n"));
    let hours = units.iter().find(|it| it.id.starts_with("card-hours")).unwrap();
    assert_eq!(&text[hours.span_of("$b").range()], "$b");
}

#[test]
fn steps_go_on_from_any_number_and_tables_have_names() {
    let (units, found) = body(
        "::: steps\n4. x\n5. y\n:::\n\n::: table Prices\nfirst-column: headings\n\n| a | b |\n|---|---|\n| c | d |\n:::\n",
        Kind::Page,
    );
    assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
    let [Block::Component(steps), Block::Component(table)] = found.value.as_slice() else { panic!() };
    assert!(matches!(**steps, crate::content::Component::Steps { start: 4, .. }));
    let crate::content::Component::Table { caption, row_headings: true, ref anchor, .. } = **table else {
        panic!()
    };
    assert_eq!((units.get(caption).text.as_str(), anchor.as_str()), ("Prices", "prices"));
}

#[test]
fn headings_in_details_do_not_change_what_may_follow() {
    assert_eq!(codes("## A\n\n::: details B\n### C\n\nx\n:::\n\n#### D\n"), ["heading-skipped"]);
    assert_eq!(codes("## A\n\n::: details B\n### C\n\nx\n:::\n\n### D\n"), [] as [&str; 0]);
}

#[test]
fn what_a_component_lacks_is_told_with_the_rest_of_the_page() {
    assert_eq!(codes("::: qoute\n# x\n:::\n"), ["component-unknown", "heading-one"]);
    assert_eq!(codes("::: quote Anna\n\nx\n:::\n"), ["component-key", "component-key"]);
    assert_eq!(
        codes("::: video A\nfile: a.mp4\nlength: 1:00\n:::\n"),
        ["video-captions", "video-transcript"]
    );
    assert_eq!(codes("::: details A\n\n::: details B\nx\n:::\n:::\n"), ["component-place"]);
    assert_eq!(codes("::: quote\nby: A\n\n::: steps\n1. x\n:::\n"), ["component-unclosed"]);
    assert_eq!(codes("::: figure\n![a](a.png)\n\nb\n\nc\n:::\n"), ["component-content"]);
}

#[test]
fn what_is_too_deep_is_told_once_and_ends_nothing() {
    for text in ["> ".repeat(5_000), ">".repeat(5_000), "- ".repeat(5_000), "1. ".repeat(5_000)] {
        assert_eq!(codes(&format!("One.\n\n{text}x\n\nTwo.\n")), ["markdown-unsupported"]);
    }
    assert_eq!(codes("> > > - - - deep words\n"), [""; 0]);
}
