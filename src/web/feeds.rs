//! Atom feeds (RFC 4287): the pages of a language, the newest first, and what has changed of its promises. Never has a
//! discreet page.

use super::draw::Files;
use super::edition::EditionPages;
use super::html::escape;
use super::page::Shared;
use crate::document::component::{Component, Promise};
use crate::document::{Block, Document, Text};
use crate::locale::{CivilDate, Locale};
use crate::site::Address;

/// How many pages a feed has at most.
const LONGEST: usize = 30;

/// The feed of a language.
pub fn address(locale: &Locale) -> Address {
    Address::of_file(format!("{}/feed.xml", locale.tag))
}

/// The feed of the promises of a page.
pub fn of_promises(document: &Document) -> Address {
    Address::beside_page(&document.locale.tag, &document.page, "changes.xml")
}

/// Whether a page has promises.
pub fn has_promises(document: &Document) -> bool {
    promises(document).next().is_some() && !document.discreet
}

fn promises(document: &Document) -> impl Iterator<Item = &Promise> {
    document
        .blocks
        .iter()
        .filter_map(|it| match it {
            Block::Component(it) => match &**it {
                Component::Promises(it) => Some(it.all.iter()),
                _ => None,
            },
            _ => None,
        })
        .flatten()
}

/// One entry of a feed.
struct Entry {
    id: String,
    link: String,
    title: String,
    text: String,
    day: CivilDate,
}

/// Whether a page of the language has its place in the feed.
pub fn has_any(edition: &EditionPages<'_>, locale: &Locale) -> bool {
    shown(edition, locale).any(|it| of_page(edition, it).is_some())
}

/// What feeds may tell of.
fn shown<'a>(edition: &EditionPages<'a>, locale: &Locale) -> impl Iterator<Item = &'a Document> {
    edition.documents.of(&locale.tag).filter(|it| {
        !it.discreet && it.archived.is_none() && it.event.as_ref().is_none_or(|it| it.past.is_none())
    })
}

/// The files of a language.
pub fn files(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Files {
    let locale = shared.locale();
    let [_, _, title] = shared.edition_words();
    let documents: Vec<&Document> = shown(edition, locale).collect();
    let mut pages: Vec<Entry> = documents.iter().filter_map(|it| of_page(edition, it)).collect();
    pages.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.id.cmp(&b.id)));
    pages.truncate(LONGEST);
    let home = Address::of_page(&locale.tag, "index");
    let mut files = Files::new();
    if !pages.is_empty() {
        files.push((address(locale), feed(edition, shared, title, &address(locale), &home, &pages)));
    }
    for document in documents.into_iter().filter(|it| has_promises(it)) {
        let mut changes: Vec<Entry> =
            promises(document).flat_map(|it| of_promise(edition, document, it)).collect();
        changes.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.id.cmp(&b.id)));
        let [own, page] = [of_promises(document), Address::of_page(&locale.tag, &document.page)];
        files.push((own.clone(), feed(edition, shared, &document.title, &own, &page, &changes)));
    }
    files
}

fn of_page(edition: &EditionPages<'_>, document: &Document) -> Option<Entry> {
    let day = document.reviewed.max(document.published)?;
    let link = Address::of_page(&document.locale.tag, &document.page).on_web(edition.base_url);
    Some(Entry {
        id: link.clone(),
        link,
        title: document.title.plain(),
        text: document.summary.as_ref().map(Text::plain).unwrap_or_default(),
        day,
    })
}

fn of_promise(edition: &EditionPages<'_>, document: &Document, promise: &Promise) -> Vec<Entry> {
    let page = Address::of_page(&document.locale.tag, &document.page).on_web(edition.base_url);
    let link = format!("{page}#{}", promise.anchor);
    let entry = |(day, text): &(CivilDate, Text)| Entry {
        id: format!("{link}-{day}"),
        link: link.clone(),
        title: format!("{}: {}", promise.title.plain(), promise.status.plain()),
        text: text.plain(),
        day: *day,
    };
    promise.changes.iter().map(entry).collect()
}

/// A feed. `own`: where it lies; `page`: what it is about.
fn feed(
    edition: &EditionPages<'_>,
    shared: &Shared<'_>,
    title: &Text,
    own: &Address,
    page: &Address,
    entries: &[Entry],
) -> String {
    let [_, _, site_title] = shared.edition_words();
    let [own, page] = [own, page].map(|it| escape(&it.on_web(edition.base_url)));
    // A feed says when it was last changed; one without an entry has no day but that of its making, which no build knows.
    let updated = entries.first().map_or_else(|| "2000-01-01".to_owned(), |it| it.day.to_string());
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{own}</id>\n<title>{}</title>\n<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n<updated>{updated}T00:00:00Z</updated>\n\
         <author><name>{}</name></author>\n",
        escape(&shared.locale().tag),
        escape(&title.plain()),
        escape(&site_title.plain()),
    );
    for it in entries {
        out.push_str(&format!(
            "<entry><id>{}</id><title>{}</title><link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\
             <updated>{}T00:00:00Z</updated><summary>{}</summary></entry>\n",
            escape(&it.id),
            escape(&it.title),
            escape(&it.link),
            it.day,
            escape(&it.text),
        ));
    }
    out.push_str("</feed>\n");
    out
}
