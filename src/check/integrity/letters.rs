//! Letters that look right and are not: of a sister language's keyboard, with the wrong mark below, not composed,
//! or invisible. Never judges a spelling.

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::{Pair, Side};
use crate::diagnostics::{Diagnostic, Rule, rules};
use crate::source::Span;

/// Letters that a language does not have, and those that are meant.
struct Keyboard {
    languages: &'static [&'static str],
    wrong: &'static [(char, char)],
    from: &'static str,
}

/// None of these stood in a genuine text of the language.
const KEYBOARDS: [Keyboard; 3] = [
    Keyboard {
        languages: &["ur", "pnb", "phr"],
        wrong: &[('ي', 'ی'), ('ك', 'ک'), ('ى', 'ی')],
        from: "Arabic",
    },
    Keyboard { languages: &["fa", "prs"], wrong: &[('ي', 'ی'), ('ك', 'ک')], from: "Arabic" },
    Keyboard { languages: &["ps", "ckb"], wrong: &[('ك', 'ک')], from: "Arabic" },
];

/// Letters by which one language is told from a sister.
const SISTERS: [(&str, &str, &str); 2] = [("ur", "ټډړږښۍ", "Pashto"), ("ps", "ٹڈڑں", "Urdu")];

/// Invisible signs that turn the order of what follows (Unicode Standard Annex 9).
fn is_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Reports them in a translation.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let mut tell = |rule: &'static Rule, letter: char, message: String, help: &str| {
        found
            .push(pair.finding(rule, pair.target.place(letter.encode_utf8(&mut [0; 4])), message).help(help));
    };
    let (text, tag) = (pair.target.text, pair.locale.language());
    let is_shahmukhi = pair.locale.tag == "pa-Arab";
    for keyboard in &KEYBOARDS {
        let has = |tag: &str| keyboard.languages.contains(&tag);
        if !(has(tag) || is_shahmukhi && has("pnb")) {
            continue;
        }
        for (wrong, right) in keyboard.wrong.iter().filter(|(it, _)| text.contains(*it)) {
            let message = format!("The letter “{wrong}” is {} and not {}.", keyboard.from, pair.locale.name);
            tell(
                &rules::TRANSLATION_LETTERS,
                *wrong,
                message,
                &format!("write “{right}”: set your keyboard to {}", pair.locale.name),
            );
        }
    }
    for (_, letters, sister) in SISTERS.iter().filter(|it| it.0 == tag) {
        if let Some(letter) = text.chars().find(|it| letters.contains(*it)) {
            let message = format!("The letter “{letter}” is {sister} and not {}.", pair.locale.name);
            tell(&rules::TRANSLATION_LETTERS, letter, message, "see whether this is the right language");
        }
    }
    if tag == "ro" {
        for (wrong, right) in [('ş', 'ș'), ('ţ', 'ț'), ('Ş', 'Ș'), ('Ţ', 'Ț')] {
            if text.contains(wrong) {
                let message = format!("The letter “{wrong}” has a cedilla; Romanian has a comma below.");
                tell(&rules::TRANSLATION_LETTERS, wrong, message, &format!("write “{right}”"));
            }
        }
    }
    invisible(&pair.target, &mut |span, message| {
        found.push(
            pair.finding(&rules::TEXT_BIDI, span, message)
                .help("take the sign out: Handbill keeps the order itself"),
        );
    });
    composed(pair, found);
}

/// Reports invisible signs in the source text; the same once for all languages.
pub fn check_source(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    invisible(&pair.source, &mut |span, message| {
        found.push(
            Diagnostic::new(&rules::TEXT_BIDI, span, message)
                .help("take the sign out: Handbill keeps the order itself"),
        );
    });
}

fn invisible(side: &Side<'_>, tell: &mut dyn FnMut(Span, String)) {
    if let Some((at, sign)) = side.text.char_indices().find(|(_, c)| is_override(*c)) {
        let span = side.place(&side.text[at..at + sign.len_utf8()]);
        tell(
            span,
            format!(
                "Here stands the invisible sign U+{:04X}, which turns the order of letters.",
                u32::from(sign)
            ),
        );
    }
}

/// Letters that keyboards of Indic scripts write whole, though Unicode's composed form takes them apart: both
/// are right (CompositionExclusions.txt).
fn is_excluded(c: char) -> bool {
    matches!(c, '\u{958}'..='\u{95f}' | '\u{9dc}'..='\u{9df}' | '\u{a33}' | '\u{a36}' | '\u{a59}'..='\u{a5e}' | '\u{b5c}' | '\u{b5d}')
}

fn composed(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    if nfc.is_normalized(pair.target.text) {
        return;
    }
    let nfd = DecomposingNormalizerBorrowed::new_nfd();
    let mut plain = String::with_capacity(pair.target.text.len());
    for c in pair.target.text.chars() {
        if is_excluded(c) {
            plain.push_str(&nfd.normalize(c.encode_utf8(&mut [0; 4])));
        } else {
            plain.push(c);
        }
    }
    let whole = nfc.normalize(&plain);
    if whole == plain {
        return;
    }
    let first = plain.chars().zip(whole.chars()).find(|(a, b)| a != b);
    let shown = first.map_or(String::new(), |(_, it)| format!(" It should be one sign: “{it}”."));
    let message = format!(
        "A letter of this translation is made of two signs (its text is not in the form NFC).{shown}"
    );
    found.push(
        pair.finding(&rules::TRANSLATION_NFC, pair.target.span, message)
            .help("type the letter again on the keyboard of the language"),
    );
}
