//! A page for each audience and community of an edition, in each language: what is there for them. Never has a discreet page.

use tera::Value;

use super::draw::Files;
use super::edition::EditionPages;
use super::page::{self, Drawing, Shared};
use super::{generated, parts};
use crate::diagnostics::Warned;
use crate::document::{Document, Text};
use crate::messages::bundle::Value as MessageValue;
use crate::messages::{Arguments, Placeable};
use crate::site::{Address, address};

/// The pages of a language.
pub fn files(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Warned<Files> {
    let mut made: Warned<Files> = Warned::default();
    for (id, name) in shared.reader.audiences(&mut made.diagnostics) {
        let title = Arguments::new().with("tag", MessageValue::Closed(Placeable::Text(name.plain())));
        let title = shared.reader.words.with("tag-heading", &title);
        let contact = edition.contact(shared.locale());
        let document = generated::document(&address::of_audience(&id), shared.locale(), title, None, contact);
        let drawn = page::draw_with(edition, shared, &document, "tag.html", |drawing, context| {
            context.insert_value("rows", drawing.for_audience(&id));
        });
        match drawn {
            Ok(file) => made.value.push(file),
            Err(fault) => made.diagnostics.push(fault),
        }
    }
    made
}

impl Drawing<'_> {
    /// Whom a page is for: names, with links to all that is for them.
    pub(super) fn audiences(&self) -> Value {
        if self.document.discreet || self.document.audience.is_empty() {
            return parts::list([]);
        }
        let own = self.shared.audiences().iter().filter(|(id, _)| self.document.audience.contains(id));
        let row = |(id, name): &(String, Text)| {
            let page = Address::of_page(&self.document.locale.tag, &address::of_audience(id));
            parts::map([("text", self.text(name)), ("href", Value::from(page.from(&self.place.here)))])
        };
        parts::list(own.map(row).collect::<Vec<_>>())
    }

    fn for_audience(&self, id: &str) -> Value {
        let pages = self.edition.site.pages.keys();
        let is_for = |it: &&Document| it.audience.iter().any(|it| it == id) && super::lists::is_listed(it);
        let found: Vec<&Document> =
            pages.filter_map(|page| self.edition.document(self.words, page)).filter(is_for).collect();
        self.rows(&found)
    }
}
