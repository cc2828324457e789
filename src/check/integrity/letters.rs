//! Letters that look right and are not: of a sister language's keyboard, with the wrong mark below, not composed,
//! or invisible. Never judges a spelling.

use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::Pair;
use crate::diagnostics::{self, Diagnostic, Rule, rules};
use crate::locale::unseen::{self, Kind};
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
    invisible(pair, found);
    composed(pair, found);
}

/// The first sign that turns the order of letters, and the first that cuts a word; the others were told when the file was
/// read.
fn invisible(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    for kind in [Kind::Turn, Kind::Space] {
        if let Some(it) = unseen::all(pair.target.text).find(|it| it.kind == kind) {
            let start = pair.target.span.start as usize + it.at;
            let span = Span::new(pair.target.span.source, start..start + it.sign.len_utf8());
            let finding = diagnostics::unseen::finding(it, span);
            found.push(finding.beside(pair.source.span, "the source text"));
        }
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
