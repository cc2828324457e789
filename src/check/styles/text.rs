//! How text is set: not justified, in capitals, in italics, small or tight, and so that readers can change its spacing.
//! Never which font.

use super::selectors::bare;
use super::sheet::{Declaration, Rule, Sheet};
use super::tokens::{Scheme, Tokens, View, token};
use crate::diagnostics::{Diagnostic, rules};

/// Pixels of text that everybody can read.
const SMALLEST: f64 = 16.0;
/// Space between lines (WCAG 2.2, 1.4.8).
const LINES: f64 = 1.5;
/// What holds running text.
const HOLDERS: [&str; 11] =
    ["*", "html", ":root", "body", "main", "article", "p", "li", "dd", "blockquote", "[lang]"];

/// Reports them.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    let view = View { light: Scheme::Light, dye: None };
    let tokens = Tokens::of(sheet, &view);
    // A font file says of itself what it is.
    for rule in sheet.rules.iter().filter(|it| !it.is_within("font-face", |_| true)) {
        for it in &rule.declarations {
            found.extend(of_declaration(rule, it));
            found.extend(small(rule, it, &tokens));
        }
        if rule.selectors.iter().any(|it| is_holder(it)) {
            tight(rule, sheet, found);
        }
    }
}

fn is_holder(selector: &str) -> bool {
    HOLDERS.contains(&selector) || HOLDERS.contains(&bare(selector).as_str())
}

fn of_declaration(rule: &Rule<'_>, it: &Declaration) -> Option<Diagnostic> {
    let value = it.value.to_ascii_lowercase();
    let has = |word: &str| value.split([' ', ',', '/']).any(|it| it == word);
    let found = |rule_of, message: &str, help: &'static str| {
        Some(Diagnostic::new(rule_of, rule.span(it), message).help(help))
    };
    match it.name.as_str() {
        "text-align" | "text-align-all" if has("justify") => {
            found(&rules::STYLE_JUSTIFIED, "This text is justified.", "write text-align: start")
        }
        "text-transform" if has("uppercase") || has("full-width") => found(
            &rules::STYLE_CAPITALS,
            "This text is turned into capitals.",
            "take it out; use weight or size",
        ),
        "font-variant" | "font-variant-caps" | "font" if value.contains("-caps") || has("unicase") => found(
            &rules::STYLE_CAPITALS,
            "This text is set in small capitals.",
            "take it out; use weight or size",
        ),
        "font-style" | "font" if has("italic") || has("oblique") => {
            found(&rules::STYLE_ITALICS, "This text is set in italics.", "write font-style: normal")
        }
        "letter-spacing" | "word-spacing" | "line-height" if it.important && !is_wide(&it.name, &value) => {
            found(
                &rules::STYLE_SPACING,
                "Readers who need wider spacing may not get it: this is !important.",
                "take !important out",
            )
        }
        _ => None,
    }
}

/// Whether a spacing is as wide as readers may need (WCAG 2.2, 1.4.12).
fn is_wide(name: &str, value: &str) -> bool {
    let (unit, least) = match name {
        "letter-spacing" => ("em", 0.12),
        "word-spacing" => ("em", 0.16),
        _ => ("", LINES),
    };
    value.strip_suffix(unit).and_then(|it| it.parse::<f64>().ok()).is_some_and(|it| it >= least)
}

/// Text of a fixed size below 16 pixels.
fn small(rule: &Rule<'_>, it: &Declaration, tokens: &Tokens<'_>) -> Option<Diagnostic> {
    if it.name != "font-size" {
        return None;
    }
    let size = tokens.pixels(&it.value).filter(|it| *it < SMALLEST && *it > 0.0)?;
    let message = format!("This text is {size:.0} pixels high.");
    Some(Diagnostic::new(&rules::STYLE_SMALL_TEXT, rule.span(it), message).help("write 1rem or more"))
}

/// Running text whose lines stand closer than one and a half lines; a token is looked at wherever it is set.
fn tight(rule: &Rule<'_>, sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    let Some(it) = rule.last(&["line-height"]) else { return };
    let mut tell = |rule: &Rule<'_>, it: &Declaration, value: &str| {
        let factor = value.strip_suffix('%').and_then(|it| Some(it.parse::<f64>().ok()? / 100.0));
        let factor = factor.or_else(|| value.strip_suffix("em").unwrap_or(value).parse::<f64>().ok());
        if factor.is_some_and(|it| it < LINES && it > 0.0) {
            let message = format!("The lines of running text stand {value} apart.");
            found.push(
                Diagnostic::new(&rules::STYLE_TIGHT_LINES, rule.span(it), message).help("write 1.5 or more"),
            );
        }
    };
    match token(&it.value) {
        None => tell(rule, it, &it.value),
        Some(name) => {
            for rule in &sheet.rules {
                for it in rule.declarations.iter().filter(|it| it.name == name) {
                    tell(rule, it, &it.value);
                }
            }
        }
    }
}
