//! The texts of one page in one language: each unit formatted, with the language that its words are in. Never
//! reads the markdown inside them.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use ecow::EcoString;

use super::catalogue::Catalogue;
use super::coverage::{Coverage, Standing};
use super::given::to_fluent;
use crate::config::{Facts, StalePolicy};
use crate::content::{Unit, UnitRef, Units};
use crate::diagnostics::{Diagnostic, Warned, did_you_mean, rules};
use crate::locale::Locale;
use crate::messages::placeable::is_plain;
use crate::messages::references::{Reference, Target};
use crate::messages::{Arguments, Bundle, Resource, resource};
use crate::source::Span;

/// How a text came to be. Written into the page for styles and tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// In the reader's language, and written in it.
    Original,
    /// In the reader's language.
    Translated,
    /// In the reader's language, but made from an older source text.
    Stale,
    /// In the language that lends its text to one that is listened to.
    Lent,
    /// In another language, because there is no translation.
    Source,
}

impl State {
    /// Of a text in another language than the reader's.
    pub fn of_other(locale: &Locale, reader: &Locale, is_stale: bool) -> Self {
        match (reader.lender() == Some(locale.tag.as_str()), is_stale) {
            (true, false) => Self::Lent,
            (true, true) => Self::Stale,
            (false, _) => Self::Source,
        }
    }

    /// The value of `data-translation`; none for what is no translation.
    pub fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Original => None,
            Self::Translated | Self::Lent => Some("translated"),
            Self::Stale => Some("stale"),
            Self::Source => Some("source"),
        }
    }
}

/// A formatted text with its values closed.
#[derive(Clone, Debug)]
pub struct Resolved {
    /// The words.
    pub text: EcoString,
    /// The language they are in.
    pub locale: Arc<Locale>,
    /// How they came to be.
    pub state: State,
    /// Where they stand: in the page, or in the translators' file.
    pub span: Span,
}

/// The texts of a page, or of an edition's settings, as they were written.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// Its file in `locales/<tag>/pages/`, without `.ftl`.
    pub page: &'a str,
    /// Its own texts.
    pub texts: &'a Resource,
    /// The language of these.
    pub locale: &'a Arc<Locale>,
    /// What the other languages have of it, by tag.
    pub coverage: &'a BTreeMap<String, Coverage>,
    /// What becomes of stale translations.
    pub stale: StalePolicy,
}

/// One language of a page's chain.
struct Layer<'a> {
    locale: Arc<Locale>,
    /// Where its messages stand, the first first.
    texts: Vec<&'a Resource>,
    /// What they may use beside each other, the first first.
    shared: Vec<&'a Resource>,
    /// The same put together, once a text asks: many pages have none that does.
    bundle: OnceCell<Bundle>,
    /// The page's own texts, or the file of its translation.
    own: Option<&'a Resource>,
    /// Whether they are the page's own.
    is_original: bool,
    /// Of a translation.
    coverage: Option<&'a Coverage>,
}

impl<'a> Layer<'a> {
    /// The message of a unit with its values closed.
    fn format(&self, id: &str, unit: &Unit, arguments: &Arguments) -> Option<Result<EcoString, Vec<String>>> {
        // Fluent gives a text back as it is where nothing in it means anything to Fluent. Languages for designers have
        // other texts under the same ids.
        let is_own = || self.own.and_then(|it| it.text(id)).is_none_or(|it| it == unit.text);
        if self.coverage.is_none() && is_plain(&unit.text) && is_own() {
            return Some(Ok(unit.text.clone()));
        }
        let bundle = || Bundle::new(&self.locale, self.resources());
        self.bundle.get_or_init(bundle).format(id, arguments).map(|it| it.map(EcoString::from))
    }

    /// What its messages may use: facts alone are asked for by most pages, and terms by few.
    fn resources(&self) -> impl Iterator<Item = &'a Resource> {
        let asks = |it: &Reference| matches!(it.target, Target::Term(_) | Target::Message(_));
        let is_asked = self.texts.iter().any(|it| it.references.iter().any(asks));
        self.texts.iter().chain(self.shared.iter().filter(move |_| is_asked)).copied()
    }
}

/// The texts of a page for one reader's language.
pub struct PageTexts<'a> {
    catalogue: &'a Catalogue,
    layers: Vec<Layer<'a>>,
    reader: Arc<Locale>,
    stale: StalePolicy,
    arguments: Arc<Arguments>,
}

/// The text of a page's units as a Fluent resource, each under its id. What cannot be read, and facts and terms
/// that do not exist, are told at their place in the page. Where nobody translates the texts, those in which nothing means
/// anything to Fluent are left out.
pub fn of_source(
    units: &Units,
    is_translated: bool,
    catalogue: &Catalogue,
    chain: &[Arc<Locale>],
    facts: &Facts,
    anywhere: Span,
) -> Warned<Resource> {
    let mut text = String::new();
    let mut starts: Vec<(usize, &Unit)> = Vec::new();
    let is_left_out = |unit: &&Unit| !is_translated && is_plain(&unit.text);
    for unit in units.iter().filter(|it| !is_left_out(it)) {
        text.push_str(&unit.id);
        text.push_str(" = ");
        starts.push((text.len(), unit));
        text.push_str(&to_fluent(&unit.text));
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
    // Two texts of one id are the page's to tell, and a text that cannot be read is told once, whatever else Fluent
    // makes of it.
    found.diagnostics.retain(|it| *it.rule != rules::FTL_DUPLICATE);
    found.diagnostics.dedup_by_key(|it| it.span.map(|span| span.start));
    let references = found.value.references.clone();
    for reference in &references {
        check_reference(catalogue, chain, facts, &reference.target, reference.span, &mut found.diagnostics);
    }
    found
}

/// Checks a language's file of a page: facts and terms that do not exist. `is_used` says of an id whether any
/// page shows it.
pub fn check_translation(
    translated: &Resource,
    is_used: &dyn Fn(&str) -> bool,
    catalogue: &Catalogue,
    chain: &[Arc<Locale>],
    facts: &Facts,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for reference in translated.references.iter().filter(|it| is_used(&it.entry)) {
        check_reference(catalogue, chain, facts, &reference.target, reference.span, &mut faults);
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

impl<'a> PageTexts<'a> {
    /// The texts of `written` for readers of the first language of `chain`.
    pub fn new(
        catalogue: &'a Catalogue,
        chain: &[Arc<Locale>],
        written: &Written<'a>,
        arguments: Arc<Arguments>,
    ) -> Self {
        let mut layers = Vec::new();
        for (at, locale) in chain.iter().enumerate() {
            let Some(language) = catalogue.get(locale) else { continue };
            let is_original = locale == written.locale;
            let own = if is_original { Some(written.texts) } else { language.pages.get(written.page) };
            let coverage = if is_original { None } else { written.coverage.get(&locale.tag) };
            if own.is_none() && coverage.is_none() {
                continue;
            }
            let moved = coverage.into_iter().flat_map(Coverage::other_pages);
            let moved = moved.filter_map(|page| language.pages.get(page));
            // Terms that this language lacks come from the rest of its chain.
            let shared = chain[at..].iter().filter_map(|it| catalogue.get(it)).flat_map(|it| &it.shared);
            let (texts, shared) = (own.into_iter().chain(moved).collect(), shared.collect());
            let locale = Arc::clone(locale);
            layers.push(Layer { locale, texts, shared, bundle: OnceCell::new(), own, is_original, coverage });
        }
        let reader = chain.first().map_or_else(|| Arc::clone(written.locale), Arc::clone);
        Self { catalogue, layers, reader, stale: written.stale, arguments }
    }

    /// The words of a unit: in the first language that has them. An empty text, and a finding, where even the
    /// source text cannot be put together.
    pub fn resolve(&self, units: &Units, unit: UnitRef, faults: &mut Vec<Diagnostic>) -> Resolved {
        let text = units.get(unit);
        for layer in &self.layers {
            let Some((id, span, is_stale)) = self.find(layer, text, unit) else { continue };
            match layer.format(id, text, &self.arguments) {
                Some(Ok(text)) => {
                    let state = if layer.locale != self.reader {
                        State::of_other(&layer.locale, &self.reader, is_stale)
                    } else if is_stale {
                        State::Stale
                    } else if layer.coverage.is_none() {
                        State::Original
                    } else {
                        State::Translated
                    };
                    return Resolved { text, locale: Arc::clone(&layer.locale), state, span };
                }
                Some(Err(sentences)) => {
                    faults.extend(
                        sentences.into_iter().map(|it| Diagnostic::new(&rules::MESSAGE_FAILED, span, it)),
                    );
                }
                None => {}
            }
        }
        let locale = Arc::clone(&self.reader);
        Resolved { text: EcoString::new(), locale, state: State::Source, span: text.span }
    }

    /// The id under which a language has a unit, its place, and whether it is stale.
    fn find<'b>(&self, layer: &'b Layer<'a>, text: &'b Unit, unit: UnitRef) -> Option<(&'b str, Span, bool)> {
        let Some(coverage) = layer.coverage else {
            let place = layer.own?.entries.get(text.id.as_str()).copied();
            let left_out = || layer.is_original && is_plain(&text.text);
            let place = place.or_else(|| left_out().then(|| text.span_at(0..text.text.len())))?;
            return Some((&text.id, place, false));
        };
        let (origin, is_stale) = match coverage.of(unit) {
            Standing::Missing => return None,
            Standing::Stale { .. } if self.stale == StalePolicy::Source => return None,
            Standing::Stale { origin, .. } => (origin, true),
            Standing::Translated { origin, .. } => (origin, false),
        };
        let id = origin.as_ref().map_or(text.id.as_str(), |it| &it.id);
        let file = match origin.as_ref().and_then(|it| it.page.as_ref()) {
            Some(page) => self.catalogue.get(&layer.locale)?.pages.get(page),
            None => layer.own,
        };
        Some((id, *file?.entries.get(id)?, is_stale))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::Sources;

    proptest! {
        #[test]
        fn fluent_gives_a_plain_text_back_as_it_is(text in "[ a-c*.#\\[\\]=ąش\u{a0}\u{200b}\"\\\\-]{1,20}") {
            prop_assume!(is_plain(&text));
            let mut sources = Sources::new();
            let file = sources.add_text("a.ftl", &format!("p-1 = {}\n", to_fluent(&text)));
            let read = resource::read(sources.get(file));
            prop_assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
            let locale = Locale::known("pl").expect("a language");
            let bundle = Bundle::new(&locale, [&read.value]);
            prop_assert_eq!(bundle.format("p-1", &Arguments::new()), Some(Ok(text)));
        }
    }
}
