//! Facts, pages and promises past their day. Never hides one.

use super::Subject;
use crate::config::Edition;
use crate::content::Article;
use crate::content::own::Own;
use crate::diagnostics::{Diagnostic, rules};
use crate::messages::references::Target;
use crate::site::EditionSite;
use crate::source::Span;

/// Reports texts that name a fact which does not hold today, pages after `expires`, and open promises after `due`.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for site in &subject.site.editions {
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        let is_strict = edition.policy.is_strict;
        let start = found.len();
        facts(subject, site, edition, found);
        unreviewed(subject, edition, found);
        for article in site.pages.values().map(|it| &it.article) {
            page(subject, article, found);
            promises(subject, article, found);
        }
        for it in found.iter_mut().skip(start) {
            it.is_raised = is_strict;
        }
    }
}

fn facts(subject: &Subject<'_>, site: &EditionSite, edition: &Edition, found: &mut Vec<Diagnostic>) {
    let of_pages = site.pages.values().flat_map(|it| &it.texts.references);
    for reference in of_pages.chain(&site.words.texts.references) {
        let Target::Variable(name) = &reference.target else { continue };
        if let Some(fact) = edition.facts.get(name) {
            fact_in_text(subject, name, fact, reference.span, found);
        }
    }
}

fn fact_in_text(
    subject: &Subject<'_>,
    name: &str,
    fact: &crate::config::facts::Fact,
    span: Span,
    found: &mut Vec<Diagnostic>,
) {
    if let Some(last) = fact.valid_to.filter(|it| it.days_until(subject.today) > 0) {
        let message = format!("The fact “{name}” holds no longer: its last day was {last}.");
        let help = match &fact.successor {
            Some(next) => format!("“{}” has taken its place: write {{ ${} }}", next.text, next.text),
            None => "put the new one into facts.yaml, or take the sentence out".to_owned(),
        };
        found.push(Diagnostic::new(&rules::FACT_EXPIRED, span, message).help(help));
    }
    if let Some(first) = fact.valid_from.filter(|it| subject.today.days_until(*it) > 0) {
        let message = format!("The fact “{name}” does not hold yet: its first day is {first}.");
        found.push(Diagnostic::new(&rules::FACT_EARLY, span, message));
    }
}

/// Facts whose `review_by` is past, once each, and successors that do not exist.
fn unreviewed(subject: &Subject<'_>, edition: &Edition, found: &mut Vec<Diagnostic>) {
    for (name, fact) in &edition.facts {
        if let Some(by) = fact.review_by.filter(|it| it.days_until(subject.today) > 0) {
            let message = format!("The fact “{name}” should have been looked at again by {by}.");
            found.push(Diagnostic::new(&rules::FACT_UNREVIEWED, fact.span, message));
        }
    }
}

fn page(subject: &Subject<'_>, article: &Article, found: &mut Vec<Diagnostic>) {
    let Some(last) = article.front.expires.filter(|it| it.days_until(subject.today) > 0) else { return };
    let place = article.units.get(article.front.title).span;
    let message = format!("The last day of this page was {last}: it is shown as out of date.");
    found.push(
        Diagnostic::new(&rules::PAGE_EXPIRED, place, message)
            .help("write the page that takes its place, or set expires to a later day"),
    );
}

fn promises(subject: &Subject<'_>, article: &Article, found: &mut Vec<Diagnostic>) {
    let Own::Commitments(all) = &article.front.own else { return };
    for it in all.iter().filter(|it| it.progress.is_open()) {
        let Some((due, span)) = it.due.filter(|(due, _)| due.days_until(subject.today) > 0) else { continue };
        let message = format!("The promise “{}” was to be kept by {due}.", it.id.text);
        found.push(
            Diagnostic::new(&rules::PROMISE_OVERDUE, span, message)
                .help("set its status to done or missed and say in history what has happened"),
        );
    }
}
