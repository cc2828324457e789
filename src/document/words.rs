//! Words of the interface in a reader's language, and values set as text. Never page text.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::text::{self, Surroundings, Text};
use crate::config::Facts;
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Locale;
use crate::messages::{Arguments, Placeable, placeable};
use crate::source::Span;
use crate::translation::{Catalogue, Resolved, State};

/// The interface for readers of one language.
pub struct Words<'a> {
    /// All languages.
    pub catalogue: &'a Catalogue,
    /// The reader's language and those to fall back on.
    pub chain: Vec<Arc<Locale>>,
    /// Facts that messages may be given.
    pub facts: &'a Facts,
    /// The source language.
    pub source: &'a Arc<Locale>,
    /// Something to point at where a word has no place of its own.
    pub anywhere: Span,
    faults: Mutex<Vec<Diagnostic>>,
    /// Messages with the values that they were given: most pages say the same.
    made: Mutex<BTreeMap<String, Text>>,
}

/// How many messages are kept: a site with more has few twice.
const KEPT: usize = 4096;

impl<'a> Words<'a> {
    /// The interface for readers of the first language of `chain`. `facts`: those that messages may be given; `source`: the
    /// source language; `anywhere`: something to point at where a word has no place of its own.
    pub fn new(
        catalogue: &'a Catalogue,
        chain: Vec<Arc<Locale>>,
        facts: &'a Facts,
        source: &'a Arc<Locale>,
        anywhere: Span,
    ) -> Self {
        Self { catalogue, chain, facts, source, anywhere, faults: Mutex::default(), made: Mutex::default() }
    }

    /// The reader's language.
    pub fn reader(&self) -> &Arc<Locale> {
        self.chain.first().unwrap_or(self.source)
    }

    /// A message without values.
    pub fn get(&self, id: &str) -> Text {
        self.with(id, &Arguments::new())
    }

    /// A message with values.
    pub fn with(&self, id: &str, arguments: &Arguments) -> Text {
        let name = format!("{id}{}", arguments.name());
        let lock = || self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = lock().get(&name) {
            return made.clone();
        }
        let text = self.make(id, arguments);
        let mut made = lock();
        if made.len() < KEPT {
            made.insert(name, text.clone());
        }
        text
    }

    fn make(&self, id: &str, arguments: &Arguments) -> Text {
        let resolved = match self.catalogue.interface(&self.chain, id, arguments) {
            Some((Ok(text), locale, place)) => {
                if text.trim().is_empty() {
                    let message = format!("The interface text “{id}” has no words.");
                    let help =
                        "write its words, or take the line out: then the next language's words are shown";
                    self.report(Diagnostic::new(&rules::MESSAGE_FAILED, place, message).help(help));
                }
                self.resolved(text, locale, place)
            }
            Some((Err(sentences), locale, place)) => {
                let message = format!("“{id}”: {}", sentences.join(" "));
                self.report(Diagnostic::new(&rules::MESSAGE_FAILED, place, message));
                self.resolved(String::new(), locale, place)
            }
            None => {
                let message = format!("The interface text “{id}” is in no language.");
                let help = format!("add it to locales/{}/site.ftl", self.source.tag);
                let place = self.catalogue.home(self.source).unwrap_or(self.anywhere);
                self.report(Diagnostic::new(&rules::INTERFACE_MISSING, place, message).help(help));
                self.resolved(String::new(), self.source, place)
            }
        };
        self.text(&resolved)
    }

    /// The language in which the reader's values are written: of one that is listened to, the one that lends its text.
    pub fn written(&self) -> &Arc<Locale> {
        self.chain.iter().find(|it| it.lender().is_none()).unwrap_or(self.reader())
    }

    /// A value as a text of its own.
    pub fn value(&self, value: &Placeable) -> Text {
        self.text(&self.resolved(placeable::encode(value), self.written(), self.anywhere))
    }

    fn resolved(&self, text: String, locale: &Arc<Locale>, span: Span) -> Resolved {
        let state = if *locale == *self.reader() {
            State::Original
        } else {
            State::of_other(locale, self.reader(), false)
        };
        Resolved { text: text.into(), locale: Arc::clone(locale), state, span }
    }

    fn text(&self, resolved: &Resolved) -> Text {
        let surroundings = Surroundings { catalogue: self.catalogue, facts: self.facts, source: self.source };
        let mut faults = Vec::new();
        let text = surroundings.read(resolved, &text::no_links, &|_| resolved.span, &mut faults);
        faults.into_iter().for_each(|it| self.report(it));
        text
    }

    /// Keeps a finding for [`Self::found`].
    pub fn report(&self, fault: Diagnostic) {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).push(fault);
    }

    /// What was found so far.
    pub fn found(&self) -> Vec<Diagnostic> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
