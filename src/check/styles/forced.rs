//! Colours where the reader has chosen them: only system colours there. Never in a theme that leaves it to the browser.

use std::collections::BTreeSet;

use super::sheet::{Rule, Sheet};
use super::tokens::{Scheme, Tokens, View, is_colour, is_system_colour, token};
use crate::diagnostics::{Diagnostic, rules};

/// Properties that take a colour and nothing else.
const COLOURS: [&str; 12] = [
    "color",
    "background-color",
    "border-color",
    "outline-color",
    "fill",
    "stroke",
    "text-decoration-color",
    "border-block-color",
    "border-inline-color",
    "border-block-end-color",
    "border-block-start-color",
    "caret-color",
];

fn is_forced(rule: &Rule<'_>) -> bool {
    rule.is_within("media", |it| it.contains("(forced-colors:active)") || it == "(forced-colors)")
}

/// Reports colours of the theme's own in forced colours, and, where the theme turns the browser's help off, tokens
/// that are not set there.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    let mut set = BTreeSet::new();
    for rule in sheet.rules.iter().filter(|it| is_forced(it)) {
        for it in &rule.declarations {
            let is_own = it.name.starts_with("--");
            if is_own {
                set.insert(it.name.as_str());
            }
            if (is_own || COLOURS.contains(&it.name.as_str()) || it.name == "background")
                && is_colour(&it.value)
                && !is_system_colour(&it.value)
            {
                let message = format!("“{}” is no system colour.", it.value);
                found.push(
                    Diagnostic::new(&rules::COLOURS_FORCED, rule.span(it), message)
                        .help("use CanvasText, Canvas, LinkText, ButtonText or Highlight"),
                );
            }
        }
    }
    let helpless = sheet.rules.iter().find_map(|rule| {
        let it = rule.last(&["forced-color-adjust"])?;
        (it.value == "none").then(|| rule.span(it))
    });
    let Some(helpless) = helpless else { return };
    let view = View { light: Scheme::Light, dye: None };
    let tokens = Tokens::of(sheet, &view);
    let in_use: BTreeSet<&str> = sheet
        .rules
        .iter()
        .flat_map(|it| &it.declarations)
        .filter(|it| COLOURS.contains(&it.name.as_str()) || it.name == "background")
        .filter_map(|it| token(&it.value))
        .collect();
    for name in tokens.names().filter(|it| in_use.contains(it) && !set.contains(it)) {
        let is_colour = tokens.colour(&format!("var({name})"), Scheme::Light).is_some();
        if let (true, Some(place)) = (is_colour, tokens.place(name)) {
            let message = format!("“{name}” keeps its own colour where the reader has chosen the colours.");
            found.push(
                Diagnostic::new(&rules::COLOURS_FORCED, place, message)
                    .beside(helpless, "here the browser is told not to help")
                    .help("set it to a system colour in @media (forced-colors: active)"),
            );
        }
    }
}
