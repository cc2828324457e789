//! The language chooser of an edition and the place chooser of a site. Neither needs a script.

use tera::{Context, Value};

use super::edition::EditionPages;
use super::fonts::STAND_IN;
use super::html::Place;
use super::page::Shared;
use super::parts;
use super::templates::Templates;
use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::document::Text;
use crate::document::words::Words;
use crate::messages::Arguments;
use crate::messages::bundle::Value as MessageValue;
use crate::site::Address;
use crate::source::Sources;

/// The page at the top of an edition: every language in its own name and words.
///
/// # Errors
/// A finding at the place in the template that failed.
pub fn languages(edition: &EditionPages<'_>, shared: &[Shared<'_>]) -> Result<(Address, String), Diagnostic> {
    let here = Address::of_file("index.html");
    let source = shared.iter().find(|it| *it.locale() == edition.config.source).or(shared.first());
    let Some(source) = source else { return Ok((here, String::new())) };
    let traced = edition.templates.is_traced();
    let place = Place { here: here.clone(), locale: source.locale(), traced };
    let is_real =
        |it: &Shared<'_>| edition.site.pages.get("index").is_some_and(|page| page.real.contains(it.locale()));
    let cards = shared.iter().filter(|it| is_open(edition, it)).map(|it| {
        let href = Address::of_page(&it.locale().tag, "index").from(&here);
        let own_place = Place { here: here.clone(), locale: it.locale(), traced };
        parts::map([
            (
                "language",
                parts::language(it.locale(), Some(&href), is_real(it), &it.reader.words, &own_place),
            ),
            ("say", parts::text(&it.reader.words.get("language-chooser"), &own_place)),
            ("is_source", Value::from(*it.locale() == edition.config.source)),
        ])
    });
    let mut context = source.context(edition, &place);
    context.insert_value("source_lang", Value::from(source.locale().tag.as_str()));
    context.insert_value("cards", parts::list(cards.collect::<Vec<_>>()));
    context.insert_value("statement", statement(edition, source, &here));
    let html = edition.templates.draw("language-chooser.html", &context, edition.sources)?;
    Ok((here, html))
}

/// Whether a language has a home page.
pub fn is_open(edition: &EditionPages<'_>, shared: &Shared<'_>) -> bool {
    edition.site.pages.get("index").is_some_and(|it| it.is_in(shared.locale()))
}

/// Whether a language has any page: a home page may come later than others.
pub fn has_pages(edition: &EditionPages<'_>, shared: &Shared<'_>) -> bool {
    edition.site.pages.values().any(|it| it.is_in(shared.locale()))
}

fn statement(edition: &EditionPages<'_>, shared: &Shared<'_>, here: &Address) -> Value {
    let traced = edition.templates.is_traced();
    let place = Place { here: here.clone(), locale: shared.locale(), traced };
    let page = edition.site.of_kind(crate::content::Kind::AccessibilityStatement);
    let document = page.and_then(|it| edition.document(&shared.reader.words, &it.id));
    parts::maybe(document.map(|it| parts::page_link(&it.title, it, &place, false)))
}

/// One edition as the place chooser shows it.
pub struct PlaceCard {
    /// Its folder.
    pub id: String,
    /// The place.
    pub name: Text,
    /// What it is.
    pub tagline: Text,
    /// CSS class of its dye.
    pub dye: String,
    /// How many languages it has; one has no chooser to go through.
    pub languages: usize,
    /// Its first language.
    pub first: String,
    /// Its accessibility statement, below its folder.
    pub statement: Option<(Address, Text)>,
    /// Whether it shows invented facts.
    pub demonstration: bool,
}

/// The page at the top of the site.
///
/// # Errors
/// A finding at the place in the template that failed.
pub fn places(
    templates: &Templates,
    sources: &Sources,
    config: &Config,
    words: &Words<'_>,
    cards: &[PlaceCard],
) -> Result<(Address, String), Diagnostic> {
    let here = Address::of_file("index.html");
    let traced = templates.is_traced();
    let place = Place { here: here.clone(), locale: words.reader(), traced };
    let rows = cards.iter().map(|it| {
        let target = if it.languages == 1 {
            format!("{}/{}", it.id, Address::of_page(&it.first, "index").as_str())
        } else {
            format!("{}/index.html", it.id)
        };
        #[expect(clippy::cast_precision_loss, reason = "nobody has 2^52 languages")]
        let count = MessageValue::Number(it.languages as f64);
        let languages = words.with("place-languages", &Arguments::new().with("count", count));
        parts::map([
            ("href", Value::from(target)),
            ("name", parts::text(&it.name, &place)),
            ("tagline", parts::text(&it.tagline, &place)),
            ("class", Value::from(it.dye.as_str())),
            ("languages", parts::text(&languages, &place)),
        ])
    });
    let statement = cards.iter().find_map(|it| {
        let (address, title) = it.statement.as_ref()?;
        Some(parts::map([
            ("href", Value::from(format!("{}/{}", it.id, address.as_str()))),
            ("text", parts::text(title, &place)),
        ]))
    });
    let mut context = Context::new();
    context.insert_value("lang", Value::from(place.locale.tag.as_str()));
    context.insert_value("dir", Value::from(place.locale.direction.as_str()));
    context.insert_value("t", parts::words(words, words.reader(), traced));
    context.insert_value("title", Value::from(config.title.text.as_str()));
    context.insert_value("tagline", Value::from(config.tagline.text.as_str()));
    context.insert_value("question", parts::text(&words.get("place-chooser"), &place));
    context.insert_value("style", Value::from(Address::of_file(STAND_IN).from(&here)));
    context.insert_value("cards", parts::list(rows.collect::<Vec<_>>()));
    context.insert_value("statement", parts::maybe(statement));
    context.insert_value("demonstration", Value::from(cards.iter().any(|it| it.demonstration)));
    let html = templates.draw("place-chooser.html", &context, sources)?;
    Ok((here, html))
}
