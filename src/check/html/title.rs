//! A page has a title (ACT 2779a5). Never asks whether it is a good one.

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::Tag;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let Some(root) = facts.page.root().and_then(|it| facts.page.element(it)).filter(|it| it.tag == Tag::Html)
    else {
        return;
    };
    // The first one counts, wherever it stands; one of a drawing is none.
    match facts.elements().find(|(_, it)| it.tag == Tag::Title) {
        Some((id, _)) if !facts.page.text_content(id).trim().is_empty() => {}
        Some((_, element)) => {
            found.push(Found::on(&rules::HTML_TITLE_MISSING, element, "This page's title is empty."));
        }
        None => found.push(Found::on(&rules::HTML_TITLE_MISSING, root, "This page has no title.")),
    }
}
