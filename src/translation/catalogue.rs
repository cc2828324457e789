//! Everything that stands in `locales/`: per language the shared messages, the pages' units, dates and
//! numbers. Never knows a page's text of today.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::content::Unit;
use crate::diagnostics::{self, Diagnostic, Warned, did_you_mean, rules};
use crate::locale::unseen::{self, Kind};
use crate::locale::{Formats, Locale};
use crate::memo::{Kept, Key};
use crate::messages::references::Target;
use crate::messages::{Arguments, Bundle, Resource, bundle, resource};
use crate::source::{Source, Sources, Span};

use super::given::Given;
use super::lenders::{Handed, Lenders, Pages};
use super::pseudo;
use super::signoff::{self, SignOffs};

/// A message with its values closed, or a sentence for each thing that is wrong with it.
pub type Formatted = Result<String, Vec<String>>;

/// One language's messages.
#[derive(Debug)]
pub struct Language {
    /// The language.
    pub locale: Arc<Locale>,
    /// Its dates and numbers; none where ICU4X has no data, which is an error.
    pub formats: Option<Formats>,
    /// Messages of the interface, terms and glossary: every file outside `pages/`.
    pub shared: Vec<Resource>,
    /// Units by page, such as `luton/hear-me/index`.
    pub pages: Arc<Pages>,
    /// Pages that lend others their translations.
    lenders: Arc<Lenders>,
    /// Expressions and the words that were agreed on for them: `glossary.ftl`.
    pub glossary: Option<Resource>,
    /// Who has checked which page.
    pub signoffs: SignOffs,
    /// The interface of this language; terms that it lacks come from its fallback chain.
    interface: Bundle,
    /// Where a missing message should be added.
    home: Option<Span>,
}

/// Interface texts that are told one by one; more than these are told together, as of a language just begun.
const FEW: usize = 10;

/// How the names of messages for editors begin.
const EDITORS: &str = "watch-";

impl Language {
    /// Findings for interface texts that it lacks.
    fn missing(&self, ids: &[&str], source: &Locale) -> Vec<Diagnostic> {
        let (name, tag) = (&self.locale.name, &self.locale.tag);
        let told = |message: String| {
            let help =
                format!("add it to locales/{tag}/site.ftl; until then readers see it in {}", source.name);
            let mut fault = Diagnostic::nowhere(&rules::MESSAGE_MISSING, message).help(help);
            fault.span = self.home;
            fault
        };
        match ids {
            [first, ..] if ids.len() > FEW => {
                let message = format!(
                    "{} texts of the interface are not in {name} ({tag}): “{first}” and others.",
                    ids.len()
                );
                vec![told(message)]
            }
            few => few
                .iter()
                .map(|id| told(format!("“{id}” is not in the interface of {name} ({tag}).")))
                .collect(),
        }
    }

    /// The messages that readers see; not those of the bar that editors see.
    pub fn interface_ids(&self) -> impl Iterator<Item = &str> {
        let ids = self.shared.iter().flat_map(|it| it.entries.keys()).map(String::as_str);
        ids.filter(|it| !it.starts_with(EDITORS))
    }

    /// Whether the language has its own words for an interface message.
    pub fn has(&self, id: &str) -> bool {
        self.shared.iter().any(|it| it.entries.contains_key(id))
    }
}

/// All languages of a site.
#[derive(Debug)]
pub struct Catalogue {
    languages: BTreeMap<String, Language>,
    /// The source texts that translators were given last.
    pub handed: Arc<Handed>,
}

/// Files that were read before.
#[derive(Debug)]
pub struct Before {
    /// Fluent files.
    files: Kept<Warned<Resource>>,
    /// Those of a language.
    folders: Kept<Warned<Folder>>,
    /// What translators were given in each file of the source language.
    given: Kept<Vec<Given>>,
    /// What they were given in all of them.
    handed: Kept<Handed>,
    /// Which pages of a language lend their translations.
    lenders: Kept<Lenders>,
}

impl Before {
    /// None.
    pub const NONE: Self = Self {
        files: Kept::NONE,
        folders: Kept::NONE,
        given: Kept::NONE,
        handed: Kept::NONE,
        lenders: Kept::NONE,
    };

    /// None yet; from now on files are kept.
    pub fn new() -> Self {
        Self {
            files: Kept::new(),
            folders: Kept::new(),
            given: Kept::new(),
            handed: Kept::new(),
            lenders: Kept::new(),
        }
    }

    /// Forgets what the last round did not ask for.
    pub fn end_round(&self) {
        // Folders hold their files, and what was handed holds what was given.
        self.folders.end_round();
        self.files.end_round();
        self.handed.end_round();
        self.given.end_round();
        self.lenders.end_round();
    }
}

impl Default for Before {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads `locales/` for the languages of `config`.
pub fn read(sources: &Sources, config: &Config, before: &Before) -> Warned<Catalogue> {
    let mut diagnostics = Vec::new();
    let locales = config.locales();
    let mut shared: BTreeMap<String, Vec<Resource>> = BTreeMap::new();
    let mut folders = Vec::new();
    for locale in &locales {
        let prefix = format!("locales/{}/", locale.tag);
        let names = prefix.clone();
        let key = LazyCell::new(move || Key::of("folder", &(&names, sources.digest(&names, is_fluent))));
        let folder = before.folders.get(|| *key, || read_folder(sources, &prefix, before));
        diagnostics.extend(folder.diagnostics.iter().cloned());
        if *locale == config.source {
            diagnostics.extend(unseen_in(sources, locale));
        }
        let own = match (locale.pseudo(), shared.get(&config.source.tag)) {
            (Some(pseudo), Some(source)) => source.iter().map(|it| pseudo::resource(it, pseudo)).collect(),
            _ => folder.value.shared.clone(),
        };
        shared.insert(locale.tag.clone(), own);
        folders.push((key, folder));
    }
    // The source language comes first.
    let handed = folders.first().map(|(key, folder)| {
        before.handed.get(|| **key, || Handed::read(&folder.value.pages, &before.given))
    });
    let handed = handed.unwrap_or_default();
    let mut languages = BTreeMap::new();
    for (locale, (key, folder)) in locales.iter().zip(&folders) {
        let of_both = || Key::of("lenders", &(folders.first().map(|it| *it.0.digest()), key.digest()));
        let lenders = before.lenders.get(of_both, || Lenders::new(&handed, &folder.value.pages));
        let language = read_language(sources, config, locale, &shared, &mut diagnostics);
        let (pages, glossary) = (Arc::clone(&folder.value.pages), folder.value.glossary.clone());
        languages.insert(locale.tag.clone(), Language { pages, glossary, lenders, ..language });
    }
    let catalogue = Catalogue { languages, handed };
    catalogue.check(config, &mut diagnostics);
    Warned { value: catalogue, diagnostics }
}

/// A language without its pages. `shared`: the messages of all languages beside those of pages.
fn read_language(
    sources: &Sources,
    config: &Config,
    locale: &Arc<Locale>,
    shared: &BTreeMap<String, Vec<Resource>>,
    faults: &mut Vec<Diagnostic>,
) -> Language {
    let chain = config.chain(locale);
    let resources = chain.iter().flat_map(|it| shared.get(&it.tag).into_iter().flatten());
    let interface = Bundle::new(locale, resources);
    let formats = Formats::new(locale)
        .map_err(|sentence| {
            faults.push(
                Diagnostic::nowhere(&rules::LANGUAGE_UNKNOWN, format!("{}: {sentence}.", locale.tag)).help(
                    "name under “locales” in content/site.yaml whose data it borrows, such as data: ur",
                ),
            );
        })
        .ok();
    Language {
        shared: shared.get(&locale.tag).cloned().unwrap_or_default(),
        pages: Arc::default(),
        lenders: Arc::default(),
        glossary: None,
        signoffs: sources
            .text(&format!("locales/{}/signoff.yaml", locale.tag))
            .map_or_else(SignOffs::default, |it| signoff::read(it).collect(faults)),
        home: sources.text(&format!("locales/{}/site.ftl", locale.tag)).map(|it| it.span(0..0)),
        interface,
        formats,
        locale: Arc::clone(locale),
    }
}

/// What a language's folder holds.
#[derive(Debug, Default)]
struct Folder {
    shared: Vec<Resource>,
    pages: Arc<Pages>,
    glossary: Option<Resource>,
    /// Its files, held as long as the folder is.
    _files: Vec<Arc<Warned<Resource>>>,
}

fn is_fluent(path: &str) -> bool {
    path.ends_with(".ftl")
}

fn read_folder(sources: &Sources, prefix: &str, before: &Before) -> Warned<Folder> {
    let (mut folder, mut pages, mut diagnostics) = (Folder::default(), Pages::new(), Vec::new());
    for source in sources.texts_under(prefix).filter(|it| is_fluent(&it.path)) {
        let key = || Key::of("fluent", &(source.id, source.digest()));
        let read = before.files.get(key, || resource::read(source));
        diagnostics.extend(read.diagnostics.iter().cloned());
        let resource = read.value.clone();
        match page_of(source, prefix) {
            Some(page) => {
                pages.insert(page.to_owned(), resource);
            }
            None if source.path.ends_with("/glossary.ftl") => folder.glossary = Some(resource),
            None => folder.shared.push(resource),
        }
        folder._files.push(read);
    }
    folder.pages = Arc::new(pages);
    Warned { value: folder, diagnostics }
}

/// Signs in the interface's source texts that turn the order of letters, or cut a word. Those of pages are told at the page,
/// and those of translations beside their source.
fn unseen_in(sources: &Sources, locale: &Locale) -> Vec<Diagnostic> {
    let prefix = format!("locales/{}/", locale.tag);
    let files = sources.texts_under(&prefix).filter(|it| it.path.ends_with(".ftl"));
    let shared = files.filter(|it| page_of(it, &prefix).is_none());
    let of_file = |source: &Source, kind| -> Vec<Diagnostic> {
        let runs = unseen::runs(&source.text, kind);
        runs.map(|(range, it)| diagnostics::unseen::finding(it, source.span(range))).collect()
    };
    shared.flat_map(|it| [Kind::Turn, Kind::Space].map(|kind| of_file(it, kind))).flatten().collect()
}

/// `luton/faq` of `locales/ur/pages/luton/faq.ftl`.
fn page_of<'a>(source: &'a Source, prefix: &str) -> Option<&'a str> {
    source.path.strip_prefix(prefix)?.strip_prefix("pages/")?.strip_suffix(".ftl")
}

impl Catalogue {
    /// The language of a locale.
    pub fn get(&self, locale: &Locale) -> Option<&Language> {
        self.languages.get(&locale.tag)
    }

    /// All languages, by tag.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.values()
    }

    /// The source texts of a page that translators were given last; none where it was never given.
    pub fn given(&self, page: &str) -> Option<&[Given]> {
        self.handed.texts.get(page).map(|it| it.as_slice())
    }

    /// Pages that translators were given, whether they still exist or not.
    pub fn given_pages(&self) -> impl Iterator<Item = &str> {
        self.handed.texts.keys().map(String::as_str)
    }

    /// Another page than `page` that lends its translation of this very text, see [`Lenders::page`].
    pub fn lender(&self, locale: &Locale, unit: &Unit, page: &str) -> Option<&str> {
        let language = self.get(locale)?;
        language.lenders.page(&self.handed, &language.pages, (&unit.id, &unit.text), page)
    }

    /// The text of a term (with its hyphen) or message of the interface, in the first language of `chain` that
    /// has it, and the file it stands in.
    pub fn shared_text(&self, chain: &[Arc<Locale>], name: &str) -> Option<(&Resource, &str)> {
        let files = chain.iter().filter_map(|it| self.get(it)).flat_map(|it| &it.shared);
        files.into_iter().find_map(|it| Some((it, it.text(name)?)))
    }

    /// Dates and numbers of a locale.
    pub fn formats(&self, locale: &Locale) -> Option<&Formats> {
        self.get(locale)?.formats.as_ref()
    }

    /// An interface message in the first language of `chain` that has it, that language, and its place.
    pub fn interface<'a>(
        &self,
        chain: &'a [Arc<Locale>],
        id: &str,
        arguments: &Arguments,
    ) -> Option<(Formatted, &'a Arc<Locale>, Span)> {
        chain.iter().find_map(|locale| {
            let language = self.get(locale)?;
            let place = language.shared.iter().find_map(|it| it.entries.get(id))?;
            Some((language.interface.format(id, arguments)?, locale, *place))
        })
    }

    /// Where an interface message of a language should be added; none where it has no file yet.
    pub fn home(&self, locale: &Locale) -> Option<Span> {
        self.get(locale)?.home
    }

    /// Interface messages: references that name nothing, and messages that a language of a reader lacks.
    fn check(&self, config: &Config, faults: &mut Vec<Diagnostic>) {
        let Some(source) = self.get(&config.source) else { return };
        for language in self.languages.values() {
            let chain = config.chain(&language.locale);
            for reference in language.shared.iter().flat_map(|it| &it.references) {
                self.check_reference(&chain, &reference.target, reference.span, faults);
            }
            // Who listens gets the interface of the language that lends the text.
            if language.locale == config.source || language.locale.lender().is_some() {
                continue;
            }
            let broken = |id: &str| language.shared.iter().any(|it| it.broken.contains(id));
            let missing: Vec<&str> =
                source.interface_ids().filter(|id| !language.has(id) && !broken(id)).collect();
            faults.extend(language.missing(&missing, &config.source));
        }
    }

    /// Reports a term, message or function that does not exist. Variables are the caller's to judge.
    pub fn check_reference(
        &self,
        chain: &[Arc<Locale>],
        target: &Target,
        span: Span,
        faults: &mut Vec<Diagnostic>,
    ) {
        let (rule, what, name) = match target {
            Target::Variable(_) => return,
            Target::Function(name) => {
                if !bundle::FUNCTIONS.contains(&name.as_str()) {
                    let message = format!("There is no function {name}.");
                    faults.push(
                        Diagnostic::new(&rules::FUNCTION_UNKNOWN, span, message)
                            .maybe_help(did_you_mean(name, bundle::FUNCTIONS)),
                    );
                }
                return;
            }
            Target::Term(name) => (&rules::TERM_UNKNOWN, "term", format!("-{name}")),
            Target::Message(name) => (&rules::TERM_UNKNOWN, "message", name.clone()),
        };
        let shared = || chain.iter().filter_map(|it| self.get(it)).flat_map(|it| &it.shared);
        if shared().any(|it| it.entries.contains_key(&name)) {
            return;
        }
        let known: Vec<&str> = shared()
            .flat_map(|it| it.entries.keys())
            .map(String::as_str)
            .filter(|it| it.starts_with('-'))
            .collect();
        let message = format!("There is no {what} “{name}”.");
        faults.push(
            Diagnostic::new(rule, span, message).maybe_help(did_you_mean(&name, known.iter().copied())),
        );
    }
}
