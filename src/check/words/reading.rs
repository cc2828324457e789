//! How hard an English page is to read, by two formulas that count words and syllables. Never a grade to pass: a
//! hint, with the sentences to begin with. Never for other languages: none of theirs has an accepted formula here.

use std::collections::BTreeMap;

use super::line::VALUE;
use super::page::{Page, Role, Text};
use super::sentences;
use super::syllables;
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;

/// Words and sentences below which the formulas say nothing.
const FEWEST: (usize, usize) = (100, 10);
/// The reading age that the NHS writes for: 9 to 11 (NHS service manual, how we write).
const AIM: f64 = 11.0;
/// Years that a reader of an American school grade has: pupils of grade 6 are 11 to 12.
const AGE_OF_GRADE: f64 = 5.0;
/// SMOG asks that a text be understood whole, other formulas for half to three quarters of it, so that it comes out
/// two grades higher on the same leaflets (measured on health leaflets).
const SMOG_ABOVE: f64 = 2.0;
/// How many of the longest sentences are named.
const NAMED: usize = 3;

/// What the formulas count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences; an item of a list is one at least.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables of all words.
    pub syllables: usize,
    /// Words of three and more syllables.
    pub long_words: usize,
}

impl Counts {
    /// Counts a text. A value is a word of one syllable: a name is not the editor's to simplify. `known`: syllables of words
    /// that were counted before, since a page has most of its words more than once.
    pub fn add<'a>(&mut self, plain: &'a str, known: &mut BTreeMap<&'a str, usize>) {
        for part in sentences::sentences(plain) {
            let mut syllables = |it| *known.entry(it).or_insert_with(|| syllables::count(it));
            let words: Vec<usize> = words(&plain[part]).map(&mut syllables).collect();
            if words.is_empty() {
                continue;
            }
            self.sentences += 1;
            self.words += words.len();
            self.syllables += words.iter().sum::<usize>();
            self.long_words += words.iter().filter(|it| **it >= 3).count();
        }
    }

    /// The grade of an American school by Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
    /// (Kincaid, Fishburne, Rogers and Chissom: Derivation of new readability formulas for Navy enlisted personnel,
    /// Research Branch Report 8-75, 1975.)
    pub fn flesch_kincaid(self) -> f64 {
        let [sentences, words, syllables] = [self.sentences, self.words, self.syllables].map(number);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    /// The grade by SMOG: 1.0430 × √(words of three and more syllables × 30 ÷ sentences) + 3.1291. It was made for
    /// thirty sentences and more; fewer are an estimate.
    /// (McLaughlin: SMOG grading – a new readability formula, Journal of Reading 12(8), 1969, page 639.)
    pub fn smog(self) -> f64 {
        let [sentences, long_words] = [self.sentences, self.long_words].map(number);
        1.043 * (long_words * 30.0 / sentences).sqrt() + 3.1291
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Words with letters, and values.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/'))
        .filter(|it| it.chars().any(|c| c.is_letter() || c == VALUE))
}

/// Reports a page that both formulas find too hard.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    if page.locale.language() != "en" || !page.is_written() || page.is_statement {
        return;
    }
    let mut counts = Counts::default();
    let prose = || page.texts_of(&[Role::Prose, Role::Paragraph, Role::Item]);
    let mut known = BTreeMap::new();
    prose().for_each(|it| counts.add(it.plain(), &mut known));
    if counts.words < FEWEST.0 || counts.sentences < FEWEST.1 {
        return;
    }
    let ages = [counts.flesch_kincaid(), counts.smog()].map(|it| it + AGE_OF_GRADE);
    // A year is a class: 11.9 still is 11.
    if ages[0] < AIM + 1.0 || ages[1] < AIM + 1.0 + SMOG_ABOVE {
        return;
    }
    let Some(title) = page.texts.iter().find(|it| it.role == Role::Title) else { return };
    let measured = |text| {
        let sentences = sentences::sentences(Text::plain(text)).into_iter();
        sentences.map(move |it| (sentences::count(&text.plain()[it.clone()]), text, it))
    };
    let mut longest: Vec<_> = prose().flat_map(measured).collect();
    longest.sort_by_key(|(words, ..)| std::cmp::Reverse(*words));
    let named: Vec<String> = longest
        .iter()
        .take(NAMED)
        .map(|(words, text, part)| {
            let (line, _) =
                page.sources.get(text.whole().source).line_column(text.span(part.clone()).start as usize);
            let start: String = text.plain()[part.clone()].replace(VALUE, "…").chars().take(48).collect();
            format!("line {line}, {words} words: “{}…”", start.trim_end())
        })
        .collect();
    let message = format!(
        "This page reads at an age of about {:.0} (Flesch-Kincaid) to {:.0} (SMOG); the aim is 9 to 11.",
        ages[0].floor(),
        ages[1].floor()
    );
    let help = format!("begin with the longest sentences ({}); then use everyday words", named.join("; "));
    found.push(Diagnostic::new(&rules::READING_AGE, title.whole(), message).help(help));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Counts {
        let mut counts = Counts::default();
        counts.add(text, &mut BTreeMap::new());
        counts
    }

    #[test]
    fn words_and_syllables_are_counted() {
        let found = of("The cat sat. It understood everything.");
        assert_eq!(found, Counts { sentences: 2, words: 6, syllables: 10, long_words: 2 });
        assert_eq!(of("Call \u{fffc} on 111.").words, 3);
    }

    #[test]
    fn the_formulas_are_those_of_their_authors() {
        let found = Counts { sentences: 10, words: 150, syllables: 210, long_words: 9 };
        assert!((found.flesch_kincaid() - 6.78).abs() < 0.01, "{}", found.flesch_kincaid());
        assert!((found.smog() - 8.549).abs() < 0.01, "{}", found.smog());
    }
}
