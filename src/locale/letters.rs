//! What is a letter, by Unicode, in any script. The standard library knows the same, but looks for a letter beyond ASCII through
//! a whole table, which took a tenth of the time of a build. Never knows a language.

use icu::properties::props::{Alphabetic, GeneralCategory};
use icu::properties::{CodePointMapData, CodePointSetData, CodePointSetDataBorrowed};

static ALPHABETIC: CodePointSetDataBorrowed<'static> = CodePointSetData::new::<Alphabetic>();

/// Characters as parts of words.
pub trait Letter: Copy {
    /// Whether it is a letter, or a vowel sign that is written as a character of its own (Unicode's `Alphabetic`).
    fn is_letter(self) -> bool;
    /// The same, or a number.
    fn is_letter_or_number(self) -> bool;
}

impl Letter for char {
    fn is_letter(self) -> bool {
        if self.is_ascii() { self.is_ascii_alphabetic() } else { ALPHABETIC.contains(self) }
    }

    fn is_letter_or_number(self) -> bool {
        use GeneralCategory::{DecimalNumber, LetterNumber, OtherNumber};
        if self.is_ascii() {
            return self.is_ascii_alphanumeric();
        }
        ALPHABETIC.contains(self)
            || matches!(
                CodePointMapData::<GeneralCategory>::new().get(self),
                DecimalNumber | LetterNumber | OtherNumber
            )
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
