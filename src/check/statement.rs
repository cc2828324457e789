//! The accessibility statement that every edition must publish, and keep under review. Never judges what it says.

use super::Subject;
use super::owners;
use crate::content::Kind;
use crate::diagnostics::{Diagnostic, rules};

/// Days after which a statement is due for review: monitoring asks for a year at the most.
const YEAR: i64 = 365;

/// Reports editions without one, and statements that nobody has looked at for a year.
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
    let pages = subject.site.editions.iter().filter_map(|it| it.of_kind(Kind::AccessibilityStatement));
    for article in pages.map(|it| &it.article) {
        let Some(reviewed) = article.front.reviewed else { continue };
        let days = reviewed.days_until(subject.today);
        if days > YEAR {
            let source = subject.sources.get(article.source);
            let place = owners::key(source, article.front.span, "reviewed");
            let message = format!("This statement was last reviewed on {reviewed}, {days} days ago.");
            found.push(Diagnostic::new(&rules::STATEMENT_REVIEW_OLD, place, message));
        }
    }
}
