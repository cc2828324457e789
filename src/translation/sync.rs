//! What `handbill sync` changes: hands new and edited source texts to translators and takes their work along.
//! Never drops a translation, and never touches what is as it should be.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::catalogue::Catalogue;
use super::coverage::{self, History, Standing, Subject};
use super::edit::{Edits, FileChange};
use super::handover::{self, Page};
use super::marker::{self, Marker};
use crate::config::Config;
use crate::content::UnitRef;
use crate::locale::Locale;
use crate::messages::Resource;
use crate::source::Sources;

/// What is handed over.
pub struct Job<'a> {
    /// All files.
    pub sources: &'a Sources,
    /// All settings.
    pub config: &'a Config,
    /// All languages.
    pub catalogue: &'a Catalogue,
    /// The pages in the source language, and the words of editions, each once.
    pub pages: Vec<Page<'a>>,
    /// Pages that exist but are not handed over, such as drafts: their files stay as they are.
    pub hidden: BTreeSet<String>,
}

/// What happened to the texts of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageReport {
    /// Its key.
    pub page: String,
    /// The key that it had before.
    pub moved_from: Option<String>,
    /// Texts that translators had not seen.
    pub new: usize,
    /// Texts that were edited: old and new.
    pub edited: Vec<(String, String)>,
    /// Texts that are gone.
    pub gone: usize,
}

/// What `sync` does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Files to write and to take away; none when all is in step.
    pub files: Vec<FileChange>,
    /// Pages with changes.
    pub pages: Vec<PageReport>,
    /// Pages that are gone: what translators were given of them goes, translations stay.
    pub gone: Vec<String>,
}

/// Finds out what is to be changed.
pub fn plan(job: &Job<'_>) -> Plan {
    let mut plan = Plan::default();
    let moves = moves(job);
    let live: BTreeSet<&str> = job.pages.iter().map(|it| it.key).collect();
    for page in &job.pages {
        let before = moves.get(page.key).map_or(page.key, String::as_str);
        let history = History::new(job.catalogue.given(before), page.units);
        let report = PageReport {
            page: page.key.to_owned(),
            moved_from: (before != page.key).then(|| before.to_owned()),
            new: history.due.iter().filter(|it| history.before(**it).is_none()).count(),
            edited: page
                .units
                .refs()
                .filter_map(|it| {
                    Some((history.before(it)?.text.clone(), page.units.get(it).text.to_string()))
                })
                .collect(),
            gone: history.gone.len(),
        };
        if (PageReport { page: report.page.clone(), ..PageReport::default() }) != report {
            plan.pages.push(report);
        }
        for locale in &job.config.targets() {
            translators_file(job, page, &history, before, locale, &mut plan.files);
        }
        write_if_new(job, page_path(&job.config.source, page.key), handover::file(page), &mut plan.files);
    }
    for key in job.catalogue.given_pages().filter(|it| !live.contains(it) && !job.hidden.contains(*it)) {
        plan.files.push(FileChange { path: page_path(&job.config.source, key), text: None });
        if !moves.values().any(|it| it == key) {
            plan.gone.push(key.to_owned());
        }
    }
    move_sign_offs(job, &moves, &mut plan.files);
    write_if_new(job, "locales/l10n.toml".to_owned(), pontoon(job.config), &mut plan.files);
    plan
}

fn page_path(locale: &Locale, key: &str) -> String {
    format!("locales/{}/pages/{key}.ftl", locale.tag)
}

fn write_if_new(job: &Job<'_>, path: String, text: String, files: &mut Vec<FileChange>) {
    let now = job.sources.text(&path);
    // Whoever checks files out with Windows line ends is in step too.
    if now.is_none_or(|it| it.text.replace("\r\n", "\n") != text) {
        files.push(FileChange { path, text: Some(text) });
    }
}

/// Where Pontoon finds the source texts and the languages (the project configuration of moz.l10n). Without it,
/// it does not take `locales/en-GB` for the source.
fn pontoon(config: &Config) -> String {
    let tags: Vec<String> = config.targets().iter().map(|it| format!("\"{}\"", it.tag)).collect();
    format!(
        "# For Pontoon: its project names this file as its configuration. Written by `handbill sync`.\n\
         basepath = \".\"\nlocales = [{}]\n\n[[paths]]\n  reference = \"{}/**/*.ftl\"\n  l10n = \"{{locale}}/**/*.ftl\"\n",
        tags.join(", "),
        config.source.tag
    )
}

/// New pages that are old ones under another name: at least half of their texts are the same.
fn moves(job: &Job<'_>) -> BTreeMap<String, String> {
    let live: BTreeSet<&str> = job.pages.iter().map(|it| it.key).collect();
    let mut orphans: Vec<&str> =
        job.catalogue.given_pages().filter(|it| !live.contains(it) && !job.hidden.contains(*it)).collect();
    let mut found = BTreeMap::new();
    for page in job.pages.iter().filter(|it| job.catalogue.given(it.key).is_none()) {
        let common = |key: &str| {
            let given = job.catalogue.given(key).unwrap_or_default();
            (given.iter().filter(|it| page.units.find(&it.id).is_some()).count(), given.len())
        };
        let best = orphans.iter().copied().max_by_key(|it| common(it).0);
        if let Some(best) = best.filter(|it| common(it).0 * 2 >= common(it).1.max(page.units.len())) {
            orphans.retain(|it| *it != best);
            found.insert(page.key.to_owned(), best.to_owned());
        }
    }
    found
}

/// The file of a page in one language: edited texts get today's id and a marker, and texts that came from
/// another page are taken over.
fn translators_file(
    job: &Job<'_>,
    page: &Page<'_>,
    history: &History,
    before: &str,
    locale: &Arc<Locale>,
    files: &mut Vec<FileChange>,
) {
    let path = page_path(locale, page.key);
    let has_own = job.sources.text(&path).is_some();
    let old_path = if has_own { path.clone() } else { page_path(locale, before) };
    let old_key = if has_own { page.key } else { before };
    let (text, resource) = match (job.sources.text(&old_path), language_file(job, locale, old_key)) {
        (Some(source), Some(resource)) => (&*source.text, resource),
        _ => ("", &*EMPTY),
    };
    let mut edits = Edits::new(text, resource);
    for unit in page.units.iter().filter(|it| resource.entries.contains_key(it.id.as_str())) {
        settle(&mut edits, resource, &unit.id, &unit.text);
    }
    for unit in page.units.refs().filter(|it| !resource.entries.contains_key(page.units.get(*it).id.as_str()))
    {
        carry(page, history, unit, resource, &mut edits);
    }
    take_over(job, page, history, locale, &mut edits);
    match edits.apply() {
        Some(text) => files.push(FileChange { path: path.clone(), text: Some(text) }),
        None if path != old_path && !text.is_empty() => {
            files.push(FileChange { path: path.clone(), text: Some(text.to_owned()) });
        }
        None => {}
    }
    if path != old_path && !text.is_empty() {
        files.push(FileChange { path: old_path, text: None });
    }
}

/// Takes the translation of a text along that has another id than before.
fn carry(page: &Page<'_>, history: &History, unit: UnitRef, resource: &Resource, edits: &mut Edits<'_>) {
    let (id, text) = (&page.units.get(unit).id, &page.units.get(unit).text);
    if let Some(old) = marker::made_from(resource, text) {
        if page.units.find(old).is_some() || edits.is_renamed(old) {
            // The entry belongs to another text as well: this one gets a copy.
            edits.add(id, &[], resource.text(old).unwrap_or_default());
        } else {
            edits.rename(old, id);
            edits.unmark(old);
        }
        return;
    }
    let Some(old) = history.before(unit).filter(|it| resource.entries.contains_key(&it.id)) else { return };
    if edits.is_renamed(&old.id) {
        return;
    }
    edits.rename(&old.id, id);
    let marker = marker::stale(resource, &old.id).unwrap_or_else(|| Marker {
        was: old.text.clone(),
        digest: marker::digest(resource.text(&old.id).unwrap_or_default()),
    });
    if marker.was == *text {
        edits.unmark(&old.id);
    } else {
        edits.mark(&old.id, &marker);
    }
}

static EMPTY: std::sync::LazyLock<Resource> = std::sync::LazyLock::new(Resource::empty);

fn language_file<'a>(job: &Job<'a>, locale: &Locale, key: &str) -> Option<&'a Resource> {
    job.catalogue.get(locale)?.pages.get(key)
}

/// Takes the marker off a text that was translated anew, or whose source is again what it was.
fn settle(edits: &mut Edits<'_>, resource: &Resource, id: &str, text: &str) {
    let has_marker = marker::read(&resource.comment(id)).is_some();
    if has_marker && marker::stale(resource, id).is_none_or(|it| it.was == text) {
        edits.unmark(id);
    }
}

/// Texts that were moved here from another page, with their translation there.
fn take_over(job: &Job<'_>, page: &Page<'_>, history: &History, locale: &Arc<Locale>, edits: &mut Edits<'_>) {
    let subject = Subject { catalogue: job.catalogue, page: page.key, units: page.units, history };
    let coverage = coverage::of_page(&subject, &job.config.chain(locale));
    for (unit, standing) in page.units.iter().zip(coverage.iter()) {
        let Standing::Translated { origin: Some(origin), .. } = standing else { continue };
        let Some(from) = &origin.page else { continue };
        if edits.has(&unit.id) {
            continue;
        }
        if let Some(text) = language_file(job, locale, from).and_then(|it| it.text(&origin.id)) {
            edits.add(&unit.id, &[format!("Taken over from {from}, where the same text stands.")], text);
        }
    }
}

/// Sign-offs go with a page to its new name, and with a page that is gone.
fn move_sign_offs(job: &Job<'_>, moves: &BTreeMap<String, String>, files: &mut Vec<FileChange>) {
    for language in job.catalogue.languages() {
        let mut all = language.signoffs.clone();
        let mut changed = false;
        for (new, old) in moves {
            if let Some(records) = all.pages.remove(old) {
                all.pages.insert(new.clone(), records);
                changed = true;
            }
        }
        let before = all.pages.len();
        all.pages.retain(|it, _| job.hidden.contains(it) || job.pages.iter().any(|page| page.key == it));
        changed |= all.pages.len() != before;
        if changed {
            let path = format!("locales/{}/signoff.yaml", language.locale.tag);
            files.push(FileChange { path, text: Some(all.to_yaml()) });
        }
    }
}
