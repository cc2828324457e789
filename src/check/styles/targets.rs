//! Buttons and fields that are too small to hit. Only sizes that a rule declares: what a browser makes of padding and
//! text cannot be told from a style sheet.

use super::selectors::{bare, subject};
use super::sheet::{Declaration, Rule, Sheet};
use super::tokens::{Scheme, Tokens, View};
use crate::diagnostics::{Diagnostic, rules};

/// Pixels that a thumb needs (WCAG 2.2, 2.5.5).
const ENOUGH: f64 = 44.0;
/// Pixels without which two targets are hit at once (2.5.8).
const LEAST: f64 = 24.0;
/// Elements that are hit.
const ELEMENTS: [&str; 5] = ["button", "summary", "input", "select", "textarea"];
/// Sizes down the page, and sizes along the line.
const SIZES: [&str; 8] = [
    "min-block-size",
    "block-size",
    "min-height",
    "height",
    "min-inline-size",
    "inline-size",
    "min-width",
    "width",
];

/// Reports them.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    let view = View { light: Scheme::Light, dye: None };
    let tokens = Tokens::of(sheet, &view);
    for rule in sheet.rules.iter().filter(|it| it.selectors.iter().any(|at| is_target(at, it))) {
        for it in rule.declarations.iter().filter(|it| SIZES.contains(&it.name.as_str())) {
            // A minimum of nothing only lets the box shrink with its words.
            let Some(size) = tokens.pixels(&it.value).filter(|it| *it > 0.0 && *it < ENOUGH) else {
                continue;
            };
            if is_made_up_for(rule, it, &tokens) {
                continue;
            }
            let more = if size < LEAST { ", and 24 is the least that is allowed" } else { "" };
            let message = format!("This can be hit on {size:.0} pixels only; 44 are needed{more}.");
            found.push(
                Diagnostic::new(&rules::TARGET_SMALL, rule.span(it), message)
                    .help(format!("write {}: 2.75rem or more", it.name)),
            );
        }
    }
}

/// A height that a greater minimum overrides.
fn is_made_up_for(rule: &Rule<'_>, it: &Declaration, tokens: &Tokens<'_>) -> bool {
    let least: &[&str] = match it.name.as_str() {
        "block-size" | "height" => &["min-block-size", "min-height"],
        "inline-size" | "width" => &["min-inline-size", "min-width"],
        _ => return false,
    };
    rule.last(least).and_then(|it| tokens.pixels(&it.value)).is_some_and(|it| it >= ENOUGH)
}

/// A button, a field, or a link that is a box of its own.
fn is_target(selector: &str, rule: &Rule<'_>) -> bool {
    let bare = bare(selector);
    if bare.contains("::") || subject(selector).contains("[type=\"hidden\"]") {
        return false;
    }
    let element: String = bare.chars().take_while(|it| it.is_alphanumeric()).collect();
    let classes = bare.split('.').skip(1).map(|it| it.split(['[', '#']).next().unwrap_or(it));
    if ELEMENTS.contains(&element.to_lowercase().as_str())
        || classes.into_iter().any(|it| matches!(it, "button" | "btn"))
    {
        // A box to tick is hit by its label too.
        return !(bare.contains("checkbox") || bare.contains("radio"));
    }
    let is_box = rule.last(&["display"]).is_some_and(|it| {
        matches!(
            it.value.as_str(),
            "block" | "inline-block" | "flex" | "inline-flex" | "grid" | "inline-grid"
        )
    });
    element == "a" && is_box
}
