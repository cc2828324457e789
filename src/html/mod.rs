//! Reads a page of HTML as a browser does, with the place of every tag and attribute. Never judges a page, and never reads a disk.
//!
//! No crate does both halves. `html5ever` builds the tree of the standard (implied elements, foster parenting,
//! templates, SVG and MathML) and is what Servo uses, but its tokens carry lines only. `html5gum` splits a text into the
//! standard's tokens with the bytes of each, and builds no tree. So html5gum's tokens, with their places, are handed
//! to html5ever's tree builder (`build`). `swc_html_parser` has places too, but walks trees by recursion and falls over
//! on deep ones; `tl` and `lol_html` build no tree of the standard.
//!
//! A page cannot exhaust us: nesting stops at [`DEEPEST`] as it does in browsers, a tag has at most
//! [`MOST_ATTRIBUTES`], and a page that makes the standard copy elements without end is read up to that place.

mod build;
pub mod css;
mod plain;
mod sink;
mod tag;
mod tokens;
mod tree;

#[cfg(test)]
mod tests;

pub use tag::{Namespace, Tag};
pub use tree::{Attribute, Element, Id, Page};

/// Elements nest no deeper; what is deeper stands beside. Blink and WebKit stop at the same depth.
pub const DEEPEST: usize = 512;
/// A tag keeps no more attributes.
pub const MOST_ATTRIBUTES: usize = 512;

/// The letters that HTML calls white space.
pub fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\x0c' | '\r')
}

/// Whether an address leads out of the site, or to something that runs: browsers pass over spaces before it, and line ends in it.
pub fn is_elsewhere(address: &str) -> bool {
    const SCHEMES: [&str; 10] =
        ["http:", "https:", "//", "\\\\", "/\\", "ftp:", "ws:", "wss:", "file:", "javascript:"];
    let is_dropped = |it: char| it.is_ascii_control() || it == ' ';
    let start: String = address
        .trim_start_matches(is_dropped)
        .chars()
        .filter(|it| !matches!(it, '\t' | '\n' | '\r'))
        .take(12)
        .collect();
    let start = start.to_ascii_lowercase();
    SCHEMES.iter().any(|it| start.starts_with(it))
}

/// The words of an attribute that holds several, such as `class`.
pub fn tokens(value: &str) -> impl Iterator<Item = &str> {
    value.split(is_space).filter(|it| !it.is_empty())
}
