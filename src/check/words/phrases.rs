//! Words that say nothing by themselves, by language: of links (`links.txt`), and at the start of a picture's
//! description (`pictures.txt`). Never decides what becomes of a text.

use crate::locale::Letter;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use icu::normalizer::ComposingNormalizerBorrowed;

/// Phrases by language subtag.
type Table = BTreeMap<&'static str, Vec<String>>;

static LINKS: LazyLock<Table> = LazyLock::new(|| read(include_str!("links.txt"), normal));
static PICTURES: LazyLock<Table> = LazyLock::new(|| read(include_str!("pictures.txt"), str::to_lowercase));

/// Lines `en: one; two`; a line that is indented goes on, one that begins with `#` is a remark.
fn read(text: &'static str, form: fn(&str) -> String) -> Table {
    let mut table = Table::new();
    let mut language = "";
    for line in text.lines().filter(|it| !it.starts_with('#')) {
        let mut words = line;
        if !line.starts_with(' ')
            && let Some((tag, rest)) = line.split_once(": ")
        {
            (language, words) = (tag, rest);
        }
        let phrases = words.split(';').map(str::trim).filter(|it| !it.is_empty());
        table.entry(language).or_default().extend(phrases.map(form));
    }
    table
}

/// Whether the words of a link, in their [`normal`] form, say nothing by themselves in a language.
pub fn says_nothing(language: &str, normal: &str) -> bool {
    LINKS.get(language).is_some_and(|it| it.iter().any(|it| it == normal))
}

/// How a description begins, where it begins by saying that there is a picture.
pub fn picture(language: &str, words: &str) -> Option<&'static str> {
    let words = words.to_lowercase();
    PICTURES.get(language)?.iter().find(|it| words.starts_with(it.as_str())).map(String::as_str)
}

/// A text in the form in which phrases are compared: composed, in small letters, only letters, digits and single
/// spaces, without the marks that Arabic may leave out and without joiners.
pub fn normal(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let small = composed.to_lowercase();
    // U+064B to U+0652 are vowel marks, U+0640 stretches a letter, U+200C to U+200F join and turn.
    let is_dropped = |c: char| matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{200c}'..='\u{200f}');
    let is_kept = |c: char| c.is_letter_or_number() || c == '\'' || is_mark(c);
    let mut normal = String::with_capacity(small.len());
    for c in small.chars().filter(|it| !is_dropped(*it)) {
        let c = if c == '’' { '\'' } else { c };
        if is_kept(c) {
            normal.push(c);
        } else if !normal.is_empty() && !normal.ends_with(' ') {
            normal.push(' ');
        }
    }
    normal.truncate(normal.trim_end().len());
    normal
}

/// A sign that belongs to the letter before it, such as the vowels of Indic scripts.
fn is_mark(c: char) -> bool {
    use icu::properties::CodePointMapData;
    use icu::properties::props::GeneralCategory::{EnclosingMark, NonspacingMark, SpacingMark};
    let category = CodePointMapData::<icu::properties::props::GeneralCategory>::new().get(c);
    matches!(category, EnclosingMark | NonspacingMark | SpacingMark)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn the_languages_of_the_programmes_have_words() {
        for tag in "en ur bn pa gu ro pl pt fr ar so yo lt lv ru uk cs sk ckb ps fa tr es".split(' ') {
            assert!(LINKS.get(tag).is_some_and(|it| it.len() >= 12), "{tag}");
        }
    }

    #[test]
    fn the_tables_are_clean() {
        for (language, phrases) in LINKS.iter().chain(PICTURES.iter()) {
            let is_known = Locale::known(language).is_some() || matches!(*language, "en" | "zh");
            assert!(is_known, "{language} is no language of the table");
            let mut all = phrases.clone();
            all.sort();
            all.dedup();
            assert!(all.iter().all(|it| !it.is_empty()) && all.len() == phrases.len(), "{language}: {all:?}");
        }
    }

    #[test]
    fn case_punctuation_and_marks_do_not_count() {
        for (language, words) in [
            ("en", "Click  HERE!"),
            ("en", "Read more…"),
            ("en", "here."),
            ("pl", "Kliknij tutaj »"),
            ("ur", "یہاں کلک کریں۔"),
            ("fa", "وب\u{200c}سایت"),
            ("ar", "اِضْغَطْ هُنا"),
            ("pa", "ਇੱਥੇ ਕਲਿੱਕ ਕਰੋ।"),
            ("bn", "এখানে ক্লিক করুন"),
            ("fr", "Plus d’informations"),
        ] {
            assert!(says_nothing(language, &normal(words)), "{language}: {words}: {}", normal(words));
        }
        for (language, words) in
            [("en", "Here is what we will do"), ("en", "Move More"), ("pl", "tutejsi"), ("de", "hier")]
        {
            assert!(!says_nothing(language, &normal(words)), "{language}: {words}");
        }
    }
}
