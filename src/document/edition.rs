//! What the documents of one edition in one language share, and the edition's own words. Never a page's text.

use std::sync::Arc;

use super::text::{self, Surroundings, Text};
use super::words::Words;
use crate::config::{self, Config};
use crate::content::UnitRef;
use crate::diagnostics::Diagnostic;
use crate::locale::CivilDate;
use crate::messages::Arguments;
use crate::site::EditionSite;
use crate::source::Sources;
use crate::translation::texts::Written;
use crate::translation::{Catalogue, PageTexts};

/// What the documents of one edition in one language share.
pub struct Edition<'a> {
    /// All files.
    pub sources: &'a Sources,
    /// All settings.
    pub config: &'a Config,
    /// The edition's settings.
    pub edition: &'a config::Edition,
    /// The edition's pages.
    pub site: &'a EditionSite,
    /// All languages.
    pub catalogue: &'a Catalogue,
    /// The interface in the reader's language.
    pub words: Words<'a>,
    /// The edition's facts, as messages take them.
    pub arguments: Arc<Arguments>,
    /// The day of the build.
    pub today: CivilDate,
}

impl Edition<'_> {
    /// What every text of the edition needs.
    pub fn surroundings(&self) -> Surroundings<'_> {
        Surroundings { catalogue: self.catalogue, facts: &self.edition.facts, source: &self.config.source }
    }

    /// The words of the edition's settings for its reader.
    pub fn texts(&self) -> PageTexts<'_> {
        let chain = self.config.chain(self.words.reader());
        let words = &self.site.words;
        let written = Written {
            page: &words.key,
            texts: &words.texts,
            locale: &self.config.source,
            coverage: &words.translations.coverage,
            stale: self.edition.policy.stale,
        };
        PageTexts::new(self.catalogue, &chain, &written, Arc::clone(&self.arguments))
    }

    /// The edition's name, what it is, and its title.
    pub fn names(&self, faults: &mut Vec<Diagnostic>) -> [Text; 3] {
        let words = &self.site.words;
        self.own([words.name, words.tagline, words.title], faults)
    }

    /// Who publishes the edition.
    pub fn publisher(&self, faults: &mut Vec<Diagnostic>) -> Text {
        let [publisher] = self.own([self.site.words.publisher], faults);
        publisher
    }

    /// Ids of audiences and communities, and their names.
    pub fn audiences(&self, faults: &mut Vec<Diagnostic>) -> Vec<(String, Text)> {
        let words = &self.site.words;
        words
            .audiences
            .iter()
            .map(|(id, unit)| (id.clone(), self.own([*unit], faults)))
            .map(|(id, [name])| (id, name))
            .collect()
    }

    fn own<const N: usize>(&self, units: [UnitRef; N], faults: &mut Vec<Diagnostic>) -> [Text; N] {
        let texts = self.texts();
        units.map(|unit| {
            let resolved = texts.resolve(&self.site.words.units, unit, faults);
            self.surroundings().read(&resolved, &text::no_links, &|_| resolved.span, faults)
        })
    }
}
