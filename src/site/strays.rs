//! Files that somebody wrote as a page and that become none, or another one. Never reads what they say.

use crate::config::{Config, Edition};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::Locale;
use crate::source::{Source, Sources};

/// Ends of names that editors give to pages.
const LIKE_PAGES: [&str; 6] = [".md", ".markdown", ".mdown", ".mkd", ".md.txt", ".mdx"];

/// What is told of them.
pub(super) fn check(sources: &Sources, config: &Config) -> Vec<Diagnostic> {
    let mut found = nowhere(sources, config);
    found.extend(passed_over(sources));
    for edition in &config.editions {
        found.extend(foreign(sources, config, edition));
    }
    found
}

/// Pages that no edition has. A note for editors that lies beside the settings is none.
fn nowhere(sources: &Sources, config: &Config) -> Vec<Diagnostic> {
    let editions = &config.editions;
    // An edition whose settings cannot be read is told at these, and nobody knows what it shares.
    let is_unread = |folder: &str| {
        !editions.iter().any(|it| it.id == folder)
            && sources.text(&format!("content/{folder}/edition.yaml")).is_some()
    };
    let settings = sources.texts_under("content/").filter_map(|it| it.path.strip_suffix("/edition.yaml"));
    let all_read = !settings.filter_map(|it| it.strip_prefix("content/")).any(is_unread);
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
            "shared" => (all_read && !is_shared(id)).then_some("No edition names this shared page."),
            _ if is_unread(folder) => None,
            _ if editions.iter().any(|it| it.id == folder) => None,
            _ => Some("This page is in no edition’s folder."),
        }
    };
    let files = sources.texts_under("content/");
    files
        .filter_map(|it| Some(Diagnostic::new(&rules::PAGE_NOWHERE, it.span(0..0), fault(&it.path)?)))
        .collect()
}

/// Files that would be pages by another end of their name.
fn passed_over(sources: &Sources) -> Vec<Diagnostic> {
    let end = |path: &str| {
        let small = path.to_ascii_lowercase();
        // Of a name such as `a.md.txt` all of the end goes.
        let end = LIKE_PAGES.iter().filter(|it| small.ends_with(**it)).max_by_key(|it| it.len())?;
        let stem = &path[..path.len() - end.len()];
        let is_note = path.matches('/').count() == 1 && stem.to_ascii_lowercase().ends_with("/readme");
        (!path.ends_with(".md") && !is_note)
            .then(|| format!("{}.md", stem.rsplit('/').next().unwrap_or(stem)))
    };
    let message = |path: &str| format!("{path} is no page: the name of a page ends with .md.");
    let help = |name: String| format!("rename it to “{name}”, or move it out of content/");
    let texts = sources.texts_under("content/").filter_map(|it| {
        let finding = Diagnostic::new(&rules::PAGE_PASSED_OVER, it.span(0..0), message(&it.path));
        Some(finding.help(help(end(&it.path)?)))
    });
    let others = sources.assets_under("content/").filter_map(|it| {
        let finding = Diagnostic::nowhere(&rules::PAGE_PASSED_OVER, message(&it.path));
        Some(finding.help(help(end(&it.path)?)))
    });
    texts.chain(others).collect()
}

/// Pages of an edition whose name ends with the tag of a language that it does not have.
fn foreign(sources: &Sources, config: &Config, edition: &Edition) -> Vec<Diagnostic> {
    let prefix = format!("content/{}/", edition.id);
    sources.texts_under(&prefix).filter_map(|it| in_foreign(it, config, edition)).collect()
}

fn in_foreign(source: &Source, config: &Config, edition: &Edition) -> Option<Diagnostic> {
    let name = source.path.rsplit('/').next()?.strip_suffix(".md")?;
    let (stem, tag) = name.rsplit_once('.')?;
    if edition.locales.iter().any(|it| it.tag == tag) {
        return None;
    }
    let (message, help) = match edition.locales.iter().find(|it| it.tag.eq_ignore_ascii_case(tag)) {
        Some(meant) => (
            format!("“{tag}” is the language “{}” in other letters.", meant.tag),
            format!("rename the file to “{stem}.{}.md”", meant.tag),
        ),
        None => {
            let known = config.described.get(tag).cloned().or_else(|| Locale::known(tag))?;
            (
                format!(
                    "The name of this file says that it is in {}, which {} does not have.",
                    known.name, edition.id
                ),
                format!(
                    "add {tag} to “languages” in edition.yaml, or rename the file, such as to “{stem}-{tag}.md”"
                ),
            )
        }
    };
    Some(Diagnostic::new(&rules::PAGE_LANGUAGE, source.span(0..0), message).help(help))
}
