//! Printed forms that pages ask for, against those that the theme has. Never lays one out.

use super::Subject;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};

/// Reports forms that the theme does not have, and forms that a page names twice.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let known = &subject.theme.settings.leaflets;
    let pages = subject.site.editions.iter().flat_map(|it| it.pages.values());
    for front in pages.map(|it| &it.article.front) {
        for (n, name) in front.leaflets.iter().enumerate() {
            if front.leaflets[..n].iter().any(|it| it.text == name.text) {
                let message = format!("The page asks for the leaflet “{}” twice.", name.text);
                found.push(
                    Diagnostic::new(&rules::VALUE_WRONG, name.span, message).help("take one of them out"),
                );
            } else if !known.iter().any(|it| it.name.text == name.text) {
                let names: Vec<&str> = known.iter().map(|it| it.name.text.as_str()).collect();
                let message = format!("The theme has no leaflet “{}”.", name.text);
                let help = did_you_mean(&name.text, names.iter().copied())
                    .unwrap_or_else(|| format!("it has {}", names.join(", ")));
                found.push(Diagnostic::new(&rules::VALUE_WRONG, name.span, message).help(help));
            }
        }
    }
}
