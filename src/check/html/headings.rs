//! Headings in their order: one of level one, and no level left out. Never judges their words.

use super::Found;
use super::facts::Facts;
use super::facts::roles::Role;
use crate::diagnostics::rules;
use crate::html::Tag;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let (mut before, mut firsts) = (0, 0);
    for (id, element) in facts.exposed() {
        if facts.role(id) != Some(Role::Heading) {
            continue;
        }
        let written =
            element.attr("aria-level").and_then(|it| it.trim().parse::<u32>().ok()).filter(|it| *it > 0);
        // A heading without a level is of the second (WAI-ARIA 1.2).
        let level = written.or_else(|| element.tag.heading_level()).unwrap_or(2);
        firsts += u32::from(level == 1);
        if level == 1 && firsts > 1 {
            found.push(Found::on(
                &rules::HTML_HEADING_SECOND,
                element,
                "This page has a heading of level one already.",
            ));
        }
        if before > 0 && level > before + 1 {
            let message = format!("A heading of level {level} follows one of level {before}.");
            let help = format!("make it level {}", before + 1);
            found.push(Found::on(&rules::HTML_HEADING_SKIPPED, element, message).help(Some(help)));
        }
        before = level;
    }
    if firsts == 0
        && let Some((_, body)) = facts.elements().find(|(_, it)| it.tag == Tag::Body)
    {
        found.push(Found::on(&rules::HTML_HEADING_FIRST, body, "This page has no heading of level one."));
    }
}
