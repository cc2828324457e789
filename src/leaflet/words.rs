//! Laid-out pages → the same pages with one text item for each word, its letters in the order in which they are
//! read. Never moves a glyph.
//!
//! Typst cuts a run of text wherever the height of its glyphs changes, and keeps the pieces in the order in which
//! they stand on the line. In Nastaliq and in the Indic scripts nearly each letter becomes a piece of its own, and who
//! takes the text out of the PDF gets crumbs. A PDF names the text of a piece by `/ActualText` (ISO 32000-1, 14.9.4):
//! a word is the largest piece that all readers take whole, so words are what is made here.

use typst::ecow::{EcoString, EcoVec};
use typst::layout::{Abs, Em, Frame, FrameItem, GroupItem, Point, Sides};
use typst::model::Document as _;
use typst::syntax::Span;
use typst::text::{Glyph, TextItem};
use typst_layout::{Page, PagedDocument};

/// The text items of every page, in the order of the page's content.
pub type Words = Vec<Vec<Piece>>;

/// What a text item says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its text; none where its glyphs say it themselves.
    pub word: Option<EcoString>,
    /// What each glyph stands for. Where there is a word: the word, spread over its first glyphs. Otherwise each cluster, at
    /// its first glyph.
    pub letters: Vec<EcoString>,
}

/// The document with a text item for each word, and their texts. Its paint goes beyond the edges of its pages by
/// `bleed`.
pub fn split(document: &PagedDocument, bleed: Sides<Abs>) -> (PagedDocument, Words) {
    let (mut pages, mut words) = (EcoVec::new(), Words::new());
    for page in document.pages() {
        let mut texts = Vec::new();
        pages.push(Page { frame: frame(&page.frame, &mut texts), bleed, ..page.clone() });
        words.push(texts);
    }
    (PagedDocument::new(pages, document.info().clone()), words)
}

fn frame(old: &Frame, texts: &mut Vec<Piece>) -> Frame {
    let mut new = Frame::new(old.size(), old.kind());
    if old.has_baseline() {
        new.set_baseline(old.baseline());
    }
    let mut run = Run::default();
    for (at, item) in old.items() {
        match item {
            FrameItem::Text(text) => {
                if !run.takes(*at, text) {
                    run.flush(&mut new, texts);
                }
                run.push(*at, text);
            }
            // Underlines and the like stand between the pieces of one run.
            FrameItem::Shape(..) if !run.pieces.is_empty() => run.shapes.push((*at, item.clone())),
            FrameItem::Group(group) => {
                run.flush(&mut new, texts);
                let inner = frame(&group.frame, texts);
                new.push(*at, FrameItem::Group(GroupItem { frame: inner, ..group.clone() }));
            }
            other => {
                run.flush(&mut new, texts);
                new.push(*at, other.clone());
            }
        }
    }
    run.flush(&mut new, texts);
    new
}

/// The text items that Typst made of one shaped run, from left to right.
#[derive(Default)]
struct Run {
    pieces: Vec<(Point, TextItem)>,
    shapes: Vec<(Point, FrameItem)>,
    /// Whether it is read from right to left, once a piece tells.
    rtl: Option<bool>,
}

impl Run {
    fn takes(&self, at: Point, text: &TextItem) -> bool {
        let Some((last_at, last)) = self.pieces.last() else { return true };
        let follows = (last_at.x + last.width() - at.x).abs() < Abs::pt(0.02);
        let alike = last.fill == text.fill
            && last.stroke == text.stroke
            && last.lang == text.lang
            && last.region == text.region;
        let one_way = match (self.rtl, is_rtl(text)) {
            (Some(run), Some(piece)) => run == piece,
            _ => true,
        };
        follows && alike && one_way
    }

    fn push(&mut self, at: Point, text: &TextItem) {
        self.rtl = self.rtl.or(is_rtl(text));
        self.pieces.push((at, text.clone()));
    }

    fn flush(&mut self, out: &mut Frame, texts: &mut Vec<Piece>) {
        let Self { mut pieces, shapes, rtl } = std::mem::take(self);
        if rtl == Some(false) {
            let spaces = pieces.iter().take_while(|(_, it)| is_line_end(it)).count();
            pieces.rotate_left(spaces);
        }
        if pieces.iter().any(|(_, it)| it.text.chars().any(is_shaped)) {
            for (at, word) in words(&pieces, rtl == Some(true)) {
                texts.push(Piece { word: Some(read(&word.text)), letters: spread(&word) });
                out.push(at, FrameItem::Text(word));
            }
        } else {
            // Each glyph stands for its letters: nothing to mend.
            for (at, text) in pieces {
                texts.push(Piece { word: None, letters: letters(&text) });
                out.push(at, FrameItem::Text(text));
            }
        }
        for (at, shape) in shapes {
            out.push(at, shape);
        }
    }
}

/// Whether this is the space at which a line was broken: it has no width any more. Where the text is from right to left it
/// stands on the left of the Latin words after which it is read (Unicode Standard Annex 9, L1).
fn is_line_end(text: &TextItem) -> bool {
    text.text.chars().all(char::is_whitespace) && text.width().abs() < Abs::pt(0.02)
}

/// Without the marks by which Typst keeps the directions of a line apart: the order is settled.
fn read(text: &str) -> EcoString {
    text.chars()
        .filter(
            |it| !matches!(it, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'),
        )
        .collect()
}

fn letters(text: &TextItem) -> Vec<EcoString> {
    let mut last = None;
    let mut letters = Vec::with_capacity(text.glyphs.len());
    for glyph in &text.glyphs {
        let range = glyph.range();
        let again = last == Some(range.clone());
        letters.push(if again { EcoString::new() } else { read(&text.text[range.clone()]) });
        last = Some(range);
    }
    letters
}

/// A word over its glyphs, as much as a reader takes of one: who passes over `/ActualText` has the word nevertheless,
/// and has it once.
fn spread(word: &TextItem) -> Vec<EcoString> {
    let mut letters = vec![EcoString::new(); word.glyphs.len()];
    let (mut at, mut units) = (0, 0);
    for letter in read(&word.text).chars() {
        if units + letter.len_utf16() > LONGEST_TEXT && at + 1 < letters.len() {
            (at, units) = (at + 1, 0);
        }
        letters[at].push(letter);
        units += letter.len_utf16();
    }
    letters
}

/// UTF-16 units that Poppler takes as the text of one code.
const LONGEST_TEXT: usize = 8;

/// Whether a text item is read from right to left; none where it could be either.
fn is_rtl(text: &TextItem) -> Option<bool> {
    let first = text.glyphs.first()?.range.start;
    let last = text.glyphs.last()?.range.start;
    if first != last {
        return Some(first > last);
    }
    if text.text.chars().any(is_rtl_letter) {
        return Some(true);
    }
    text.text.chars().any(char::is_alphanumeric).then_some(false)
}

fn is_rtl_letter(c: char) -> bool {
    let block = matches!(u32::from(c), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff);
    block && !c.is_numeric()
}

/// Whether the shape of a letter depends on the others, so that its glyphs alone do not tell the text. Alphabets
/// without joining, syllabaries and Han have a glyph for each letter.
fn is_shaped(c: char) -> bool {
    !matches!(u32::from(c),
        0x0000..=0x02ff | 0x0370..=0x058f // Latin, Greek, Cyrillic, Armenian; not the combining marks between them
        | 0x10a0..=0x177f // Georgian to Runic, Ethiopic among them
        | 0x1d00..=0x1dbf | 0x1e00..=0x20cf | 0x2100..=0x2dff
        | 0x2e00..=0xa8df // punctuation, CJK, Yi
        | 0xac00..=0xd7af | 0xf900..=0xfb06 | 0xff00..=0xffef | 0x1f000..=0x3ffff)
}

/// A glyph with its place and its text.
struct Cell {
    piece: usize,
    at: Point,
    glyph: Glyph,
    text: EcoString,
}

fn words(pieces: &[(Point, TextItem)], rtl: bool) -> Vec<(Point, TextItem)> {
    let baseline = pieces.iter().map(|(at, _)| at.y).fold(Abs::zero(), Abs::max);
    let mut cells: Vec<Cell> = Vec::new();
    for (piece, (at, text)) in pieces.iter().enumerate() {
        let mut x = at.x;
        for glyph in &text.glyphs {
            cells.push(Cell {
                piece,
                at: Point::new(x, at.y),
                glyph: glyph.clone(),
                text: text.text[glyph.range()].into(),
            });
            x += glyph.x_advance.at(text.size);
        }
    }
    if rtl {
        cells.reverse();
    }
    let same_font = |a: &Cell, b: &Cell| {
        let (a, b) = (&pieces[a.piece].1, &pieces[b.piece].1);
        a.font == b.font && a.size == b.size
    };
    let ends = |it: &Cell| it.text.ends_with(char::is_whitespace);
    cells
        .chunk_by(|a, b| same_font(a, b) && (!ends(a) || ends(b)))
        .map(|word| set_word(word, pieces, baseline))
        .collect()
}

/// One word, its glyphs where they were.
fn set_word(word: &[Cell], pieces: &[(Point, TextItem)], baseline: Abs) -> (Point, TextItem) {
    let proto = &pieces[word[0].piece].1;
    let mut text = EcoString::new();
    let mut ranges: Vec<std::ops::Range<u16>> = Vec::new();
    let mut last: Option<&Cell> = None;
    for cell in word {
        // Glyphs of one cluster share their text.
        match (ranges.last(), last) {
            (Some(range), Some(before)) if same_cluster(before, cell) => ranges.push(range.clone()),
            _ => {
                let start = short(text.len());
                text.push_str(&cell.text);
                ranges.push(start..short(text.len()));
            }
        }
        last = Some(cell);
    }
    // Glyphs stand in the order in which they are read: who takes glyph by glyph has the word too.
    let size = proto.size;
    let glyphs = word.iter().zip(ranges).enumerate().map(|(n, (cell, range))| {
        let mut glyph = cell.glyph.clone();
        glyph.range = range;
        if let Some(next) = word.get(n + 1) {
            glyph.x_advance = Em::from_abs(next.at.x - cell.at.x, size);
        }
        glyph.y_offset += Em::from_abs(baseline - cell.at.y, size);
        glyph
    });
    let item = TextItem { text, glyphs: glyphs.collect(), ..proto.clone() };
    (Point::new(word[0].at.x, baseline), item)
}

fn same_cluster(a: &Cell, b: &Cell) -> bool {
    if a.piece == b.piece {
        return a.glyph.range == b.glyph.range;
    }
    // A cluster whose glyphs differ in height is in several pieces: the same letters at the same place of the source.
    let known: (Span, u16) = a.glyph.span;
    known == b.glyph.span && a.text == b.text
}

fn short(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
