//! Whom a reader can ask, and how: not by phone alone. Never calls anybody.

use super::Subject;
use crate::diagnostics::{Diagnostic, rules};

/// Reports editions whose contact has a phone and nothing else. A page's own contact may be somebody else's.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for edition in &subject.config.editions {
        let Some(contact) = &edition.contact else { continue };
        if let (Some(phone), None) = (&contact.phone, &contact.email) {
            let message = "Readers can only phone: this contact has no email address.";
            found.push(
                Diagnostic::new(&rules::CONTACT_PHONE_ONLY, phone.span, message)
                    .help("add a line “email: …” with the name of a fact"),
            );
        }
    }
}
