//! What a line of text consists of. Never holds markup of a medium.

use std::sync::Arc;

use ecow::EcoString;

use crate::locale::Locale;

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Inline {
    /// Words of the text's own language.
    Text(EcoString),
    /// Latin words or numbers inside a right-to-left line: they keep their own order.
    Ltr(EcoString),
    /// Bold.
    Strong(Vec<Inline>),
    /// Marked by the author; themes of this kind show it like other words.
    Emphasis(Vec<Inline>),
    /// A line ends here.
    Break,
    /// A link.
    Link {
        /// Where to.
        to: Box<Target>,
        /// Its words.
        content: Vec<Inline>,
    },
    /// A fact: isolated, and linked where it can be.
    Fact(Box<Fact>),
    /// What Handbill says of the text before it, in the reader's language.
    Mark {
        /// The words.
        text: String,
        /// Their language.
        locale: Arc<Locale>,
    },
    /// Words of another language.
    Foreign {
        /// The words.
        text: EcoString,
        /// Their language.
        locale: Arc<Locale>,
    },
}

/// A fact as a reader sees it.
#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Fact {
    /// What is shown, with spaces that do not break where it must stay on one line.
    pub text: String,
    /// What it is.
    pub kind: FactKind,
    /// Where a tap leads.
    pub to: Option<Target>,
    /// HTML's `datetime`, for dates and times.
    pub datetime: Option<String>,
    /// The language of its words, where that is another one than the text's.
    pub locale: Option<Arc<Locale>>,
}

/// Kinds of facts that are shown differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FactKind {
    /// Digits and signs that run from left to right and stay on one line: a phone, a number, a time.
    Figure,
    /// Letters that run from left to right and may break: an address of mail or web.
    Address,
    /// Words in the reader's language: a date.
    Words,
    /// A name or place in its own language.
    Name,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Hash)]
pub enum Target {
    /// A page of the edition.
    Page {
        /// The page's id.
        id: String,
        /// The heading.
        anchor: Option<String>,
        /// The language in which it is shown.
        locale: Arc<Locale>,
        /// Whether that is another language than the reader's.
        foreign: bool,
    },
    /// A heading of this page.
    Here(String),
    /// Any other address: `https:`, `mailto:` or `tel:`.
    Away(String),
}

/// The words of a line without anything else.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    add_plain(inlines, &mut out);
    out
}

fn add_plain(inlines: &[Inline], out: &mut String) {
    for it in inlines {
        match it {
            Inline::Text(text) | Inline::Ltr(text) | Inline::Foreign { text, .. } => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => {
                add_plain(inner, out)
            }
            Inline::Break => out.push(' '),
            Inline::Mark { .. } => {}
            Inline::Fact(fact) => out.push_str(&fact.text),
        }
    }
}
