//! Abbreviations that a page does not explain. Only on pages that were written in English: what readers of another
//! language know by its letters is another list, and translators explain in their own way.

use std::collections::BTreeSet;

use super::emphasis;
use super::page::{Page, Role};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;

/// Known to everybody here. NHS, UK and GP are the exceptions of the NHS service manual; the others name things
/// that are better known by their letters, countries, and Roman numerals.
const KNOWN: [&str; 44] = [
    "UK", "NHS", "GP", "TV", "PDF", "ID", "OK", "USB", "QR", "CD", "DVD", "SMS", "ZIP", "PIN", "SIM", "CV",
    "FAQ", "USA", "US", "EU", "BBC", "MP", "DNA", "HIV", "AIDS", "COVID", "LED", "ATM", "DIY", "AM", "PM",
    "PS", "RSVP", "NB", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XX",
];

/// Abbreviations that need no explanation on a page.
#[derive(Debug, Default)]
pub struct Known {
    words: BTreeSet<String>,
}

impl Known {
    /// Of everybody, of the edition, and those that the page explains.
    pub fn of(page: &Page<'_>) -> Self {
        let mut words: BTreeSet<String> = KNOWN.iter().map(|it| (*it).to_owned()).collect();
        let own = page.edition.iter().flat_map(|it| &it.abbreviations);
        words.extend(own.map(|it| core(&it.text).to_owned()));
        for text in &page.texts {
            explained(text.plain(), &mut words);
        }
        Self { words }
    }

    /// Whether a word is one of them.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(core(word))
    }
}

/// The letters of an abbreviation: without punctuation, a plural s or a genitive.
fn core(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_letter_or_number());
    let cut = word.find(['’', '\'']).unwrap_or(word.len());
    let word = &word[..cut];
    // GPs, STIs.
    word.strip_suffix('s').filter(|it| it.len() >= 2 && it.chars().all(char::is_uppercase)).unwrap_or(word)
}

/// Words that stand in brackets, or that brackets follow: “Care Quality Commission (CQC)”, “CQC (Care Quality …)”.
fn explained(plain: &str, into: &mut BTreeSet<String>) {
    let mut inside = false;
    let words = super::line::words(plain);
    for (at, (_, word)) in words.iter().enumerate() {
        inside |= word.contains('(');
        let next = words.get(at + 1).map(|it| it.1);
        if inside || next.is_some_and(|it| it.starts_with('(')) {
            into.insert(core(word).to_owned());
            into.extend(word.split(|c: char| !c.is_letter_or_number()).map(str::to_owned));
        }
        inside &= !word.contains(')');
    }
    // “HPV, which means …”, “HPV stands for …”, “HPV is short for …”.
    for pair in words.windows(3) {
        let [(_, first), (_, second), (_, third)] = pair else { continue };
        let says = [*second, *third];
        let is_told = matches!(says, ["means", _] | ["which", "means" | "is" | "stands"] | ["stands", "for"]);
        if is_told || (says[0] == "is" && says[1] == "short") {
            into.insert(core(first).to_owned());
        }
    }
}

/// Reports the first use of each.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    // What a statement says is fixed by law.
    if !page.is_written() || page.locale.language() != "en" || page.is_statement {
        return;
    }
    let known = Known::of(page);
    let mut told = BTreeSet::new();
    for text in page.texts.iter().filter(|it| it.role != Role::Label) {
        // A run of capitals is told as one.
        let loud = emphasis::capitals(text, &|it| known.has(it), true);
        for (at, word) in text.line.words() {
            let Some(letters) = abbreviation(word) else { continue };
            let is_loud = loud.iter().any(|it| it.contains(&at)) || has_neighbour(text.plain(), at, &known);
            if known.has(letters) || is_loud || !told.insert(letters.to_owned()) {
                continue;
            }
            let start = at + word.find(letters).unwrap_or_default();
            let message = format!("This page does not say what “{letters}” means.");
            let help = format!(
                "write the words first, then the letters: “the full words ({letters})”; or, if all your readers know it, put it under “abbreviations” in edition.yaml"
            );
            found.push(text.finding(&rules::ABBREVIATION, start..start + letters.len(), message).help(help));
        }
    }
}

/// The letters, where a word is two or more capitals and nothing else.
fn abbreviation(word: &str) -> Option<&str> {
    let letters = core(word);
    let count = letters.chars().count();
    ((2..=8).contains(&count) && letters.chars().all(|it| it.is_letter() && it.is_uppercase()))
        .then_some(letters)
}

/// Whether the word at `at` stands beside another one in capitals: then both may be words.
fn has_neighbour(plain: &str, at: usize, known: &Known) -> bool {
    let words = super::line::words(plain);
    let Some(place) = words.iter().position(|it| it.0 == at) else { return false };
    let around = [place.checked_sub(1), Some(place + 1)];
    let mut around = around.into_iter().flatten().filter_map(|it| words.get(it));
    around.any(|(_, it)| abbreviation(it).is_some_and(|it| !known.has(it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_explained(plain: &str, word: &str) -> bool {
        let mut words = BTreeSet::new();
        explained(plain, &mut words);
        Known { words }.has(word)
    }

    #[test]
    fn explanations_are_known_in_both_orders() {
        for text in [
            "The Care Quality Commission (CQC) looks.",
            "CQC (Care Quality Commission) looks.",
            "others (CQC+).",
            "law (the Act, or CQC)",
            "CQC, which means that",
            "CQC stands for something",
        ] {
            assert!(is_explained(text, "CQC"), "{text}");
        }
        assert!(!is_explained("The CQC looks (it does).", "CQC"));
    }

    #[test]
    fn abbreviations_are_told_from_other_words() {
        for (word, letters) in
            [("CQC", "CQC"), ("(CQC).", "CQC"), ("STIs", "STI"), ("CQC’s", "CQC"), ("РФ", "РФ")]
        {
            assert_eq!(abbreviation(word), Some(letters), "{word}");
        }
        for word in ["I", "A4", "Call", "NHSmail", "COVID-19", "ہم", "X", "PROGRAMME", "www.A"] {
            assert_eq!(abbreviation(word), None, "{word}");
        }
    }
}
