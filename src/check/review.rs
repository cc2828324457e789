//! Pages that are due, or overdue, for review. Never changes a page.

use super::Subject;
use crate::diagnostics::{Diagnostic, rules};

/// Days before the date on which a page is called due.
const NOTICE: i64 = 90;

/// Reports pages whose `review_by` is past or near.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let pages = subject.site.editions.iter().flat_map(|it| it.pages.values());
    let articles =
        pages.flat_map(|it| std::iter::once(&it.article).chain(it.natives.values().map(|(it, _)| it)));
    for (date, span) in articles.filter_map(|it| it.front.review_by) {
        let left = subject.today.days_until(date);
        if left < 0 {
            let message = format!("This page should have been reviewed by {date}.");
            found.push(
                Diagnostic::new(&rules::REVIEW_OVERDUE, span, message)
                    .help("have it checked, then set reviewed and review_by"),
            );
        } else if left <= NOTICE {
            let message = format!("This page is to be reviewed by {date}, in {left} days.");
            found.push(
                Diagnostic::new(&rules::REVIEW_DUE, span, message)
                    .help("have it checked, then set reviewed and review_by"),
            );
        }
    }
}
