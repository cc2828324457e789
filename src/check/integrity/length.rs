//! Translations that are much shorter or longer than usual: something may be lost, or pasted twice. Never more
//! than a hint.

use super::Pair;
use crate::diagnostics::{Diagnostic, rules};

/// Characters of the source text below which nothing is said.
const FEWEST: usize = 60;

/// Shortest and longest articles of the Universal Declaration of Human Rights, by language, as hundredths of the
/// English characters.
const BANDS: [(&str, usize, usize); 35] = [
    ("ro", 99, 140),
    ("pl", 92, 135),
    ("lt", 80, 132),
    ("pt", 85, 135),
    ("ru", 94, 152),
    ("uk", 90, 145),
    ("bg", 78, 135),
    ("sq", 84, 126),
    ("hu", 87, 162),
    ("sk", 79, 123),
    ("cs", 78, 116),
    ("it", 100, 139),
    ("es", 88, 134),
    ("fr", 85, 138),
    ("ur", 75, 119),
    ("pa", 38, 171),
    ("bn", 79, 139),
    ("gu", 83, 171),
    ("hi", 91, 133),
    ("te", 91, 138),
    ("ml", 53, 141),
    ("ne", 58, 128),
    ("ar", 57, 99),
    ("fa", 60, 118),
    ("ps", 63, 143),
    ("tr", 82, 120),
    ("so", 78, 143),
    ("sw", 71, 137),
    ("yo", 98, 171),
    ("ig", 81, 149),
    ("ak", 49, 148),
    ("sn", 78, 149),
    ("ln", 67, 148),
    ("ti", 53, 86),
    ("tet", 63, 110),
];
/// For languages that were not measured.
const ANY: (usize, usize) = (38, 171);
/// How far beyond the band a text may go, in hundredths: our texts are shorter than articles of a declaration.
const SLACK: usize = 35;

/// Reports translations far outside the band of their language.
pub fn check(pair: &Pair<'_>, found: &mut Vec<Diagnostic>) {
    let [source, target] = [&pair.source, &pair.target]
        .map(|it| it.outlines.iter().map(|it| it.words.chars().count()).max().unwrap_or(0));
    if source < FEWEST {
        return;
    }
    let band = BANDS.iter().find(|it| it.0 == pair.locale.tag).map_or(ANY, |it| (it.1, it.2));
    let percent = target * 100 / source;
    let what = if percent + SLACK < band.0 {
        "short"
    } else if percent > band.1 + SLACK * 2 {
        "long"
    } else {
        return;
    };
    let message = format!("This translation is very {what}: {percent} % of the source text’s length.");
    found.push(
        pair.finding(&rules::TRANSLATION_LENGTH, pair.target.span, message)
            .help("see whether a part is missing, or stands twice"),
    );
}
