//! The page that a host shows for an address that leads nowhere: `404.html` in the folder of each language. Never part
//! of a menu, the sitemap or a list.
//!
//! A host shows it under whatever address was asked for, at any depth, so its links cannot be relative like all others.
//! They begin at the root of the host, with the path of `base_url` (`/luton/en-GB/index.html` where that is
//! `https://example.org/luton`). Whole addresses would lead from a trial host to the real site; a `<base>` would turn the
//! skip link, `#main`, into a link to another page; and a script would be needed to find the depth. The price: opened from
//! a USB stick this one page has no style and its links lead nowhere. Nobody is shown it there.

use tera::Value;

use super::edition::EditionPages;
use super::html::Place;
use super::page::{Drawing, Shared};
use super::{generated, parts, print};
use crate::diagnostics::Diagnostic;
use crate::site::{Address, address};

/// The id of the page.
pub const ID: &str = address::NOT_FOUND;

/// Draws the page of a language: its path below the edition's folder, and its HTML.
///
/// # Errors
/// A finding at the place in the template that failed.
pub fn draw(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Result<(Address, String), Diagnostic> {
    let words = &shared.reader.words;
    let (title, lead) = (words.get("not-found"), words.get("not-found-lead"));
    let locale = shared.locale();
    let document = generated::document(ID, locale, title, Some(lead), edition.contact(locale));
    let place = Place {
        here: Address::anywhere(edition.base_url),
        locale: shared.locale(),
        traced: edition.templates.is_traced(),
    };
    let drawing = Drawing { edition, shared, document: &document, place: &place, words };
    let mut context = shared.context(edition, &place);
    drawing.add_page(&mut context);
    drawing.add_navigation(&mut context);
    drawing.add_footer(&mut context);
    let printed = print::is_in(edition, shared.locale());
    let leaflets = print::address(&shared.locale().tag).from(&place.here);
    context.insert_value("leaflets", parts::maybe(printed.then(|| Value::from(leaflets))));
    let html = edition.templates.draw("not-found.html", &context, edition.sources)?;
    Ok((Address::of_file(format!("{}/404.html", shared.locale().tag)), html))
}
