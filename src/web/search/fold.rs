//! A text → the words by which it is found: without case, accents and the marks that readers leave out. The script
//! on the page does the same to what a reader writes, from the same tables. Never changes what is shown.
//!
//! - Latin, Greek and Cyrillic letters lose their accents: many readers have no key for them.
//! - Arabic letters lose vowel signs, hamza above and tatweel, and the forms of yeh, kaf and heh are one, since keyboards
//!   for Arabic, Persian and Urdu give different characters that look alike.
//! - Indic vowel signs and conjuncts stay: without them it is another word. A dot below (nukta) goes where writers
//!   leave it out (Gurmukhi, Devanagari, Gujarati) and stays in Bengali, where it makes another letter.
//! - Digits of all scripts are the same.

use std::sync::LazyLock;

use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup, LineBreak, WordBreak};
use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};
use serde::Serialize;

use crate::locale::CharSet;

/// First and last of the characters that are left out, after compatibility decomposition (NFKD).
const DROPPED: &[[char; 2]] = &[
    ['\u{27}', '\u{27}'],   // apostrophes: don't, м'ята
    ['\u{ad}', '\u{ad}'],   // soft hyphen
    ['\u{2bb}', '\u{2bc}'], // ʻ ʼ
    ['\u{300}', '\u{36f}'], // accents
    ['\u{483}', '\u{487}'], // Cyrillic marks
    ['\u{591}', '\u{5bd}'], // Hebrew points
    ['\u{5bf}', '\u{5bf}'],
    ['\u{5c1}', '\u{5c2}'],
    ['\u{5c4}', '\u{5c5}'],
    ['\u{5c7}', '\u{5c7}'],
    ['\u{610}', '\u{61c}'], // Arabic honorifics, Arabic letter mark
    ['\u{640}', '\u{640}'], // tatweel
    ['\u{64b}', '\u{65f}'], // harakat, madda, hamza above and below
    ['\u{670}', '\u{670}'],
    ['\u{6d6}', '\u{6dc}'],
    ['\u{6df}', '\u{6e4}'],
    ['\u{6e7}', '\u{6e8}'],
    ['\u{6ea}', '\u{6ed}'],
    ['\u{8ca}', '\u{8e1}'],
    ['\u{8e3}', '\u{8ff}'],
    ['\u{93c}', '\u{93c}'], // nukta: Devanagari, Gurmukhi, Gujarati
    ['\u{a3c}', '\u{a3c}'],
    ['\u{abc}', '\u{abc}'],
    ['\u{200b}', '\u{200f}'], // ZWNJ, ZWJ and marks of direction
    ['\u{2018}', '\u{2019}'],
    ['\u{202a}', '\u{202e}'],
    ['\u{2060}', '\u{2069}'],
    ['\u{fe00}', '\u{fe0f}'], // variation selectors
    ['\u{feff}', '\u{feff}'],
];

/// Letters that stand for others: what decomposition does not know. Each character of the second becomes the first.
const SAME: &[(&str, &str)] = &[
    ("a", "ɑ"),
    ("ae", "æ"),
    ("b", "ɓ"),
    ("d", "đðɗ"),
    ("e", "ɛəǝ"),
    ("h", "ħ"),
    ("i", "ı"),
    ("k", "ƙ"),
    ("l", "ł"),
    ("n", "ŋɲ"),
    ("o", "øɔ"),
    ("oe", "œ"),
    ("ss", "ß"),
    ("t", "ŧ"),
    ("th", "þ"),
    ("y", "ƴ"),
    ("σ", "ς"),
    ("ا", "ٱ"),
    ("ی", "يى"),
    ("ک", "كڪ"),
    ("ہ", "هھةۃە"),
    ("ত\u{9cd}", "ৎ"),
];

/// Characters of scripts that put no spaces between words: Thai, Lao, Myanmar, Khmer, kana, Han.
const UNSPACED: &[[char; 2]] = &[
    ['\u{e00}', '\u{eff}'],
    ['\u{1000}', '\u{109f}'],
    ['\u{1780}', '\u{17ff}'],
    ['\u{3040}', '\u{30ff}'],
    ['\u{3400}', '\u{9fff}'],
];

/// The zeros of all scripts but ASCII: the nine characters after each are its other digits (Unicode Standard, 4.6).
static ZEROS: LazyLock<Vec<char>> = LazyLock::new(|| {
    let digits =
        CodePointMapData::<GeneralCategory>::new().iter_ranges_for_value(GeneralCategory::DecimalNumber);
    let zeros = digits.flat_map(|range| range.step_by(10)).filter_map(char::from_u32);
    zeros.filter(|it| !it.is_ascii() && decomposed(*it).eq([*it])).collect()
});

/// [`SAME`] by the letter that becomes another, sorted.
static BECOMES: LazyLock<Vec<(char, &str)>> = LazyLock::new(|| {
    let mut all: Vec<(char, &str)> =
        SAME.iter().flat_map(|(same, from)| from.chars().map(|it| (it, *same))).collect();
    all.sort_unstable();
    all
});

/// The tables as the script takes them; characters as their code points.
#[derive(Debug, Serialize)]
pub struct Tables {
    /// First and last of each range of characters that are left out.
    dropped: Vec<u32>,
    /// Letters, and before them what they become.
    same: &'static [(&'static str, &'static str)],
    /// Zeros of all scripts.
    zeros: Vec<u32>,
    /// First and last of each range of characters of scripts without spaces.
    unspaced: Vec<u32>,
}

/// The tables for the script.
pub fn tables() -> Tables {
    let flat = |ranges: &[[char; 2]]| ranges.iter().flatten().map(|it| u32::from(*it)).collect();
    Tables {
        dropped: flat(DROPPED),
        same: SAME,
        zeros: ZEROS.iter().map(|it| u32::from(*it)).collect(),
        unspaced: flat(UNSPACED),
    }
}

/// A text as it is compared.
pub fn fold(text: &str) -> String {
    let letters = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars());
    let mut out = String::with_capacity(text.len());
    for letter in letters.flat_map(char::to_lowercase).filter(|it| !is_in(DROPPED, *it)) {
        match BECOMES.binary_search_by_key(&letter, |(from, _)| *from) {
            Ok(at) => out.push_str(BECOMES[at].1),
            Err(_) => out.push(digit(letter).unwrap_or(letter)),
        }
    }
    out
}

/// One character decomposed.
fn decomposed(it: char) -> impl Iterator<Item = char> {
    DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(std::iter::once(it))
}

/// Whether one of the ranges, which stand in their order, has a character.
fn is_in(ranges: &[[char; 2]], it: char) -> bool {
    let after = ranges.partition_point(|[first, _]| *first <= it);
    after.checked_sub(1).is_some_and(|at| it <= ranges[at][1])
}

/// The ASCII digit of the same value.
fn digit(it: char) -> Option<char> {
    if it.is_ascii() {
        return None;
    }
    let zero = *ZEROS.get(ZEROS.partition_point(|zero| *zero <= it).checked_sub(1)?)?;
    char::from_digit(u32::from(it) - u32::from(zero), 10)
}

/// The words of a part of a text, folded, in their order: as Unicode Standard Annex 29 finds them and, in scripts without
/// spaces, ICU's dictionaries. ICU4X 2.4 says “no word” of some that end in a mark (rọ̀), so it is not asked.
pub fn words(part: &str) -> Vec<String> {
    if is_one_piece(part) { of_piece(part) } else { segments(part).flat_map(of_piece).collect() }
}

/// Every segment of a text.
fn segments(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    SEGMENTER.segment_str(text).skip(1).map(move |end| {
        let piece = &text[start..end];
        start = end;
        piece
    })
}

/// Parts of a text between which a segment always ends: the annex joins a space to other spaces before it (rule WB3d), and to
/// what comes behind it and stands on it (rule WB4), and to nothing else.
pub fn parts(text: &str) -> impl Iterator<Item = &str> {
    let mut spaces = memchr::memchr_iter(b' ', text.as_bytes());
    let mut start = Some(0);
    std::iter::from_fn(move || {
        let from = start?;
        let is_end = |at: &usize| {
            let before = text[..*at].chars().next_back();
            let after = text[at + 1..].chars().next();
            !before.into_iter().chain(after).any(|it| JOINED.contains(it))
        };
        let end = spaces.find(is_end);
        start = end.map(|it| it + 1);
        Some(&text[from..end.unwrap_or(text.len())])
    })
}

/// Spaces, and what stays with the space before it.
static JOINED: LazyLock<CharSet> = LazyLock::new(|| {
    let kinds = CodePointMapData::<WordBreak>::new();
    let joined = [WordBreak::WSegSpace, WordBreak::Extend, WordBreak::Format, WordBreak::ZWJ];
    CharSet::of(joined.into_iter().flat_map(|it| kinds.iter_ranges_for_value(it)))
});

/// Whether no rule parts what stands in a text: plain letters and digits, and the marks on them.
fn is_one_piece(part: &str) -> bool {
    part.starts_with(|it| LETTERS.contains(it))
        && part.chars().all(|it| LETTERS.contains(it) || MARKS.contains(it))
}

/// Characters that each other stay beside (rules WB5 to WB10 of the annex).
static LETTERS: LazyLock<CharSet> = LazyLock::new(|| {
    let kinds = CodePointMapData::<WordBreak>::new();
    let plain = [WordBreak::ALetter, WordBreak::Numeric];
    CharSet::of(plain.into_iter().flat_map(|it| kinds.iter_ranges_for_value(it)))
});

/// Characters that stay with what they stand on (rule WB4), but for those that dictionaries are asked about.
static MARKS: LazyLock<CharSet> = LazyLock::new(|| {
    let lines = CodePointMapData::<LineBreak>::new();
    let marks = CodePointMapData::<WordBreak>::new().iter_ranges_for_value(WordBreak::Extend).flatten();
    CharSet::of(marks.filter(|it| lines.get32(*it) != LineBreak::ComplexContext).map(|it| it..=it))
});

/// The words of a piece, folded; none where it has neither letters nor digits. One with an apostrophe is found by its
/// longer later part too (l'hôpital).
fn of_piece(piece: &str) -> Vec<String> {
    let mut found: Vec<String> = split(&fold(piece)).collect();
    if let Some((_, later)) = piece.split_once(APOSTROPHES).filter(|(_, it)| it.chars().count() > 2) {
        found.extend(split(&fold(later)));
    }
    found
}

/// Made once: it holds tables of all scripts.
static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// What stands between a short word and the next one in French, Italian and others.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// Parts of letters, marks and numbers.
fn split(folded: &str) -> impl Iterator<Item = String> {
    folded.split(|it| !is_of_word(it)).filter(|it| !it.is_empty()).map(str::to_owned)
}

fn is_of_word(it: char) -> bool {
    let kinds =
        GeneralCategoryGroup::Letter.union(GeneralCategoryGroup::Mark).union(GeneralCategoryGroup::Number);
    kinds.contains(CodePointMapData::<GeneralCategory>::new().get(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<String> {
        parts(text).flat_map(words).collect()
    }

    /// Words of many scripts and what becomes of them. The browser test gives the same list to the script.
    const CASES: &str = include_str!("words.json");

    #[test]
    fn ranges_stand_in_their_order() {
        assert!(DROPPED.iter().flatten().is_sorted());
        assert!(DROPPED.iter().all(|[first, last]| is_in(DROPPED, *first) && is_in(DROPPED, *last)));
        assert!(!is_in(DROPPED, 'a') && !is_in(DROPPED, '\u{10ffff}') && !is_in(DROPPED, ' '));
    }

    #[test]
    fn words_become_what_the_script_makes_of_them() {
        let cases: Vec<(String, Vec<String>)> = serde_json::from_str(CASES).unwrap();
        assert!(cases.len() > 30);
        let found: Vec<_> = cases.iter().map(|(text, _)| (text.clone(), all(text))).collect();
        assert_eq!(found, cases);
    }

    #[test]
    fn conjuncts_of_bengali_are_one_word_however_they_are_typed() {
        let conjunct = fold("ক্ষমা");
        assert_eq!(fold("ক্\u{200c}ষমা"), conjunct);
        assert_eq!(fold("ক্\u{200d}ষমা"), conjunct);
        assert!(fold("শিক্ষা").starts_with(&fold("শিক")));
        assert_ne!(fold("কষমা"), conjunct, "the sign that joins two letters stays");
        assert_ne!(fold("ড়"), fold("ড"), "a dot makes another letter");
        assert_eq!(fold("\u{9dc}"), fold("\u{9a1}\u{9bc}"));
    }

    #[test]
    fn words_are_found_where_nothing_stands_between_them() {
        assert_eq!(all("预防癌症"), ["预防", "癌症"]);
        assert!(all("สุขภาพดี").len() > 1);
    }

    #[test]
    fn a_vowel_sign_of_a_script_without_spaces_stands_alone_on_a_foreign_letter() {
        assert_eq!(all("ਕ\u{e38}"), ["ਕ", "\u{e38}"]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn words_are_those_of_the_segmenter_alone(
            text in "[aZé1ąßعہ۰ਕਿ੍কি্ম์สุขภาพ预カタ א.,:;'’·_ \\-\\u{300}\\u{200d}\\u{200c}\\u{ad}\\u{a0}\\u{2019}\\u{3000}\\n]{0,24}"
        ) {
            let alone: Vec<_> = segments(&text).flat_map(of_piece).collect();
            proptest::prop_assert_eq!(all(&text), alone);
        }
    }

    #[test]
    fn vowel_signs_make_words() {
        assert_ne!(fold("ਕਿ"), fold("ਕੀ"));
        assert_ne!(fold("कि"), fold("क"));
        assert_eq!(fold("ਜ਼ਿੰਦਗੀ"), fold("ਜਿੰਦਗੀ"));
    }

    #[test]
    fn digits_of_every_script_are_the_same() {
        for digits in
            ["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "০১২৩৪৫৬৭৮৯", "੦੧੨੩੪੫੬੭੮੯", "०१२३४५६७८९", "０１２３４５６７８９"]
        {
            assert_eq!(fold(digits), "0123456789");
        }
    }

    #[test]
    fn tables_are_in_order_and_say_nothing_twice() {
        for pair in DROPPED.windows(2) {
            assert!(pair[0][1] < pair[1][0], "{pair:?}");
        }
        let mut seen = std::collections::BTreeSet::new();
        for letter in SAME.iter().flat_map(|(_, from)| from.chars()) {
            assert!(seen.insert(letter), "{letter}");
            assert!(decomposed(letter).eq([letter]), "{letter} decomposes");
            assert!(letter.to_lowercase().eq([letter]), "{letter} is a capital");
        }
    }
}
