//! Components: parts of a page that plain markdown has no sign for, such as a contact card or a video. Never holds
//! text itself: it refers to units, and to facts and files by name.

use super::article::Block;
use super::front_matter::Event;
use super::units::UnitRef;
use crate::config::Words;

/// A component, as its author wrote it between two lines of three colons.
#[derive(Clone, Debug)]
pub enum Component {
    /// A line that opens more; in print it is always open.
    Details {
        /// The line.
        summary: UnitRef,
        /// What links to it name.
        anchor: String,
        /// What opens.
        blocks: Vec<Block>,
    },
    /// Whom else one can ask. The page's own patch stands apart.
    Contact(Card),
    /// A day, its times and a place.
    Date(Happening),
    /// What somebody said, and who.
    Quote {
        /// What was said.
        blocks: Vec<Block>,
        /// Who said it.
        by: UnitRef,
    },
    /// A picture with words under it.
    Figure {
        /// A [`Block::Picture`].
        picture: Box<Block>,
        /// The words.
        caption: UnitRef,
    },
    /// Numbered steps, also where they do not begin at one.
    Steps {
        /// The first number.
        start: u64,
        /// Each step's blocks; the first is its text.
        items: Vec<Vec<Block>>,
    },
    /// A table with a name.
    Table {
        /// Its name.
        caption: UnitRef,
        /// What links to it name.
        anchor: String,
        /// Whether the first cell of each row names the row.
        row_headings: bool,
        /// A [`Block::Table`].
        table: Box<Block>,
    },
    /// A video with captions and a transcript.
    Video(Video),
}

/// A contact card: names of facts, and texts.
#[derive(Clone, Debug)]
pub struct Card {
    /// Its heading.
    pub heading: UnitRef,
    /// The heading's level: one below the heading that it stands under.
    pub level: u8,
    /// A phone number.
    pub phone: Option<Words>,
    /// A mail address.
    pub email: Option<Words>,
    /// A web address.
    pub web: Option<Words>,
    /// Where to go.
    pub place: Option<Words>,
    /// When the phone is answered.
    pub hours: Option<UnitRef>,
    /// Whether an interpreter can be had.
    pub interpreter: bool,
    /// What is to be said beside.
    pub blocks: Vec<Block>,
}

/// A day, its times and a place.
#[derive(Clone, Debug)]
pub struct Happening {
    /// What takes place; none where the heading above says it.
    pub heading: Option<UnitRef>,
    /// The heading's level.
    pub level: u8,
    /// Names of facts.
    pub event: Event,
    /// What is to be said beside.
    pub blocks: Vec<Block>,
}

/// A video.
#[derive(Clone, Debug)]
pub struct Video {
    /// Its name.
    pub title: UnitRef,
    /// What links to it name.
    pub anchor: String,
    /// Where it is.
    pub watch: Watch,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// Words for who does not hear it.
    pub captions: Captions,
    /// The same in British Sign Language.
    pub bsl: Option<Watch>,
    /// A picture that stands in the frame until the video is asked for: its path, relative to the page's file.
    pub poster: Option<Words>,
    /// Everything that is said and shown.
    pub transcript: Vec<Block>,
}

/// Where a video is.
#[derive(Clone, Debug)]
pub enum Watch {
    /// A file beside the page.
    File(Words),
    /// An address on the web.
    Away(Words),
}

/// Captions of a video.
#[derive(Clone, Debug)]
pub enum Captions {
    /// There is nothing to hear.
    Silent,
    /// A WebVTT file beside the page. `talk.vtt` is in the page's language; `talk.ur.vtt` beside it in Urdu.
    File(Words),
    /// Tags of the languages that the other site has captions in.
    Languages(Vec<Words>),
}

impl Component {
    /// What links to it name, where it has a name of its own.
    pub fn anchor(&self) -> Option<&str> {
        match self {
            Self::Details { anchor, .. } | Self::Table { anchor, .. } => Some(anchor),
            Self::Video(it) => Some(&it.anchor),
            _ => None,
        }
    }

    /// Every run of blocks inside it: what it holds, its picture, its table, each of its steps.
    pub fn runs(&self) -> Vec<&[Block]> {
        match self {
            Self::Figure { picture: block, .. } | Self::Table { table: block, .. } => {
                vec![std::slice::from_ref(&**block)]
            }
            Self::Steps { items, .. } => items.iter().map(Vec::as_slice).collect(),
            _ => vec![self.blocks()],
        }
    }

    /// The blocks inside it, where it holds any.
    pub fn blocks(&self) -> &[Block] {
        match self {
            Self::Details { blocks, .. } | Self::Quote { blocks, .. } => blocks,
            Self::Contact(it) => &it.blocks,
            Self::Date(it) => &it.blocks,
            Self::Video(it) => &it.transcript,
            Self::Figure { .. } | Self::Steps { .. } | Self::Table { .. } => &[],
        }
    }
}
