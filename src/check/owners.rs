//! Pages that say who checked them, and until when that holds. Never says that a check was a good one.

use super::Subject;
use crate::diagnostics::{Diagnostic, rules};
use crate::source::{Source, Span};

/// Reports pages without review dates or without who reviewed them.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for article in subject.site.editions.iter().flat_map(|it| it.pages.values()).map(|it| &it.article) {
        let (front, source) = (&article.front, subject.sources.get(article.source));
        // A date that stands there and is none is told as that.
        let stands = |name: &str| key(source, front.span, name) != front.span;
        let missing: Vec<&str> = [
            ("reviewed", front.reviewed.is_none()),
            ("review_by", front.review_by.is_none()),
            ("reviewed_by", front.reviewed_by.is_none()),
        ]
        .into_iter()
        .filter_map(|(name, is_missing)| (is_missing && !stands(name)).then_some(name))
        .collect();
        if missing.is_empty() {
            continue;
        }
        let place = key(source, front.span, "title");
        let message = format!("The top of this page has no {}.", missing.join(", no "));
        let help = format!(
            "add: {}",
            missing.iter().map(|it| format!("{it}: {}", example(it))).collect::<Vec<_>>().join(", ")
        );
        found.push(Diagnostic::new(&rules::PAGE_UNREVIEWED, place, message).help(help));
    }
}

fn example(key: &str) -> &'static str {
    match key {
        "reviewed" => "2026-11-02",
        "review_by" => "2028-05-02",
        _ => "information team",
    }
}

/// The place of a key of a page's front matter; `otherwise` where it is not there.
pub fn key(source: &Source, otherwise: Span, key: &str) -> Span {
    let mut at = 0;
    for (n, line) in source.text.split_inclusive('\n').enumerate() {
        if n > 0 && line.trim_end() == "---" {
            break;
        }
        if line.strip_prefix(key).is_some_and(|it| it.starts_with(':')) {
            return source.span(at..at + line.trim_end().len());
        }
        at += line.len();
    }
    otherwise
}
