//! Finds the pairs of source text and translation: of pages, of the words of editions, of the interface. Never
//! compares them.

use std::collections::BTreeSet;

use super::super::Subject;
use crate::content::Units;
use crate::locale::Locale;
use crate::messages::Resource;
use crate::site::Translations;
use crate::translation::coverage::Standing;

/// The translations of one page, or of the interface, in one language.
pub struct File<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// Its pairs.
    pub entries: Vec<Entry<'a>>,
}

/// Where two texts stand.
pub struct Entry<'a> {
    /// The file of the source text.
    pub source: &'a Resource,
    /// Its name there.
    pub source_id: &'a str,
    /// The file of the translation.
    pub target: &'a Resource,
    /// Its name there.
    pub target_id: &'a str,
}

/// Every translation of today's texts. Stale ones are left out: they are made from another text.
pub fn files<'a>(subject: &Subject<'a>) -> Vec<File<'a>> {
    let mut files = Vec::new();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    for site in &subject.site.editions {
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        let words = (site.words.key.as_str(), &site.words.units, &site.words.texts, &site.words.translations);
        let pages =
            site.pages.values().map(|it| (it.key.as_str(), &it.article.units, &it.texts, &it.translations));
        for (key, units, texts, translations) in std::iter::once(words).chain(pages) {
            for locale in edition.locales.iter().filter(|it| seen.insert((key, it.tag.as_str()))) {
                files.extend(of_page(subject, key, units, texts, translations, locale));
            }
        }
    }
    files.extend(interface(subject));
    files
}

fn of_page<'a>(
    subject: &Subject<'a>,
    key: &str,
    units: &'a Units,
    texts: &'a Resource,
    translations: &'a Translations,
    locale: &'a Locale,
) -> Option<File<'a>> {
    let coverage = translations.coverage.get(&locale.tag)?;
    let target = subject.catalogue.get(locale)?.pages.get(key)?;
    let translated = |(unit, standing): (&'a crate::content::Unit, &'a Standing)| {
        let Standing::Translated { origin, .. } = standing else { return None };
        // What stands in another page's file is checked there.
        let is_own = origin.as_ref().is_none_or(|it| it.page.is_none());
        let target_id = origin.as_ref().map_or(unit.id.as_str(), |it| &it.id);
        is_own.then_some(Entry { source: texts, source_id: &unit.id, target, target_id })
    };
    let entries = units.iter().zip(coverage.iter()).filter_map(translated).collect();
    Some(File { locale, entries })
}

fn interface<'a>(subject: &Subject<'a>) -> Vec<File<'a>> {
    let Some(source) = subject.catalogue.get(&subject.config.source) else { return Vec::new() };
    // What is made from the source texts needs no check.
    let languages =
        subject.catalogue.languages().filter(|it| it.locale != source.locale && it.locale.pseudo().is_none());
    let of_language = |language: &'a crate::translation::Language| {
        let entries = language.shared.iter().flat_map(|file| file.entries.keys().map(move |id| (file, id)));
        let pair = |(target, id): (&'a Resource, &'a String)| {
            let source = source.shared.iter().find(|it| it.entries.contains_key(id))?;
            Some(Entry { source, source_id: id, target, target_id: id })
        };
        File { locale: &language.locale, entries: entries.filter_map(pair).collect() }
    };
    languages.map(of_language).collect()
}
