//! Boxes that hide what does not fit, words that cannot be selected, words that stand in the style sheet, and files
//! from elsewhere. Never what only a screen reader is to hear, which is hidden on purpose.

use cssparser::Token;

use super::selectors::bare;
use super::sheet::{Declaration, Rule, Sheet, tokens};
use super::tokens::{Scheme, Tokens, View};
use crate::diagnostics::{Diagnostic, rules};
use crate::html::is_elsewhere;

/// Reports them.
pub fn check(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    let view = View { light: Scheme::Light, dye: None };
    let custom = Tokens::of(sheet, &view);
    for rule in &sheet.rules {
        clipped(rule, &custom, found);
        for it in &rule.declarations {
            if matches!(it.name.as_str(), "user-select" | "-webkit-user-select" | "-moz-user-select")
                && it.value.eq_ignore_ascii_case("none")
                && !rule.selectors.iter().all(|it| is_no_text(it))
            {
                let message =
                    "These words cannot be selected, so they cannot be copied, translated or read aloud.";
                found.push(
                    Diagnostic::new(&rules::STYLE_NO_SELECT, rule.span(it), message).help("take it out"),
                );
            }
            if it.name == "content"
                && let Some(words) = words(it)
            {
                let message = format!("“{words}” is written in the style sheet: it is not translated.");
                found.push(
                    Diagnostic::new(&rules::STYLE_WORDS, rule.span(it), message)
                        .help("put it into locales/<language>/site.ftl and the template"),
                );
            }
            if let Some(address) = remote(&it.value) {
                found.push(elsewhere(rule, it, &address));
            }
        }
    }
    imports(sheet, found);
}

fn is_no_text(selector: &str) -> bool {
    let bare = bare(selector);
    bare.contains("::") || matches!(bare.as_str(), "svg" | "img" | "canvas" | "video")
}

/// A fixed height with overflow that is hidden.
fn clipped(rule: &Rule<'_>, custom: &Tokens<'_>, found: &mut Vec<Diagnostic>) {
    let hides = rule.last(&["overflow", "overflow-y", "overflow-block"]);
    if !hides.is_some_and(|it| it.value.split_whitespace().any(|it| matches!(it, "hidden" | "clip"))) {
        return;
    }
    let Some(size) = rule.last(&["block-size", "height", "max-block-size", "max-height"]) else { return };
    let Some(value) = custom.resolve(&size.value) else { return };
    let units = ["px", "rem", "em", "pt", "lh", "ch", "ex", "vh", "svh", "dvh", "mm", "cm"];
    let is_fixed = units.iter().any(|it| value.strip_suffix(it).is_some_and(|it| it.parse::<f64>().is_ok()));
    // One pixel is for screen readers only; a picture or a drawing has no words to lose.
    let is_for_ears =
        custom.pixels(&size.value).is_some_and(|it| it <= 1.0) || rule.last(&["clip-path", "clip"]).is_some();
    if is_fixed && !is_for_ears && !rule.selectors.iter().all(|it| is_no_text(it)) {
        let message = format!("This box is {value} high, and hides what does not fit.");
        found.push(
            Diagnostic::new(&rules::STYLE_CLIPPED, rule.span(size), message)
                .help("write min-block-size in place of it, and let the box grow"),
        );
    }
}

/// The words of a `content`: two letters and more.
fn words(it: &Declaration) -> Option<String> {
    let mut found = None;
    tokens(&it.value, &mut |token| {
        if let Token::QuotedString(text) = token
            && text.chars().filter(|it| it.is_alphabetic()).count() >= 2
            && found.is_none()
        {
            found = Some(text.trim().to_owned());
        }
    });
    // Names of counters and attributes stand in no quotation marks.
    found
}

/// An address of another host.
fn remote(value: &str) -> Option<String> {
    let mut found = None;
    // Functions beside url() take addresses in quotation marks too: image-set(), src().
    tokens(value, &mut |token| {
        if let Token::UnquotedUrl(it) | Token::QuotedString(it) = token
            && (is_elsewhere(it) || it.contains("../"))
        {
            found.get_or_insert(it.to_string());
        }
    });
    found
}

fn elsewhere(rule: &Rule<'_>, it: &Declaration, address: &str) -> Diagnostic {
    let message = format!("The page would fetch “{address}”, and tell that host who reads it.");
    Diagnostic::new(&rules::STYLE_REMOTE, rule.span(it), message).help("put the file into the theme's folder")
}

/// Sheets that other sheets name: they are not read.
fn imports(sheet: &Sheet<'_>, found: &mut Vec<Diagnostic>) {
    for it in sheet.statements.iter().filter(|it| it.name == "import") {
        let text = &it.source.text[it.place.clone()];
        let is_remote = text.contains("//");
        let (message, help) = if is_remote {
            (
                "The page would fetch a style sheet from elsewhere, and tell that host who reads it.",
                "put the file into the theme's folder, and name it under “styles” in theme.yaml",
            )
        } else {
            (
                "A browser passes over @import here: all style sheets of a theme become one.",
                "name the file under “styles” in theme.yaml, in its order",
            )
        };
        let span = it.source.span(it.place.clone());
        found.push(Diagnostic::new(&rules::STYLE_REMOTE, span, message).help(help));
    }
}
