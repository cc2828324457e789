//! The theme's style sheets as one, checked and minified. Never reads a font.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use super::declarations::{self, Dropped};
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::html::css::too_deep;
use crate::source::{Source, Sources};
use crate::theme::Theme;

/// The style sheet of a theme without fonts: it is the same for all editions.
pub fn sheet(theme: &Theme, sources: &Sources) -> Warned<String> {
    let mut diagnostics = Vec::new();
    let mut out = String::new();
    for id in &theme.styles {
        let source = sources.get(*id);
        match minified(source) {
            Ok(css) => out.push_str(&css),
            Err(faults) => diagnostics.extend(faults),
        }
    }
    Warned { value: out, diagnostics }
}

fn minified(source: &Source) -> Result<String, Vec<Diagnostic>> {
    let warnings = std::sync::Arc::new(std::sync::RwLock::new(Vec::new()));
    let options = ParserOptions {
        filename: source.path.clone(),
        error_recovery: true,
        warnings: Some(std::sync::Arc::clone(&warnings)),
        ..ParserOptions::default()
    };
    let fault = |location: Option<(u32, u32)>, sentence: String| {
        let at = location.map_or(0, |(line, column)| offset(source, line, column));
        let end = source.text[at..].find('\n').map_or(source.text.len(), |it| at + it);
        Diagnostic::new(
            &rules::STYLE_SYNTAX,
            source.span(at..end),
            format!("This style sheet cannot be read: {sentence}."),
        )
        .help("a browser would drop the whole rule without a word")
    };
    if let Some(at) = too_deep(&source.text) {
        let message = "Brackets stand in one another too deep here.";
        return Err(vec![
            Diagnostic::new(&rules::STYLE_SYNTAX, source.span(at..at + 1), message)
                .help("close them above; no style sheet needs a hundred"),
        ]);
    }
    let mut sheet = StyleSheet::parse(&source.text, options).map_err(|error| {
        vec![fault(error.loc.as_ref().map(|it| (it.line, it.column)), error.kind.to_string())]
    })?;
    let found: Vec<Diagnostic> = warnings
        .read()
        .map(|list| {
            list.iter()
                .map(|it| fault(it.loc.as_ref().map(|it| (it.line, it.column)), it.kind.to_string()))
                .collect()
        })
        .unwrap_or_default();
    if !found.is_empty() {
        return Err(found);
    }
    let dropped: Vec<Diagnostic> =
        declarations::dropped(&sheet.rules).into_iter().map(|it| dropped(source, it)).collect();
    if !dropped.is_empty() {
        return Err(dropped);
    }
    // No browser targets: lowering would turn logical properties into physical ones, chosen by a list of
    // languages that leaves some right-to-left ones out.
    sheet.minify(MinifyOptions::default()).map_err(|error| {
        vec![fault(error.loc.as_ref().map(|it| (it.line, it.column)), error.kind.to_string())]
    })?;
    let printed =
        sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() }).map_err(|error| {
            vec![fault(error.loc.as_ref().map(|it| (it.line, it.column)), error.kind.to_string())]
        })?;
    Ok(printed.code)
}

/// A declaration that a browser would drop, at its own place: the first one of its name in its rule.
fn dropped(source: &Source, it: Dropped) -> Diagnostic {
    let rule = offset(source, it.rule.0, it.rule.1);
    let at = source.text[rule..].find(&it.property).map_or(rule, |at| rule + at);
    let span = source.span(at..at + it.property.len());
    Diagnostic::new(&rules::STYLE_SYNTAX, span, it.message).help(it.help)
}

/// The byte of a line (from 0) and a column (from 1).
fn offset(source: &Source, line: u32, column: u32) -> usize {
    let start: usize = source.text.split_inclusive('\n').take(line as usize).map(str::len).sum();
    let mut at = (start + (column as usize).saturating_sub(1)).min(source.text.len());
    while !source.text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(css: &str) -> Result<String, Vec<(usize, usize)>> {
        let mut sources = Sources::new();
        let id = sources.add_text("themes/x/styles/a.css", css);
        let source = sources.get(id);
        minified(source).map_err(|faults| {
            faults.iter().map(|it| source.line_column(it.span.unwrap().start as usize)).collect()
        })
    }

    #[test]
    fn good_css_is_minified() {
        assert_eq!(check("a {\n  color: red;\n}\n").unwrap(), "a{color:red}");
    }

    #[test]
    fn a_declaration_that_would_be_dropped_is_told_at_its_place() {
        assert_eq!(check("a {\n  margin: 0;\n  colr: red;\n}\n").unwrap_err(), [(3, 3)]);
    }

    #[test]
    fn brackets_that_are_too_deep_are_told_and_end_nothing() {
        assert_eq!(check(&format!("a {{ color: red }}\n{}", ":is(".repeat(50_000))).unwrap_err(), [(2, 402)]);
    }

    #[test]
    fn every_broken_rule_is_told_with_its_line() {
        assert_eq!(
            check("a { color: red }\nb { color red }\n\n? { }\n")
                .unwrap_err()
                .iter()
                .map(|it| it.0)
                .collect::<Vec<_>>(),
            [2, 4]
        );
    }
}
