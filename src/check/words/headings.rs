//! Headings: their level, length, last sign, and whether two can be told apart. Never their order: that is an error of
//! the page's form, and is told when it is read.

use std::collections::BTreeMap;

use super::page::{Page, Role};
use crate::content::{Article, Block};
use crate::diagnostics::{Diagnostic, rules};
use crate::source::Span;

/// The deepest level that readers can follow.
const DEEPEST: u8 = 4;
/// Characters up to which nothing is said: GOV.UK asks for 65 in titles; questions and other languages need more.
const LONG: usize = 90;
/// Full stops and colons.
const POINTS: [char; 7] = ['.', ':', '۔', '।', '：', '。', '．'];

/// Reports them.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    for text in &page.texts {
        let level = match text.role {
            Role::Heading(level) => level,
            Role::Title => 1,
            _ => continue,
        };
        let plain = text.plain().trim_end();
        if level > DEEPEST && page.is_written() {
            let message = format!("This heading is of level {level}.");
            found.push(
                text.finding(&rules::HEADING_DEEP, 0..plain.len(), message)
                    .help("use up to four levels: make two pages of it, or take a level out"),
            );
        }
        // An abbreviation, such as “a.m.” or “etc.”, keeps its point; three points stand for what is left out.
        let word = plain.rsplit(char::is_whitespace).next().unwrap_or_default();
        let is_open = plain.ends_with("...") || word.trim_end_matches('.').contains('.') || word == "etc.";
        if let Some(sign) = plain.chars().next_back().filter(|it| POINTS.contains(it) && !is_open) {
            let message = format!("This heading ends with “{sign}”.");
            let start = plain.len() - sign.len_utf8();
            found.push(
                text.finding(&rules::HEADING_POINT, start..plain.len(), message).help("take the sign out"),
            );
        }
        let length = plain.chars().count();
        if length > LONG && page.is_written() {
            let message = format!("This heading has {length} characters.");
            found.push(
                text.finding(&rules::HEADING_LONG, 0..plain.len(), message)
                    .help("say it in a few words, and the rest in the text below"),
            );
        }
    }
    if let Some(article) = page.article {
        same(article, found);
    }
}

/// Headings of one level and one parent with the same words.
fn same(article: &Article, found: &mut Vec<Diagnostic>) {
    // By level, the words of the headings so far that stand under the open heading of the level above.
    let mut under: BTreeMap<u8, BTreeMap<String, Span>> = BTreeMap::new();
    for block in &article.blocks {
        let Block::Heading { level, text, span, .. } = block else { continue };
        let unit = article.units.get(*text);
        drop(under.split_off(&(level + 1)));
        let words = super::phrases::normal(&unit.text);
        let beside = under.entry(*level).or_default();
        match beside.get(&words) {
            Some(first) => {
                let message = format!("“{}” is the heading of another part too.", unit.text);
                found.push(
                    Diagnostic::new(&rules::HEADING_SAME, *span, message)
                        .beside(*first, "the same words")
                        .help("say in each heading what its part is about"),
                );
            }
            None => {
                beside.insert(words, *span);
            }
        }
    }
}
