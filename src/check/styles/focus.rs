//! A focus that can be seen by everybody. Never how it looks: only whether the browser's outline is taken away without
//! another one in its place.

use super::selectors::{bare, has_pseudo};
use super::sheet::{Declaration, Rule, Sheet};
use crate::diagnostics::{Diagnostic, rules};

/// Properties that draw something else.
const SHAPES: [&str; 14] = [
    "outline",
    "outline-style",
    "outline-width",
    "box-shadow",
    "border",
    "border-style",
    "border-width",
    "border-block",
    "border-inline",
    "border-block-end",
    "border-block-start",
    "text-decoration",
    "text-decoration-line",
    "transform",
];
/// Properties that change a colour.
const COLOURS: [&str; 7] =
    ["color", "background", "background-color", "border-color", "fill", "stroke", "text-decoration-color"];

/// Reports rules that take the outline away.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    for rule in &sheet.rules {
        let Some(it) = rule.last(&["outline", "outline-style", "outline-width"]).filter(|it| is_nothing(it))
        else {
            continue;
        };
        let hurt = rule.selectors.iter().find(|at| is_reached(at) && !is_replaced(at, rule, sheet));
        let Some(selector) = hurt else { continue };
        let is_focus = has_focus(selector);
        if is_focus
            && rule.declarations.iter().any(|it| COLOURS.contains(&it.name.as_str()) && it.value != "none")
        {
            let message = format!("The focus of “{selector}” is a change of colour and nothing else.");
            found.push(
                Diagnostic::new(&rules::FOCUS_COLOUR, rule.span(it), message)
                    .help("leave the outline, or draw a better one"),
            );
        } else {
            let message = format!("“{selector}” has no outline, so nobody sees where the keyboard is.");
            found.push(
                Diagnostic::new(&rules::FOCUS_HIDDEN, rule.span(it), message)
                    .help("take it out, or draw an outline under :focus-visible"),
            );
        }
    }
}

/// A property that draws nothing. Of an outline one word is enough; a shadow may well have a 0 in it.
fn is_nothing(it: &Declaration) -> bool {
    let value = it.value.to_ascii_lowercase();
    let is_nothing = |it: &str| matches!(it, "none" | "0" | "0px" | "transparent");
    if it.name.starts_with("outline") { value.split_whitespace().any(is_nothing) } else { is_nothing(&value) }
}

fn has_focus(selector: &str) -> bool {
    has_pseudo(selector, "focus") || has_pseudo(selector, "focus-visible")
}

/// Whether the keyboard gets there: what only a link on the page leads to, such as `main`, needs no ring.
fn is_reached(selector: &str) -> bool {
    let element = bare(selector);
    let by_link = ["main", "h1", "h2", "[tabindex=\"-1\"]", "[tabindex='-1']"];
    // :focus:not(:focus-visible) is where the browser itself shows none.
    !by_link.iter().any(|it| element == *it || (it.starts_with('[') && element.ends_with(it)))
        && !selector.contains(":not(:focus-visible)")
        && !element.contains("::")
}

/// Whether something else shows the focus: in the same rule, or in one under :focus.
fn is_replaced(selector: &str, rule: &Rule<'_>, sheet: &Sheet<'_>) -> bool {
    if has_focus(selector) {
        return draws(rule);
    }
    let element = bare(selector);
    sheet.rules.iter().filter(|it| draws(it)).flat_map(|it| &it.selectors).any(|it| {
        let other = bare(it);
        has_focus(it) && (other.is_empty() || other == "*" || other == element)
    })
}

fn draws(rule: &Rule<'_>) -> bool {
    rule.declarations.iter().any(|it| SHAPES.contains(&it.name.as_str()) && !is_nothing(it))
}
