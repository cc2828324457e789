//! Words of another script inside a text, and “and/or”. Never words of the Latin script in a text of another one:
//! these are marked as the source language by themselves.

use std::ops::Range;

use icu::properties::CodePointMapData;
use icu::properties::PropertyParser;
use icu::properties::props::Script;

use super::page::{Page, Role, Text};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;

/// Words of another script in a row from which on they are told: one alone may be a name.
const RUN: usize = 2;

/// Reports them.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    let own = script_of(&page.locale.script);
    for text in &page.texts {
        if let Some(own) = own
            && let Some(part) = other_script(text, own)
            && (page.is_written() || has_other_words(text, &part))
        {
            let message = format!(
                "These words are not in the script of {}, and nothing says in which language they are.",
                page.locale.name
            );
            let help = format!(
                "say it in {}; a whole page in another language is a file of its own, such as name.ur.md",
                page.locale.name
            );
            found.push(text.finding(&rules::SCRIPT_OTHER, part, message).help(help));
        }
        let is_prose = !matches!(text.role, Role::Label);
        if page.locale.language() == "en"
            && is_prose
            && let Some(at) = find_word(text.plain(), "and/or")
        {
            found.push(
                text.finding(&rules::TEXT_AND_OR, at..at + "and/or".len(), "Readers stop at “and/or”.")
                    .help("write “or”, or “a, b, or both”"),
            );
        }
    }
}

fn script_of(code: &str) -> Option<Script> {
    let code = if matches!(code, "Hans" | "Hant") { "Hani" } else { code };
    PropertyParser::<Script>::new().get_strict(code)
}

/// Where a whole word stands, in any case.
fn find_word(text: &str, word: &str) -> Option<usize> {
    if !text.contains('/') {
        return None;
    }
    let small = text.to_ascii_lowercase();
    let at = small.find(word)?;
    let is_letter = |it: Option<char>| it.is_some_and(char::is_letter_or_number);
    (!is_letter(small[..at].chars().next_back()) && !is_letter(small[at + word.len()..].chars().next()))
        .then_some(at)
}

/// The first run of words in a script that is neither Latin nor the language's own.
fn other_script(text: &Text<'_>, own: Script) -> Option<Range<usize>> {
    // Below Greek all letters are Latin.
    if text.plain().chars().all(|it| it < '\u{370}') {
        return None;
    }
    let map = CodePointMapData::<Script>::new();
    let is_other = |word: &str| {
        let mut letters = word.chars().filter(|it| it.is_letter()).map(|it| map.get(it)).peekable();
        letters.peek().is_some()
            && letters.all(|it| {
                !is_own(it, own) && !matches!(it, Script::Latin | Script::Common | Script::Inherited)
            })
    };
    let mut run: Option<(Range<usize>, usize)> = None;
    for (at, word) in text.line.words() {
        if is_other(word) {
            let (part, count) = run.get_or_insert((at..at, 0));
            part.end = at + word.len();
            *count += 1;
        } else if run.as_ref().is_some_and(|it| it.1 >= RUN) {
            break;
        } else if word.chars().any(char::is_letter_or_number) {
            run = None;
        }
    }
    run.filter(|it| it.1 >= RUN).map(|it| it.0)
}

/// Whether there are words outside of a part: a translation that is all in another script is told as such.
fn has_other_words(text: &Text<'_>, part: &Range<usize>) -> bool {
    text.line.words().any(|(at, it)| !part.contains(&at) && it.chars().any(char::is_letter))
}

/// Chinese and Japanese share letters under several names.
fn is_own(script: Script, own: Script) -> bool {
    script == own
        || (script == Script::Han && !matches!(own, Script::Latin | Script::Arabic | Script::Cyrillic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_found() {
        assert_eq!(find_word("Tea And/or coffee", "and/or"), Some(4));
        assert_eq!(find_word("land/order", "and/or"), None);
    }

    #[test]
    fn scripts_are_known_by_their_codes() {
        assert!(script_of("Arab") == Some(Script::Arabic) && script_of("Guru") == Some(Script::Gurmukhi));
    }
}
