//! The site as a whole: editions, their pages, in which languages each is published, and where it lies. Never
//! resolves a text.

pub mod address;
mod clashes;
pub mod edition;
pub mod languages;
pub mod page;
pub mod reading;
mod strays;

pub use address::{Address, Purpose};
pub use edition::{EditionSite, EditionWords};
pub use languages::Translations;
pub use page::Page;

use crate::config::Config;
use crate::diagnostics::Warned;
use crate::memo::Key;
use crate::source::Sources;
use crate::translation::Catalogue;

/// Every edition of a site.
#[derive(Debug)]
pub struct Site {
    /// Editions in the order of `site.yaml`.
    pub editions: Vec<EditionSite>,
}

/// What a build takes in.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// Pages that are drafts too.
    pub drafts: bool,
}

/// Reads the pages of every edition and finds out in which languages each is published.
pub fn read(
    sources: &Sources,
    config: &Config,
    catalogue: &Catalogue,
    scope: &Scope,
    before: &reading::Before,
) -> Warned<Site> {
    let mut diagnostics = Vec::new();
    let editions = config
        .editions
        .iter()
        .map(|it| edition::read(sources, config, it, catalogue, scope, before, &mut diagnostics))
        .collect();
    let strays = before.strays.get(|| Key::of("strays", &before.names), || strays::check(sources, config));
    diagnostics.extend(strays.iter().cloned());
    Warned { value: Site { editions }, diagnostics }
}
