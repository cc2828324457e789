//! Findings that only repeat another one: what a drawn page shows of a fault that is told at its source, and what Fluent
//! cannot put together because of a name that is told. Never drops the only finding about a fault.

use std::collections::BTreeSet;

use crate::diagnostics::{Diagnostic, Rule, Severity, render, rules};
use crate::source::{Sources, Span};

/// Rules of names and placeables: a text with such a fault cannot be put together.
const NAMES: [&Rule; 5] = [
    &rules::FACT_UNKNOWN,
    &rules::TERM_UNKNOWN,
    &rules::FUNCTION_UNKNOWN,
    &rules::TEXT_PLACEABLE,
    &rules::FTL_SYNTAX,
];

/// Where the settings or the facts of an edition cannot be read, nothing can be said of what is made from them.
fn follows(it: &Diagnostic) -> bool {
    const FOLLOWING: [&Rule; 6] = [
        &rules::FACT_UNKNOWN,
        &rules::MESSAGE_FAILED,
        &rules::PAGE_MISSING,
        &rules::LINK_MISSING,
        &rules::STATEMENT_MISSING,
        &rules::INTERFACE_MISSING,
    ];
    FOLLOWING.contains(&it.rule) || rules::is_of_pages(it.rule)
}

/// Puts findings in order, without those that repeat others.
pub fn tidy(found: &mut Vec<Diagnostic>, sources: &Sources) {
    drop(found, sources);
    render::sort(found, sources);
}

/// Takes out what repeats another finding: where there is such a fault in the text that could not be put together, and
/// where a page shows a fault on whose line there is an error, or a finding for the same success criterion.
fn drop(faults: &mut Vec<Diagnostic>, sources: &Sources) {
    let line = |span: Span| (span.source, sources.get(span.source).line_column(span.range().start).0);
    let (mut errors, mut lines, mut criteria) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for it in faults.iter().filter(|it| !rules::is_of_pages(it.rule)) {
        let Some(span) = it.span else { continue };
        if it.severity() == Severity::Error {
            lines.insert(line(span));
            errors.extend(NAMES.contains(&it.rule).then_some(span));
        }
        criteria.extend(it.rule.wcag.iter().map(|criterion| (line(span), *criterion, it.severity())));
    }
    let is_settings = |span: Span| {
        let path = &sources.get(span.source).path;
        path.starts_with("content/") && path.ends_with(".yaml")
    };
    if faults.iter().any(|it| *it.rule == rules::YAML_SYNTAX && it.span.is_some_and(is_settings)) {
        faults.retain(|it| !follows(it));
    }
    let holds = |outer: Span, inner: &Span| {
        outer.source == inner.source && outer.start <= inner.start && inner.end <= outer.end
    };
    faults.retain(|it| match it.span {
        Some(span) if *it.rule == rules::MESSAGE_FAILED => !errors.iter().any(|inner| holds(span, inner)),
        Some(span) if rules::is_of_pages(it.rule) => {
            let same = |criterion: &&str| criteria.contains(&(line(span), *criterion, it.severity()));
            !lines.contains(&line(span)) && !it.rule.wcag.iter().any(same)
        }
        _ => true,
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_another_finding_goes_and_all_else_stays() {
        let mut sources = Sources::new();
        let source = sources.add_text("content/a.md", "# { $gone }\n\n#### Deep\n\n| | |\n");
        let at = |rule, range| Diagnostic::new(rule, sources.get(source).span(range), "");
        let mut faults = vec![
            at(&rules::FACT_UNKNOWN, 4..9),
            at(&rules::MESSAGE_FAILED, 2..11),
            at(&rules::HEADING_SKIPPED, 13..22),
            at(&rules::HTML_HEADING_SKIPPED, 18..22),
            at(&rules::HTML_TABLE_PLAIN, 24..29),
            Diagnostic::nowhere(&rules::HTML_MAIN, ""),
        ];
        drop(&mut faults, &sources);
        let codes: Vec<&str> = faults.iter().map(|it| it.rule.code).collect();
        assert_eq!(codes, ["fact-unknown", "heading-skipped", "html-table-plain", "html-main"]);
    }
}
