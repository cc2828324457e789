//! Choices by number: each names every plural category that whole numbers of the language fall into (CLDR, by
//! ICU4X). Never judges choices by exact numbers or by words.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::{Locale, plural};

/// Reports choices that lack a category.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let mut lacking = Vec::new();
    of_pattern(pair.target.pattern, pair.locale, &mut lacking);
    lacking.sort_unstable();
    lacking.dedup();
    for name in lacking {
        let message = format!("The choice by number has no [{name}], which {} needs.", pair.locale.name);
        found.push(
            pair.finding(&rules::TRANSLATION_PLURAL, pair.target.span, message)
                .help(format!("add a line: [{name}] …, with the form that goes with such numbers")),
        );
    }
}

fn of_pattern(pattern: &Pattern<&str>, locale: &Locale, lacking: &mut Vec<&'static str>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        of_expression(expression, locale, lacking);
    }
}

fn of_expression(expression: &Expression<&str>, locale: &Locale, lacking: &mut Vec<&'static str>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_expression(expression, locale, lacking)
        }
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            if is_number(selector, variants) {
                let has = |name: &&str| variants.iter().any(|it| key(it) == Some(name));
                lacking.extend(plural::of_counts(locale).into_iter().filter(|it| !has(it)));
            }
            variants.iter().for_each(|it| of_pattern(&it.value, locale, lacking));
        }
    }
}

/// Whether a choice is by plural category: its selector can be a number, and its names are categories.
fn is_number(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> bool {
    let can_be = match selector {
        InlineExpression::VariableReference { .. } => true,
        InlineExpression::FunctionReference { id, .. } => id.name == "NUMBER",
        _ => false,
    };
    let names: Vec<&str> = variants.iter().filter_map(key).collect();
    // A choice that has nothing but “other” takes all numbers alike, on purpose.
    can_be && names.iter().all(|it| plural::NAMES.contains(it)) && names.iter().any(|it| *it != "other")
}

fn key<'a>(variant: &Variant<&'a str>) -> Option<&'a str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}
