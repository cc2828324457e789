//! YAML as a tree of scalars, lists and maps, each with its place. Never guesses types: `no` stays a word.

use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Spanned, budget};

use super::yaml_fault;
use crate::diagnostics::{self, Diagnostic, rules};
use crate::locale::unseen::{self, Kind};
use crate::source::{Source, Span};

/// A value and its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// What stands there.
    pub value: Value,
    /// Where.
    pub span: Span,
}

/// A YAML value. Numbers, dates and booleans are scalars: the text as the editor wrote it.
#[derive(Clone, Debug)]
pub enum Value {
    /// Nothing.
    Null,
    /// A word, number, date or longer text.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in their order.
    Map(Vec<(Words, Node)>),
}

/// A text and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// Reads the YAML in the bytes `range` of a file.
///
/// # Errors
/// One finding at the first place that cannot be read.
pub fn parse(source: &Source, range: Range<usize>) -> Result<Node, Diagnostic> {
    let text = &source.text[range.clone()];
    // The limits stop bombs of aliases and of nesting; no node is shorter than two letters and a line end.
    let nodes = (text.len() / 2).clamp(20_000, 2_000_000);
    let options = serde_yaml::options! {
        budget: budget! { max_depth: 16, max_nodes: nodes, max_aliases: 0, max_anchors: 0 },
        with_snippet: false,
    };
    match serde_yaml::from_str_with_options::<Spanned<Raw>>(text, options) {
        Ok(raw) => {
            let node = node(raw, source, &range);
            unseen_in(&node).map_or(Ok(node), Err)
        }
        Err(error) => {
            let start = error.location().map_or(range.end, |it| {
                let at = |it: u64| usize::try_from(it).unwrap_or(1);
                offset(text, at(it.line()), at(it.column())) + range.start
            });
            let end = source.text[start..range.end].find('\n').map_or(range.end, |it| start + it);
            if let Some((message, help)) = yaml_fault::said(&error.to_string()) {
                return Err(Diagnostic::new(&rules::YAML_SYNTAX, source.span(start..end), message).help(help));
            }
            if let Some(fault) = yaml_fault::of(text, start - range.start) {
                let place = range.start + fault.range.start..range.start + fault.range.end;
                return Err(
                    Diagnostic::new(&rules::YAML_SYNTAX, source.span(place), fault.message).help(fault.help)
                );
            }
            Err(Diagnostic::new(&rules::YAML_SYNTAX, source.span(start..end), plain(&error.to_string()))
                .help("put text that holds a colon or begins with a sign in quotation marks; indent with spaces"))
        }
    }
}

/// The first character in a text or key that nobody sees and no page may hold.
fn unseen_in(node: &Node) -> Option<Diagnostic> {
    let of_text = |text: &str, span: Span| {
        let it = unseen::all(text).find(|it| it.kind != Kind::Space)?;
        // Where the text is written without escapes, the place of the character is known.
        let start = span.start as usize + it.at;
        let is_raw = span.range().len() == text.len();
        let place = if is_raw { Span::new(span.source, start..start + it.sign.len_utf8()) } else { span };
        Some(diagnostics::unseen::finding(it, place))
    };
    match &node.value {
        Value::Null => None,
        Value::Scalar(text) => of_text(text, node.span),
        Value::List(list) => list.iter().find_map(unseen_in),
        Value::Map(map) => {
            map.iter().find_map(|(key, value)| of_text(&key.text, key.span).or_else(|| unseen_in(value)))
        }
    }
}

/// The text of settings with one more item in their list `key: [one, two]`; nothing else changes. `None` where there is no
/// such list on one line.
pub fn with_item(text: &str, key: &str, item: &str) -> Option<String> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|it| it.starts_with(':')) {
            let close = line.find(']')?;
            let at = start + line[..close].trim_end().len();
            let comma = if text[..at].ends_with('[') { "" } else { ", " };
            return Some(format!("{}{comma}{item}{}", &text[..at], &text[at..]));
        }
        start += line.len();
    }
    None
}

/// The byte of a line and a column, both counted from 1, the column in characters.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// The reader's own sentence, without its "line 3 column 4: " and with an editor's words.
fn plain(message: &str) -> String {
    let first = message.lines().next().unwrap_or(message);
    let cut = first.find(" at line ").map_or(first, |at| &first[..at]);
    format!("This YAML cannot be read: {}.", cut.trim_end_matches('.'))
}

fn node(raw: Spanned<Raw>, source: &Source, range: &Range<usize>) -> Node {
    let place = raw.referenced.span();
    let at = |it: Option<u64>| it.and_then(|it| usize::try_from(it).ok());
    let start = at(place.byte_offset()).map_or(range.start, |it| (range.start + it).min(range.end));
    let end = at(place.byte_len()).map_or(start, |it| (start + it).min(range.end));
    let span = source.span(inside_quotes(&source.text, start..end));
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Plain => Value::Scalar(source.text.get(start..end).unwrap_or_default().trim().to_owned()),
        Raw::List(list) => Value::List(list.into_iter().map(|it| node(it, source, range)).collect()),
        Raw::Map(map) => Value::Map(
            map.into_iter().map(|(key, it)| (words(key, source, range), node(it, source, range))).collect(),
        ),
    };
    Node { value, span }
}

/// A quoted text stands between its quotation marks: a place inside it is then counted from its first letter.
fn inside_quotes(text: &str, range: Range<usize>) -> Range<usize> {
    let part = text.get(range.clone()).unwrap_or_default();
    let quoted = ['"', '\''].iter().any(|it| part.len() >= 2 && part.starts_with(*it) && part.ends_with(*it));
    if quoted { range.start + 1..range.end - 1 } else { range }
}

fn words(key: Spanned<String>, source: &Source, range: &Range<usize>) -> Words {
    let span =
        node(Spanned { value: Raw::Null, referenced: key.referenced, defined: key.defined }, source, range)
            .span;
    Words { text: key.value, span }
}

/// What serde sees, before places are put in.
enum Raw {
    Null,
    Text(String),
    /// A scalar that the YAML reader took for a number or boolean: its text is read from the file instead.
    Plain,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a word, a list or a map")
    }
    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Raw, D::Error> {
        Raw::deserialize(inner)
    }
    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }
    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }
    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }
    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut out = Vec::new();
        while let Some(it) = list.next_element()? {
            out.push(it);
        }
        Ok(Raw::List(out))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut out = Vec::new();
        while let Some(entry) = map.next_entry()? {
            out.push(entry);
        }
        Ok(Raw::Map(out))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn read(text: &str) -> Result<Node, Diagnostic> {
        let mut sources = Sources::new();
        let id = sources.add_text("a.yaml", text);
        parse(sources.get(id), 0..text.len())
    }

    fn scalar(text: &str, key: &str) -> String {
        let Value::Map(map) = read(text).unwrap().value else { panic!("a map") };
        let (_, node) = map.into_iter().find(|(it, _)| it.text == key).unwrap();
        let Value::Scalar(text) = node.value else { panic!("a scalar: {:?}", node.value) };
        text
    }

    #[test]
    fn what_is_wrong_is_said_in_an_editors_words() {
        let deep = format!("k: {}1{}\n", "[".repeat(40), "]".repeat(40));
        for (text, said) in [
            ("a: 1\na: 2\n", "“a” stands here twice."),
            ("n: 1e400\n", "written out"),
            (&*deep, "nested deeper"),
        ] {
            let told = read(text).unwrap_err();
            assert!(told.message.contains(said), "{text}: {}", told.message);
        }
    }

    #[test]
    fn only_the_list_changes() {
        let text = "name: A # [x]\r\nlanguages: [en-GB, ur ] # in the menu's order\r\nmenu: []\r\n";
        let found = with_item(text, "languages", "lt").unwrap();
        assert_eq!(
            found,
            "name: A # [x]\r\nlanguages: [en-GB, ur, lt ] # in the menu's order\r\nmenu: []\r\n"
        );
        assert_eq!(with_item("languages:\n  - en-GB\n", "languages", "lt"), None);
        assert_eq!(with_item("editions: []\n", "editions", "b").as_deref(), Some("editions: [b]\n"));
    }

    #[test]
    fn words_numbers_and_dates_stay_as_they_were_written() {
        let text = "title: no\nversion: 1.0\nphone: 0300 555 4152\ndate: 2027-03-06T11:00\nzip: 007\nyes: true\nq: \"a: b\"\n";
        for (key, value) in [
            ("title", "no"),
            ("version", "1.0"),
            ("phone", "0300 555 4152"),
            ("date", "2027-03-06T11:00"),
            ("zip", "007"),
            ("yes", "true"),
            ("q", "a: b"),
        ] {
            assert_eq!(scalar(text, key), value);
        }
    }

    #[test]
    fn places_are_bytes_of_the_file_also_after_other_letters() {
        let text = "a: ąę\nb: { c: ż }\n";
        let Value::Map(map) = read(text).unwrap().value else { panic!() };
        assert_eq!(&text[map[0].1.span.range()], "ąę");
        assert_eq!(&text[map[1].0.span.range()], "b");
        let Value::Map(inner) = &map[1].1.value else { panic!() };
        assert_eq!(&text[inner[0].1.span.range()], "ż");
    }

    #[test]
    fn broken_yaml_is_one_finding_at_its_place() {
        let fault = read("title: x\nsummary: [a, b\nother: y\n").unwrap_err();
        assert_eq!(fault.rule.code, "yaml-syntax");
        assert!(fault.span.unwrap().start > 8, "{fault:?}");
    }

    #[test]
    fn what_nobody_sees_is_refused_at_its_place() {
        for (text, code, start) in [
            ("a: x\nb: { c: [y, 1\u{202e}2] }\n", "text-bidi", 18),
            ("a: \"\\u0007\"\n", "text-control", 4),
            ("a: \"Stop \\ue000 x\"\n", "text-control", 4),
            ("x: 1\n\"a\\u001bb\": x\n", "text-control", 6),
        ] {
            let fault = read(text).unwrap_err();
            assert_eq!((fault.rule.code, fault.span.unwrap().start), (code, start), "{text}");
        }
        assert!(read("a: |\n  one\ttwo\nb: \"x\\ty\\r\\n\"\n").is_ok());
    }

    #[test]
    fn bombs_are_refused_at_once() {
        assert!(read(&"[".repeat(20_000)).is_err());
        assert!(read("a: &x [1,1]\nb: *x\n").is_err());
    }
}
