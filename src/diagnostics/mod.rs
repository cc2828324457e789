//! What is wrong with the sources, where, and how to mend it. Never decides what happens next.

pub mod render;
pub mod rules;
pub mod sarif;
pub mod unseen;

pub use rules::Rule;

use crate::source::Span;

/// How bad a finding is. An error stops a build from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is published.
    Error,
    /// Published, but someone should look.
    Warning,
    /// An idea.
    Hint,
}

/// One finding.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// One plain sentence about this place.
    pub message: String,
    /// How to mend it here.
    pub help: Option<String>,
    /// The place, where one is known.
    pub span: Option<Span>,
    /// Another place that it is held against, and what that is.
    pub beside: Option<(Span, &'static str)>,
    /// Whether the site's policy makes an error of it.
    pub is_raised: bool,
}

impl Diagnostic {
    /// A finding of `rule` at `span`.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), help: None, span: Some(span), beside: None, is_raised: false }
    }

    /// A finding that has no place in a file, such as a folder that is missing.
    pub fn nowhere(rule: &'static Rule, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), help: None, span: None, beside: None, is_raised: false }
    }

    /// Shows another place beside it.
    #[must_use]
    pub fn beside(mut self, span: Span, what: &'static str) -> Self {
        self.beside = Some((span, what));
        self
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Says how to mend it, where there is something to say.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// Makes an error of it where the site's policy says so.
    #[must_use]
    pub fn raised(mut self, is_raised: bool) -> Self {
        self.is_raised = is_raised;
        self
    }

    /// The rule's severity, or an error where the site's policy makes one of it.
    pub fn severity(&self) -> Severity {
        if self.is_raised { Severity::Error } else { self.rule.severity }
    }
}

/// A value, and what was found while it was made. A stage goes on past a fault, so that an editor sees all
/// the faults of a run at once.
#[derive(Debug, Default)]
#[must_use]
pub struct Warned<T> {
    /// The result, as whole as the faults allow.
    pub value: T,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Warned<T> {
    /// Takes the value and puts the findings with the others.
    pub fn collect(self, into: &mut Vec<Diagnostic>) -> T {
        into.extend(self.diagnostics);
        self.value
    }
}

/// The name in `known` that is most like `given`, when it is like enough to be what was meant.
pub fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|it| (strsim::damerau_levenshtein(&given.to_lowercase(), &it.to_lowercase()), it))
        .filter(|(distance, it)| *distance <= 1 + it.len().min(given.len()) / 4)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, it)| it)
}

/// A hint for a name that is not known: the nearest one, or a list of what there is.
pub fn did_you_mean<'a>(given: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Option<String> {
    if let Some(it) = nearest(given, known.clone()) {
        return Some(format!("did you mean “{it}”?"));
    }
    let all: Vec<&str> = known.into_iter().take(24).collect();
    (!all.is_empty()).then(|| format!("known here: {}", all.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_the_word_that_was_meant() {
        let keys = ["title", "summary", "review_by"];
        assert_eq!(nearest("titel", keys), Some("title"));
        assert_eq!(nearest("review-by", keys), Some("review_by"));
        assert_eq!(nearest("colour", keys), None);
    }
}
