//! The file that translators are given of a page: each text with its place and a note, as `sync` writes it to
//! `locales/<source>/pages/`. Never a translation.

use std::fmt::Write;

use super::given::{kind_of, to_fluent};
use crate::config::{FactValue, Facts};
use crate::content::{Unit, Units};
use crate::messages::Resource;
use crate::messages::references::Target;

/// A page that is handed to translators.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// Its file in `locales/<tag>/pages/`, without `.ftl`.
    pub key: &'a str,
    /// The file that an editor changes.
    pub path: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// Its texts.
    pub units: &'a Units,
    /// The same as Fluent messages.
    pub texts: &'a Resource,
    /// Facts that it may name.
    pub facts: &'a Facts,
}

/// The whole file.
pub fn file(page: &Page<'_>) -> String {
    let mut out = format!(
        "### “{}” ({})\n### The text that translators were given last. Written by `handbill sync`: do not edit.\n",
        page.title, page.path
    );
    for (unit, about) in page.units.iter().zip(notes(page)) {
        out.push('\n');
        for line in about {
            let _ = writeln!(out, "# {line}");
        }
        let _ = writeln!(out, "{} = {}", unit.id, to_fluent(&unit.text));
    }
    out
}

/// For each unit of a page: where it stands, the author's note, and what is to be kept.
pub fn notes(page: &Page<'_>) -> Vec<Vec<String>> {
    let about = |(unit, place): (&Unit, String)| {
        let note = unit.note.as_ref().map(|it| format!("Note: {it}"));
        let kept = kept(page, unit);
        let keep = (!kept.is_empty()).then(|| format!("Keep as it is: {}.", kept.join(", ")));
        std::iter::once(place).chain(note).chain(keep).collect()
    };
    page.units.iter().zip(places(page.units)).map(about).collect()
}

/// For each unit: its kind, and the heading above it.
pub fn places(units: &Units) -> Vec<String> {
    // A heading inside a component counts up to the component's end.
    let mut heading: Option<&str> = None;
    let mut inner: Option<(&str, Option<&str>)> = None;
    let mut all = Vec::with_capacity(units.len());
    for unit in units.iter() {
        inner = unit.within.as_deref().map(|component| match inner {
            Some((open, heading)) if open == component => (component, heading),
            _ => (component, heading),
        });
        let place = place(&unit.id, inner.map_or(heading, |(_, heading)| heading));
        all.push(match &unit.within {
            Some(component) => format!("{place}, in {component}"),
            None => place,
        });
        if kind_of(&unit.id) == "h" {
            match &mut inner {
                Some((_, heading)) => *heading = Some(unit.text.as_str()),
                None => heading = Some(unit.text.as_str()),
            }
        }
    }
    all
}

/// Where a text stands: its kind, and the heading above it.
fn place(id: &str, heading: Option<&str>) -> String {
    let kind = kind_of(id);
    let (what, in_body) = match kind {
        "title" => ("title of the page", false),
        "short-title" => ("short title of the page, for menus", false),
        "summary" => ("summary, below the title and on cards", false),
        "name" => ("name of the place", false),
        "tagline" => ("what the site is, beside its name", false),
        "site-title" => ("title of the site", false),
        "publisher" => ("who publishes the site", false),
        "action" => ("words of a button", false),
        "contact-heading" => ("heading of the contact panel", false),
        "contact-hours" => ("when the phone is answered", false),
        "h" => ("heading", false),
        "p" => ("paragraph", true),
        "li" => ("item of a list", true),
        "th" => ("heading of a table's column", true),
        "td" => ("cell of a table", true),
        "details" => ("line that opens more", true),
        "card" => ("heading of a contact card", true),
        "card-hours" => ("when the phone is answered", true),
        "date" => ("heading of a date", true),
        "by" => ("who said it", true),
        "caption" => ("name of a table", true),
        "video" => ("name of a video", true),
        "alt" => ("what a picture shows, for people who do not see it", true),
        other => return format!("the key “{}” at the top of the page", other.replace('-', "_")),
    };
    match heading.filter(|_| in_body) {
        Some(heading) => format!("{what}, under “{heading}”"),
        None => what.to_owned(),
    }
}

/// What a translation takes over: facts, names and addresses.
fn kept(page: &Page<'_>, unit: &Unit) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for reference in page.texts.references.iter().filter(|it| it.entry == unit.id) {
        let it = match &reference.target {
            Target::Variable(name) => format!("{{ ${name} }} ({})", fact_kind(page.facts, name)),
            Target::Term(name) => format!("{{ -{name} }} (a name)"),
            Target::Message(name) => format!("{{ {name} }}"),
            Target::Function(_) => continue,
        };
        if !kept.contains(&it) {
            kept.push(it);
        }
    }
    for (at, _) in unit.text.match_indices("](") {
        let address = unit.text[at + 2..].split(')').next().unwrap_or_default();
        kept.push(format!("]({address}) (where the link leads)"));
    }
    kept
}

fn fact_kind(facts: &Facts, name: &str) -> &'static str {
    match facts.get(name).map(|it| &it.value) {
        Some(FactValue::Phone { .. }) => "a phone number",
        Some(FactValue::Email(_)) => "a mail address",
        Some(FactValue::Url(_)) => "a web address",
        Some(FactValue::Date { .. }) => "a date",
        Some(FactValue::Time(_)) => "a time of day",
        Some(FactValue::Place(_)) => "a place",
        Some(FactValue::Number(_)) => "a number",
        Some(FactValue::Organisation(_)) => "a name",
        None => "a fact",
    }
}
