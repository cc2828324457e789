//! What a text consists of before its values are put in: words, addresses, bold, line ends. For checks that hold a
//! translation against its source. Never formats a value.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::text::one_block;
use crate::messages::placeable::LINE_START;

/// Stands for a value; white space and letters do not touch it.
pub const VALUE: char = '\u{fffc}';

/// What a text consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The words, with [`VALUE`] in place of each value.
    pub words: String,
    /// Where its links lead; of one that leads to a fact, the fact as it is written: `{$helpline}`.
    pub addresses: Vec<String>,
    /// Bold parts.
    pub strong: usize,
    /// Hard line ends.
    pub breaks: usize,
}

/// The outlines of a message: one, or one for each way in which it chooses its words.
pub fn outlines(pattern: &Pattern<&str>) -> Vec<Outline> {
    variants(pattern).iter().map(|it| outline(it)).collect()
}

/// The most ways that are looked at: a message with many choices has very many.
const MOST: usize = 24;

/// The texts that a message can have, its values named in letters that no markdown means anything by.
fn variants(pattern: &Pattern<&str>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let endings: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => of_expression(expression),
        };
        all = all
            .iter()
            .flat_map(|it| endings.iter().map(move |end| format!("{it}{end}")))
            .take(MOST)
            .collect();
    }
    all
}

fn of_expression(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants: list, .. } => list.iter().flat_map(|it| variants(&it.value)).collect(),
        Expression::Inline(InlineExpression::StringLiteral { value }) => vec![(*value).to_owned()],
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            vec![format!("{VALUE}${}{VALUE}", id.name)]
        }
        Expression::Inline(_) => vec![VALUE.to_string()],
    }
}

fn outline(text: &str) -> Outline {
    let line = one_block(text);
    let mut found = Outline::default();
    for event in Parser::new_ext(&line, Options::empty()) {
        match event {
            Event::Text(text) | Event::Code(text) => found.words.push_str(&text),
            Event::SoftBreak => found.words.push(' '),
            Event::HardBreak => {
                found.words.push('\n');
                found.breaks += 1;
            }
            Event::Start(Tag::Strong) => found.strong += 1,
            Event::Start(Tag::Link { dest_url, .. }) => {
                let address = dest_url.replacen(VALUE, "{", 1).replacen(VALUE, "}", 1);
                found.addresses.push(address);
            }
            _ => {}
        }
    }
    found.words = without_names(&found.words).replace(LINE_START, "").trim().to_owned();
    found
}

/// Takes the names of values out: only their place is left.
fn without_names(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some(at) = rest.find(VALUE) {
        out.push_str(&rest[..at]);
        out.push(VALUE);
        let after = &rest[at + VALUE.len_utf8()..];
        let name_end =
            after.strip_prefix('$').and_then(|it| it.find(VALUE)).map(|it| it + 1 + VALUE.len_utf8());
        rest = &after[name_end.unwrap_or(0)..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    fn of(value: &str) -> Vec<Outline> {
        let mut sources = Sources::new();
        let file = sources.add_text("a.ftl", &format!("a = {value}\n"));
        outlines(resource::read(sources.get(file)).value.pattern("a").unwrap())
    }

    #[test]
    fn words_addresses_and_bold_are_told_apart() {
        let found = of("Call **{ $helpline }**, see [our page](a/b.md) or [ring]({ $helpline }).");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].words, "Call \u{fffc}, see our page or ring.");
        assert_eq!(found[0].addresses, ["a/b.md", "{$helpline}"]);
        assert_eq!(found[0].strong, 1);
    }

    #[test]
    fn each_choice_is_a_text() {
        let words: Vec<_> = of("{ $n ->\n    [one] one page\n   *[other] { $n } pages\n }")
            .into_iter()
            .map(|it| it.words)
            .collect();
        assert_eq!(words, ["one page", "\u{fffc} pages"]);
    }
}
