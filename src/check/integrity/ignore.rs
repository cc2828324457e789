//! What a translator has looked at and left: `# handbill-ignore CODE DATE: REASON` above a message. Never without
//! a reason and a date.

use crate::check::ignore::{self, WORD};
use crate::diagnostics::{Diagnostic, rules};
use crate::messages::Resource;
use crate::source::Span;

/// Takes out what is ignored, and reports ignore comments that are not whole or silence nothing.
pub fn apply(resource: &Resource, id: &str, found: &mut Vec<Diagnostic>) {
    let comment = resource.comment(id);
    if !comment.iter().any(|it| it.contains(WORD)) {
        return;
    }
    let Some(span) = resource.entries.get(id).copied() else { return };
    for line in comment.iter().filter_map(|it| it.trim().strip_prefix(WORD)) {
        match read(line.trim()) {
            // Rules about words are silenced where they are checked.
            Ok(code) if rules::find(code).is_some_and(rules::is_of_words) => {}
            Ok(code) => {
                let before = found.len();
                found.retain(|it| it.rule.code != code);
                if found.len() == before {
                    told(
                        span,
                        format!("The ignore comment for “{code}” silences nothing."),
                        "take it out",
                        found,
                    );
                }
            }
            Err(reason) => told(
                span,
                format!("This ignore comment is not whole: {reason}."),
                "write: # handbill-ignore translation-number 2026-11-24: the number is written as a word",
                found,
            ),
        }
    }
}

fn told(span: Span, message: String, help: &str, found: &mut Vec<Diagnostic>) {
    found.push(Diagnostic::new(&rules::IGNORE_WRONG, span, message).help(help));
}

/// The code of `CODE DATE: REASON`.
fn read(line: &str) -> Result<&'static str, &'static str> {
    let rule = ignore::read(line)?;
    if rule.code.starts_with("translation-") || rules::is_of_words(rule) {
        return Ok(rule.code);
    }
    Err("only rules about translations and words can be ignored")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ignore_needs_a_rule_a_date_and_a_reason() {
        assert_eq!(read("translation-number 2026-11-24: written as a word"), Ok("translation-number"));
        for line in [
            "translation-number: x",
            "translation-number 2026-11-24",
            "translation-number 2026-11-24: ",
            "translation-number soon: x",
            "no-such 2026-11-24: x",
            "text-bidi 2026-11-24: x",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
