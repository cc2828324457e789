//! Capitals, italics, and bold that goes on too long. Never judges scripts that have no capitals.

use std::cell::LazyCell;
use std::ops::Range;

use super::abbreviations::Known;
use super::page::{Page, Role, Text};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;

/// Words in capitals from which on a run is told.
const RUN: usize = 3;
/// Words that are put in capitals to be louder, one by one: English only.
const LOUD: [&str; 32] = [
    "NOT",
    "NO",
    "NEVER",
    "ALWAYS",
    "MUST",
    "DO",
    "DON’T",
    "DON'T",
    "ONLY",
    "ALL",
    "ANY",
    "AND",
    "OR",
    "BUT",
    "BEFORE",
    "AFTER",
    "NOW",
    "NEW",
    "FREE",
    "STOP",
    "PLEASE",
    "CALL",
    "VERY",
    "YOU",
    "YOUR",
    "WE",
    "HELP",
    "WARNING",
    "NOTE",
    "IMPORTANT",
    "URGENT",
    "TODAY",
];
/// Letters of a word that is no abbreviation, for headings of few words.
const WORD: usize = 5;

/// Reports them.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    // Most pages have no run of capitals: what they explain is gathered where one has.
    let known = LazyCell::new(|| Known::of(page));
    for text in &page.texts {
        for part in capitals(text, &|it| known.has(it), page.locale.language() == "en") {
            let shown: String = text.plain()[part.clone()].chars().take(40).collect();
            let message = format!("“{shown}” is all in capitals.");
            found.push(
                text.finding(&rules::TEXT_CAPITALS, part, message)
                    .help("write it in small letters; what matters most comes first, or is **bold**"),
            );
        }
        for part in &text.line.emphasis {
            let message =
                "These words are in italics: they are hard to read, and Handbill shows them upright.";
            found.push(
                text.finding(&rules::TEXT_ITALICS, part.clone(), message)
                    .help("take the * or _ signs out; put a title in quotation marks"),
            );
        }
        if text.role == Role::Paragraph && is_all_bold(text) {
            let message = "This whole paragraph is bold.";
            found.push(
                text.finding(&rules::PARAGRAPH_BOLD, 0..text.plain().len(), message).help(
                    "for a heading write ## before it, for a warning > [!WARNING]; else take the ** out",
                ),
            );
        }
    }
}

/// Runs of three and more words in capitals, headings and buttons that are all in capitals, and loud words.
pub fn capitals(text: &Text<'_>, is_known: &dyn Fn(&str) -> bool, english: bool) -> Vec<Range<usize>> {
    // Each run, how many words it has, and whether one of them is a word and no abbreviation.
    let mut runs: Vec<(Range<usize>, usize, bool)> = Vec::new();
    let mut open = false;
    let mut all = true;
    for (at, word) in text.line.words() {
        let letters = || word.chars().filter(|it| it.is_letter());
        // Most words have a small letter, which says enough.
        if letters().any(|it| !it.is_uppercase()) {
            (open, all) = (false, false);
            continue;
        }
        match letters().count() {
            // A sign or a number between two words belongs to the run; a value ends it.
            0 if word.contains(super::line::VALUE) => open = false,
            0 | 1 => {}
            length => {
                let is_word = length >= WORD && !is_known(word);
                match runs.last_mut().filter(|_| open) {
                    Some((run, count, has_word)) => {
                        run.end = at + word.len();
                        *count += 1;
                        *has_word |= is_word;
                    }
                    None => runs.push((at..at + word.len(), 1, is_word)),
                }
                open = true;
            }
        }
    }
    let is_heading =
        matches!(text.role, Role::Title | Role::Heading(_) | Role::Button | Role::Label | Role::HeaderCell);
    let whole = is_heading && all && runs.len() == 1;
    let least = if whole { 2 } else { RUN };
    let is_loud = |part: &Range<usize>| {
        let words = super::line::words(&text.plain()[part.clone()]);
        english && words.iter().any(|(_, it)| LOUD.contains(&it.trim_matches(|c: char| !c.is_letter())))
    };
    // Abbreviations in a row are no words.
    runs.into_iter()
        .filter(|(part, count, has_word)| (*count >= least && *has_word) || is_loud(part))
        .map(|it| it.0)
        .collect()
}

fn is_all_bold(text: &Text<'_>) -> bool {
    let plain = text.plain();
    let outside = plain
        .char_indices()
        .filter(|(_, c)| c.is_letter_or_number())
        .any(|(at, _)| !text.line.strong.iter().any(|it| it.contains(&at)));
    !outside && !text.line.strong.is_empty() && plain.chars().any(char::is_letter_or_number)
}
