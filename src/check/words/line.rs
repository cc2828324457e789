//! One text as its reader takes it in: its words, links, bold and italics, each with its place in the text as it is
//! written. Never puts a value in.

mod signs;

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use icu::properties::CodePointSetData;
use icu::properties::props::WhiteSpace;
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::locale::charset::CharSet;
use crate::messages::placeable::{LINE_START, is_bare};
use signs::Signs;

/// Stands for a value in [`Line::plain`].
pub const VALUE: char = '\u{fffc}';

/// A text without its signs.
#[derive(Debug, Default)]
pub struct Line {
    /// Its words, with [`VALUE`] in place of each value and a line end for each hard break.
    pub plain: String,
    /// Its links.
    pub links: Vec<Link>,
    /// Bold parts of `plain`.
    pub strong: Vec<Range<usize>>,
    /// Italic parts of `plain`.
    pub emphasis: Vec<Range<usize>>,
    /// Values: where they stand in `plain`, and how they are written, such as `$helpline`.
    pub values: Vec<(usize, String)>,
    /// Where the letters of `plain` stand in the text as it is written, in order.
    runs: Vec<Run>,
    /// Where its words stand in `plain`, once a rule asks.
    words: OnceCell<Vec<Range<usize>>>,
}

/// Letters of [`Line::plain`] that stand together in the text as it is written.
#[derive(Debug)]
struct Run {
    /// Where they begin in `plain`.
    at: usize,
    /// How many bytes they have there.
    length: usize,
    /// Their bytes in the text as it is written: as many where they are the same letters, others where one sign stands for
    /// a value, an entity or a line end.
    written: Range<usize>,
}

impl Run {
    /// Whether each byte of it has a byte of its own in the text as it is written.
    fn is_letters(&self) -> bool {
        self.length == self.written.len()
    }
}

/// A link.
#[derive(Debug)]
pub struct Link {
    /// Its words, in `plain`.
    pub words: Range<usize>,
    /// Where it leads, as it is written, without spaces.
    pub address: String,
}

impl Line {
    /// Reads a text as it is written: inline markdown with placeables, of a page or of a Fluent message.
    pub fn read(raw: &str) -> Self {
        if !is_bare(raw) {
            return Self::parsed(raw);
        }
        let mut line = Self::plain(raw);
        line.run(0, raw.len(), 0..raw.len());
        line
    }

    fn parsed(raw: &str) -> Self {
        let signs = Signs::of(raw);
        // A sign before the text keeps it from being a heading or a list.
        let prefix = format!("{LINE_START} ");
        let text = format!("{prefix}{}", signs.filled);
        let mut line = Self::default();
        let mut open: Vec<Open> = Vec::new();
        for (event, range) in Parser::new_ext(&text, Options::empty()).into_offset_iter() {
            match event {
                Event::Text(words) | Event::Code(words) => {
                    let whole = text.get(range.clone()) == Some(&*words);
                    if whole && range.start >= prefix.len() {
                        line.written_words(&words, range.start - prefix.len(), &signs);
                        continue;
                    }
                    for (at, c) in words.char_indices() {
                        // Of an entity such as &amp; each letter stands for the whole of it.
                        let place = if whole {
                            range.start + at..range.start + at + c.len_utf8()
                        } else {
                            range.clone()
                        };
                        if place.start >= prefix.len() {
                            line.letter(c, place.start - prefix.len()..place.end - prefix.len(), &signs);
                        }
                    }
                }
                Event::Start(Tag::Link { .. }) => open.push(Open::Link(line.plain.len(), range)),
                Event::Start(Tag::Strong) => open.push(Open::Strong(line.plain.len())),
                Event::Start(Tag::Emphasis) => open.push(Open::Emphasis(line.plain.len())),
                Event::Start(_) => open.push(Open::Other),
                Event::End(_) => {
                    let end = line.plain.len();
                    match open.pop() {
                        Some(Open::Link(start, place)) => {
                            let place =
                                place.start.max(prefix.len()) - prefix.len()..place.end - prefix.len();
                            let address = address(raw.get(place).unwrap_or_default());
                            line.links.push(Link { words: start..end, address });
                        }
                        Some(Open::Strong(start)) => line.strong.push(start..end),
                        Some(Open::Emphasis(start)) => line.emphasis.push(start..end),
                        Some(Open::Other) | None => {}
                    }
                }
                _ => {}
            }
        }
        line
    }

    /// A text that is no markdown, such as the name of a place.
    pub fn plain(words: &str) -> Self {
        Self { plain: words.to_owned(), ..Self::default() }
    }

    /// Adds letters that are written as they are from a byte of the text on: one by one where signs stand among them, or
    /// spaces too many.
    fn written_words(&mut self, words: &str, start: usize, signs: &Signs) {
        let mut rest = words;
        while let Some(first) = rest.chars().next() {
            let from = start + (words.len() - rest.len());
            let sign = signs.next_from(from).map_or(rest.len(), |it| rest.len().min(it - from));
            let (part, after) = rest.split_at(if sign == 0 { first.len_utf8() } else { sign });
            rest = after;
            let has_spaces =
                part.contains("  ") || (part.starts_with(' ') && self.plain.ends_with([' ', '\n']));
            if sign > 0 && !has_spaces {
                let begin = self.plain.len();
                self.plain.push_str(part);
                self.run(begin, part.len(), from..from + part.len());
                continue;
            }
            for (at, c) in part.char_indices() {
                self.letter(c, from + at..from + at + c.len_utf8(), signs);
            }
        }
    }

    fn letter(&mut self, c: char, place: Range<usize>, signs: &Signs) {
        let at = self.plain.len();
        if let Some((value, name)) = signs.value_at(place.start) {
            if self.runs.last().is_none_or(|it| it.written != *value) {
                self.plain.push(VALUE);
                self.values.push((at, name.clone()));
                self.run(at, VALUE.len_utf8(), value.clone());
            }
            return;
        }
        let c = if signs.breaks.binary_search(&place.start).is_ok() { '\n' } else { c };
        if c == ' ' && self.plain.ends_with([' ', '\n']) {
            return;
        }
        self.plain.push(c);
        self.run(at, c.len_utf8(), place);
    }

    /// Adds a letter, or a sign that stands for something, to the letters before it where it stands beside them.
    fn run(&mut self, at: usize, length: usize, written: Range<usize>) {
        let is_letter = length == written.len();
        match self.runs.last_mut() {
            Some(last) if is_letter && last.is_letters() && last.written.end == written.start => {
                last.length += length;
                last.written.end = written.end;
            }
            _ => self.runs.push(Run { at, length, written }),
        }
    }

    /// Where a part of `plain` stands in the text as it is written.
    pub fn written(&self, part: Range<usize>) -> Range<usize> {
        let behind = self.runs.partition_point(|it| it.at < part.start);
        let around = behind.checked_sub(1).map(|it| &self.runs[it]);
        let around = around.filter(|it| it.is_letters() && part.start - it.at < it.length);
        let first = match around {
            Some(it) => Some(it.written.start + (part.start - it.at)),
            None => self.runs.get(behind).map(|it| it.written.start),
        };
        let last = self.runs.partition_point(|it| it.at < part.end).checked_sub(1).map(|it| {
            let it = &self.runs[it];
            let inside = part.end - it.at;
            if it.is_letters() { it.written.start + inside.min(it.length) } else { it.written.end }
        });
        let start = first.unwrap_or_default();
        start..last.unwrap_or(start).max(start)
    }

    /// A part of `plain` without white space around it.
    pub fn trimmed(&self, part: Range<usize>) -> Range<usize> {
        let text = &self.plain[part.clone()];
        let start = part.start + (text.len() - text.trim_start().len());
        start..start + text.trim().len()
    }

    /// The words, from white space to white space, and where they stand in `plain`.
    pub fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        let places = self.words.get_or_init(|| places(&self.plain).collect());
        places.iter().map(|it| (it.start, &self.plain[it.clone()]))
    }
}

/// The words of a text, from white space to white space, and where they begin.
pub fn words(text: &str) -> Vec<(usize, &str)> {
    places(text).map(|it| (it.start, &text[it])).collect()
}

static WHITE_SPACE: LazyLock<CharSet> =
    LazyLock::new(|| CharSet::of(CodePointSetData::new::<WhiteSpace>().iter_ranges()));

/// Where the words of a text stand, from white space to white space.
pub fn places(text: &str) -> impl Iterator<Item = Range<usize>> {
    let white_space = &*WHITE_SPACE;
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|it| !white_space.contains(it))?;
        at = white_space.find(&text[start..]).map_or(text.len(), |it| start + it);
        Some(start..at)
    })
}

enum Open {
    Link(usize, Range<usize>),
    Strong(usize),
    Emphasis(usize),
    Other,
}

/// The address of `[words](address)`, or the whole of an automatic link; without spaces.
fn address(link: &str) -> String {
    let inside = link.rfind("](").map_or(link, |at| &link[at + 2..]);
    let inside = inside.trim_end_matches(')').trim_matches(['<', '>']);
    inside.chars().filter(|it| !it.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn words_stand_between_white_space(text in "([a é۔।ក\u{85}\u{a0}\u{1680}\u{180e}\u{2003}\u{2028}\u{200b}\u{205f}\u{3000}\u{e000}\t\n\u{b}\u{c}\r\u{1f}]|\\PC){0,30}") {
            let plainly: Vec<&str> = text.split_whitespace().collect();
            let found: Vec<&str> = places(&text).map(|it| &text[it]).collect();
            proptest::prop_assert_eq!(found, plainly);
        }
    }

    #[test]
    fn a_text_of_very_many_parts_is_read_in_one_go() {
        let many = 20_000;
        assert_eq!(Line::read(&"{ $a } ".repeat(many)).values.len(), many);
        assert_eq!(Line::read(&"{ ".repeat(many)).plain.matches('{').count(), many);
        let line = Line::read(&("_a ".repeat(many) + &" a_".repeat(many)));
        for part in &line.emphasis {
            assert!(line.written(part.clone()).len() >= part.len());
        }
    }

    #[test]
    fn words_links_and_marks_know_their_place() {
        let raw = "Call **{ $helpline }** or *see* [our { -hear-me } page](a/b.md#c) &amp; more.";
        let line = Line::read(raw);
        assert_eq!(line.plain, "Call \u{fffc} or see our \u{fffc} page & more.");
        assert_eq!(line.links[0].address, "a/b.md#c");
        assert_eq!(&raw[line.written(line.links[0].words.clone())], "our { -hear-me } page");
        assert_eq!(&raw[line.written(line.strong[0].clone())], "{ $helpline }");
        assert_eq!(&raw[line.written(line.emphasis[0].clone())], "see");
        assert_eq!(line.values.iter().map(|it| it.1.as_str()).collect::<Vec<_>>(), ["$helpline", "-hear-me"]);
    }

    #[test]
    fn line_ends_of_pages_and_of_fluent_are_spaces_or_breaks() {
        assert_eq!(Line::read("One\\\ntwo three").plain, "One\ntwo three");
        assert_eq!(Line::read("One\\\n    {\"\"}two\n    three").plain, "One\ntwo three");
        assert_eq!(Line::read("1. Welcome").plain, "1. Welcome");
        assert_eq!(Line::read("{ $a }{ $b }").values.len(), 2);
    }

    #[test]
    fn an_address_that_is_a_fact_or_stands_alone_is_read() {
        assert_eq!(Line::read("[Ring]({ $helpline })").links[0].address, "{$helpline}");
        assert_eq!(Line::read("<https://a.example/>").links[0].address, "https://a.example/");
    }

    proptest::proptest! {
        #[test]
        fn a_bare_text_is_read_as_markdown_reads_it(raw in "[a-cA1ąش .,;:!?#>|~=+'\"()\u{a0}\u{200b}\u{fe0f}-]{0,24}") {
            proptest::prop_assume!(is_bare(&raw));
            let (line, parsed) = (Line::read(&raw), Line::parsed(&raw));
            proptest::prop_assert_eq!(format!("{line:?}"), format!("{parsed:?}"));
        }

        #[test]
        fn no_text_makes_it_panic(raw in "[a-ząش \\\\\n*_\\[\\](){}$<>&;\"`-]{0,60}") {
            let line = Line::read(&raw);
            for (at, word) in line.words() {
                let place = line.written(at..at + word.len());
                proptest::prop_assert!(raw.get(place).is_some());
            }
        }
    }
}
