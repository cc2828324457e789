//! Pages at addresses that other pages had before: each leads on at once, also where no host can be told to. Never in a
//! list, and search engines are sent to the new address.

use super::draw::Files;
use super::edition::EditionPages;
use super::page::{self, Shared};
use super::{generated, parts};
use crate::diagnostics::Warned;
use crate::document::Document;
use crate::site::Address;

/// An old address of a page, and where it leads.
pub struct Move<'a> {
    /// The id that the page had.
    pub from: &'a str,
    /// The page.
    pub to: &'a Document,
}

/// All old addresses in a language.
pub fn all<'a>(edition: &'a EditionPages<'_>, tag: &'a str) -> impl Iterator<Item = Move<'a>> {
    edition.documents.of(tag).flat_map(|to| to.aliases.iter().map(move |from| Move { from, to }))
}

/// The pages of a language.
pub fn files(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Warned<Files> {
    let mut made: Warned<Files> = Warned::default();
    for Move { from, to } in all(edition, &shared.locale().tag) {
        let title = shared.reader.words.get("moved");
        let mut document = generated::document(from, shared.locale(), title, None, None);
        document.discreet = to.discreet;
        let drawn = page::draw_with(edition, shared, &document, "moved.html", |drawing, context| {
            let link = parts::page_link(&to.title, to, drawing.place, false);
            let whole = Address::of_page(&to.locale.tag, &to.page).on_web(edition.base_url);
            context.insert_value("moved", parts::map([("link", link), ("canonical", whole.into())]));
        });
        match drawn {
            Ok(file) => made.value.push(file),
            Err(fault) => made.diagnostics.push(fault),
        }
    }
    made
}
