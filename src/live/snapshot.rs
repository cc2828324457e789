//! One state of the sources: read as far as all pages need it, and judged as a whole when there is time. Never changes.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::look::Look;
use crate::config::site;
use crate::diagnostics::{Diagnostic, Severity, Warned};
use crate::locale::CivilDate;
use crate::memo::{Kept, Key};
use crate::pipeline::stages::{self, Plan};
use crate::pipeline::{Options, echoes};
use crate::source::{Sources, Span};

/// What the bar says, for sites whose source language has no words of its own for it.
const WORDS: &str = include_str!("watch.ftl");

/// Settings that have nothing but what they must have.
const BARE: [(&str, &str); 2] = [
    (
        "content/site.yaml",
        "title: –\ntagline: –\npublisher: –\nsource_language: en-GB\ntheme: none\neditions: [none]\n",
    ),
    (
        "content/none/edition.yaml",
        "name: –\ntagline: –\ntitle: –\nlanguages: [en-GB]\nbase_url: https://example.org\n",
    ),
];

/// The settings name the theme.
const SETTINGS: &str = "content/site.yaml";

/// What the state before was read to.
#[derive(Default)]
pub struct Before {
    read: stages::Before,
    /// The path of the words of the bar among the sources.
    words: String,
    look: Kept<Warned<Arc<Look>>>,
}

impl Before {
    /// They stay among the sources: a file that comes or goes has all paths looked at again.
    fn add_words(&mut self, sources: &mut Sources, path: String) {
        if self.words != path {
            sources.remove(&self.words);
        }
        if sources.text(&path).is_none_or(|it| *it.text != *WORDS) {
            sources.add_text(path.clone(), WORDS);
        }
        self.words = path;
    }
}

/// One state of the sources.
pub struct Snapshot {
    pub(super) sources: Sources,
    pub(super) options: Options,
    /// None where there are no settings to go by.
    pub(super) plan: Option<(Plan, Arc<Look>)>,
    /// What was found while it was read.
    found: Vec<Diagnostic>,
    /// The same and all else, once everything has been looked at.
    all: OnceLock<Vec<Diagnostic>>,
    /// The same site in the languages for designers too.
    designers: OnceLock<Box<Snapshot>>,
}

impl Snapshot {
    /// Reads what has changed in `sources` since `before`, and adds the words of the bar to them. `unreadable`: findings for
    /// files that are no text.
    pub fn new(
        sources: &mut Sources,
        unreadable: &[Diagnostic],
        options: &Options,
        before: &mut Before,
    ) -> Self {
        let mut found = unreadable.to_vec();
        let plan = site::read(sources).collect(&mut found).map(|config| {
            // A site has its own in `watch.ftl`: of two files the first counts, in the order of names.
            before.add_words(sources, format!("locales/{}/watch.own.ftl", config.source.tag));
            let plan = stages::read_again(sources, config, options, &mut before.read, &mut found);
            let key = || {
                let settings = sources.digest(SETTINGS, |_| true);
                Key::of("look", &(settings, sources.digest("themes/", |_| true)))
            };
            let look = before.look.get(key, || {
                let Warned { value, diagnostics } = Look::read(&plan.theme, sources);
                Warned { value: Arc::new(value), diagnostics }
            });
            before.look.end_round();
            found.extend(look.diagnostics.iter().cloned());
            (plan, Arc::clone(&look.value))
        });
        echoes::tidy(&mut found, sources);
        let (all, designers) = (OnceLock::new(), OnceLock::new());
        Self { sources: sources.clone(), options: options.clone(), plan, found, all, designers }
    }

    fn once(sources: &mut Sources, options: &Options) -> Self {
        Self::new(sources, &[], options, &mut Before::default())
    }

    /// A site without pages, for the words of the bar where the settings of the real one cannot be read.
    pub fn bare() -> Self {
        let mut sources = Sources::new();
        for (path, text) in BARE {
            sources.add_text(path, text);
        }
        Self::once(&mut sources, &Options::on(CivilDate { year: 2000, month: 1, day: 1 }))
    }

    /// What is known to be wrong by now.
    pub fn found(&self) -> &[Diagnostic] {
        self.all.get().unwrap_or(&self.found)
    }

    /// The files.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Whether everything has been looked at.
    pub fn is_reviewed(&self) -> bool {
        self.all.get().is_some()
    }

    /// Notes what was found when everything was looked at.
    pub fn know(&self, all: Vec<Diagnostic>) {
        // Who looked first saw the same.
        let _ = self.all.set(all);
    }

    /// Whether it was read without an error.
    pub fn is_clean(&self) -> bool {
        self.plan.is_some() && self.errors().next().is_none()
    }

    /// Whether pages can be drawn: the settings were read, and the theme has no error. An error in a fact or in the words
    /// of the interface is one of the pages that show it.
    pub fn can_draw(&self) -> bool {
        self.plan.as_ref().is_some_and(|(_, look)| look.templates.is_some())
            && !self.errors().filter_map(|it| it.span).any(|it| self.path_of(it).starts_with("themes/"))
    }

    /// Whether one of the files has an error that was seen when it was read.
    pub fn is_broken_in(&self, files: &BTreeSet<String>) -> bool {
        self.errors().filter_map(|it| it.span).any(|span| files.contains(self.path_of(span)))
    }

    /// Whether the page that one of the files makes is hidden: a draft, or withdrawn.
    pub fn hides(&self, files: &BTreeSet<String>) -> bool {
        let keys = files.iter().filter_map(|it| it.strip_prefix("content/")?.strip_suffix(".md"));
        let editions = self.plan.iter().flat_map(|(plan, _)| &plan.texts.site.editions);
        let hidden: BTreeSet<&String> = editions.flat_map(|it| &it.hidden).collect();
        keys.into_iter().any(|it| hidden.contains(&it.to_owned()))
    }

    /// Whether one of the files is still there.
    pub fn has_any(&self, files: &BTreeSet<String>) -> bool {
        files.iter().any(|it| it.starts_with("content/") && self.sources.text(it).is_some())
    }

    fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.found.iter().filter(|it| it.severity() == Severity::Error)
    }

    /// The path of a file that a finding points into.
    pub fn path_of(&self, span: Span) -> &str {
        &self.sources.get(span.source).path
    }

    /// The same site in the languages for designers too.
    pub fn for_designers(&self) -> &Self {
        self.designers.get_or_init(|| {
            let options = Options { designers: true, ..self.options.clone() };
            Box::new(Self::once(&mut self.sources.clone(), &options))
        })
    }
}
