//! Findings as text for a terminal and as JSON for other programs. Never prints.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};
use crate::source::{Source, Sources, Span};

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
    let first = Shown::of(span, sources);
    let mut group = title.element(first.snippet(AnnotationKind::Primary, None));
    let second = diagnostic.beside.map(|(span, what)| (Shown::of(span, sources), what));
    if let Some((second, what)) = &second {
        group = group.element(second.snippet(AnnotationKind::Context, Some(what)));
    }
    group = group.element(help);
    let mut drawn = renderer.render(&[group]);
    for it in [Some(&first), second.as_ref().map(|(it, _)| it)].into_iter().flatten() {
        it.name_column(&mut drawn);
    }
    drawn
}

/// The line of a place, as far as it is shown. To go through the rest of a file for each finding takes long, and so does a line
/// of a hundred thousand letters.
struct Shown<'a> {
    source: &'a Source,
    /// Bytes of the file.
    part: std::ops::Range<usize>,
    /// The place in it.
    range: std::ops::Range<usize>,
    /// Where the line begins.
    line_start: usize,
}

/// Bytes of a line that are shown before and after the beginning of a place.
const AROUND: usize = 400;

impl<'a> Shown<'a> {
    fn of(span: Span, sources: &'a Sources) -> Self {
        let source = sources.get(span.source);
        let text = &source.text;
        let range = visible(text, span.range());
        let line_start = text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[range.end..].find('\n').map_or(text.len(), |at| range.end + at + 1);
        let part = if line_end - line_start > 4 * AROUND {
            let start = floor(text, range.start.saturating_sub(AROUND).max(line_start));
            start..floor(text, (range.start + AROUND).min(line_end)).max(range.start)
        } else {
            line_start..line_end
        };
        let range = range.start..range.end.min(part.end);
        Self { source, part, range, line_start }
    }

    fn snippet(&self, kind: AnnotationKind, label: Option<&'a str>) -> Snippet<'a, Annotation<'a>> {
        let (range, start) = (&self.range, self.part.start);
        let annotation = kind.span(range.start - start..range.end - start).label(label);
        let (number, _) = self.source.line_column(range.start);
        let line = Snippet::source(&self.source.text[self.part.clone()]).line_start(number);
        line.path(self.source.path.as_str()).annotation(annotation)
    }

    /// Puts the column in the file in place of that in the part which was drawn.
    fn name_column(&self, drawn: &mut String) {
        if self.part.start == self.line_start {
            return;
        }
        let (line, column) = self.source.line_column(self.range.start);
        let in_part = self.source.text[self.part.start..self.range.start].chars().count() + 1;
        let named = |column: usize| format!("{}:{line}:{column}", self.source.path);
        *drawn = drawn.replacen(&named(in_part), &named(column), 1);
    }
}

/// The character boundary at a byte, or the one before it.
fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The part of a range to underline: no further than its first line, and on character boundaries.
fn visible(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let (start, end) = (floor(text, range.start), floor(text, range.end).max(floor(text, range.start)));
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
    fn of_a_line_without_end_a_part_is_shown_and_the_column_is_that_of_the_file() {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", &format!("\n{}here{}", "ą".repeat(50_000), "b ".repeat(50_000)));
        let source = sources.get(id);
        let at = source.text.find("here").unwrap();
        let diagnostic = Diagnostic::new(&rules::LINK_MISSING, source.span(at..at + 4), "x");
        let told = text(&diagnostic, &sources, Style::Plain);
        assert!(told.contains("a.md:2:50001") && told.contains("here") && told.contains("^^^^"), "{told}");
        assert!(told.len() < 2_000, "{}", told.len());
    }

    #[test]
    fn a_span_over_many_lines_underlines_the_first() {
        assert_eq!(visible("ab\ncd", 1..5), 1..2);
        assert_eq!(visible("aą", 2..99), 1..3);
    }
}
