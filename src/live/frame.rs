//! One edition, ready for drawing: its readers, and its documents as they are asked for. Never keeps a page.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::asked::Part;
use super::draw::{Drawing, Drawn};
use crate::diagnostics::{Diagnostic, Warned};
use crate::document::{self, Document, Documents, Edition};
use crate::leaflet::Press;
use crate::locale::Locale;
use crate::output::InMemory;
use crate::pipeline::edition::{self, Beside, Job};
use crate::pipeline::stages::Plan;
use crate::pipeline::{Progress, known, pictures};
use crate::site::{Address, EditionSite, Page, Purpose};
use crate::web::draw::Files;
use crate::web::edition::{LeafletFile, Leaflets};
use crate::web::page::Shared;
use crate::web::{self, EditionPages, Templates, choosers};

/// Findings of documents, by language and page.
pub type Kept = Mutex<BTreeMap<(String, String), Vec<Diagnostic>>>;

/// Nobody waits for a bar to move.
struct Unseen;

impl Progress for Unseen {
    fn begin(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

/// An edition while it is drawn.
pub struct Frame<'a> {
    drawing: &'a Drawing<'a>,
    site: &'a EditionSite,
    readers: &'a [Edition<'a>],
    /// Its documents.
    pub documents: Documents<'a>,
    kept: &'a Kept,
    /// What all pages of each reader share.
    shared: Vec<OnceLock<Shared<'a>>>,
}

impl<'a> Frame<'a> {
    /// Gets ready to draw pages of an edition. `kept` takes what is found in its documents.
    pub fn new(
        drawing: &'a Drawing<'a>,
        site: &'a EditionSite,
        readers: &'a [Edition<'a>],
        kept: &'a Kept,
    ) -> Self {
        let documents = documents(drawing, site, readers, kept);
        let shared = readers.iter().map(|_| OnceLock::new()).collect();
        Self { drawing, site, readers, documents, kept, shared }
    }

    /// What stages of a build take.
    pub fn job<'b>(&'b self, press: Option<&'b Press>) -> Job<'b> {
        static BROKEN: AtomicBool = AtomicBool::new(false);
        let Drawing { snapshot, plan, look, memo } = self.drawing;
        Job {
            shelf: &InMemory,
            sources: &snapshot.sources,
            plan,
            index: self.site.index,
            readers: self.readers,
            templates: look.templates.as_ref(),
            sheet: &look.sheet,
            look: &look.parsed,
            press,
            broken: &BROKEN,
            options: &snapshot.options,
            progress: &Unseen,
            memo: *memo,
        }
    }

    /// Draws one page, and what comes with it.
    pub fn draw(&self, part: &Part<'_>) -> Drawn {
        let shown: Vec<&Document> = match part {
            Part::Page(page, locale) => self.documents.get(&locale.tag, &page.id).into_iter().collect(),
            _ => Vec::new(),
        };
        let job = self.job(None);
        let (edition, base_url) = (job.edition(), job.base_url());
        let sources = &self.drawing.snapshot.sources;
        let mut found = Vec::new();
        let pictures = pictures::make(&job, shown.iter().copied()).collect(&mut found);
        let files = edition::other_files(&job, shown.iter().copied());
        let leaflets = self.promised(part);
        let draw = |templates: &Templates| {
            let beside =
                Beside { leaflets: &leaflets, pictures: &pictures.shown, files: &files, base_url: &base_url };
            self.draw_part(&job.pages(&self.documents, templates, &beside), part)
        };
        let assets = files.iter().filter_map(|(source, address)| {
            Some((address.clone(), Arc::clone(&sources.asset(source)?.bytes)))
        });
        let beside = pictures.files.clone().into_iter().chain(assets).collect();
        let mut drawn = self.drawing.judged(&format!("{}/", edition.id), draw, beside);
        found.append(&mut drawn.found);
        if let Part::Page(page, locale) = part {
            let key = (locale.tag.clone(), page.id.clone());
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            found.extend(kept.remove(&key).unwrap_or_default());
        }
        found.extend(self.readers.iter().flat_map(|it| it.words.found()));
        Drawn { found, ..drawn }
    }

    /// Draws one page of an edition, and the files that come with it.
    fn draw_part(&self, pages: &EditionPages<'_>, part: &Part<'_>) -> Result<Files, Diagnostic> {
        if let Part::Beside(path) = part {
            let shared: Vec<Shared<'_>> = pages.readers.iter().map(|it| Shared::new(pages, it)).collect();
            return Ok(web::beside::file(pages, &shared, path).into_iter().collect());
        }
        if let Part::Languages = part {
            let shared: Vec<Shared<'_>> = pages.readers.iter().map(|it| Shared::new(pages, it)).collect();
            return Ok(vec![choosers::languages(pages, &shared)?]);
        }
        let reader =
            part.locale().and_then(|own| self.readers.iter().position(|it| it.words.reader() == own));
        let Some(at) = reader else { return Ok(Vec::new()) };
        let traced;
        let shared = if pages.templates.is_traced() {
            traced = Shared::new(pages, &self.readers[at]);
            &traced
        } else {
            self.shared[at].get_or_init(|| Shared::new(pages, &self.readers[at]))
        };
        match part {
            Part::Page(page, locale) => {
                let Some(document) = self.documents.get(&locale.tag, &page.id) else { return Ok(Vec::new()) };
                let mut files = vec![web::page::draw(pages, shared, document)?];
                files.extend(document.discreet.then(web::exit::script));
                Ok(files)
            }
            Part::Leaflets(_) => match web::print::document(pages, shared) {
                Some(document) => Ok(vec![web::page::draw(pages, shared, &document)?]),
                None => Ok(Vec::new()),
            },
            Part::Search(_) => web::search::draw(pages, shared),
            Part::Lost(_) => Ok(vec![web::not_found::draw(pages, shared)?]),
            Part::Languages | Part::Beside(_) | Part::Print(_) => Ok(Vec::new()),
        }
    }

    /// The leaflets that a page lists, none of them made yet.
    fn promised(&self, part: &Part<'_>) -> Leaflets {
        let mut leaflets = Leaflets::default();
        if self.drawing.snapshot.options.no_leaflets {
            return leaflets;
        }
        // A page asks for its own language only.
        for locale in part.locale().into_iter().filter(|it| has_leaflets(self.site, it)) {
            let address = Address::of_file(format!("{}/leaflets.zip", locale.tag));
            leaflets.archives.insert(locale.tag.clone(), (address, None));
        }
        let listed: Vec<(&Page, &Locale)> = match part {
            Part::Page(page, locale) => vec![(page, locale)],
            Part::Leaflets(locale) => self.site.pages.values().map(|page| (&**page, &***locale)).collect(),
            _ => Vec::new(),
        };
        for (page, locale) in listed {
            let files = promised_of(self.drawing.plan, page, locale);
            if !files.is_empty() {
                leaflets.files.insert((locale.tag.clone(), page.id.clone()), files);
            }
        }
        leaflets
    }
}

/// The files of a page's leaflets, none of them made yet.
pub fn promised_of(plan: &Plan, page: &Page, locale: &Locale) -> Vec<LeafletFile> {
    let Some(article) = page.written_in(locale).filter(|_| document::is_written(locale)) else {
        return Vec::new();
    };
    let forms = plan.theme.settings.leaflets.iter();
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

/// The documents of an edition, each made when it is asked for; what was found goes into `kept`.
fn documents<'a>(
    drawing: &'a Drawing<'a>,
    site: &'a EditionSite,
    readers: &'a [Edition<'a>],
    kept: &'a Kept,
) -> Documents<'a> {
    let tags = readers.iter().map(|it| it.words.reader().tag.clone());
    let ids = |tag: &str| {
        let pages = site.pages.values().filter(|it| it.locales.iter().any(|it| it.tag == tag));
        pages.map(|it| it.id.clone()).collect()
    };
    Documents::on_demand(tags, ids, move |tag, id| {
        let reader = readers.iter().find(|it| it.words.reader().tag == tag)?;
        let page = site.pages.get(id)?;
        let known = match page.article.statement {
            Some(_) => known::of_edition(drawing.plan, site.index, readers, drawing.snapshot.found()),
            None => Vec::new(),
        };
        let Warned { value, diagnostics } = document::build(reader, page, &known);
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert((tag.to_owned(), id.to_owned()), diagnostics);
        Some(value)
    })
}

/// Whether a page of a language is printed.
fn has_leaflets(site: &EditionSite, locale: &Locale) -> bool {
    let is_printed =
        |page: &Arc<Page>| page.written_in(locale).is_some_and(|article| !article.front.leaflets.is_empty());
    document::is_written(locale) && site.pages.values().any(is_printed)
}
