//! What a Fluent entry holds as it is: numbers, texts in quotation marks and the options of NUMBER. A number that would be
//! shown otherwise than it is written, and signs that nobody sees, are found here. Never looks at the words between braces.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, NamedArgument, Pattern, PatternElement,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::locale::unseen::{self, Kind, Unseen};

/// The most digits after the point of a number.
pub const MOST_FRACTION: usize = 20;
/// The most digits of a number: with more, another number is shown.
const MOST_DIGITS: usize = 15;

/// What is wrong with a part of an entry.
#[derive(Debug, PartialEq, Eq)]
pub enum Fault {
    /// A number that is too long to be shown as it is.
    Number,
    /// An option that NUMBER does not have, or a value that this option cannot have.
    Option {
        /// Its name.
        name: String,
        /// Whether it is known, and its value wrong.
        known: bool,
    },
    /// An escape that names no letter.
    Escape,
    /// A sign that nobody sees, written with an escape.
    Unseen(Unseen),
}

/// Calls `found` for each fault of an entry, with the part of the entry.
pub fn of_entry<'a>(entry: &Entry<&'a str>, found: &mut impl FnMut(Fault, &'a str)) {
    let (value, attributes) = match entry {
        Entry::Message(it) => (it.value.as_ref(), &it.attributes),
        Entry::Term(it) => (Some(&it.value), &it.attributes),
        _ => return,
    };
    for pattern in value.into_iter().chain(attributes.iter().map(|it| &it.value)) {
        of_pattern(pattern, found);
    }
}

fn of_pattern<'a>(pattern: &Pattern<&'a str>, found: &mut impl FnMut(Fault, &'a str)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, found: &mut impl FnMut(Fault, &'a str)) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|it| of_pattern(&it.value, found));
        }
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, found: &mut impl FnMut(Fault, &'a str)) {
    match inline {
        InlineExpression::StringLiteral { value } if value.contains('\\') => {
            let text = unescape_unicode_to_string(value);
            if text.contains(NO_LETTER) && !value.contains(NO_LETTER) && !names_no_letter(value) {
                found(Fault::Escape, value);
            }
            if let Some(it) = unseen::all(&text).find(|it| it.kind != Kind::Space) {
                found(Fault::Unseen(it), value);
            }
        }
        InlineExpression::NumberLiteral { value } if !is_short(value) => found(Fault::Number, value),
        InlineExpression::FunctionReference { id, arguments } => {
            of_arguments(arguments, found);
            if id.name == "NUMBER" {
                for it in arguments.named.iter().filter(|it| !is_option(it)) {
                    let (name, known) = (it.name.name.to_owned(), OPTIONS.contains(&it.name.name));
                    found(Fault::Option { name, known }, it.name.name);
                }
            }
        }
        InlineExpression::TermReference { arguments: Some(arguments), .. } => of_arguments(arguments, found),
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

fn of_arguments<'a>(arguments: &CallArguments<&'a str>, found: &mut impl FnMut(Fault, &'a str)) {
    arguments.positional.iter().for_each(|it| of_inline(it, found));
    arguments.named.iter().for_each(|it| of_inline(&it.value, found));
}

/// What stands for an escape that names no letter.
const NO_LETTER: char = '\u{fffd}';

/// Whether a text names that sign itself.
fn names_no_letter(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    value.contains("\\ufffd") || value.contains("\\u00fffd")
}

fn is_short(number: &str) -> bool {
    number.bytes().filter(u8::is_ascii_digit).count() <= MOST_DIGITS
}

/// The options of NUMBER.
pub const OPTIONS: [&str; 3] = ["minimumFractionDigits", "maximumFractionDigits", "useGrouping"];

fn is_option(it: &NamedArgument<&str>) -> bool {
    match (it.name.name, &it.value) {
        ("minimumFractionDigits" | "maximumFractionDigits", InlineExpression::NumberLiteral { value }) => {
            value.parse().is_ok_and(|it: usize| it <= MOST_FRACTION)
        }
        ("useGrouping", InlineExpression::StringLiteral { value }) => {
            matches!(*value, "true" | "false" | "auto" | "always")
        }
        _ => false,
    }
}
