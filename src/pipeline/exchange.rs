//! Texts that go to an agency, and what is taken over of those that come back. Never writes a file.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::stages::Texts;
use super::translators::{self, Handed};
use crate::check::integrity;
use crate::diagnostics::rules;
use crate::document::text;
use crate::locale::Locale;
use crate::messages::{Resource, resource};
use crate::source::Sources;
use crate::translation::coverage::Standing;
use crate::translation::edit::{Edits, FileChange};
use crate::translation::exchange::{self, Batch, Entry, Progress, Returned, Returns};
use crate::translation::given::to_fluent;
use crate::translation::handover;

/// A text that can be sent out: where it stands in both languages.
struct Slot<'a> {
    entry: Entry,
    /// The file of its source text and its name there.
    source: (&'a Resource, String),
    /// The file that holds its translation, and its name there; not the same as its own when it was moved or
    /// edited.
    target: Option<(&'a Resource, String)>,
    /// Whether the translation stands in the file where it belongs.
    in_place: bool,
}

impl Slot<'_> {
    /// Its translation, where that stands where it belongs.
    fn own(&self) -> Option<&(&Resource, String)> {
        self.target.as_ref().filter(|_| self.in_place)
    }

    /// The file in which its translation stands or is to stand. A message of the interface may stand in any file
    /// of the language's folder.
    fn path(&self, sources: &Sources, locale: &Locale) -> String {
        let span = self.own().and_then(|(file, id)| file.entries.get(id));
        span.map_or_else(
            || format!("locales/{}/{}.ftl", locale.tag, self.entry.file),
            |it| sources.get(it.source).path.clone(),
        )
    }
}

/// Every text of the site that a language translates: its pages, and then the interface.
fn slots<'a>(texts: &'a Texts, sources: &'a Sources, locale: &Arc<Locale>) -> Vec<Slot<'a>> {
    let mut all = Vec::new();
    for handed in translators::pages(texts, sources) {
        of_page(texts, &handed, locale, &mut all);
    }
    all.extend(interface(texts, sources, locale));
    all
}

fn of_page<'a>(texts: &'a Texts, handed: &Handed<'a>, locale: &Locale, all: &mut Vec<Slot<'a>>) {
    let Some(coverage) = handed.coverage.get(locale.tag.as_str()) else { return };
    let page = &handed.page;
    let notes = handover::notes(page);
    for (unit, note) in page.units.refs().zip(notes) {
        let it = page.units.get(unit);
        let standing = coverage.of(unit);
        let target = target_of(texts, page.key, locale, &it.id, standing);
        let progress = match standing {
            Standing::Missing => Progress::New,
            Standing::Stale { .. } => Progress::Stale,
            Standing::Translated { signed_off: true, .. } => Progress::SignedOff,
            Standing::Translated { .. } => Progress::Translated,
        };
        let was =
            if let Standing::Stale { was, .. } = standing { Some(dedented(&to_fluent(was))) } else { None };
        let entry = Entry {
            file: format!("pages/{}", page.key),
            id: it.id.to_string(),
            note: format!("{}: {}", page.title, note.join("\n")),
            source: dedented(&to_fluent(&it.text)),
            target: target.as_ref().and_then(|(file, id)| file.text(id)).map(dedented),
            progress,
            was,
        };
        let in_place = standing.origin().is_none_or(|it| it.page.is_none());
        all.push(Slot { entry, source: (page.texts, it.id.to_string()), target, in_place });
    }
}

fn target_of<'a>(
    texts: &'a Texts,
    page: &str,
    locale: &Locale,
    id: &str,
    standing: &Standing,
) -> Option<(&'a Resource, String)> {
    if *standing == Standing::Missing {
        return None;
    }
    let origin = standing.origin();
    let page = origin.and_then(|it| it.page.as_deref()).unwrap_or(page);
    let id = origin.map_or(id, |it| &it.id);
    Some((texts.catalogue.get(locale)?.pages.get(page)?, id.to_owned()))
}

/// The messages of the interface, which every language needs once.
fn interface<'a>(texts: &'a Texts, sources: &'a Sources, locale: &Locale) -> Vec<Slot<'a>> {
    let (Some(source), Some(language)) =
        (texts.catalogue.get(&texts.config.source), texts.catalogue.get(locale))
    else {
        return Vec::new();
    };
    let prefix = format!("locales/{}/", texts.config.source.tag);
    let slot = |file: &'a Resource, id: &str| {
        let path = &sources.get(file.entries.get(id)?.source).path;
        let name = path.strip_prefix(&prefix)?.strip_suffix(".ftl")?.to_owned();
        let target = language.shared.iter().find(|it| it.text(id).is_some()).map(|it| (it, id.to_owned()));
        let text = target.as_ref().and_then(|(file, id)| file.text(id)).map(dedented);
        let kind = if id.starts_with('-') { "a name that texts use" } else { "a text of the interface" };
        let entry = Entry {
            file: name,
            id: id.to_owned(),
            note: std::iter::once(kind).chain(file.comment(id)).collect::<Vec<_>>().join("\n"),
            source: dedented(file.text(id).filter(|it| !it.is_empty())?),
            progress: if text.is_some() { Progress::Translated } else { Progress::New },
            target: text,
            was: None,
        };
        Some(Slot { entry, source: (file, id.to_owned()), target, in_place: true })
    };
    source
        .shared
        .iter()
        .flat_map(|file| file.in_order().into_iter().filter_map(move |id| slot(file, id)))
        .collect()
}

/// A text without the indents of its lines.
fn dedented(text: &str) -> String {
    exchange::plain(text)
}

/// The key of a page, or the name of a file of the interface.
fn key(file: &str) -> &str {
    file.strip_prefix("pages/").unwrap_or(file)
}

/// What a language translates, by key: pages, words of editions and files of the interface, each once.
pub fn keys(texts: &Texts, sources: &Sources, locale: &Arc<Locale>) -> BTreeSet<String> {
    slots(texts, sources, locale).iter().map(|it| key(&it.entry.file).to_owned()).collect()
}

/// The texts for an agency: all, or those of the pages with these keys; `open`: only those that are new or stale.
pub fn batch(texts: &Texts, sources: &Sources, locale: &Arc<Locale>, pages: &[&str], open: bool) -> Batch {
    let wanted = |it: &Entry| {
        (pages.is_empty() || pages.contains(&key(&it.file))) && (!open || it.progress <= Progress::Stale)
    };
    let entries = slots(texts, sources, locale).into_iter().map(|it| it.entry).filter(wanted).collect();
    Batch { source: texts.config.source.tag.clone(), target: locale.tag.clone(), entries }
}

/// What is taken over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// Files to write.
    pub files: Vec<FileChange>,
    /// Texts that change: file and id, and the words.
    pub changed: Vec<(String, String)>,
    /// Texts that stay as they are.
    pub same: usize,
    /// Texts that came back without a translation.
    pub empty: usize,
    /// Texts that are refused: the line in the file that came back, and why.
    pub refused: Vec<(usize, String)>,
}

/// Holds what came back against today's texts, one by one.
pub fn import(texts: &Texts, sources: &Sources, locale: &Arc<Locale>, returns: &Returns) -> Import {
    let slots = slots(texts, sources, locale);
    let by_name: BTreeMap<(&str, &str), &Slot<'_>> =
        slots.iter().map(|it| ((it.entry.file.as_str(), it.entry.id.as_str()), it)).collect();
    let mut import = Import::default();
    let mut taken: BTreeMap<String, Vec<(&Slot<'_>, &Returned)>> = BTreeMap::new();
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for back in &returns.entries {
        let name = (back.file.as_str(), back.id.as_str());
        if let Some(first) = seen.insert(name, back.line) {
            import.refused.push((back.line, format!("{} stands twice: first on line {first}", shown(back))));
            continue;
        }
        let Some(slot) = by_name.get(&name) else {
            import.refused.push((
                back.line,
                format!(
                    "{} is no text of today’s site: its source text was changed or taken out",
                    shown(back)
                ),
            ));
            continue;
        };
        match judge(texts, locale, slot, back) {
            Judged::Empty => import.empty += 1,
            Judged::Same => import.same += 1,
            Judged::Refused(reason) => import.refused.push((back.line, format!("{}: {reason}", shown(back)))),
            Judged::Taken => {
                let words = exchange::shown(slot.entry.target.as_deref(), &exchange::plain(&back.target));
                import.changed.push((shown(back), words));
                taken.entry(slot.path(sources, locale)).or_default().push((slot, back));
            }
        }
    }
    for (path, list) in taken {
        import.files.extend(write(sources, locale, path, &list, texts));
    }
    import
}

fn shown(back: &Returned) -> String {
    format!("{} {}", back.file, back.id)
}

enum Judged {
    Empty,
    Same,
    Taken,
    Refused(String),
}

fn judge(texts: &Texts, locale: &Arc<Locale>, slot: &Slot<'_>, back: &Returned) -> Judged {
    let new = exchange::plain(&back.target);
    if new.is_empty() {
        return Judged::Empty;
    }
    let made_from = exchange::plain(&back.source);
    if made_from != slot.entry.source {
        let words = exchange::shown(Some(&made_from), &slot.entry.source);
        return Judged::Refused(format!("it was made from another source text; today’s is: {words}"));
    }
    if slot.entry.target.as_ref() == Some(&new) && (slot.entry.progress != Progress::Stale || !back.done) {
        return Judged::Same;
    }
    match fault(texts, locale, slot, &new) {
        Some(reason) => Judged::Refused(reason),
        None => Judged::Taken,
    }
}

/// What would make a page wrong: a text that Fluent cannot read, HTML, a lost fact, a link that leads elsewhere.
fn fault(texts: &Texts, locale: &Arc<Locale>, slot: &Slot<'_>, new: &str) -> Option<String> {
    let mut scratch = Sources::new();
    let message = format!("{} = {}\n", slot.entry.id, new.replace('\n', "\n    "));
    let file = scratch.add_text("came-back.ftl", &message);
    let read = resource::read(scratch.get(file));
    if let Some(first) = read.diagnostics.first() {
        return Some(first.message.clone());
    }
    if read.value.text(&slot.entry.id).map(exchange::plain).as_deref() != Some(new) {
        return Some("Fluent would read more than one message from it".to_owned());
    }
    let refused = text::refused(new).filter(|it| text::refused(&slot.entry.source) != Some(*it));
    if let Some(reason) = refused {
        return Some(reason.to_owned());
    }
    let chain = texts.config.chain(locale);
    let mut unknown = Vec::new();
    for it in &read.value.references {
        texts.catalogue.check_reference(&chain, &it.target, it.span, &mut unknown);
    }
    if let Some(first) = unknown.first() {
        return Some(first.message.clone());
    }
    let pair = integrity::Pair {
        id: &slot.entry.id,
        source: integrity::Side::of(slot.source.0, &slot.source.1)?,
        target: integrity::Side::of(&read.value, &slot.entry.id)?,
        locale,
        source_locale: &texts.config.source,
        is_term: slot.entry.id.starts_with('-'),
    };
    let found = integrity::of_pair(&pair);
    let bad =
        [&rules::TRANSLATION_VALUE, &rules::TRANSLATION_LINK, &rules::TEXT_BIDI, &rules::TRANSLATION_SCRIPT];
    found.into_iter().find(|it| bad.contains(&it.rule)).map(|it| it.message)
}

/// The file with the texts that were taken over.
fn write(
    sources: &Sources,
    locale: &Locale,
    path: String,
    list: &[(&Slot<'_>, &Returned)],
    texts: &Texts,
) -> Option<FileChange> {
    let language = texts.catalogue.get(locale)?;
    let own = language
        .pages
        .values()
        .chain(&language.shared)
        .find(|it| it.entries.values().next().is_some_and(|span| sources.get(span.source).path == path));
    let empty = Resource::empty();
    let text = sources.text(&path).map_or("", |it| &it.text);
    let mut edits = Edits::new(text, own.unwrap_or(&empty));
    for (slot, back) in list {
        let (id, new) = (&slot.entry.id, exchange::plain(&back.target));
        match slot.own() {
            Some((_, old_id)) => {
                if slot.entry.target.as_ref() != Some(&new) {
                    edits.set_text(old_id, &new);
                }
                edits.unmark(old_id);
                if old_id != id {
                    edits.rename(old_id, id);
                }
            }
            None => edits.add(id, &[], &new),
        }
    }
    edits.apply().map(|text| FileChange { path, text: Some(text) })
}
