//! What moves, and pages that are turned. Never changes of colour.

use super::selectors::{bare, split};
use super::sheet::{Declaration, Rule, Sheet};
use crate::diagnostics::{Diagnostic, rules};

/// Properties whose change is no motion.
const STILL: [&str; 16] = [
    "color",
    "background-color",
    "border-color",
    "outline-color",
    "outline",
    "opacity",
    "fill",
    "stroke",
    "visibility",
    "text-decoration-color",
    "text-decoration-thickness",
    "text-decoration",
    "box-shadow",
    "border-block-end-color",
    "none",
    "text-underline-offset",
];

/// Reports them.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    let stopped = stopped(sheet);
    for rule in &sheet.rules {
        let reduced = rule.is_within("media", |it| it.contains("prefers-reduced-motion"));
        for it in rule.declarations.iter().filter(|it| !reduced && moves(it)) {
            if !rule.selectors.iter().all(|at| stopped.iter().any(|it| it == "*" || *it == bare(at))) {
                let message = format!(
                    "“{}” moves parts of the page also for readers who have turned motion off.",
                    it.name
                );
                found.push(
                    Diagnostic::new(&rules::STYLE_MOTION, rule.span(it), message)
                        .help("put it into @media (prefers-reduced-motion: no-preference) { … }"),
                );
            }
        }
        if rule.is_within("media", |it| it.contains("(orientation:")) {
            for it in rule.declarations.iter().filter(|it| is_turned(it)) {
                let message = "The page is turned when the phone is.";
                found.push(
                    Diagnostic::new(&rules::STYLE_ORIENTATION, rule.span(it), message)
                        .help("take the rotation out"),
                );
            }
        }
    }
}

/// What a rule for readers who want no motion stands still: elements without their pseudo-classes.
fn stopped(sheet: &Sheet<'_>) -> Vec<String> {
    let is_reduced =
        |it: &&Rule<'_>| it.is_within("media", |it| it.contains("(prefers-reduced-motion:reduce)"));
    let stops = |it: &Declaration| {
        let value = it.value.to_ascii_lowercase();
        matches!(it.name.as_str(), "animation" | "transition") && value.starts_with("none")
            || it.name.ends_with("-duration") && value.starts_with("0")
    };
    let rules = sheet.rules.iter().filter(is_reduced).filter(|it| it.declarations.iter().any(stops));
    rules.flat_map(|it| &it.selectors).map(|it| bare(it)).collect()
}

fn moves(it: &Declaration) -> bool {
    let value = it.value.to_ascii_lowercase();
    // The property may stand anywhere in its part: none of them is all of them.
    let is_still = |it: &str| it.split_whitespace().any(|it| STILL.contains(&it));
    match it.name.as_str() {
        "animation" | "animation-name" => !matches!(value.as_str(), "none" | "inherit" | "initial" | "unset"),
        "transition" | "transition-property" => {
            !matches!(value.as_str(), "inherit" | "initial" | "unset")
                && !split(&value, ',').into_iter().all(is_still)
        }
        "scroll-behavior" => value == "smooth",
        _ => false,
    }
}

/// A quarter turn, either way.
fn is_turned(it: &Declaration) -> bool {
    let mut turned = false;
    if !matches!(it.name.as_str(), "transform" | "rotate") {
        return false;
    }
    super::sheet::tokens(&it.value, &mut |token| {
        if let cssparser::Token::Dimension { value, unit, .. } = token {
            let degrees = match unit.to_ascii_lowercase().as_str() {
                "deg" => *value,
                "turn" => *value * 360.0,
                "grad" => *value * 0.9,
                "rad" => value.to_degrees(),
                _ => return,
            };
            let quarter = degrees.rem_euclid(180.0);
            turned |= (quarter - 90.0).abs() < 2.0;
        }
    });
    turned
}
