//! The stand-in for a font: letters from the reader's own device, stretched to the sizes of the font that is on its
//! way, so that nothing jumps when it comes, and so that a page without it looks right. Never asks for a file.
//!
//! The theme's style sheets name it after the fonts: `"Noto Sans", "Noto Sans fallback", sans-serif`.

use std::collections::BTreeSet;

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::shape::Piece;

/// Widths of the space and of a to z in Arial and every font of the same widths, in thousandths of an em (Adobe's
/// metrics of Helvetica, whose widths Arial, Liberation Sans and Arimo share).
const SPACE: u16 = 278;
const LETTERS: [u16; 26] = [
    556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556,
    500, 722, 500, 500, 500,
];

/// Fonts of Arial's widths, and Roboto of Android phones, which is hardly wider.
const LATIN: [&str; 5] = ["Arial", "Liberation Sans", "Arimo", "Helvetica", "Roboto"];

/// What devices have for a script, by a letter of it: Android's and Linux's, Apple's, Windows'.
const OTHERS: [(char, &[&str]); 9] = [
    ('\u{0627}', &["Noto Nastaliq Urdu", "Noto Naskh Arabic", "Geeza Pro", "Urdu Typesetting", "Segoe UI"]),
    ('\u{0995}', &["Noto Sans Bengali", "Bangla Sangam MN", "Nirmala UI"]),
    ('\u{0a15}', &["Noto Sans Gurmukhi", "Gurmukhi Sangam MN", "Nirmala UI"]),
    ('\u{0a95}', &["Noto Sans Gujarati", "Gujarati Sangam MN", "Nirmala UI"]),
    ('\u{0915}', &["Noto Sans Devanagari", "Devanagari Sangam MN", "Nirmala UI"]),
    ('\u{0b95}', &["Noto Sans Tamil", "Tamil Sangam MN", "Nirmala UI"]),
    ('\u{0c15}', &["Noto Sans Telugu", "Telugu Sangam MN", "Nirmala UI"]),
    ('\u{0d15}', &["Noto Sans Malayalam", "Malayalam Sangam MN", "Nirmala UI"]),
    ('\u{0d9a}', &["Noto Sans Sinhala", "Sinhala Sangam MN", "Nirmala UI"]),
];

/// The rule for the stand-in of a family; none where no device is known to have one.
pub fn rule(family: &str, font: &[u8], pieces: &BTreeSet<Piece>) -> Option<String> {
    let font = FontRef::new(font).ok()?;
    let known = font.charmap();
    let script = OTHERS.iter().find(|(letter, _)| known.map(*letter).is_some());
    let (names, adjust): (&[&str], f64) = match script {
        // A stand-in of another script has widths that nobody has measured: its height alone is set.
        Some((_, names)) => (names, 1.0),
        None => (&LATIN, against_arial(&font, pieces)?),
    };
    let metrics = font.metrics(Size::unscaled(), LocationRef::default());
    let em = f64::from(metrics.units_per_em);
    let percent = |units: f32| round(100.0 * f64::from(units) / em / adjust);
    let sources: Vec<String> = names.iter().map(|it| format!("local(\"{it}\")")).collect();
    Some(format!(
        "@font-face{{font-family:\"{} fallback\";src:{};size-adjust:{}%;ascent-override:{}%;descent-override:{}%;\
         line-gap-override:{}%}}",
        family.replace('"', ""),
        sources.join(","),
        round(100.0 * adjust),
        percent(metrics.ascent),
        percent(-metrics.descent),
        percent(metrics.leading),
    ))
}

/// How much wider these texts are in the font than in Arial, by their small letters and spaces.
fn against_arial(font: &FontRef<'_>, pieces: &BTreeSet<Piece>) -> Option<f64> {
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let em = f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let known = font.charmap();
    let (mut own, mut arial) = (0.0, 0.0);
    for letter in pieces.iter().flat_map(|(_, text)| text.chars()) {
        let width = match letter {
            ' ' => SPACE,
            'a'..='z' => LETTERS[usize::from(letter as u8 - b'a')],
            _ => continue,
        };
        let Some(advance) = known.map(letter).and_then(|it| metrics.advance_width(it)) else { continue };
        own += f64::from(advance) / em;
        arial += f64::from(width) / 1000.0;
    }
    (arial > 0.0).then(|| own / arial)
}

/// To a hundredth, without what a number prints beyond it.
fn round(it: f64) -> f64 {
    (it * 100.0).round() / 100.0
}
