//! Rules over a page of HTML, one file for each thing. They only emit findings, and never run a script or lay a page out.
//!
//! Those that carry the id of an ACT rule fail where that rule's published text says so; `tests/act.rs` holds them
//! against the W3C's cases.

mod attributes;
mod autofill;
mod children;
mod decoration;
pub mod facts;
mod focus;
pub mod folder;
mod headings;
mod ids;
mod label;
mod landmarks;
mod language;
mod links;
mod lists;
mod media;
mod named;
mod orientation;
mod refresh;
pub mod remote;
mod role;
mod spacing;
mod tables;
#[cfg(test)]
mod tests;
mod title;
mod viewport;

use std::ops::Range;

use crate::diagnostics::Rule;
use crate::diagnostics::rules;
use crate::html::{Attribute, Element, Page};
use facts::Facts;

/// What was found on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// The bytes of the tag or attribute.
    pub range: Range<usize>,
    /// One plain sentence about this place.
    pub message: String,
    /// How to mend it here, where there is more to say than the rule says.
    pub help: Option<String>,
}

impl Found {
    fn at(rule: &'static Rule, range: Range<usize>, message: impl Into<String>) -> Self {
        Self { rule, range, message: message.into(), help: None }
    }

    /// At an element's start tag.
    fn on(rule: &'static Rule, element: &Element, message: impl Into<String>) -> Self {
        Self::at(rule, element.range.clone(), message)
    }

    /// At an attribute.
    fn of(rule: &'static Rule, attribute: &Attribute, message: impl Into<String>) -> Self {
        Self::at(rule, attribute.range.clone(), message)
    }

    fn help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }
}

type Check = fn(&Facts<'_>, &mut Vec<Found>);

const CHECKS: [Check; 20] = [
    title::check,
    language::check,
    viewport::check,
    refresh::check,
    named::check,
    label::check,
    decoration::check,
    attributes::check,
    role::check,
    children::check,
    focus::check,
    headings::check,
    landmarks::check,
    lists::check,
    tables::check,
    ids::check,
    links::check,
    media::check,
    autofill::check,
    spacing::check,
];

/// Every rule over one page, in the order of their places.
pub fn page(page: &Page) -> Vec<Found> {
    let facts = Facts::of(page);
    let mut found = Vec::new();
    for check in CHECKS {
        check(&facts, &mut found);
    }
    orientation::check(&facts, &mut found);
    if let Some(at) = page.cut {
        found.push(Found::at(&rules::HTML_CUT, at..at, "From here on this page was not read."));
    }
    found.sort_by(|a, b| (a.range.start, a.rule.code).cmp(&(b.range.start, b.rule.code)));
    found
}
