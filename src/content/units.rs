//! Translation units: the text of one block, its id, and where each part of it stands. Never holds a translation.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use ecow::EcoString;

use crate::config::Words;
use crate::diagnostics::{self, Diagnostic, rules};
use crate::locale::unseen::{self, Kind};
use crate::source::Span;

/// The text of one block: a heading, paragraph, list item, table cell, picture's description or a text of the
/// front matter.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its kind and the start of a hash of its text, such as `p-3fa9c1d2`: an unchanged text keeps its
    /// translation wherever it moves, and a changed one is known to be changed.
    pub id: EcoString,
    /// Markdown and placeables on one line; a hard line break is `\` and a line end.
    pub text: EcoString,
    /// The block in its file.
    pub span: Span,
    /// What the author says about it to translators.
    pub note: Option<EcoString>,
    /// The component that it stands in, for translators: `the quote`, or `the details “What if it hurts?”`.
    pub within: Option<EcoString>,
    /// Pairs of (offset in `text`, offset in the file), one for each line of the block, ascending; none where the text does
    /// not stand in the file as it is.
    pieces: Box<[(u32, u32)]>,
}

impl Unit {
    /// Whether the text stands in the file as it is, so that the place of each part is known.
    pub fn is_placed(&self) -> bool {
        !self.pieces.is_empty()
    }

    /// Where a part of the text stands in the file; the whole block where the text does not stand there as it is.
    pub fn span_at(&self, part: Range<usize>) -> Span {
        if self.pieces.is_empty() {
            return self.span;
        }
        let file_offset = |at: usize| {
            let piece = self.pieces.iter().rev().find(|(text, _)| *text as usize <= at);
            piece.map_or(self.span.start as usize, |(text, file)| *file as usize + (at - *text as usize))
        };
        let start = file_offset(part.start);
        let end =
            file_offset(part.end.saturating_sub(1).max(part.start)) + usize::from(part.end > part.start);
        Span::new(self.span.source, start..end)
    }

    /// Where `needle` first stands in the file; the whole block where it is not in the text.
    pub fn span_of(&self, needle: &str) -> Span {
        self.text.find(needle).map_or(self.span, |at| self.span_at(at..at + needle.len()))
    }
}

/// Names one unit of a [`Units`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitRef(usize);

impl UnitRef {
    /// Its place in reading order, from 0.
    pub fn index(self) -> usize {
        self.0
    }
}

/// The units of a page, in reading order. A text that stands twice is one unit.
#[derive(Clone, Debug, Default)]
pub struct Units {
    all: Vec<Unit>,
    /// The first unit with each hash: a page may have tens of thousands of texts.
    by_hash: BTreeMap<u32, UnitRef>,
    next_note: Option<EcoString>,
    within: Vec<EcoString>,
}

impl Units {
    /// Adds a text that is written on one line or folded: of a front-matter key, a setting, a picture.
    pub fn add_words(&mut self, kind: &str, words: &Words) -> UnitRef {
        let text = one_line(&words.text);
        // Folded lines and escapes make a text shorter than it is written, but for these two, which grow.
        let is_verbatim = words.span.range().len() == text.len() && !text.contains(['\u{2028}', '\u{2029}']);
        let pieces = if is_verbatim { vec![(0, words.span.start as usize)] } else { Vec::new() };
        self.add(kind, text, words.span, pieces)
    }

    /// Adds the text of a block that stands in the file in `pieces` (offset in the text, offset in the file).
    pub fn add(&mut self, kind: &str, text: String, span: Span, pieces: Vec<(usize, usize)>) -> UnitRef {
        let id = unit_id(kind, &text);
        let found = self.by_hash.get(&hash_of(&id)).map(|it| it.0);
        let is_same = |it: &Unit| it.id == id && it.text == text;
        // Texts of one hash are rare: another kind, or a clash.
        let rest = || self.all.iter().position(is_same);
        if let Some(at) = found.and_then(|at| if is_same(&self.all[at]) { Some(at) } else { rest() }) {
            return UnitRef(at);
        }
        let note = self.next_note.take();
        let within = self.within.last().cloned();
        // Files of more than 4 GiB are not read.
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let pieces = pieces.into_iter().map(|(text, file)| (place(text), place(file))).collect();
        let text = EcoString::from(text);
        let unit = UnitRef(self.all.len());
        self.by_hash.entry(hash_of(&id)).or_insert(unit);
        self.all.push(Unit { id, text, span, note, within, pieces });
        unit
    }

    /// Takes no more room than it needs: the page is read, and kept as long as the site is.
    pub fn finish(mut self) -> Self {
        self.all.shrink_to_fit();
        self.within = Vec::new();
        self
    }

    /// Texts that come now stand inside a component.
    pub fn enter(&mut self, component: String) {
        self.within.push(component.into());
    }

    /// Texts that come now stand outside of it again.
    pub fn leave(&mut self) {
        self.within.pop();
    }

    /// Keeps an author's note to translators for the text that comes next.
    pub fn note_next(&mut self, note: String) {
        self.next_note = Some(note.into());
    }

    /// A unit.
    ///
    /// # Panics
    /// When the reference came from another page.
    pub fn get(&self, unit: UnitRef) -> &Unit {
        &self.all[unit.0]
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Unit> {
        self.all.iter()
    }

    /// The names of all of them, in reading order.
    pub fn refs(&self) -> impl Iterator<Item = UnitRef> + use<> {
        (0..self.all.len()).map(UnitRef)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The unit of an id.
    pub fn find(&self, id: &str) -> Option<&Unit> {
        let first = &self.all[self.by_hash.get(&hash_of(id))?.0];
        if first.id == id { Some(first) } else { self.all.iter().find(|it| it.id == id) }
    }

    /// Reports characters that nobody sees and that do harm; letters that are kept for values are told where the values are
    /// read.
    pub fn unseen(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for unit in &self.all {
            let mut end = None;
            for it in unseen::all(&unit.text).filter(|it| it.kind != Kind::Kept) {
                let range = it.at..it.at + it.sign.len_utf8();
                // A row of them is told once.
                if end.replace(range.end) != Some(range.start) {
                    found.push(diagnostics::unseen::finding(it, unit.span_at(range)));
                }
            }
        }
        found
    }

    /// Reports texts that differ and yet have one id.
    pub fn clashes(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for unit in &self.all {
            if !seen.insert(unit.id.as_str()) {
                let message = format!("This text and another one of the page have the same id, {}.", unit.id);
                found.push(Diagnostic::new(&rules::UNIT_CLASH, unit.span, message));
            }
        }
        found
    }
}

/// Kind and 8 hexadecimal digits of the BLAKE3 hash of the text.
pub fn unit_id(kind: &str, text: &str) -> EcoString {
    let [a, b, c, d, ..] = *blake3::hash(text.as_bytes()).as_bytes();
    let mut id = EcoString::new();
    id.push_str(kind);
    id.push('-');
    let digits = [a, b, c, d].into_iter().flat_map(|it| [it >> 4, it & 15]);
    id.extend(digits.filter_map(|it| char::from_digit(it.into(), 16)));
    id
}

/// The hash of a unit's id; of what is no id, another number.
fn hash_of(id: &str) -> u32 {
    id.rsplit_once('-').and_then(|(_, hash)| u32::from_str_radix(hash, 16).ok()).unwrap_or_default()
}

/// A text with all white space as single spaces.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn ids_follow_the_text_not_the_place() {
        assert_eq!(unit_id("p", "Call us."), unit_id("p", "Call us."));
        assert_ne!(unit_id("p", "Call us."), unit_id("p", "Call us!"));
        assert_ne!(unit_id("p", "Call us."), unit_id("h", "Call us."));
        assert_eq!(unit_id("p", "x").len(), 10);
    }

    #[test]
    fn what_nobody_sees_is_told_at_its_place() {
        let mut sources = Sources::new();
        let file = "Take 10\u{202e} tablets,\u{7}\u{7} chemo\u{200b}therapy.\n";
        let id = sources.add_text("a.md", file);
        let span = sources.get(id).whole();
        let mut units = Units::default();
        units.add("p", file.trim_end().into(), span, vec![(0, 0)]);
        let told: Vec<_> = units.unseen().iter().map(|it| (it.rule.code, it.span.unwrap().start)).collect();
        assert_eq!(told, [("text-bidi", 7), ("text-control", 19), ("text-cut", 27)]);
    }

    #[test]
    fn a_part_of_a_text_that_is_folded_or_escaped_is_the_whole_text() {
        let mut sources = Sources::new();
        let file = "“Ask\n  us”, or “ask us”, or \\L\\\" us";
        let id = sources.add_text("a.md", file);
        let span = |range| sources.get(id).span(range);
        let mut units = Units::default();
        let mut places = |text: &str, range: Range<usize>| {
            let unit = units.add_words("title", &Words { text: text.to_owned(), span: span(range) });
            let unit = units.get(unit);
            unit.text
                .char_indices()
                .map(|(at, c)| unit.span_at(at..at + c.len_utf8()).range())
                .collect::<Vec<_>>()
        };
        let of = |part: &str| file.find(part).map(|at| at..at + part.len()).expect("a part");
        let (folded, raw, grown) = (of("“Ask\n  us”"), of("“ask us”"), of("\\L\\\" us"));
        assert!(places("“Ask us”", folded.clone()).iter().all(|it| *it == folded));
        assert!(places("\u{2028}\" us", grown.clone()).iter().all(|it| *it == grown));
        let letters: Vec<&str> = places("“ask us”", raw).into_iter().map(|it| &file[it]).collect();
        assert_eq!(letters, ["“", "a", "s", "k", " ", "u", "s", "”"]);
    }

    #[test]
    fn a_part_of_the_text_is_found_in_the_file() {
        let mut sources = Sources::new();
        let file = "> Call { $a }\n> and say { $b }.\n";
        let id = sources.add_text("a.md", file);
        let span = sources.get(id).span(0..file.len());
        let mut units = Units::default();
        let it = units.add("p", "Call { $a } and say { $b }.".into(), span, vec![(0, 2), (12, 16)]);
        assert_eq!(&file[units.get(it).span_of("$b").range()], "$b");
        assert_eq!(&file[units.get(it).span_of("$a").range()], "$a");
    }

    #[test]
    fn texts_of_one_hash_are_told_apart() {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", "a b");
        let span = sources.get(id).whole();
        let mut units = Units::default();
        let first = units.add("p", "Call us.".to_owned(), span, Vec::new());
        // The same words in another place of the page, and again as they stood first.
        let second = units.add("h", "Call us.".to_owned(), span, Vec::new());
        assert_eq!(units.add("p", "Call us.".to_owned(), span, Vec::new()), first);
        assert_eq!(units.add("h", "Call us.".to_owned(), span, Vec::new()), second);
        assert_eq!((first.index(), second.index(), units.len()), (0, 1, 2));
        assert_eq!(units.find(&units.get(second).id).map(|it| it.id.clone()), Some(unit_id("h", "Call us.")));
        assert!(units.find("p-00000000").is_none() && units.clashes().is_empty());
    }
}
