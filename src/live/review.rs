//! Looks at everything that a build would look at, page by page, and stops where it is no longer asked for. Never shows a
//! page, and makes no leaflet.

use std::sync::Arc;

use super::asked::{Asked, Part};
use super::draw::Drawing;
use super::frame::{Frame, Kept};
use super::snapshot::Snapshot;
use crate::check;
use crate::diagnostics::Diagnostic;
use crate::locale::Locale;
use crate::memo::Memo;
use crate::pipeline::echoes;
use crate::site::{EditionSite, Page};

/// How many pages are drawn with the same documents of others at hand: a page shows the titles of some.
const TOGETHER: usize = 50;

/// Everything that is wrong; none where `is_over` says that nobody asks any more.
pub fn of(
    snapshot: &Snapshot,
    memo: &dyn Memo,
    is_over: &(dyn Fn() -> bool + Sync),
) -> Option<Vec<Diagnostic>> {
    let mut found = snapshot.found().to_vec();
    let Some(drawing) = Drawing::new(snapshot, memo) else { return Some(found) };
    let texts = &drawing.plan.texts;
    let subject = drawing.plan.subject(&snapshot.sources, &snapshot.options);
    found.extend(check::all(&check::Subject { is_over, ..subject }));
    if is_over() {
        return None;
    }
    for site in &texts.site.editions {
        for locale in &texts.config.editions[site.index].locales {
            of_language(&drawing, site, locale, is_over, &mut found)?;
        }
        let (readers, kept) = (drawing.readers(site), Kept::default());
        found.extend(Frame::new(&drawing, site, &readers, &kept).draw(&Part::Languages).found);
    }
    found.extend(drawing.draw(&Asked::Places, "").found);
    drawing.look.end_review();
    echoes::tidy(&mut found, &snapshot.sources);
    Some(found)
}

/// All pages of an edition in one language.
fn of_language(
    drawing: &Drawing<'_>,
    site: &EditionSite,
    locale: &Arc<Locale>,
    is_over: &(dyn Fn() -> bool + Sync),
    found: &mut Vec<Diagnostic>,
) -> Option<()> {
    let readers = drawing.readers(site);
    let pages: Vec<&Arc<Page>> = site.pages.values().filter(|it| it.is_in(locale)).collect();
    for pages in pages.chunks(TOGETHER) {
        let kept = Kept::default();
        let frame = Frame::new(drawing, site, &readers, &kept);
        for page in pages {
            if is_over() {
                return None;
            }
            found.extend(frame.draw(&Part::Page(page, locale)).found);
        }
    }
    let kept = Kept::default();
    let frame = Frame::new(drawing, site, &readers, &kept);
    for part in [Part::Leaflets(locale), Part::Lost(locale), Part::Search(locale)] {
        if is_over() {
            return None;
        }
        found.extend(frame.draw(&part).found);
    }
    Some(())
}
