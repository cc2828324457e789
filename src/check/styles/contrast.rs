//! The contrast of the theme's colours: of the pairs that `theme.yaml` names, and of words and grounds that one rule
//! sets, in the light, in the dark, in print and with every dye. Never of colours that let another one through.

use std::collections::BTreeSet;

use super::sheet::{Rule, Sheet};
use super::tokens::{Scheme, Tokens, View, token};
use crate::check::Subject;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::source::Span;
use crate::theme::settings::{Dye, Pair, Part};

/// The ratio of words that everybody must get (WCAG 2.2, 1.4.3).
const WORDS: f64 = 4.5;
/// The ratio of words that readers of a health site get (1.4.6).
const WORDS_ENHANCED: f64 = 7.0;
/// The ratio of lines, signs and the ring of the focus (1.4.11).
const PARTS: f64 = 3.0;
/// What leaflets are printed on.
const PAPER: [u8; 3] = [255, 255, 255];
/// Tokens of grounds that are paper in a leaflet.
const GROUNDS_OF_PAPER: [&str; 2] = ["cloth", "card"];

/// How bright a colour is for the eye, from 0 to 1 (WCAG 2.2, relative luminance).
pub fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |it: u8| {
        let it = f64::from(it) / 255.0;
        if it <= 0.04045 { it / 12.92 } else { ((it + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2])
}

/// The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
pub fn ratio(one: [u8; 3], two: [u8; 3]) -> f64 {
    let (one, two) = (luminance(one), luminance(two));
    (one.max(two) + 0.05) / (one.min(two) + 0.05)
}

/// Two colours that meet.
struct Meeting<'a> {
    part: Part,
    names: [&'a str; 2],
    colours: [[u8; 3]; 2],
    places: [Option<Span>; 2],
    /// In which light, or in which leaflets.
    seen: String,
}

impl Meeting<'_> {
    /// What is told once.
    fn key(&self) -> ([Option<Span>; 2], [[u8; 3]; 2], bool) {
        (self.places, self.colours, self.part == Part::Words)
    }

    /// A finding, where the contrast is too low.
    fn fault(&self) -> Option<Diagnostic> {
        let ratio = ratio(self.colours[0], self.colours[1]);
        let (rule, needed) = match self.part {
            Part::Words if ratio < WORDS => (&rules::CONTRAST_LOW, WORDS_ENHANCED),
            Part::Words if ratio < WORDS_ENHANCED => (&rules::CONTRAST_ENHANCED, WORDS_ENHANCED),
            Part::Sign if ratio < PARTS => (&rules::CONTRAST_LOW, PARTS),
            _ => return None,
        };
        let what = if self.part == Part::Words { "words need" } else { "lines and signs need" };
        // Never rounded up to what is needed.
        let shown = (ratio * 100.0).floor() / 100.0;
        let [front, ground] = self.names;
        let message = format!(
            "“{front}” on “{ground}” has a contrast of {shown:.2} : 1 {}; {what} {needed} : 1.",
            self.seen
        );
        let help = "make one of the two darker or lighter";
        let fault = match self.places[0].or(self.places[1]) {
            Some(place) => Diagnostic::new(rule, place, message),
            None => Diagnostic::nowhere(rule, message),
        };
        let fault = fault.help(help);
        Some(match (self.places[0], self.places[1]) {
            (Some(one), Some(two)) if one != two => fault.beside(two, "the ground"),
            _ => fault,
        })
    }
}

/// Reports pairs that are too near to each other.
pub fn check(subject: &Subject<'_>, sheet: &Sheet<'_>, views: &[View], found: &mut Vec<Diagnostic>) {
    let pairs = &subject.theme.settings.contrast;
    let mut told = BTreeSet::new();
    for view in views {
        let tokens = Tokens::of(sheet, view);
        for pair in pairs {
            if let Some(it) = named(pair, &tokens, view).filter(|it| told.insert(it.key())) {
                found.extend(it.fault());
            }
        }
        // Browsers print no grounds unless they are asked to.
        let on_screen = view.light != Scheme::Paper;
        for rule in sheet.rules.iter().filter(|it| on_screen && (view.has(it) || is_any_width(it))) {
            let Some(it) = in_one_rule(rule, &tokens, view) else { continue };
            let is_named = pairs.iter().any(|pair| {
                pair.part == Part::Words
                    && [&pair.front, &pair.ground].map(|it| format!("--{}", it.text)) == it.names
            });
            if !is_named && told.insert(it.key()) {
                found.extend(it.fault());
            }
        }
    }
    unknown(pairs, sheet, views, found);
    for (name, dye) in &subject.theme.settings.dyes {
        printed(name, dye, pairs, found);
    }
}

/// A rule for some widths of the window: its colours count in every light on a screen.
fn is_any_width(rule: &Rule<'_>) -> bool {
    !rule.within.is_empty()
        && rule.within.iter().all(|it| it.name == "media" && it.prelude.contains("-width:"))
}

fn named<'a>(pair: &'a Pair, tokens: &Tokens<'_>, view: &View) -> Option<Meeting<'a>> {
    let names = [&pair.front, &pair.ground].map(|it| format!("--{}", it.text));
    let colour = |name: &str| tokens.colour(&format!("var({name})"), view.light);
    Some(Meeting {
        part: pair.part,
        names: [&pair.front.text, &pair.ground.text],
        colours: [colour(&names[0])?, colour(&names[1])?],
        places: [tokens.place(&names[0]), tokens.place(&names[1])],
        seen: view.words(),
    })
}

/// Words and the ground behind them, where one rule sets both.
fn in_one_rule<'a>(rule: &'a Rule<'_>, tokens: &Tokens<'_>, view: &View) -> Option<Meeting<'a>> {
    let front = rule.last(&["color"])?;
    let ground = rule.last(&["background", "background-color"])?;
    let colours = [front, ground].map(|it| tokens.colour(&it.value, view.light));
    let [Some(one), Some(two)] = colours else { return None };
    let names = [front, ground].map(|it| token(&it.value).unwrap_or(&it.value));
    Some(Meeting {
        part: Part::Words,
        names,
        colours: [one, two],
        places: [Some(rule.span(front)), Some(rule.span(ground))],
        seen: view.words(),
    })
}

/// Names in `theme.yaml` that no style sheet defines.
fn unknown(pairs: &[Pair], sheet: &Sheet<'_>, views: &[View], found: &mut Vec<Diagnostic>) {
    let known: BTreeSet<String> = views
        .iter()
        .flat_map(|it| {
            Tokens::of(sheet, it).names().map(|it| it.trim_start_matches('-').to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let mut seen = BTreeSet::new();
    for name in pairs.iter().flat_map(|it| [&it.front, &it.ground]) {
        if !known.contains(&name.text) && seen.insert(name.span) {
            let message = format!("The style sheets have no colour “--{}”.", name.text);
            found.push(
                Diagnostic::new(&rules::VALUE_WRONG, name.span, message)
                    .maybe_help(did_you_mean(&name.text, known.iter().map(String::as_str))),
            );
        }
    }
}

/// Colours of leaflets: pairs of which the dye has both, or one on paper.
fn printed(name: &str, dye: &Dye, pairs: &[Pair], found: &mut Vec<Diagnostic>) {
    let colour = |name: &str| {
        let value = dye.colours.get(name).and_then(|it| super::tokens::colour(it, Scheme::Paper));
        value.or_else(|| GROUNDS_OF_PAPER.contains(&name).then_some(PAPER))
    };
    let mut told = BTreeSet::new();
    for pair in pairs {
        if !dye.colours.contains_key(&pair.front.text) {
            continue;
        }
        let (Some(front), Some(ground)) = (colour(&pair.front.text), colour(&pair.ground.text)) else {
            continue;
        };
        let meeting = Meeting {
            part: pair.part,
            names: [&pair.front.text, &pair.ground.text],
            colours: [front, ground],
            places: [dye.places.get(&pair.front.text).copied(), dye.places.get(&pair.ground.text).copied()],
            seen: format!("in leaflets of the dye “{name}”"),
        };
        if told.insert(meeting.key()) {
            found.extend(meeting.fault());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_the_standard() {
        let near = |one: f64, two: f64| (one - two).abs() < 0.005;
        assert!(near(ratio([0, 0, 0], [255, 255, 255]), 21.0));
        assert!(near(ratio([255, 255, 255], [255, 255, 255]), 1.0));
        // #767676 on white is the lightest grey that 1.4.3 lets through, #595959 the lightest of 1.4.6.
        assert!(ratio([0x76; 3], [255; 3]) >= 4.5 && ratio([0x77; 3], [255; 3]) < 4.5);
        assert!(ratio([0x59; 3], [255; 3]) >= 7.0 && ratio([0x5a; 3], [255; 3]) < 7.0);
    }
}
