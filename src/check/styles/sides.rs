//! Sides that are named left and right, where the line may begin on either. Never inside rules for one direction.

use super::selectors::split;
use super::sheet::{Declaration, Rule, Sheet};
use crate::diagnostics::{Diagnostic, rules};

/// Physical properties, and what to write in their place.
const PROPERTIES: [(&str, &str); 22] = [
    ("left", "inset-inline-start"),
    ("right", "inset-inline-end"),
    ("margin-left", "margin-inline-start"),
    ("margin-right", "margin-inline-end"),
    ("padding-left", "padding-inline-start"),
    ("padding-right", "padding-inline-end"),
    ("border-left", "border-inline-start"),
    ("border-right", "border-inline-end"),
    ("border-left-width", "border-inline-start-width"),
    ("border-right-width", "border-inline-end-width"),
    ("border-left-style", "border-inline-start-style"),
    ("border-right-style", "border-inline-end-style"),
    ("border-left-color", "border-inline-start-color"),
    ("border-right-color", "border-inline-end-color"),
    ("border-top-left-radius", "border-start-start-radius"),
    ("border-top-right-radius", "border-start-end-radius"),
    ("border-bottom-left-radius", "border-end-start-radius"),
    ("border-bottom-right-radius", "border-end-end-radius"),
    ("scroll-margin-left", "scroll-margin-inline-start"),
    ("scroll-margin-right", "scroll-margin-inline-end"),
    ("scroll-padding-left", "scroll-padding-inline-start"),
    ("scroll-padding-right", "scroll-padding-inline-end"),
];
/// Properties whose values may name a side.
const VALUES: [(&str, [&str; 2]); 4] = [
    ("text-align", ["start", "end"]),
    ("float", ["inline-start", "inline-end"]),
    ("clear", ["inline-start", "inline-end"]),
    ("caption-side", ["inline-start", "inline-end"]),
];
/// Properties that set four sides: top, right, bottom, left.
const FOUR: [&str; 5] = ["margin", "padding", "inset", "border-width", "scroll-margin"];

/// Reports them.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    for rule in sheet.rules.iter().filter(|it| !is_for_one_direction(it)) {
        for it in &rule.declarations {
            if let Some((message, help)) = physical(it) {
                found.push(Diagnostic::new(&rules::STYLE_PHYSICAL, rule.span(it), message).help(help));
            }
        }
    }
}

fn is_for_one_direction(rule: &Rule<'_>) -> bool {
    rule.selectors.iter().all(|it| it.contains("[dir") || it.contains(":dir("))
}

fn physical(it: &Declaration) -> Option<(String, String)> {
    if let Some((name, logical)) = PROPERTIES.iter().find(|(name, _)| *name == it.name) {
        return Some((format!("“{name}” is one side in every language."), format!("write {logical}")));
    }
    let value = it.value.to_ascii_lowercase();
    if let Some((name, [start, end])) = VALUES.iter().find(|(name, _)| *name == it.name) {
        let logical = match value.as_str() {
            "left" => start,
            "right" => end,
            _ => return None,
        };
        return Some((
            format!("“{name}: {value}” is one side in every language."),
            format!("write {name}: {logical}"),
        ));
    }
    if FOUR.contains(&it.name.as_str()) {
        let sides: Vec<&str> = split(&value, ' ').into_iter().filter(|it| !it.is_empty()).collect();
        if let [_, right, _, left] = sides.as_slice()
            && right != left
        {
            let message = format!("“{}” sets another value left than right.", it.name);
            let logical = it.name.replace("border-width", "border");
            return Some((message, format!("write {logical}-block and {logical}-inline")));
        }
    }
    None
}
