//! Rules over what editors and translators write: links, sentences, headings, descriptions of pictures, tables. One
//! file a thing. Never changes a text; what was looked at and is meant can be said with a comment ([`super::ignore`]).

mod abbreviations;
mod emphasis;
mod headings;
mod line;
mod links;
mod page;
mod phrases;
mod pictures;
mod reading;
mod sentences;
mod syllables;
mod tables;
mod wording;

use rayon::prelude::*;

use super::Subject;
use crate::diagnostics::Diagnostic;
use page::Page;

/// A rule over one page in one language.
type Check = fn(&Page<'_>, &mut Vec<Diagnostic>);

const RULES: [Check; 9] = [
    links::check,
    emphasis::check,
    abbreviations::check,
    sentences::check,
    reading::check,
    headings::check,
    pictures::check,
    tables::check,
    wording::check,
];

/// Reports what every rule finds on every page in every language. A page that editions share is looked at with the
/// facts of each of them.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    // Read, looked at and forgotten one by one: a large site has more words than there is room for.
    let of_source = |source: &page::Source<'_>| {
        let mut found = Vec::new();
        if (subject.is_over)() {
            return found;
        }
        for page in source.read(subject) {
            RULES.iter().for_each(|rule| rule(&page, &mut found));
        }
        found
    };
    let all: Vec<Vec<Diagnostic>> = page::sources(subject).par_iter().map(of_source).collect();
    found.extend(all.into_iter().flatten());
}
