//! What a page would fetch from other hosts, which tells them who reads it. Never minds where links lead: readers follow them
//! if they like.
//!
//! Only asked of pages that Handbill draws: a site that somebody else made may do as it likes.

use super::Found;
use crate::diagnostics::rules;
use crate::html::{Element, Page, Tag, is_elsewhere, tokens};

/// Reports it.
pub fn page(page: &Page) -> Vec<Found> {
    let mut found = Vec::new();
    for (_, element) in page.elements() {
        if let Some(style) = element.attribute("style")
            && let Some(address) = in_style(&style.value)
        {
            let message = format!("The page would ask “{address}”, and tell that host who reads it.");
            found.push(Found::of(&rules::HTML_REMOTE, style, message));
        }
        for name in fetching(element) {
            let Some(attribute) = element.attribute(name) else { continue };
            if let Some(address) = addresses(name, &attribute.value).find(|it| is_elsewhere(it)) {
                let message = format!("The page would ask “{address}”, and tell that host who reads it.");
                found.push(Found::of(&rules::HTML_REMOTE, attribute, message));
            }
        }
    }
    found
}

/// Attributes of an element whose address a browser asks by itself, or to which it sends what readers write.
fn fetching(element: &Element) -> &'static [&'static str] {
    match element.tag {
        Tag::Img | Tag::Source | Tag::Input => &["src", "srcset", "formaction"],
        Tag::Script | Tag::Iframe | Tag::Embed | Tag::Track | Tag::Audio | Tag::Frame => &["src"],
        Tag::Video => &["src", "poster"],
        Tag::Object => &["data"],
        Tag::Form => &["action"],
        Tag::Button => &["formaction"],
        Tag::A | Tag::Area => &["ping"],
        Tag::Body | Tag::Table | Tag::Td | Tag::Th => &["background"],
        Tag::Base => &["href"],
        Tag::Meta if element.is("http-equiv", "refresh") => &["content"],
        Tag::Link if fetches(element) => &["href", "imagesrcset"],
        Tag::Other if matches!(element.name(), "image" | "use" | "feImage") => &["href", "xlink:href"],
        _ => &[],
    }
}

/// Whether a browser asks for what a `link` names: not for what only programs look for.
fn fetches(link: &Element) -> bool {
    const TELLING: [&str; 6] = ["alternate", "canonical", "license", "author", "help", "next"];
    let kinds = link.attr("rel").unwrap_or_default();
    tokens(kinds).any(|it| !TELLING.iter().any(|told| it.eq_ignore_ascii_case(told)))
}

/// The first address of another host in a style.
fn in_style(style: &str) -> Option<&str> {
    let is_between = |it: char| matches!(it, '(' | ')' | '"' | '\'' | ',' | ';') || it.is_whitespace();
    style.split(is_between).find(|it| is_elsewhere(it))
}

/// The addresses in an attribute.
fn addresses<'a>(name: &str, value: &'a str) -> impl Iterator<Item = &'a str> {
    let separator = if name.ends_with("srcset") { ',' } else { '\u{0}' };
    let is_refresh = name == "content";
    value.split(separator).map(move |it| {
        let it = if is_refresh { it.split_once('=').map_or("", |(_, it)| it) } else { it };
        it.trim().trim_matches(['"', '\''])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(body: &str) -> usize {
        let text =
            format!("<!doctype html><html lang=en><head><title>A</title></head><body>{body}</body></html>");
        page(&Page::parse(&text)).len()
    }

    #[test]
    fn what_is_fetched_from_elsewhere_is_told() {
        for body in [
            "<img src=\"https://a.example/x.png\" alt=\"\">",
            "<img src=\"x.png\" srcset=\"x.png 1x, //a.example/x.png 2x\" alt=\"\">",
            "<script src=\"HTTPS://a.example/x.js\"></script>",
            "<form action=\" ht\ntps://a.example/\"></form>",
            "<a href=\"x\" ping=\"https://a.example/\">x</a>",
            "<meta http-equiv=\"refresh\" content=\"0; url=https://a.example/\">",
            "<link rel=\"stylesheet\" href=\"https://a.example/x.css\">",
            "<link rel=\"preconnect\" href=\"//a.example\">",
            "<video src=\"x.mp4\" poster=\"https://a.example/x.png\"></video>",
            "<iframe src=\"https://a.example/\" title=\"x\"></iframe>",
            "<p style=\"background: url('https://a.example/x.png')\">x</p>",
            "<svg><use href=\"https://a.example/x.svg#a\"/></svg>",
        ] {
            assert_eq!(told(body), 1, "{body}");
        }
    }

    #[test]
    fn links_and_what_lies_beside_the_page_are_not() {
        for body in [
            "<a href=\"https://a.example/\">x</a>",
            "<img src=\"../x.png\" alt=\"\">",
            "<link rel=\"icon\" href=\"data:,\">",
            "<link rel=\"alternate\" hreflang=\"ur\" href=\"https://a.example/ur/\">",
            "<link rel=\"canonical\" href=\"https://a.example/\">",
            "<form action=\"index.html\"></form>",
            "<meta name=\"description\" content=\"https://a.example/\">",
        ] {
            assert_eq!(told(body), 0, "{body}");
        }
    }
}
