//! The aria- attributes: that they exist (ACT 5f99a7), what they hold (6a7281), and where they may stand (5c01ea, kb1m8s).
//! Never asks for one that is missing.

use super::Found;
use super::facts::Facts;
use super::facts::aria::{Aria, GLOBAL, Kind, Set, set};
use super::facts::roles::{Role, traits};
use crate::diagnostics::{did_you_mean, rules};
use crate::html::{Attribute, Element, Id, Namespace, Tag, is_space, tokens};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.elements() {
        for attribute in element.attributes.iter().filter(|it| it.name().starts_with("aria-")) {
            let Some(aria) = Aria::find(attribute.name()) else {
                let name = attribute.name();
                let hint = did_you_mean(&name["aria-".len()..], Aria::names());
                found.push(
                    Found::of(
                        &rules::HTML_ARIA_UNKNOWN,
                        attribute,
                        format!("There is no attribute “{name}”."),
                    )
                    .help(hint.filter(|it| it.starts_with("did")).map(|it| it.replace('“', "“aria-"))),
                );
                continue;
            };
            if facts.is_exposed(id) {
                value(facts, id, aria, attribute, found);
                place(facts, (id, element), aria, attribute, found);
            }
        }
    }
}

fn value(facts: &Facts<'_>, id: Id, aria: Aria, attribute: &Attribute, found: &mut Vec<Found>) {
    let value = attribute.value.trim_matches(is_space);
    if value.is_empty() {
        return;
    }
    if !aria.kind().takes(value) {
        let message = format!("{} does not take “{value}”.", aria.name());
        found.push(
            Found::of(&rules::HTML_ARIA_VALUE, attribute, message)
                .help(Some(format!("it takes {}", aria.kind().words()))),
        );
        return;
    }
    // Only where a role cannot do without the attribute must what it points to be there.
    let points = matches!(aria.kind(), Kind::Reference | Kind::References);
    let needed = facts.explicit(id).is_some_and(|it| it.definition().required.has(aria));
    let closed = facts.role(id) == Some(Role::Combobox)
        && !facts.page.element(id).is_some_and(|it| it.is("aria-expanded", "true"));
    if points && needed && !closed && !tokens(value).any(|it| facts.page.by_id(it).is_some()) {
        let message = format!("{} points to “{value}”, and there is no such id on this page.", aria.name());
        found.push(Found::of(&rules::HTML_ARIA_VALUE, attribute, message));
    }
}

const NAMING: Set = set(&[Aria::Label, Aria::Labelledby, Aria::Braillelabel]);
const DESCRIBING_ROLE: Set = set(&[Aria::Roledescription, Aria::Brailleroledescription]);

fn place(facts: &Facts<'_>, it: (Id, &Element), aria: Aria, attribute: &Attribute, found: &mut Vec<Found>) {
    let (id, element) = it;
    if is_prohibited(facts, id, aria) {
        let what = facts.explicit(id).map_or_else(
            || format!("<{}>", element.name()),
            |role| format!("An element with role={}", role.name()),
        );
        let message = format!("{what} takes no {}.", aria.name());
        found.push(Found::of(&rules::HTML_ARIA_PROHIBITED, attribute, message));
    } else if !GLOBAL.has(aria) && !is_permitted(facts, id, element, aria) {
        let what = match facts.role(id) {
            Some(role) if !matches!(role, Role::Generic | Role::None) => {
                format!("An element with role={}", role.name())
            }
            _ => format!("<{}>", element.name()),
        };
        let message = format!("{what} takes no {}.", aria.name());
        found.push(Found::of(&rules::HTML_ARIA_NOT_PERMITTED, attribute, message));
    }
}

/// WAI-ARIA 1.2, 5.2.8.6. A `role=none` counts as the author wrote it, unless the element can have the focus.
fn is_prohibited(facts: &Facts<'_>, id: Id, aria: Aria) -> bool {
    let asked = facts.explicit(id).filter(|it| it.is_none() && !facts.is_focusable(id));
    match asked.or_else(|| facts.role(id)) {
        Some(role @ (Role::Generic | Role::None | Role::Presentation)) => {
            // An element that no role was asked for and that is passed over only as part of something else.
            let written = role == Role::Generic || facts.explicit(id).is_some();
            written && NAMING.with(DESCRIBING_ROLE).has(aria)
        }
        Some(role) => role.is(traits::UNNAMED) && NAMING.has(aria),
        None => false,
    }
}

fn is_permitted(facts: &Facts<'_>, id: Id, element: &Element, aria: Aria) -> bool {
    if let Some(role) = facts.role(id) {
        return role.takes(aria);
    }
    match element.tag {
        // ARIA in HTML lets fields that have no role take what a text field takes.
        Tag::Input => Role::Textbox.takes(aria),
        Tag::Summary => Role::Button.takes(aria),
        // A script may give an element of its own any role.
        Tag::Other if element.namespace == Namespace::Html => element.name().contains('-'),
        _ => false,
    }
}
