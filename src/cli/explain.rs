//! `handbill explain CODE`: a rule in plain words. Never looks at a project.

use std::process::ExitCode;

use clap::Args;

use super::MISUSE;
use crate::check::uk;
use crate::diagnostics::{Rule, Severity, did_you_mean, rules};

/// Arguments of `explain`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The code in brackets behind "error" or "warning", such as link-missing; "uk" for what public bodies in the United
    /// Kingdom must do, and which rules hold it; none: a list of all.
    code: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let Some(code) = &arguments.code else {
        for rule in rules::all() {
            super::say(format_args!("{:<22} {}", rule.code, rule.title));
        }
        return ExitCode::SUCCESS;
    };
    if code.eq_ignore_ascii_case("uk") {
        super::say(uk::text());
        return ExitCode::SUCCESS;
    }
    if let Some(rule) = rules::find(code) {
        super::say(explanation(rule));
        return ExitCode::SUCCESS;
    }
    let known = rules::all().map(|it| it.code);
    let hint = did_you_mean(code, known).map_or(String::new(), |it| format!(" {it}"));
    super::tell(format_args!("error: There is no rule “{code}”:{hint}"));
    ExitCode::from(MISUSE)
}

fn explanation(rule: &Rule) -> String {
    let severity = match rule.severity {
        Severity::Error => "an error: nothing is published while it stands",
        Severity::Warning => "a warning: the page is published, but someone should look",
        Severity::Hint => "a hint",
    };
    let mut out = format!(
        "{}: {}\nThis is {severity}.\n\nWhy it matters\n  {}\n\nHow to mend it\n  {}\n\nStandard\n  {}",
        rule.code, rule.title, rule.why, rule.mend, rule.standard
    );
    if !rule.wcag.is_empty() {
        out.push_str(&format!("\n  WCAG 2.2 success criteria {}", rule.wcag.join(", ")));
    }
    if !rule.act.is_empty() {
        out.push_str(&format!("\n  ACT rules {}", rule.act.join(", ")));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explanation_says_why_and_how() {
        insta::assert_snapshot!(explanation(&rules::IMAGE_ALT_MISSING));
    }
}
