//! Ids that something points to: there once, and there at all. Never minds ids that nothing points to.

use std::collections::{BTreeMap, BTreeSet};

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::{Element, Tag, tokens};

/// Attributes that hold ids.
const POINTERS: [&str; 12] = [
    "for",
    "form",
    "headers",
    "list",
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
];

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let mut pointed = BTreeSet::new();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, element) in facts.elements() {
        for attribute in &element.attributes {
            if POINTERS.contains(&attribute.name()) {
                pointed.extend(tokens(&attribute.value));
            } else if attribute.name() == "href" {
                pointed.extend(attribute.value.strip_prefix('#').filter(|it| !it.is_empty()));
            }
        }
    }
    for (id, element) in facts.elements() {
        if let Some(attribute) = element.attribute("id") {
            let times = count.entry(&attribute.value).or_default();
            *times += 1;
            if *times == 2 && pointed.contains(&*attribute.value) {
                let message = format!("A second element has the id “{}”.", attribute.value);
                found.push(Found::of(&rules::HTML_ID_TWICE, attribute, message));
            }
        }
        if facts.is_exposed(id) {
            missing(facts, element, found);
        }
    }
}

fn missing(facts: &Facts<'_>, element: &Element, found: &mut Vec<Found>) {
    for attribute in &element.attributes {
        let asks = match attribute.name() {
            "aria-labelledby" | "aria-describedby" => true,
            "for" => element.tag == Tag::Label,
            // What is closed may be made when it is opened.
            "aria-controls" => element.is("aria-expanded", "true"),
            _ => false,
        };
        if !asks {
            continue;
        }
        if let Some(lost) = tokens(&attribute.value).find(|it| facts.page.by_id(it).is_none()) {
            let message = format!("There is no element with the id “{lost}” on this page.");
            found.push(Found::of(&rules::HTML_ID_MISSING, attribute, message));
        }
    }
}
