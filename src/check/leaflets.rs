//! Printed forms that pages ask for, against those that the theme has. Never lays one out.

use std::collections::BTreeMap;

use super::Subject;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::site::edition::EditionSite;
use crate::site::{Address, Purpose};

/// Reports leaflets of two pages that would have one name, as of `hear-me/way-in.md` and `hear-me-way-in.md`.
fn check_names(subject: &Subject<'_>, site: &EditionSite, found: &mut Vec<Diagnostic>) {
    let mut names = BTreeMap::new();
    for (id, page) in &site.pages {
        for form in &page.article.front.leaflets {
            let tag = &subject.config.source.tag;
            let path = &subject.sources.get(page.article.source).path;
            let address = Address::of_leaflet(tag, id, &form.text, Purpose::Read);
            let other = names.entry(address).or_insert(path);
            if *other != path {
                let message = format!("This leaflet and one of {other} would have the same name.");
                found.push(
                    Diagnostic::new(&rules::OUTPUT_CLASH, form.span, message).help("rename one of the pages"),
                );
            }
        }
    }
}

/// The bytes that a code of version 14 holds at level M (ISO/IEC 18004, table 7): on a card, where it is 21 mm wide with its
/// quiet zone, its modules are a quarter of a millimetre, the least that phones read.
const LONGEST: usize = 362;

/// Reports pages with leaflets whose address would make a code that no phone can read.
fn check_addresses(subject: &Subject<'_>, site: &EditionSite, found: &mut Vec<Diagnostic>) {
    let base_url = &subject.config.editions[site.index].base_url.text;
    for (id, page) in &site.pages {
        let Some(form) = page.article.front.leaflets.first() else { continue };
        let address = |tag: &str| Address::of_page(tag, id).on_web(base_url).len();
        let longest = page.locales.iter().map(|it| address(&it.tag)).max().unwrap_or_default();
        if longest > LONGEST {
            let message = format!(
                "The code on this leaflet would hold {longest} bytes of the page's web address; {LONGEST} is the most."
            );
            found.push(
                Diagnostic::new(&rules::LEAFLET_ADDRESS, form.span, message)
                    .help("give the file a shorter name; letters beyond a to z count three to nine times"),
            );
        }
    }
}

/// Reports forms that the theme does not have, and forms that a page names twice.
pub fn check(subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for site in &subject.site.editions {
        check_names(subject, site, found);
        check_addresses(subject, site, found);
    }
    let known = &subject.theme.settings.leaflets;
    if subject.theme.is_missing() {
        return; // that is told
    }
    let pages = subject.site.editions.iter().flat_map(|it| it.pages.values());
    for front in pages.map(|it| &it.article.front) {
        for (n, name) in front.leaflets.iter().enumerate() {
            if front.leaflets[..n].iter().any(|it| it.text == name.text) {
                let message = format!("The page asks for the leaflet “{}” twice.", name.text);
                found.push(
                    Diagnostic::new(&rules::VALUE_WRONG, name.span, message).help("take one of them out"),
                );
            } else if !known.iter().any(|it| it.name.text == name.text) {
                let names: Vec<&str> = known.iter().map(|it| it.name.text.as_str()).collect();
                let message = format!("The theme has no leaflet “{}”.", name.text);
                let help = did_you_mean(&name.text, names.iter().copied())
                    .unwrap_or_else(|| format!("it has {}", names.join(", ")));
                found.push(Diagnostic::new(&rules::VALUE_WRONG, name.span, message).help(help));
            }
        }
    }
}
