//! What is marked as a decoration is none for assistive technology either (ACT 46ca7f). Never says what is one.

use super::Found;
use super::facts::Facts;
use super::facts::roles::Role;
use crate::diagnostics::rules;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        if facts.is_marked_decorative(id) && facts.role(id) != Some(Role::None) {
            let kept = if facts.is_focusable(id) {
                "it can have the focus".to_owned()
            } else {
                let aria = Facts::aria(element).next().map(|(it, _)| it.name());
                format!("it has {}", aria.as_deref().unwrap_or("more to say"))
            };
            found.push(Found::on(
                &rules::HTML_DECORATION_EXPOSED,
                element,
                format!("This is marked as a decoration, but {kept}."),
            ));
        }
    }
}
