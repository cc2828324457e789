//! `build`: every stage in its order, from sources to output. A pure function of its values: disk, clock and
//! terminal stand outside.

mod clash;
pub mod echoes;
pub mod edition;
pub mod exchange;
pub mod known;
pub mod leaflets;
pub mod packed;
pub mod pages;
pub mod pictures;
pub mod review;
pub mod stages;
#[cfg(test)]
pub(crate) mod tests;
pub mod translators;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::check;
use crate::diagnostics::{Diagnostic, Severity, Warned};
use crate::document::Documents;
use crate::html::css::Sheet;
use crate::leaflet::Press;
use crate::locale::CivilDate;
use crate::memo::Memo;
use crate::output::{File, Output, Shelf};
use crate::source::Sources;
use crate::web::fonts::Effort;
use crate::web::hosting::Hosted;
use crate::web::{self, choosers};
use edition::Printed;
use stages::Plan;

/// What a build is asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day of the build: it decides which event is next.
    pub today: CivilDate,
    /// One edition only.
    pub edition: Option<String>,
    /// One language only; the source language comes with it, for the parts that fall back on it.
    pub language: Option<String>,
    /// No leaflets.
    pub no_leaflets: bool,
    /// Leaflets in black and white too.
    pub black_and_white: bool,
    /// Leaflets for a print shop too.
    pub print_shop: bool,
    /// Leaflets are held against PDF/UA.
    pub judge_leaflets: bool,
    /// Drafts too.
    pub drafts: bool,
    /// The languages for designers too, in every edition.
    pub designers: bool,
    /// In place of each edition's address: `https://host/path`, to which the edition's name is added.
    pub base_url: Option<String>,
    /// How much time may go into small font files; none: no fonts, for a quick look or where nothing is
    /// published.
    pub fonts: Option<Effort>,
}

impl Options {
    /// All of the site, on a day.
    pub fn on(today: CivilDate) -> Self {
        Self {
            today,
            edition: None,
            language: None,
            no_leaflets: false,
            black_and_white: false,
            print_shop: false,
            judge_leaflets: false,
            drafts: false,
            designers: false,
            base_url: None,
            fonts: Some(Effort::Smallest),
        }
    }
}

/// How far a build is: for a progress bar.
pub trait Progress: Sync {
    /// A step begins that has `total` parts.
    fn begin(&self, step: &'static str, total: usize);
    /// One part is done.
    fn step(&self);
}

/// What stands round a build.
#[derive(Clone, Copy)]
pub struct Round<'a> {
    /// Told how far it is.
    pub progress: &'a dyn Progress,
    /// What was made before.
    pub memo: &'a dyn Memo,
    /// Where finished pages go.
    pub shelf: &'a dyn Shelf,
    /// Whether the program ends after it. Then what was read is not given back piece by piece, which took half a second of
    /// ten thousand pages.
    pub is_last: bool,
}

impl Round<'_> {
    fn done_with<T>(&self, it: T) {
        if self.is_last {
            std::mem::forget(it);
        }
    }
}

/// What was made.
#[derive(Debug, Default)]
pub struct Made {
    /// The files.
    pub output: Output,
    /// The folders that these are all of, each with `/` at its end; none: all of the site.
    pub folders: Vec<String>,
    /// How many editions.
    pub editions: usize,
    /// How many languages, over all editions.
    pub languages: usize,
    /// How many pages, choosers not counted.
    pub pages: usize,
    /// How many leaflets.
    pub leaflets: usize,
}

/// Builds a site. Where there is an error the output is not whole and must not be published.
pub fn build(sources: &Sources, options: &Options, round: &Round<'_>) -> Warned<Made> {
    let mut diagnostics = Vec::new();
    let value = build_all(sources, options, round, &mut diagnostics).unwrap_or_default();
    echoes::tidy(&mut diagnostics, sources);
    Warned { value, diagnostics }
}

/// Whether nothing may be published.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|it| it.severity() == Severity::Error)
}

fn build_all(
    sources: &Sources,
    options: &Options,
    round: &Round<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Option<Made> {
    let plan = stages::read(sources, options, faults)?;
    let made = build_planned(sources, &plan, options, round, faults);
    round.done_with(plan);
    Some(made)
}

/// Builds what was read.
fn build_planned(
    sources: &Sources,
    plan: &Plan,
    options: &Options,
    round: &Round<'_>,
    faults: &mut Vec<Diagnostic>,
) -> Made {
    let readers = stages::readers(sources, plan, options);
    let ((templates, sheet, look), mut documents) = rayon::join(
        || {
            let sheet = web::styles::sheet(&plan.theme, sources);
            let look = Arc::new(Sheet::parse(&sheet.value));
            (web::templates::read(&plan.theme, sources), sheet, look)
        },
        || stages::documents(plan, &readers, faults),
    );
    let (templates, sheet) = (templates.collect(faults), sheet.collect(faults));
    // Pages are drawn also when texts have faults, so that a broken template is told in the same run; leaflets
    // are not: they take long, and what they would say of a broken text is already said.
    let press = (!options.no_leaflets && !has_errors(faults)).then(|| Press::new(&plan.theme, sources));
    let broken = AtomicBool::new(false);
    let job = |index: usize| edition::Job {
        sources,
        plan,
        index,
        readers: &readers[index],
        templates: templates.as_ref(),
        sheet: &sheet,
        look: &look,
        press: press.as_ref(),
        broken: &broken,
        options,
        progress: round.progress,
        memo: round.memo,
        shelf: round.shelf,
    };
    let jobs: Vec<edition::Job<'_>> = (0..plan.texts.config.editions.len()).map(job).collect();
    let printed = print_and_check(&jobs, &mut documents, faults);
    let mut made = Made { editions: plan.chosen.len(), ..Made::default() };
    let mut languages = BTreeSet::new();
    let (mut cards, mut hosted) = (Vec::new(), Vec::new());
    // Every edition has a card on the place chooser, also when only one of them is built.
    for ((job, documents), printed) in jobs.iter().zip(&documents).zip(printed) {
        cards.extend(edition::card(job, documents, faults));
        hosted.push(edition::hosted(job, documents));
        let Some(printed) = printed else { continue };
        languages.extend(job.readers.iter().map(|it| it.words.reader().tag.clone()));
        made.folders.extend(folder_of(&job.edition().id, options));
        let built = edition::build(job, documents, printed, faults);
        made.pages += built.pages;
        made.leaflets += built.leaflets;
        for (path, file) in built.files {
            clash::put(&mut made.output, (path, file), plan, sources, faults);
        }
    }
    made.languages = languages.len();
    for (path, text) in beside(&hosted) {
        let file = File::Bytes(text.into_bytes().into());
        clash::put(&mut made.output, (path, file), plan, sources, faults);
    }
    if let Some(templates) = &templates {
        let dresser = edition::dresser(plan, &sheet, options, round.memo);
        add_places(&mut made.output, sources, plan, templates, (&dresser, &look), &cards, faults);
    }
    drop(jobs);
    round.done_with((documents, look));
    made
}

/// Pictures and leaflets of the chosen editions, made while the rules look at the texts: the one keeps few cores
/// busy where little has changed, and neither has use for the other's result. The accessibility statements come after
/// the rules, whose findings they tell, and join the other documents. Where there is an error there are no leaflets.
fn print_and_check(
    jobs: &[edition::Job<'_>],
    documents: &mut [Documents<'_>],
    faults: &mut Vec<Diagnostic>,
) -> Vec<Option<Printed>> {
    let Some(first) = jobs.first() else { return Vec::new() };
    let leaflets: usize = documents.iter().flat_map(Documents::all).map(|it| it.leaflets.len()).sum();
    first.progress.begin("leaflets", if first.press.is_some() { leaflets } else { 0 });
    let print = |(job, documents): (&edition::Job<'_>, &Documents<'_>)| {
        job.is_chosen().then(|| edition::print(job, documents))
    };
    let check = || {
        let found = check::all(&first.plan.subject(first.sources, first.options));
        first.broken.store(has_errors(&found), Ordering::Relaxed);
        found
    };
    let (mut printed, found) =
        rayon::join(|| jobs.iter().zip(&*documents).map(print).collect::<Vec<_>>(), check);
    faults.extend(found);
    let readers: Vec<_> = jobs.iter().map(|it| it.readers).collect();
    let statements = stages::statements(first.plan, &readers, faults);
    for ((job, printed), (documents, statements)) in
        jobs.iter().zip(&mut printed).zip(documents.iter_mut().zip(statements))
    {
        if let Some(printed) = printed {
            printed.extend(edition::print(job, &statements));
        }
        documents.extend(statements);
    }
    if has_errors(faults) {
        printed.iter_mut().flatten().for_each(|it| it.leaflets = Warned::default());
    }
    printed
}

/// The folder that is built anew where not all of the site is.
fn folder_of(edition: &str, options: &Options) -> Option<String> {
    match (&options.edition, &options.language) {
        (_, Some(language)) => Some(format!("{edition}/{language}/")),
        (Some(_), None) => Some(format!("{edition}/")),
        (None, None) => None,
    }
}

/// What lies beside the page that leads to all editions, for hosts and for programs that gather pages.
fn beside(hosted: &[Hosted]) -> Vec<(String, String)> {
    let addresses: Vec<&str> = hosted.iter().map(|it| it.base_url.as_str()).collect();
    let mut files = web::hosting::files(hosted);
    files.push(("robots.txt".to_owned(), web::beside::robots(&addresses)));
    files.push(("sitemap.xml".to_owned(), web::sitemap::index(&addresses)));
    files
}

/// The page that leads to all editions.
fn add_places(
    output: &mut Output,
    sources: &Sources,
    plan: &Plan,
    templates: &web::Templates,
    (dresser, look): (&web::fonts::Dresser<'_>, &Arc<Sheet>),
    cards: &[choosers::PlaceCard],
    faults: &mut Vec<Diagnostic>,
) {
    let config = &plan.texts.config;
    let words = stages::words(plan, None, &config.source);
    let draw = |it: &web::Templates| choosers::places(it, sources, config, &words, cards);
    match draw(templates) {
        Ok(page) => {
            if pages::is_faulty(&page.1, look) {
                let traced = web::templates::traced(&plan.theme, sources, templates);
                let again = |it: &web::Templates| draw(it).into_iter().collect();
                faults.extend(pages::faults_again("", traced.as_ref(), again, look, sources));
            }
            let mut pages = [page];
            let files = if has_errors(faults) { BTreeMap::new() } else { dresser.dress(&mut pages) };
            let pages = pages.into_iter().map(|(path, html)| (path, html.into_bytes().into()));
            for (path, bytes) in files.into_iter().chain(pages) {
                let file = (path.as_str().to_owned(), File::Bytes(bytes));
                clash::put(output, file, plan, sources, faults);
            }
        }
        Err(fault) => faults.push(fault),
    }
    faults.extend(words.found());
}
