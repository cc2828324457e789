//! What links say: words that mean something alone, that differ where the pages differ, and that are no addresses.
//! Never follows a link; a link that leads nowhere is told when the page is read.

use std::ops::Range;

use super::page::{Page, Role, Text};
use super::phrases;
use crate::config::FactValue;
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Letter;

/// A link of a text, or a button, with its words in the form in which they are compared.
struct Said<'a> {
    text: &'a Text<'a>,
    words: Range<usize>,
    normal: String,
    /// Where it leads; none of a button.
    address: Option<&'a str>,
}

/// Reports them.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    let mut links = Vec::new();
    for text in &page.texts {
        let button = (text.role == Role::Button).then_some((0..text.plain().len(), None));
        let of_text = text.line.links.iter().map(|it| (it.words.clone(), Some(it.address.as_str())));
        for (words, address) in of_text.chain(button) {
            let words = text.line.trimmed(words);
            let normal = phrases::normal(&text.plain()[words.clone()]);
            let said = Said { text, words, normal, address };
            match nothing_said(page, &said) {
                Some(it) => found.push(it),
                None => links.push(said),
            }
        }
        addresses(page, text, found);
    }
    same_words(links, found);
}

/// “Here”, “read more” and the like.
fn nothing_said(page: &Page<'_>, Said { text, words, normal, .. }: &Said<'_>) -> Option<Diagnostic> {
    phrases::says_nothing(page.locale.language(), normal).then(|| {
        let said = &text.plain()[words.clone()];
        let message = format!("“{said}” does not say where the link leads.");
        text.finding(&rules::LINK_WORDS, words.clone(), message)
            .help("write what the reader finds there, such as the title of the page")
    })
}

/// Addresses as words of a link, and in a text.
fn addresses(page: &Page<'_>, text: &Text<'_>, found: &mut Vec<Diagnostic>) {
    let line = &text.line;
    let words = may_hold_address(&line.plain).then(|| line.words());
    for (at, word) in words.into_iter().flatten() {
        let Some(start) = address_in(word).map(|it| at + it) else { continue };
        let end = at + word.trim_end_matches(|c: char| !c.is_letter_or_number() && c != '/').len();
        let is_link = line.links.iter().any(|it| it.words.contains(&start));
        let message = if is_link {
            "The words of this link are an address: a screen reader spells it out."
        } else {
            "Here stands an address: a screen reader spells it out, and it cannot be tapped."
        };
        let help = format!(
            "write the name of the page, and link it: [name of the page]({})",
            linked(&line.plain[start..end])
        );
        found.push(text.finding(&rules::ADDRESS_BARE, start..end, message).help(help));
    }
    let Some(edition) = page.edition else { return };
    for (at, name) in &line.values {
        let fact = name.strip_prefix('$').and_then(|it| edition.facts.get(it));
        if matches!(fact.map(|it| &it.value), Some(FactValue::Url(_))) {
            let message = format!("The fact “{name}” is an address, and is shown as one.");
            let help = format!("write the name of the page, and link it: [name of the page]({{ {name} }})");
            let end = at + super::line::VALUE.len_utf8();
            found.push(text.finding(&rules::ADDRESS_BARE, *at..end, message).help(help));
        }
    }
}

/// Whether there is something in a text that addresses of the web have. Most texts have nothing of it, and are not taken apart.
fn may_hold_address(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_scheme = |at: usize| bytes[at..].starts_with(b"://");
    let is_host =
        |at: usize| bytes[..at].last_chunk().is_some_and(|it: &[u8; 3]| it.eq_ignore_ascii_case(b"www"));
    memchr::memchr2_iter(b':', b'.', bytes).any(|at| is_scheme(at) || is_host(at))
}

/// Where an address of the web begins in a word.
fn address_in(word: &str) -> Option<usize> {
    if !may_hold_address(word) {
        return None;
    }
    let small = word.to_ascii_lowercase();
    let begins = |sign: &str| {
        let at = small.find(sign)?;
        let before = small[..at].chars().next_back();
        (small.len() > at + sign.len()
            && before.is_none_or(|it| !it.is_letter_or_number() && !matches!(it, '.' | '@')))
        .then_some(at)
    };
    ["https://", "http://", "www."].iter().filter_map(|it| begins(it)).min()
}

fn linked(address: &str) -> String {
    if address.contains("://") { address.to_owned() } else { format!("https://{address}") }
}

/// One wording for two addresses.
fn same_words(links: Vec<Said<'_>>, found: &mut Vec<Diagnostic>) {
    let mut seen: Vec<(String, &str, Said<'_>)> = Vec::new();
    for link in links {
        let Some(address) = link.address.map(|it| it.trim_start_matches("./")) else { continue };
        let said = with_values(&link);
        if said.is_empty() {
            continue;
        }
        match seen.iter().find(|(it, ..)| *it == said) {
            Some((_, other, first)) if *other != address => {
                let Said { text, words, .. } = link;
                let shown = text.plain()[words.clone()].replace(super::line::VALUE, "…");
                let message =
                    format!("“{shown}” leads to {address} here, and to {other} elsewhere on this page.");
                found.push(
                    text.finding(&rules::LINK_SAME_WORDS, words, message)
                        .beside(first.text.span(first.words.clone()), "the same words")
                        .help("say in each link what is there; where both mean one page, use one address"),
                );
            }
            Some(_) => {}
            None => seen.push((said, address, link)),
        }
    }
}

/// Words in the form in which they are compared, with the names of their values.
fn with_values(Said { text, words, normal, .. }: &Said<'_>) -> String {
    let mut said = normal.clone();
    for (_, name) in text.line.values.iter().filter(|(at, _)| words.contains(at)) {
        said.push(' ');
        said.push_str(name);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_words_with_points() {
        for word in ["https://a.example", "(www.example.org)", "see:http://x.example/", "WWW.EXAMPLE.ORG"] {
            assert!(address_in(word).is_some(), "{word}");
        }
        for word in ["www.", "name@www.example", "awww.nice", "e.g.", "example.org", "http://"] {
            assert_eq!(address_in(word), None, "{word}");
        }
    }
}
