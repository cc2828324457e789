//! Draws what is asked for from one state of the sources, and only that. Never keeps anything.

use std::sync::{Arc, PoisonError};

use super::asked::{self, Asked, Part, Print};
use super::frame::{Frame, Kept};
use super::look::Look;
use super::snapshot::Snapshot;
use crate::diagnostics::Diagnostic;
use crate::document::{Document, Edition};
use crate::leaflet::Press;
use crate::locale::Locale;
use crate::memo::Memo;
use crate::pipeline::edition;
use crate::pipeline::stages::{self, Plan};
use crate::pipeline::{leaflets, pages, pictures};
use crate::site::{Address, EditionSite};
use crate::web::draw::Files;
use crate::web::fonts::STAND_IN;
use crate::web::{Templates, choosers};

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
    let draw = |it: &Snapshot| {
        let drawing = Drawing::new(it, memo)?;
        let asked = asked::read(drawing.plan, path)?;
        let drawn = drawing.draw(&asked, path);
        // Whether a file lies beside the pages is seen when all of them are made.
        let is_nothing =
            matches!(asked, Asked::Of(_, Part::Beside(_))) && drawn.bytes.is_none() && drawn.found.is_empty();
        (!is_nothing).then_some(drawn)
    };
    let tag = path.split('/').nth(1).unwrap_or_default();
    let is_for_designers = Locale::for_designers().any(|it| it.tag == tag);
    draw(snapshot).or_else(|| draw(is_for_designers.then(|| snapshot.for_designers())?))
}

/// What one drawing works with.
pub struct Drawing<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) plan: &'a Plan,
    pub(super) look: &'a Look,
    pub(super) memo: &'a dyn Memo,
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
            Asked::Of(site, part) => {
                let (readers, kept) = (self.readers(site), Kept::default());
                Frame::new(self, site, &readers, &kept).draw(part)
            }
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
                let kept = Kept::default();
                let frame = Frame::new(self, site, readers, &kept);
                edition::card(&frame.job(None), &frame.documents, &mut found)
            })
            .collect();
        let config = &self.plan.texts.config;
        let words = stages::words(self.plan, None, &config.source);
        let sources = &self.snapshot.sources;
        let draw = |it: &Templates| Ok(vec![choosers::places(it, sources, config, &words, &cards)?]);
        let mut drawn = self.judged("", draw, Vec::new());
        found.append(&mut drawn.found);
        found.extend(words.found());
        Drawn { found, ..drawn }
    }

    /// Draws a page, names its style sheet, and holds it against the rules. The page comes first among the files.
    /// `folder`: the edition's, with a slash; `beside`: other files of the edition.
    pub(super) fn judged(
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
        let is_faulty = drawn.iter().any(|(path, html)| pages::is_page(path) && self.look.is_faulty(html));
        let mut found = Vec::new();
        if is_faulty {
            let traced = self.look.traced(&self.plan.theme, sources);
            let again = |it: &Templates| draw(it).unwrap_or_default();
            found = pages::faults_again(folder, traced, again, &self.look.parsed, sources);
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
        let kept = Kept::default();
        let frame = Frame::new(self, site, &readers, &kept);
        let documents = &frame.documents;
        let press = Press::new(&self.plan.theme, &self.snapshot.sources);
        let job = frame.job(Some(&press));
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

    /// The readers of an edition.
    pub(super) fn readers(&self, site: &'a EditionSite) -> Vec<Edition<'a>> {
        stages::readers_of(&self.snapshot.sources, self.plan, site, &self.snapshot.options)
    }
}
