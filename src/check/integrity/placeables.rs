//! Facts and values of a source text, which a translation must keep; names of programmes, which it should. Never
//! looks at the form in which a value is shown: that is the language's own.

use std::collections::BTreeSet;

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};
use crate::messages::references::{Target, of_pattern};
use crate::source::Span;

/// Values and terms of one text.
#[derive(Default)]
struct Names {
    values: BTreeSet<String>,
    terms: BTreeSet<String>,
}

fn names(pattern: &fluent_syntax::ast::Pattern<&str>, anywhere: Span) -> Names {
    let mut names = Names::default();
    of_pattern(
        pattern,
        &mut |target, _| match target {
            Target::Variable(name) => {
                names.values.insert(name);
            }
            Target::Term(name) => {
                names.terms.insert(name);
            }
            Target::Message(_) | Target::Function(_) => {}
        },
        &|_| anywhere,
    );
    names
}

/// Reports values that were dropped or put in, and names of programmes that were dropped.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let source = names(pair.source.pattern, pair.source.span);
    let target = names(pair.target.pattern, pair.target.span);
    for name in source.values.difference(&target.values) {
        let message = format!("The value {{ ${name} }} of the source text is not in the translation.");
        found.push(
            pair.finding(&rules::TRANSLATION_VALUE, pair.target.span, message)
                .help(format!("write {{ ${name} }} where it belongs in the sentence")),
        );
    }
    // A term takes parameters of its own, such as a grammatical case.
    for name in target.values.difference(&source.values).filter(|_| !pair.is_term) {
        let message =
            format!("The translation has the value {{ ${name} }}, which the source text does not have.");
        found.push(
            pair.finding(&rules::TRANSLATION_VALUE, pair.target.place(&format!("${name}")), message)
                .help("take it out, or put in the one that the source text has"),
        );
    }
    for name in source.terms.difference(&target.terms) {
        let message = format!("The name {{ -{name} }} of the source text is not in the translation.");
        found.push(
            pair.finding(&rules::TRANSLATION_TERM, pair.target.span, message)
                .help(format!("write {{ -{name} }}: then the name is the same on every page")),
        );
    }
}
