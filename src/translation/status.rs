//! What each language lacks, page by page: a count, and the texts that a translator has to look at. Never
//! counts by itself: the numbers are those of [`Coverage`].

use super::catalogue::Language;
use super::coverage::{Counts, Coverage, Standing};
use super::diff::{self, Change};
use super::handover::{self, Page};
use crate::source::{Sources, Span};

/// One language of a site.
#[derive(Clone, Debug)]
pub struct LanguageStatus {
    /// Its tag.
    pub tag: String,
    /// Its name in the source language.
    pub name: String,
    /// How many messages of the interface it has, and how many there are.
    pub interface: (usize, usize),
    /// Over all pages.
    pub counts: Counts,
    /// Words of the source texts that are to be translated, now or anew.
    pub words_left: usize,
    /// Page by page, in the order of their keys.
    pub pages: Vec<PageStatus>,
}

/// How many pages of a language are how far. The words of editions are no pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PagesStatus {
    /// Pages that its readers could have.
    pub all: usize,
    /// Of these, the ones that are translated whole, from the source text of today.
    pub whole: usize,
    /// Those that have a translation, whole or in part, which nobody has signed off.
    pub drafts: usize,
    /// Those that somebody has signed off.
    pub signed_off: usize,
}

impl LanguageStatus {
    /// How much of the interface it has, in whole percent, rounded down: 100 means all of it.
    pub fn interface_percent(&self) -> usize {
        let (has, all) = self.interface;
        (has * 100).checked_div(all).unwrap_or(100)
    }

    /// How many pages are how far.
    pub fn pages_status(&self) -> PagesStatus {
        let mut sum = PagesStatus::default();
        for page in self.pages.iter().filter(|it| it.page != "edition") {
            let counts = page.counts;
            sum.all += 1;
            sum.whole += usize::from(counts.missing == 0 && counts.stale == 0);
            sum.drafts += usize::from(counts.missing < counts.units && !counts.is_signed_off());
            sum.signed_off += usize::from(counts.is_signed_off());
        }
        sum
    }
}

/// One page in one language.
#[derive(Clone, Debug)]
pub struct PageStatus {
    /// Its edition; `shared` where several carry it.
    pub edition: String,
    /// Its id in the edition; `edition` for the words of `edition.yaml`.
    pub page: String,
    /// Its title in the source language.
    pub title: String,
    /// How many texts.
    pub counts: Counts,
    /// Words of the source texts that are to be translated, now or anew.
    pub words_left: usize,
    /// Texts that are stale or missing.
    pub open: Vec<OpenText>,
}

impl PageStatus {
    /// The name that commands take: `luton/faq`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.edition, self.page)
    }
}

/// A text that waits for a translator.
#[derive(Clone, Debug)]
pub struct OpenText {
    /// Its id.
    pub id: String,
    /// Where it stands: `paragraph, under “…”`.
    pub place: String,
    /// The source text of today.
    pub source: String,
    /// Of a stale one: the translation there is, and what it was made from.
    pub stale: Option<StaleText>,
    /// Where a translation is to be written: file and line.
    pub file: (String, Option<usize>),
}

/// An older translation.
#[derive(Clone, Debug)]
pub struct StaleText {
    /// The source text that it was made from.
    pub was: String,
    /// The translation.
    pub translation: String,
}

impl StaleText {
    /// The words that changed from the old source text to the new one.
    pub fn changes(&self, source: &str) -> Vec<(Change, String)> {
        diff::words(&self.was, source)
    }
}

/// What a language has of a page.
pub fn of_page(page: &Page<'_>, coverage: &Coverage, language: &Language, sources: &Sources) -> PageStatus {
    let own = language.pages.get(page.key);
    let file = format!("locales/{}/pages/{}.ftl", language.locale.tag, page.key);
    let mut open = Vec::new();
    for ((unit, standing), place) in page.units.iter().zip(coverage.iter()).zip(handover::places(page.units))
    {
        let stale = match standing {
            Standing::Translated { .. } => None,
            Standing::Missing => Some(None),
            Standing::Stale { origin, was } => {
                let id = origin.as_ref().map_or(unit.id.as_str(), |it| &it.id);
                let translation = own.and_then(|it| it.text(id)).unwrap_or_default().to_owned();
                Some(Some((StaleText { was: was.to_string(), translation }, id)))
            }
        };
        if let Some(stale) = stale {
            let span = stale.as_ref().and_then(|(_, id)| own?.entries.get(*id).copied());
            open.push(OpenText {
                id: unit.id.to_string(),
                place,
                source: unit.text.to_string(),
                stale: stale.map(|(it, _)| it),
                file: (file.clone(), span.map(|it| line(sources, it))),
            });
        }
    }
    let (edition, id) = page.key.split_once('/').unwrap_or(("", page.key));
    PageStatus {
        edition: edition.to_owned(),
        page: id.to_owned(),
        title: page.title.to_owned(),
        counts: coverage.counts(),
        words_left: open.iter().map(|it| words(&it.source)).sum(),
        open,
    }
}

fn line(sources: &Sources, span: Span) -> usize {
    sources.get(span.source).line_column(span.start as usize).0
}

/// Words of a source text; a placeable, a link's address and marks alone are none.
pub fn words(text: &str) -> usize {
    let (mut count, mut depth) = (0, 0usize);
    for word in text.replace("](", "] (").split_whitespace() {
        depth += word.matches('{').count();
        if depth == 0 && !word.starts_with('(') && word.chars().any(char::is_alphanumeric) {
            count += 1;
        }
        depth = depth.saturating_sub(word.matches('}').count());
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_a_translator_writes() {
        assert_eq!(words("Call { $helpline } before **noon** – or see [our page](a/b.md)."), 7);
        assert_eq!(words("{ DATETIME($day, dateStyle: \"full\") }"), 0);
    }
}
