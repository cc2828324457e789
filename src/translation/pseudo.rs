//! Texts for designers: accented and longer, or mirrored, made from the source texts. Never for readers.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::diagnostics::rules;
use crate::locale::Pseudo;
use crate::messages::{Resource, resource};

/// A file of messages with every text changed; names, values, addresses and marks stay. Everything in it stands
/// where the original's messages stand.
pub fn resource(source: &Resource, pseudo: Pseudo) -> Resource {
    let text = source.fluent.source();
    let mut parts: Vec<&str> = Vec::new();
    for entry in source.fluent.entries() {
        match entry {
            Entry::Message(it) => it.value.iter().for_each(|it| add(it, &mut parts)),
            Entry::Term(it) => add(&it.value, &mut parts),
            _ => {}
        }
    }
    let mut out = String::with_capacity(text.len() * 2);
    let mut from = 0;
    let mut in_address = false;
    for part in parts {
        let start = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
        if start < from || start > text.len() {
            continue;
        }
        out.push_str(&text[from..start]);
        out.push_str(&changed(part, pseudo, &mut in_address));
        from = start + part.len();
    }
    out.push_str(&text[from..]);
    let anywhere = source.entries.values().next().copied();
    let Some(anywhere) = anywhere else { return Resource::empty() };
    resource::read_text(&out, &|_| anywhere, &rules::FTL_SYNTAX).value
}

fn add<'a>(pattern: &Pattern<&'a str>, parts: &mut Vec<&'a str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => parts.push(value),
            PatternElement::Placeable { expression } => add_expression(expression, parts),
        }
    }
}

fn add_expression<'a>(expression: &Expression<&'a str>, parts: &mut Vec<&'a str>) {
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|it| add(&it.value, parts)),
        Expression::Inline(InlineExpression::Placeable { expression }) => add_expression(expression, parts),
        Expression::Inline(_) => {}
    }
}

/// A piece of text changed; what stands between `](` and `)` is an address.
fn changed(text: &str, pseudo: Pseudo, in_address: &mut bool) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in text.chars() {
        let is_word = c.is_alphanumeric() && !*in_address;
        if is_word {
            word.push(c);
        } else {
            out.push_str(&of_word(&word, pseudo));
            word.clear();
            out.push(c);
        }
        match c {
            '(' if before == ']' => *in_address = true,
            ')' => *in_address = false,
            _ => {}
        }
        before = c;
    }
    out + &of_word(&word, pseudo)
}

fn of_word(word: &str, pseudo: Pseudo) -> String {
    if !word.chars().any(char::is_alphabetic) {
        return word.to_owned();
    }
    match pseudo {
        // Right-to-left override and its end (Unicode Standard Annex 9), as browsers' own mirrored locale does.
        Pseudo::Mirrored => format!("\u{202e}{word}\u{202c}"),
        Pseudo::Accented => word
            .chars()
            .flat_map(|c| {
                let accented = accent(c);
                // Vowels twice: about 40 % longer, as Polish or Tamil may be.
                std::iter::repeat_n(accented, if "aeiouyAEIOUY".contains(c) { 2 } else { 1 })
            })
            .collect(),
    }
}

fn accent(c: char) -> char {
    const PLAIN: &str = "aeiouycnszldtrgkhwjAEIOUYCNSZLDTRGKHWJ";
    const ACCENTED: &str = "åéîöûýçñšžłđťřĝķĥŵĵÅÉÎÖÛÝÇÑŠŽŁĐŤŘĜĶĤŴĴ";
    PLAIN.chars().position(|it| it == c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn text(pseudo: Pseudo, value: &str) -> String {
        let mut sources = Sources::new();
        let file = sources.add_text("a.ftl", &format!("a = {value}\n"));
        let read = resource::read(sources.get(file)).value;
        super::resource(&read, pseudo).text("a").unwrap().to_owned()
    }

    #[test]
    fn words_change_and_nothing_else_does() {
        assert_eq!(
            text(Pseudo::Accented, "Call **{ $helpline }** or [see us](a/b.md#see) { -term } 16+"),
            "Çååłł **{ $helpline }** ööř [šéééé ûûš](a/b.md#see) { -term } 16+"
        );
        assert_eq!(
            text(Pseudo::Mirrored, "Call { $a } [us](x.md)"),
            "\u{202e}Call\u{202c} { $a } [\u{202e}us\u{202c}](x.md)"
        );
        assert_eq!(
            text(Pseudo::Accented, "{ $n ->\n    [one] day\n   *[other] days\n }"),
            "{ $n ->\n    [one] đååýý\n   *[other] đååýýš\n }"
        );
    }
}
