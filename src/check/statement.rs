//! The accessibility statement that every edition must publish: that it is there, that it is young, and that nobody
//! changed the sentences that the law fixes. Never judges what else it says.

use super::Subject;
use crate::content::Kind;
use crate::content::statement::FIXED;
use crate::content::units::one_line;
use crate::diagnostics::{Diagnostic, rules};

/// Days after which a statement has to be looked at again: the regulations want it kept under regular review, and
/// those who watch over them ask for a year.
const YEAR: i64 = 366;

/// Reports editions without one, statements that are old, and fixed sentences that were changed.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    wording(subject, found);
    let pages = subject.site.editions.iter().flat_map(|it| it.pages.values());
    let articles =
        pages.flat_map(|it| std::iter::once(&it.article).chain(it.natives.values().map(|(it, _)| it)));
    for (date, span) in articles.filter_map(|it| it.statement.as_ref()).map(|it| it.reviewed) {
        if date.days_until(subject.today) > YEAR {
            let message =
                format!("The accessibility statement was last reviewed on {date}, over 12 months ago.");
            found.push(
                Diagnostic::new(&rules::STATEMENT_OLD, span, message)
                    .help("test the site again, bring the issues up to date, then set reviewed and tested"),
            );
        }
    }
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

/// In English the fixed sentences stand as they are.
fn wording(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let source = &subject.config.source;
    let Some(language) = subject.catalogue.get(source).filter(|_| source.language() == "en") else { return };
    for (id, fixed) in FIXED {
        let Some((file, text)) = language.shared.iter().find_map(|it| Some((it, it.text(id)?))) else {
            continue;
        };
        if one_line(text) != fixed
            && let Some(span) = file.entries.get(id)
        {
            let message = format!("The law fixes the words of “{id}”.");
            let help = format!("write: {id} = {fixed}");
            found.push(Diagnostic::new(&rules::STATEMENT_WORDING, *span, message).help(help));
        }
    }
}
