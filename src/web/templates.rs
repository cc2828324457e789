//! The theme's templates, ready to draw. What is wrong with one is told at its place. Never writes a file.

use tera::{Context, ErrorKind, ReportError, Tera};

use super::trace;
use crate::diagnostics::{Diagnostic, Rule, Warned, rules};
use crate::source::Sources;
use crate::theme::Theme;

/// Templates of a theme.
pub struct Templates {
    tera: Tera,
    /// `themes/<name>/templates/`.
    root: String,
    /// Whether what is drawn carries marks that lead back to the templates and the texts.
    traced: bool,
}

impl std::fmt::Debug for Templates {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Templates").field("root", &self.root).finish_non_exhaustive()
    }
}

/// Reads a theme's templates. `None` where one of them is broken, or the theme is missing, which is told elsewhere.
pub fn read(theme: &Theme, sources: &Sources) -> Warned<Option<Templates>> {
    if theme.is_missing() {
        return Warned::default();
    }
    let mut tera = Tera::default();
    let root = theme.templates.first().map_or(String::new(), |(name, id)| {
        sources.get(*id).path.strip_suffix(name.as_str()).unwrap_or_default().to_owned()
    });
    let mut diagnostics = Vec::new();
    // One by one first, so that every broken file is told and not just the first.
    for (name, id) in &theme.templates {
        let mut alone = Tera::default();
        if let Err(error) = alone.add_raw_template(name, &sources.get(*id).text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            diagnostics.push(finding(&error, &rules::TEMPLATE_SYNTAX, sources, &root));
        }
    }
    if diagnostics.is_empty() {
        let all = theme.templates.iter().map(|(name, id)| (name.as_str(), sources.get(*id).text.as_ref()));
        if let Err(error) = tera.add_raw_templates(all) {
            diagnostics.push(finding(&error, &rules::TEMPLATE_SYNTAX, sources, &root));
        }
    }
    let value = diagnostics.is_empty().then_some(Templates { tera, root, traced: false });
    Warned { value, diagnostics }
}

/// The same templates with a mark in each element, see [`trace`]; none where they cannot be read.
pub fn traced(theme: &Theme, sources: &Sources, plain: &Templates) -> Option<Templates> {
    let marked: Vec<(&str, String)> = theme
        .templates
        .iter()
        .map(|(name, id)| (name.as_str(), trace::instrument(name, &sources.get(*id).text)))
        .collect();
    let mut tera = Tera::default();
    tera.add_raw_templates(marked).ok()?;
    Some(Templates { tera, root: plain.root.clone(), traced: true })
}

impl Templates {
    /// Whether what is drawn carries marks.
    pub fn is_traced(&self) -> bool {
        self.traced
    }

    /// The folder of the templates, with `/` at its end.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Draws a template.
    ///
    /// # Errors
    /// A finding at the place in the template that failed.
    pub fn draw(&self, name: &str, context: &Context, sources: &Sources) -> Result<String, Diagnostic> {
        let drawn = self.tera.render(name, context);
        let mut html =
            drawn.map_err(|error| match finding(&error, &rules::TEMPLATE_FAILED, sources, &self.root) {
                // Of what has no place the template that was drawn is the best one.
                it if it.span.is_none() => {
                    let span = sources.text(&format!("{}{name}", self.root)).map(|it| it.span(0..0));
                    Diagnostic { span, ..it }
                }
                it => it,
            })?;
        // It is kept until the site is written.
        html.shrink_to_fit();
        Ok(html)
    }
}

fn finding(error: &tera::Error, rule: &'static Rule, sources: &Sources, root: &str) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            at_place(report, rule, sources, root)
        }
        other => Diagnostic::nowhere(rule, format!("A template cannot be used: {other}")),
    }
}

fn at_place(report: &ReportError, rule: &'static Rule, sources: &Sources, root: &str) -> Diagnostic {
    let (message, help) = split_hint(report.message());
    let Some(source) = sources.text(&format!("{root}{}", report.filename())) else {
        return Diagnostic::nowhere(rule, format!("{}: {message}", report.filename())).maybe_help(help);
    };
    let range = report.span().range.clone();
    let end = range.end.min(source.text.len());
    Diagnostic::new(rule, source.span(range.start.min(end)..end), message).maybe_help(help)
}

/// Tera's sentence and, where it lists what there is, that list as a hint.
fn split_hint(message: &str) -> (String, Option<String>) {
    let message = message.trim();
    for mark in ["Available", "Did you mean", "did you mean"] {
        if let Some(at) = message.find(mark) {
            let (sentence, hint) = message.split_at(at);
            let sentence = sentence.trim().trim_end_matches(['.', ',', '(', '\n']).to_owned();
            return (format!("{sentence}."), Some(hint.trim().trim_end_matches(')').to_owned()));
        }
    }
    (message.to_owned(), None)
}
