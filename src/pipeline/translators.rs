//! The stages that translators' commands share: the pages that are handed to them, and what each language has
//! of these. Never builds a document.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::stages::Texts;
use crate::config::Edition;
use crate::messages::placeable::{Piece, pieces};
use crate::messages::{Arguments, Bundle, Placeable};
use crate::site::{EditionSite, Page, Translations};
use crate::source::Sources;
use crate::translation::handover;
use crate::translation::status::{self, LanguageStatus, PageStatus};
use crate::translation::sync;
use crate::translation::{Counts, Coverage, Language};

/// A page with what the languages have of it.
#[derive(Clone)]
pub struct Handed<'a> {
    /// The page.
    pub page: handover::Page<'a>,
    /// What the languages of its editions have of it, by tag; not those in which it was written itself.
    pub coverage: BTreeMap<&'a str, &'a Coverage>,
}

/// Every page in the source language and the words of every edition, each once, by key.
pub fn pages<'a>(texts: &'a Texts, sources: &'a Sources) -> Vec<Handed<'a>> {
    let mut found: BTreeMap<&str, Handed<'a>> = BTreeMap::new();
    for site in &texts.site.editions {
        let Some(edition) = texts.config.editions.get(site.index) else { continue };
        let pages = site.pages.values().filter(|it| it.language == texts.config.source);
        let pages = pages.map(|it| (page(it, edition, sources), &it.translations, Some(&**it)));
        for (page, translations, written) in
            std::iter::once((words(site, edition, sources), &site.words.translations, None)).chain(pages)
        {
            let handed = found.entry(page.key).or_insert_with(|| Handed { page, coverage: BTreeMap::new() });
            handed.coverage.extend(of_edition(edition, translations, written));
        }
    }
    found.into_values().collect()
}

/// What the languages of an edition have of a page.
fn of_edition<'a>(
    edition: &'a Edition,
    translations: &'a Translations,
    written: Option<&'a Page>,
) -> impl Iterator<Item = (&'a str, &'a Coverage)> {
    let tags = edition.locales.iter().map(|it| it.tag.as_str());
    let tags = tags.filter(move |tag| written.is_none_or(|it| !it.natives.contains_key(*tag)));
    tags.filter_map(|tag| Some((tag, translations.coverage.get(tag)?)))
}

fn words<'a>(site: &'a EditionSite, edition: &'a Edition, sources: &'a Sources) -> handover::Page<'a> {
    handover::Page {
        key: &site.words.key,
        path: &sources.get(edition.name.span.source).path,
        title: &edition.name.text,
        units: &site.words.units,
        texts: &site.words.texts,
        facts: &edition.facts,
    }
}

fn page<'a>(it: &'a Page, edition: &'a Edition, sources: &'a Sources) -> handover::Page<'a> {
    handover::Page {
        key: &it.key,
        path: &sources.get(it.article.source).path,
        title: &it.article.units.get(it.article.front.title).text,
        units: &it.article.units,
        texts: &it.texts,
        facts: &edition.facts,
    }
}

/// A page's title in the source language, with the names that it uses in their words.
fn title(texts: &Texts, page: &handover::Page<'_>) -> String {
    let unit = page.units.iter().find(|it| it.text == page.title && page.title.contains('{'));
    let (Some(unit), Some(source)) = (unit, texts.catalogue.get(&texts.config.source)) else {
        return page.title.to_owned();
    };
    let bundle = Bundle::new(&texts.config.source, std::iter::once(page.texts).chain(&source.shared));
    let Some(Ok(text)) = bundle.format(&unit.id, &Arguments::of_facts(page.facts)) else {
        return page.title.to_owned();
    };
    let shown = |piece: Piece<'_>| match piece {
        Piece::Words(words) => words.to_owned(),
        Piece::Value(Placeable::Fact(name) | Placeable::Date { fact: name, .. }) => format!("{{ ${name} }}"),
        Piece::Value(Placeable::Number { value, .. }) => value.to_string(),
        Piece::Value(
            Placeable::Text(it)
            | Placeable::Source(it)
            | Placeable::Day(it)
            | Placeable::Autonym { name: it, .. },
        ) => it,
    };
    pieces(&text).into_iter().map(shown).collect()
}

/// What `sync` works on.
pub fn sync_job<'a>(texts: &'a Texts, sources: &'a Sources) -> sync::Job<'a> {
    let hidden: BTreeSet<String> =
        texts.site.editions.iter().flat_map(|it| it.hidden.iter().cloned()).collect();
    let pages = pages(texts, sources).into_iter().map(|it| it.page).collect();
    sync::Job { sources, config: &texts.config, catalogue: &texts.catalogue, pages, hidden }
}

/// What each language lacks: all target languages of the site, in their order, or the one that is asked for.
pub fn status(texts: &Texts, sources: &Sources, only: Option<&str>) -> Vec<LanguageStatus> {
    let pages = pages(texts, sources);
    let locales = texts.config.targets();
    let wanted = locales.iter().filter(|it| only.is_none_or(|tag| it.tag == tag));
    let of_language = |language: &Language| {
        let locale = &language.locale;
        let of_page = |it: &Handed<'_>| {
            let coverage = it.coverage.get(locale.tag.as_str())?;
            let status = status::of_page(&it.page, coverage, language, sources);
            Some(PageStatus { title: title(texts, &it.page), ..status })
        };
        let pages: Vec<_> = pages.iter().filter_map(of_page).collect();
        let mut counts = Counts::default();
        pages.iter().for_each(|it| counts += it.counts);
        LanguageStatus {
            tag: locale.tag.clone(),
            name: locale.name.clone(),
            interface: interface(texts, language),
            counts,
            words_left: pages.iter().map(|it| it.words_left).sum(),
            pages,
        }
    };
    wanted.filter_map(|it| texts.catalogue.get(it)).map(of_language).collect()
}

/// How many messages of the interface a language has, and how many there are.
fn interface(texts: &Texts, language: &Language) -> (usize, usize) {
    let source = texts.catalogue.get(&texts.config.source);
    let ids = || source.into_iter().flat_map(Language::interface_ids);
    (ids().filter(|id| language.has(id)).count(), ids().count())
}

#[cfg(test)]
mod tests;
