//! Rules over the theme's colours and style sheets, one file a thing. Never over what a browser would compute: only
//! what can be told from the sheets themselves, so that what is found is there.

mod boxes;
mod contrast;
mod focus;
mod forced;
mod motion;
mod selectors;
mod sheet;
mod sides;
mod targets;
#[cfg(test)]
mod tests;
mod text;
mod tokens;

use super::Subject;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use sheet::Sheet;
use tokens::{Scheme, View};

/// A rule over the whole style sheet.
type Check = fn(&Sheet<'_>, &mut Vec<Diagnostic>);

const RULES: [Check; 7] =
    [forced::check, targets::check, focus::check, text::check, sides::check, motion::check, boxes::check];

/// Reports what every rule finds in the style sheets of the theme, and dyes that are not there.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut sheet = Sheet::default();
    subject.theme.styles.iter().for_each(|it| sheet.add(subject.sources.get(*it)));
    contrast::check(subject, &sheet, &views(subject), found);
    RULES.iter().for_each(|rule| rule(&sheet, found));
    dyes(subject, found);
}

/// Every way in which pages of the theme are looked at.
fn views(subject: &Subject<'_>) -> Vec<View> {
    let classes = subject.theme.settings.dyes.iter().filter(|(_, it)| !it.class.is_empty());
    let dyes = classes.map(|(name, it)| Some((it.class.clone(), name.clone())));
    std::iter::once(None)
        .chain(dyes)
        .flat_map(|dye| {
            [Scheme::Light, Scheme::Dark, Scheme::Paper].map(|light| View { light, dye: dye.clone() })
        })
        .collect()
}

/// Editions whose dye the theme does not have.
fn dyes(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let known = &subject.theme.settings.dyes;
    for dye in subject.config.editions.iter().filter_map(|it| it.dye.as_ref()) {
        if !known.is_empty() && !known.contains_key(&dye.text) {
            let message = format!("The theme has no dye “{}”.", dye.text);
            found.push(
                Diagnostic::new(&rules::VALUE_WRONG, dye.span, message)
                    .maybe_help(did_you_mean(&dye.text, known.keys().map(String::as_str))),
            );
        }
    }
}
