//! What is known of the page at an address: its files, its languages, and other ways to see it. Never draws it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::asked::{self, Asked, Part};
use super::bar::Language;
use super::snapshot::Snapshot;
use crate::document::words::Words;
use crate::locale::Locale;
use crate::pipeline::stages;
use crate::site::address::encoded;
use crate::site::{Address, Page};

/// A page of the site, for readers of a language.
pub struct Opened<'a> {
    /// The edition's folder.
    pub edition: &'a str,
    /// The page.
    pub page: &'a Page,
    /// The reader's language.
    pub locale: &'a Arc<Locale>,
}

/// The page at a path without a slash before it.
pub fn at<'a>(snapshot: &'a Snapshot, path: &str) -> Option<Opened<'a>> {
    let (plan, _) = snapshot.plan.as_ref()?;
    match asked::read(plan, path)? {
        Asked::Of(site, Part::Page(page, locale)) => {
            let edition = plan.texts.config.editions[site.index].id.as_str();
            Some(Opened { edition, page, locale })
        }
        _ => None,
    }
}

impl Opened<'_> {
    /// The files that its words stand in: markdown, and the translators' file of the reader's language.
    pub fn files(&self, snapshot: &Snapshot) -> Vec<String> {
        let (article, ..) = self.page.written_for(self.locale);
        let written = snapshot.sources.get(article.source).path.clone();
        let translated = format!("locales/{}/pages/{}.ftl", self.locale.tag, self.page.key);
        let is_there = snapshot.sources.text(&translated).is_some() && *self.locale != self.page.language;
        std::iter::once(written).chain(is_there.then_some(translated)).collect()
    }

    /// Every file whose faults are faults of this page: those of [`Self::files`], the page in its own language, and the
    /// data of a statement.
    pub fn all_files(&self, snapshot: &Snapshot) -> BTreeSet<String> {
        let main = snapshot.sources.get(self.page.article.source).path.clone();
        let (article, ..) = self.page.written_for(self.locale);
        let data = article.statement.as_ref().map(|it| snapshot.path_of(it.reviewed.1).to_owned());
        self.files(snapshot).into_iter().chain([main]).chain(data).collect()
    }

    /// What each language of the edition has of it.
    pub fn languages(&self, snapshot: &Snapshot) -> Vec<Language> {
        let Some((plan, _)) = &snapshot.plan else { return Vec::new() };
        let edition = plan.texts.config.editions.iter().find(|it| it.id == self.edition);
        let row = |locale: &Arc<Locale>| Language {
            name: locale.name.clone(),
            href: self.page.is_in(locale).then(|| self.path(&locale.tag)),
            counts: self.page.counts(locale).filter(|_| locale.pseudo().is_none()),
        };
        edition.into_iter().flat_map(|it| &it.locales).map(row).collect()
    }

    /// Other ways to see it: the name of each, and its address.
    pub fn views(&self) -> Vec<(&'static str, String)> {
        let own = self.path(&self.locale.tag);
        vec![
            ("usual", own.clone()),
            ("large", format!("{own}?handbill-view=large")),
            ("accented", self.path("en-XA")),
            ("mirrored", self.path("ar-XB")),
            ("plain", format!("{own}?handbill-view=plain")),
        ]
    }

    fn path(&self, tag: &str) -> String {
        let address = Address::of_page(tag, &self.page.id);
        let address = address.as_str();
        let folder = address.strip_suffix("index.html").unwrap_or(address);
        format!("/{}/{}", self.edition, encoded(folder))
    }
}

/// The words of the bar: those of the source language; none where there are no settings to go by.
pub fn words(snapshot: &Snapshot) -> Option<Words<'_>> {
    let (plan, _) = snapshot.plan.as_ref()?;
    Some(stages::words(plan, None, &plan.texts.config.source))
}
