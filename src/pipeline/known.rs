//! What the checks know not to conform, for an edition's accessibility statement. Never checks anything itself.

use super::stages::Plan;
use crate::content::statement::is_asked_for;
use crate::diagnostics::{Diagnostic, Severity};
use crate::document::Edition;
use crate::document::build::Known;

/// Findings that stand (an error is never published) and touch a success criterion that the regulations ask for: by
/// criterion, each rule once. What lies in another edition's files is not this one's.
pub fn of_edition(plan: &Plan, at: usize, readers: &[Edition<'_>], faults: &[Diagnostic]) -> Vec<Known> {
    let editions = &plan.texts.config.editions;
    let Some(reader) = readers.first() else { return Vec::new() };
    let elsewhere = |path: &str| {
        let others = editions.iter().enumerate().filter(|(other, _)| *other != at);
        others.into_iter().any(|(_, it)| {
            path.starts_with(&format!("content/{}/", it.id)) || path.contains(&format!("/pages/{}/", it.id))
        })
    };
    let mut known = Vec::new();
    for fault in faults.iter().filter(|it| it.severity() != Severity::Error) {
        let place = fault.span.map(|span| reader.sources.get(span.source).path.as_str());
        if place.is_some_and(elsewhere) {
            continue;
        }
        for criterion in fault.rule.wcag.iter().filter(|it| is_asked_for(it)) {
            known.push(Known { criterion: (*criterion).to_owned(), title: fault.rule.title });
        }
    }
    known.sort_by_key(|it| (numbers(&it.criterion), it.title));
    known.dedup();
    known
}

/// `1.4.10` comes after `1.4.5`.
fn numbers(criterion: &str) -> Vec<u32> {
    criterion.split('.').filter_map(|it| it.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn criteria_stand_in_the_order_of_the_standard() {
        assert!(numbers("1.4.5") < numbers("1.4.10"));
    }
}
