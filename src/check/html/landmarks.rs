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
                let what = if same.is_empty() {
                    "none has a name".to_owned()
                } else {
                    format!("both are “{same}”")
                };
                let message =
                    format!("This page has {} parts that are {}, and {what}.", all.len(), role.name());
                found.push(Found::on(&rules::HTML_LANDMARK_LABEL, element, message));
            }
        }
    }
}
