//! Which words finished pages show, by language, as a browser would find them. Never reads a style sheet.

use std::collections::{BTreeMap, BTreeSet};

use ego_tree::iter::Edge;
use scraper::{Html, Node};

/// Words by the language that they are marked with.
pub type Texts = BTreeMap<String, BTreeSet<String>>;

/// Elements whose text is never shown.
const SILENT: [&str; 5] = ["head", "script", "style", "template", "noscript"];
/// Attributes whose text may be shown: in place of a picture, in an empty field, on a button, in a tooltip.
const SHOWN: [&str; 4] = ["alt", "placeholder", "value", "title"];

/// Adds the words of a page.
pub fn add_page(html: &str, texts: &mut Texts) {
    let page = Html::parse_document(html);
    let mut languages = vec![String::new()];
    let mut silent = 0_usize;
    for edge in page.tree.root().traverse() {
        let (node, opens) = match &edge {
            Edge::Open(node) => (node.value(), true),
            Edge::Close(node) => (node.value(), false),
        };
        match node {
            Node::Element(it) => {
                let is_silent = SILENT.contains(&it.name());
                if !opens {
                    languages.pop();
                    silent -= usize::from(is_silent);
                    continue;
                }
                silent += usize::from(is_silent);
                let outer = languages.last().cloned().unwrap_or_default();
                let language = it.attr("lang").map_or(outer, str::to_owned);
                for text in SHOWN.iter().filter_map(|name| it.attr(name)) {
                    add(text, &language, texts);
                }
                languages.push(language);
            }
            Node::Text(it) if opens && silent == 0 => {
                add(it, languages.last().map_or("", String::as_str), texts);
            }
            _ => {}
        }
    }
}

/// Adds a text in one line.
pub fn add(text: &str, language: &str, texts: &mut Texts) {
    // As HTML has it: a space that does not break is a character like the others.
    let line = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return;
    }
    match texts.get_mut(language) {
        Some(known) => {
            known.insert(line);
        }
        None => {
            texts.insert(language.to_owned(), BTreeSet::from([line]));
        }
    }
}

/// The words of both.
pub fn joined(mut one: Texts, other: Texts) -> Texts {
    for (language, words) in other {
        one.entry(language).or_default().extend(words);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_with_the_language_that_a_browser_would_see() {
        let mut texts = Texts::new();
        add_page(
            "<!doctype html><html lang=en-GB><head><title>not shown</title><style>p{}</style></head><body>\
             <p>Come  in <bdi lang=ur>اردو</bdi>&amp;<img alt='a ramp'>\
             <ul><li lang=pl>łącznik<li>two</ul><script>var hidden</script><p lang=''>none",
            &mut texts,
        );
        let shown: Vec<(&str, Vec<&str>)> =
            texts.iter().map(|(tag, it)| (tag.as_str(), it.iter().map(String::as_str).collect())).collect();
        assert_eq!(
            shown,
            [
                ("", vec!["none"]),
                ("en-GB", vec!["&", "Come in", "a ramp", "two"]),
                ("pl", vec!["łącznik"]),
                ("ur", vec!["اردو"]),
            ]
        );
    }
}
