//! One edition: its leaflets, then its pages (which name the leaflets' sizes), pictures and style sheet. Never
//! writes a file.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::stages::Plan;
use super::{Options, Progress, leaflets};
use crate::config;
use crate::content::Kind;
use crate::diagnostics::Diagnostic;
use crate::document::{Document, Edition};
use crate::leaflet::Press;
use crate::locale::Locale;
use crate::memo::Memo;
use crate::site::{Address, Purpose};
use crate::source::Sources;
use crate::theme::{Dye, Typesetting};
use crate::web::choosers::PlaceCard;
use crate::web::edition::Documents;
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
    let printed = leaflets::make(job, edition, &base_url, faults);
    let mut built = Built {
        leaflets: printed.leaflets.files.values().flatten().filter(|it| it.purpose == Purpose::Read).count(),
        ..Built::default()
    };
    let pictures = pictures(job);
    let (style, style_files) = style_files(job.plan, job.sheet, edition.locales.iter().map(AsRef::as_ref));
    let mut files: EditionFiles = printed.files.into_iter().chain(style_files).collect();
    for (source, address) in &pictures {
        if let Some(asset) = job.sources.asset(source) {
            files.push((address.clone(), Arc::clone(&asset.bytes)));
        }
    }
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
        style,
        pictures: &pictures,
        base_url: &base_url,
    };
    let drawn = web::draw(&pages).collect(faults);
    let is_page = |path: &str| path.contains('/') && path.ends_with(".html");
    built.pages = drawn.iter().filter(|(path, _)| is_page(path.as_str())).count();
    files.extend(drawn.into_iter().map(|(path, html)| (path, html.into_bytes().into())));
    let wanted =
        |path: &Address| job.options.language.as_ref().is_none_or(|tag| is_of(path.as_str(), tag, edition));
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

/// Pictures of the edition's documents, under names that change with what they show.
fn pictures(job: &Job<'_>) -> BTreeMap<String, Address> {
    let mut found = BTreeMap::new();
    for picture in job.documents.values().flat_map(Document::pictures) {
        let Some(asset) = job.sources.asset(&picture.source) else { continue };
        let name = picture.source.rsplit('/').next().unwrap_or(&picture.source);
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let hash = blake3::hash(&asset.bytes).to_hex();
        let path = format!("assets/{stem}.{}.{ending}", &hash[..8]);
        found.insert(picture.source.clone(), Address::of_file(path));
    }
    found
}

/// The style sheet with the fonts that `locales` need: its address, and the files.
pub fn style_files<'a>(
    plan: &'a Plan,
    sheet: &str,
    locales: impl Iterator<Item = &'a Locale>,
) -> (Address, EditionFiles) {
    let mut css = String::new();
    let mut files = Vec::new();
    for at in web::styles::fonts_for(&plan.theme, locales) {
        let setting = &plan.theme.settings.fonts[at];
        let Some((name, bytes)) = plan.theme.fonts.get(at) else { continue };
        // Brackets of variable fonts' names would have to be escaped in every address.
        let plain: String = name.chars().filter(|c| !matches!(c, '[' | ']')).collect();
        css.push_str(&web::styles::font_face(setting, &format!("fonts/{plain}")));
        files.push((Address::of_file(format!("assets/fonts/{plain}")), Arc::clone(bytes)));
    }
    css.push_str(sheet);
    let hash = blake3::hash(css.as_bytes()).to_hex();
    let style = Address::of_file(format!("assets/style.{}.css", &hash[..8]));
    files.push((style.clone(), css.into_bytes().into()));
    (style, files)
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
