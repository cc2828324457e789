//! Pages that styles turn when the screen is turned (ACT b33eff). Never minds what turns on its own.

use super::Found;
use super::facts::Facts;
use crate::diagnostics::rules;
use crate::html::Id;
use crate::html::css::{Property, Screen};

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let turning: Vec<_> = facts
        .page
        .sheets
        .iter()
        .flat_map(|it| it.rules())
        .filter(|rule| {
            let turns = |it: Property| matches!(it, Property::Transform | Property::Rotate);
            rule.media.iter().any(|it| it.asks_orientation())
                && rule.declarations.iter().any(|it| turns(it.property))
        })
        .collect();
    if turning.is_empty() {
        return;
    }
    let chosen = |id: Id| turning.iter().any(|it| it.selector.matches(facts.page, id));
    let ids: Vec<Id> =
        facts.elements().map(|(id, _)| id).filter(|id| chosen(*id) && shows_words(facts, *id)).collect();
    let upright = facts.turned(Screen::PORTRAIT, &ids);
    let across = facts.turned(Screen::LANDSCAPE, &ids);
    for (id, (upright, across)) in ids.into_iter().zip(upright.into_iter().zip(across)) {
        let off = (upright - across).rem_euclid(180.0);
        // A right angle, give or take what rounding loses.
        if (off - 90.0).abs() < 1.0
            && let Some(element) = facts.page.element(id)
        {
            let message = "Styles turn this by a right angle when the screen is turned.";
            found.push(Found::on(&rules::HTML_ORIENTATION, element, message));
        }
    }
}

fn shows_words(facts: &Facts<'_>, id: Id) -> bool {
    facts.page.descendants(id).any(|it| facts.has_words(it) && facts.is_visible(it))
}
