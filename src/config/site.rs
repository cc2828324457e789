//! `content/site.yaml` and the editions it names, as one checked [`Config`]. Never reads pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::edition::{self, Edition};
use super::fields::Fields;
use super::languages;
use super::policy::Policy;
use super::yaml::{self, Words};
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::locale::Locale;
use crate::source::Sources;

/// All settings of a site.
#[derive(Debug)]
pub struct Config {
    /// Title of the place chooser.
    pub title: Words,
    /// Its line below the title.
    pub tagline: Words,
    /// Who publishes the site.
    pub publisher: Words,
    /// The language in which pages are written.
    pub source: Arc<Locale>,
    /// Folder below `themes/`.
    pub theme: Words,
    /// The places.
    pub editions: Vec<Edition>,
    /// Languages to try, by tag, before the source language.
    pub fallback: BTreeMap<String, Vec<Arc<Locale>>>,
    /// Languages that the site describes itself.
    pub described: languages::Locales,
}

impl Config {
    /// The languages whose text a reader of `locale` gets, the best first, the source language last.
    pub fn chain(&self, locale: &Arc<Locale>) -> Vec<Arc<Locale>> {
        let lender =
            locale.lender().and_then(|tag| self.described.get(tag).cloned().or_else(|| Locale::known(tag)));
        let own = self.fallback.get(&locale.tag).into_iter().flatten().cloned();
        let mut chain = vec![Arc::clone(locale)];
        for next in own.chain(lender).chain([Arc::clone(&self.source)]) {
            if !chain.contains(&next) {
                chain.push(next);
            }
        }
        chain
    }

    /// Gives every edition the languages for designers.
    pub fn add_designers(&mut self) {
        for edition in &mut self.editions {
            for locale in Locale::for_designers() {
                if !edition.locales.contains(&locale) {
                    edition.locales.push(locale);
                }
            }
        }
    }

    /// Every language of every edition, once, in order.
    pub fn locales(&self) -> Vec<Arc<Locale>> {
        let mut all = vec![Arc::clone(&self.source)];
        let of_editions = self.editions.iter().flat_map(|it| &it.locales);
        for locale in
            of_editions.flat_map(|it| self.chain(it)).chain(self.fallback.values().flatten().cloned())
        {
            if !all.contains(&locale) {
                all.push(locale);
            }
        }
        all
    }

    /// The languages that translators work on: neither the source language, nor those that are only listened to,
    /// nor those for designers.
    pub fn targets(&self) -> Vec<Arc<Locale>> {
        let mut all = self.locales();
        all.retain(|it| *it != self.source && it.lender().is_none() && it.pseudo().is_none());
        all
    }
}

/// Reads `content/site.yaml` and each edition's `edition.yaml` and `facts.yaml`. `None` where there is no
/// `site.yaml` that can be read.
pub fn read(sources: &Sources) -> Warned<Option<Config>> {
    let mut diagnostics = Vec::new();
    let value = read_site(sources, &mut diagnostics);
    Warned { value, diagnostics }
}

fn read_site(sources: &Sources, faults: &mut Vec<Diagnostic>) -> Option<Config> {
    let Some(source) = sources.text("content/site.yaml") else {
        faults.push(
            Diagnostic::nowhere(&rules::KEY_MISSING, "There is no content/site.yaml.")
                .help("it names the publisher, the source language and the editions"),
        );
        return None;
    };
    let root = yaml::parse(source, 0..source.text.len()).map_err(|fault| faults.push(fault)).ok()?;
    let mut fields = Fields::new(&root, "site", faults);
    let described = languages::described(&mut fields);
    let title = fields.required("title");
    let tagline = fields.required("tagline");
    let publisher = fields.required("publisher");
    let theme = fields.required("theme");
    let source_tag = fields.required("source_language");
    let source_locale = languages::locale_of(&source_tag, &described, fields.faults());
    let policy = Policy::read(&mut fields, Policy::DEFAULT);
    let names = fields.list("editions");
    if names.is_empty() {
        fields.wrong(root.span, "This site has no editions.".to_owned());
    }
    let fallback = languages::fallback(&mut fields, &described);
    fields.finish();
    let source_locale = source_locale?;
    let editions = names
        .iter()
        .filter_map(|name| edition::read(name, sources, &described, &source_locale, policy, faults))
        .collect();
    Some(Config { title, tagline, publisher, source: source_locale, theme, editions, fallback, described })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_files(files: &[(&str, &str)]) -> Warned<Option<Config>> {
        let mut sources = Sources::new();
        for (path, text) in files {
            sources.add_text(*path, text);
        }
        read(&sources)
    }

    const SITE: &str =
        "title: T\ntagline: L\npublisher: P\nsource_language: en-GB\ntheme: community\neditions: [luton]\n";
    const EDITION: &str = "name: Luton\ntagline: t\ntitle: T\npublisher: P\nlanguages: [en-GB, ur]\nbase_url: https://example.org/luton\nmenu: []\n";

    #[test]
    fn a_site_reads_whole() {
        let found = read_files(&[("content/site.yaml", SITE), ("content/luton/edition.yaml", EDITION)]);
        assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
        let config = found.value.unwrap();
        assert_eq!(config.editions[0].locales.len(), 2);
        let ur = &config.editions[0].locales[1];
        let chain: Vec<_> = config.chain(ur).iter().map(|it| it.tag.clone()).collect();
        assert_eq!(chain, ["ur", "en-GB"]);
    }

    #[test]
    fn a_language_that_is_named_twice_and_an_address_that_is_none_are_told_at_their_place() {
        let edition = EDITION.replace("[en-GB, ur]", "[en-GB, ur, ur]").replace("org/luton", "org/$uri");
        let found = read_files(&[("content/site.yaml", SITE), ("content/luton/edition.yaml", &edition)]);
        let codes: Vec<_> = found.diagnostics.iter().map(|it| it.rule.code).collect();
        assert_eq!(codes, ["value-wrong", "value-wrong"]);
        let starts = found.diagnostics.iter().map(|it| it.span.unwrap().range());
        let places: Vec<&str> = starts.map(|it| &edition[it]).collect();
        assert_eq!(places, ["ur", "https://example.org/$uri"]);
        assert_eq!(found.value.unwrap().editions[0].locales.len(), 2);
    }

    #[test]
    fn a_borrowing_language_falls_back_along_its_chain() {
        let site = format!("{SITE}fallback:\n  phr: [ur]\n");
        let edition = EDITION.replace("[en-GB, ur]", "[en-GB, phr]");
        let found = read_files(&[("content/site.yaml", &site), ("content/luton/edition.yaml", &edition)]);
        let config = found.value.unwrap();
        let phr = &config.editions[0].locales[1];
        let chain: Vec<_> = config.chain(phr).iter().map(|it| it.tag.clone()).collect();
        assert_eq!(chain, ["phr", "ur", "en-GB"]);
    }

    #[test]
    fn unknown_languages_keys_and_editions_are_all_told() {
        let site = SITE.replace("[luton]", "[luton, lutn]").replace("tagline", "taglin");
        let edition = EDITION.replace("[en-GB, ur]", "[en-GB, urd]");
        let found = read_files(&[("content/site.yaml", &site), ("content/luton/edition.yaml", &edition)]);
        let codes: Vec<_> = found.diagnostics.iter().map(|it| it.rule.code).collect();
        assert!(!codes.contains(&"key-missing"), "a key that is spelt wrong is told once: {codes:?}");
        for code in ["key-unknown", "language-unknown", "edition-missing"] {
            assert!(codes.contains(&code), "{code} in {codes:?}");
        }
    }

    #[test]
    fn a_language_can_be_described() {
        let site = format!(
            "{SITE}locales:\n  kri: {{ name: Krio, autonym: Krio, script: Latn, data: en-GB }}\n  bn: {{ digits: beng }}\n"
        );
        let edition = EDITION.replace("[en-GB, ur]", "[en-GB, kri]");
        let found = read_files(&[("content/site.yaml", &site), ("content/luton/edition.yaml", &edition)]);
        assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
    }
}
