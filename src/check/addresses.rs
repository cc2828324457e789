//! Old addresses of pages, audiences that have no name, and facts without their successor. Never follows an address.

use std::collections::BTreeMap;

use super::Subject;
use crate::config::Edition;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::locale::names::is_alias;
use crate::site::EditionSite;

/// Reports them.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for site in &subject.site.editions {
        let Some(edition) = subject.config.editions.get(site.index) else { continue };
        aliases(site, found);
        audiences(site, edition, found);
        successors(edition, found);
    }
}

fn aliases(site: &EditionSite, found: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, page) in &site.pages {
        for alias in &page.article.front.aliases {
            let text = alias.text.as_str();
            let message = if !is_alias(text) {
                format!("“{text}” cannot be an old address of this page.")
            } else if !site.is_free(text) {
                format!("There is a page at “{text}” now.")
            } else if let Some(other) = taken.insert(text, id) {
                format!("“{text}” is an old address of {other} too.")
            } else {
                continue;
            };
            found.push(Diagnostic::new(&rules::ADDRESS_WRONG, alias.span, message));
        }
    }
}

fn audiences(site: &EditionSite, edition: &Edition, found: &mut Vec<Diagnostic>) {
    let known = || edition.audiences.iter().map(|(id, _)| id.text.as_str());
    for name in site.pages.values().flat_map(|it| &it.article.front.audience) {
        if !known().any(|it| it == name.text) {
            let message = format!("The edition names no audience “{}”.", name.text);
            let help = did_you_mean(&name.text, known())
                .unwrap_or_else(|| format!("add to edition.yaml: audiences: {{ {}: … }}", name.text));
            found.push(Diagnostic::new(&rules::VALUE_WRONG, name.span, message).help(help));
        }
    }
}

fn successors(edition: &Edition, found: &mut Vec<Diagnostic>) {
    for name in edition.facts.values().filter_map(|it| it.successor.as_ref()) {
        if !edition.facts.contains_key(&name.text) {
            let message = format!("There is no fact “{}”.", name.text);
            found.push(
                Diagnostic::new(&rules::FACT_UNKNOWN, name.span, message)
                    .maybe_help(did_you_mean(&name.text, edition.facts.keys().map(String::as_str))),
            );
        }
    }
}
