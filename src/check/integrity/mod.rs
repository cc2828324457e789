//! Holds each translation against its source text: values, figures, links, letters, language. One file a rule.
//! Never changes a text, and never says what a good translation is.

mod gather;
mod glossary;
mod ignore;
mod language;
mod length;
mod letters;
mod links;
mod numbers;
mod placeables;
mod plurals;
mod script;
mod structure;
#[cfg(test)]
mod tests;

use fluent_syntax::ast::Pattern;

use super::Subject;
use crate::diagnostics::{Diagnostic, Rule};
use crate::document::outline::{Outline, outlines};
use crate::locale::Locale;
use crate::messages::Resource;
use crate::source::Span;

/// One text, in the source language or in a translation.
pub struct Side<'a> {
    /// As it is written.
    pub text: &'a str,
    /// As Fluent reads it.
    pub pattern: &'a Pattern<&'a str>,
    /// What it consists of; one for each way in which it chooses its words.
    pub outlines: Vec<Outline>,
    /// Its place.
    pub span: Span,
}

impl<'a> Side<'a> {
    /// The entry `id` of a file.
    pub fn of(resource: &'a Resource, id: &str) -> Option<Self> {
        let pattern = resource.pattern(id)?;
        Some(Self {
            text: resource.text(id)?,
            pattern,
            outlines: outlines(pattern),
            span: *resource.entries.get(id)?,
        })
    }

    /// The words of all ways together.
    pub fn words(&self) -> String {
        self.outlines.iter().map(|it| it.words.as_str()).collect::<Vec<_>>().join("\n")
    }

    /// The place of `part` in the text; the whole text where it does not stand in it.
    pub fn place(&self, part: &str) -> Span {
        let Some(at) = self.text.find(part) else { return self.span };
        let start = self.span.start as usize + at;
        Span::new(self.span.source, start..start + part.len())
    }
}

/// A translation and its source text.
pub struct Pair<'a> {
    /// The name of the message.
    pub id: &'a str,
    /// The source text.
    pub source: Side<'a>,
    /// The translation.
    pub target: Side<'a>,
    /// The language of the translation.
    pub locale: &'a Locale,
    /// The language of the source text.
    pub source_locale: &'a Locale,
    /// A name of an organisation or programme: it may stay in the source language.
    pub is_term: bool,
}

impl Pair<'_> {
    /// A finding at `span` in the translation, beside the source text.
    pub fn finding(&self, rule: &'static Rule, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, span, message).beside(self.source.span, "the source text")
    }
}

/// A rule over one pair.
type Check = fn(&Pair<'_>, &mut Vec<Diagnostic>);

const RULES: [Check; 9] = [
    placeables::check,
    numbers::check,
    links::check,
    structure::check,
    script::check,
    letters::check,
    language::check,
    plurals::check,
    length::check,
];

/// Reports what every rule finds in every language.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    use rayon::prelude::*;
    let files = gather::files(subject);
    let all: Vec<Vec<Diagnostic>> = files.par_iter().map(|it| check_file(subject, it)).collect();
    found.extend(all.into_iter().flatten());
}

/// What every rule finds in one pair.
pub fn of_pair(pair: &Pair<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    RULES.iter().for_each(|rule| rule(pair, &mut found));
    found
}

fn check_file(subject: &Subject<'_>, file: &gather::File<'_>) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    let glossary = subject.catalogue.get(file.locale).and_then(|it| it.glossary.as_ref());
    let glossary = glossary.map_or_else(Vec::new, glossary::read);
    for entry in &file.entries {
        let (Some(source), Some(target)) =
            (Side::of(entry.source, entry.source_id), Side::of(entry.target, entry.target_id))
        else {
            continue;
        };
        let pair = Pair {
            id: entry.source_id,
            source,
            target,
            locale: file.locale,
            source_locale: &subject.config.source,
            is_term: entry.source_id.starts_with('-'),
        };
        let mut found = of_pair(&pair);
        glossary::check(&pair, &glossary, &mut found);
        ignore::apply(entry.target, entry.target_id, &mut found);
        all.extend(found);
    }
    all
}
