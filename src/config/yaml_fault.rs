//! What is wrong with YAML that cannot be read, in an editor's words: the reader of YAML says what it expected, this looks
//! for what was written. Never reads YAML itself.

use std::ops::Range;

/// What was found: its bytes in the text, a sentence, and how to mend it.
pub struct Fault {
    /// The place in the text.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
}

/// One line of the text.
struct Line<'a> {
    /// Its first byte.
    start: usize,
    /// Without the line end, and without a note at its end.
    text: &'a str,
    /// How many spaces it begins with.
    indent: usize,
    /// The name before the first colon, and what stands after it; none where it has no colon.
    pair: Option<(&'a str, &'a str)>,
}

/// What the reader of YAML knows best: its sentence in an editor's words, and how to mend it.
pub fn said(message: &str) -> Option<(String, &'static str)> {
    if let Some((_, rest)) = message.split_once("duplicate mapping key: ") {
        let key = rest.split(", set ").next().unwrap_or(rest);
        return Some((format!("“{key}” stands here twice."), "keep one of the two: the other would be lost"));
    }
    let known = [
        (
            "non-finite float",
            "This is no number that can be written out.",
            "write it in digits, or in quotation marks",
        ),
        (
            "budget breached",
            "This is nested deeper, or repeated more often, than any settings are.",
            "keep lists and names a few levels deep, and put text that begins with [ or { in quotation marks",
        ),
    ];
    let (_, sentence, help) = known.into_iter().find(|(sign, ..)| message.contains(sign))?;
    Some((sentence.to_owned(), help))
}

/// The mistake that is behind an error at the byte `at` of `text`; none where nothing common is there.
pub fn of(text: &str, at: usize) -> Option<Fault> {
    let lines = lines(text);
    let here = lines.iter().position(|it| at <= it.start + it.text.len()).unwrap_or(lines.len());
    let around = &lines[..lines.len().min(here + 1)];
    tab(around).or_else(|| open_quote(around)).or_else(|| around.last().and_then(|it| at_line(it, around)))
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut all = Vec::new();
    for raw in text.split_inclusive('\n') {
        all.push(line(start, raw));
        start += raw.len();
    }
    all
}

fn line(start: usize, raw: &str) -> Line<'_> {
    let written = raw.trim_end_matches(['\n', '\r']);
    let text = written.find(" #").map_or(written, |it| &written[..it]).trim_end();
    let indent = text.len() - text.trim_start_matches(' ').len();
    let colon = text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1));
    let pair = colon.map(|it| (text[..it].trim(), text[it + 1..].trim()));
    Line { start, text, indent, pair }
}

impl Line<'_> {
    fn fault(&self, message: impl Into<String>, help: impl Into<String>) -> Option<Fault> {
        let start = self.start + self.text.len() - self.text.trim_start().len();
        Some(Fault { range: start..self.start + self.text.len(), message: message.into(), help: help.into() })
    }

    fn is_words(&self) -> bool {
        let text = self.text.trim_start();
        !text.is_empty() && !text.starts_with(['#', '-', '[', ']', '{', '}', '>', '|'])
    }
}

/// YAML takes no tab at the beginning of a line.
fn tab(lines: &[Line<'_>]) -> Option<Fault> {
    let line = lines.last().filter(|it| it.text.trim_start_matches(' ').starts_with('\t'))?;
    let mended = line.text.replace('\t', "  ");
    Some(Fault {
        range: line.start..line.start + line.text.len(),
        message: "This line begins with a tab.".to_owned(),
        help: format!("begin it with spaces, two for each step: {}", mended.trim_end()),
    })
}

/// A quotation mark at the beginning of a value, and none at its end.
fn open_quote(lines: &[Line<'_>]) -> Option<Fault> {
    let is_open = |value: &str| {
        let mark = value.chars().next().filter(|it| ['"', '\''].contains(it))?;
        (value.matches(mark).count() % 2 == 1).then_some(mark)
    };
    let (line, value, mark) = lines.iter().find_map(|line| {
        let (_, value) = line.pair?;
        Some((line, value, is_open(value)?))
    })?;
    let start = line.start + line.text.rfind(value)?;
    Some(Fault {
        range: start..start + value.len(),
        message: "This quotation mark is not closed.".to_owned(),
        help: format!("close it at the end of the text: {value}{mark}"),
    })
}

/// What is wrong with the line at which reading stopped.
fn at_line(line: &Line<'_>, around: &[Line<'_>]) -> Option<Fault> {
    let before = around.iter().rev().skip(1).find(|it| it.is_words());
    match line.pair {
        None if line.is_words() => {
            let (name, rest) = line.text.trim().split_once(' ').unwrap_or((line.text.trim(), "…"));
            line.fault("This line has no colon after its name.", format!("write: {name}: {rest}"))
        }
        // The line above has a value of its own, so nothing may stand below it.
        Some(_)
            if before.is_some_and(|it| {
                line.indent > it.indent && it.pair.is_some_and(|(_, it)| !it.is_empty())
            }) =>
        {
            let wanted = before.map_or(0, |it| it.indent);
            line.fault(
                format!("This line is indented by {}, the one above it by {wanted}.", spaces(line.indent)),
                "indent lines that belong together by the same number of spaces",
            )
        }
        Some((name, value)) if value.contains(": ") || value.ends_with(':') => {
            let start = line.start + line.text.rfind(value)?;
            let mark = if value.contains('"') { '\'' } else { '"' };
            Some(Fault {
                range: start..start + value.len(),
                message: "This text holds a colon, so it looks like one more key.".to_owned(),
                help: format!("put it in quotation marks: {name}: {mark}{value}{mark}"),
            })
        }
        Some((name, value)) if value.starts_with(['@', '`', '%', '&', '*', '!', '|', '>', '{', '[']) => {
            let start = line.start + line.text.rfind(value)?;
            Some(Fault {
                range: start..start + value.len(),
                message: "This text begins with a sign that has a meaning of its own here.".to_owned(),
                help: format!("put it in quotation marks: {name}: \"{}\"", value.replace('"', "'")),
            })
        }
        Some((name, value)) if value.starts_with('"') || value.starts_with('\'') => {
            let start = line.start + line.text.rfind(value)?;
            let inner: String = value.chars().filter(|it| *it != '"').collect();
            Some(Fault {
                range: start..start + value.len(),
                message: "Something stands outside the quotation marks of this text.".to_owned(),
                help: format!("put them round all of it: {name}: \"{inner}\""),
            })
        }
        _ => None,
    }
}

fn spaces(count: usize) -> String {
    if count == 1 { "1 space".to_owned() } else { format!("{count} spaces") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, needle: &str) -> Option<(String, String)> {
        let fault = of(text, text.find(needle)?)?;
        Some((fault.message, format!("{} | {}", &text[fault.range], fault.help)))
    }

    #[test]
    fn common_mistakes_are_told_by_what_was_written() {
        for (text, at_needle, message, rest) in [
            (
                "a: 1\n\tb: 2\n",
                "\tb",
                "This line begins with a tab.",
                "\tb: 2 | begin it with spaces, two for each step:   b: 2",
            ),
            (
                "a: \"x\nb: \"1\"\n",
                "1\"",
                "This quotation mark is not closed.",
                "\"x | close it at the end of the text: \"x\"",
            ),
            (
                "title Lung checks\n",
                "title",
                "This line has no colon after its name.",
                "title Lung checks | write: title: Lung checks",
            ),
            (
                "a: b: c # note\n",
                ": c",
                "This text holds a colon, so it looks like one more key.",
                "b: c | put it in quotation marks: a: \"b: c\"",
            ),
            (
                "a: x\n  b: y\n",
                "b: y",
                "This line is indented by 2 spaces, the one above it by 0.",
                "b: y | indent lines that belong together by the same number of spaces",
            ),
            (
                "a: New \"x: y\"\n",
                "x: y",
                "This text holds a colon, so it looks like one more key.",
                "New \"x: y\" | put it in quotation marks: a: 'New \"x: y\"'",
            ),
            (
                "a: \"New\" x\n",
                "x\n",
                "Something stands outside the quotation marks of this text.",
                "\"New\" x | put them round all of it: a: \"New x\"",
            ),
        ] {
            assert_eq!(at(text, at_needle), Some((message.to_owned(), rest.to_owned())), "{text}");
        }
        assert_eq!(at("a:\n  - x\n", "x"), None);
    }

    proptest::proptest! {
        #[test]
        fn whatever_is_written_nothing_breaks(text in "[a-z:\"' \t\n#ü-]{0,60}", at in 0usize..80) {
            if let Some(fault) = of(&text, at) {
                proptest::prop_assert!(text.get(fault.range).is_some());
            }
        }
    }
}
