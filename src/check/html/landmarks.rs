//! The parts of a page: one main part, and names for those that there are several of. Never says which parts there must be.

use super::Found;
use super::facts::Facts;
use super::facts::roles::Role;
use crate::diagnostics::rules;
use crate::html::{Element, Id, Tag};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let of = |role: Role| facts.exposed().filter(move |(id, _)| facts.role(*id) == Some(role));
    match of(Role::Main).nth(1) {
        Some((_, second)) => found.push(Found::on(&rules::HTML_MAIN, second, "This is a second main part.")),
        None if of(Role::Main).next().is_none() => {
            if let Some((_, body)) = facts.elements().find(|(_, it)| it.tag == Tag::Body) {
                found.push(Found::on(&rules::HTML_MAIN, body, "This page has no main part."));
            }
        }
        None => {}
    }
    for role in
        [Role::Navigation, Role::Complementary, Role::Search, Role::Banner, Role::Contentinfo, Role::Region]
    {
        let all: Vec<(Id, &Element)> = of(role).collect();
        if all.len() < 2 {
            continue;
        }
        let names: Vec<String> = all.iter().map(|(id, _)| facts.name(*id).to_lowercase()).collect();
        for (at, (_, element)) in all.iter().enumerate().skip(1) {
            if let Some(same) = names[..at].iter().find(|it| **it == names[at]) {
                let alike = names.iter().filter(|it| *it == same).count();
                let what = if same.is_empty() { "have no name" } else { "have the same name" };
                let message = format!(
                    "Of the {} parts that are {} on this page, {alike} {what}.",
                    all.len(),
                    role.name()
                );
                found.push(Found::on(&rules::HTML_LANDMARK_LABEL, element, message));
            }
        }
    }
}
