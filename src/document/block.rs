//! The blocks of a document: what a page's blocks become when every text is resolved. Never drawn here.

use std::hash::{Hash, Hasher};

use super::component::Component;
use super::text::Text;
use crate::content::Alert;
use crate::source::Span;

/// A part of a page's body.
#[derive(Clone, Debug, Hash)]
pub enum Block {
    /// A heading of level 2 to 4.
    Heading {
        /// Its level.
        level: u8,
        /// Its words.
        text: Text,
        /// What links to it name.
        anchor: String,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A list.
    List {
        /// The first number of a numbered list.
        ordered: Option<u64>,
        /// Each item's blocks; the first is mostly its text.
        items: Vec<Vec<Block>>,
    },
    /// What somebody said.
    Quote(Vec<Block>),
    /// A note or a warning.
    Inset {
        /// Which.
        alert: Alert,
        /// "Note" or "Warning", for who cannot see it.
        label: Text,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A table.
    Table {
        /// The header's cells.
        header: Vec<Option<Text>>,
        /// The other rows.
        rows: Vec<Vec<Option<Text>>>,
    },
    /// A picture.
    Picture(Picture),
    /// A part that markdown has no sign for.
    Component(Box<Component>),
}

/// A picture of the sources.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its path among the sources: of the file for this language, where there is one.
    pub source: String,
    /// What it shows; none where it is decorative.
    pub alt: Option<Text>,
    /// Whether it is turned round here.
    pub mirrored: bool,
    /// Where the page names it.
    pub span: Span,
}

/// What a picture shows; where the page names it is no part of that.
impl Hash for Picture {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.source, &self.alt, self.mirrored).hash(state);
    }
}

impl Block {
    /// Calls `visit` for every text of the block, in reading order.
    pub fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a Text)) {
        match self {
            Self::Heading { text, .. } | Self::Paragraph(text) => visit(text),
            Self::List { items, .. } => items.iter().flatten().for_each(|it| it.texts(visit)),
            Self::Quote(blocks) | Self::Inset { blocks, .. } => blocks.iter().for_each(|it| it.texts(visit)),
            Self::Table { header, rows } => {
                header.iter().chain(rows.iter().flatten()).flatten().for_each(&mut *visit);
            }
            Self::Picture(it) => it.alt.iter().for_each(visit),
            Self::Component(it) => it.texts(visit),
        }
    }
}
