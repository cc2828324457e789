//! One edition: its leaflets, then its pages (which name the leaflets' sizes), pictures and style sheet. Never
//! writes a file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use rayon::prelude::*;

use super::pictures::Pictures;
use super::stages::Plan;
use super::{Options, Progress, has_errors, leaflets, pages, pictures};
use crate::config;
use crate::content::Kind;
use crate::diagnostics::{Diagnostic, Warned};
use crate::document::{Document, Documents, Edition};
use crate::html::css::Sheet;
use crate::leaflet::Press;
use crate::locale::Locale;
use crate::locale::names;
use crate::memo::Memo;
use crate::output::{File, Shelf};
use crate::site::{Address, Purpose};
use crate::source::Sources;
use crate::theme::{Dye, Typesetting};
use crate::web::choosers::PlaceCard;
use crate::web::draw::Files as Drawn;
use crate::web::fonts::{Dresser, STAND_IN};
use crate::web::hosting::Hosted;
use crate::web::pictures::Shown;
use crate::web::{self, EditionPages, Leaflets, Templates};

/// An edition to be built.
pub struct Job<'a> {
    /// All files.
    pub sources: &'a Sources,
    /// Everything that was read.
    pub plan: &'a Plan,
    /// The edition's place in the settings.
    pub index: usize,
    /// Its readers.
    pub readers: &'a [Edition<'a>],
    /// The theme's templates; none where one is broken.
    pub templates: Option<&'a Templates>,
    /// The theme's style sheet.
    pub sheet: &'a str,
    /// The same, as pages are judged by it.
    pub look: &'a Arc<Sheet>,
    /// Fonts and layouts; none where no leaflets are made.
    pub press: Option<&'a Press>,
    /// Set as soon as an error is found: leaflets that are not begun then are not made.
    pub broken: &'a AtomicBool,
    /// What is asked for.
    pub options: &'a Options,
    /// How far it is.
    pub progress: &'a dyn Progress,
    /// What was made before.
    pub memo: &'a dyn Memo,
    /// Where finished pages go.
    pub shelf: &'a dyn Shelf,
}

impl<'a> Job<'a> {
    /// Its settings.
    pub fn edition(&self) -> &'a config::Edition {
        &self.plan.texts.config.editions[self.index]
    }

    /// Whether it is asked for.
    pub fn is_chosen(&self) -> bool {
        self.plan.chosen.contains(&self.index)
    }

    /// The path of a file of the edition below the output's folder.
    fn path(&self, address: &Address) -> String {
        format!("{}/{}", self.edition().id, address.as_str())
    }

    /// Whether a file is asked for.
    fn is_wanted(&self, path: &Address) -> bool {
        let language = self.options.language.as_ref();
        language.is_none_or(|tag| is_of(path.as_str(), tag, self.edition()))
    }

    /// The address under which it is published, without a slash at its end where the caller gave it.
    pub fn base_url(&self) -> String {
        match &self.options.base_url {
            Some(base) => format!("{}/{}", base.trim_end_matches('/'), self.edition().id),
            None => self.edition().base_url.text.clone(),
        }
    }
}

/// What pages show and lead to.
pub struct Beside<'a> {
    /// Leaflets.
    pub leaflets: &'a Leaflets,
    /// Pictures by their path among the sources.
    pub pictures: &'a BTreeMap<String, Shown>,
    /// Videos and captions: path among the sources to path below the edition's folder.
    pub files: &'a BTreeMap<String, Address>,
    /// Where the edition is published.
    pub base_url: &'a str,
}

impl Job<'_> {
    /// What the edition's pages are made from.
    pub fn pages<'b>(
        &'b self,
        documents: &'b Documents<'b>,
        templates: &'b Templates,
        beside: &Beside<'b>,
    ) -> EditionPages<'b> {
        let edition = self.edition();
        EditionPages {
            sources: self.sources,
            config: &self.plan.texts.config,
            edition,
            site: &self.plan.texts.site.editions[self.index],
            documents,
            readers: self.readers,
            leaflets: beside.leaflets,
            templates,
            dye: dye(self.plan, edition).map_or("", |it| it.class.as_str()),
            style: Address::of_file(STAND_IN),
            pictures: beside.pictures,
            files: beside.files,
            base_url: beside.base_url,
        }
    }
}

/// Files by path below the output's folder.
type Files = Vec<(String, File)>;

/// Files by path below the edition's folder.
pub type EditionFiles = Vec<(Address, Arc<[u8]>)>;

/// What was made of an edition.
#[derive(Default)]
pub struct Built {
    /// Its files.
    pub files: Files,
    /// How many pages.
    pub pages: usize,
    /// How many leaflets.
    pub leaflets: usize,
}

/// What pages show and lead to, and what was found when it was made.
#[derive(Default)]
pub struct Printed {
    /// Pictures.
    pub pictures: Warned<Pictures>,
    /// Leaflets.
    pub leaflets: Warned<leaflets::Made>,
}

impl Printed {
    /// Adds what was made of other documents of the edition.
    pub fn extend(&mut self, other: Self) {
        self.pictures.value.extend(other.pictures.value);
        self.pictures.diagnostics.extend(other.pictures.diagnostics);
        self.leaflets.value.extend(other.leaflets.value);
        self.leaflets.diagnostics.extend(other.leaflets.diagnostics);
    }
}

/// Makes the pictures and the leaflets of documents of an edition.
pub fn print(job: &Job<'_>, documents: &Documents<'_>) -> Printed {
    let pictures = pictures::make(job, documents.all());
    let leaflets = leaflets::make(job, documents.all(), &pictures.value);
    Printed { pictures, leaflets }
}

/// Builds an edition.
pub fn build(
    job: &Job<'_>,
    documents: &Documents<'_>,
    printed: Printed,
    faults: &mut Vec<Diagnostic>,
) -> Built {
    let base_url = job.base_url();
    let pictures = printed.pictures.collect(faults);
    let mut printed = printed.leaflets.collect(faults);
    leaflets::add_archives(&mut printed, job);
    let mut built = Built {
        leaflets: printed.leaflets.files.values().flatten().filter(|it| it.purpose == Purpose::Read).count(),
        ..Built::default()
    };
    let others = other_files(job, documents.all());
    let mut files: EditionFiles = std::mem::take(&mut printed.files);
    files.extend(pictures.files);
    let mut written = BTreeSet::new();
    for (source, address) in &others {
        // One file in two folders has one address.
        let is_new = written.insert(address);
        if let Some(asset) = job.sources.asset(source).filter(|_| is_new) {
            files.push((address.clone(), Arc::clone(&asset.bytes)));
        }
    }
    let Some(templates) = job.templates else { return built };
    let beside = Beside {
        leaflets: &printed.leaflets,
        pictures: &pictures.shown,
        files: &others,
        base_url: &base_url,
    };
    let edition_pages = job.pages(documents, templates, &beside);
    let is_broken = has_errors(faults);
    // Files and pages of each language go to the shelf before the next is begun: memory holds as many as there are cores.
    let shared = web::draw::shared(&edition_pages);
    let finish = |drawn: Warned<Drawn>| finished(drawn, is_broken, job);
    let mut all: Vec<Finished> =
        shared.par_iter().with_max_len(1).map(|it| finish(web::draw::language(&edition_pages, it))).collect();
    all.push(finish(web::draw::beside_languages(&edition_pages, &shared)));
    if all.iter().any(|it| it.is_faulty) {
        faults.extend(faults_of(&edition_pages, job));
    }
    let mut fonts = BTreeMap::new();
    for it in all {
        built.pages += it.pages;
        built.files.extend(it.files);
        fonts.extend(it.fonts);
        faults.extend(it.diagnostics);
    }
    built.files.extend(fonts);
    let put = |(path, bytes)| (job.path(&path), File::Bytes(bytes));
    built.files.extend(files.into_iter().filter(|(path, _)| job.is_wanted(path)).map(put));
    built
}

/// The files of one language, or those beside all languages.
#[derive(Default)]
struct Finished {
    files: Files,
    /// Fonts and styles by path. Languages of the same letters make the same file, whose name says what it holds.
    fonts: BTreeMap<String, File>,
    pages: usize,
    is_faulty: bool,
    diagnostics: Vec<Diagnostic>,
}

/// Judges drawn files, gives the pages among them their styles, and puts them on the shelf. Where something is broken
/// already nothing is published, and so nothing is finished: fonts take long.
fn finished(drawn: Warned<Drawn>, is_broken: bool, job: &Job<'_>) -> Finished {
    let mut finished = Finished { diagnostics: drawn.diagnostics, ..Finished::default() };
    let mut drawn = drawn.value;
    finished.is_faulty = is_faulty(&drawn, job);
    finished.pages = drawn.iter().filter(|(path, _)| path.as_str().ends_with("/index.html")).count();
    if is_broken || has_errors(&finished.diagnostics) {
        return finished;
    }
    drawn.retain(|(path, _)| job.is_wanted(path));
    let fonts = dresser(job.plan, job.sheet, job.options, job.memo).dress(&mut drawn);
    finished.fonts = fonts.into_iter().map(|(path, bytes)| (job.path(&path), File::Bytes(bytes))).collect();
    finished.files.par_extend(drawn.into_par_iter().map(|(path, text)| {
        let path = job.path(&path);
        let file = job.shelf.put(&path, text.into_bytes());
        (path, file)
    }));
    finished
}

/// What is wrong with the pages of an edition. Faults are rare, so only a faulty edition is drawn again, with marks that tell
/// where.
fn faults_of(edition: &EditionPages<'_>, job: &Job<'_>) -> Vec<Diagnostic> {
    let traced = web::templates::traced(&job.plan.theme, edition.sources, edition.templates);
    let draw = |templates: &Templates| {
        web::draw(&EditionPages { templates, style: edition.style.clone(), ..*edition }).value
    };
    let folder = format!("{}/", edition.edition.id);
    pages::faults_again(&folder, traced.as_ref(), draw, job.look, edition.sources)
}

/// Whether a page breaks a rule. Those that broke none before and are the same still are not looked at again.
fn is_faulty(drawn: &Drawn, job: &Job<'_>) -> bool {
    let mut languages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, html) in drawn.iter().filter(|(path, _)| pages::is_page(path)) {
        let language = path.as_str().split('/').next().unwrap_or_default();
        languages.entry(language).or_default().push(html);
    }
    let mut languages = languages.into_iter();
    languages.any(|(language, pages)| {
        let of = (&job.edition().id, language);
        pages::are_faulty(&pages, &of, (job.sheet, job.look), job.memo)
    })
}

/// Whether a file is of a language, or of none.
fn is_of(path: &str, tag: &str, edition: &config::Edition) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    first == tag || !edition.locales.iter().any(|it| it.tag == first)
}

/// The edition's colours.
pub fn dye<'a>(plan: &'a Plan, edition: &config::Edition) -> Option<&'a Dye> {
    let dyes = &plan.theme.settings.dyes;
    edition.dye.as_ref().and_then(|it| dyes.get(&it.text)).or_else(|| dyes.values().next())
}

/// Videos and captions of documents of the edition, under names that change with what they hold.
pub fn other_files<'a>(
    job: &Job<'_>,
    documents: impl Iterator<Item = &'a Document>,
) -> BTreeMap<String, Address> {
    let mut found = BTreeMap::new();
    for path in documents.flat_map(Document::files) {
        let Some(asset) = job.sources.asset(path).filter(|_| !found.contains_key(path)) else { continue };
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let (stem, hash) = (names::of_asset(stem), blake3::hash(&asset.bytes).to_hex());
        let address = format!("assets/{stem}.{}.{ending}", &hash[..8]);
        found.insert(path.to_owned(), Address::of_file(address));
    }
    found
}

/// What gives pages their style sheets and fonts.
pub fn dresser<'a>(plan: &'a Plan, sheet: &'a str, options: &Options, memo: &'a dyn Memo) -> Dresser<'a> {
    Dresser { theme: &plan.theme, config: &plan.texts.config, sheet, effort: options.fonts, memo }
}

/// How a language is set.
pub fn typesetting<'a>(plan: &'a Plan, locale: &Locale) -> Option<&'a Typesetting> {
    plan.theme.settings.typesetting(locale)
}

/// The edition as a host sees it.
pub fn hosted(job: &Job<'_>, documents: &Documents<'_>) -> Hosted {
    let base_url = job.base_url();
    let site = &job.plan.texts.site.editions[job.index];
    let path = Address::anywhere(&base_url).as_str().to_owned();
    let tags: Vec<String> =
        site.pages.get("index").iter().flat_map(|it| &it.locales).map(|it| it.tag.clone()).collect();
    let folder = |tag: &str, id: &str| {
        let address = Address::of_page(tag, id);
        address.as_str().trim_end_matches("index.html").to_owned()
    };
    let moves = documents
        .all()
        .flat_map(|it| {
            let tag = &it.locale.tag;
            it.aliases.iter().map(move |from| (folder(tag, from), folder(tag, &it.page)))
        })
        .collect();
    Hosted { path, base_url, tags, moves }
}

/// The edition on the place chooser; none where it has no home page.
pub fn card(job: &Job<'_>, documents: &Documents<'_>, faults: &mut Vec<Diagnostic>) -> Option<PlaceCard> {
    let edition = job.edition();
    let site = &job.plan.texts.site.editions[job.index];
    let reader = job
        .readers
        .iter()
        .find(|it| *it.words.reader() == job.plan.texts.config.source)
        .or(job.readers.first())?;
    let [name, tagline, _] = reader.names(faults);
    let home = site.pages.get("index")?;
    let statement = site.of_kind(Kind::AccessibilityStatement).and_then(|page| {
        let locale = page.nearest(&reader.words.chain);
        let document = documents.get(&locale.tag, &page.id)?;
        Some((page.address(locale), document.title.clone()))
    });
    Some(PlaceCard {
        id: edition.id.clone(),
        name,
        tagline,
        dye: dye(job.plan, edition).map_or(String::new(), |it| it.class.clone()),
        languages: home.locales.len(),
        first: home.locales.first()?.tag.clone(),
        statement,
        demonstration: edition.is_demonstration(),
    })
}
