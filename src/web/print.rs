//! Leaflets on pages, and the page "Print and share" of a language that has all of them. Never
//! makes a leaflet.

use tera::{Context, Value};

use super::edition::{EditionPages, LeafletFile};
use super::page::{Drawing, Shared};
use super::{generated, parts};
use crate::document::words::Words;
use crate::document::{Document, Text};
use crate::locale::Locale;
use crate::messages::Arguments;
use crate::messages::bundle::Value as MessageValue;
use crate::site::{Address, Purpose, address};

/// The id of the page. A page of the site with this id would be a clash, and is told.
pub const ID: &str = address::LEAFLETS;

/// Where the page of a language lies.
pub fn address(tag: &str) -> Address {
    Address::of_page(tag, ID)
}

/// Whether there is anything to print in a language.
pub fn is_in(edition: &EditionPages<'_>, locale: &Locale) -> bool {
    edition.leaflets.archives.contains_key(&locale.tag)
}

/// The page as a document without a body; its leaflets are added when it is drawn.
pub fn document(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Option<Document> {
    let locale = shared.locale();
    if !is_in(edition, locale) {
        return None;
    }
    let words = &shared.reader.words;
    let (title, lead) = (words.get("leaflets-heading"), words.get("leaflets-lead"));
    Some(generated::document(ID, locale, title, Some(lead), edition.contact(locale)))
}

impl Drawing<'_> {
    /// Cards of leaflets. `all`: with version and dates, which stand on the document's own page anyway.
    pub(super) fn leaflets<'b>(&self, documents: impl Iterator<Item = &'b Document>, all: bool) -> Value {
        let mut cards = Vec::new();
        for document in documents {
            let key = (document.locale.tag.clone(), document.page.clone());
            let Some(made) = self.edition.leaflets.files.get(&key) else { continue };
            let mut files: Vec<&LeafletFile> = made.iter().collect();
            // Within a form the one to print comes first: that is what most people are here for.
            files.sort_by_key(|it| it.purpose != Purpose::Print);
            files.sort_by_key(|it| made.iter().position(|other| other.form == it.form));
            let picture = files.first().and_then(|it| it.picture.as_ref()).map(|it| {
                let (address, [width, height]) = it;
                parts::map([
                    ("src", Value::from(address.from(&self.place.here))),
                    ("width", Value::from(*width)),
                    ("height", Value::from(*height)),
                ])
            });
            let links: Vec<Value> = files.into_iter().map(|it| self.leaflet_link(it)).collect();
            cards.push(parts::map([
                // On a page of nothing but leaflets they stand right below its title.
                ("heading", Value::from(if all { "h2" } else { "h3" })),
                ("title", self.text(&document.title)),
                ("picture", parts::maybe(picture)),
                ("dates", if all { self.dates(document) } else { parts::list([]) }),
                ("links", parts::list(links)),
            ]));
        }
        parts::list(cards)
    }

    /// The documents of this language that may be shown in lists.
    fn own_documents(&self) -> impl Iterator<Item = &Document> {
        self.edition.documents.of(&self.document.locale.tag).filter(|it| !it.discreet)
    }

    /// Everything that can be printed in this language.
    pub(super) fn add_print(&self, context: &mut Context) {
        let archive = self.edition.leaflets.archives.get(&self.document.locale.tag).map(|(address, size)| {
            let text = self.words.with("leaflets-archive", &kilobytes(*size));
            parts::map([("href", Value::from(address.from(&self.place.here))), ("text", self.text(&text))])
        });
        let cards = self.leaflets(self.own_documents(), true);
        context.insert_value("print", parts::map([("cards", cards), ("archive", parts::maybe(archive))]));
    }

    fn leaflet_link(&self, file: &LeafletFile) -> Value {
        let href = file.address.from(&self.place.here);
        parts::map([("href", Value::from(href)), ("text", self.text(&file_text(self.words, file)))])
    }
}

/// What a file of a leaflet is, and its size.
pub fn file_text(words: &Words<'_>, file: &LeafletFile) -> Text {
    let id = match file.purpose {
        Purpose::Read if file.imposed => "leaflet-read".to_owned(),
        Purpose::Read | Purpose::Print => format!("leaflet-{}", file.form),
        Purpose::BlackAndWhite => "leaflet-black-and-white".to_owned(),
        Purpose::PrintShop => "leaflet-print-shop".to_owned(),
    };
    words.with(&id, &kilobytes(file.size))
}

/// A size as file managers count it: kilobytes, at least one. Of what is not made yet no number is known.
fn kilobytes(bytes: Option<usize>) -> Arguments {
    #[expect(clippy::cast_precision_loss, reason = "a leaflet is far smaller than 2^52 kilobytes")]
    let kilobytes = bytes.map_or(f64::NAN, |it| it.div_ceil(1024).max(1) as f64);
    Arguments::new().with("size", MessageValue::Number(kilobytes))
}
