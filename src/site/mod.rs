//! The site as a whole: editions, their pages, in which languages each is published, and where it lies. Never
//! resolves a text.

pub mod address;
mod clashes;
pub mod edition;
pub mod languages;
pub mod page;
pub mod reading;

pub use address::{Address, Purpose};
pub use edition::{EditionSite, EditionWords};
pub use languages::Translations;
pub use page::Page;

use crate::config::Config;
use crate::diagnostics::{Diagnostic, Warned, rules};
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
    diagnostics.extend(nowhere(sources, config));
    Warned { value: Site { editions }, diagnostics }
}

/// Pages that no edition has. A note for editors that lies beside the settings is none.
fn nowhere(sources: &Sources, config: &Config) -> Vec<Diagnostic> {
    let editions = &config.editions;
    let is_shared = |stem: &str| {
        let names = editions.iter().flat_map(|it| &it.shared).map(|it| it.text.as_str());
        let mut rests = names.filter_map(|it| stem.strip_prefix(it));
        rests.any(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let fault = |path: &str| {
        let stem = path.strip_prefix("content/")?.strip_suffix(".md")?;
        let (folder, id) = stem.split_once('/').unwrap_or(("", stem));
        match folder {
            "" if id.eq_ignore_ascii_case("readme") => None,
            "shared" => (!is_shared(id)).then_some("No edition names this shared page."),
            _ if editions.iter().any(|it| it.id == folder) => None,
            _ => Some("This page is in no edition’s folder."),
        }
    };
    let files = sources.texts_under("content/");
    files
        .filter_map(|it| Some(Diagnostic::new(&rules::PAGE_NOWHERE, it.span(0..0), fault(&it.path)?)))
        .collect()
}
