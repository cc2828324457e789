//! What all components share: the words after the name, the keys, what stands inside, and what is said where one of them
//! is wrong. Never knows one component from another.

use std::ops::Range;

use super::fences::{Fence, Region};
use super::{Block, Reader, UnitRef};
use crate::config::Words;
use crate::diagnostics::{Diagnostic, Rule, did_you_mean, nearest, rules};
use crate::source::Span;

/// A component that is being read.
pub(super) struct Form<'f> {
    /// Where it stands.
    pub(super) fence: &'f Fence,
    /// Its name.
    pub(super) name: &'f str,
    /// Keys that it may have.
    pub(super) keys: &'static [&'static str],
}

impl Reader<'_> {
    /// What stands inside, and for translators where that is.
    pub(super) fn inside(&mut self, form: &Form<'_>, within: String) -> Vec<Block> {
        self.units.enter(within);
        let before = self.level;
        let blocks = self.regions(&form.fence.inside);
        // Headings inside details are below the one above them; what follows goes on from there.
        self.level = before;
        self.units.leave();
        blocks
    }

    /// The level of a component's own heading.
    pub(super) fn level_below(&self) -> u8 {
        (self.level + 1).clamp(2, 4)
    }

    /// The words after the name, as a unit.
    pub(super) fn title(&mut self, form: &Form<'_>, kind: &str, what: &str) -> Option<UnitRef> {
        if let Some(words) = self.words(&form.fence.title) {
            return Some(self.add(kind, &words));
        }
        let message = format!("This component “{}” has no words after its name.", form.name);
        let help = format!("write {what} on the same line: ::: {} …", form.name);
        self.told(&rules::COMPONENT_KEY, form, &message, &help);
        None
    }

    /// Reports words after the name of a component that has no use for them.
    pub(super) fn no_title(&mut self, form: &Form<'_>, key: &str) {
        let Some(words) = self.words(&form.fence.title) else { return };
        let message = format!("A component “{}” has no words after its name.", form.name);
        let help = if key.is_empty() {
            "put them on a line of their own".to_owned()
        } else {
            format!("put them on a line of their own: {key}: {}", words.text)
        };
        self.key_fault(words.span, message, &help);
    }

    pub(super) fn words(&self, range: &Range<usize>) -> Option<Words> {
        let written = &self.source.text[range.clone()];
        let text = written.trim().to_owned();
        let start = range.end - written.trim_start().len();
        (!text.is_empty()).then(|| Words { span: self.source.span(start..start + text.len()), text })
    }

    pub(super) fn add(&mut self, kind: &str, words: &Words) -> UnitRef {
        self.units.add_words(kind, words)
    }

    /// The value of a key.
    pub(super) fn value(&mut self, form: &Form<'_>, key: &'static str) -> Option<Words> {
        let text = |range: &Range<usize>| &self.source.text[range.clone()];
        let range =
            form.fence.attributes.iter().find(|(it, _)| text(it) == key).map(|(_, value)| value.clone())?;
        self.words(&range)
    }

    /// The value of a key as a unit.
    pub(super) fn text_of(
        &mut self,
        form: &Form<'_>,
        key: &'static str,
        kind: &str,
        within: &str,
    ) -> Option<UnitRef> {
        let words = self.value(form, key)?;
        self.units.enter(within.to_owned());
        let unit = self.add(kind, &words);
        self.units.leave();
        Some(unit)
    }

    pub(super) fn flag(&mut self, form: &Form<'_>, key: &'static str) -> bool {
        let Some(words) = self.value(form, key) else { return false };
        if !["true", "false"].contains(&words.text.as_str()) {
            let message = format!("“{key}” is true or false, not “{}”.", words.text);
            self.key_fault(words.span, message, &format!("write {key}: true, or take the line out"));
        }
        words.text == "true"
    }

    /// Reports keys that the component does not have, or has twice.
    pub(super) fn check_keys(&mut self, form: &Form<'_>) {
        let source = self.source;
        for (at, (key, _)) in form.fence.attributes.iter().enumerate() {
            let name = &source.text[key.clone()];
            let span = source.span(key.clone());
            let twice = form.fence.attributes[..at].iter().any(|(it, _)| &source.text[it.clone()] == name);
            if !form.keys.contains(&name) {
                let message = format!("A component “{}” has no key “{name}”.", form.name);
                let help = did_you_mean(name, form.keys.iter().copied())
                    .unwrap_or_else(|| "if this is text, put an empty line before it".to_owned());
                self.key_fault(span, message, &help);
            } else if twice {
                self.key_fault(span, format!("The key “{name}” stands here twice."), "take one of them out");
            }
        }
    }

    pub(super) fn key_fault(&mut self, span: Span, message: String, help: &str) {
        self.faults.push(Diagnostic::new(&rules::COMPONENT_KEY, span, message).help(help));
    }

    /// Reports a key that is missing, unless one stands there that was meant to be it: that was told.
    pub(super) fn missing(&mut self, form: &Form<'_>, key: &str, message: &str) {
        let mut names = form.fence.attributes.iter().map(|(it, _)| &self.source.text[it.clone()]);
        if names.any(|it| it != key && !form.keys.contains(&it) && nearest(it, [key]).is_some()) {
            return;
        }
        let help = format!("add a line below it: {key}: …");
        self.told(&rules::COMPONENT_KEY, form, message, &help);
    }

    /// A finding at the line that opens a component.
    pub(super) fn told(&mut self, rule: &'static Rule, form: &Form<'_>, message: &str, help: &str) {
        let span = self.source.span(form.fence.line.clone());
        self.faults.push(Diagnostic::new(rule, span, message).help(help));
    }

    /// `None`, and a finding, where the component does not hold what it should. Where it is not closed, or holds
    /// another component, that was told.
    pub(super) fn must_hold(&mut self, form: &Form<'_>, holds: bool, what: &str) -> Option<()> {
        let is_told = !form.fence.closed || form.fence.inside.iter().any(|it| matches!(it, Region::Fence(_)));
        if !holds && !is_told {
            let message = format!("This component “{}” does not hold what it should.", form.name);
            let help = format!("put in it: {what}");
            self.told(&rules::COMPONENT_CONTENT, form, &message, &help);
        }
        holds.then_some(())
    }
}
