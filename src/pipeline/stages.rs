//! The stages up to the documents: settings, languages, theme, pages, readers. Never draws.

use std::sync::Arc;

use rayon::prelude::*;

use super::Options;
use super::known;
use crate::config::{self, Config, Facts};
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::build::Known;
use crate::document::words::Words;
use crate::document::{self, Edition};
use crate::locale::Locale;
use crate::messages::Arguments;
use crate::site::{self, EditionSite, Page, Site};
use crate::source::Sources;
use crate::theme::{self, Theme};
use crate::translation::{Catalogue, catalogue};
use crate::web::edition::Documents;

/// What the site says, in all its languages.
pub struct Texts {
    /// Settings.
    pub config: Config,
    /// Languages.
    pub catalogue: Catalogue,
    /// Pages.
    pub site: Site,
}

/// Everything that was read.
pub struct Plan {
    /// What the site says.
    pub texts: Texts,
    /// Templates, styles, layouts and fonts.
    pub theme: Theme,
    /// Editions that are asked for, by their place in the settings.
    pub chosen: Vec<usize>,
}

static NO_FACTS: Facts = Facts::new();

/// Reads everything; none where there are no settings to go by.
pub fn read(sources: &Sources, options: &Options, faults: &mut Vec<Diagnostic>) -> Option<Plan> {
    let texts = read_texts(sources, options, faults)?;
    let theme = theme::read(sources, &texts.config).collect(faults);
    let chosen = choose(&texts.config, options, faults);
    Some(Plan { texts, theme, chosen })
}

/// Reads settings, languages and pages, and no theme; none where there are no settings to go by.
pub fn read_texts(sources: &Sources, options: &Options, faults: &mut Vec<Diagnostic>) -> Option<Texts> {
    let config = config::site::read(sources).collect(faults)?;
    let catalogue = catalogue::read(sources, &config).collect(faults);
    let scope = site::Scope { drafts: options.drafts };
    let site = site::read(sources, &config, &catalogue, &scope).collect(faults);
    Some(Texts { config, catalogue, site })
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
    Words {
        catalogue: &plan.texts.catalogue,
        chain: plan.texts.config.chain(locale),
        facts: edition.map_or(&NO_FACTS, |it| &it.facts),
        source: &plan.texts.config.source,
        anywhere: plan.texts.config.title.span,
        faults: Vec::new().into(),
    }
}

/// The readers of every edition: one for each language.
pub fn readers<'a>(sources: &'a Sources, plan: &'a Plan, options: &Options) -> Vec<Vec<Edition<'a>>> {
    let of_edition = |site: &'a site::EditionSite| {
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
    };
    plan.texts.site.editions.iter().map(of_edition).collect()
}

/// The documents of every edition, in all languages: menus and cards of one language may lead to another. Without the
/// accessibility statements.
pub fn documents(plan: &Plan, readers: &[Vec<Edition<'_>>], faults: &mut Vec<Diagnostic>) -> Vec<Documents> {
    let is_wanted = |page: &Page| page.article.statement.is_none();
    let all = plan.texts.site.editions.iter().zip(readers);
    all.map(|(site, readers)| of_edition(site, readers, is_wanted, &[], faults)).collect()
}

/// The accessibility statements of every edition. They tell what is among the faults that were found until now.
pub fn statements(plan: &Plan, readers: &[&[Edition<'_>]], faults: &mut Vec<Diagnostic>) -> Vec<Documents> {
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
) -> Documents {
    let pages: Vec<&Page> = site.pages.values().filter(|it| is_wanted(it)).collect();
    let jobs: Vec<(&Edition<'_>, &Page)> = readers
        .iter()
        .flat_map(|reader| pages.iter().map(move |page| (reader, *page)))
        .filter(|(it, page)| page.is_in(it.words.reader()))
        .collect();
    let built: Vec<_> = jobs.par_iter().map(|(reader, page)| document::build(reader, page, known)).collect();
    let mut documents = Documents::new();
    for it in built {
        let document = it.collect(faults);
        documents.insert((document.locale.tag.clone(), document.page.clone()), document);
    }
    documents
}
