//! Facts of an edition: phones, dates, places and figures that no translator retypes. Never formats them.

use std::collections::BTreeMap;

use super::fields::Fields;
use super::yaml::{self, Value, Words};
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::locale::{CivilDate, CivilTime};
use crate::source::{Source, Span};

/// One fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is.
    pub value: FactValue,
    /// Invented, for demonstration: the site says so.
    pub sample: bool,
    /// The first day on which it holds.
    pub valid_from: Option<CivilDate>,
    /// The last day on which it holds.
    pub valid_to: Option<CivilDate>,
    /// Name of the fact that takes its place.
    pub successor: Option<Words>,
    /// The day by which somebody should look at it again.
    pub review_by: Option<CivilDate>,
    /// Where a figure comes from, and the day of it: for those who check.
    pub origin: (Option<Words>, Option<CivilDate>),
    /// Where its value stands.
    pub span: Span,
}

/// A typed value.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// A phone number as it is read, and its `tel:` address.
    Phone {
        /// `0300 555 4152`.
        display: String,
        /// `tel:+443005554152` (RFC 3966).
        uri: String,
    },
    /// A mail address.
    Email(String),
    /// A web address.
    Url(String),
    /// A day, with a time where it has one.
    Date {
        /// The day.
        date: CivilDate,
        /// The time of day.
        time: Option<CivilTime>,
    },
    /// A time of day.
    Time(CivilTime),
    /// An address or a hall, in the words that stand on its door.
    Place(String),
    /// A figure.
    Number(f64),
    /// A name that is not translated.
    Organisation(String),
}

/// Facts by name.
pub type Facts = BTreeMap<String, Fact>;

/// Digits that a number keeps (IEEE 754, binary64).
const EXACT: usize = 15;

const KINDS: [&str; 8] = ["phone", "email", "url", "date", "time", "place", "number", "organisation"];

/// Reads `facts.yaml`.
pub fn read(source: &Source) -> Warned<Facts> {
    let mut diagnostics = Vec::new();
    let mut facts = Facts::new();
    match yaml::parse(source, 0..source.text.len()) {
        Err(fault) => diagnostics.push(fault),
        Ok(node) => match &node.value {
            Value::Map(map) => {
                for (name, value) in map {
                    facts.insert(name.text.clone(), read_one(name, value, &mut diagnostics));
                }
            }
            Value::Null => {}
            _ => diagnostics.push(Diagnostic::new(
                &rules::VALUE_WRONG,
                node.span,
                "Here should be the names of facts, each with its kind and value.",
            )),
        },
    }
    Warned { value: facts, diagnostics }
}

fn read_one(name: &Words, node: &yaml::Node, faults: &mut Vec<Diagnostic>) -> Fact {
    if !is_name(&name.text) {
        let message = format!("“{}” cannot be the name of a fact.", name.text);
        faults.push(
            Diagnostic::new(&rules::FACT_WRONG, name.span, message)
                .help("a name begins with a letter and holds letters, digits and hyphens"),
        );
    }
    let mut fields = Fields::new(node, "fact", faults);
    let mut values: Vec<(&str, Words)> = Vec::new();
    for kind in KINDS {
        if let Some(words) = fields.text(kind) {
            values.push((kind, words));
        }
    }
    let sample = fields.flag("sample");
    let blank = Fact {
        value: stand_in("", ""),
        sample,
        valid_from: fields.date("valid_from"),
        valid_to: fields.date("valid_to"),
        successor: fields.text("successor"),
        review_by: fields.date("review_by"),
        // A fact may be a date itself, so the day of a figure has another name.
        origin: (fields.text("source"), fields.date("counted")),
        span: name.span,
    };
    fields.finish();
    let [(kind, words)] = values.as_slice() else {
        let message = format!("The fact “{}” needs exactly one value.", name.text);
        faults.push(
            Diagnostic::new(&rules::FACT_WRONG, name.span, message)
                .help(format!("one of: {}", KINDS.join(", "))),
        );
        return blank;
    };
    match value(kind, &words.text) {
        Ok(value) => Fact { value, span: words.span, ..blank },
        Err(form) => {
            if let Some(inner) = words.text.strip_prefix(['“', '”', '‘', '’', '„']) {
                let inner = inner.trim_end_matches(['“', '”', '‘', '’']);
                faults.push(
                    Diagnostic::new(
                        &rules::FACT_WRONG,
                        words.span,
                        "Curly quotation marks count as letters here.",
                    )
                    .help(format!("use straight ones: {kind}: \"{inner}\"")),
                );
                return Fact { value: stand_in(kind, &words.text), span: words.span, ..blank };
            }
            let message = format!("“{}” is not a {kind}.", words.text);
            faults.push(Diagnostic::new(&rules::FACT_WRONG, words.span, message).help(form));
            Fact { value: stand_in(kind, &words.text), span: words.span, ..blank }
        }
    }
}

const NEW_YEAR: CivilDate = CivilDate { year: 2000, month: 1, day: 1 };
const MIDNIGHT: CivilTime = CivilTime { hour: 0, minute: 0 };

/// A value of a kind for one that cannot be read, so that pages which name the fact are not blamed.
fn stand_in(kind: &str, text: &str) -> FactValue {
    let text = text.to_owned();
    match kind {
        "phone" => FactValue::Phone { display: text, uri: String::new() },
        "email" => FactValue::Email(text),
        "url" => FactValue::Url(text),
        "date" => FactValue::Date { date: NEW_YEAR, time: Some(MIDNIGHT) },
        "time" => FactValue::Time(MIDNIGHT),
        "place" => FactValue::Place(text),
        "number" => FactValue::Number(0.0),
        _ => FactValue::Organisation(text),
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// The value of a kind, or a sentence about its form.
fn value(kind: &str, text: &str) -> Result<FactValue, &'static str> {
    let text = text.trim();
    match kind {
        "phone" => phone(text).ok_or("digits in groups, such as 0300 555 4152 or +44 20 7946 0000"),
        "email" => {
            is_email(text).then(|| FactValue::Email(text.into())).ok_or("a mail address: name@example.org")
        }
        "url" => {
            is_url(text).then(|| FactValue::Url(text.into())).ok_or("a web address that begins with https://")
        }
        "date" => date(text).ok_or("a day, 2027-03-06, or a day and a time, 2027-03-06T11:00"),
        "time" => {
            CivilTime::parse(text).map(FactValue::Time).ok_or("a time of day in 24 hours, such as 09:00")
        }
        "number" => text
            .parse::<f64>()
            .ok()
            .filter(|it| it.is_finite() && text.bytes().filter(u8::is_ascii_digit).count() <= EXACT)
            .map(FactValue::Number)
            .ok_or("a number without signs or units and of up to 15 digits, such as 16 or 1.5"),
        _ if text.is_empty() => Err("some words"),
        "place" => Ok(FactValue::Place(text.into())),
        _ => Ok(FactValue::Organisation(text.into())),
    }
}

/// A number of 3 to 15 digits (ITU E.164). One that begins with 0 is British; one that begins with another
/// digit is a short code such as 111.
fn phone(text: &str) -> Option<FactValue> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let clean =
        text.chars().enumerate().all(|(at, c)| c.is_ascii_digit() || c == ' ' || (c == '+' && at == 0));
    if !clean || !(3..=15).contains(&digits.len()) {
        return None;
    }
    let uri = match digits.strip_prefix('0') {
        _ if text.starts_with('+') => format!("tel:+{digits}"),
        Some(rest) => format!("tel:+44{rest}"),
        None => format!("tel:{digits}"),
    };
    Some(FactValue::Phone { display: text.to_owned(), uri })
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && text.chars().all(|c| c.is_ascii_alphanumeric() || "@.-_+".contains(c))
            && !host.contains('@')
    })
}

/// Whether a text is an address of the web that may be linked.
pub fn is_url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|it| {
        !it.is_empty()
            && !it.starts_with('/')
            && !it.chars().any(|c| c.is_whitespace() || c.is_control() || "\"<>".contains(c))
    })
}

fn date(text: &str) -> Option<FactValue> {
    let (day, time) = match text.split_once('T') {
        Some((day, time)) => (day, Some(CivilTime::parse(time)?)),
        None => (text, None),
    };
    Some(FactValue::Date { date: CivilDate::parse(day)?, time })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn facts(text: &str) -> Warned<Facts> {
        let mut sources = Sources::new();
        let id = sources.add_text("facts.yaml", text);
        read(sources.get(id))
    }

    #[test]
    fn phones_become_addresses_that_work_from_abroad() {
        for (text, uri) in [
            ("0300 555 4152", "tel:+443005554152"),
            ("+44 20 7946 0000", "tel:+442079460000"),
            ("111", "tel:111"),
        ] {
            assert!(matches!(phone(text), Some(FactValue::Phone { uri: it, .. }) if it == uri), "{text}");
        }
        for wrong in ["", "12", "0300-555", "call me", "0300 555 4152 ext"] {
            assert_eq!(phone(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_wrong_fact_is_reported_in_one_run() {
        let found = facts(
            "a: { phone: none }\nb: { phone: '111', email: x@example.org }\nc: { fone: '111' }\nd: { number: 16 }\n",
        );
        let codes: Vec<_> = found.diagnostics.iter().map(|it| it.rule.code).collect();
        assert_eq!(codes, ["fact-wrong", "fact-wrong", "key-unknown", "fact-wrong"]);
        assert_eq!(found.value["d"].value, FactValue::Number(16.0));
    }

    #[test]
    fn addresses_that_could_do_harm_are_no_urls() {
        for wrong in ["javascript:alert(1)", "//evil.example", "https://", "https://a b", "https:///x"] {
            assert!(!is_url(wrong), "{wrong}");
        }
        assert!(is_url("https://example.org/a?b=c#d"));
    }
}
