//! The texts of one page in one language: each unit formatted, with the language that its words are in. Never
//! reads the markdown inside them.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalogue::Catalogue;
use crate::config::Facts;
use crate::content::{Unit, Units};
use crate::diagnostics::{Diagnostic, Warned, did_you_mean, rules};
use crate::locale::Locale;
use crate::messages::references::Target;
use crate::messages::{Arguments, Bundle, Resource, resource};
use crate::source::Span;

/// How a text came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// In the reader's language.
    Translated,
    /// In another language, because there is no translation.
    Source,
}

/// A formatted text with its values closed.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The words.
    pub text: String,
    /// The language they are in.
    pub locale: Arc<Locale>,
    /// How they came to be.
    pub state: State,
    /// Where they stand: in the page, or in the translators' file.
    pub span: Span,
}

/// One language of a page's chain.
struct Layer {
    locale: Arc<Locale>,
    bundle: Bundle,
    entries: BTreeMap<String, Span>,
}

/// The texts of a page for one reader's language.
pub struct PageTexts {
    layers: Vec<Layer>,
    reader: Arc<Locale>,
    arguments: Arc<Arguments>,
}

/// The text of a page's units as a Fluent resource, each under its id. What cannot be read, and facts and terms
/// that do not exist, are told at their place in the page.
pub fn of_source(
    units: &Units,
    catalogue: &Catalogue,
    chain: &[Arc<Locale>],
    facts: &Facts,
    anywhere: Span,
) -> Warned<Resource> {
    let mut text = String::new();
    let mut starts: Vec<(usize, &Unit)> = Vec::new();
    for unit in units.iter() {
        text.push_str(&unit.id);
        text.push_str(" = ");
        starts.push((text.len(), unit));
        // A line that goes on begins with an empty placeable, so that no sign at its start can mean anything.
        text.push_str(&unit.text.replace('\n', "\n    {\"\"}"));
        text.push('\n');
    }
    let span_at = |range: std::ops::Range<usize>| {
        let Some((start, unit)) = starts.iter().rev().find(|(start, _)| *start <= range.start) else {
            return anywhere;
        };
        let last = unit.text.len();
        let from = (range.start - start).min(last);
        unit.span_at(from..(range.end.max(range.start) - start).clamp(from, last))
    };
    let mut found = resource::read_text(&text, &span_at, &rules::TEXT_PLACEABLE);
    // A text that cannot be read is told once, whatever else Fluent makes of it.
    found.diagnostics.dedup_by_key(|it| it.span.map(|span| span.start));
    let references = found.value.references.clone();
    for reference in &references {
        check_reference(catalogue, chain, facts, &reference.target, reference.span, &mut found.diagnostics);
    }
    found
}

/// Checks a language's file of a page against today's page: references, and units that are gone.
pub fn check_translation(
    translated: &Resource,
    units: &Units,
    catalogue: &Catalogue,
    chain: &[Arc<Locale>],
    facts: &Facts,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for reference in &translated.references {
        if units.find(&reference.entry).is_some() {
            check_reference(catalogue, chain, facts, &reference.target, reference.span, &mut faults);
        }
    }
    for (id, span) in &translated.entries {
        if units.find(id).is_none() {
            let message =
                format!("The page no longer has the text “{id}”, so this translation is not shown.");
            faults.push(
                Diagnostic::new(&rules::UNIT_UNUSED, *span, message)
                    .help("if the English text was changed, translate the new one under its new id"),
            );
        }
    }
    faults
}

fn check_reference(
    catalogue: &Catalogue,
    chain: &[Arc<Locale>],
    facts: &Facts,
    target: &Target,
    span: Span,
    faults: &mut Vec<Diagnostic>,
) {
    let Target::Variable(name) = target else {
        catalogue.check_reference(chain, target, span, faults);
        return;
    };
    if !facts.contains_key(name) {
        let message = format!("There is no fact “{name}”.");
        faults.push(
            Diagnostic::new(&rules::FACT_UNKNOWN, span, message)
                .maybe_help(did_you_mean(name, facts.keys().map(String::as_str))),
        );
    }
}

impl PageTexts {
    /// The texts of the page `key` (such as `luton/faq`) for readers of the first language of `chain`.
    /// `source` is the page's own text, which is in `source_locale`.
    pub fn new(
        catalogue: &Catalogue,
        chain: &[Arc<Locale>],
        key: &str,
        source: &Resource,
        source_locale: &Arc<Locale>,
        arguments: Arc<Arguments>,
    ) -> Self {
        let mut layers = Vec::new();
        for (at, locale) in chain.iter().enumerate() {
            let Some(language) = catalogue.get(locale) else { continue };
            let own = if locale == source_locale { Some(source) } else { language.pages.get(key) };
            let Some(own) = own else { continue };
            // Terms that this language lacks come from the rest of its chain.
            let shared = chain[at..].iter().filter_map(|it| catalogue.get(it)).flat_map(|it| &it.shared);
            let bundle = Bundle::new(locale, std::iter::once(own).chain(shared));
            layers.push(Layer { locale: Arc::clone(locale), bundle, entries: own.entries.clone() });
        }
        let reader = chain.first().map_or_else(|| Arc::clone(source_locale), Arc::clone);
        Self { layers, reader, arguments }
    }

    /// The words of a unit: in the first language that has them. An empty text, and a finding, where even the
    /// source text cannot be put together.
    pub fn resolve(&self, unit: &Unit, faults: &mut Vec<Diagnostic>) -> Resolved {
        for layer in &self.layers {
            let Some(span) = layer.entries.get(&unit.id) else { continue };
            match layer.bundle.format(&unit.id, &self.arguments) {
                Some(Ok(text)) => {
                    let state = if layer.locale == self.reader { State::Translated } else { State::Source };
                    return Resolved { text, locale: Arc::clone(&layer.locale), state, span: *span };
                }
                Some(Err(sentences)) => {
                    faults.extend(
                        sentences.into_iter().map(|it| Diagnostic::new(&rules::MESSAGE_FAILED, *span, it)),
                    );
                }
                None => {}
            }
        }
        Resolved {
            text: String::new(),
            locale: Arc::clone(&self.reader),
            state: State::Source,
            span: unit.span,
        }
    }
}
