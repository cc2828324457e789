//! The documents of one edition: all of them, or each as it is asked for. Never knows how one is made.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Document;

/// Documents by page.
type Pages = BTreeMap<String, OnceLock<Box<Document>>>;

/// The ids of the pages that a language (by its tag) has.
type Ids<'a> = Box<dyn Fn(&str) -> Vec<String> + Send + Sync + 'a>;

/// Makes the document of a language (by its tag) and a page (by its id).
type Make<'a> = Box<dyn Fn(&str, &str) -> Option<Document> + Send + Sync + 'a>;

/// The documents of one edition, by language and page.
#[derive(Default)]
pub struct Documents<'a> {
    by_tag: BTreeMap<String, OnceLock<Pages>>,
    /// How those that are not there yet are made; none where all are there.
    on_demand: Option<(Ids<'a>, Make<'a>)>,
}

impl<'a> Documents<'a> {
    /// Documents of languages (by their tags) that are made when they are asked for. `ids`: the pages that a language has.
    pub fn on_demand(
        tags: impl IntoIterator<Item = String>,
        ids: impl Fn(&str) -> Vec<String> + Send + Sync + 'a,
        make: impl Fn(&str, &str) -> Option<Document> + Send + Sync + 'a,
    ) -> Self {
        let by_tag = tags.into_iter().map(|tag| (tag, OnceLock::new())).collect();
        Self { by_tag, on_demand: Some((Box::new(ids), Box::new(make))) }
    }

    /// The document of a page in a language.
    pub fn get(&self, tag: &str, page: &str) -> Option<&Document> {
        let (tag, pages) = self.pages(tag)?;
        let (page, slot) = pages.get_key_value(page)?;
        self.made(tag, page, slot)
    }

    /// All documents of a language, in the order of their ids.
    pub fn of<'b>(&'b self, tag: &str) -> impl Iterator<Item = &'b Document> {
        let pages = self.pages(tag);
        pages.into_iter().flat_map(|(tag, pages)| pages.iter().filter_map(|(id, it)| self.made(tag, id, it)))
    }

    fn pages(&self, tag: &str) -> Option<(&String, &Pages)> {
        let (tag, pages) = self.by_tag.get_key_value(tag)?;
        let ids = || self.on_demand.as_ref().map_or_else(Vec::new, |(ids, _)| ids(tag));
        Some((tag, pages.get_or_init(|| ids().into_iter().map(|it| (it, OnceLock::new())).collect())))
    }

    /// All documents, in the order of their tags and ids.
    pub fn all(&self) -> impl Iterator<Item = &Document> {
        self.by_tag.keys().flat_map(|tag| self.of(tag))
    }

    /// Adds others.
    pub fn extend(&mut self, others: Documents<'a>) {
        for (tag, pages) in others.by_tag {
            let mut all = self.by_tag.remove(&tag).and_then(OnceLock::into_inner).unwrap_or_default();
            all.extend(pages.into_inner().unwrap_or_default());
            self.by_tag.insert(tag, all.into());
        }
    }

    fn made<'b>(&'b self, tag: &str, page: &str, slot: &'b OnceLock<Box<Document>>) -> Option<&'b Document> {
        if slot.get().is_none()
            && let Some(document) = self.on_demand.as_ref().and_then(|(_, make)| make(tag, page))
        {
            // Two threads may have made it: both are the same.
            let _ = slot.set(Box::new(document));
        }
        slot.get().map(|it| &**it)
    }
}

impl FromIterator<Document> for Documents<'_> {
    fn from_iter<T: IntoIterator<Item = Document>>(documents: T) -> Self {
        let mut by_tag: BTreeMap<String, Pages> = BTreeMap::new();
        for document in documents {
            let pages = by_tag.entry(document.locale.tag.clone()).or_default();
            pages.insert(document.page.clone(), OnceLock::from(Box::new(document)));
        }
        let by_tag = by_tag.into_iter().map(|(tag, pages)| (tag, pages.into())).collect();
        Self { by_tag, on_demand: None }
    }
}
