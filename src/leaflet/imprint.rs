//! What a leaflet says beside its page: which one it is, how old, who checked it, and whom to tell. Never lays
//! anything out.

use crate::document::words::Words;
use crate::document::{Document, Text};
use crate::messages::bundle::Value;
use crate::messages::{Arguments, Placeable};
use crate::site::address;

/// Texts of the interface, in the leaflet's language.
#[derive(Clone, Debug, Hash)]
pub struct Imprint {
    /// What the page is, such as "Event"; none where nothing on the cover may say it.
    pub kind: Option<Text>,
    /// What the QR code is, for those who listen.
    pub code: String,
    /// When it was published and when it is to be checked again.
    pub dates: Vec<Text>,
    /// Other formats, and whom to tell of a fault.
    pub formats: Text,
    /// "Nobody has checked this translation".
    pub unchecked: Option<Text>,
    /// "Some parts are older".
    pub stale: Option<Text>,
    /// "This is a demonstration".
    pub demonstration: Option<Text>,
}

impl Imprint {
    /// The texts for a document. `tell`: the name of the fact by which faults can be told; otherwise the page's
    /// address stands there.
    pub fn new(
        document: &Document,
        words: &Words<'_>,
        tell: Option<&str>,
        web_address: &str,
        demonstration: bool,
    ) -> Self {
        let kind = document.kind.label().filter(|_| !document.discreet);
        let dated = [("page-published", document.published), ("page-review-by", document.review_by)];
        let date = |(id, date): (&str, Option<crate::locale::CivilDate>)| {
            let value = Value::Closed(Placeable::Day(date?.to_string()));
            Some(words.with(id, &Arguments::new().with("date", value)))
        };
        let page = || Placeable::Text(address::readable(web_address).into_owned());
        let tell = tell.map_or_else(page, |it| Placeable::Fact(it.to_owned()));
        Self {
            kind: kind.map(|it| words.get(&it)),
            code: words.get("leaflet-qr").plain(),
            dates: dated.into_iter().filter_map(date).collect(),
            formats: words.with("leaflet-formats", &Arguments::new().with("contact", Value::Closed(tell))),
            unchecked: document.unchecked.then(|| words.get("leaflet-unchecked")),
            stale: (document.coverage.stale > 0).then(|| words.get("leaflet-stale")),
            demonstration: demonstration.then(|| words.get("leaflet-demonstration")),
        }
    }
}
