//! What is told about characters that nobody sees (`locale::unseen`), in the same words wherever they stand. Never looks for them.

use super::{Diagnostic, rules};
use crate::locale::unseen::{Kind, Unseen};
use crate::source::Span;

/// What to do about most of them.
const TAKE_OUT: &str = "take it out: it came from a special font or another program";

/// A finding about such a character at `span`.
pub fn finding(it: Unseen, span: Span) -> Diagnostic {
    let (rule, help) = match it.kind {
        Kind::Control | Kind::Kept => (&rules::TEXT_CONTROL, TAKE_OUT),
        Kind::Turn => (&rules::TEXT_BIDI, "take the sign out: Handbill keeps the order itself"),
        Kind::Space => (&rules::TEXT_CUT, "take the sign out"),
        Kind::Pile => (&rules::TEXT_MARKS, "delete the letter before the caret and type it again"),
    };
    Diagnostic::new(rule, span, sentence(it)).help(help)
}

/// What such a character does.
pub fn sentence(it: Unseen) -> String {
    let number = u32::from(it.sign);
    match it.kind {
        Kind::Kept => format!("The letter U+{number:04X} is kept for Handbill's own use."),
        Kind::Turn => {
            format!("Here stands the invisible sign U+{number:04X}, which turns the order of letters.")
        }
        Kind::Control => format!("Here stands U+{number:04X}, a control character, which no page may hold."),
        Kind::Pile => "Here stands one more mark on a letter than the 30 that a text may pile up.".to_owned(),
        Kind::Space => format!("Here stands the invisible sign U+{number:04X}, which cuts a word in two."),
    }
}
