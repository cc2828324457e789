//! One Fluent file: its messages and terms, and the place of each. Never formats one.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use super::places;
use super::references::{self, Reference};
use super::{depth, literals};
use crate::diagnostics::{self, Diagnostic, Warned, rules};
use crate::locale::unseen::{self, Kind, Unseen};
use crate::source::{Source, SourceId, Span};

/// A Fluent file. A copy of it costs nothing.
#[derive(Debug, Clone)]
pub struct Resource(Arc<Contents>);

impl std::ops::Deref for Resource {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.0
    }
}

/// What a Fluent file holds.
#[derive(Debug)]
pub struct Contents {
    /// The file that it was read from, and a digest of what stands there; none where it was made from a page.
    pub file: Option<(SourceId, [u8; 32])>,
    /// What Fluent reads.
    pub fluent: Arc<FluentResource>,
    /// Messages, and terms with their hyphen, by name: the place of the value, or of the name where there is
    /// only an attribute.
    pub entries: BTreeMap<String, Span>,
    /// Names at the beginning of what could not be read.
    pub broken: BTreeSet<String>,
    /// What the entries refer to.
    pub references: Vec<Reference>,
    /// Where the entries stand in `fluent`, by name.
    at: BTreeMap<String, At>,
}

/// Where an entry stands in its resource.
#[derive(Debug, Clone)]
struct At {
    /// Its place among the entries.
    entry: usize,
    /// The bytes of its name; of a term, without the hyphen.
    name: Range<usize>,
    /// The bytes of its value.
    value: Range<usize>,
}

impl Resource {
    /// A file without messages.
    pub fn empty() -> Self {
        let fluent = FluentResource::try_new(String::new()).unwrap_or_else(|(fluent, _)| fluent);
        Self(Arc::new(Contents {
            file: None,
            fluent: Arc::new(fluent),
            entries: BTreeMap::new(),
            broken: BTreeSet::new(),
            references: Vec::new(),
            at: BTreeMap::new(),
        }))
    }
}

impl Contents {
    /// The value of an entry as it is written in the file; several lines where it goes on.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.fluent.source().get(self.at.get(name)?.value.clone())
    }

    /// The bytes of an entry's name and of its value in the file.
    pub fn ranges(&self, name: &str) -> Option<(Range<usize>, Range<usize>)> {
        self.at.get(name).map(|it| (it.name.clone(), it.value.clone()))
    }

    /// The value of an entry as a tree.
    pub fn pattern(&self, name: &str) -> Option<&ast::Pattern<&str>> {
        match self.fluent.get_entry(self.at.get(name)?.entry)? {
            ast::Entry::Message(it) => it.value.as_ref(),
            ast::Entry::Term(it) => Some(&it.value),
            _ => None,
        }
    }

    /// The value of an attribute of an entry as a tree.
    pub fn attribute(&self, name: &str, attribute: &str) -> Option<&ast::Pattern<&str>> {
        let attributes = match self.fluent.get_entry(self.at.get(name)?.entry)? {
            ast::Entry::Message(it) => &it.attributes,
            ast::Entry::Term(it) => &it.attributes,
            _ => return None,
        };
        attributes.iter().find(|it| it.id.name == attribute).map(|it| &it.value)
    }

    /// The lines of the comment directly above an entry, without `#` and line ends.
    pub fn comment(&self, name: &str) -> Vec<&str> {
        // Fluent's reader for programs passes over comments.
        let text = self.fluent.source();
        let Some(at) = self.at.get(name) else { return Vec::new() };
        let lines = places::comment_lines(text, at.name.start).into_iter();
        lines.map(|it| text[it].trim_start_matches('#').trim()).collect()
    }

    /// The names of the entries in the order of the file.
    pub fn in_order(&self) -> Vec<&str> {
        let mut names: Vec<(&str, usize)> =
            self.at.iter().map(|(name, at)| (name.as_str(), at.entry)).collect();
        names.sort_unstable_by_key(|(_, entry)| *entry);
        names.into_iter().map(|(name, _)| name).collect()
    }
}

/// Reads a file. Messages that cannot be read are reported and left out.
pub fn read(source: &Source) -> Warned<Resource> {
    let mut found = read_text(&source.text, &|range| source.span(range), &rules::FTL_SYNTAX);
    // Nobody else has it yet.
    if let Some(contents) = Arc::get_mut(&mut found.value.0) {
        contents.file = Some((source.id, *source.digest()));
    }
    for kind in [Kind::Control, Kind::Pile] {
        let runs = unseen::runs(&source.text, kind);
        let told = runs.map(|(range, it)| diagnostics::unseen::finding(it, source.span(range)));
        found.diagnostics.extend(told);
    }
    found
}

/// Reads Fluent text whose places `span_at` knows; what cannot be read breaks `rule`.
pub fn read_text(
    text: &str,
    span_at: &impl Fn(std::ops::Range<usize>) -> Span,
    rule: &'static crate::diagnostics::Rule,
) -> Warned<Resource> {
    let deep = depth::too_deep(text);
    let (fluent, errors) = match FluentResource::try_new(depth::without(text, &deep).into_owned()) {
        Ok(fluent) => (fluent, Vec::new()),
        Err((fluent, errors)) => (fluent, errors),
    };
    let unread =
        errors.iter().filter_map(|it| it.slice.clone()).chain(deep.iter().map(|it| it.entry.clone()));
    let broken = unread.filter_map(|it| name_at(text.get(it)?)).collect();
    let kept = unseen::runs(text, Kind::Kept);
    let mut diagnostics: Vec<Diagnostic> =
        kept.map(|(range, it)| of_unseen(it, span_at(range), rule)).collect();
    diagnostics.extend(errors.iter().map(|it| syntax(text, it, span_at, rule)));
    diagnostics.extend(deep.iter().map(|it| {
        Diagnostic::new(rule, span_at(it.at..it.at + 1), "Braces stand in one another too deep here.")
            .help("write a message for each part, and name it in braces")
    }));
    // The resource owns a copy of the text: offsets in it are offsets in the text.
    let range_of = |part: &str| {
        let start = (part.as_ptr() as usize).wrapping_sub(fluent.source().as_ptr() as usize);
        let inside = start <= text.len() && part.len() <= text.len() - start;
        if inside { start..start + part.len() } else { 0..0 }
    };
    let place = |part: &str| span_at(range_of(part));
    let mut entries = BTreeMap::new();
    let mut at = BTreeMap::new();
    let mut references = Vec::new();
    for (index, entry) in fluent.entries().enumerate() {
        let (name, id, value) = match entry {
            ast::Entry::Message(it) => (it.id.name.to_owned(), it.id.name, it.value.as_ref()),
            ast::Entry::Term(it) => (format!("-{}", it.id.name), it.id.name, Some(&it.value)),
            _ => continue,
        };
        if entries.contains_key(&name) {
            let message = format!("“{name}” stands twice in this file.");
            diagnostics.push(Diagnostic::new(&rules::FTL_DUPLICATE, place(id), message));
            continue;
        }
        let written = value.map(|_| places::value(text, range_of(id).end)).filter(|it| !it.is_empty());
        entries.insert(name.clone(), written.clone().map_or_else(|| place(id), span_at));
        at.insert(name.clone(), At { entry: index, name: range_of(id), value: written.unwrap_or_default() });
        references::of_entry(entry, &name, &place, &mut references);
        literals::of_entry(entry, &mut |fault, part| diagnostics.push(literal(fault, place(part), rule)));
    }
    let contents = Contents { file: None, fluent: Arc::new(fluent), entries, broken, references, at };
    Warned { value: Resource(Arc::new(contents)), diagnostics }
}

/// The name with which a message begins, a term's with its hyphen.
fn name_at(text: &str) -> Option<String> {
    let letters = text.strip_prefix('-').unwrap_or(text);
    let length =
        letters.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(letters.len());
    letters
        .starts_with(|c: char| c.is_ascii_alphabetic())
        .then(|| text[..text.len() - letters.len() + length].to_owned())
}

fn syntax(
    text: &str,
    error: &ParserError,
    span_at: &impl Fn(std::ops::Range<usize>) -> Span,
    rule: &'static crate::diagnostics::Rule,
) -> Diagnostic {
    // The parser counts bytes: its place may begin or end inside a letter.
    let start = text.floor_char_boundary(error.pos.start);
    let mut span = span_at(start..text.ceil_char_boundary(error.pos.end.max(start)));
    let (message, help) = match &error.kind {
        ErrorKind::ExpectedToken('=') => (
            "This line is no message.".to_owned(),
            "a message is: name = words; lines that go on are indented",
        ),
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace => (
            "A brace is opened or closed here without its other half.".to_owned(),
            "write { $name } with both braces",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => {
            (format!("The message “{entry_id}” has no words."), "write them after the = sign")
        }
        ErrorKind::MissingDefaultVariant => {
            ("This choice has no default.".to_owned(), "put a * before the last variant: *[other]")
        }
        other => (format!("This Fluent text cannot be read: {other}."), "look at the line with the caret"),
    };
    if let Some(slice) = error.slice.as_ref().filter(|_| start >= text.len()) {
        span = span_at(slice.start.min(text.len())..slice.end.min(text.len()));
    }
    Diagnostic::new(rule, span, message).help(help)
}

/// Letters that Handbill keeps for itself break the rule of Fluent texts, and others rules of their own.
fn of_unseen(it: Unseen, span: Span, rule: &'static crate::diagnostics::Rule) -> Diagnostic {
    let found = diagnostics::unseen::finding(it, span);
    if it.kind == Kind::Kept { Diagnostic { rule, ..found } } else { found }
}

/// A part of an entry that cannot be shown as it is written.
fn literal(fault: literals::Fault, span: Span, rule: &'static crate::diagnostics::Rule) -> Diagnostic {
    match fault {
        literals::Fault::Number => {
            let message = "This number has more digits than can be shown as they are.";
            Diagnostic::new(&rules::MESSAGE_FAILED, span, message).help("use up to 15 digits")
        }
        literals::Fault::Option { name, known } => {
            let message = if known {
                format!("This value is none that “{name}” can have.")
            } else {
                format!("NUMBER has no option “{name}”.")
            };
            Diagnostic::new(&rules::MESSAGE_FAILED, span, message)
                .help("it has minimumFractionDigits and maximumFractionDigits, from 0 to 20, and useGrouping")
        }
        literals::Fault::Escape => Diagnostic::new(rule, span, "An escape in this text names no letter.")
            .help("write \\u and four signs of 0-9 and A-F, or \\U and six, up to \\U10FFFF"),
        literals::Fault::Unseen(it) => of_unseen(it, span, rule),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn file(text: &str) -> (Source, Warned<Resource>) {
        let mut sources = Sources::new();
        let id = sources.add_text("locales/ur/site.ftl", text);
        let source = sources.get(id).clone();
        let found = read(&source);
        (source, found)
    }

    #[test]
    fn what_cannot_be_read_is_told_at_whole_letters() {
        for text in ["ہ = a\n", "a = { ہ }\n", "a = { $ہ }\n", "a = b }ہ\n", "a = { b ہ }\n", "a = { \"ہ\n"]
        {
            let (source, found) = file(text);
            let places =
                found.diagnostics.iter().filter_map(|it| it.span).map(|it| source.text.get(it.range()));
            let places: Vec<_> = places.collect();
            assert!(!places.is_empty() && places.iter().all(Option::is_some), "{text}: {places:?}");
        }
    }

    #[test]
    fn entries_know_their_place() {
        let (source, found) = file("a = Hello { $x } there\n-b = Term\n");
        let resource = found.value;
        assert_eq!(&source.text[resource.entries["a"].range()], "Hello { $x } there");
        assert_eq!(&source.text[resource.entries["-b"].range()], "Term");
        assert_eq!(resource.text("a"), Some("Hello { $x } there"));
        assert_eq!(resource.in_order(), ["a", "-b"]);
    }

    #[test]
    fn every_broken_line_is_told_with_its_line() {
        let (source, found) = file("a = ok\nb ok\nc = { $x\nd = ok\nd = again\n");
        let lines: Vec<_> = found
            .diagnostics
            .iter()
            .map(|it| (it.rule.code, source.line_column(it.span.unwrap().start as usize).0))
            .collect();
        assert_eq!(lines, [("ftl-syntax", 2), ("ftl-syntax", 4), ("ftl-duplicate", 5)]);
    }

    #[test]
    fn letters_that_nobody_sees_are_told_wherever_they_stand() {
        let (source, found) = file(
            "a = one \u{e000}\u{e100} two\nb = {\"\\uE000\"} and {\"\\u202E\"}\nc =\n    .d = \u{7} \u{e001}\ne = { NUMBER(5, x: \"\\u0007\") }{\"\\u00A0\"}\n",
        );
        let mut told: Vec<_> = found
            .diagnostics
            .iter()
            .map(|it| (source.line_column(it.span.unwrap().start as usize), it.rule.code))
            .collect();
        told.sort_unstable();
        assert_eq!(
            told,
            [
                ((1, 9), "ftl-syntax"),
                ((2, 7), "ftl-syntax"),
                ((2, 22), "text-bidi"),
                ((4, 10), "text-control"),
                ((4, 12), "ftl-syntax"),
                ((5, 17), "message-failed"),
                ((5, 21), "text-control"),
            ]
        );
    }

    #[test]
    fn an_escape_names_a_letter() {
        let told = |literal: &str| file(&format!("a = {{ \"{literal}\" }}\n")).1.diagnostics.len();
        assert_eq!([r"\UFFFFFF", r"\uD800"].map(told), [1, 1]);
        assert_eq!([r"\U01F68A", r"\u00E9", r"\uFFFD", "\u{fffd}\\\\"].map(told), [0, 0, 0, 0]);
    }

    #[test]
    fn what_is_too_deep_is_told_and_the_rest_is_read() {
        let (source, found) = file(&format!("a = x\nb = {}\nc = {{ a }}\n", "{ ".repeat(50_000)));
        let codes: Vec<_> = found.diagnostics.iter().map(|it| it.rule.code).collect();
        assert_eq!(codes, ["ftl-syntax"]);
        assert_eq!(source.line_column(found.diagnostics[0].span.unwrap().start as usize).0, 2);
        assert_eq!(found.value.in_order(), ["a", "c"]);
        assert!(found.value.broken.contains("b"));
    }

    #[test]
    fn numbers_that_cannot_be_shown_are_told() {
        for (number, is_told) in [
            ("5".to_owned(), false),
            ("-1.25".to_owned(), false),
            (format!("1{}", "0".repeat(400)), true),
            (format!("1.{}", "1".repeat(400)), true),
            ("NUMBER(5, minimumFractionDigits: 20)".to_owned(), false),
            ("NUMBER(5, minimumFractionDigits: 21)".to_owned(), true),
            ("NUMBER(5, minimumFractionDigits: \"2\")".to_owned(), true),
            ("NUMBER(5, useGrouping: \"false\")".to_owned(), false),
            ("NUMBER(5, style: \"percent\")".to_owned(), true),
        ] {
            let (_, found) = file(&format!("a = {{ {number} }}\n"));
            let codes: Vec<_> = found.diagnostics.iter().map(|it| it.rule.code).collect();
            assert_eq!(codes, if is_told { vec!["message-failed"] } else { vec![] }, "{number}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_file_makes_it_panic(text in "[a-z=\\{\\}$ \n\\*\\[\\].#\"-]{0,80}") {
            let _ = file(&text);
        }
    }
}
