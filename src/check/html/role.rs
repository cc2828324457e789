//! Roles: that they exist (ACT 674b10), say what they must (4e8ab6), and stand where they belong (ff89c9).
//! Never looks at what stands in them.

use super::Found;
use super::facts::Facts;
use super::facts::aria::Aria;
use super::facts::roles::Role;
use crate::diagnostics::{did_you_mean, rules};
use crate::html::{Element, Id, Tag, tokens};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        let Some(attribute) = element.attribute("role") else { continue };
        let Some(first) = tokens(&attribute.value).next() else { continue };
        let Some(role) = facts.explicit(id) else {
            let hint = did_you_mean(first, Role::names()).filter(|it| it.starts_with("did"));
            let message = format!("There is no role “{}”.", attribute.value.trim());
            found.push(Found::of(&rules::HTML_ROLE_UNKNOWN, attribute, message).help(hint));
            continue;
        };
        if facts.role(id) != Some(role) {
            continue;
        }
        let missing = missing(facts, id, element, role);
        if !missing.is_empty() {
            let message = format!("role={} needs {}.", role.name(), missing.join(" and "));
            found.push(Found::of(&rules::HTML_ROLE_REQUIRES, attribute, message));
        }
        if !role.context().is_empty() && !is_at_home(facts, id, role) {
            let wholes = role.context().iter().map(|it| it.name()).collect::<Vec<_>>().join(" or ");
            let message = format!("role={} belongs into an element with role {wholes}.", role.name());
            found.push(Found::of(&rules::HTML_ROLE_CONTEXT, attribute, message));
        }
    }
}

/// Required attributes that are not there or are empty. An element that has the role by itself says them by itself.
fn missing(facts: &Facts<'_>, id: Id, element: &Element, role: Role) -> Vec<String> {
    if facts.native(id, element) == Some(role) {
        return Vec::new();
    }
    let says = |aria: Aria| {
        let written = element.attr(&aria.name()).is_some_and(|it| !it.trim().is_empty());
        written || says_by_itself(element, aria)
    };
    let needed: Vec<Aria> = match role {
        // One that can be moved says where it is.
        Role::Separator => {
            let movable = facts.is_focusable(id);
            Some(Aria::Valuenow).filter(|_| movable).into_iter().collect()
        }
        // What it opens need not be there as long as it is closed.
        Role::Combobox if !element.is("aria-expanded", "true") => vec![Aria::Expanded],
        _ => {
            let all = [Aria::Checked, Aria::Controls, Aria::Expanded, Aria::Level, Aria::Valuenow];
            all.into_iter().filter(|it| role.definition().required.has(*it)).collect()
        }
    };
    needed.into_iter().filter(|it| !says(*it)).map(Aria::name).collect()
}

/// HTML-AAM: a box that is ticked, a bar that stands somewhere.
fn says_by_itself(element: &Element, aria: Aria) -> bool {
    match aria {
        Aria::Checked => {
            element.tag == Tag::Input && (element.is("type", "checkbox") || element.is("type", "radio"))
        }
        Aria::Valuenow => {
            element.tag == Tag::Input && (element.is("type", "range") || element.is("type", "number"))
                || matches!(element.tag, Tag::Meter | Tag::Progress)
        }
        Aria::Level => element.tag.heading_level().is_some(),
        _ => false,
    }
}

/// True where the nearest element around it that has a role is one that it belongs into.
fn is_at_home(facts: &Facts<'_>, id: Id, role: Role) -> bool {
    let mut at = id;
    while let Some((above, found)) = role_above(facts, at) {
        if !role.context().contains(&found) {
            // A group of a tree hangs below one of its items.
            return at != id && found == role;
        }
        if found != Role::Group {
            return true;
        }
        at = above;
    }
    false
}

fn role_above(facts: &Facts<'_>, id: Id) -> Option<(Id, Role)> {
    let around = std::iter::successors(facts.owner(id), |&it| facts.owner(it)).take(2 * crate::html::DEEPEST);
    let mut with_role = around.filter_map(|it| facts.role(it).map(|role| (it, role)));
    with_role.find(|(_, role)| !matches!(role, Role::Generic | Role::None))
}
