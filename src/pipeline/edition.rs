//! One edition: its leaflets, then its pages (which name the leaflets' sizes), pictures and style sheet. Never
//! writes a file.

use std::sync::Arc;

use super::stages::Plan;
use super::{Options, Progress, has_errors, leaflets, pictures};
use crate::config;
use crate::content::Kind;
use crate::diagnostics::Diagnostic;
use crate::document::Edition;
use crate::leaflet::Press;
use crate::locale::Locale;
use crate::memo::Memo;
use crate::site::{Address, Purpose};
use crate::source::Sources;
use crate::theme::{Dye, Typesetting};
use crate::web::choosers::PlaceCard;
use crate::web::edition::Documents;
use crate::web::fonts::{Dresser, STAND_IN};
use crate::web::{self, EditionPages, Templates};

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
    /// Its documents.
    pub documents: &'a Documents,
    /// The theme's templates; none where one is broken.
    pub templates: Option<&'a Templates>,
    /// The theme's style sheet.
    pub sheet: &'a str,
    /// Fonts and layouts; none where no leaflets are made.
    pub press: Option<&'a Press>,
    /// What is asked for.
    pub options: &'a Options,
    /// How far it is.
    pub progress: &'a dyn Progress,
    /// What was made before.
    pub memo: &'a dyn Memo,
}

/// Files by path below the output's folder.
type Files = Vec<(String, Arc<[u8]>)>;

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

/// Builds an edition.
pub fn build(job: &Job<'_>, faults: &mut Vec<Diagnostic>) -> Built {
    let edition = &job.plan.texts.config.editions[job.index];
    let base_url = match &job.options.base_url {
        Some(base) => format!("{}/{}", base.trim_end_matches('/'), edition.id),
        None => edition.base_url.text.clone(),
    };
    let pictures = pictures::make(job, faults);
    let printed = leaflets::make(job, edition, &base_url, &pictures, faults);
    let mut built = Built {
        leaflets: printed.leaflets.files.values().flatten().filter(|it| it.purpose == Purpose::Read).count(),
        ..Built::default()
    };
    let mut files: EditionFiles = printed.files.into_iter().chain(pictures.files).collect();
    let Some(templates) = job.templates else { return built };
    let pages = EditionPages {
        sources: job.sources,
        config: &job.plan.texts.config,
        edition,
        site: &job.plan.texts.site.editions[job.index],
        documents: job.documents,
        readers: job.readers,
        leaflets: &printed.leaflets,
        templates,
        dye: dye(job.plan, edition).map_or("", |it| it.class.as_str()),
        style: Address::of_file(STAND_IN),
        pictures: &pictures.shown,
        base_url: &base_url,
    };
    let mut drawn = web::draw(&pages).collect(faults);
    built.pages = drawn.iter().filter(|(path, _)| path.as_str().contains('/')).count();
    let wanted =
        |path: &Address| job.options.language.as_ref().is_none_or(|tag| is_of(path.as_str(), tag, edition));
    drawn.retain(|(path, _)| wanted(path));
    // Fonts take long, and where there is an error nothing is published.
    if !has_errors(faults) {
        files.extend(dresser(job.plan, job.sheet, job.options, job.memo).dress(&mut drawn));
    }
    files.extend(drawn.into_iter().map(|(path, html)| (path, html.into_bytes().into())));
    let put = |(path, bytes): (Address, Arc<[u8]>)| (format!("{}/{}", edition.id, path.as_str()), bytes);
    built.files = files.into_iter().filter(|(path, _)| wanted(path)).map(put).collect();
    built
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

/// What gives pages their style sheets and fonts.
pub fn dresser<'a>(plan: &'a Plan, sheet: &'a str, options: &Options, memo: &'a dyn Memo) -> Dresser<'a> {
    Dresser { theme: &plan.theme, config: &plan.texts.config, sheet, effort: options.fonts, memo }
}

/// How a language is set.
pub fn typesetting<'a>(plan: &'a Plan, locale: &Locale) -> Option<&'a Typesetting> {
    plan.theme.settings.typesetting(locale)
}

/// The edition on the place chooser; none where it has no home page.
pub fn card(job: &Job<'_>, faults: &mut Vec<Diagnostic>) -> Option<PlaceCard> {
    let edition = &job.plan.texts.config.editions[job.index];
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
        let document = job.documents.get(&(locale.tag.clone(), page.id.clone()))?;
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
