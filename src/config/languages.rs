//! Languages as settings name them: of the table, described in `site.yaml`, and whom they fall back on. Never
//! reads a translation.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fields::Fields;
use super::yaml::{Node, Value, Words};
use crate::diagnostics::{Diagnostic, nearest, rules};
use crate::locale::{CALENDARS, DIGITS, Direction, Locale};

/// Languages that `site.yaml` describes beside those of the table.
pub type Locales = BTreeMap<String, Arc<Locale>>;

/// The key `locales`.
pub fn described(fields: &mut Fields<'_>) -> Locales {
    let mut found = Locales::new();
    for (tag, node) in fields.entries_of("locales") {
        if let Some(locale) = described_locale(tag, node, fields.faults()) {
            found.insert(tag.text.clone(), locale);
        }
    }
    found
}

fn described_locale(tag: &Words, node: &Node, faults: &mut Vec<Diagnostic>) -> Option<Arc<Locale>> {
    if !crate::locale::is_tag(&tag.text) {
        let message = format!("“{}” is not a language tag.", tag.text);
        faults.push(Diagnostic::new(&rules::LANGUAGE_UNKNOWN, tag.span, message));
        return None;
    }
    let known = Locale::known(&tag.text);
    let mut fields = Fields::new(node, "locale", faults);
    let mut pick = |key: &'static str, from_table: Option<&str>| match (fields.text(key), from_table) {
        (Some(words), _) => words.text,
        (None, Some(text)) => text.to_owned(),
        (None, None) => fields.required(key).text,
    };
    let name = pick("name", known.as_ref().map(|it| it.name.as_str()));
    let autonym = pick("autonym", known.as_ref().map(|it| it.autonym.as_str()));
    let script = pick("script", known.as_ref().map(|it| it.script.as_str()));
    let data = pick("data", known.as_ref().map(|it| it.data.as_str()));
    let choice = |all: &[&'static str]| all.iter().map(|it| (*it, *it)).collect::<Vec<_>>();
    let digits = fields.choice("digits", &choice(&DIGITS)).unwrap_or(DIGITS[0]);
    let calendar = fields.choice("calendar", &choice(&CALENDARS)).unwrap_or(CALENDARS[0]);
    fields.finish();
    let direction = Direction::of_script(&script);
    Some(Arc::new(Locale { tag: tag.text.clone(), name, autonym, script, direction, data, digits, calendar }))
}

/// The key `fallback`: languages to try, by tag.
pub fn fallback(fields: &mut Fields<'_>, described: &Locales) -> BTreeMap<String, Vec<Arc<Locale>>> {
    let mut found = BTreeMap::new();
    for (tag, node) in fields.entries_of("fallback") {
        let Value::List(list) = &node.value else {
            fields.wrong(node.span, format!("“{}” has a list of languages: [ur].", tag.text));
            continue;
        };
        let chain = list
            .iter()
            .filter_map(|it| match &it.value {
                Value::Scalar(text) => {
                    locale_of(&Words { text: text.clone(), span: it.span }, described, fields.faults())
                }
                _ => None,
            })
            .collect();
        found.insert(tag.text.clone(), chain);
    }
    found
}

/// Says of a tag what it lacks, and which one may be meant.
fn unknown(tag: &Words) -> Diagnostic {
    if !crate::locale::is_tag(&tag.text) {
        let message = format!("“{}” is no language tag.", tag.text);
        let help = "a tag is the short name of a language, such as ur, pl or pt-BR";
        return Diagnostic::new(&rules::LANGUAGE_UNKNOWN, tag.span, message).help(help);
    }
    let message = format!("Handbill does not know the language “{}”.", tag.text);
    let meant = crate::locale::canonical(&tag.text)
        .filter(|it| Locale::known(it).is_some())
        .or_else(|| nearest(&tag.text, Locale::known_tags()).map(str::to_owned));
    let meant = meant.map_or(String::new(), |it| format!("did you mean “{it}”? Or "));
    let help = format!(
        "{meant}describe it under “locales” in content/site.yaml, with its name in English, its own name, its script, and the language whose dates and plurals it borrows: {}: {{ name: Krio, autonym: Krio, script: Latn, data: en-GB }}",
        tag.text
    );
    Diagnostic::new(&rules::LANGUAGE_UNKNOWN, tag.span, message).help(help)
}

/// The locale of a tag, or a finding.
pub fn locale_of(tag: &Words, described: &Locales, faults: &mut Vec<Diagnostic>) -> Option<Arc<Locale>> {
    let found = described.get(&tag.text).cloned().or_else(|| Locale::known(&tag.text));
    if found.is_none() && !tag.text.is_empty() {
        faults.push(unknown(tag));
    }
    found
}
