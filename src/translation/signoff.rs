//! Who has checked which translation: `locales/<lang>/signoff.yaml`. A record names each text with a digest of
//! its translation, so a change of either side voids it. Never judges a translation.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::marker;
use crate::config::Fields;
use crate::config::Words;
use crate::config::yaml::{self, Node, Value};
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::locale::CivilDate;
use crate::messages::Resource;
use crate::messages::references::Target;
use crate::source::Source;

/// Who checked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Review {
    /// Another translator.
    SecondTranslator,
    /// A speaker from the community.
    Community,
    /// A clinician who reads the language.
    Clinical,
}

/// The names that files and commands give them.
pub const REVIEWS: [(&str, Review); 3] = [
    ("second-translator", Review::SecondTranslator),
    ("community", Review::Community),
    ("clinical", Review::Clinical),
];

impl Review {
    /// Its name.
    pub fn as_str(self) -> &'static str {
        REVIEWS.iter().find(|(_, it)| *it == self).map_or("community", |(name, _)| name)
    }
}

/// One check of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The checker's role, such as "community champion"; no names of people.
    pub by: String,
    /// What kind of check.
    pub kind: Review,
    /// The day.
    pub date: CivilDate,
    /// Digest of the translation by unit id.
    pub texts: BTreeMap<String, String>,
}

/// The records of one language, by page key, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignOffs {
    /// By page key, such as `luton/faq`, with the place of the key.
    pub pages: BTreeMap<String, (Words, Vec<Record>)>,
}

impl SignOffs {
    /// Whether some record holds this translation of this unit.
    pub fn holds(&self, page: &str, id: &str, digest: &str) -> bool {
        let records = self.pages.get(page).map_or(&[][..], |(_, records)| records);
        records.iter().any(|it| it.texts.get(id).is_some_and(|it| it == digest))
    }

    /// Whether the page was ever signed off.
    pub fn has(&self, page: &str) -> bool {
        self.pages.contains_key(page)
    }

    /// Adds a record; an older one of the same role and kind for the page goes.
    pub fn add(&mut self, page: &str, place: Words, record: Record) {
        let (_, records) = self.pages.entry(page.to_owned()).or_insert_with(|| (place, Vec::new()));
        records.retain(|it| (&it.by, it.kind) != (&record.by, record.kind));
        records.push(record);
    }

    /// The file.
    pub fn to_yaml(&self) -> String {
        let mut out = String::from(
            "# Who has checked which translation. Written by `handbill sign-off`: do not edit.\n\
             # Each text stands with a digest of its translation; a change of either voids its sign-off.\n",
        );
        for (page, (_, records)) in &self.pages {
            let _ = writeln!(out, "{}:", quoted(page));
            for record in records {
                let _ = writeln!(out, "- by: {}", quoted(&record.by));
                let _ = writeln!(out, "  kind: {}\n  date: {}\n  texts:", record.kind.as_str(), record.date);
                for (id, digest) in &record.texts {
                    let _ = writeln!(out, "    {id}: {}", quoted(digest));
                }
            }
        }
        out
    }
}

/// A text in double quotation marks, as JSON and YAML both write it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Reads a file of sign-offs.
pub fn read(source: &Source) -> Warned<SignOffs> {
    let mut faults = Vec::new();
    let mut found = SignOffs::default();
    match yaml::parse(source, 0..source.text.len()) {
        Ok(root) => {
            if let Value::Map(map) = &root.value {
                for (page, node) in map {
                    let records = records(node, &mut faults);
                    found.pages.insert(page.text.clone(), (page.clone(), records));
                }
            } else if !matches!(root.value, Value::Null) {
                let message = "Here should be the pages, each with its sign-offs.";
                faults.push(Diagnostic::new(&rules::VALUE_WRONG, root.span, message));
            }
        }
        Err(fault) => faults.push(fault),
    }
    Warned { value: found, diagnostics: faults }
}

fn records(node: &Node, faults: &mut Vec<Diagnostic>) -> Vec<Record> {
    let Value::List(list) = &node.value else {
        let message = "A page has a list of sign-offs.";
        faults.push(Diagnostic::new(&rules::VALUE_WRONG, node.span, message));
        return Vec::new();
    };
    list.iter().filter_map(|it| record(it, faults)).collect()
}

fn record(node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Record> {
    let mut fields = Fields::new(node, "sign-off", faults);
    let by = fields.required("by").text;
    let kind = fields.choice("kind", &REVIEWS);
    let date = fields.date("date");
    let texts = fields.entries_of("texts");
    fields.finish();
    let digest = |(id, node): (&Words, &Node)| match &node.value {
        Value::Scalar(text) => Some((id.text.clone(), text.clone())),
        _ => None,
    };
    Some(Record { by, kind: kind?, date: date?, texts: texts.into_iter().filter_map(digest).collect() })
}

/// What stands for a translation in a record: a digest of its text and of every term and message that it
/// uses. `shared` looks up the text of a term (with its hyphen) or message outside the page.
pub fn digest<'a>(
    resource: &'a Resource,
    id: &str,
    shared: &dyn Fn(&str) -> Option<(&'a Resource, &'a str)>,
) -> Option<String> {
    let mut whole = resource.text(id)?.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    let mut seen: Vec<String> = Vec::new();
    let mut queue: Vec<(&Resource, String)> = vec![(resource, id.to_owned())];
    while let Some((resource, entry)) = queue.pop() {
        for reference in resource.references.iter().filter(|it| it.entry == entry) {
            let name = match &reference.target {
                Target::Term(name) => format!("-{name}"),
                Target::Message(name) => name.clone(),
                Target::Variable(_) | Target::Function(_) => continue,
            };
            if seen.contains(&name) {
                continue;
            }
            if let Some((home, text)) = shared(&name) {
                let _ = write!(whole, "\n{name} = {text}");
                queue.push((home, name.clone()));
            }
            seen.push(name);
        }
    }
    Some(marker::digest(&whole))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    #[test]
    fn a_file_comes_back_as_it_was_written() {
        let mut sources = Sources::new();
        let id = sources.add_text("locales/ur/signoff.yaml", "");
        let place = |text: &str| Words { text: text.into(), span: sources.get(id).span(0..0) };
        let mut all = SignOffs::default();
        let record = |by: &str, digest: &str| Record {
            by: by.into(),
            kind: Review::Community,
            date: CivilDate { year: 2026, month: 11, day: 24 },
            texts: [("p-3fa9c1d2".to_owned(), digest.to_owned())].into(),
        };
        all.add("luton/faq", place("luton/faq"), record("champion: \"Bury Park\" #1", "000000000001"));
        all.add("luton/faq", place("luton/faq"), record("nurse", "000000000002"));
        all.add("luton/faq", place("luton/faq"), record("nurse", "1e0000000003"));
        let mut again = Sources::new();
        let id = again.add_text("locales/ur/signoff.yaml", &all.to_yaml());
        let found = read(again.get(id));
        assert!(found.diagnostics.is_empty(), "{:?}", found.diagnostics);
        assert_eq!(found.value.pages["luton/faq"].1, all.pages["luton/faq"].1);
        assert!(found.value.holds("luton/faq", "p-3fa9c1d2", "1e0000000003"));
        assert!(!found.value.holds("luton/faq", "p-3fa9c1d2", "000000000002"));
    }

    #[test]
    fn a_changed_term_changes_the_digest_of_what_uses_it() {
        let mut sources = Sources::new();
        let page = sources.add_text("p.ftl", "p-1 = Call { -team } today\np-2 = Call us\n");
        let page = resource::read(sources.get(page)).value;
        let mut digests = |path: &str, site: &str| {
            let site = sources.add_text(path, site);
            let site = resource::read(sources.get(site)).value;
            ["p-1", "p-2"].map(|id| digest(&page, id, &|name| site.text(name).map(|it| (&site, it))).unwrap())
        };
        let before = digests("a.ftl", "-team = us { -inner }\n-inner = here\n");
        let after = digests("b.ftl", "-team = us { -inner }\n-inner = there\n");
        assert_ne!(before[0], after[0]);
        assert_eq!(before[1], after[1]);
    }
}
