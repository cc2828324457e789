//! A document's own shape. Never made piecemeal: [`build()`](super::build()) makes it whole.

use std::sync::Arc;

use super::block::{Block, Picture};
use super::text::Text;
use crate::content::Kind;
use crate::locale::format::DateParts;
use crate::locale::{CivilDate, CivilTime, Locale};

/// How much of a page is in its reader's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Coverage {
    /// Texts of the page.
    pub units: usize,
    /// Texts that are in another language.
    pub elsewhere: usize,
    /// Texts that were translated from an older source text.
    pub stale: usize,
}

/// A day, with a time where there is one, on the clocks of the edition's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// The day.
    pub date: CivilDate,
    /// The time of day.
    pub time: Option<CivilTime>,
}

/// When and where something takes place.
#[derive(Clone, Debug, Hash)]
pub struct Event {
    /// When it begins.
    pub start: Moment,
    /// When it ends.
    pub end: Option<Moment>,
    /// HTML's `datetime` of its start.
    pub datetime: String,
    /// Its parts, for the date block.
    pub parts: DateParts,
    /// The date in words, with the day of the week.
    pub day: Text,
    /// From when to when.
    pub times: Option<Text>,
    /// Where.
    pub place: Option<Text>,
    /// Its address on the web, for who comes from afar.
    pub online: Option<String>,
    /// "This event is cancelled".
    pub cancelled: Option<Text>,
    /// "This event has already taken place".
    pub past: Option<Text>,
}

/// Whom a reader can ask.
#[derive(Clone, Debug, Hash)]
pub struct Contact {
    /// Its heading.
    pub heading: Text,
    /// The phone, as one fact.
    pub phone: Option<Text>,
    /// When it is answered.
    pub hours: Option<Text>,
    /// How to ask for an interpreter, where there is one.
    pub interpreter: Option<Text>,
    /// The mail address, as one fact.
    pub email: Option<Text>,
}

/// One page in one language.
#[derive(Clone, Debug, Hash)]
pub struct Document {
    /// The page's id.
    pub page: String,
    /// The reader's language.
    pub locale: Arc<Locale>,
    /// What the page is.
    pub kind: Kind,
    /// Its title.
    pub title: Text,
    /// A shorter one for menus and breadcrumbs.
    pub short_title: Text,
    /// The title in the source language, for volunteers; none when the page is in it.
    pub title_in_source: Option<Text>,
    /// Below the title.
    pub summary: Option<Text>,
    /// Its body.
    pub blocks: Vec<Block>,
    /// Labels and texts: cost, access and so on.
    pub rows: Vec<(Text, Text)>,
    /// For an event.
    pub event: Option<Event>,
    /// Buttons of a home page: words, and the page they lead to.
    pub actions: Vec<(Text, String)>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// How much of it is in the reader's language.
    pub coverage: Coverage,
    /// The last day on which it was right, where that has passed: it is kept as a record.
    pub archived: Option<CivilDate>,
    /// Ids that it had before.
    pub aliases: Vec<String>,
    /// Ids of the audiences and communities that it is for.
    pub audience: Vec<String>,
    /// Whether it is a translation that nobody has signed off.
    pub unchecked: bool,
    /// Nothing on its cover or in its tab says what it is about.
    pub discreet: bool,
    /// Version, as it is printed.
    pub version: Option<String>,
    /// First published.
    pub published: Option<CivilDate>,
    /// Last checked.
    pub reviewed: Option<CivilDate>,
    /// To be checked by.
    pub review_by: Option<CivilDate>,
    /// Names of its printed forms, as the page lists them.
    pub leaflets: Vec<String>,
}

impl Document {
    /// Pictures of the body, in reading order.
    pub fn pictures(&self) -> Vec<&Picture> {
        let mut found = Vec::new();
        self.every(&mut |block| match block {
            Block::Picture(it) => found.push(it),
            Block::Component(it) => found.extend(it.picture()),
            _ => {}
        });
        found
    }

    /// Paths of the body's other files among the sources: videos and captions.
    pub fn files(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.every(&mut |block| {
            if let Block::Component(it) = block {
                found.extend(it.files());
            }
        });
        found
    }

    /// Calls `visit` for every block, also those inside others, in reading order.
    fn every<'a>(&'a self, visit: &mut dyn FnMut(&'a Block)) {
        let mut queue: Vec<&Block> = self.blocks.iter().rev().collect();
        while let Some(block) = queue.pop() {
            visit(block);
            match block {
                Block::List { items, .. } => queue.extend(items.iter().flatten().rev()),
                Block::Quote(blocks) | Block::Inset { blocks, .. } => queue.extend(blocks.iter().rev()),
                Block::Component(it) => queue.extend(it.blocks().rev()),
                _ => {}
            }
        }
    }
}
