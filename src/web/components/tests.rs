//! Tests of [`super`]: components in, HTML out. Never touches a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::document::component::Track;
use crate::document::inline::{Fact, FactKind, Inline};
use crate::locale::Locale;
use crate::site::Address;
use crate::source::Sources;
use crate::translation::State;
use crate::web::html::Place;
use crate::web::pictures::Shown;

fn text(tag: &str, inlines: Vec<Inline>) -> Text {
    let mut sources = Sources::new();
    let id = sources.add_text("a.md", "");
    let locale = Locale::known(tag).unwrap();
    Text { inlines, locale, state: State::Original, span: sources.get(id).whole() }
}

fn words(words: &str) -> Text {
    text("ur", vec![Inline::Text(words.into())])
}

fn phone() -> Text {
    let to = Some(Target::Away("tel:+443005554152".into()));
    let text_of_fact = "0300\u{a0}555\u{a0}4152".to_owned();
    let fact = Fact { text: text_of_fact, kind: FactKind::Figure, to, datetime: None, locale: None };
    text("ur", vec![Inline::Fact(fact.into())])
}

fn html(component: &Component) -> String {
    let locale = Locale::known("ur").unwrap();
    let place = Place { here: Address::of_page("ur", "faq"), locale: &locale, traced: false };
    let file = (640, Address::of_file("assets/a.png"));
    let shown = Shown { size: (640, 480), files: vec![file], webp: Vec::new() };
    let pictures = BTreeMap::from([("content/a.png".to_owned(), shown)]);
    let files = ["talk.webm", "talk.vtt"];
    let files = files.iter().map(|it| (format!("content/{it}"), format!("../../assets/{it}"))).collect();
    let mut out = String::new();
    Writer::new(&place, &pictures, &files).component(component, &mut out);
    out
}

#[test]
fn a_quote_in_another_language_carries_it() {
    let said = vec![Block::Paragraph(text("pl", vec![Inline::Text("Dobrze < źle".into())]))];
    insta::assert_snapshot!(html(&Component::Quote { blocks: said, by: words("انا") }));
}

#[test]
fn a_card_has_its_number_in_order_and_the_interpreter_only_beside_a_phone() {
    let card = |phone: Option<Text>| {
        let contact = Contact {
            heading: words("پوچھیں"),
            phone,
            hours: None,
            interpreter: Some(words("ترجمان")),
            email: None,
        };
        html(&Component::Contact(Card { level: 3, contact, web: None, place: None, blocks: Vec::new() }))
    };
    insta::assert_snapshot!(card(Some(phone())));
    assert!(!card(None).contains("ترجمان"));
}

#[test]
fn a_table_scrolls_only_where_it_is_wide_and_names_its_rows_where_that_is_said() {
    let row = |cells: &[&str]| cells.iter().map(|it| Some(words(it))).collect::<Vec<_>>();
    let table = |sideways: Option<Text>, row_headings| Component::Table {
        caption: words("قیمت"),
        anchor: "prices".into(),
        row_headings,
        sideways,
        header: row(&["کیا", "کتنا"]),
        rows: vec![row(&["چائے", "مفت"])],
    };
    insta::assert_snapshot!(html(&table(Some(words("سرکائیں")), true)));
    let plain = html(&table(None, false));
    assert!(!plain.contains("region") && !plain.contains("scope=\"row\""), "{plain}");
}

#[test]
fn a_video_asks_for_nothing_by_itself() {
    let video = |at: At, tracks: Vec<Track>| {
        Component::Video(Video {
            title: words("بس"),
            anchor: "bus".into(),
            watch: Watch { text: words("دیکھیں"), at },
            about: words("سب ٹائٹل"),
            tracks,
            bsl: None,
            poster: None,
            read: words("پڑھیں"),
            transcript: vec![Block::Paragraph(words("خوش آمدید"))],
            code: words("کوڈ"),
        })
    };
    let track = Track { file: "content/talk.vtt".into(), locale: Arc::clone(&Locale::known("ur").unwrap()) };
    insta::assert_snapshot!(html(&video(At::File("content/talk.webm".into()), vec![track])));
    let away = html(&video(At::Away("https://example.org/watch?a=1&b=2".into()), Vec::new()));
    assert!(
        away.contains("href=\"https://example.org/watch?a=1&amp;b=2\"") && !away.contains("<video"),
        "{away}"
    );
}
