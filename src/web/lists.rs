//! Lists of pages on a page: those below it, coming and past events, and what else is for the same people. Never has a
//! discreet page.

use tera::Value;

use super::page::Drawing;
use super::parts;
use crate::document::Document;

/// How many pages "read next" has at most.
const RELATED: usize = 3;

impl Drawing<'_> {
    /// What stands below the page's folder: pages, events to come with the next one first, and past ones with the last
    /// one first. Only on a folder's own page, and not on the home page, which has its cards.
    pub(super) fn section(&self) -> Value {
        let Some(folder) = self.section_folder() else { return Value::none() };
        let is_inside =
            |id: &&String| id.strip_prefix(folder).is_some_and(|it| !it.is_empty() && it != "index");
        let mut pages: Vec<&Document> = Vec::new();
        let mut coming: Vec<&Document> = Vec::new();
        let mut past: Vec<&Document> = Vec::new();
        for id in self.edition.site.pages.keys().filter(is_inside) {
            let Some(it) = self.edition.document(self.words, id).filter(|it| is_listed(it)) else { continue };
            match &it.event {
                None => pages.push(it),
                Some(event) if event.past.is_none() => coming.push(it),
                Some(_) => past.push(it),
            }
        }
        let has_events = self
            .edition
            .site
            .pages
            .iter()
            .any(|(id, page)| is_inside(&id) && page.article.front.event.is_some());
        let start = |it: &&Document| it.event.as_ref().map(|it| it.datetime.clone());
        coming.sort_by_key(start);
        past.sort_by_key(start);
        past.reverse();
        parts::map([
            ("pages", self.rows(&pages)),
            ("coming", self.rows(&coming)),
            ("past", self.rows(&past)),
            ("no_events", Value::from(has_events && coming.is_empty())),
        ])
    }

    /// Pages for the same audiences, those first that share most; at equal numbers in the order of their ids.
    pub(super) fn related(&self) -> Value {
        let own = &self.document.audience;
        if own.is_empty() || self.document.discreet {
            return parts::list([]);
        }
        let shared = |it: &Document| it.audience.iter().filter(|it| own.contains(it)).count();
        let mut found: Vec<&Document> = self
            .edition
            .site
            .pages
            .keys()
            // What stands in the list of the page's own folder is not told twice.
            .filter(|id| {
                **id != self.document.page && !self.section_folder().is_some_and(|it| id.starts_with(it))
            })
            // Only documents that share one are asked for: the others need not be made for it.
            .filter(|id| {
                self.edition.site.pages[*id].article.front.audience.iter().any(|it| own.contains(&it.text))
            })
            .filter_map(|id| self.edition.document(self.words, id))
            .filter(|it| {
                is_listed(it) && it.event.as_ref().is_none_or(|it| it.past.is_none()) && shared(it) > 0
            })
            .collect();
        found.sort_by_key(|it| (std::cmp::Reverse(shared(it)), it.page.clone()));
        found.truncate(RELATED);
        self.rows(&found)
    }

    pub(super) fn rows(&self, documents: &[&Document]) -> Value {
        parts::list(documents.iter().map(|it| self.row(it)).collect::<Vec<_>>())
    }

    /// The folder whose own page this is, with a slash at its end.
    fn section_folder(&self) -> Option<&str> {
        self.document.page.strip_suffix("index").filter(|it| !it.is_empty())
    }

    fn row(&self, it: &Document) -> Value {
        parts::map([
            ("link", parts::page_link(&it.title, it, self.place, false)),
            ("summary", parts::maybe(it.summary.as_ref().map(|it| self.text(it)))),
            ("event", parts::maybe(it.event.as_ref().map(|it| parts::event(it, self.place)))),
        ])
    }
}

/// Whether a page stands in lists.
pub fn is_listed(it: &Document) -> bool {
    !it.discreet && it.archived.is_none()
}
