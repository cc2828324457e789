//! Lists hold items and tables rows, for assistive technology (ACT bc4a75). Never looks at the names of elements.

use super::Found;
use super::facts::Facts;
use super::facts::roles::Role;
use crate::diagnostics::rules;
use crate::html::{Element, Id, Tag};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        let Some(role) = facts.role(id).filter(|it| !it.owned().is_empty()) else { continue };
        // What is still being filled by a script says so.
        if element.is("aria-busy", "true") || is_plain_part(facts, id, element) {
            continue;
        }
        let mut held = Held::default();
        look(facts, id, role, &mut held);
        let wanted = role.owned().iter().map(|it| it.name()).collect::<Vec<_>>().join(", ");
        let message = match held.strange {
            Some(strange) => {
                format!("A {} holds only {wanted}; in this one is a {}.", role.name(), strange.name())
            }
            None if held.right == 0 => {
                format!("A {} holds {wanted}; in this one there is none.", role.name())
            }
            None => continue,
        };
        found.push(Found::on(&rules::HTML_ROLE_CHILDREN, element, message));
    }
}

/// Rows and their groups that HTML itself has put in order can only be empty, which harms nobody.
fn is_plain_part(facts: &Facts<'_>, id: Id, element: &Element) -> bool {
    let part = matches!(element.tag, Tag::Tr | Tag::Tbody | Tag::Thead | Tag::Tfoot);
    let empty = || !facts.page.child_elements(id).any(|_| true);
    part && facts.explicit(id).is_none() && empty()
}

#[derive(Default)]
struct Held {
    right: usize,
    strange: Option<Role>,
}

fn look(facts: &Facts<'_>, id: Id, whole: Role, held: &mut Held) {
    for child in facts.owned(id) {
        if facts.page.element(child).is_none() || !facts.is_exposed(child) {
            continue;
        }
        match facts.role(child) {
            None | Some(Role::Generic | Role::None) => look(facts, child, whole, held),
            // A group among the items is looked through, and does not count as one.
            Some(Role::Group) if whole.owned().contains(&Role::Group) => look(facts, child, whole, held),
            Some(role) if whole.owned().contains(&role) => held.right += 1,
            Some(Role::Caption) if matches!(whole, Role::Table | Role::Grid | Role::Treegrid) => {}
            Some(Role::Separator) if matches!(whole, Role::Menu | Role::Menubar) => {}
            Some(role) => {
                held.strange.get_or_insert(role);
            }
        }
    }
}
