//! A closed value of a message → what a reader sees of it, in the reader's dates and digits. Never decides
//! where it stands.

use std::sync::Arc;

use super::inline::{Fact, FactKind, Inline, Target};
use crate::config::{FactValue, Facts};
use crate::locale::direction;
use crate::locale::{CivilDate, CivilTime, DateStyle, Formats, Locale};
use crate::messages::Placeable;

/// What is needed to show a value.
pub struct Setting<'a> {
    /// The edition's facts.
    pub facts: &'a Facts,
    /// The language of the text in which the value stands.
    pub locale: &'a Arc<Locale>,
    /// Its dates and numbers.
    pub formats: &'a Formats,
    /// The language of names and places.
    pub source: &'a Arc<Locale>,
}

/// A value in a line.
///
/// # Errors
/// A sentence, when a date is asked of a fact that is none.
pub fn show(value: &Placeable, it: &Setting<'_>) -> Result<Inline, String> {
    match value {
        Placeable::Text(text) => Ok(Inline::Text(text.as_str().into())),
        Placeable::Source(text) => {
            Ok(Inline::Foreign { text: text.as_str().into(), locale: Arc::clone(it.source) })
        }
        // A language that the site describes itself has no other table: its name stands as it is.
        Placeable::Autonym { tag, name } => Ok(match Locale::known(tag) {
            Some(locale) => Inline::Foreign { text: name.as_str().into(), locale },
            None => Inline::Text(name.as_str().into()),
        }),
        Placeable::Number { value, fraction } => Ok(figure(it.formats.number(*value, *fraction), None, None)),
        Placeable::Day(day) => {
            let date = CivilDate::parse(day).ok_or_else(|| format!("“{day}” is not a day."))?;
            Ok(date_fact(it, date, None, DateStyle::Long))
        }
        Placeable::Fact(name) => fact(&known(it, name)?.value, it),
        Placeable::Date { fact: name, date_style, time } => {
            dated(&known(it, name)?.value, name, DateStyle::parse(date_style), *time, it)
        }
    }
}

fn known<'a>(it: &Setting<'a>, name: &str) -> Result<&'a crate::config::Fact, String> {
    it.facts.get(name).ok_or_else(|| format!("There is no fact “{name}”."))
}

fn fact(value: &FactValue, it: &Setting<'_>) -> Result<Inline, String> {
    Ok(match value {
        FactValue::Phone { display, uri } => {
            figure(display.replace(' ', "\u{a0}"), Some(Target::Away(uri.clone())), None)
        }
        FactValue::Email(address) => address_fact(address, format!("mailto:{address}")),
        FactValue::Url(address) => address_fact(short_url(address), address.clone()),
        FactValue::Number(number) => figure(it.formats.number(*number, 0), None, None),
        FactValue::Time(time) => time_fact(it, *time),
        FactValue::Date { date, time } => date_fact(it, *date, *time, DateStyle::Long),
        FactValue::Place(text) | FactValue::Organisation(text) => inline(Fact {
            text: text.clone(),
            kind: FactKind::Name,
            to: None,
            datetime: None,
            locale: (it.locale != it.source).then(|| Arc::clone(it.source)),
        }),
    })
}

fn dated(
    value: &FactValue,
    name: &str,
    style: Option<DateStyle>,
    time_wanted: bool,
    it: &Setting<'_>,
) -> Result<Inline, String> {
    match (value, style, time_wanted) {
        (FactValue::Date { date, time }, Some(style), wanted) => {
            Ok(date_fact(it, *date, time.filter(|_| wanted), style))
        }
        (FactValue::Date { time: Some(time), .. } | FactValue::Time(time), None, _) => {
            Ok(time_fact(it, *time))
        }
        (FactValue::Date { time: None, .. }, None, _) => {
            Err(format!("The fact “{name}” is a day without a time."))
        }
        (FactValue::Time(_), Some(_), _) => {
            Err(format!("The fact “{name}” is a time of day without a date."))
        }
        _ => Err(format!("The fact “{name}” is neither a date nor a time.")),
    }
}

fn figure(text: String, to: Option<Target>, datetime: Option<String>) -> Inline {
    inline(Fact { text, kind: FactKind::Figure, to, datetime, locale: None })
}

fn address_fact(text: &str, address: String) -> Inline {
    let to = Some(Target::Away(address));
    inline(Fact { text: text.to_owned(), kind: FactKind::Address, to, datetime: None, locale: None })
}

/// A time of day. One with a word of the language beside it, as ص in Arabic, runs as the language does: set from left to
/// right, "9:00 ص" would stand the wrong way round.
fn time_fact(it: &Setting<'_>, time: CivilTime) -> Inline {
    let text = it.formats.time(time);
    let kind = if direction::has_rtl_letters(&text) { FactKind::Words } else { FactKind::Figure };
    inline(Fact { text, kind, to: None, datetime: Some(time.to_string()), locale: None })
}

fn date_fact(it: &Setting<'_>, date: CivilDate, time: Option<CivilTime>, style: DateStyle) -> Inline {
    let mut text = it.formats.date(date, style);
    let mut datetime = date.to_string();
    if let Some(time) = time {
        text = format!("{text}, {}", it.formats.time(time));
        datetime = format!("{datetime}T{time}");
    }
    inline(Fact { text, kind: FactKind::Words, to: None, datetime: Some(datetime), locale: None })
}

/// An address of the web as people write it.
fn short_url(address: &str) -> &str {
    let rest =
        address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address);
    rest.strip_suffix('/').unwrap_or(rest)
}

fn inline(it: Fact) -> Inline {
    Inline::Fact(Box::new(it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::facts;
    use crate::source::Sources;

    fn shown(tag: &str, value: &Placeable) -> Result<Inline, String> {
        let mut sources = Sources::new();
        let id = sources.add_text(
            "f.yaml",
            "phone: { phone: '0300 555 4152' }\nstart: { date: 2027-03-06T11:00 }\nday: { date: 2027-03-06 }\nhall: { place: Sample Hall }\n",
        );
        let facts = facts::read(sources.get(id)).value;
        let locale = Locale::known(tag).unwrap();
        let source = Locale::known("en-GB").unwrap();
        let formats = Formats::new(&locale).unwrap();
        show(value, &Setting { facts: &facts, locale: &locale, formats: &formats, source: &source })
    }

    #[test]
    fn a_phone_stays_on_one_line_and_can_be_called() {
        let Inline::Fact(fact) = shown("ur", &Placeable::Fact("phone".into())).unwrap() else { panic!() };
        assert_eq!(fact.text, "0300\u{a0}555\u{a0}4152");
        assert_eq!(fact.to, Some(Target::Away("tel:+443005554152".into())));
    }

    #[test]
    fn dates_are_in_the_readers_language_and_machines_can_read_them() {
        let value = Placeable::Date { fact: "start".into(), date_style: "full".into(), time: false };
        let Inline::Fact(fact) = shown("pl", &value).unwrap() else { panic!() };
        assert_eq!(
            (fact.text.as_str(), fact.datetime.as_deref()),
            ("sobota, 6\u{a0}marca 2027", Some("2027-03-06"))
        );
    }

    #[test]
    fn times_run_from_left_to_right_unless_a_word_of_a_language_that_does_not_stands_in_them() {
        for (tag, kind) in [
            ("ar", FactKind::Words),
            ("ckb", FactKind::Words),
            ("ur", FactKind::Figure),
            ("fa", FactKind::Figure),
            ("pl", FactKind::Figure),
        ] {
            let value = Placeable::Date { fact: "start".into(), date_style: String::new(), time: true };
            let Inline::Fact(fact) = shown(tag, &value).unwrap() else { panic!() };
            assert_eq!(fact.kind, kind, "{tag}: {}", fact.text);
        }
    }

    #[test]
    fn names_keep_their_language() {
        let Inline::Fact(fact) = shown("ur", &Placeable::Fact("hall".into())).unwrap() else { panic!() };
        assert_eq!(fact.locale.unwrap().tag, "en-GB");
    }

    #[test]
    fn a_date_is_not_made_of_anything_else() {
        for (fact, style) in [("phone", "full"), ("day", ""), ("gone", "long")] {
            let value =
                Placeable::Date { fact: fact.into(), date_style: style.into(), time: style.is_empty() };
            assert!(shown("pl", &value).is_err(), "{fact}");
        }
    }
}
