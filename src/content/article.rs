//! The shape of a page's body. Never holds text itself: blocks refer to units.

use super::component::Component;
use super::front_matter::FrontMatter;
use super::statement::Statement;
use super::units::{UnitRef, Units};
use crate::config::Words;
use crate::source::{SourceId, Span};

/// A page as it was written, in one language.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its file.
    pub source: SourceId,
    /// What stands at its top.
    pub front: FrontMatter,
    /// The data of an accessibility statement.
    pub statement: Option<Statement>,
    /// Its body.
    pub blocks: Vec<Block>,
    /// The text of everything above.
    pub units: Units,
}

/// A note that stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Alert {
    /// One idea, set apart.
    Note,
    /// Danger.
    Warning,
}

/// A part of a page's body.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading of level 2 or 3; the title is level 1.
    Heading {
        /// 2 to 4.
        level: u8,
        /// Its words.
        text: UnitRef,
        /// What links to it name, made from the source text so that it is one in all languages.
        anchor: String,
        /// Its place.
        span: Span,
    },
    /// A paragraph.
    Paragraph(UnitRef),
    /// A list.
    List {
        /// The first number of a numbered list.
        ordered: Option<u64>,
        /// Each item's blocks; the first is its text.
        items: Vec<Vec<Block>>,
    },
    /// What somebody said.
    Quote(Vec<Block>),
    /// A note or a warning.
    Inset {
        /// Which.
        alert: Alert,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A table; its first row is its header.
    Table {
        /// The header's cells.
        header: Vec<Option<UnitRef>>,
        /// The other rows, each as long as the header.
        rows: Vec<Vec<Option<UnitRef>>>,
    },
    /// A picture on a line of its own.
    Picture {
        /// Its path, relative to the page's file.
        path: Words,
        /// What it shows; none where it is decorative.
        alt: Option<UnitRef>,
        /// Whether it is turned round where text runs from right to left.
        mirror: bool,
    },
    /// A part that markdown has no sign for.
    Component(Box<Component>),
}
