//! Draws what is asked for from one state of the sources, and only that. Never keeps anything.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use super::asked::{self, Asked, Part, Print};
use super::look::Look;
use super::snapshot::Snapshot;
use crate::diagnostics::{Diagnostic, Warned};
use crate::document::{self, Document, Documents, Edition};
use crate::leaflet::Press;
use crate::locale::Locale;
use crate::memo::Memo;
use crate::pipeline::edition::{self, Job};
use crate::pipeline::stages::{self, Plan};
use crate::pipeline::{Progress, known, leaflets, pages, pictures};
use crate::site::{Address, EditionSite, Page, Purpose};
use crate::web::draw::Files;
use crate::web::edition::{LeafletFile, Leaflets};
use crate::web::fonts::STAND_IN;
use crate::web::page::Shared;
use crate::web::{self, EditionPages, Templates, choosers};

/// Something that was drawn.
#[derive(Default)]
pub struct Drawn {
    /// The file that was asked for, at its path below the site; none where it could not be made.
    pub bytes: Option<Arc<[u8]>>,
    /// Files that it shows or needs, by their paths below the site.
    pub files: Vec<(String, Arc<[u8]>)>,
    /// What was found while it was drawn.
    pub found: Vec<Diagnostic>,
}

/// Draws what stands at `path`, which has no slash before it; none where nothing does. Languages for designers are there
/// whether the edition has them or not.
pub fn at(snapshot: &Snapshot, path: &str, memo: &dyn Memo) -> Option<Drawn> {
    let is_there =
        |it: &Snapshot| it.plan.as_ref().is_some_and(|(plan, _)| asked::read(plan, path).is_some());
    let tag = path.split('/').nth(1).unwrap_or_default();
    let for_designers = || Locale::for_designers().any(|it| it.tag == tag);
    let snapshot = if !is_there(snapshot) && for_designers() { snapshot.for_designers() } else { snapshot };
    let drawing = Drawing::new(snapshot, memo)?;
    let asked = asked::read(drawing.plan, path)?;
    Some(drawing.draw(&asked, path))
}

/// Nobody waits for a bar to move.
struct Unseen;

impl Progress for Unseen {
    fn begin(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

/// What one drawing works with.
pub struct Drawing<'a> {
    snapshot: &'a Snapshot,
    plan: &'a Plan,
    look: &'a Look,
    memo: &'a dyn Memo,
}

impl<'a> Drawing<'a> {
    /// Gets ready to draw; none where there is nothing to go by.
    pub fn new(snapshot: &'a Snapshot, memo: &'a dyn Memo) -> Option<Self> {
        let (plan, look) = snapshot.plan.as_ref()?;
        Some(Self { snapshot, plan, look, memo })
    }

    /// Draws what is asked for. `path`: where it stands, without a slash before it.
    pub fn draw(&self, asked: &Asked<'_>, path: &str) -> Drawn {
        match asked {
            Asked::Places => self.places(),
            Asked::Of(site, Part::Print(print)) => self.printed(site, print, path),
            Asked::Of(site, part) => self.of_edition(site, part),
        }
    }

    /// The page with all editions.
    fn places(&self) -> Drawn {
        let mut found = Vec::new();
        let editions = &self.plan.texts.site.editions;
        let readers: Vec<_> = editions.iter().map(|it| self.readers(it)).collect();
        let cards: Vec<_> = editions
            .iter()
            .zip(&readers)
            .filter_map(|(site, readers)| {
                let kept = Mutex::default();
                let documents = self.documents(site, readers, &kept);
                edition::card(&self.job(site, readers, None), &documents, &mut found)
            })
            .collect();
        let words = stages::words(self.plan, None, &self.plan.texts.config.source);
        let config = &self.plan.texts.config;
        let titles = [config.title.text.as_str(), config.tagline.text.as_str()];
        let style = Address::of_file(STAND_IN);
        let draw = |templates: &Templates| {
            choosers::places(templates, &self.snapshot.sources, &words, titles, &style, &cards)
        };
        let file = |it: &Templates| Ok(vec![(Address::of_file("index.html"), draw(it)?)]);
        let mut drawn = self.judged("", file, Vec::new());
        found.append(&mut drawn.found);
        found.extend(words.found());
        Drawn { found, ..drawn }
    }

    fn of_edition(&self, site: &EditionSite, part: &Part<'_>) -> Drawn {
        let readers = self.readers(site);
        let kept = Mutex::new(BTreeMap::new());
        let documents = self.documents(site, &readers, &kept);
        let shown: Vec<&Document> = match part {
            Part::Page(page, locale) => documents.get(&locale.tag, &page.id).into_iter().collect(),
            _ => Vec::new(),
        };
        let job = self.job(site, &readers, None);
        let edition = job.edition();
        let mut found = Vec::new();
        let pictures = pictures::make(&job, shown.iter().copied()).collect(&mut found);
        let files = edition::other_files(&job, shown.iter().copied());
        let leaflets = self.promised(site, part);
        let base_url = job.base_url();
        let draw = |templates: &Templates| {
            let pages = EditionPages {
                sources: &self.snapshot.sources,
                config: &self.plan.texts.config,
                edition,
                site,
                documents: &documents,
                readers: &readers,
                leaflets: &leaflets,
                templates,
                dye: edition::dye(self.plan, edition).map_or("", |it| it.class.as_str()),
                style: Address::of_file(STAND_IN),
                pictures: &pictures.shown,
                files: &files,
                base_url: &base_url,
            };
            draw_part(&pages, part)
        };
        let assets = files.iter().filter_map(|(source, address)| {
            Some((address.clone(), Arc::clone(&self.snapshot.sources.asset(source)?.bytes)))
        });
        let beside = pictures.files.clone().into_iter().chain(assets).collect();
        let mut drawn = self.judged(&format!("{}/", edition.id), draw, beside);
        found.append(&mut drawn.found);
        if let Part::Page(page, locale) = part {
            let key = (locale.tag.clone(), page.id.clone());
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            found.extend(kept.remove(&key).unwrap_or_default());
        }
        found.extend(readers.iter().flat_map(|it| it.words.found()));
        Drawn { found, ..drawn }
    }

    /// Draws a page, names its style sheet, and holds it against the rules. The page comes first among the files.
    /// `folder`: the edition's, with a slash; `beside`: other files of the edition.
    fn judged(
        &self,
        folder: &str,
        draw: impl Fn(&Templates) -> Result<Files, Diagnostic>,
        beside: Vec<(Address, Arc<[u8]>)>,
    ) -> Drawn {
        let Some(templates) = &self.look.templates else { return Drawn::default() };
        let drawn = match draw(templates) {
            Ok(drawn) => drawn,
            Err(fault) => return Drawn { found: vec![fault], ..Drawn::default() },
        };
        let sources = &self.snapshot.sources;
        let is_page = |path: &Address| path.as_str().ends_with(".html");
        let mut found = Vec::new();
        if drawn.iter().any(|(path, html)| is_page(path) && pages::is_faulty(html, &self.look.parsed))
            && let Some(traced) = self.look.traced(&self.plan.theme, sources)
            && let Ok(drawn) = draw(traced)
        {
            let html: Vec<(&str, &str)> = drawn
                .iter()
                .filter(|(path, _)| is_page(path))
                .map(|(path, html)| (path.as_str(), html.as_str()))
                .collect();
            found = pages::faults(&html, &self.look.parsed, traced.root(), sources);
        }
        let style = &self.look.style;
        let named = |html: String| html.replace(STAND_IN, style.address.as_str());
        let mut files: Vec<(String, Arc<[u8]>)> = drawn
            .into_iter()
            .map(|(path, html)| (format!("{folder}{}", path.as_str()), named(html).into_bytes().into()))
            .collect();
        let bytes = files.first().map(|(_, bytes)| Arc::clone(bytes));
        let styles = style.files.iter().map(|(path, bytes)| (path.clone(), Arc::clone(bytes)));
        files.extend(
            beside.into_iter().chain(styles).map(|(path, it)| (format!("{folder}{}", path.as_str()), it)),
        );
        Drawn { bytes, files, found }
    }

    /// A leaflet, its picture, or many of them in one file.
    fn printed(&self, site: &EditionSite, print: &Print<'_>, path: &str) -> Drawn {
        let readers = self.readers(site);
        let kept = Mutex::default();
        let documents = self.documents(site, &readers, &kept);
        let press = Press::new(&self.plan.theme, &self.snapshot.sources);
        let job = self.job(site, &readers, Some(&press));
        let wanted: Vec<&Document> = match print {
            Print::One(page, locale) => documents.get(&locale.tag, &page.id).into_iter().collect(),
            Print::Language(locale) => documents.of(&locale.tag).collect(),
            Print::All => documents.all().collect(),
        };
        let mut found = Vec::new();
        let pictures = pictures::make(&job, wanted.iter().copied()).collect(&mut found);
        let mut made = leaflets::make(&job, wanted.iter().copied(), &pictures).collect(&mut found);
        if !matches!(print, Print::One(..)) {
            leaflets::add_archives(&mut made, &job);
        }
        found.extend(kept.lock().unwrap_or_else(PoisonError::into_inner).values().flatten().cloned());
        let folder = &job.edition().id;
        let files: Vec<(String, Arc<[u8]>)> =
            made.files.into_iter().map(|(it, bytes)| (format!("{folder}/{}", it.as_str()), bytes)).collect();
        let bytes = files.iter().find(|(it, _)| it == path).map(|(_, bytes)| Arc::clone(bytes));
        Drawn { bytes, files, found }
    }
}

/// Findings of documents, by language and page.
type Kept = Mutex<BTreeMap<(String, String), Vec<Diagnostic>>>;

/// What drawings are made from.
impl<'a> Drawing<'a> {
    fn readers(&self, site: &'a EditionSite) -> Vec<Edition<'a>> {
        stages::readers_of(&self.snapshot.sources, self.plan, site, &self.snapshot.options)
    }

    fn job<'b>(
        &'b self,
        site: &EditionSite,
        readers: &'b [Edition<'b>],
        press: Option<&'b Press>,
    ) -> Job<'b> {
        static BROKEN: AtomicBool = AtomicBool::new(false);
        Job {
            sources: &self.snapshot.sources,
            plan: self.plan,
            index: site.index,
            readers,
            templates: self.look.templates.as_ref(),
            sheet: &self.look.sheet,
            look: &self.look.parsed,
            press,
            broken: &BROKEN,
            options: &self.snapshot.options,
            progress: &Unseen,
            memo: self.memo,
        }
    }

    /// The documents of an edition, each made when it is asked for; what was found goes into `kept`.
    fn documents<'b>(
        &'b self,
        site: &'b EditionSite,
        readers: &'b [Edition<'b>],
        kept: &'b Kept,
    ) -> Documents<'b> {
        let tags = readers.iter().map(|it| it.words.reader().tag.clone());
        let ids = |tag: &str| {
            let pages = site.pages.values().filter(|it| it.locales.iter().any(|it| it.tag == tag));
            pages.map(|it| it.id.clone()).collect()
        };
        Documents::on_demand(tags, ids, move |tag, id| {
            let reader = readers.iter().find(|it| it.words.reader().tag == tag)?;
            let page = site.pages.get(id)?;
            let known = match page.article.statement {
                Some(_) => known::of_edition(self.plan, site.index, readers, self.snapshot.found()),
                None => Vec::new(),
            };
            let Warned { value, diagnostics } = document::build(reader, page, &known);
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            kept.insert((tag.to_owned(), id.to_owned()), diagnostics);
            Some(value)
        })
    }

    /// The leaflets that a page lists, none of them made yet.
    fn promised(&self, site: &EditionSite, part: &Part<'_>) -> Leaflets {
        let mut leaflets = Leaflets::default();
        if self.snapshot.options.no_leaflets {
            return leaflets;
        }
        // A page asks for its own language only.
        for locale in part.locale().into_iter().filter(|it| has_leaflets(site, it)) {
            let address = Address::of_file(format!("{}/leaflets.zip", locale.tag));
            leaflets.archives.insert(locale.tag.clone(), (address, None));
        }
        let listed: Vec<(&Page, &Locale)> = match part {
            Part::Page(page, locale) => vec![(page, locale)],
            Part::Leaflets(locale) => site.pages.values().map(|page| (&**page, &***locale)).collect(),
            _ => Vec::new(),
        };
        for (page, locale) in listed {
            let files = self.promised_of(page, locale);
            if !files.is_empty() {
                leaflets.files.insert((locale.tag.clone(), page.id.clone()), files);
            }
        }
        leaflets
    }

    /// The files of a page's leaflets, none of them made yet.
    pub fn promised_of(&self, page: &Page, locale: &Locale) -> Vec<LeafletFile> {
        let Some(article) = page.written_in(locale).filter(|_| document::is_written(locale)) else {
            return Vec::new();
        };
        let forms = self.plan.theme.settings.leaflets.iter();
        let own = forms.filter(|it| article.front.leaflets.iter().any(|name| name.text == it.name.text));
        let files = own.flat_map(|form| {
            let imposed = form.sheet.is_some();
            let purposes = [Purpose::Read, Purpose::Print].into_iter().take(if imposed { 2 } else { 1 });
            purposes.map(move |purpose| LeafletFile {
                form: form.name.text.clone(),
                imposed,
                purpose,
                address: Address::of_leaflet(&locale.tag, &page.id, &form.name.text, purpose),
                picture: None,
                size: None,
            })
        });
        files.collect()
    }
}

/// Whether a page of a language is printed.
fn has_leaflets(site: &EditionSite, locale: &Locale) -> bool {
    let is_printed =
        |page: &Arc<Page>| page.written_in(locale).is_some_and(|article| !article.front.leaflets.is_empty());
    document::is_written(locale) && site.pages.values().any(is_printed)
}

/// Draws one page of an edition, and the files that come with it.
fn draw_part(pages: &EditionPages<'_>, part: &Part<'_>) -> Result<Files, Diagnostic> {
    let shared = |locale: &Locale| {
        let reader = pages.readers.iter().find(|it| **it.words.reader() == *locale);
        reader.map(|it| Shared::new(pages, it))
    };
    let none = Ok(Vec::new());
    match part {
        Part::Languages => {
            let shared: Vec<Shared<'_>> = pages.readers.iter().map(|it| Shared::new(pages, it)).collect();
            Ok(vec![choosers::languages(pages, &shared)?])
        }
        Part::Page(page, locale) => {
            let Some(shared) = shared(locale) else { return none };
            let Some(document) = pages.documents.get(&locale.tag, &page.id) else { return none };
            let mut files = vec![web::page::draw(pages, &shared, document)?];
            files.extend(document.discreet.then(web::exit::script));
            Ok(files)
        }
        Part::Leaflets(locale) => {
            let Some(shared) = shared(locale) else { return none };
            let Some(document) = web::print::document(pages, &shared) else { return none };
            Ok(vec![web::page::draw(pages, &shared, &document)?])
        }
        Part::Search(locale) => shared(locale).map_or(none, |it| web::search::draw(pages, &it)),
        Part::Lost(locale) => match shared(locale) {
            Some(it) => Ok(vec![web::not_found::draw(pages, &it)?]),
            None => none,
        },
        Part::Sitemap => Ok(vec![(Address::of_file("sitemap.xml"), web::sitemap::edition(pages))]),
        Part::Print(_) => none,
    }
}
