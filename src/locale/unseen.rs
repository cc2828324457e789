//! Characters that nobody sees and that do harm: controls, signs that turn the order of letters, letters that Handbill keeps
//! for itself, spaces without width inside a word, marks piled on one letter. Every text of a site is looked through, so it
//! is one pass over its bytes. Never decides what becomes of one.

use std::ops::Range;
use std::sync::LazyLock;

use icu::properties::CodePointSetData;
use icu::properties::props::GraphemeExtend;

use super::charset::CharSet;
use super::letters::Letter;

/// What a character that nobody sees does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Neither HTML nor XML may hold it (HTML, 13.2.3.5).
    Control,
    /// It turns the order of what follows (Unicode Standard Annex 9).
    Turn,
    /// It is kept for values that stand in a text ([`is_kept`]).
    Kept,
    /// It cuts a word in two, in a script that sets spaces between words.
    Space,
    /// It is one mark more on a letter than any text needs: the thirty-first.
    Pile,
}

/// How many marks may follow one letter: more than any language sets (Unicode Standard Annex 15, Stream-Safe Text Format).
/// Shapers take time and memory for the square of their number.
const MARKS: usize = 30;

/// What stands on the letter before it or joins it: marks, vowel signs, joiners, signs that choose a form.
static ON_LETTERS: LazyLock<CharSet> = LazyLock::new(|| {
    CharSet::of(CodePointSetData::new::<GraphemeExtend>().iter_ranges().chain([0x200d..=0x200d]))
});

/// A character that nobody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// Its first byte in the text.
    pub at: usize,
    /// The character.
    pub sign: char,
    /// What it does.
    pub kind: Kind,
}

/// Whether a letter is kept for values that stand in a text.
pub fn is_kept(c: char) -> bool {
    ('\u{e000}'..='\u{e1ff}').contains(&c)
}

/// First bytes of such characters in UTF-8.
const BEGINS: [bool; 256] = {
    let mut all = [false; 256];
    let mut at = 0;
    while at < 0x20 {
        all[at] = true;
        at += 1;
    }
    (all[0x09], all[0x0a], all[0x0d], all[0x7f]) = (false, false, false, true);
    // U+0080 to U+009F; U+2000 to U+2FFF; U+E000 to U+EFFF; U+F000 to U+FFFF.
    (all[0xc2], all[0xe2], all[0xee], all[0xef]) = (true, true, true, true);
    at = 0xf0;
    while at < 0xf5 {
        all[at] = true;
        at += 1;
    }
    all
};

/// All such characters of a text: those of the last kind after the others.
pub fn all(text: &str) -> impl Iterator<Item = Unseen> + '_ {
    single(text).chain(piles(text))
}

/// The first mark too many of each pile.
fn piles(text: &str) -> impl Iterator<Item = Unseen> + '_ {
    // No such mark has less than two bytes, so one step in each of these falls into every pile.
    let step = 2 * MARKS;
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = text.floor_char_boundary(from);
            let on_letter = |c: char| ON_LETTERS.contains(c);
            if !on_letter(text.get(at..)?.chars().next()?) {
                from += step;
                continue;
            }
            let before: usize =
                text[..at].chars().rev().take_while(|it| on_letter(*it)).map(char::len_utf8).sum();
            let mut pile = text[at - before..].char_indices().take_while(|(_, it)| on_letter(*it));
            let one_more = pile.nth(MARKS);
            let end = pile.last().or(one_more).map_or(at, |(it, _)| at - before + it);
            from = end + step;
            if let Some((it, sign)) = one_more {
                return Some(Unseen { at: at - before + it, sign, kind: Kind::Pile });
            }
        }
    })
}

/// All that do harm on their own.
fn single(text: &str) -> impl Iterator<Item = Unseen> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.as_bytes().get(from..)?;
            let at = from + rest.iter().position(|it| BEGINS[usize::from(*it)])?;
            let sign = text.get(at..)?.chars().next()?;
            from = at + sign.len_utf8();
            if let Some(kind) = kind(sign).or_else(|| space(text, at, sign)) {
                return Some(Unseen { at, sign, kind });
            }
        }
    })
}

/// Stretches of such characters of one kind: the bytes of each, and its first one.
pub fn runs(text: &str, kind: Kind) -> impl Iterator<Item = (Range<usize>, Unseen)> + '_ {
    let mut signs = all(text).filter(move |it| it.kind == kind).peekable();
    std::iter::from_fn(move || {
        let first = signs.next()?;
        let mut end = first.at + first.sign.len_utf8();
        while let Some(it) = signs.next_if(|it| it.at == end) {
            end += it.sign.len_utf8();
        }
        Some((first.at..end, first))
    })
}

fn kind(c: char) -> Option<Kind> {
    match c {
        '\t' | '\n' | '\r' => None,
        _ if c.is_control() || u32::from(c) & 0xfffe == 0xfffe => Some(Kind::Control),
        '\u{fdd0}'..='\u{fdef}' => Some(Kind::Control),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Kind::Turn),
        _ if is_kept(c) => Some(Kind::Kept),
        _ => None,
    }
}

/// A space without width, or a mark of byte order, between two letters of one word.
fn space(text: &str, at: usize, sign: char) -> Option<Kind> {
    let is_one = matches!(sign, '\u{200b}' | '\u{feff}');
    let before = text.get(..at)?.chars().next_back().filter(|_| is_one)?;
    let after = text.get(at + sign.len_utf8()..)?.chars().next()?;
    let parts_word = |c: char| c.is_letter() && sets_spaces(c);
    (parts_word(before) && parts_word(after)).then_some(Kind::Space)
}

/// Whether a letter is of a script that sets spaces between words: in the others a space without width says where a line
/// may break, as in Thai, Khmer or Burmese.
fn sets_spaces(c: char) -> bool {
    let without = matches!(c, '\u{e00}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{1950}'..='\u{1aaf}'
        | '\u{1b00}'..='\u{1b7f}' | '\u{2e80}'..='\u{a4cf}' | '\u{a980}'..='\u{a9ff}' | '\u{aa60}'..='\u{aadf}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    !without
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<(usize, Kind)> {
        all(text).map(|it| (it.at, it.kind)).collect()
    }

    #[test]
    fn each_is_found_at_its_place() {
        assert_eq!(
            kinds("a\u{7}ą\u{85}\u{202e}b\u{2069}\u{e000}x\u{e1ff}\u{ffff}\u{1fffe}\u{fdd0}\u{7f}"),
            [
                (1, Kind::Control),
                (4, Kind::Control),
                (6, Kind::Turn),
                (10, Kind::Turn),
                (13, Kind::Kept),
                (17, Kind::Kept),
                (20, Kind::Control),
                (23, Kind::Control),
                (27, Kind::Control),
                (30, Kind::Control),
            ]
        );
        assert_eq!(kinds("che\u{200b}mo"), [(3, Kind::Space)]);
        for before in 0..130 {
            let text = |marks| format!("{}e{}b", "ą".repeat(before), "\u{301}".repeat(marks));
            assert_eq!(kinds(&text(MARKS)), []);
            let at = 2 * before + 1 + 2 * MARKS;
            assert_eq!(kinds(&text(MARKS + 1)), [(at, Kind::Pile)]);
            assert_eq!(kinds(&text(100)), [(at, Kind::Pile)]);
        }
        let two = format!("{}a{}\u{7}", "\u{200d}".repeat(31), "\u{fe0f}".repeat(40));
        assert_eq!(kinds(&two), [(214, Kind::Control), (90, Kind::Pile), (184, Kind::Pile)]);
    }

    #[test]
    fn what_writing_needs_is_none() {
        // Line ends, joiners, marks of direction, private letters of others, flags, Thai line breaks, an empty cell.
        let text = "a\tb\r\n\u{a0}می\u{200c}خواهم \u{200f}\u{200e} \u{e200}\u{f8ff} 🏴\u{e0067}\u{e007f} สวัสดี\u{200b}ครับ a/\u{200b}b – “x”…";
        assert_eq!(kinds(text), []);
    }

    #[test]
    fn the_table_leaves_none_out() {
        for c in ('\0'..=char::MAX).filter(|it| kind(*it).is_some()) {
            assert_eq!(single(c.encode_utf8(&mut [0; 4])).count(), 1, "U+{:04X}", u32::from(c));
        }
    }
}
