//! Languages for designers that would be published. Never stops a build: designers need it.

use super::Subject;
use crate::diagnostics::{Diagnostic, rules};

/// Reports editions that have one.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for edition in &subject.config.editions {
        for locale in edition.locales.iter().filter(|it| it.pseudo().is_some()) {
            let message =
                format!("“{}” in the edition “{}” is a language for designers.", locale.tag, edition.id);
            found.push(Diagnostic::new(&rules::LANGUAGE_DESIGNERS, edition.name.span, message));
        }
    }
}
