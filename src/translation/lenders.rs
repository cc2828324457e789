//! What translators were given, by page and by text, and which page lends the others its translation of a text that they
//! share. Never knows a page's text of today.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::given::{self, Given};
use super::marker;
use crate::memo::{Kept, Key};
use crate::messages::Resource;

/// The files of a language's pages, by page.
pub type Pages = BTreeMap<String, Resource>;

/// What translators were given last.
#[derive(Debug, Default)]
pub struct Handed {
    /// By page: its source texts.
    pub texts: BTreeMap<String, Arc<Vec<Given>>>,
    /// The same by unit id: two texts have one id where their digests meet by chance.
    shared: BTreeMap<String, Vec<Shared>>,
}

/// A text, and the pages that have it, in their order.
#[derive(Debug)]
struct Shared {
    text: Box<str>,
    pages: Vec<String>,
}

impl Handed {
    /// What the source language's files of pages hold. `before`: what each held before.
    pub fn read(pages: &Pages, before: &Kept<Vec<Given>>) -> Self {
        let of_page = |(page, resource): (&String, &Resource)| {
            let key = || Key::of("given", &resource.fluent.source());
            (page.clone(), before.get(key, || given::texts(resource)))
        };
        Self::new(pages.iter().map(of_page).collect())
    }

    /// What was given for each page.
    pub fn new(texts: BTreeMap<String, Arc<Vec<Given>>>) -> Self {
        let mut shared: BTreeMap<String, Vec<Shared>> = BTreeMap::new();
        for (page, given) in texts.iter().flat_map(|(page, all)| all.iter().map(move |it| (page, it))) {
            let all = shared.entry(given.id.clone()).or_default();
            match all.iter_mut().find(|it| *it.text == *given.text) {
                Some(it) => it.pages.push(page.clone()),
                None => all.push(Shared { text: given.text.as_str().into(), pages: vec![page.clone()] }),
            }
        }
        Self { texts, shared }
    }

    /// Whether another page than `page` was given with this text.
    pub fn is_elsewhere(&self, id: &str, text: &str, page: &str) -> bool {
        self.find(id, text).is_some_and(|(_, it)| it.pages.iter().any(|it| it != page))
    }

    fn find(&self, id: &str, text: &str) -> Option<(usize, &Shared)> {
        self.shared.get(id)?.iter().enumerate().find(|(_, it)| *it.text == *text)
    }
}

/// The pages of a language that lend their translations. Where many pages have a text, as a heading that stands on each of
/// them, they are looked through once, and not once for each page that asks.
#[derive(Debug, Default)]
pub struct Lenders(BTreeMap<String, Vec<(usize, String)>>);

impl Lenders {
    /// Those among the `pages` of a language.
    pub fn new(handed: &Handed, pages: &Pages) -> Self {
        let mut lenders: BTreeMap<String, Vec<(usize, String)>> = BTreeMap::new();
        if pages.is_empty() {
            return Self::default();
        }
        for (id, all) in &handed.shared {
            for (at, it) in all.iter().enumerate().filter(|(_, it)| it.pages.len() > 1) {
                if let Some(page) = it.pages.iter().find(|page| lends(pages, page, id)) {
                    lenders.entry(id.clone()).or_default().push((at, page.clone()));
                }
            }
        }
        Self(lenders)
    }

    /// The first page but `but` that was given with this very text and has a translation of it that is not stale. A page that
    /// has one itself does not ask.
    pub fn page<'a>(
        &'a self,
        handed: &'a Handed,
        pages: &Pages,
        (id, text): (&str, &str),
        but: &str,
    ) -> Option<&'a str> {
        let (at, shared) = handed.find(id, text)?;
        let page = match shared.pages.as_slice() {
            [one] => lends(pages, one, id).then_some(one)?,
            _ => &self.0.get(id)?.iter().find(|it| it.0 == at)?.1,
        };
        (page != but).then_some(page)
    }
}

fn lends(pages: &Pages, page: &str, id: &str) -> bool {
    pages.get(page).is_some_and(|it| it.entries.contains_key(id) && marker::stale(it, id).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    fn file(text: &str) -> Resource {
        let mut sources = Sources::new();
        let id = sources.add_text("a.ftl", text);
        resource::read(sources.get(id)).value
    }

    fn handed(all: &[(&str, &[(&str, &str)])]) -> Handed {
        let given = |(id, text): &(&str, &str)| Given { id: (*id).to_owned(), text: (*text).to_owned() };
        let page = |(page, texts): &(&str, &[(&str, &str)])| {
            ((*page).to_owned(), Arc::new(texts.iter().map(given).collect::<Vec<_>>()))
        };
        Handed::new(all.iter().map(page).collect())
    }

    #[test]
    fn the_first_page_with_a_translation_of_the_very_text_lends_it() {
        let handed = handed(&[
            ("a/one", &[("h-1", "Next"), ("p-1", "Only here")]),
            ("a/three", &[("h-1", "Next")]),
            ("a/two", &[("h-1", "Met by chance")]),
            ("a/zero", &[("h-1", "Met by chance"), ("h-1", "Met by chance")]),
        ]);
        let pages: Pages = [
            ("a/one", "p-1 = Tylko tu\n"),
            ("a/three", "h-1 = Dalej\n"),
            ("a/two", "h-2 = Inny\n"),
            ("a/zero", "h-1 = Przypadek\n"),
        ]
        .map(|(page, text)| (page.to_owned(), file(text)))
        .into();
        let lenders = Lenders::new(&handed, &pages);
        let lender = |id, text, but| lenders.page(&handed, &pages, (id, text), but);
        assert_eq!(lender("h-1", "Next", "a/one"), Some("a/three"));
        assert_eq!(lender("h-1", "Met by chance", "a/two"), Some("a/zero"));
        assert_eq!(lender("h-1", "Never given", "a/two"), None);
        assert_eq!(lender("p-1", "Only here", "a/two"), Some("a/one"));
        assert_eq!(lender("p-1", "Only here", "a/one"), None);
        assert_eq!(lender("h-2", "Next", "a/one"), None);
        assert!(handed.is_elsewhere("h-1", "Next", "a/one"));
        assert!(!handed.is_elsewhere("p-1", "Only here", "a/one"));
        assert!(!handed.is_elsewhere("h-1", "Never given", "a/one"));
        let none = Lenders::new(&handed, &Pages::new());
        assert_eq!(none.page(&handed, &Pages::new(), ("h-1", "Next"), "a/one"), None);
    }
}
