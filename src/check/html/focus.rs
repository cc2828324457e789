//! Tab stops where no screen reader follows: in hidden parts (ACT 6cfa84), in buttons (ACT 307n5z), out of turn.
//! Never presses a key.

use super::Found;
use super::facts::Facts;
use super::facts::roles::traits;
use crate::diagnostics::rules;
use crate::html::{Element, Id};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.elements() {
        let hidden = element.is("aria-hidden", "true")
            && !facts
                .page
                .ancestors(id)
                .any(|it| facts.page.element(it).is_some_and(|it| it.is("aria-hidden", "true")));
        if hidden && let Some((at, stop)) = stop_within(facts, id, true) {
            let what = if at == id { "This is" } else { "In here is" };
            let message = format!("{what} a tab stop (<{}>), and screen readers are kept out.", stop.name());
            found.push(Found::on(&rules::HTML_HIDDEN_FOCUS, element, message));
        }
        let flat = facts.role(id).is_some_and(|it| it.is(traits::FLAT)) && facts.is_exposed(id);
        if flat && let Some((_, stop)) = stop_within(facts, id, false) {
            let message =
                format!("In here is a tab stop (<{}>) that screen readers do not tell.", stop.name());
            found.push(Found::on(&rules::HTML_NESTED_FOCUS, element, message));
        }
        if let Some(attribute) = element.attribute("tabindex")
            && attribute.value.trim().parse::<i32>().is_ok_and(|it| it > 0)
            && facts.is_focusable(id)
        {
            let message = format!("The Tab key comes here out of turn, at {}.", attribute.value.trim());
            found.push(Found::of(&rules::HTML_TABINDEX, attribute, message));
        }
    }
}

/// The first tab stop in an element, or on it.
fn stop_within<'a>(facts: &'a Facts<'_>, id: Id, with_itself: bool) -> Option<(Id, &'a Element)> {
    let itself = Some(id).filter(|_| with_itself);
    let all = itself.into_iter().chain(facts.page.descendants(id));
    all.filter_map(|it| facts.page.element(it).map(|element| (it, element)))
        .find(|(it, _)| facts.is_tab_stop(*it))
}
