//! One page in all its languages. Never resolves a text.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::address::Address;
use super::languages::Translations;
use crate::content::{Article, Block};
use crate::locale::Locale;
use crate::messages::Resource;
use crate::translation::Counts;

/// A page of an edition.
#[derive(Debug)]
pub struct Page {
    /// Its path below the edition's (or the shared) folder, without `.md`: `hear-me/bury-park`.
    pub id: String,
    /// Its file in `locales/<tag>/pages/`, without `.ftl`: `luton/hear-me/bury-park`.
    pub key: String,
    /// The page that is translated: in the source language, or the only one there is.
    pub article: Arc<Article>,
    /// The language of `article`.
    pub language: Arc<Locale>,
    /// The article's text as Fluent messages.
    pub texts: Resource,
    /// The page as it was written in other languages, by tag.
    pub natives: BTreeMap<String, (Arc<Article>, Resource)>,
    /// What the languages have of it.
    pub translations: Translations,
    /// The languages in which it is published, in the edition's order.
    pub locales: Vec<Arc<Locale>>,
    /// Of these, the ones that are real translations (or the original): the others are mostly in another
    /// language, and search engines are not told of them.
    pub real: Vec<Arc<Locale>>,
    /// Whether its front matter names a page or a fact, in any language.
    pub is_naming: bool,
}

impl Page {
    /// The article and texts that readers of `locale` get, and the language in which they were written.
    pub fn written_for<'a>(
        &'a self,
        locale: &'a Arc<Locale>,
    ) -> (&'a Article, &'a Resource, &'a Arc<Locale>) {
        match self.natives.get(&locale.tag) {
            Some((article, texts)) => (article, texts, locale),
            None => (&self.article, &self.texts, &self.language),
        }
    }

    /// The article that readers of `locale` get; none where it is not published for them.
    pub fn written_in<'a>(&'a self, locale: &Locale) -> Option<&'a Article> {
        self.is_in(locale)
            .then(|| self.natives.get(&locale.tag).map_or(&*self.article, |(article, _)| article))
    }

    /// How much of it is in `locale`; none where it was written in it.
    pub fn counts(&self, locale: &Locale) -> Option<Counts> {
        let tag = locale.lender().unwrap_or(&locale.tag);
        let is_native = self.natives.contains_key(tag);
        self.translations.coverage.get(tag).filter(|_| !is_native).map(|it| it.counts())
    }

    /// Whether it is published in `locale`.
    pub fn is_in(&self, locale: &Locale) -> bool {
        self.locales.iter().any(|it| **it == *locale)
    }

    /// The first of `chain` in which the page is published, or its own language.
    pub fn nearest<'a>(&'a self, chain: &'a [Arc<Locale>]) -> &'a Arc<Locale> {
        chain.iter().find(|it| self.is_in(it)).unwrap_or(&self.language)
    }

    /// Its file in `locale`.
    pub fn address(&self, locale: &Locale) -> Address {
        Address::of_page(&locale.tag, &self.id)
    }

    /// Whether it is the edition's home page.
    pub fn is_home(&self) -> bool {
        self.id == "index"
    }

    /// What links to the page may name: its headings, and components with a name of their own. One set for all
    /// languages that are translated from it.
    pub fn anchors(&self) -> Vec<&str> {
        let mut found = Vec::new();
        let mut queue: Vec<&Block> = self.article.blocks.iter().rev().collect();
        while let Some(block) = queue.pop() {
            match block {
                Block::Heading { anchor, .. } => found.push(anchor.as_str()),
                Block::Component(it) => {
                    found.extend(it.anchor());
                    queue.extend(it.blocks().iter().rev());
                }
                _ => {}
            }
        }
        found
    }
}
