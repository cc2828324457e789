//! Components of a document: what a page's components become when every text, fact and file is found. Never drawn here.

use std::sync::Arc;

use super::block::{Block, Picture};
use super::leaf::{Contact, Event};
use super::text::Text;
use crate::content::own::Progress;
use crate::locale::{CivilDate, Locale};

/// A component.
#[derive(Clone, Debug, Hash)]
pub enum Component {
    /// A line that opens more; in print it is always open.
    Details {
        /// The line.
        summary: Text,
        /// What links to it name.
        anchor: String,
        /// What opens.
        blocks: Vec<Block>,
    },
    /// Whom else one can ask.
    Contact(Card),
    /// A day, its times and a place.
    Date(Happening),
    /// What somebody said, and who.
    Quote {
        /// What was said.
        blocks: Vec<Block>,
        /// Who said it.
        by: Text,
    },
    /// A picture with words under it.
    Figure {
        /// The picture.
        picture: Picture,
        /// The words.
        caption: Text,
    },
    /// Numbered steps.
    Steps {
        /// The first number.
        start: u64,
        /// Each step's blocks; the first is mostly its text.
        items: Vec<Vec<Block>>,
    },
    /// A table with a name.
    Table {
        /// Its name.
        caption: Text,
        /// What links to it name.
        anchor: String,
        /// Whether the first cell of each row names the row.
        row_headings: bool,
        /// That it can be scrolled, where it is too wide for a phone and is not stacked there.
        sideways: Option<Text>,
        /// The header's cells.
        header: Vec<Option<Text>>,
        /// The other rows.
        rows: Vec<Vec<Option<Text>>>,
    },
    /// A video.
    Video(Video),
    /// Labels and what stands beside them.
    Facts(Vec<(Text, Text)>),
    /// Figures as bars.
    Chart(Chart),
    /// What was promised, and how far each promise is.
    Promises(Promises),
}

/// What was promised.
#[derive(Clone, Debug, Hash)]
pub struct Promises {
    /// How many are how far: the state, the number and the state's words.
    pub tally: Vec<(Progress, Text, Text)>,
    /// All of them.
    pub all: Vec<Promise>,
}

/// One promise.
#[derive(Clone, Debug, Hash)]
pub struct Promise {
    /// What links to it name.
    pub anchor: String,
    /// What it is about.
    pub title: Text,
    /// How far it is.
    pub progress: Progress,
    /// The same in words.
    pub status: Text,
    /// That its day has passed.
    pub late: Option<Text>,
    /// What was heard and what will be done: labels and words.
    pub pair: Vec<(Text, Text)>,
    /// Who does it, by when, and how to check it.
    pub rows: Vec<(Text, Text)>,
    /// "What has happened since", and the days with what happened.
    pub history: Option<(Text, Vec<(Text, Text)>)>,
    /// The same days, for programs that follow them.
    pub changes: Vec<(CivilDate, Text)>,
}

impl Promise {
    /// Calls `visit` for every text that was written for the page, in reading order.
    fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a Text)) {
        visit(&self.title);
        let history = self.history.iter().flat_map(|(_, rows)| rows);
        self.pair.iter().chain(&self.rows).chain(history).for_each(|(_, value)| visit(value));
    }
}

/// Figures as bars.
#[derive(Clone, Debug, Hash)]
pub struct Chart {
    /// What they show.
    pub sentence: Text,
    /// The bars, in their order.
    pub bars: Vec<Bar>,
    /// "Where the figures come from: …".
    pub source: Option<Text>,
}

/// One bar.
#[derive(Clone, Debug, Hash)]
pub struct Bar {
    /// What was counted.
    pub label: Text,
    /// The figure as it is read.
    pub figure: Text,
    /// The day on which it was counted.
    pub date: Option<Text>,
    /// Its length, in thousandths of the longest that there could be.
    pub thousandths: u16,
}

/// A contact card: a plain one, beside the page's one patch.
#[derive(Clone, Debug, Hash)]
pub struct Card {
    /// The level of its heading.
    pub level: u8,
    /// What the patch has too.
    pub contact: Contact,
    /// A web address, as one fact.
    pub web: Option<Text>,
    /// Where to go, as one fact.
    pub place: Option<Text>,
    /// What is to be said beside.
    pub blocks: Vec<Block>,
}

/// A day, its times and a place.
#[derive(Clone, Debug, Hash)]
pub struct Happening {
    /// What takes place.
    pub heading: Option<Text>,
    /// The level of the heading.
    pub level: u8,
    /// When and where.
    pub event: Event,
    /// What is to be said beside.
    pub blocks: Vec<Block>,
}

/// A video.
#[derive(Clone, Debug, Hash)]
pub struct Video {
    /// Its name.
    pub title: Text,
    /// What links to it name.
    pub anchor: String,
    /// The video.
    pub watch: Watch,
    /// "Captions in: …", or that there is nothing to hear.
    pub about: Text,
    /// Captions that come with a file.
    pub tracks: Vec<Track>,
    /// The same in British Sign Language.
    pub bsl: Option<Watch>,
    /// A picture for the frame.
    pub poster: Option<Picture>,
    /// "Read the words of the video".
    pub read: Text,
    /// Everything that is said and shown.
    pub transcript: Vec<Block>,
    /// What the QR code of a leaflet is, for those who listen.
    pub code: Text,
}

/// A video that can be asked for.
#[derive(Clone, Debug, Hash)]
pub struct Watch {
    /// What a link to it says: with its length, and its size or the host that it leads to.
    pub text: Text,
    /// Where it is.
    pub at: At,
}

/// Where a file is.
#[derive(Clone, Debug, Hash)]
pub enum At {
    /// A path among the sources.
    File(String),
    /// An address on the web.
    Away(String),
}

/// Captions in one language.
#[derive(Clone, Debug, Hash)]
pub struct Track {
    /// The path of the WebVTT file among the sources.
    pub file: String,
    /// The language.
    pub locale: Arc<Locale>,
}

impl Component {
    /// Calls `visit` for every text that was written for the page, in reading order.
    pub fn texts<'a>(&'a self, visit: &mut dyn FnMut(&'a Text)) {
        match self {
            Self::Details { summary, .. } => visit(summary),
            Self::Contact(it) => {
                visit(&it.contact.heading);
                it.contact.hours.iter().for_each(&mut *visit);
            }
            Self::Date(it) => it.heading.iter().for_each(&mut *visit),
            Self::Figure { picture, caption } => {
                picture.alt.iter().for_each(&mut *visit);
                visit(caption);
            }
            Self::Table { caption, header, rows, .. } => {
                visit(caption);
                header.iter().chain(rows.iter().flatten()).flatten().for_each(&mut *visit);
            }
            Self::Video(it) => visit(&it.title),
            Self::Facts(rows) => rows.iter().for_each(|(_, value)| visit(value)),
            Self::Chart(it) => {
                visit(&it.sentence);
                it.bars.iter().for_each(|it| visit(&it.label));
            }
            Self::Promises(it) => it.all.iter().for_each(|it| it.texts(visit)),
            Self::Quote { .. } | Self::Steps { .. } => {}
        }
        self.blocks().for_each(|it| it.texts(visit));
        if let Self::Quote { by, .. } = self {
            visit(by);
        }
    }

    /// The blocks inside it, in reading order.
    pub fn blocks(&self) -> Box<dyn DoubleEndedIterator<Item = &Block> + '_> {
        match self {
            Self::Details { blocks, .. } | Self::Quote { blocks, .. } => Box::new(blocks.iter()),
            Self::Contact(it) => Box::new(it.blocks.iter()),
            Self::Date(it) => Box::new(it.blocks.iter()),
            Self::Video(it) => Box::new(it.transcript.iter()),
            Self::Steps { items, .. } => Box::new(items.iter().flatten()),
            Self::Figure { .. }
            | Self::Table { .. }
            | Self::Facts(_)
            | Self::Chart(_)
            | Self::Promises(_) => Box::new(std::iter::empty()),
        }
    }

    /// Its own picture, where it has one.
    pub fn picture(&self) -> Option<&Picture> {
        match self {
            Self::Figure { picture, .. } => Some(picture),
            Self::Video(it) => it.poster.as_ref(),
            _ => None,
        }
    }

    /// Paths of its other files among the sources.
    pub fn files(&self) -> Vec<&str> {
        let Self::Video(it) = self else { return Vec::new() };
        let watched = std::iter::once(&it.watch).chain(&it.bsl);
        let videos = watched.filter_map(|it| match &it.at {
            At::File(path) => Some(path.as_str()),
            At::Away(_) => None,
        });
        videos.chain(it.tracks.iter().map(|it| it.file.as_str())).collect()
    }
}
