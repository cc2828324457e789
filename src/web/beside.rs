//! What lies beside the pages that are written: sitemap, calendars, feeds and robots.txt for programs, pages that lead from
//! old addresses to new ones, and lists of pages for an audience. Never part of a menu.

use super::draw::Files;
use super::edition::EditionPages;
use super::page::Shared;
use super::{calendar, choosers, feeds, moved, sitemap, tags};
use crate::diagnostics::{Diagnostic, Warned};
use crate::site::Address;

/// Those of the edition.
pub fn files(edition: &EditionPages<'_>) -> Files {
    vec![
        (Address::of_file("sitemap.xml"), sitemap::edition(edition)),
        (Address::of_file("robots.txt"), robots(&[edition.base_url])),
    ]
}

/// Those of a language. One without a page has no folder.
pub fn files_of(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Warned<Files> {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut files = Files::new();
    if choosers::has_pages(edition, shared) {
        files.extend(calendar::files(edition, shared));
        files.extend(feeds::files(edition, shared));
        files.extend(moved::files(edition, shared).collect(&mut diagnostics));
        files.extend(tags::files(edition, shared).collect(&mut diagnostics));
    }
    Warned { value: files, diagnostics }
}

/// The file that `asked` names.
pub fn file(edition: &EditionPages<'_>, shared: &[Shared<'_>], asked: &str) -> Option<(Address, String)> {
    let of_languages = shared.iter().flat_map(|it| files_of(edition, it).value);
    files(edition).into_iter().chain(of_languages).find(|(it, _)| it.as_str() == asked)
}

/// What programs that gather pages may do: all of it. Where the sitemaps of these addresses are.
pub fn robots(addresses: &[&str]) -> String {
    let sitemaps: String = addresses.iter().map(|it| format!("Sitemap: {it}/sitemap.xml\n")).collect();
    format!("User-agent: *\nAllow: /\n{sitemaps}")
}
