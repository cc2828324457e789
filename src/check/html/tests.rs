//! Each rule on pages of its own, with and without its fault.

use super::*;

fn codes(html: &str) -> Vec<&'static str> {
    page(&Page::parse(html)).into_iter().map(|it| it.rule.code).collect()
}

#[track_caller]
fn finds(rule: &Rule, html: &str) {
    let found = codes(html);
    assert!(found.contains(&rule.code), "{html}\n{found:?}");
}

#[track_caller]
fn passes(rule: &Rule, html: &str) {
    let found = codes(html);
    assert!(!found.contains(&rule.code), "{html}\n{found:?}");
}
