//! The stages up to the documents: settings, languages, theme, pages, readers. Never draws.

use std::sync::Arc;

use rayon::prelude::*;

use super::Options;
use super::known;
use crate::check::{self, Subject};
use crate::config::{self, Config, Facts};
use crate::diagnostics::{Diagnostic, Warned, did_you_mean, rules};
use crate::document::build::Known;
use crate::document::words::Words;
use crate::document::{self, Documents, Edition};
use crate::locale::Locale;
use crate::memo::{Kept, Key};
use crate::messages::Arguments;
use crate::site::{self, EditionSite, Page, Site};
use crate::source::Sources;
use crate::theme::{self, Theme};
use crate::translation::{Catalogue, catalogue};

/// What the site says, in all its languages.
pub struct Texts {
    /// Settings.
    pub config: Config,
    /// Languages.
    pub catalogue: Arc<Catalogue>,
    /// Pages.
    pub site: Site,
}

/// Everything that was read.
pub struct Plan {
    /// What the site says.
    pub texts: Texts,
    /// Templates, styles, layouts and fonts.
    pub theme: Arc<Theme>,
    /// Editions that are asked for, by their place in the settings.
    pub chosen: Vec<usize>,
}

impl Plan {
    /// What the rules look at.
    pub fn subject<'a>(&'a self, sources: &'a Sources, options: &Options) -> Subject<'a> {
        Subject {
            sources,
            config: &self.texts.config,
            site: &self.texts.site,
            catalogue: &self.texts.catalogue,
            theme: &self.theme,
            today: options.today,
            is_over: check::ASKED,
        }
    }
}

static NO_FACTS: Facts = Facts::new();

/// What was read before, by a program that goes on: it reads only what has changed.
#[derive(Debug)]
pub struct Before {
    catalogue: Kept<Warned<Arc<Catalogue>>>,
    languages: catalogue::Before,
    pages: site::reading::Before,
    theme: Kept<Warned<Arc<Theme>>>,
}

impl Before {
    /// None: everything is read, once.
    pub const NONE: Self = Self {
        catalogue: Kept::NONE,
        languages: catalogue::Before::NONE,
        pages: site::reading::Before::NONE,
        theme: Kept::NONE,
    };

    /// None yet; from now on what is read is kept.
    pub fn new() -> Self {
        Self {
            catalogue: Kept::new(),
            languages: catalogue::Before::new(),
            pages: site::reading::Before::new(),
            theme: Kept::new(),
        }
    }

    /// Notes what all pages of `sources` are made from.
    fn begin(&mut self, sources: &Sources, config: &Config, options: &Options) {
        // What translators were given last tells of each page what is stale.
        let given = format!("locales/{}/pages/", config.source.tag);
        let is_settings = |path: &str| {
            let is_statement = || path.rsplit('/').next().is_some_and(|it| it.starts_with("statement."));
            path.ends_with(".yaml") && !is_statement()
        };
        let is_of_all = |path: &str| path.split('/').nth(2) != Some("pages") || path.starts_with(&given);
        let settings = sources.digest("content/", is_settings);
        let words = sources.digest("locales/", is_of_all);
        let key = Key::of("common", &(settings, words, options.drafts, options.designers));
        self.pages.common = *key.digest();
        self.pages.handed = sources.digest(&given, |_| true);
        self.pages.names = *Key::of("names", &(sources.names(), settings, options.designers)).digest();
    }

    /// Forgets what this round did not ask for.
    fn end_round(&self) {
        self.catalogue.end_round();
        self.languages.end_round();
        self.pages.end_round();
        self.theme.end_round();
    }
}

impl Default for Before {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads everything; none where there are no settings to go by.
pub fn read(sources: &Sources, options: &Options, faults: &mut Vec<Diagnostic>) -> Option<Plan> {
    let config = config::site::read(sources).collect(faults)?;
    Some(read_with(sources, config, options, &Before::NONE, faults))
}

/// Reads what has changed since `before`, to the same result as [`read`]. `config`: the settings of `sources`.
pub fn read_again(
    sources: &Sources,
    config: Config,
    options: &Options,
    before: &mut Before,
    faults: &mut Vec<Diagnostic>,
) -> Plan {
    before.begin(sources, &config, options);
    let plan = read_with(sources, config, options, before, faults);
    before.end_round();
    plan
}

fn read_with(
    sources: &Sources,
    config: Config,
    options: &Options,
    before: &Before,
    faults: &mut Vec<Diagnostic>,
) -> Plan {
    let texts = read_texts_with(sources, config, options, before, faults);
    let key = || {
        Key::of(
            "theme",
            &(sources.digest("themes/", |_| true), &texts.config.theme.text, texts.config.theme.span),
        )
    };
    let theme = before.theme.get(key, || shared(theme::read(sources, &texts.config)));
    faults.extend(theme.diagnostics.iter().cloned());
    let theme = Arc::clone(&theme.value);
    let chosen = choose(&texts.config, options, faults);
    Plan { texts, theme, chosen }
}

/// Reads settings, languages and pages, and no theme; none where there are no settings to go by.
pub fn read_texts(sources: &Sources, options: &Options, faults: &mut Vec<Diagnostic>) -> Option<Texts> {
    let config = config::site::read(sources).collect(faults)?;
    Some(read_texts_with(sources, config, options, &Before::NONE, faults))
}

fn read_texts_with(
    sources: &Sources,
    mut config: Config,
    options: &Options,
    before: &Before,
    faults: &mut Vec<Diagnostic>,
) -> Texts {
    if options.designers {
        config.add_designers();
    }
    let key = || {
        let languages: Vec<String> = config.locales().iter().map(|it| it.tag.clone()).collect();
        let settings = sources.digest("content/site.yaml", |_| true);
        Key::of("catalogue", &(languages, settings, sources.digest("locales/", |_| true)))
    };
    let catalogue =
        before.catalogue.get(key, || shared(catalogue::read(sources, &config, &before.languages)));
    faults.extend(catalogue.diagnostics.iter().cloned());
    let catalogue = Arc::clone(&catalogue.value);
    let scope = site::Scope { drafts: options.drafts };
    let site = site::read(sources, &config, &catalogue, &scope, &before.pages).collect(faults);
    Texts { config, catalogue, site }
}

fn shared<T>(made: Warned<T>) -> Warned<Arc<T>> {
    Warned { value: Arc::new(made.value), diagnostics: made.diagnostics }
}

fn choose(config: &Config, options: &Options, faults: &mut Vec<Diagnostic>) -> Vec<usize> {
    if let Some(tag) = &options.language {
        let known: Vec<String> = config.locales().iter().map(|it| it.tag.clone()).collect();
        if !known.contains(tag) {
            let message = format!("No edition has the language “{tag}”.");
            let help = did_you_mean(tag, known.iter().map(String::as_str));
            faults.push(Diagnostic::nowhere(&rules::LANGUAGE_UNKNOWN, message).maybe_help(help));
        }
    }
    let Some(name) = &options.edition else { return (0..config.editions.len()).collect() };
    let found = config.editions.iter().position(|it| it.id == *name);
    if found.is_none() {
        let message = format!("There is no edition “{name}”.");
        let help = did_you_mean(name, config.editions.iter().map(|it| it.id.as_str()));
        faults.push(Diagnostic::nowhere(&rules::EDITION_MISSING, message).maybe_help(help));
    }
    found.into_iter().collect()
}

/// The interface for readers of a language, with the facts of an edition.
pub fn words<'a>(plan: &'a Plan, edition: Option<&'a config::Edition>, locale: &Arc<Locale>) -> Words<'a> {
    Words::new(
        &plan.texts.catalogue,
        plan.texts.config.chain(locale),
        edition.map_or(&NO_FACTS, |it| &it.facts),
        &plan.texts.config.source,
        plan.texts.config.title.span,
    )
}

/// The readers of every edition: one for each language.
pub fn readers<'a>(sources: &'a Sources, plan: &'a Plan, options: &Options) -> Vec<Vec<Edition<'a>>> {
    plan.texts.site.editions.iter().map(|it| readers_of(sources, plan, it, options)).collect()
}

/// The readers of one edition.
pub fn readers_of<'a>(
    sources: &'a Sources,
    plan: &'a Plan,
    site: &'a EditionSite,
    options: &Options,
) -> Vec<Edition<'a>> {
    let edition = &plan.texts.config.editions[site.index];
    let arguments = Arc::new(Arguments::of_facts(&edition.facts));
    let reader = |locale: &Arc<Locale>| Edition {
        sources,
        config: &plan.texts.config,
        edition,
        site,
        catalogue: &plan.texts.catalogue,
        words: words(plan, Some(edition), locale),
        arguments: Arc::clone(&arguments),
        today: options.today,
    };
    edition.locales.iter().map(reader).collect()
}

/// The documents of every edition, in all languages: menus and cards of one language may lead to another. Without the
/// accessibility statements.
pub fn documents(
    plan: &Plan,
    readers: &[Vec<Edition<'_>>],
    faults: &mut Vec<Diagnostic>,
) -> Vec<Documents<'static>> {
    let is_wanted = |page: &Page| page.article.statement.is_none();
    let all = plan.texts.site.editions.iter().zip(readers);
    all.map(|(site, readers)| of_edition(site, readers, is_wanted, &[], faults)).collect()
}

/// The accessibility statements of every edition. They tell what is among the faults that were found until now.
pub fn statements(
    plan: &Plan,
    readers: &[&[Edition<'_>]],
    faults: &mut Vec<Diagnostic>,
) -> Vec<Documents<'static>> {
    let is_wanted = |page: &Page| page.article.statement.is_some();
    let mut all = Vec::new();
    for (at, (site, readers)) in plan.texts.site.editions.iter().zip(readers).enumerate() {
        let known = known::of_edition(plan, at, readers, faults);
        all.push(of_edition(site, readers, is_wanted, &known, faults));
        faults.extend(readers.iter().flat_map(|it| it.words.found()));
    }
    all
}

fn of_edition(
    site: &EditionSite,
    readers: &[Edition<'_>],
    is_wanted: impl Fn(&Page) -> bool,
    known: &[Known],
    faults: &mut Vec<Diagnostic>,
) -> Documents<'static> {
    let pages: Vec<&Page> = site.pages.values().map(|it| &**it).filter(|it| is_wanted(it)).collect();
    let jobs: Vec<(&Edition<'_>, &Page)> = readers
        .iter()
        .flat_map(|reader| pages.iter().map(move |page| (reader, *page)))
        .filter(|(it, page)| page.is_in(it.words.reader()))
        .collect();
    let built: Vec<_> = jobs.par_iter().map(|(reader, page)| document::build(reader, page, known)).collect();
    built.into_iter().map(|it| it.collect(faults)).collect()
}
