//! Languages: tag, script, direction, own name, dates and numbers. Never knows what a page says.

pub mod charset;
pub mod civil;
pub mod direction;
pub mod format;
mod letters;
pub mod names;
pub mod plural;
pub mod sentences;
mod table;
pub mod unseen;
pub mod zone;

use std::sync::Arc;

pub use charset::CharSet;
pub use civil::{CivilDate, CivilTime};
pub use format::{DateStyle, Formats};
pub use letters::Letter;
pub use zone::Zone;

/// The direction of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction of a script (ISO 15924).
    pub fn of_script(script: &str) -> Self {
        if table::RIGHT_TO_LEFT.contains(&script) { Self::Rtl } else { Self::Ltr }
    }
}

/// How a language for designers is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: with accents, and longer.
    Accented,
    /// `ar-XB`: from right to left.
    Mirrored,
}

/// One language of a site. Two locales are the same when their tags are.
#[derive(Debug)]
pub struct Locale {
    /// BCP 47 tag, as it is written in `lang`.
    pub tag: String,
    /// Its name in the source language, for volunteers who cannot read it.
    pub name: String,
    /// Its name in itself.
    pub autonym: String,
    /// ISO 15924 script.
    pub script: String,
    /// Direction of its text.
    pub direction: Direction,
    /// The locale whose dates, numbers and plurals it uses; empty where nobody has said so.
    pub data: String,
    /// Digits of its numbers and dates (a CLDR numbering system, such as `beng`).
    pub digits: &'static str,
    /// The calendar of its dates (CLDR), such as `persian`.
    pub calendar: &'static str,
}

/// Digits that a site may ask for; the first are what every language has otherwise. Persian, Bengali and others
/// would have their own by CLDR, and a date or age would not match what stands on a door or a letter.
pub const DIGITS: [&str; 12] =
    ["latn", "arab", "arabext", "beng", "deva", "gujr", "guru", "mlym", "mymr", "taml", "telu", "thai"];
/// Calendars that a site may ask for; the first is what every language has otherwise.
pub const CALENDARS: [&str; 5] = ["gregory", "persian", "islamic-umalqura", "buddhist", "ethiopic"];

/// Everything that is shown of it or by it. Within a site there is one locale for a tag, so equal ones have equal hashes.
impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (&self.tag, &self.name, &self.autonym, &self.script, self.direction).hash(state);
        (&self.data, self.digits, self.calendar).hash(state);
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}
impl Eq for Locale {}
impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.tag.cmp(&other.tag)
    }
}

impl Locale {
    /// A language of the table, or one for designers.
    pub fn known(tag: &str) -> Option<Arc<Self>> {
        if let Some((tag, name, autonym)) = table::PSEUDO.iter().find(|it| it.0 == tag) {
            let direction = if *tag == "ar-XB" { Direction::Rtl } else { Direction::Ltr };
            let [tag, name, autonym, script, data] = [tag, name, autonym, "Latn", "en-GB"].map(str::to_owned);
            let (digits, calendar) = (DIGITS[0], CALENDARS[0]);
            return Some(Arc::new(Self { tag, name, autonym, script, direction, data, digits, calendar }));
        }
        let it = table::KNOWN.iter().find(|it| it.tag == tag)?;
        Some(Arc::new(Self {
            tag: it.tag.to_owned(),
            name: it.name.to_owned(),
            autonym: it.autonym.to_owned(),
            script: it.script.to_owned(),
            direction: Direction::of_script(it.script),
            data: it.data.unwrap_or_default().to_owned(),
            digits: DIGITS[0],
            calendar: CALENDARS[0],
        }))
    }

    /// The languages for designers.
    pub fn for_designers() -> impl Iterator<Item = Arc<Self>> {
        table::PSEUDO.iter().filter_map(|it| Self::known(it.0))
    }

    /// Tags of the table, for hints.
    pub fn known_tags() -> impl Iterator<Item = &'static str> + Clone {
        table::KNOWN.iter().map(|it| it.tag)
    }

    /// The tag of the language whose text it borrows, where it is listened to and hardly read.
    pub fn lender(&self) -> Option<&'static str> {
        table::LISTENED.iter().find(|(tag, _)| *tag == self.tag).map(|(_, lender)| *lender)
    }

    /// How it is made, where it is one for designers.
    pub fn pseudo(&self) -> Option<Pseudo> {
        match self.tag.as_str() {
            "en-XA" => Some(Pseudo::Accented),
            "ar-XB" => Some(Pseudo::Mirrored),
            _ => None,
        }
    }

    /// Whether text of this language runs from right to left.
    pub fn is_rtl(&self) -> bool {
        self.direction == Direction::Rtl
    }

    /// The language subtag: `en` of `en-GB`.
    pub fn language(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// The region subtag, where there is one: `GB` of `en-GB`.
    pub fn region(&self) -> Option<&str> {
        self.tag.split('-').skip(1).find(|it| it.len() == 2 && it.chars().all(|c| c.is_ascii_uppercase()))
    }
}

/// The tag that Unicode prefers for a language: `ur` for `urd`, `ak` for `tw`, `prs` for `fa-AF`.
pub fn canonical(tag: &str) -> Option<String> {
    // What is written in its own way in the table.
    let own = [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-HK", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("fa-AF", "prs"),
        ("pa-Guru", "pa"),
        ("pa-PK", "pa-Arab"),
        ("ku", "kmr"),
        ("en", "en-GB"),
        ("sgn-GB", "bfi"),
    ];
    if let Some((_, it)) = own.iter().find(|(other, _)| other.eq_ignore_ascii_case(tag)) {
        return Some((*it).to_owned());
    }
    let mut locale: icu::locale::Locale = tag.replace('_', "-").parse().ok()?;
    icu::locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let whole = locale.to_string();
    Some(if table::KNOWN.iter().any(|it| it.tag == whole) { whole } else { locale.id.language.to_string() })
}

/// Whether a text has the form of a BCP 47 tag (language, then subtags of letters and digits).
pub fn is_tag(text: &str) -> bool {
    text.parse::<icu::locale::Locale>().is_ok() && text.len() >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_come_from_scripts_not_from_library_defaults() {
        for (tag, rtl) in
            [("ur", true), ("pa", false), ("pnb", true), ("prs", true), ("kmr", false), ("ckb", true)]
        {
            assert_eq!(Locale::known(tag).unwrap().is_rtl(), rtl, "{tag}");
        }
    }

    #[test]
    fn autonyms_name_the_language_and_are_unique() {
        let mut seen = std::collections::BTreeMap::new();
        for it in table::KNOWN {
            if let Some(other) = seen.insert(it.tag, it.autonym) {
                panic!("{} twice: {other}", it.tag);
            }
            assert!(is_tag(it.tag), "{}", it.tag);
        }
        assert_eq!(seen["lt"], "Lietuvių");
    }

    /// For every language of the table: dates in all forms for all months and days, a number, plurals and a
    /// direction; or a refusal.
    #[test]
    fn every_known_language_has_dates_numbers_and_plurals_or_says_that_it_has_none() {
        assert_eq!(table::KNOWN.len(), 54);
        let mut lines = Vec::new();
        for it in table::KNOWN {
            let locale = Locale::known(it.tag).unwrap();
            let formats = match Formats::new(&locale) {
                Ok(formats) => formats,
                Err(reason) => {
                    lines.push(format!("{} {}: {reason}", it.tag, locale.direction.as_str()));
                    continue;
                }
            };
            for month in 1..=12 {
                for style in [DateStyle::Full, DateStyle::Long, DateStyle::Medium, DateStyle::Short] {
                    let date = formats.date(CivilDate { year: 2026, month, day: month + 9 }, style);
                    assert!(!date.contains("M0") && !date.contains("M1"), "{}: {date}", it.tag);
                    assert!(date.chars().any(|c| c.is_ascii_digit()), "{}: {date}", it.tag);
                }
            }
            let day = CivilDate { year: 2026, month: 11, day: 22 };
            lines.push(format!(
                "{} {}: {} | {} | {}",
                it.tag,
                locale.direction.as_str(),
                formats.date(day, DateStyle::Full),
                formats.number(12345.5, 0),
                plural::of_counts(&locale).join(", ")
            ));
        }
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn other_names_of_a_language_lead_to_its_tag() {
        for (other, tag) in [
            ("urd", "ur"),
            ("pl_PL", "pl"),
            ("pan", "pa"),
            ("tw", "ak"),
            ("zh", "zh-Hans"),
            ("pt-PT", "pt"),
            ("fa-AF", "prs"),
        ] {
            assert_eq!(canonical(other).as_deref(), Some(tag));
        }
        assert_eq!(canonical("not a tag"), None);
    }

    #[test]
    fn regions_are_read_from_the_tag() {
        assert_eq!(Locale::known("en-GB").unwrap().region(), Some("GB"));
        assert_eq!(Locale::known("pa-Arab").unwrap().region(), None);
    }
}
