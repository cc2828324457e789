//! The accessibility statement that every edition must publish. Never judges what it says.

use super::Subject;
use crate::content::Kind;
use crate::diagnostics::{Diagnostic, rules};

/// Reports editions without one.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for site in &subject.site.editions {
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        if site.of_kind(Kind::AccessibilityStatement).is_none() {
            let message = format!("The edition “{}” has no accessibility statement.", edition.id);
            found.push(
                Diagnostic::new(&rules::STATEMENT_MISSING, edition.name.span, message).help(
                    "add a page of type accessibility-statement, or name the shared one under “shared”",
                ),
            );
        }
    }
}
