//! What the pages of one edition are made from, and what they know of one another: doors to other languages,
//! alternates, the next event. Never draws.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::Value;

use super::html::Place;
use super::pictures::Shown;
use super::templates::Templates;
use super::{parts, print, search};
use crate::config::{self, Config};
use crate::document::leaf::Contact;
use crate::document::words::Words;
use crate::document::{Document, Documents, Edition};
use crate::locale::Locale;
use crate::site::{Address, EditionSite, Page, Purpose};
use crate::source::Sources;

/// One file of a leaflet that was made.
#[derive(Clone, Debug)]
pub struct LeafletFile {
    /// The name of its form.
    pub form: String,
    /// Whether the form has a file of its own to print.
    pub imposed: bool,
    /// What it is for.
    pub purpose: Purpose,
    /// Where it lies.
    pub address: Address,
    /// A picture of its first page, with its width and height in pixels; none while it is not made.
    pub picture: Option<(Address, [usize; 2])>,
    /// How many bytes it has; none while it is not made.
    pub size: Option<usize>,
}

/// The leaflets that were made.
#[derive(Debug, Default)]
pub struct Leaflets {
    /// By language and page.
    pub files: BTreeMap<(String, String), Vec<LeafletFile>>,
    /// By language: all of them in one file, and its size in bytes; none while it is not made.
    pub archives: BTreeMap<String, (Address, Option<usize>)>,
}

/// Everything that the pages of one edition are made from.
pub struct EditionPages<'a> {
    /// All files.
    pub sources: &'a Sources,
    /// All settings.
    pub config: &'a Config,
    /// The edition's settings.
    pub edition: &'a config::Edition,
    /// Its pages.
    pub site: &'a EditionSite,
    /// Its documents.
    pub documents: &'a Documents<'a>,
    /// Its readers, one for each language.
    pub readers: &'a [Edition<'a>],
    /// Its leaflets.
    pub leaflets: &'a Leaflets,
    /// The theme's templates.
    pub templates: &'a Templates,
    /// CSS class of the edition's dye.
    pub dye: &'a str,
    /// Path of the style sheet below the edition's folder.
    pub style: Address,
    /// Pictures by their path among the sources.
    pub pictures: &'a BTreeMap<String, Shown>,
    /// Videos and captions: path among the sources to path below the edition's folder.
    pub files: &'a BTreeMap<String, Address>,
    /// Where it is published.
    pub base_url: &'a str,
}

impl EditionPages<'_> {
    /// The document of a page for a reader, or the nearest one to it.
    pub fn document(&self, words: &Words<'_>, id: &str) -> Option<&Document> {
        let page = self.site.pages.get(id)?;
        let locale = page.nearest(&words.chain);
        self.documents.get(&locale.tag, id)
    }

    /// Whom readers of a language can ask: the contact of its home page.
    pub fn contact(&self, locale: &Locale) -> Option<Contact> {
        self.documents.get(&locale.tag, "index").and_then(|it| it.contact.clone())
    }

    /// The next event that a page's readers can come to.
    pub fn next_event(&self, words: &Words<'_>) -> Option<&Document> {
        let is_event = |page: &Page| {
            let locale = page.nearest(&words.chain);
            page.written_for(locale).0.front.event.is_some()
        };
        self.site
            .pages
            .values()
            .filter(|page| is_event(page))
            .filter_map(|page| self.document(words, &page.id))
            .filter(|it| !it.discreet && it.archived.is_none())
            .filter_map(|it| Some((it.event.as_ref()?, it)))
            .filter(|(event, _)| event.cancelled.is_none() && event.past.is_none())
            .min_by_key(|(event, it)| (event.datetime.clone(), it.page.clone()))
            .map(|(_, it)| it)
    }

    /// Languages of the edition for a list on one page: the current one without a link.
    pub fn languages(&self, document: &Document, words: &Words<'_>, place: &Place<'_>) -> Value {
        let here = &place.here;
        let rows = self.edition.locales.iter().filter_map(|locale| {
            if *locale == document.locale {
                return Some(parts::language(locale, None, false, words, place));
            }
            let is_made = (document.page == print::ID && print::is_in(self, locale))
                || (document.page == search::ID && search::is_in(self, locale));
            let made = is_made.then_some((document.page.as_str(), true));
            let door = made.or_else(|| self.door(&document.page, locale));
            let (page, is_same) = door?;
            let href = Address::of_page(&locale.tag, page).from(here);
            Some(parts::language(locale, Some(&href), is_same, words, place))
        });
        parts::list(rows.collect::<Vec<_>>())
    }

    /// The page for readers of another language: the same one, or the nearest above it that they can read, so
    /// that someone who cannot read this page finds the door.
    fn door<'b>(&'b self, id: &'b str, locale: &Arc<Locale>) -> Option<(&'b str, bool)> {
        let published = |id: &str| self.site.pages.get(id).is_some_and(|it| it.is_in(locale));
        if published(id) {
            let is_real = self.site.pages.get(id).is_some_and(|it| it.real.contains(locale));
            return Some((id, is_real));
        }
        let mut folder = id;
        while let Some((parent, _)) = folder.rsplit_once('/') {
            if let Some((key, _)) =
                self.site.pages.get_key_value(&format!("{parent}/index")).filter(|(it, _)| published(it))
            {
                return Some((key, false));
            }
            folder = parent;
        }
        published("index").then_some(("index", false))
    }

    /// Links that tell search engines of real translations.
    pub fn alternates(&self, document: &Document) -> Value {
        let Some(page) = self.site.pages.get(&document.page) else { return parts::list([]) };
        if document.discreet || !page.real.contains(&document.locale) || page.real.len() < 2 {
            return parts::list([]);
        }
        let here = Address::of_page(&document.locale.tag, &document.page);
        let row = |tag: &str, to: Address| {
            parts::map([("hreflang", Value::from(tag)), ("href", Value::from(to.from(&here)))])
        };
        let default =
            if page.is_home() { Address::of_file("index.html") } else { page.address(&page.language) };
        let rows =
            page.real.iter().map(|it| row(&it.tag, page.address(it))).chain([row("x-default", default)]);
        parts::list(rows.collect::<Vec<_>>())
    }
}
