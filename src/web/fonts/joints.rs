//! Texts → their words, and what meets at each space between them: most of what a font's rules look at, in a tenth of the
//! letters. Never shapes anything.

use std::collections::BTreeSet;

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::shape::Piece;

/// How many letters on each side of a space count, with the marks on them.
const REACH: usize = 3;

/// Every word, and for each space between two of them the letters on both sides of it.
pub fn joints(pieces: &BTreeSet<Piece>) -> BTreeSet<Piece> {
    let mut found: IndexSet<(&str, &str), FxBuildHasher> = IndexSet::default();
    for (language, text) in pieces {
        found.extend(text.split(' ').filter(|it| !it.is_empty()).map(|it| (language.as_str(), it)));
        for (at, _) in text.match_indices(' ') {
            let (before, after) = (last(&text[..at]), first(&text[at + 1..]));
            found.insert((language, &text[at - before..at + 1 + after]));
        }
    }
    found.into_iter().map(|(language, text)| (language.to_owned(), text.to_owned())).collect()
}

/// How many bytes the last letters of a text have, up to a space.
fn last(text: &str) -> usize {
    let (mut letters, mut bytes) = (0, 0);
    for it in text.chars().rev().take_while(|it| *it != ' ') {
        if letters == REACH {
            break;
        }
        letters += usize::from(!is_on_another(it));
        bytes += it.len_utf8();
    }
    bytes
}

/// How many bytes the first letters of a text have, up to a space.
fn first(text: &str) -> usize {
    let mut letters = 0;
    let is_near = |it: &char| {
        letters += usize::from(!is_on_another(*it));
        letters <= REACH
    };
    text.chars().take_while(|it| *it != ' ').take_while(is_near).map(char::len_utf8).sum()
}

/// Whether a character stands on a letter, or joins letters.
fn is_on_another(it: char) -> bool {
    let is_mark = || GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(it));
    matches!(it, '\u{200c}' | '\u{200d}') || is_mark()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_what_meets_at_spaces_are_left_of_a_text() {
        let pieces: BTreeSet<Piece> = ["Come in", "the  door is open", "ਸਿਹਤ ਲਈ"]
            .iter()
            .map(|it| ("pa".to_owned(), (*it).to_owned()))
            .collect();
        let found: Vec<String> = joints(&pieces).into_iter().map(|it| it.1).collect();
        let expected = [
            " doo",
            "Come",
            "door",
            "in",
            "is",
            "is ope",
            "ome in",
            "oor is",
            "open",
            "the",
            "the ",
            "ਲਈ",
            "ਸਿਹਤ",
            "ਸਿਹਤ ਲਈ",
        ];
        assert_eq!(found, expected);
    }
}
