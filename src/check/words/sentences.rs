//! How long sentences and paragraphs are. Words are counted between spaces, so languages that write none are left
//! out; and since the limits were made for English, a translation gets a hint at most, and later.

use std::borrow::Cow;
use std::ops::Range;

use super::line::{VALUE, places};
use super::page::{Page, Role, Text};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;
use crate::locale::sentences::ends;

/// Words of a sentence up to which nothing is said (NHS service manual, how we write).
const LONG: usize = 20;
/// Words of a sentence that is too long (GOV.UK, publishing accessible documents).
const VERY_LONG: usize = 25;
/// The same for Easy Read.
const EASY_READ: usize = 15;
/// Words of a sentence of a translation from which on a hint is given. For a word of English the sample site has 0.95
/// words of Polish, 1.06 of Romanian, 1.25 of Panjabi and 1.38 of Urdu (medians of 150 texts and more).
const TRANSLATED: usize = 35;
/// Sentences and words of a paragraph up to which nothing is said (NHS service manual, how we write).
const PARAGRAPH: (usize, usize) = (3, 60);

/// A capital letter of as many bytes as [`VALUE`].
const CAPITAL: &str = "\u{ff21}";

/// Short forms before which no sentence ends, of the languages that use a full stop for them.
const SHORT: [&str; 29] = [
    "dr", "mr", "mrs", "ms", "mx", "st", "prof", "rev", "e.g", "i.e", "vs", "approx", "tel", "ul", "np",
    "godz", "św", "pl", "al", "str", "bd", "dna", "dl", "lic", "sr", "sra", "г", "ул", "тел",
];
/// The same before a number: “No. 2”, but “You can say no.”
const SHORT_BEFORE_NUMBER: [&str; 6] = ["no", "nr", "art", "p", "pp", "s"];

/// Scripts that put no spaces between words (ISO 15924).
const WITHOUT_SPACES: [&str; 9] = ["Hans", "Hant", "Hani", "Jpan", "Thai", "Khmr", "Laoo", "Mymr", "Tibt"];
/// Texts that are made of sentences.
const PROSE: &[Role] = &[Role::Prose, Role::Paragraph, Role::Item, Role::Cell];

/// The sentences of a text (Unicode Standard Annex 29), without white space around them, each by its place.
pub fn sentences(plain: &str) -> Vec<Range<usize>> {
    // A sentence may begin with a value: it counts as a capital letter, of as many bytes.
    let read =
        if plain.contains(VALUE) { Cow::Owned(plain.replace(VALUE, CAPITAL)) } else { Cow::Borrowed(plain) };
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    for to in ends(&read) {
        let part = &plain[from..to];
        let start = from + (part.len() - part.trim_start().len());
        from = to;
        let end = start + part.trim().len();
        match found.last_mut() {
            _ if start == end => {}
            Some(before) if is_short(&plain[before.clone()], part) => before.end = end,
            _ => found.push(start..end),
        }
    }
    found
}

/// Whether a part ends with a short form such as “Dr.”, or with an initial, and so is no sentence yet.
fn is_short(part: &str, next: &str) -> bool {
    let Some(rest) = part.strip_suffix('.') else { return false };
    let word =
        rest.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '“' | '„')).next().unwrap_or(rest);
    let mut letters = word.chars();
    let is_initial =
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_none() && word != "I";
    let small = word.to_lowercase();
    let is_number = next.starts_with(|c: char| c.is_numeric());
    is_initial
        || SHORT.contains(&small.as_str())
        || (is_number && SHORT_BEFORE_NUMBER.contains(&small.as_str()))
}

/// How many words stand between the spaces of a text; a value is one.
pub fn count(text: &str) -> usize {
    places(text).filter(|it| is_word(&text[it.clone()])).count()
}

fn is_word(it: &str) -> bool {
    it.chars().any(|c| c.is_letter_or_number() || c == VALUE)
}

/// How many of the words of a text, by where they begin, stand in a part of it.
fn count_in(plain: &str, words: &[usize], part: &Range<usize>) -> usize {
    let is_apart = !plain[..part.start].ends_with(|c: char| !c.is_whitespace())
        && !plain[part.end..].starts_with(|c: char| !c.is_whitespace());
    if !is_apart {
        // “Why?Because” is one word and two sentences.
        return count(&plain[part.clone()]);
    }
    let before = |at: usize| words.partition_point(|it| *it < at);
    before(part.end) - before(part.start)
}

/// Whether words can be counted in a script.
pub fn has_spaces(script: &str) -> bool {
    !WITHOUT_SPACES.contains(&script)
}

/// Reports long sentences and paragraphs.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    // What a statement says is fixed by law.
    if !has_spaces(&page.locale.script) || page.is_statement {
        return;
    }
    for text in page.texts_of(PROSE) {
        let sentences = sentences(text.plain());
        let words: Vec<usize> = text.line.words().filter(|it| is_word(it.1)).map(|it| it.0).collect();
        let count = |it: &Range<usize>| count_in(text.plain(), &words, it);
        let long = sentences.iter().filter_map(|it| sentence(page, text, it.clone(), count(it)));
        found.extend(long);
        if text.role == Role::Paragraph && page.is_written() {
            found.extend(paragraph(text, sentences.len(), words.len()));
        }
    }
}

fn sentence(page: &Page<'_>, text: &Text<'_>, part: Range<usize>, words: usize) -> Option<Diagnostic> {
    let (rule, limit) = match (page.easy_read, page.is_written()) {
        (true, true) if words > EASY_READ => (&rules::SENTENCE_EASY_READ, EASY_READ),
        (_, true) if words > VERY_LONG => (&rules::SENTENCE_VERY_LONG, VERY_LONG),
        (_, true) if words > LONG => (&rules::SENTENCE_LONG, LONG),
        (_, false) if words > TRANSLATED => (&rules::SENTENCE_LONG, TRANSLATED),
        _ => return None,
    };
    let message = format!("This sentence has {words} words.");
    let help = if page.is_written() {
        format!("make two sentences of it: up to {limit} words are easy to read")
    } else {
        "make two sentences of it, where the translation may do so".to_owned()
    };
    Some(text.finding(rule, part, message).help(help))
}

fn paragraph(text: &Text<'_>, sentences: usize, words: usize) -> Option<Diagnostic> {
    if sentences <= PARAGRAPH.0 && words <= PARAGRAPH.1 {
        return None;
    }
    let message = format!("This paragraph has {sentences} sentences and {words} words.");
    Some(
        text.finding(&rules::PARAGRAPH_LONG, 0..text.plain().len(), message)
            .help("begin a new paragraph with each new thought, or make a list"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(plain: &str) -> Vec<&str> {
        sentences(plain).into_iter().map(|it| &plain[it]).collect()
    }

    #[test]
    fn sentences_end_as_their_scripts_end_them() {
        assert_eq!(
            texts("You can stop. Say “no”! Why? It is 10.30 at St. Mary’s."),
            ["You can stop.", "Say “no”!", "Why?", "It is 10.30 at St. Mary’s."]
        );
        assert_eq!(texts("آپ رک سکتے ہیں۔ وجہ بتانا ضروری نہیں۔").len(), 2);
        assert_eq!(texts("ਤੁਸੀਂ ਰੁਕ ਸਕਦੇ ਹੋ। ਕਾਰਨ ਦੱਸਣ ਦੀ ਲੋੜ ਨਹੀਂ।").len(), 2);
        assert_eq!(texts("هل أنت مريض؟ اتصل بنا.").len(), 2);
        assert_eq!(texts("One\ntwo").len(), 2);
        assert_eq!(texts("Dr. A. Khan and Mrs. O’Neill are here, e.g. on Mondays. So am I. Come.").len(), 3);
        assert_eq!(texts("You can say no. See (No. 2) now.").len(), 2);
        assert_eq!(texts("Stop here. \u{fffc} is for you.").len(), 2);
    }

    #[test]
    fn words_are_counted_and_a_value_is_one() {
        assert_eq!(count("Call \u{fffc} – or write, at 09:00."), 6);
        assert_eq!(count(" – "), 0);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn a_sentence_has_the_words_that_it_would_have_alone(plain in "[aAé1 .!?)”\n\u{fffc}۔।–-]{0,30}") {
            let all: Vec<_> = places(&plain).filter(|it| is_word(&plain[it.clone()])).map(|it| it.start).collect();
            for part in sentences(&plain) {
                proptest::prop_assert_eq!(count_in(&plain, &all, &part), count(&plain[part]));
            }
        }
    }
}
