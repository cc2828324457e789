//! What stands on a review sheet: every text of some pages with its translation, values filled in. Never draws it.

use super::Options;
use super::stages::{self, Plan};
use crate::content::Units;
use crate::diagnostics::{Diagnostic, rules};
use crate::document::text::LinkFault;
use crate::document::{Edition, Target, Text};
use crate::leaflet::Press;
use crate::leaflet::review::{self, Row, Section};
use crate::source::Sources;
use crate::translation::coverage::Standing;
use crate::translation::texts::Written;
use crate::translation::{Coverage, PageTexts, handover};

/// The sheet of a language for the pages `keys` (all, where there are none) as PDF/UA-1; `open`: only texts that are
/// new or stale. None where no text is left.
///
/// # Errors
/// Findings.
pub fn sheet(
    sources: &Sources,
    plan: &Plan,
    options: &Options,
    tag: &str,
    keys: &[&str],
    open: bool,
) -> Result<Option<Vec<u8>>, Vec<Diagnostic>> {
    let readers = stages::readers(sources, plan, options);
    let mut sections: Vec<Section> = Vec::new();
    for reader in readers.iter().flatten().filter(|it| it.words.reader().tag == tag) {
        for mut section in of_edition(reader, keys) {
            // Not translated, or from an older source text.
            section.rows.retain(|it| !open || it.target.is_none() || it.was.is_some());
            if !section.rows.is_empty() && !sections.iter().any(|it| it.key == section.key) {
                sections.push(section);
            }
        }
    }
    if sections.is_empty() {
        return Ok(None);
    }
    let texts = &plan.texts;
    let locales = texts.config.locales();
    let target = locales.iter().find(|it| it.tag == tag);
    let typesetting = target.and_then(|it| plan.theme.settings.typesetting(it));
    let (Some(target), Some(typesetting)) = (target, typesetting) else {
        let message = format!("The theme says nothing about how “{tag}” is set.");
        return Err(vec![Diagnostic::nowhere(&rules::THEME_MISSING, message)]);
    };
    let press = Press::new(&plan.theme, sources);
    let job = review::Job {
        source: &texts.config.source,
        target,
        typesetting,
        site: &texts.config.title.text,
        today: options.today,
        only_open: open,
        sections: &sections,
        here: texts.config.title.span,
    };
    review::make(&press, &job).map(Some)
}

fn of_edition(reader: &Edition<'_>, keys: &[&str]) -> Vec<Section> {
    let source = &reader.config.source;
    let tag = &reader.words.reader().tag;
    let site = reader.site;
    let words = (
        site.words.key.as_str(),
        reader.edition.name.text.as_str(),
        &site.words.units,
        &site.words.texts,
        &site.words.translations,
    );
    let pages =
        site.pages.values().filter(|it| it.language == *source && !it.natives.contains_key(tag)).map(|it| {
            let title = it.article.units.get(it.article.front.title).text.as_str();
            (it.key.as_str(), title, &it.article.units, &it.texts, &it.translations)
        });
    let mut sections = Vec::new();
    for (key, title, units, texts, translations) in std::iter::once(words).chain(pages) {
        let Some(coverage) = translations.coverage.get(tag) else { continue };
        if !keys.is_empty() && !keys.contains(&key) {
            continue;
        }
        let written = Written {
            page: key,
            texts,
            locale: source,
            coverage: &translations.coverage,
            // A stale translation is what is to be checked.
            stale: crate::config::StalePolicy::Show,
        };
        let rows = rows(reader, &written, units, coverage);
        // A page's first text is its title; an edition's, the name of the place.
        let title = rows.first().map_or_else(|| title.to_owned(), |it| it.source.plain());
        sections.push(Section { key: key.to_owned(), title, rows });
    }
    sections
}

fn rows(reader: &Edition<'_>, written: &Written<'_>, units: &Units, coverage: &Coverage) -> Vec<Row> {
    let chain = reader.config.chain(reader.words.reader());
    let arguments = || std::sync::Arc::clone(&reader.arguments);
    let own = PageTexts::new(reader.catalogue, &chain[..1], written, arguments());
    let source = PageTexts::new(reader.catalogue, std::slice::from_ref(written.locale), written, arguments());
    let mut rows = Vec::new();
    for (unit, place) in units.refs().zip(handover::places(units)) {
        let read = |texts: &PageTexts<'_>| -> Text {
            let mut unused = Vec::new();
            let resolved = texts.resolve(units, unit, &mut unused);
            let anywhere =
                |address: &str| -> Result<Target, LinkFault> { Ok(Target::Here(address.to_owned())) };
            reader.surroundings().read(&resolved, &anywhere, &|_| resolved.span, &mut unused)
        };
        let standing = coverage.of(unit);
        let (state, was) = match standing {
            Standing::Missing => ("Not translated", None),
            Standing::Stale { was, .. } => ("Stale: the source text has changed", Some(was.to_string())),
            Standing::Translated { signed_off: true, .. } => ("Signed off", None),
            Standing::Translated { .. } => ("Not yet checked", None),
        };
        rows.push(Row {
            place: capital(&place),
            state,
            source: read(&source),
            target: (*standing != Standing::Missing).then(|| read(&own)),
            was,
        });
    }
    rows
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().collect::<String>() + chars.as_str())
}
