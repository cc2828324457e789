//! Figures of a source text, which a translation must keep in whatever digits. Never reads numbers that are
//! written as words: those are told too, and may be ignored with a reason.

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};

/// First digits of the scripts that count by ten (Unicode, general category Nd) and are used in print.
const ZEROS: [u32; 22] = [
    0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
    0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xa8d0, 0xff10,
];

/// The value of a digit of any script.
pub fn digit(c: char) -> Option<char> {
    let zero = ZEROS.iter().rev().find(|zero| **zero <= u32::from(c))?;
    char::from_digit(u32::from(c) - zero, 10).filter(|_| u32::from(c) - zero < 10)
}

/// A figure of a text: as it is written, and its digits alone.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Figure {
    written: String,
    digits: String,
}

/// Signs that stand inside one figure: `1,000`, `1 000`, `10:30`, `2.5`.
fn joins(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | ':' | ' ' | '\u{a0}' | '\u{202f}' | '٬' | '٫')
}

/// The figures of a text, in order. Digits with one sign between them are one figure.
fn figures(text: &str) -> Vec<Figure> {
    let mut found: Vec<Figure> = Vec::new();
    let (mut open, mut sign) = (false, None);
    for c in text.chars() {
        match (digit(c), found.last_mut()) {
            (Some(value), Some(last)) if open => {
                last.written.extend(sign.take());
                last.written.push(c);
                last.digits.push(value);
            }
            (Some(value), _) => {
                found.push(Figure { written: c.to_string(), digits: value.to_string() });
                open = true;
            }
            (None, _) if open && sign.is_none() && joins(c) => sign = Some(c),
            _ => {
                open = false;
                sign = None;
            }
        }
    }
    found
}

/// Reports figures of the source text that the translation lacks.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let source = figures(&pair.source.words());
    if source.is_empty() {
        return;
    }
    // What stands together in one language may stand apart in the other: all digits in a row hold both.
    let target: Vec<Figure> = figures(&pair.target.words());
    let in_a_row: String = target.iter().map(|it| it.digits.as_str()).collect();
    let has = |it: &Figure| {
        target.iter().any(|other| other.digits == it.digits)
            || parts(&it.written).iter().all(|part| {
                target.iter().any(|other| other.digits == *part || parts(&other.written).contains(part))
            })
            || (it.digits.len() > 4 && in_a_row.contains(&it.digits))
    };
    let mut told: Vec<&str> = Vec::new();
    for figure in source.iter().filter(|it| !has(it)) {
        if told.contains(&figure.digits.as_str()) {
            continue;
        }
        told.push(&figure.digits);
        let shown: Vec<&str> = target.iter().map(|it| it.written.as_str()).collect();
        let there = if shown.is_empty() { String::new() } else { format!("; it has {}", shown.join(", ")) };
        let message =
            format!("The number {} of the source text is not in the translation{there}.", figure.written);
        let span = match target.as_slice() {
            [one] => pair.target.place(&one.written),
            _ => pair.target.span,
        };
        found.push(
            pair.finding(&rules::TRANSLATION_NUMBER, span, message)
                .help("put the number right; where it is written as a word, say so in an ignore comment"),
        );
    }
}

/// The runs of digits of a figure, without the signs between them.
fn parts(written: &str) -> Vec<String> {
    written.split(joins).map(|it| it.chars().filter_map(digit).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<String> {
        figures(text).into_iter().map(|it| it.digits).collect()
    }

    #[test]
    fn digits_of_every_script_are_read() {
        for text in ["25", "۲۵", "٢٥", "২৫", "੨੫", "૨૫", "२५", "௨௫"] {
            assert_eq!(digits(text), ["25"], "{text}");
        }
        assert_eq!(digits("aged 25–64, in 2021"), ["25", "64", "2021"]);
        assert_eq!(digits("1,000; 1 000, 10:30."), ["1000", "1000", "1030"]);
        assert_eq!(digit('x'), None);
    }

    proptest::proptest! {
        #[test]
        fn the_script_of_digits_makes_no_difference(n in 0u32..100_000, zero in 0usize..22) {
            let other: String = n.to_string().chars().map(|c| char::from_u32(ZEROS[zero] + c.to_digit(10).unwrap()).unwrap()).collect();
            proptest::prop_assert_eq!(digits(&other), digits(&n.to_string()));
        }
    }
}
