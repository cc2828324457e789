//! Languages and directions: that a page names its own (ACT b5c3f8), that they exist (bf051a, de46e4), and that lines run
//! their way. Never says what language a text is in.

use super::Found;
use super::facts::{Facts, language};
use crate::diagnostics::rules;
use crate::html::{Element, Id, Tag};

/// Languages whose usual script runs from right to left (CLDR), and scripts that do.
const RIGHT_TO_LEFT: [&str; 17] = [
    "ar", "arc", "az-arab", "ckb", "dv", "fa", "he", "ks", "ku-arab", "pa-arab", "pnb", "prs", "ps", "sd",
    "ug", "ur", "yi",
];

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.elements() {
        if element.tag == Tag::Html && facts.page.root() == Some(id) {
            whole(facts, element, found);
        } else if let Some(attribute) = element.attribute("lang")
            && !attribute.value.is_empty()
            && !language::is_known(&attribute.value)
            && speaks(facts, id)
        {
            let message = format!("There is no language “{}”.", attribute.value);
            found.push(Found::of(&rules::HTML_LANG_PART, attribute, message));
        }
        if let Some(attribute) = element.attribute("dir") {
            let value = attribute.value.trim();
            if !["ltr", "rtl", "auto", ""].iter().any(|it| value.eq_ignore_ascii_case(it)) {
                let message = format!("There is no direction “{value}”.");
                found.push(Found::of(&rules::HTML_DIR_UNKNOWN, attribute, message));
            }
        }
    }
}

fn whole(facts: &Facts<'_>, element: &Element, found: &mut Vec<Found>) {
    let Some(attribute) = element.attribute("lang").filter(|it| !it.value.trim().is_empty()) else {
        found.push(Found::on(&rules::HTML_LANG_MISSING, element, "This page does not say its language."));
        return;
    };
    if !language::is_known(&attribute.value) {
        let message = format!("There is no language “{}”.", attribute.value);
        found.push(Found::of(&rules::HTML_LANG_UNKNOWN, attribute, message));
    }
    let tag = attribute.value.to_ascii_lowercase();
    let latin =
        tag.contains("-latn") || tag.contains("-cyrl") || tag.contains("-deva") || tag.contains("-guru");
    let rtl = !latin
        && RIGHT_TO_LEFT
            .iter()
            .any(|it| tag.strip_prefix(it).is_some_and(|it| it.is_empty() || it.starts_with('-')));
    let body = facts.elements().find(|(_, it)| it.tag == Tag::Body).map(|(_, it)| it);
    let turned = element.has("dir") || body.is_some_and(|it| it.has("dir"));
    if rtl && !turned {
        let message =
            format!("A page in “{}” runs from right to left, and this one does not say so.", attribute.value);
        found.push(Found::on(&rules::HTML_DIR_MISSING, element, message));
    }
}

/// True where words that somebody sees or hears are in the language of this very attribute.
fn speaks(facts: &Facts<'_>, id: Id) -> bool {
    if says_by_attribute(facts, id) {
        return true;
    }
    let mut below = facts.page.descendants(id);
    while let Some(at) = below.next() {
        if facts.page.attr(at, "lang").is_some() {
            below.skip_below(at);
        } else if says_by_attribute(facts, at)
            || facts.has_words(at) && (facts.is_visible(at) || facts.is_exposed(at))
        {
            return true;
        }
    }
    false
}

fn says_by_attribute(facts: &Facts<'_>, id: Id) -> bool {
    let Some(element) = facts.page.element(id) else { return false };
    let says = |name: &&str| element.attr(name).is_some_and(|it| !it.trim().is_empty());
    let value = element.tag == Tag::Input && says(&"value");
    facts.is_exposed(id) && (value || ["alt", "aria-label", "title", "placeholder"].iter().any(says))
}
