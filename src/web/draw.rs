//! Draws an edition: every page, the search, the language chooser, the pages for lost readers and what
//! lies beside the pages. Never
//! writes a file.

use rayon::prelude::*;

use super::edition::EditionPages;
use super::page::{self, Shared};
use super::{beside, choosers, exit, not_found, print, search};
use crate::diagnostics::{Diagnostic, Warned};
use crate::document::Document;
use crate::site::Address;

/// Files of an edition: paths below its folder, and text.
pub type Files = Vec<(Address, String)>;

/// Draws the whole edition: its languages, and what lies beside them.
pub fn draw(edition: &EditionPages<'_>) -> Warned<Files> {
    let shared = shared(edition);
    let mut files = Files::new();
    let mut diagnostics = Vec::new();
    for it in &shared {
        files.extend(language(edition, it).collect(&mut diagnostics));
    }
    files.extend(beside_languages(edition, &shared).collect(&mut diagnostics));
    Warned { value: files, diagnostics }
}

/// What the pages of each language share.
pub fn shared<'a>(edition: &EditionPages<'a>) -> Vec<Shared<'a>> {
    edition.readers.iter().map(|it| Shared::new(edition, it)).collect()
}

/// Draws every page of a language, its search, its page for lost readers, and what lies beside its pages.
pub fn language(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Warned<Files> {
    let printed = print::document(edition, shared);
    let pages: Vec<&Document> = edition.documents.of(&shared.locale().tag).chain(&printed).collect();
    let (drawn, search): (Vec<Result<(Address, String), Diagnostic>>, _) = rayon::join(
        || pages.par_iter().map(|it| page::draw(edition, shared, it)).collect(),
        || search::draw(edition, shared),
    );
    let lost = choosers::has_pages(edition, shared).then(|| not_found::draw(edition, shared));
    let mut files = Files::new();
    let mut diagnostics = Vec::new();
    for it in drawn.into_iter().chain(lost) {
        match it {
            Ok(file) => files.push(file),
            Err(fault) => diagnostics.push(fault),
        }
    }
    match search {
        Ok(made) => files.extend(made),
        Err(fault) => diagnostics.push(fault),
    }
    files.extend(beside::files_of(edition, shared).collect(&mut diagnostics));
    Warned { value: files, diagnostics }
}

/// Draws the language chooser, and what programs read. To be asked for last: it tells what was found while the words that
/// pages share were put together.
pub fn beside_languages(edition: &EditionPages<'_>, shared: &[Shared<'_>]) -> Warned<Files> {
    let mut files = Files::new();
    let mut diagnostics = Vec::new();
    match choosers::languages(edition, shared) {
        Ok(file) => files.push(file),
        Err(fault) => diagnostics.push(fault),
    }
    files.extend(exit::file(edition));
    files.extend(beside::files(edition));
    diagnostics.extend(shared.iter().flat_map(Shared::faults));
    Warned { value: files, diagnostics }
}
