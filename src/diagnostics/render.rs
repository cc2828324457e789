//! Findings as text for a terminal and as JSON for other programs. Never prints.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Sources, Span};

/// Whether the text may carry colours (terminal escape codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// For a pipe or a file.
    Plain,
    /// For a terminal.
    Coloured,
}

/// The lines that a finding is about, each with its number and a caret below it; none where it has no place.
pub fn lines(diagnostic: &Diagnostic, sources: &Sources) -> Option<String> {
    diagnostic.span?;
    let text = text(diagnostic, sources, Style::Plain);
    // The sentence stands before them, and the help after them.
    let lines: Vec<&str> = text.lines().skip(1).take_while(|it| !it.trim_start().starts_with("= ")).collect();
    Some(lines.join("\n").trim_end_matches(['|', ' ', '\n']).to_owned())
}

/// One finding: severity, rule, sentence, `path:line:column`, the line with a caret under it, and the mend.
pub fn text(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.rule.code);
    // Where a finding knows nothing better, its rule says how to mend it.
    let help = Level::HELP.message(diagnostic.help.as_deref().unwrap_or(diagnostic.rule.mend));
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let Some(span) = diagnostic.span else {
        let mut group = annotate_snippets::Group::with_title(title);
        group = group.element(help);
        return renderer.render(&[group]);
    };
    let mut group = title.element(snippet(span, AnnotationKind::Primary, None, sources));
    if let Some((span, what)) = diagnostic.beside {
        group = group.element(snippet(span, AnnotationKind::Context, Some(what), sources));
    }
    group = group.element(help);
    renderer.render(&[group])
}

/// The line that a place begins in, with the place underlined. The rest of the file is of no use, and to go through it for
/// each finding takes long.
fn snippet<'a>(
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
    sources: &'a Sources,
) -> Snippet<'a, Annotation<'a>> {
    let source = sources.get(span.source);
    let range = visible(&source.text, span.range());
    let (number, _) = source.line_column(range.start);
    let start = source.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
    let end = source.text[range.end..].find('\n').map_or(source.text.len(), |at| range.end + at + 1);
    let annotation = kind.span(range.start - start..range.end - start).label(label);
    let line = Snippet::source(&source.text[start..end]).line_start(number);
    line.path(source.path.as_str()).annotation(annotation)
}

/// The part of a range to underline: no further than its first line, and on character boundaries.
fn visible(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let (start, end) = (floor(range.start), floor(range.end).max(floor(range.start)));
    let line_end = text[start..end].find('\n').map_or(end, |at| start + at);
    start..line_end
}

/// A finding in the shape that `check --format json` keeps.
#[derive(Debug, serde::Serialize)]
pub struct Finding {
    code: &'static str,
    severity: Severity,
    message: String,
    help: String,
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    act: &'static [&'static str],
    wcag: &'static [&'static str],
    #[serde(skip_serializing_if = "Option::is_none")]
    beside: Option<Beside>,
}

/// The place that a finding is held against.
#[derive(Debug, serde::Serialize)]
struct Beside {
    what: &'static str,
    path: String,
    line: usize,
    column: usize,
    text: String,
}

/// All the findings of a run, counted.
#[derive(Debug, serde::Serialize)]
pub struct Findings {
    errors: usize,
    warnings: usize,
    findings: Vec<Finding>,
}

/// The findings in the shape that `check --format json` prints.
pub fn findings(diagnostics: &[Diagnostic], sources: &Sources) -> Findings {
    let count = |severity| diagnostics.iter().filter(|it| it.severity() == severity).count();
    Findings {
        errors: count(Severity::Error),
        warnings: count(Severity::Warning),
        findings: diagnostics.iter().map(|it| finding(it, sources)).collect(),
    }
}

fn finding(diagnostic: &Diagnostic, sources: &Sources) -> Finding {
    let place = diagnostic.span.map(|span| {
        let source = sources.get(span.source);
        (source.path.clone(), source.line_column(span.start as usize))
    });
    Finding {
        code: diagnostic.rule.code,
        severity: diagnostic.severity(),
        message: diagnostic.message.clone(),
        help: diagnostic.help.clone().unwrap_or_else(|| diagnostic.rule.mend.to_owned()),
        path: place.as_ref().map(|(path, _)| path.clone()),
        line: place.as_ref().map(|(_, (line, _))| *line),
        column: place.as_ref().map(|(_, (_, column))| *column),
        act: diagnostic.rule.act,
        wcag: diagnostic.rule.wcag,
        beside: diagnostic.beside.map(|(span, what)| {
            let source = sources.get(span.source);
            let (line, column) = source.line_column(span.start as usize);
            let text = source.text.get(span.range()).unwrap_or_default().to_owned();
            Beside { what, path: source.path.clone(), line, column, text }
        }),
    }
}

/// Puts findings in the order in which an editor meets them: by file and place, errors first where two
/// share a place; and drops what was found twice.
pub fn sort(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    let key = |it: &Diagnostic| {
        let place = it.span.map(|span| (sources.get(span.source).path.clone(), span.start));
        (place, it.severity(), it.rule.code, it.message.clone())
    };
    diagnostics.sort_by_cached_key(key);
    diagnostics.dedup_by(|a, b| a.rule.code == b.rule.code && a.span == b.span && a.message == b.message);
}

#[cfg(test)]
mod tests {
    use super::super::rules;
    use super::*;

    fn sample() -> (Sources, Diagnostic) {
        let mut sources = Sources::new();
        let id =
            sources.add_text("content/luton/faq.md", "---\ntitle: Questions\n---\n\nSee [more](gone.md).\n");
        let source = sources.get(id);
        let at = source.text.find("gone.md").unwrap();
        let span = source.span(at..at + 7);
        let diagnostic = Diagnostic::new(&rules::LINK_MISSING, span, "There is no page at “gone.md”.")
            .help("did you mean “go.md”?");
        (sources, diagnostic)
    }

    #[test]
    fn text_names_file_line_column_and_mend() {
        let (sources, diagnostic) = sample();
        insta::assert_snapshot!(text(&diagnostic, &sources, Style::Plain));
    }

    #[test]
    fn json_keeps_its_shape() {
        let (sources, diagnostic) = sample();
        insta::assert_snapshot!(serde_json::to_string_pretty(&findings(&[diagnostic], &sources)).unwrap());
    }

    #[test]
    fn a_span_over_many_lines_underlines_the_first() {
        assert_eq!(visible("ab\ncd", 1..5), 1..2);
        assert_eq!(visible("aą", 2..99), 1..3);
    }
}
