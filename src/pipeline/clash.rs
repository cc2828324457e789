//! Two files of a build in one place → a finding at the pages that they come from. Never decides which one stays.

use std::sync::Arc;

use super::stages::Plan;
use crate::diagnostics::{Diagnostic, rules};
use crate::output::{Collision, File, Output};
use crate::site::{Address, EditionSite, Page};
use crate::source::{Sources, Span};

/// Adds a file, or reports that another one stands there.
pub fn put(
    output: &mut Output,
    (path, file): (String, File),
    plan: &Plan,
    sources: &Sources,
    faults: &mut Vec<Diagnostic>,
) {
    if let Err(collision) = output.insert(path, file) {
        faults.push(finding(&collision, plan, sources));
    }
}

/// The finding of a file that has no place in the output.
fn finding(collision: &Collision, plan: &Plan, sources: &Sources) -> Diagnostic {
    let message = collision.to_string();
    let (path, other) = match collision {
        Collision::Taken { path } | Collision::BadPath { path } => (path, None),
        Collision::CaseOnly { path, other } | Collision::FileAndFolder { path, other } => (path, Some(other)),
    };
    let mut places = Vec::new();
    for path in std::iter::once(path).chain(other) {
        for span in origins(path, plan, sources) {
            if !places.contains(&span) {
                places.push(span);
            }
        }
    }
    let mut places = places.into_iter();
    let Some(first) = places.next() else { return Diagnostic::nowhere(&rules::OUTPUT_CLASH, message) };
    let finding = Diagnostic::new(&rules::OUTPUT_CLASH, first, message);
    match places.next() {
        Some(other) => finding.beside(other, "the other one"),
        None => finding,
    }
}

/// The pages, or old addresses of pages, that make a file.
fn origins(path: &str, plan: &Plan, sources: &Sources) -> Vec<Span> {
    let Some((edition, path)) = path.split_once('/') else { return Vec::new() };
    let editions = &plan.texts.site.editions;
    let site = editions.iter().find(|it| plan.texts.config.editions[it.index].id == edition);
    site.map_or_else(Vec::new, |it| of_edition(it, path, sources))
}

fn of_edition(site: &EditionSite, path: &str, sources: &Sources) -> Vec<Span> {
    let Some((tag, _)) = path.split_once('/') else { return Vec::new() };
    let of_page = |page: &Arc<Page>| {
        let front = &page.article.front;
        if Address::of_page(tag, &page.id).as_str() == path {
            return Some(sources.get(page.article.source).span(0..0));
        }
        front.aliases.iter().find(|it| Address::of_page(tag, &it.text).as_str() == path).map(|it| it.span)
    };
    site.pages.values().filter_map(of_page).collect()
}
