//! The stand-in for a font: letters from the reader's own device, stretched to the sizes of the font that is on its
//! way, so that nothing jumps when it comes, and so that a page without it looks right. Never asks for a file.
//!
//! The theme's style sheets name it after the fonts: `"Noto Sans", "Noto Sans fallback", sans-serif`.

use std::collections::BTreeSet;

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use super::shape::Piece;

/// A weight of the fonts that have Arial's widths: by which names devices know them, and the widths of the space and of a
/// to z in thousandths of an em (Adobe's metrics of Helvetica, whose widths Arial, Liberation Sans and Arimo share).
struct Latin {
    weight: f32,
    names: &'static [&'static str],
    space: u16,
    letters: [u16; 26],
}

/// Roboto of Android phones comes last: it is hardly wider.
const LATIN: [Latin; 2] = [
    Latin {
        weight: 400.0,
        names: &["Arial", "Liberation Sans", "Arimo", "Helvetica", "Roboto"],
        space: 278,
        letters: [
            556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
            278, 556, 500, 722, 500, 500, 500,
        ],
    },
    Latin {
        weight: 700.0,
        names: &["Arial Bold", "Liberation Sans Bold", "Arimo Bold", "Helvetica Bold", "Roboto Bold"],
        space: 278,
        letters: [
            556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
            333, 611, 556, 778, 556, 556, 500,
        ],
    },
];

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

/// The rules for the stand-in of a family; none where no device is known to have one.
pub fn rules(family: &str, font: &[u8], pieces: &BTreeSet<Piece>) -> String {
    let Ok(font) = FontRef::new(font) else { return String::new() };
    let known = font.charmap();
    if let Some((_, names)) = OTHERS.iter().find(|(letter, _)| known.map(*letter).is_some()) {
        // A stand-in of another script has widths that nobody has measured: its height alone is set.
        return rule(family, &font, names, 1.0, "");
    }
    let weights = LATIN.iter().filter_map(|latin| {
        let adjust = against(latin, &font, pieces)?;
        Some(rule(family, &font, latin.names, adjust, &format!(";font-weight:{}", latin.weight)))
    });
    weights.collect()
}

/// One rule: `adjust` times as large as the device's font is, and as high as ours.
fn rule(family: &str, font: &FontRef<'_>, names: &[&str], adjust: f64, weight: &str) -> String {
    let metrics = font.metrics(Size::unscaled(), LocationRef::default());
    let em = f64::from(metrics.units_per_em);
    let percent = |units: f32| round(100.0 * f64::from(units) / em / adjust);
    let sources: Vec<String> = names.iter().map(|it| format!("local(\"{it}\")")).collect();
    format!(
        "@font-face{{font-family:\"{} fallback\";src:{}{weight};size-adjust:{}%;ascent-override:{}%;\
         descent-override:{}%;line-gap-override:{}%}}",
        family.replace('"', ""),
        sources.join(","),
        round(100.0 * adjust),
        percent(metrics.ascent),
        percent(-metrics.descent),
        percent(metrics.leading),
    )
}

/// How much wider these texts are in the font, at the same weight, by their small letters and spaces.
fn against(latin: &Latin, font: &FontRef<'_>, pieces: &BTreeSet<Piece>) -> Option<f64> {
    let location = font.axes().location([("wght", latin.weight)]);
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::from(&location));
    let em = f64::from(font.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let known = font.charmap();
    let (mut own, mut theirs) = (0.0, 0.0);
    for letter in pieces.iter().flat_map(|(_, text)| text.chars()) {
        let width = match letter {
            ' ' => latin.space,
            'a'..='z' => latin.letters[usize::from(letter as u8 - b'a')],
            _ => continue,
        };
        let Some(advance) = known.map(letter).and_then(|it| metrics.advance_width(it)) else { continue };
        own += f64::from(advance) / em;
        theirs += f64::from(width) / 1000.0;
    }
    (theirs > 0.0).then(|| own / theirs)
}

/// To a hundredth, without what a number prints beyond it.
fn round(it: f64) -> f64 {
    (it * 100.0).round() / 100.0
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the theme's fonts are read from disk")]
mod tests {
    use super::*;

    fn rules_of(file: &str, text: &str) -> String {
        let font = std::fs::read(format!("themes/community/fonts/{file}")).expect("a font");
        rules("Our Font", &font, &BTreeSet::from([("en-GB".to_owned(), text.to_owned())]))
    }

    #[test]
    fn a_latin_stand_in_is_as_wide_and_as_high_as_the_font() {
        // Noto Sans: a is 561 of 1000 wide, ascent 1069, descent 293; Arial: a is 556 wide.
        let rules = rules_of("NotoSans[wght].ttf", "aaa");
        let regular = "@font-face{font-family:\"Our Font fallback\";src:local(\"Arial\"),";
        assert!(rules.starts_with(regular), "{rules}");
        assert!(rules.contains("font-weight:400;size-adjust:100.9%;ascent-override:105.95%;"), "{rules}");
        assert!(rules.contains("descent-override:29.04%;line-gap-override:0%"), "{rules}");
        // Bold letters are wider, in both.
        assert!(rules.contains("local(\"Arial Bold\")") && rules.contains("font-weight:700;"), "{rules}");
        // Without a letter to measure there is none.
        assert_eq!(rules_of("NotoSans[wght].ttf", "1"), "");
    }

    #[test]
    fn a_stand_in_of_another_script_is_as_high_as_the_font() {
        let rules = rules_of("NotoNastaliqUrdu-Regular.ttf", "صحت");
        assert!(rules.contains("local(\"Noto Nastaliq Urdu\"),local(\"Noto Naskh Arabic\")"), "{rules}");
        assert!(rules.contains("size-adjust:100%;ascent-override:190.4%;descent-override:59.6%;"), "{rules}");
        assert_eq!(rules.matches("@font-face").count(), 1);
    }
}
