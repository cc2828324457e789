//! What a Fluent entry refers to: facts, terms, messages and functions, each with its place, so that a wrong
//! name is told where it stands. Never says whether a name exists.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::source::Span;

/// What a reference names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `$name`.
    Variable(String),
    /// `-name`.
    Term(String),
    /// `name`.
    Message(String),
    /// `NAME()`.
    Function(String),
}

/// A reference in an entry.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The entry it stands in; a term with its hyphen.
    pub entry: String,
    /// What it names.
    pub target: Target,
    /// Its place.
    pub span: Span,
}

/// Adds all references of an entry to `into`.
pub fn of_entry(entry: &Entry<&str>, name: &str, place: &impl Fn(&str) -> Span, into: &mut Vec<Reference>) {
    let (value, attributes) = match entry {
        Entry::Message(it) => (it.value.as_ref(), &it.attributes),
        Entry::Term(it) => (Some(&it.value), &it.attributes),
        _ => return,
    };
    for pattern in value.into_iter().chain(attributes.iter().map(|it| &it.value)) {
        of_pattern(
            pattern,
            &mut |target, span| into.push(Reference { entry: name.to_owned(), target, span }),
            place,
        );
    }
}

/// Calls `found` for each reference of a pattern.
pub fn of_pattern(
    pattern: &Pattern<&str>,
    found: &mut impl FnMut(Target, Span),
    place: &impl Fn(&str) -> Span,
) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found, place);
        }
    }
}

fn of_expression(
    expression: &Expression<&str>,
    found: &mut impl FnMut(Target, Span),
    place: &impl Fn(&str) -> Span,
) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found, place),
        Expression::Select { selector, variants } => {
            of_inline(selector, found, place);
            for variant in variants {
                of_pattern(&variant.value, found, place);
            }
        }
    }
}

fn of_inline(
    inline: &InlineExpression<&str>,
    found: &mut impl FnMut(Target, Span),
    place: &impl Fn(&str) -> Span,
) {
    match inline {
        InlineExpression::VariableReference { id } => found(Target::Variable(id.name.into()), place(id.name)),
        InlineExpression::MessageReference { id, .. } => {
            found(Target::Message(id.name.into()), place(id.name))
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found(Target::Term(id.name.into()), place(id.name));
            if let Some(arguments) = arguments {
                of_arguments(arguments, found, place);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found(Target::Function(id.name.into()), place(id.name));
            of_arguments(arguments, found, place);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found, place),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn of_arguments(
    arguments: &CallArguments<&str>,
    found: &mut impl FnMut(Target, Span),
    place: &impl Fn(&str) -> Span,
) {
    for positional in &arguments.positional {
        of_inline(positional, found, place);
    }
}
