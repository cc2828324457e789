//! What each language has of a page, and in which of them it is published. Never resolves a text.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::{self, Config, Publish};
use crate::content::{Article, Units};
use crate::diagnostics::Diagnostic;
use crate::locale::Locale;
use crate::messages::Resource;
use crate::translation::coverage::{self, Subject};
use crate::translation::pseudo;
use crate::translation::{Catalogue, Counts, Coverage, History, texts};

/// What languages have of a page, or of an edition's words.
#[derive(Clone, Debug)]
pub struct Translations {
    /// What became of its texts since translators were given them.
    pub history: History,
    /// What each language has of it, by tag; not the language in which it was written.
    pub coverage: BTreeMap<String, Coverage>,
}

/// Holds the texts of `page` (such as `luton/faq`), which are in `language`, against the languages of the
/// edition and those that they fall back on.
pub fn translations(
    page: &str,
    units: &Units,
    language: &Arc<Locale>,
    config: &Config,
    edition: &config::Edition,
    catalogue: &Catalogue,
) -> Translations {
    // Only pages in the source language are handed to translators.
    let given = if *language == config.source { catalogue.given(page) } else { None };
    let history = History::new(given, units);
    let subject = Subject { catalogue, page, units, history: &history };
    let mut coverage = BTreeMap::new();
    for locale in edition.locales.iter().flat_map(|it| config.chain(it)) {
        if locale != *language && !coverage.contains_key(&locale.tag) {
            coverage.insert(locale.tag.clone(), coverage::of_page(&subject, &config.chain(&locale)));
        }
    }
    Translations { history, coverage }
}

/// A page as designers' languages have it: made from its own texts.
pub fn for_designers(
    edition: &config::Edition,
    article: &Arc<Article>,
    texts: &Resource,
    language: &Arc<Locale>,
) -> BTreeMap<String, (Arc<Article>, Resource)> {
    let made = |locale: &Arc<Locale>| {
        let made = pseudo::resource(texts, locale.pseudo()?);
        (locale != language).then(|| (locale.tag.clone(), (Arc::clone(article), made)))
    };
    edition.locales.iter().filter_map(made).collect()
}

/// Whether a page is published in a language that has this much of it. A page without a single word of a
/// language is not: links lead to its own language instead.
pub fn is_published(counts: Counts, publish: Publish) -> bool {
    match publish {
        Publish::Any => counts.translated + counts.stale > 0,
        Publish::Complete => counts.is_complete(),
        Publish::SignedOff => counts.is_signed_off(),
    }
}

/// Whether search engines are told of it: half of the texts. Less is a page in another language under a
/// translated title.
pub fn is_real(counts: Counts) -> bool {
    (counts.translated + counts.stale) * 2 >= counts.units
}

/// Reports facts and terms that translations name and that do not exist.
pub fn check_references(
    page: &str,
    units: &Units,
    translations: &Translations,
    config: &Config,
    edition: &config::Edition,
    catalogue: &Catalogue,
    faults: &mut Vec<Diagnostic>,
) {
    let before: Vec<&str> =
        units.refs().filter_map(|it| translations.history.before(it)).map(|it| it.id.as_str()).collect();
    let is_used = |id: &str| units.find(id).is_some() || before.contains(&id);
    for locale in edition.locales.iter().filter(|it| translations.coverage.contains_key(&it.tag)) {
        let Some(own) = catalogue.get(locale).and_then(|it| it.pages.get(page)) else { continue };
        let chain = config.chain(locale);
        faults.extend(texts::check_translation(own, &is_used, catalogue, &chain, &edition.facts));
    }
}
