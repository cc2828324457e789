//! What is a letter, by Unicode, in any script. The standard library knows the same, but looks for a letter beyond ASCII through
//! a whole table, which took a tenth of the time of a build. Never knows a language.

use std::sync::LazyLock;

use icu::properties::props::{Alphabetic, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData};

use super::charset::CharSet;

static LETTERS: LazyLock<CharSet> =
    LazyLock::new(|| CharSet::of(CodePointSetData::new::<Alphabetic>().iter_ranges()));

static LETTERS_AND_NUMBERS: LazyLock<CharSet> = LazyLock::new(|| {
    use GeneralCategory::{DecimalNumber, LetterNumber, OtherNumber};
    let numbers = [DecimalNumber, LetterNumber, OtherNumber];
    let category = CodePointMapData::<GeneralCategory>::new();
    let numbers = numbers.into_iter().flat_map(|it| category.iter_ranges_for_value(it));
    CharSet::of(CodePointSetData::new::<Alphabetic>().iter_ranges().chain(numbers))
});

/// Characters as parts of words.
pub trait Letter: Copy {
    /// Whether it is a letter, or a vowel sign that is written as a character of its own (Unicode's `Alphabetic`).
    fn is_letter(self) -> bool;
    /// The same, or a number.
    fn is_letter_or_number(self) -> bool;
}

impl Letter for char {
    fn is_letter(self) -> bool {
        LETTERS.contains(self)
    }

    fn is_letter_or_number(self) -> bool {
        LETTERS_AND_NUMBERS.contains(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Letter;

    #[test]
    fn it_is_what_the_standard_library_says() {
        // Blocks to which Unicode adds no more letters, which the one might know before the other.
        let arabic = '\u{600}'..'\u{700}';
        for c in ('\u{0}'..'\u{530}').chain(arabic).chain('\u{900}'..'\u{980}').chain('\u{1e00}'..'\u{2070}')
        {
            let same = c.is_letter() == c.is_alphabetic() && c.is_letter_or_number() == c.is_alphanumeric();
            assert!(same, "U+{:04x}", u32::from(c));
        }
    }
}
