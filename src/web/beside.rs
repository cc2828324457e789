//! What lies beside the pages that are written: sitemap, calendars, feeds and robots.txt for programs, pages that lead from
//! old addresses to new ones, and lists of pages for an audience. Never part of a menu.

use std::collections::BTreeMap;

use super::draw::Files;
use super::edition::EditionPages;
use super::page::Shared;
use super::{calendar, choosers, feeds, moved, sitemap, tags};
use crate::diagnostics::{Diagnostic, Warned};
use crate::site::Address;

/// All of them.
pub fn files(edition: &EditionPages<'_>, shared: &[Shared<'_>]) -> Warned<Files> {
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut files = vec![
        (Address::of_file("sitemap.xml"), sitemap::edition(edition)),
        (Address::of_file("robots.txt"), robots(&[edition.base_url])),
    ];
    // A language without a home page has no folder.
    for it in shared.iter().filter(|it| choosers::is_open(edition, it)) {
        files.extend(calendar::files(edition, it));
        files.extend(feeds::files(edition, it));
        files.extend(moved::files(edition, it).collect(&mut diagnostics));
        files.extend(tags::files(edition, it).collect(&mut diagnostics));
    }
    Warned { value: files, diagnostics }
}

/// The file that `asked` names.
pub fn file(edition: &EditionPages<'_>, shared: &[Shared<'_>], asked: &str) -> Option<(Address, String)> {
    let files: BTreeMap<Address, String> = files(edition, shared).value.into_iter().collect();
    files.into_iter().find(|(it, _)| it.as_str() == asked)
}

/// What programs that gather pages may do: all of it. Where the sitemaps of these addresses are.
pub fn robots(addresses: &[&str]) -> String {
    let sitemaps: String = addresses.iter().map(|it| format!("Sitemap: {it}/sitemap.xml\n")).collect();
    format!("User-agent: *\nAllow: /\n{sitemaps}")
}
