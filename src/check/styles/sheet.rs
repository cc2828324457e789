//! A style sheet as a list of rules and declarations, each with its place. Read with cssparser, the reader beneath
//! lightningcss, since lightningcss keeps places of rules only. Never judges a value, and passes over what it cannot
//! read: that was told when the sheet was read.

use std::ops::Range;

use cssparser::{Parser, ParserInput, Token};

use super::selectors::{nested, split};
use crate::html::css::too_deep;
use crate::source::{Source, Span};

/// An at-rule that a rule stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    /// `media`, in small letters.
    pub name: String,
    /// What follows the name, in small letters and without white space: `(prefers-color-scheme:dark)`.
    pub prelude: String,
}

/// A declaration.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// The property, in small letters but for custom ones.
    pub name: String,
    /// Its place.
    pub name_place: Range<usize>,
    /// The value, without comments and `!important`.
    pub value: String,
    /// Its place.
    pub value_place: Range<usize>,
    /// Whether it is `!important`.
    pub important: bool,
}

/// A style rule, or an at-rule that holds declarations, such as `@font-face`.
#[derive(Clone, Debug)]
pub struct Rule<'a> {
    /// The file.
    pub source: &'a Source,
    /// At-rules around it, the outermost first.
    pub within: Vec<At>,
    /// Its selectors.
    pub selectors: Vec<String>,
    /// Its declarations, in order.
    pub declarations: Vec<Declaration>,
}

impl Rule<'_> {
    /// The place of a declaration.
    pub fn span(&self, it: &Declaration) -> Span {
        self.source.span(it.name_place.start..it.value_place.end)
    }

    /// The last declaration of one of these properties.
    pub fn last(&self, names: &[&str]) -> Option<&Declaration> {
        self.declarations.iter().rev().find(|it| names.contains(&it.name.as_str()))
    }

    /// Whether one of the at-rules around it is so.
    pub fn is_within(&self, name: &str, prelude: impl Fn(&str) -> bool) -> bool {
        self.within.iter().any(|it| it.name == name && prelude(&it.prelude))
    }
}

/// An at-rule without a block, such as `@import`.
pub struct Statement<'a> {
    /// The file.
    pub source: &'a Source,
    /// Its name, in small letters.
    pub name: String,
    /// Its place.
    pub place: Range<usize>,
}

/// A style sheet.
#[derive(Default)]
pub struct Sheet<'a> {
    /// Its rules, in order.
    pub rules: Vec<Rule<'a>>,
    /// Its at-rules without a block.
    pub statements: Vec<Statement<'a>>,
}

/// How deep at-rules and rules may stand in each other: more is no style sheet that somebody wrote.
const DEEPEST: usize = 32;

impl<'a> Sheet<'a> {
    /// Adds the rules of a file; none where its brackets stand too deep, which was told when it was read.
    pub fn add(&mut self, source: &'a Source) {
        if too_deep(&source.text).is_some() {
            return;
        }
        let mut input = ParserInput::new(&source.text);
        let mut parser = Parser::new(&mut input);
        let mut reader = Reader { source, sheet: self, within: Vec::new(), selectors: Vec::new() };
        reader.block(&mut parser, None);
    }
}

struct Reader<'a, 's> {
    source: &'a Source,
    sheet: &'s mut Sheet<'a>,
    within: Vec<At>,
    /// Of the rule around, for rules that are nested in it.
    selectors: Vec<Vec<String>>,
}

/// How an item of a block ends.
enum End {
    Block(usize),
    Semicolon(usize),
    Input(usize),
}

impl<'a> Reader<'a, '_> {
    /// The items of a block, or of the whole sheet. `into`: the rule whose block it is.
    fn block(&mut self, parser: &mut Parser<'a, '_>, into: Option<usize>) {
        loop {
            parser.skip_whitespace();
            let start = parser.position().byte_index();
            let name = match parser.next() {
                Err(_) => return,
                Ok(Token::AtKeyword(name)) => Some(name.to_ascii_lowercase()),
                Ok(Token::Semicolon) => continue,
                Ok(Token::CurlyBracketBlock) => {
                    // A block without a selector.
                    let _ = parser.parse_nested_block::<_, (), ()>(|_| Ok(()));
                    continue;
                }
                Ok(token) => {
                    let opens = opens(token);
                    pass(parser, opens);
                    None
                }
            };
            let end = end(parser);
            match (name, end) {
                (Some(name), End::Block(at)) => self.at_rule(parser, name, start, at),
                (Some(name), End::Semicolon(at) | End::Input(at)) => {
                    self.sheet.statements.push(Statement { source: self.source, name, place: start..at });
                }
                (None, End::Block(at)) => self.style_rule(parser, start, at),
                (None, End::Semicolon(at) | End::Input(at)) => {
                    if let (Some(rule), Some(it)) = (into, declaration(&self.source.text, start..at)) {
                        self.sheet.rules[rule].declarations.push(it);
                    }
                }
            }
        }
    }

    fn at_rule(&mut self, parser: &mut Parser<'a, '_>, name: String, start: usize, end: usize) {
        let text = &self.source.text[start..end];
        let prelude: String = without_comments(text.get(name.len() + 1..).unwrap_or_default());
        let prelude = prelude.chars().filter(|it| !it.is_whitespace()).collect::<String>().to_lowercase();
        let holds_declarations = matches!(name.as_str(), "font-face" | "page" | "property" | "counter-style");
        self.within.push(At { name, prelude });
        let into = match self.selectors.last() {
            // Declarations of an at-rule inside a rule are the rule's.
            Some(selectors) => Some(selectors.clone()),
            None if holds_declarations => Some(Vec::new()),
            None => None,
        };
        let into = into.map(|it| self.open(it));
        self.nested(parser, into);
        self.within.pop();
    }

    fn style_rule(&mut self, parser: &mut Parser<'a, '_>, start: usize, end: usize) {
        let text = without_comments(&self.source.text[start..end]);
        let own: Vec<String> = split(&text, ',').into_iter().map(|it| it.trim().to_owned()).collect();
        let selectors = match self.selectors.last() {
            None => own,
            Some(around) => around.iter().flat_map(|it| own.iter().map(move |own| nested(it, own))).collect(),
        };
        let rule = self.open(selectors.clone());
        self.selectors.push(selectors);
        self.nested(parser, Some(rule));
        self.selectors.pop();
    }

    fn open(&mut self, selectors: Vec<String>) -> usize {
        let within = self.within.clone();
        self.sheet.rules.push(Rule { source: self.source, within, selectors, declarations: Vec::new() });
        self.sheet.rules.len() - 1
    }

    fn nested(&mut self, parser: &mut Parser<'a, '_>, into: Option<usize>) {
        let is_deep = self.within.len() + self.selectors.len() > DEEPEST;
        let _ = parser.parse_nested_block::<_, (), ()>(|inner| {
            if !is_deep {
                self.block(inner, into);
            }
            Ok(())
        });
    }
}

/// Reads up to the block or semicolon that ends an item, and gives the byte before it.
fn end(parser: &mut Parser<'_, '_>) -> End {
    loop {
        let at = parser.position().byte_index();
        match parser.next_including_whitespace_and_comments() {
            Err(_) => return End::Input(at),
            Ok(Token::CurlyBracketBlock) => return End::Block(at),
            Ok(Token::Semicolon) => return End::Semicolon(at),
            Ok(token) => {
                let opens = opens(token);
                pass(parser, opens);
            }
        }
    }
}

fn opens(token: &Token<'_>) -> bool {
    matches!(token, Token::Function(_) | Token::ParenthesisBlock | Token::SquareBracketBlock)
}

/// Goes behind the brackets that were just opened: else the place of what follows would be inside them.
fn pass(parser: &mut Parser<'_, '_>, is_open: bool) {
    if is_open {
        let _ = parser.parse_nested_block::<_, (), ()>(|_| Ok(()));
    }
}

/// `name: value` in a part of a text.
fn declaration(text: &str, place: Range<usize>) -> Option<Declaration> {
    let part = &text[place.clone()];
    let colon = part.find(':')?;
    let name = part[..colon].trim_end();
    let is_name = !name.is_empty() && name.chars().all(|it| it.is_alphanumeric() || matches!(it, '-' | '_'));
    if !is_name {
        return None;
    }
    let raw = &part[colon + 1..];
    let start = place.start + colon + 1 + (raw.len() - raw.trim_start().len());
    let value = without_comments(raw);
    let mut value = value.trim().to_owned();
    let important = value.to_ascii_lowercase().replace(' ', "").ends_with("!important");
    if important {
        value.truncate(value.rfind('!').unwrap_or(value.len()));
    }
    Some(Declaration {
        name: if name.starts_with("--") { name.to_owned() } else { name.to_ascii_lowercase() },
        name_place: place.start..place.start + name.len(),
        value: value.trim_end().to_owned(),
        value_place: start..(start + raw.trim().len()).max(start),
        important,
    })
}

/// A text without its comments.
pub fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("/*") {
        out.push_str(&rest[..at]);
        out.push(' ');
        rest = rest[at..].find("*/").map_or("", |end| &rest[at + end + 2..]);
    }
    out + rest
}

/// Calls `visit` for each token of a value, also inside functions.
pub fn tokens(value: &str, visit: &mut dyn FnMut(&Token<'_>)) {
    fn walk(parser: &mut Parser<'_, '_>, visit: &mut dyn FnMut(&Token<'_>)) {
        while let Ok(token) = parser.next().cloned() {
            visit(&token);
            if matches!(
                token,
                Token::Function(_)
                    | Token::ParenthesisBlock
                    | Token::SquareBracketBlock
                    | Token::CurlyBracketBlock
            ) {
                let _ = parser.parse_nested_block::<_, (), ()>(|inner| {
                    walk(inner, visit);
                    Ok(())
                });
            }
        }
    }
    let mut input = ParserInput::new(value);
    walk(&mut Parser::new(&mut input), visit);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn rules_and_declarations_know_their_place() {
        let css = "/* a { b: c } */\n@media (prefers-color-scheme: dark) {\n  .a, b > c:hover { color: red; --x: 1px !important }\n}\n@import \"x.css\";\n@font-face { src: url(a.woff2) }\nd { e: f; &:focus { g: h } i { j: k } }\n";
        let mut sources = Sources::new();
        let id = sources.add_text("a.css", css);
        let mut sheet = Sheet::default();
        sheet.add(sources.get(id));
        let shown: Vec<String> = sheet
            .rules
            .iter()
            .map(|rule| {
                let declarations = rule.declarations.iter().map(|it| {
                    assert_eq!(css[it.name_place.clone()].to_lowercase(), it.name);
                    assert!(css[it.value_place.clone()].starts_with(&it.value));
                    format!("{}={}{}", it.name, it.value, if it.important { "!" } else { "" })
                });
                let within: Vec<_> =
                    rule.within.iter().map(|it| format!("@{}{}", it.name, it.prelude)).collect();
                format!(
                    "{}{}[{}]",
                    within.join(""),
                    rule.selectors.join(","),
                    declarations.collect::<Vec<_>>().join(" ")
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                "@media(prefers-color-scheme:dark).a,b > c:hover[color=red --x=1px!]",
                "@font-face[src=url(a.woff2)]",
                "d[e=f]",
                "d:focus[g=h]",
                "d i[j=k]",
            ]
        );
        assert_eq!(&css[sheet.statements[0].place.clone()], "@import \"x.css\"");
    }

    proptest::proptest! {
        #[test]
        fn no_sheet_makes_it_panic(css in "[a-z@{}():;,.#*/\\\\\"' !ą-]{0,80}") {
            let mut sources = Sources::new();
            let id = sources.add_text("a.css", &css);
            let mut sheet = Sheet::default();
            sheet.add(sources.get(id));
            for it in sheet.rules.iter().flat_map(|it| &it.declarations) {
                proptest::prop_assert!(css.get(it.name_place.start..it.value_place.end).is_some());
            }
        }
    }
}
