//! What a language has of a page, text by text: the one model behind what a page shows, what `status` counts and
//! what `check` finds. Never formats a text.

use std::sync::Arc;

use super::align;
use super::catalogue::Catalogue;
use super::given::Given;
use super::marker;
use super::signoff;
use crate::content::{Unit, UnitRef, Units};
use crate::locale::Locale;
use crate::messages::Resource;

/// Where a translation stands when it is not in the page's own file under the unit's id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// Another page whose text this was, such as `luton/faq`; none: this page.
    pub page: Option<String>,
    /// The id under which it stands.
    pub id: String,
}

/// What a language has for one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Missing,
    /// A translation of today's text.
    Translated {
        /// Where it stands, when not under its own id.
        origin: Option<Box<Origin>>,
        /// Whether somebody has checked it and nothing changed since.
        signed_off: bool,
    },
    /// A translation of an older text.
    Stale {
        /// Where it stands, when not under its own id.
        origin: Option<Box<Origin>>,
        /// The text that it was made from.
        was: Box<str>,
    },
}

impl Standing {
    /// Where the translation stands, when not under its own id.
    pub fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Missing => None,
            Self::Stale { origin, .. } | Self::Translated { origin, .. } => origin.as_deref(),
        }
    }
}

/// What a language has of a page, in the order of its units.
#[derive(Clone, Debug, Default)]
pub struct Coverage(Vec<Standing>);

/// Texts of a page in a language. `translated + stale + missing = units`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Texts of the page.
    pub units: usize,
    /// Translations of today's text.
    pub translated: usize,
    /// Translations of an older text.
    pub stale: usize,
    /// No translation.
    pub missing: usize,
    /// Of the translated ones, those that somebody has checked.
    pub signed_off: usize,
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.units += more.units;
        self.translated += more.translated;
        self.stale += more.stale;
        self.missing += more.missing;
        self.signed_off += more.signed_off;
    }
}

impl Counts {
    /// Whether every text is translated.
    pub fn is_complete(self) -> bool {
        self.translated == self.units
    }

    /// Whether every text is translated and somebody has checked it.
    pub fn is_signed_off(self) -> bool {
        self.is_complete() && self.signed_off == self.units
    }
}

impl Coverage {
    /// Of a page in the language in which it was written.
    pub fn original(units: &Units) -> Self {
        Self(vec![Standing::Translated { origin: None, signed_off: true }; units.len()])
    }

    /// What there is for a unit.
    pub fn of(&self, unit: UnitRef) -> &Standing {
        self.0.get(unit.index()).unwrap_or(&Standing::Missing)
    }

    /// What there is for each unit, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Standing> {
        self.0.iter()
    }

    /// Other pages in whose file a translation stands, each once.
    pub fn other_pages(&self) -> std::collections::BTreeSet<&str> {
        self.0.iter().filter_map(Standing::origin).filter_map(|it| it.page.as_deref()).collect()
    }

    /// How many of each.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { units: self.0.len(), ..Counts::default() };
        for it in &self.0 {
            match it {
                Standing::Missing => counts.missing += 1,
                Standing::Stale { .. } => counts.stale += 1,
                Standing::Translated { signed_off, .. } => {
                    counts.translated += 1;
                    counts.signed_off += usize::from(*signed_off);
                }
            }
        }
        counts
    }
}

/// What became of a page's texts since translators were given them.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// By unit: the text that it was, when it was edited; none when it is as it was given, or new.
    before: Vec<Option<Given>>,
    /// Units that translators were not given as they are now.
    pub due: Vec<UnitRef>,
    /// Texts that were given and have no successor.
    pub gone: Vec<Given>,
}

impl History {
    /// Holds today's units against what translators were given; `None` where they never were.
    pub fn new(given: Option<&[Given]>, units: &Units) -> Self {
        let given = given.unwrap_or_default();
        let is_given = |unit: &Unit| given.iter().any(|it| it.id == unit.id);
        let due: Vec<UnitRef> = units.refs().filter(|it| !is_given(units.get(*it))).collect();
        let mut gone: Vec<Given> = given.iter().filter(|it| units.find(&it.id).is_none()).cloned().collect();
        let mut before = vec![None; units.len()];
        if !due.is_empty() && !gone.is_empty() {
            let new = |it: &UnitRef| Given {
                id: units.get(*it).id.to_string(),
                text: units.get(*it).text.to_string(),
            };
            let new: Vec<Given> = due.iter().map(new).collect();
            let pairs = align::pairs(&gone, &new);
            for (at_new, at_gone) in &pairs {
                before[due[*at_new].index()] = Some(gone[*at_gone].clone());
            }
            let mut at = 0;
            gone.retain(|_| {
                at += 1;
                !pairs.iter().any(|(_, gone)| *gone == at - 1)
            });
        }
        Self { before, due, gone }
    }

    /// The text that a unit was when it was given last; none when it is as it was, or new.
    pub fn before(&self, unit: UnitRef) -> Option<&Given> {
        self.before.get(unit.index())?.as_ref()
    }
}

/// A page whose coverage is asked for.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// All languages.
    pub catalogue: &'a Catalogue,
    /// Its file in `locales/<tag>/pages/`, without `.ftl`.
    pub page: &'a str,
    /// Its texts of today.
    pub units: &'a Units,
    /// What became of them.
    pub history: &'a History,
}

/// What the first language of `chain` has of a page; the others lend it terms.
pub fn of_page(subject: &Subject<'_>, chain: &[Arc<Locale>]) -> Coverage {
    let Some(language) = chain.first().and_then(|it| subject.catalogue.get(it)) else {
        return Coverage(vec![Standing::Missing; subject.units.len()]);
    };
    let own = language.pages.get(subject.page);
    let mut found: Vec<Standing> = subject
        .units
        .refs()
        .map(|unit| {
            let of_own = own.and_then(|it| in_own_file(subject, unit, it));
            of_own.or_else(|| elsewhere(subject, unit, chain)).unwrap_or(Standing::Missing)
        })
        .collect();
    // Without a file of its own the page was moved here whole, or else it is not in this language: a heading
    // that it shares with other pages does not make it so.
    let lent = found.iter().filter(|it| **it != Standing::Missing).count();
    if own.is_none() && lent * 2 < found.len() {
        found.fill(Standing::Missing);
    }
    let standing = |(unit, found)| {
        let Standing::Translated { origin, .. } = found else { return found };
        let page = origin.as_ref().and_then(|it| it.page.as_deref()).unwrap_or(subject.page);
        let id = origin.as_ref().map_or(subject.units.get(unit).id.as_str(), |it| &it.id);
        let signed_off = language.signoffs.has(page)
            && digest(subject.catalogue, chain, page, id)
                .is_some_and(|it| language.signoffs.holds(page, id, &it));
        Standing::Translated { origin, signed_off }
    };
    Coverage(subject.units.refs().zip(found).map(standing).collect())
}

/// A translation in the page's own file: under the unit's id, or under the id that it had before.
fn in_own_file(subject: &Subject<'_>, unit: UnitRef, own: &Resource) -> Option<Standing> {
    let text = subject.units.get(unit);
    let translated = |origin| Standing::Translated { origin, signed_off: false };
    if own.entries.contains_key(text.id.as_str()) {
        return Some(match marker::stale(own, &text.id) {
            Some(marker) if marker.was != text.text => {
                Standing::Stale { origin: None, was: marker.was.into() }
            }
            _ => translated(None),
        });
    }
    if let Some(id) = marker::made_from(own, &text.text) {
        return Some(translated(Some(Box::new(Origin { page: None, id: id.to_owned() }))));
    }
    let before = subject.history.before(unit).filter(|it| own.entries.contains_key(&it.id))?;
    let was = marker::stale(own, &before.id).map_or_else(|| before.text.clone(), |it| it.was);
    let origin = Some(Box::new(Origin { page: None, id: before.id.clone() }));
    Some(if was == text.text { translated(origin) } else { Standing::Stale { origin, was: was.into() } })
}

/// A translation of the very same text on another page: a text that was moved costs nothing.
fn elsewhere(subject: &Subject<'_>, unit: UnitRef, chain: &[Arc<Locale>]) -> Option<Standing> {
    let text = subject.units.get(unit);
    let page = subject.catalogue.lender(chain.first()?, text, subject.page)?;
    let origin = Some(Box::new(Origin { page: Some(page.to_owned()), id: text.id.to_string() }));
    Some(Standing::Translated { origin, signed_off: false })
}

/// What a sign-off holds of a translation: [`signoff::digest`] with the terms of `chain`.
pub fn digest(catalogue: &Catalogue, chain: &[Arc<Locale>], page: &str, id: &str) -> Option<String> {
    let resource = catalogue.get(chain.first()?)?.pages.get(page)?;
    signoff::digest(resource, id, &|name| catalogue.shared_text(chain, name))
}
