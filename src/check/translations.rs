//! Translations that are older than their source text, missing or left over, and sign-offs of pages that are
//! gone. Never counts by itself: what it tells is what pages show and `status` counts.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Subject;
use crate::content::Units;
use crate::diagnostics::{Diagnostic, nearest, rules};
use crate::locale::Locale;
use crate::messages::Resource;
use crate::site::{EditionSite, Translations};
use crate::source::Span;
use crate::translation::coverage::Standing;
use crate::translation::{Coverage, diff, given};

/// A page, or the words of an edition, with what the languages have of it.
struct Page<'a> {
    key: &'a str,
    units: &'a Units,
    translations: &'a Translations,
    /// A place in its file.
    place: Span,
}

/// Reports them.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for site in &subject.site.editions {
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        for page in pages(site).iter().filter(|it| seen.insert(it.key.to_owned())) {
            for locale in &edition.locales {
                check_page(subject, page, locale, found);
            }
            sync_due(subject, page, found);
        }
    }
    orphans(subject, found);
}

fn pages(site: &EditionSite) -> Vec<Page<'_>> {
    let words = &site.words;
    let place = words.units.get(words.name).span;
    let words = Page { key: &words.key, units: &words.units, translations: &words.translations, place };
    let pages = site.pages.values().map(|it| Page {
        key: &it.key,
        units: &it.article.units,
        translations: &it.translations,
        place: it.article.units.get(it.article.front.title).span,
    });
    std::iter::once(words).chain(pages).collect()
}

fn check_page(subject: &Subject<'_>, page: &Page<'_>, locale: &Arc<Locale>, found: &mut Vec<Diagnostic>) {
    let own = subject.catalogue.get(locale).and_then(|it| it.pages.get(page.key));
    let (Some(coverage), Some(own)) = (page.translations.coverage.get(&locale.tag), own) else { return };
    for (unit, standing) in page.units.iter().zip(coverage.iter()) {
        let Standing::Stale { origin, was } = standing else { continue };
        let id = origin.as_ref().map_or(unit.id.as_str(), |it| &it.id);
        let Some(span) = own.entries.get(id) else { continue };
        let changed = diff::line(was, &unit.text).replace('\n', " ");
        let message = format!("The source text of this translation has changed: {changed}");
        found.push(
            Diagnostic::new(&rules::TRANSLATION_STALE, *span, message)
                .beside(unit.span, "the source text of today")
                .help("translate the new words; `handbill sync` puts today's id and the old text beside it"),
        );
    }
    missing(subject, page, locale, coverage, own, found);
    unused(page, coverage, own, found);
}

fn missing(
    subject: &Subject<'_>,
    page: &Page<'_>,
    locale: &Locale,
    coverage: &Coverage,
    own: &Resource,
    found: &mut Vec<Diagnostic>,
) {
    let first = page.units.iter().zip(coverage.iter()).find(|(_, it)| **it == Standing::Missing);
    let (Some((unit, _)), counts) = (first, coverage.counts()) else { return };
    // Of a file that is only begun `status` says enough.
    if own.entries.is_empty() {
        return;
    }
    let message = format!(
        "{} of {} texts of this page are not in {}; this is the first.",
        counts.missing, counts.units, locale.name
    );
    let help = format!(
        "add it to locales/{}/pages/{}.ftl as {} = …; until then readers see it in {}",
        locale.tag, page.key, unit.id, subject.config.source.name
    );
    found.push(Diagnostic::new(&rules::TRANSLATION_MISSING, unit.span, message).help(help));
}

/// Entries that no text of the page uses, once for a file.
fn unused(page: &Page<'_>, coverage: &Coverage, own: &Resource, found: &mut Vec<Diagnostic>) {
    let origins: Vec<&str> = coverage.iter().filter_map(|it| Some(it.origin()?.id.as_str())).collect();
    let unused: Vec<&str> = own
        .in_order()
        .into_iter()
        .filter(|it| page.units.find(it).is_none() && !origins.contains(it))
        .collect();
    let Some((first, more)) = unused.split_first() else { return };
    let Some(span) = own.entries.get(*first) else { return };
    let others =
        if more.is_empty() { String::new() } else { format!(", nor {} more of this file", more.len()) };
    let message = format!("The page has no text “{first}”{others}, so this translation is not shown.");
    let what = if given::is_unit_id(first) {
        "it may stay, in case the text comes back, or be taken out"
    } else {
        "the names that a page needs stand in the source language's file of the same path"
    };
    found.push(Diagnostic::new(&rules::UNIT_UNUSED, *span, message).help(what));
}

/// Texts that translators have not been given.
fn sync_due(subject: &Subject<'_>, page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    let due = page.translations.history.due.len();
    let is_given = subject.catalogue.given(page.key).is_some();
    if due == 0 || page.translations.coverage.is_empty() || !is_given {
        return;
    }
    let message = match due {
        1 => "One text of this page was written or changed since translators were given it.".to_owned(),
        _ => format!("{due} texts of this page were written or changed since translators were given it."),
    };
    found.push(
        Diagnostic::new(&rules::SYNC_DUE, page.place, message)
            .help("run `handbill sync`, when the page is ready"),
    );
}

/// Sign-offs of pages that are gone.
fn orphans(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut known = BTreeSet::new();
    for site in &subject.site.editions {
        known.extend(pages(site).iter().map(|it| it.key));
        known.extend(site.hidden.iter().map(String::as_str));
        known.extend(site.unreadable_keys());
    }
    let meant = |page: &str| {
        let known = nearest(page, known.iter().copied())?;
        Some(format!("is it “{known}” now? `handbill sync` takes out what has no page"))
    };
    for language in subject.catalogue.languages() {
        for (page, (words, _)) in &language.signoffs.pages {
            if !known.contains(page.as_str()) {
                let message = format!("A sign-off names the page “{page}”, which is not there.");
                found.push(
                    Diagnostic::new(&rules::SIGNOFF_ORPHAN, words.span, message).maybe_help(meant(page)),
                );
            }
        }
    }
}
