//! Facts that a page shows after their last day. Never hides a fact.

use super::Subject;
use crate::diagnostics::{Diagnostic, rules};
use crate::messages::references::Target;

/// Reports texts that name a fact whose `valid_to` is past.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for site in &subject.site.editions {
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        let of_pages = site.pages.values().flat_map(|it| &it.texts.references);
        for reference in of_pages.chain(&site.words.texts.references) {
            let Target::Variable(name) = &reference.target else { continue };
            let Some(last) = edition.facts.get(name).and_then(|it| it.valid_to) else { continue };
            if last.days_until(subject.today) > 0 {
                let message = format!("The fact “{name}” holds no longer: its last day was {last}.");
                found.push(
                    Diagnostic::new(&rules::FACT_EXPIRED, reference.span, message)
                        .help("put the new one into facts.yaml, or take the sentence out"),
                );
            }
        }
    }
}
