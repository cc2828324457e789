//! Inlines → HTML. Every text that goes into a page is escaped here. Never writes a block.

use super::trace;
use crate::document::inline::{Fact, FactKind, Inline, Target};
use crate::document::{Document, Text};
use crate::locale::{Direction, Locale};
use crate::site::Address;

/// Where a page stands: what its links are relative to.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The page's own file.
    pub here: Address,
    /// The reader's language.
    pub locale: &'a Locale,
    /// Whether elements are marked with the places of their texts, see [`trace`].
    pub traced: bool,
}

impl Place<'_> {
    /// The address in a link.
    pub fn href(&self, to: &Target) -> String {
        match to {
            Target::Away(address) => address.clone(),
            Target::Here(anchor) => format!("#{anchor}"),
            Target::Page { id, anchor, locale, .. } => {
                let path = Address::of_page(&locale.tag, id).from(&self.here);
                match anchor {
                    Some(anchor) => format!("{path}#{anchor}"),
                    None => path,
                }
            }
        }
    }
}

/// A text escaped for an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    // What is escaped is ASCII, and bytes of other characters never are.
    while let Some(at) = rest.bytes().position(|it| matches!(it, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out
}

/// ` lang="…" dir="…"`.
pub fn language(locale: &Locale) -> String {
    format!(" lang=\"{}\" dir=\"{}\"", escape(&locale.tag), locale.direction.as_str())
}

/// The attributes of the element that holds a text: its language where that is not the page's, and how it
/// came to be where it is a translation.
pub fn attributes(text: &Text, place: &Place<'_>) -> String {
    let language = if is_foreign(text, place) { language(&text.locale) } else { String::new() };
    let state = text.state.as_str().map_or(String::new(), |it| format!(" data-translation=\"{it}\""));
    let from = if place.traced { trace::from(text.span) } else { String::new() };
    language + &state + &from
}

fn is_foreign(text: &Text, place: &Place<'_>) -> bool {
    *text.locale != *place.locale
}

/// The words of a text, for an element that carries [`attributes`].
pub fn words(text: &Text, place: &Place<'_>) -> String {
    let mut out = String::new();
    inlines(&text.inlines, &text.locale, place, &mut out);
    out
}

/// The words of a text in an element of their own where they are in another language than the page.
pub fn span(text: &Text, place: &Place<'_>) -> String {
    let words = words(text, place);
    let apart = is_foreign(text, place) || place.traced;
    if apart { format!("<span{}>{words}</span>", attributes(text, place)) } else { words }
}

fn inlines(list: &[Inline], locale: &Locale, place: &Place<'_>, out: &mut String) {
    for it in list {
        match it {
            Inline::Text(text) => out.push_str(&escape(text)),
            Inline::Ltr(text) => wrap(out, "<bdi dir=\"ltr\">", &escape(text), "</bdi>"),
            Inline::Strong(inner) => element("strong", inner, locale, place, out),
            Inline::Emphasis(inner) => element("em", inner, locale, place, out),
            Inline::Break => out.push_str("<br>"),
            Inline::Link { to, content } => {
                out.push_str(&opening(to, place, ""));
                inlines(content, locale, place, out);
                out.push_str("</a>");
            }
            Inline::Fact(it) => fact(it, locale, place, out),
            Inline::Mark { text, locale: own } => {
                let language = if **own == *locale { String::new() } else { language(own) };
                wrap(out, &format!(" <small class=\"mark\"{language}>"), &escape(text), "</small>");
            }
            Inline::Foreign { text, locale } => {
                wrap(out, &format!("<bdi{}>", language(locale)), &escape(text), "</bdi>");
            }
        }
    }
}

fn wrap(out: &mut String, open: &str, inside: &str, close: &str) {
    out.push_str(open);
    out.push_str(inside);
    out.push_str(close);
}

fn element(name: &str, inner: &[Inline], locale: &Locale, place: &Place<'_>, out: &mut String) {
    out.push_str(&format!("<{name}>"));
    inlines(inner, locale, place, out);
    out.push_str(&format!("</{name}>"));
}

/// The opening tag of a link; one that leads to a page in another language says so.
pub fn opening(to: &Target, place: &Place<'_>, class: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let hreflang = match to {
        Target::Page { locale, foreign: true, .. } => format!(" hreflang=\"{}\"", escape(&locale.tag)),
        _ => String::new(),
    };
    format!("<a{class} href=\"{}\"{hreflang}>", escape(&place.href(to)))
}

fn fact(it: &Fact, locale: &Locale, place: &Place<'_>, out: &mut String) {
    let text = escape(&it.text);
    let shown = match it.kind {
        FactKind::Figure => format!("<bdi class=\"fact\" dir=\"ltr\">{text}</bdi>"),
        FactKind::Address => format!("<bdi dir=\"ltr\">{text}</bdi>"),
        FactKind::Words => text,
        FactKind::Name => match &it.locale {
            Some(locale) => format!("<bdi{}>{text}</bdi>", language(locale)),
            None if locale.direction == Direction::Rtl => format!("<bdi>{text}</bdi>"),
            None => text,
        },
    };
    let timed = match &it.datetime {
        Some(datetime) => format!("<time datetime=\"{}\">{shown}</time>", escape(datetime)),
        None => shown,
    };
    match &it.to {
        Some(to) => wrap(out, &opening(to, place, ""), &timed, "</a>"),
        None => out.push_str(&timed),
    }
}

/// The place of a document's page.
pub fn place_of(document: &Document, traced: bool) -> Place<'_> {
    Place { here: Address::of_page(&document.locale.tag, &document.page), locale: &document.locale, traced }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::source::Sources;
    use crate::translation::State;

    fn html(tag: &str, text_tag: &str, list: Vec<Inline>) -> String {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", "");
        let locale = Locale::known(tag).unwrap();
        let place = Place { here: Address::of_page(tag, "hear-me/index"), locale: &locale, traced: false };
        let state = if tag == text_tag { State::Original } else { State::Source };
        let text = Text {
            inlines: list,
            locale: Locale::known(text_tag).unwrap(),
            state,
            span: sources.get(id).whole(),
        };
        span(&text, &place)
    }

    #[test]
    fn text_is_escaped() {
        assert_eq!(
            html("en-GB", "en-GB", vec![Inline::Text("a < b & \"c\"".into())]),
            "a &lt; b &amp; &quot;c&quot;"
        );
    }

    #[test]
    fn a_phone_is_isolated_and_linked() {
        let fact = Fact {
            text: "0300\u{a0}555\u{a0}4152".into(),
            kind: FactKind::Figure,
            to: Some(Target::Away("tel:+443005554152".into())),
            datetime: None,
            locale: None,
        };
        assert_eq!(
            html("ur", "ur", vec![Inline::Fact(fact.into())]),
            "<a href=\"tel:+443005554152\"><bdi class=\"fact\" dir=\"ltr\">0300\u{a0}555\u{a0}4152</bdi></a>"
        );
    }

    #[test]
    fn words_of_another_language_carry_it() {
        assert_eq!(
            html("ur", "en-GB", vec![Inline::Text("Hello".into())]),
            "<span lang=\"en-GB\" dir=\"ltr\" data-translation=\"source\">Hello</span>"
        );
    }

    #[test]
    fn links_are_relative_and_say_when_they_leave_the_language() {
        let to = Target::Page {
            id: "faq".into(),
            anchor: Some("why".into()),
            locale: Arc::clone(&Locale::known("en-GB").unwrap()),
            foreign: true,
        };
        assert_eq!(
            html("ur", "ur", vec![Inline::Link { to: to.into(), content: vec![Inline::Text("x".into())] }]),
            "<a href=\"../../en-GB/faq/index.html#why\" hreflang=\"en-GB\">x</a>"
        );
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn what_is_escaped_is_read_as_it_was_written(text in "(\\PC|[\"'&<>;#a])*") {
            let written = escape(&text);
            let page = crate::html::Page::parse(&format!("<p title=\"{written}\" class='{written}'>{written}</p>"));
            let (id, element) = page.elements().find(|(_, it)| it.tag == crate::html::Tag::P).expect("a paragraph");
            proptest::prop_assert_eq!(element.attr("title"), Some(text.as_str()));
            proptest::prop_assert_eq!(element.attr("class"), Some(text.as_str()));
            proptest::prop_assert_eq!(page.text_content(id), text);
        }
    }
}
