//! Expressions of `locales/<language>/glossary.ftl`: where the source text has one, the translation has one of the
//! words that were agreed on. Never looks at grammar: beginnings of words are compared.

use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;
use crate::messages::Resource;

/// An expression and what it may be called.
pub struct Expression {
    /// As it stands in source texts, in small letters.
    source: String,
    /// Beginnings of the words agreed on, in small letters.
    agreed: Vec<String>,
    /// As a translator reads them.
    shown: String,
}

/// Reads a glossary: each message has the words agreed on, parted by commas, and `.source`, the expression.
pub fn read(resource: &Resource) -> Vec<Expression> {
    let expression = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let source = message.attributes.iter().find(|it| it.id.name == "source")?;
        let shown = plain(message.value.as_ref()?);
        let agreed = shown.split([',', '،']).map(|it| it.trim().to_lowercase()).filter(|it| !it.is_empty());
        Some(Expression { source: plain(&source.value).to_lowercase(), agreed: agreed.collect(), shown })
    };
    resource.fluent.entries().filter_map(expression).collect()
}

fn plain(pattern: &Pattern<&str>) -> String {
    let text = |it: &PatternElement<&str>| match it {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { .. } => String::new(),
    };
    pattern.elements.iter().map(text).collect::<String>().trim().to_owned()
}

/// Reports expressions that the translation calls otherwise.
pub fn check(pair: &Pair<'_>, glossary: &[Expression], found: &mut Vec<Diagnostic>) {
    if glossary.is_empty() || pair.is_term {
        return;
    }
    let (source, target) = (pair.source.words().to_lowercase(), pair.target.words().to_lowercase());
    for it in glossary.iter().filter(|it| has(&source, &it.source)) {
        if !it.agreed.iter().any(|agreed| target.contains(agreed)) {
            let message = format!(
                "The glossary has “{}” for “{}”, and this translation does not.",
                it.shown, it.source
            );
            found.push(
                pair.finding(&rules::TRANSLATION_GLOSSARY, pair.target.span, message)
                    .help("use the words agreed on, or add this form to the glossary"),
            );
        }
    }
}

/// Whether a text has an expression that begins at the beginning of a word.
fn has(text: &str, expression: &str) -> bool {
    text.match_indices(expression).any(|(at, _)| !text[..at].ends_with(char::is_letter_or_number))
}
