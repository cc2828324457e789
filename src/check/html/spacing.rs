//! Spacing that a style attribute fixes with `!important` is wide enough (ACT 24afc2, 78fd32, 9e45ec). Never minds spacing
//! that readers can change.

use super::Found;
use super::facts::{Facts, Origin};
use crate::diagnostics::{Rule, rules};
use crate::html::css::{self, Length, Property};
use crate::html::{Id, Namespace};

/// WCAG 2.2, 1.4.12: times the height of the letters.
const WANTED: [(Property, &Rule, f32, &str); 3] = [
    (Property::LetterSpacing, &rules::HTML_LETTER_SPACING, 0.12, "letter-spacing"),
    (Property::LineHeight, &rules::HTML_LINE_HEIGHT, 1.5, "line-height"),
    (Property::WordSpacing, &rules::HTML_WORD_SPACING, 0.16, "word-spacing"),
];
/// What is lost when a length is printed.
const ROUNDING: f32 = 0.001;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    // Only a style attribute can fix it for good.
    if facts.is_unstyled() || facts.elements().all(|(_, it)| !it.has("style")) {
        return;
    }
    let mut told: Vec<(Id, &'static Rule)> = Vec::new();
    for (parent, element) in facts.elements() {
        if element.namespace != Namespace::Html || !facts.is_visible(parent) {
            continue;
        }
        for (property, rule, wanted, name) in WANTED {
            let Some((source, set)) = fixed(facts, parent, property) else { continue };
            let lines = property == Property::LineHeight;
            let text =
                facts.page.children(parent).find(|&it| facts.has_words(it) && (!lines || facts.wraps(it)));
            if text.is_none()
                || set / facts.font_size(parent) >= wanted - ROUNDING
                || told.contains(&(source, rule))
            {
                continue;
            }
            told.push((source, rule));
            if let Some(style) = facts.page.element(source).and_then(|it| it.attribute("style")) {
                let ratio = set / facts.font_size(parent);
                let message = format!(
                    "Here {name} is fixed at {ratio:.2} times the letters' height, and readers cannot widen it."
                );
                found.push(Found::of(rule, style, message));
            }
        }
    }
}

/// The element whose style attribute fixes a property for `id`, by itself or by inheritance, and the pixels that it comes to
/// there; none where readers can change it.
fn fixed(facts: &Facts<'_>, id: Id, property: Property) -> Option<(Id, f32)> {
    for at in facts.page.with_ancestors(id) {
        let Some(value) = facts.declared(at, property) else { continue };
        if matches!(value, "inherit" | "unset") {
            continue;
        }
        if facts.origin(at, property) != Some(Origin::StyleImportant) {
            return None;
        }
        let own = facts.font_size(at);
        let px = match (value, css::length(value)) {
            // A line of ordinary height is about 1.2 times its letters.
            ("normal" | "initial" | "revert" | "revert-layer", _) => {
                if property == Property::LineHeight {
                    1.2 * own
                } else {
                    0.0
                }
            }
            // A number is passed on as it is, and multiplies the letters of each element.
            (_, Some(Length::Number(it))) if property == Property::LineHeight => it * facts.font_size(id),
            (_, Some(it)) => it.px(own, own),
            _ => return None,
        };
        return Some((at, px));
    }
    None
}
