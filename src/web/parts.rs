//! Documents and words → the values that templates take. Texts go in as finished, escaped HTML. Never draws.

use tera::{Map, Value};

use super::html::{self, Place};
use crate::document::leaf::{Contact, Event};
use crate::document::words::Words;
use crate::document::{Document, Inline, Target, Text};
use crate::locale::Locale;
use crate::messages::bundle::Value as MessageValue;
use crate::messages::{Arguments, Placeable};
use crate::site::Address;

/// A map for a template.
pub fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    let mut map = Map::new();
    for (name, value) in entries {
        map.insert(name.into(), value);
    }
    Value::from(map)
}

/// A list for a template.
pub fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::from(values.into_iter().collect::<Vec<Value>>())
}

/// Finished HTML.
pub fn safe(html: &str) -> Value {
    Value::safe_string(html)
}

/// A value that may be missing.
pub fn maybe(value: Option<Value>) -> Value {
    value.unwrap_or_else(Value::none)
}

/// A text: `html` for an element that carries `attributes`, `span` for anywhere, `plain` without markup.
pub fn text(it: &Text, place: &Place<'_>) -> Value {
    map([
        ("html", safe(&html::words(it, place))),
        ("attributes", safe(&html::attributes(it, place))),
        ("span", safe(&html::span(it, place))),
        ("plain", Value::from(it.plain())),
    ])
}

/// A language as it stands in a list of languages.
pub fn language(
    locale: &Locale,
    href: Option<&str>,
    is_alternate: bool,
    words: &Words<'_>,
    place: &Place<'_>,
) -> Value {
    let listen = locale.lender().map(|_| text(&words.with("language-listen", &lender(locale)), place));
    map([
        ("listen", maybe(listen)),
        ("tag", Value::from(locale.tag.as_str())),
        ("dir", Value::from(locale.direction.as_str())),
        ("autonym", Value::from(locale.autonym.as_str())),
        ("name", Value::from(locale.name.as_str())),
        ("href", maybe(href.map(Value::from))),
        ("alternate", Value::from(is_alternate)),
    ])
}

/// The name of the language that lends its text to one that is listened to, as a message takes it.
pub fn lender(locale: &Locale) -> Arguments {
    let lender = locale.lender().and_then(Locale::known);
    let value = lender.map_or(Placeable::Text(String::new()), |it| Placeable::Autonym {
        tag: it.tag.clone(),
        name: it.autonym.clone(),
    });
    Arguments::new().with("language", MessageValue::Closed(value))
}

/// A link to a page: its address, its words, and its language where that is another one.
pub fn page_link(title: &Text, document: &Document, place: &Place<'_>, current: bool) -> Value {
    let href = Address::of_page(&document.locale.tag, &document.page).from(&place.here);
    let foreign = *document.locale != *place.locale;
    map([
        ("href", Value::from(href)),
        ("hreflang", maybe(foreign.then(|| Value::from(document.locale.tag.as_str())))),
        ("text", text(title, place)),
        ("current", Value::from(current)),
    ])
}

/// The contact patch.
pub fn contact(it: &Contact, place: &Place<'_>) -> Value {
    map([
        ("heading", text(&it.heading, place)),
        ("phone", maybe(it.phone.as_ref().and_then(linked))),
        ("email", maybe(it.email.as_ref().map(|it| text(it, place)))),
        ("hours", maybe(it.hours.as_ref().map(|it| text(it, place)))),
        ("interpreter", maybe(it.interpreter.as_ref().map(|it| text(it, place)))),
    ])
}

/// The one linked fact of a text: its address and its words, for a link that the template draws itself.
fn linked(it: &Text) -> Option<Value> {
    let [Inline::Fact(fact)] = it.inlines.as_slice() else { return None };
    let Some(Target::Away(address)) = &fact.to else { return None };
    // The patch's phone is large: at double text size it may wrap between its groups.
    let words = fact.text.replace('\u{a0}', " ");
    Some(map([("href", Value::from(address.as_str())), ("text", Value::from(words))]))
}

/// The date, time and place of an event.
pub fn event(it: &Event, place: &Place<'_>) -> Value {
    let maybe_text = |it: &Option<Text>| maybe(it.as_ref().map(|it| text(it, place)));
    map([
        ("datetime", Value::from(it.datetime.as_str())),
        ("date", Value::from(it.start.date.to_string())),
        ("weekday", Value::from(it.parts.weekday.as_str())),
        ("day", Value::from(it.parts.day.as_str())),
        ("month", Value::from(it.parts.month.as_str())),
        ("in_words", text(&it.day, place)),
        ("times", maybe_text(&it.times)),
        ("place", maybe_text(&it.place)),
        ("cancelled", maybe_text(&it.cancelled)),
        ("past", maybe_text(&it.past)),
    ])
}

/// All interface messages without values that the templates use, by name with `_` for `-`: made once for a
/// language. `traced`: marked with their places.
pub fn words(words: &Words<'_>, locale: &Locale, traced: bool) -> Value {
    // Messages of the interface hold no links to pages, so any place will do.
    let place = Place { here: Address::of_page(&locale.tag, "index"), locale, traced };
    let mut map = Map::new();
    for id in MESSAGES {
        map.insert(id.replace('-', "_").into(), text(&words.get(id), &place));
    }
    Value::from(map)
}

/// Interface messages that templates may use.
const MESSAGES: [&str; 50] = [
    "skip-link",
    "languages",
    "menu",
    "menu-main",
    "breadcrumb",
    "home",
    "notice-unchecked",
    "notice-partly",
    "notice-partly-more",
    "notice-stale",
    "notice-stale-more",
    "facts-heading",
    "event-next",
    "cards-heading",
    "leaflets-heading",
    "leaflets-lead",
    "leaflets-all",
    "footer-formats",
    "footer-formats-text",
    "footer-feedback",
    "footer-feedback-link",
    "footer-about",
    "footer-places",
    "footer-languages",
    "footer-demonstration",
    "quick-exit",
    "quick-exit-about",
    "quick-exit-key",
    "kind-cancelled",
    "not-found-try",
    "language-chooser",
    "place-chooser-lead",
    "search-heading",
    "search-label",
    "search-button",
    "search-results",
    "search-list",
    "section-heading",
    "events-coming",
    "events-past",
    "events-none",
    "related-heading",
    "tags-label",
    "feed",
    "calendar-all",
    "event-calendar",
    "share-heading",
    "promise-feed",
    "archive",
    "moved-link",
];
