//! The pages of one edition: found, read, and held against its languages. Never resolves a text.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::Scope;
use super::address::GENERATED;
use super::clashes;
use super::languages::{self, Translations};
use super::page::Page;
use super::reading::{Before, Found, Reading};
use crate::config::{self, Config, Words};
use crate::content::{FrontMatter, Kind, UnitRef, Units};
use crate::diagnostics::{Diagnostic, Warned, did_you_mean, rules};
use crate::locale::Locale;
use crate::memo::Key;
use crate::messages::Resource;
use crate::source::{Source, SourceId, Sources};
use crate::translation::{Catalogue, texts};

/// An edition with its pages.
#[derive(Debug)]
pub struct EditionSite {
    /// Its place in [`Config::editions`].
    pub index: usize,
    /// The words of `edition.yaml`.
    pub words: EditionWords,
    /// Pages by id.
    pub pages: BTreeMap<String, Arc<Page>>,
    /// The first page of each type, by its id.
    by_kind: Vec<(Kind, String)>,
    /// Page ids by the path of their file.
    by_file: Arc<BTreeMap<String, String>>,
    /// Ids of pages whose file could not be read, which was told: links to them are not told again.
    unreadable: BTreeSet<String>,
    /// Keys of pages that are drafts or withdrawn: they exist, but are neither shown nor translated.
    pub hidden: BTreeSet<String>,
}

/// The words of an edition's settings, which are translated like a page's.
#[derive(Debug)]
pub struct EditionWords {
    /// Their file in `locales/<tag>/pages/`, without `.ftl`: `luton/edition`.
    pub key: String,
    /// All of them.
    pub units: Units,
    /// The same as Fluent messages.
    pub texts: Resource,
    /// What the languages have of them.
    pub translations: Translations,
    /// The place.
    pub name: UnitRef,
    /// What it is.
    pub tagline: UnitRef,
    /// After the dash in a page's title.
    pub title: UnitRef,
    /// Who publishes it.
    pub publisher: UnitRef,
    /// The contact patch: its heading and its hours.
    pub contact: Option<(UnitRef, Option<UnitRef>)>,
    /// Ids and names of audiences and communities.
    pub audiences: Vec<(String, UnitRef)>,
}

impl EditionSite {
    /// The page that a file makes.
    pub fn page_of_file(&self, path: &str) -> Option<&Page> {
        self.pages.get(self.by_file.get(path)?).map(|it| &**it)
    }

    /// The page of a type, such as the accessibility statement.
    pub fn of_kind(&self, kind: Kind) -> Option<&Page> {
        let (_, id) = self.by_kind.iter().find(|it| it.0 == kind)?;
        self.pages.get(id).map(|it| &**it)
    }

    /// Whether no page stands at an id.
    pub fn is_free(&self, id: &str) -> bool {
        let is_page = |id: &str| self.pages.contains_key(id);
        !(is_page(id) || is_page(&format!("{id}/index")) || GENERATED.contains(&id))
    }

    /// Whether a file should make a page but could not be read.
    pub fn is_unreadable(&self, path: &str) -> bool {
        self.by_file.get(path).is_some_and(|id| self.unreadable.contains(id))
    }

    /// Keys of pages whose file could not be read.
    pub fn unreadable_keys(&self) -> impl Iterator<Item = &str> {
        let files = self.by_file.iter().filter(|(_, id)| self.unreadable.contains(*id));
        files.filter_map(|(path, _)| path.strip_prefix("content/")?.strip_suffix(".md"))
    }

    /// Paths of the files that make a page.
    pub fn files(&self) -> impl Iterator<Item = &str> + Clone {
        self.by_file.keys().map(String::as_str)
    }
}

/// Reads the pages of an edition.
pub fn read(
    sources: &Sources,
    config: &Config,
    edition: &config::Edition,
    catalogue: &Catalogue,
    scope: &Scope,
    before: &Before,
    faults: &mut Vec<Diagnostic>,
) -> EditionSite {
    let reading = Reading { config, edition, catalogue, scope, before, locales: config.locales() };
    let index = config.editions.iter().position(|it| it.id == edition.id).unwrap_or_default();
    let words = edition_words(config, edition, catalogue, faults);
    let listed = before
        .files
        .get(|| Key::of("files", &(before.names, &edition.id)), || list(sources, config, edition));
    faults.extend(listed.diagnostics.iter().cloned());
    let Listed { pages: found, refused, by_file } = &listed.value;
    let mut pages = BTreeMap::new();
    // Links to those that are refused and menus that name them are right but for the name, which is told once.
    let mut unreadable = refused.clone();
    let mut hidden = BTreeSet::new();
    let files_of = |files: &FileIds| -> Files<'_> {
        let file = |(locale, own, data): &(Arc<Locale>, SourceId, Option<SourceId>)| {
            (Arc::clone(locale), sources.get(*own), data.map(|it| sources.get(it)))
        };
        files.iter().map(file).collect()
    };
    let read: Vec<Arc<Warned<Found>>> =
        found.par_iter().map(|(id, files)| reading.page(id, &files_of(files))).collect();
    for ((id, _), found) in found.iter().zip(read) {
        faults.extend(found.diagnostics.iter().cloned());
        match &found.value {
            Found::Page(page) => {
                pages.insert(id.clone(), Arc::clone(page));
            }
            Found::Hidden(key) => {
                hidden.insert(key.clone());
            }
            Found::Unreadable => {
                unreadable.insert(id.clone());
            }
        }
    }
    let mut by_kind: Vec<(Kind, String)> = Vec::new();
    for page in pages.values() {
        let kind = page.article.front.kind;
        if by_kind.iter().all(|it| it.0 != kind) {
            by_kind.push((kind, page.id.clone()));
        }
    }
    let by_file = Arc::clone(by_file);
    let site = EditionSite { index, words, pages, by_kind, by_file, unreadable, hidden };
    check_named_pages(&site, edition, faults);
    site
}

/// The language of each file of a page (the source language has no tag in the name), and the data beside it.
pub(super) type Files<'a> = Vec<(Arc<Locale>, &'a Source, Option<&'a Source>)>;

/// The files of a page: for each language its own, and the data beside it.
type FileIds = Vec<(Arc<Locale>, SourceId, Option<SourceId>)>;

/// Which files make which page of an edition: a matter of their names alone.
#[derive(Debug)]
pub(super) struct Listed {
    /// Ids and files.
    pages: Vec<(String, FileIds)>,
    /// Ids of pages whose name can be no address.
    refused: BTreeSet<String>,
    /// Ids by the path of their file.
    by_file: Arc<BTreeMap<String, String>>,
}

fn list(sources: &Sources, config: &Config, edition: &config::Edition) -> Warned<Listed> {
    let mut diagnostics = Vec::new();
    let mut found = find_files(sources, config, edition, &mut diagnostics);
    clashes::drop(&mut found, &mut diagnostics);
    let refused = clashes::refuse(&mut found, &mut diagnostics);
    let mut by_file = BTreeMap::new();
    for (id, files) in refused.iter().map(|(id, files)| (id, files)).chain(&found) {
        by_file.extend(files.iter().map(|(_, source, _)| (source.path.clone(), id.clone())));
    }
    let ids = |(locale, source, data): (Arc<Locale>, &Source, Option<&Source>)| {
        (locale, source.id, data.map(|it| it.id))
    };
    let pages = found.into_iter().map(|(id, files)| (id, files.into_iter().map(ids).collect()));
    let listed = Listed {
        pages: pages.collect(),
        refused: refused.into_iter().map(|(id, _)| id).collect(),
        by_file: Arc::new(by_file),
    };
    Warned { value: listed, diagnostics }
}

/// Files by page id: of the edition's own folder, and those of `content/shared/` that it carries.
fn find_files<'a>(
    sources: &'a Sources,
    config: &Config,
    edition: &config::Edition,
    faults: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Files<'a>> {
    let mut found: BTreeMap<String, Files<'a>> = BTreeMap::new();
    for (prefix, only) in
        [(format!("content/{}/", edition.id), None), ("content/shared/".to_owned(), Some(&edition.shared))]
    {
        // The prefix is dropped at the end of the round, so the files are listed first.
        let files: Vec<&Source> = sources.texts_under(&prefix).map(|it| sources.get(it.id)).collect();
        for source in files {
            let Some(stem) = source.path.strip_prefix(&prefix).and_then(|it| it.strip_suffix(".md")) else {
                continue;
            };
            let (id, locale) = split_language(stem, edition, config);
            if only.is_some_and(|it| !it.iter().any(|name| name.text == id)) {
                continue;
            }
            let files = found.entry(id.to_owned()).or_default();
            if let Some((_, other, _)) = files.iter().find(|(it, ..)| *it == locale) {
                let message = format!("This file and {} make the same page.", other.path);
                faults.push(Diagnostic::new(&rules::PAGE_CLASH, source.span(0..0), message));
                continue;
            }
            files.push((locale, source, beside(sources, source)));
        }
        for name in only.into_iter().flatten().filter(|it| !found.contains_key(&it.text)) {
            let known: Vec<&str> = sources
                .texts_under(&prefix)
                .filter_map(|it| it.path.strip_prefix("content/shared/")?.strip_suffix(".md"))
                .collect();
            let message = format!("There is no content/shared/{}.md.", name.text);
            faults.push(
                Diagnostic::new(&rules::PAGE_MISSING, name.span, message)
                    .maybe_help(did_you_mean(&name.text, known.iter().copied())),
            );
        }
    }
    found
}

/// `hear-me/index.pl` is the page `hear-me/index`, written in Polish, when the edition has Polish.
fn split_language<'a>(stem: &'a str, edition: &config::Edition, config: &Config) -> (&'a str, Arc<Locale>) {
    let tagged = stem.rsplit_once('.').and_then(|(id, tag)| {
        edition.locales.iter().find(|it| it.tag == tag).map(|locale| (id, Arc::clone(locale)))
    });
    tagged.unwrap_or((stem, Arc::clone(&config.source)))
}

/// The data beside a page: `statement.yaml`, or `statement.pl.yaml` beside a page that was written in Polish.
fn beside<'a>(sources: &'a Sources, page: &Source) -> Option<&'a Source> {
    let (folder, name) = page.path.rsplit_once('/')?;
    let language =
        name.strip_suffix(".md")?.split_once('.').map_or(String::new(), |(_, tag)| format!(".{tag}"));
    sources.text(&format!("{folder}/statement{language}.yaml"))
}

fn edition_words(
    config: &Config,
    edition: &config::Edition,
    catalogue: &Catalogue,
    faults: &mut Vec<Diagnostic>,
) -> EditionWords {
    let mut units = Units::default();
    let name = units.add_words("name", &edition.name);
    let tagline = units.add_words("tagline", &edition.tagline);
    let title = units.add_words("site-title", &edition.title);
    let publisher = units.add_words("publisher", &edition.publisher);
    let contact = edition.contact.as_ref().map(|it| {
        let heading = units.add_words("contact-heading", &it.heading);
        (heading, it.hours.as_ref().map(|it| units.add_words("contact-hours", it)))
    });
    let audiences = edition.audiences.iter();
    let audiences =
        audiences.map(|(id, name)| (id.text.clone(), units.add_words("audience", name))).collect();
    let chain = config.chain(&config.source);
    let anywhere = edition.name.span;
    let texts = texts::of_source(&units, true, catalogue, &chain, &edition.facts, anywhere).collect(faults);
    let key = format!("{}/edition", edition.id);
    let translations = languages::translations(&key, &units, &config.source, config, edition, catalogue);
    languages::check_references(&key, &units, &translations, config, edition, catalogue, faults);
    if let Some(contact) = &edition.contact {
        check_contact_facts(contact.phone.iter().chain(&contact.email), edition, faults);
    }
    EditionWords { key, units, texts, translations, name, tagline, title, publisher, contact, audiences }
}

/// Reports names of facts that the edition does not have.
pub fn check_contact_facts<'a>(
    names: impl Iterator<Item = &'a Words>,
    edition: &config::Edition,
    faults: &mut Vec<Diagnostic>,
) {
    // That a name is missing is told where it is read.
    for name in names.filter(|it| !it.text.is_empty() && !edition.facts.contains_key(&it.text)) {
        let message = format!("There is no fact “{}”.", name.text);
        faults.push(
            Diagnostic::new(&rules::FACT_UNKNOWN, name.span, message)
                .maybe_help(did_you_mean(&name.text, edition.facts.keys().map(String::as_str))),
        );
    }
}

/// Pages named by the menu, the cards and the buttons must exist; so must the facts that front matter names.
fn check_named_pages(site: &EditionSite, edition: &config::Edition, faults: &mut Vec<Diagnostic>) {
    let known = || site.pages.keys().map(String::as_str);
    let fronts = || site.pages.values().filter(|it| it.is_naming).flat_map(fronts);
    for name in edition.menu.iter().chain(&edition.cards).chain(fronts().flat_map(pages_named)) {
        let is_known = site.pages.contains_key(&name.text) || site.unreadable.contains(&name.text);
        if !is_known && !name.text.is_empty() {
            let message = format!("There is no page “{}” in {}.", name.text, edition.id);
            faults.push(
                Diagnostic::new(&rules::PAGE_MISSING, name.span, message)
                    .maybe_help(did_you_mean(&name.text, known())),
            );
        }
    }
    for front in fronts() {
        check_contact_facts(facts_named(front), edition, faults);
    }
}

fn fronts(page: &Arc<Page>) -> impl Iterator<Item = &FrontMatter> {
    std::iter::once(&page.article)
        .chain(page.natives.values().map(|(article, _)| article))
        .map(|it| &it.front)
}

/// Pages that front matter names.
pub(super) fn pages_named(front: &FrontMatter) -> impl Iterator<Item = &Words> {
    front.actions.iter().map(|it| &it.page)
}

/// Facts that front matter names.
pub(super) fn facts_named(front: &FrontMatter) -> impl Iterator<Item = &Words> {
    let of_event = front
        .event
        .iter()
        .flat_map(|it| [Some(&it.start), it.end.as_ref(), it.place.as_ref(), it.online.as_ref()]);
    let of_contact = front.contact.iter().flat_map(|it| [it.phone.as_ref(), it.email.as_ref()]);
    of_event.chain(of_contact).flatten()
}
