//! Words that are seen on a link or button are in its name (ACT 2ee8b8). Never compares what words mean.

use super::Found;
use super::facts::Facts;
use super::facts::roles::{Role, traits};
use crate::diagnostics::rules;
use crate::locale::Letter;

pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for (id, element) in facts.exposed() {
        let renamed = element.has("aria-label") || element.has("aria-labelledby");
        let asked = renamed
            && facts.role(id).is_some_and(|it| {
                it.is(traits::WIDGET)
                    && it.is(traits::CONTENT)
                    && !matches!(it, Role::Columnheader | Role::Rowheader)
            });
        if !asked {
            continue;
        }
        let (seen, name) = (facts.visible_text(id), facts.name(id));
        if !is_within(&seen, &name) {
            let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
            found.push(Found::on(
                &rules::HTML_LABEL_IN_NAME,
                element,
                format!("Readers see “{seen}”, and its name is “{name}”."),
            ));
        }
    }
}

/// True where the words that are seen stand in the name, one after another. A sign on its own, such as X or ›, is a
/// picture; words in brackets are help and no label; a short form with a full stop stands for the whole word; a
/// hyphen may be there or not.
fn is_within(seen: &str, name: &str) -> bool {
    let label = words(&without_brackets(seen));
    if label.is_empty() || (label.len() == 1 && label[0].0.chars().count() == 1) {
        return true;
    }
    let plain = words(&without_brackets(name));
    let whole = words(name);
    let joined = |text: &str| words(&without_hyphens(&without_brackets(text)));
    stands_in(&label, &plain)
        || stands_in(&words(seen), &whole)
        || stands_in(&label, &whole)
        || stands_in(&joined(seen), &joined(name))
}

/// A word in small letters, and whether a full stop follows it.
type Word = (String, bool);

fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        // An apostrophe is part of its word.
        if c.is_letter_or_number() || is_mark(c) {
            word.extend(c.to_lowercase());
        } else if !matches!(c, '\'' | '’' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
            && !word.is_empty()
        {
            found.push((std::mem::take(&mut word), c == '.'));
        }
    }
    if !word.is_empty() {
        found.push((word, false));
    }
    found
}

/// Vowel signs and the like belong to the letter before, in Urdu as in Hindi.
fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
            | '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{981}'..='\u{983}' | '\u{9bc}'..='\u{9d7}'
            | '\u{a01}'..='\u{a03}' | '\u{a3c}'..='\u{a51}' | '\u{a70}'..='\u{a71}' | '\u{a81}'..='\u{a83}'
            | '\u{abc}'..='\u{acd}' | '\u{b82}' | '\u{bbe}'..='\u{bcd}' | '\u{200c}' | '\u{200d}'
    )
}

fn stands_in(label: &[Word], name: &[Word]) -> bool {
    let same = |(seen, short): &Word, said: &Word| {
        *seen == said.0 || (*short && seen.chars().count() > 1 && said.0.starts_with(&**seen))
    };
    label.is_empty()
        || name.windows(label.len()).any(|part| label.iter().zip(part).all(|(seen, said)| same(seen, said)))
}

fn without_hyphens(text: &str) -> String {
    text.chars().filter(|it| !matches!(it, '-' | '\u{2010}' | '\u{2011}')).collect()
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' if depth > 0 => {
                depth -= 1;
                out.push(' ');
            }
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    // A bracket that never closes hides nothing.
    if depth > 0 { text.to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::is_within;

    #[test]
    fn words_must_stand_together_and_in_order() {
        assert!(is_within("ACT rules", "  act   RULES "));
        assert!(is_within("Next Page", "Next Page in the list"));
        assert!(!is_within("The full label", "the full"));
        assert!(!is_within("justice", "just ice"));
        assert!(!is_within("youhoware", "how are you"));
        assert!(!is_within("2 0 2 3", "two zero two three"));
        assert!(!is_within("Proof of 2×2=4", "Proof of two multiplied by two is four"));
        assert!(!is_within("two thousand twenty-one", "twenty twenty-one"));
    }

    #[test]
    fn signs_brackets_short_forms_and_hyphens_are_forgiven() {
        assert!(is_within("X", "anything"));
        assert!(is_within("›", "Next page"));
        assert!(is_within("Search by date (YYYY-MM-DD)", "Search by date"));
        assert!(is_within("University Ave.", "University Avenue"));
        assert!(is_within("nonstandard", "non-standard"));
        assert!(is_within("e-mail", "email"));
        assert!(is_within("123.456.7890", "Call 123.456.7890"));
        assert!(is_within("Don’t go", "Don't go"));
        assert!(!is_within("University Ave", "University Avenue"));
    }

    #[test]
    fn letters_of_every_script_are_words() {
        assert!(is_within("ہمیں کال کریں", "ہمیں کال کریں 0300"));
        assert!(!is_within("हमें फोन करें", "फोन"));
        assert!(is_within("ਸਾਨੂੰ ਫ਼ੋਨ", "ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ"));
    }
}
