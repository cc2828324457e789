//! `content/<edition>/edition.yaml`: one place's languages, address, menu and contact. Never reads pages.

use std::sync::Arc;

use super::base_url::{self, is_base_url};
use super::facts::{self, Facts};
use super::fields::Fields;
use super::languages::{self, Locales};
use super::policy::Policy;
use super::yaml::{self, Node, Value, Words};
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::locale::{Locale, Zone};
use crate::source::{Source, Sources};

/// One place's site.
#[derive(Debug)]
pub struct Edition {
    /// Its folder below `content/` and in the output.
    pub id: String,
    /// The place.
    pub name: Words,
    /// What it is, beside the name.
    pub tagline: Words,
    /// After the dash in a page's title.
    pub title: Words,
    /// Who publishes it.
    pub publisher: Words,
    /// Languages in the order of the menu; the source language is among them.
    pub locales: Vec<Arc<Locale>>,
    /// Where it is published, without a slash at its end.
    pub base_url: Words,
    /// Name of the theme's dye, such as `mulberry`.
    pub dye: Option<Words>,
    /// Name of the theme's quilt block, such as `star`.
    pub quilt: Option<Words>,
    /// Ids of the pages in the menu.
    pub menu: Vec<Words>,
    /// Ids of the pages with a card on the home page; those of the menu where none are named.
    pub cards: Vec<Words>,
    /// Ids of the pages of `content/shared/` that this edition carries.
    pub shared: Vec<Words>,
    /// Abbreviations that all its readers know, so that no page need explain them.
    pub abbreviations: Vec<Words>,
    /// The zone of its clocks.
    pub zone: Zone,
    /// Audiences and communities that pages are for: ids, and their names.
    pub audiences: Vec<(Words, Words)>,
    /// The contact patch of its pages.
    pub contact: Option<Contact>,
    /// What may be published, and what becomes of stale translations.
    pub policy: Policy,
    /// Its facts.
    pub facts: Facts,
}

impl Edition {
    /// Whether anything that it shows was invented, which the site then says.
    pub fn is_demonstration(&self) -> bool {
        self.facts.values().any(|it| it.sample)
    }
}

/// Whom a reader can ask.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The patch's heading.
    pub heading: Words,
    /// Name of a fact.
    pub phone: Option<Words>,
    /// Name of a fact.
    pub email: Option<Words>,
    /// When the phone is answered.
    pub hours: Option<Words>,
    /// Whether an interpreter can be had: the patch then says how to ask for one.
    pub interpreter: bool,
}

/// Reads the edition `name`, or reports that it is not there.
pub fn read(
    name: &Words,
    sources: &Sources,
    described: &Locales,
    source_locale: &Arc<Locale>,
    policy: Policy,
    faults: &mut Vec<Diagnostic>,
) -> Option<Edition> {
    let path = format!("content/{}/edition.yaml", name.text);
    let Some(source) = sources.text(&path) else {
        let folders = sources.texts_under("content/").filter_map(|it| {
            it.path.strip_prefix("content/")?.strip_suffix("/edition.yaml").filter(|it| !it.contains('/'))
        });
        let known: Vec<&str> = folders.collect();
        let message = format!("There is no {path}.");
        faults.push(
            Diagnostic::new(&rules::EDITION_MISSING, name.span, message)
                .maybe_help(did_you_mean(&name.text, known.iter().copied())),
        );
        return None;
    };
    let root = yaml::parse(source, 0..source.text.len()).map_err(|fault| faults.push(fault)).ok()?;
    let facts_path = format!("content/{}/facts.yaml", name.text);
    let facts = sources.text(&facts_path).map_or_else(Facts::new, |it| facts::read(it).collect(faults));
    let mut edition = read_fields(name, &root, described, policy, facts, faults);
    if !edition.locales.contains(source_locale) {
        edition.locales.insert(0, Arc::clone(source_locale));
    }
    check_names(&edition, source, faults);
    Some(edition)
}

fn read_fields(
    name: &Words,
    root: &Node,
    described: &Locales,
    policy: Policy,
    facts: Facts,
    faults: &mut Vec<Diagnostic>,
) -> Edition {
    let mut fields = Fields::new(root, "edition", faults);
    let tags = fields.list("languages");
    let locales = locales(&tags, described, fields.faults());
    let mut base_url = fields.required("base_url");
    if !base_url.text.is_empty() && !is_base_url(&base_url.text) {
        let message =
            "“base_url” is a web address that begins with https://, without signs that have a meaning there.";
        let finding = Diagnostic::new(&rules::VALUE_WRONG, base_url.span, message);
        fields.faults().push(finding.help(base_url::FORM));
    }
    base_url.text = base_url.text.trim_end_matches('/').to_owned();
    let contact = fields.node("contact").map(|node| contact(node, fields.faults()));
    let edition = Edition {
        id: name.text.clone(),
        name: fields.required("name"),
        tagline: fields.required("tagline"),
        title: fields.required("title"),
        publisher: fields.required("publisher"),
        locales,
        base_url,
        dye: fields.text("dye"),
        quilt: fields.text("quilt"),
        menu: fields.list("menu"),
        cards: fields.list("cards"),
        shared: fields.list("shared"),
        abbreviations: fields.list("abbreviations"),
        zone: zone(&mut fields),
        audiences: audiences(&mut fields),
        contact,
        policy: Policy::read(&mut fields, policy),
        facts,
    };
    fields.finish();
    edition
}

/// The languages of tags; one that is named again is told.
fn locales(tags: &[Words], described: &Locales, faults: &mut Vec<Diagnostic>) -> Vec<Arc<Locale>> {
    let mut found = Vec::new();
    for tag in tags {
        let Some(locale) = languages::locale_of(tag, described, faults) else { continue };
        if found.contains(&locale) {
            let message = format!("The language “{}” stands in this list twice.", tag.text);
            let finding = Diagnostic::new(&rules::VALUE_WRONG, tag.span, message);
            faults.push(finding.help("take one of the two out"));
        } else {
            found.push(locale);
        }
    }
    found
}

/// The key `time_zone`; the default where it is not there or names none.
fn zone(fields: &mut Fields<'_>) -> Zone {
    let name = fields.text("time_zone");
    let found = name.as_ref().and_then(|it| Zone::named(&it.text));
    if let (Some(name), None) = (&name, &found) {
        let message = format!("There is no time zone “{}”.", name.text);
        fields.faults().push(
            Diagnostic::new(&rules::VALUE_WRONG, name.span, message)
                .help("a name of the IANA database, such as Europe/London"),
        );
    }
    found.unwrap_or_default()
}

/// The key `audiences`: ids with their names.
fn audiences(fields: &mut Fields<'_>) -> Vec<(Words, Words)> {
    let mut found = Vec::new();
    for (id, node) in fields.entries_of("audiences") {
        match &node.value {
            Value::Scalar(text) => {
                found.push((id.clone(), Words { text: text.clone(), span: node.span }));
            }
            _ => fields
                .wrong(node.span, "An audience has a name: carers: People who care for someone.".to_owned()),
        }
    }
    found
}

/// Reads a contact patch: of an edition, or of one page.
pub fn contact(node: &Node, faults: &mut Vec<Diagnostic>) -> Contact {
    let mut fields = Fields::new(node, "contact", faults);
    let contact = Contact {
        heading: fields.required("heading"),
        phone: fields.text("phone"),
        email: fields.text("email"),
        hours: fields.text("hours"),
        interpreter: fields.flag("interpreter"),
    };
    fields.finish();
    contact
}

/// An edition's name becomes a folder and a part of addresses.
fn check_names(edition: &Edition, source: &Source, faults: &mut Vec<Diagnostic>) {
    let plain = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '-';
    if edition.id.is_empty()
        || !edition.id.chars().all(plain)
        || edition.id == "shared"
        || edition.id == "assets"
    {
        let message = format!("“{}” cannot be the name of an edition.", edition.id);
        faults.push(
            Diagnostic::new(&rules::VALUE_WRONG, source.span(0..0), message)
                .help("use small letters, digits and hyphens; “shared” and “assets” are taken"),
        );
    }
}
