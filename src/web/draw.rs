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

/// Draws every page, the search of each language, the language chooser, the pages for lost readers and what
/// lies beside the pages.
pub fn draw(edition: &EditionPages<'_>) -> Warned<Files> {
    let shared: Vec<Shared<'_>> = edition.readers.iter().map(|it| Shared::new(edition, it)).collect();
    let pages: Vec<(&Shared<'_>, &Document)> = shared
        .iter()
        .flat_map(|shared| edition.documents.of(&shared.locale().tag).map(move |it| (shared, it)))
        .collect();
    let printed: Vec<(&Shared<'_>, Document)> =
        shared.iter().filter_map(|it| Some((it, print::document(edition, it)?))).collect();
    let pages: Vec<_> = pages.into_iter().chain(printed.iter().map(|(shared, it)| (*shared, it))).collect();
    let drawn: Vec<Result<(Address, String), Diagnostic>> =
        pages.par_iter().map(|(shared, document)| page::draw(edition, shared, document)).collect();
    let mut files = Files::new();
    let mut diagnostics = Vec::new();
    let open = shared.iter().filter(|it| choosers::is_open(edition, it));
    let lost: Vec<_> = open.map(|it| not_found::draw(edition, it)).collect();
    for it in drawn.into_iter().chain(lost).chain([choosers::languages(edition, &shared)]) {
        match it {
            Ok(file) => files.push(file),
            Err(fault) => diagnostics.push(fault),
        }
    }
    files.extend(exit::file(edition));
    let searches: Vec<_> = shared.par_iter().map(|it| search::draw(edition, it)).collect();
    for it in searches {
        match it {
            Ok(made) => files.extend(made),
            Err(fault) => diagnostics.push(fault),
        }
    }
    files.extend(beside::files(edition, &shared).collect(&mut diagnostics));
    diagnostics.extend(shared.iter().flat_map(|it| it.faults()));
    Warned { value: files, diagnostics }
}
