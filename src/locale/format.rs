//! Dates, times and numbers in a reader's language, from ICU4X's CLDR data. Never isolates or links.

use icu::calendar::{Date, Iso};
use icu::datetime::fieldsets::{T, YMD, YMDE};
use icu::datetime::input::Time;
use icu::datetime::parts as date_parts;
use icu::datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use writeable::Writeable;

use super::{CivilDate, CivilTime, Locale};

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// With the day of the week: `Saturday 6 March 2027`.
    Full,
    /// `6 March 2027`.
    Long,
    /// `6 Mar 2027`.
    Medium,
    /// `06/03/2027`.
    Short,
}

impl DateStyle {
    /// Reads Fluent's `dateStyle`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "full" => Some(Self::Full),
            "long" => Some(Self::Long),
            "medium" => Some(Self::Medium),
            "short" => Some(Self::Short),
            _ => None,
        }
    }
}

/// The parts of a date that a date block shows one under the other, in the forms that they have together
/// (Polish `grudnia`, not `grudzień`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateParts {
    /// Day of the week.
    pub weekday: String,
    /// Day of the month.
    pub day: String,
    /// Month's name.
    pub month: String,
}

/// The most noughts that are put behind a number's point.
const MOST_FRACTION: usize = 20;

/// Formatters of one locale.
pub struct Formats {
    full: DateTimeFormatter<YMDE>,
    long: DateTimeFormatter<YMD>,
    medium: DateTimeFormatter<YMD>,
    short: DateTimeFormatter<YMD>,
    time: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
}

impl std::fmt::Debug for Formats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Formats").finish_non_exhaustive()
    }
}

impl Formats {
    /// Loads the data of `locale.data`, with the Gregorian calendar and Western digits unless the site asks for
    /// others: Persian and Pashto would else date an event by another calendar than the one on the hall's door.
    ///
    /// # Errors
    /// A sentence, where ICU4X has no data for it.
    pub fn new(locale: &Locale) -> Result<Self, String> {
        if locale.data.is_empty() {
            return Err(format!("there are no dates, numbers and plurals for {}", locale.name));
        }
        let tag = format!("{}-u-ca-{}-nu-{}", locale.data, locale.calendar, locale.digits);
        let parsed: icu::locale::Locale =
            tag.parse().map_err(|_| format!("“{}” is not a language tag", locale.data))?;
        let fault = |_| format!("ICU4X has no dates and numbers for “{}”", locale.data);
        let formats = Self {
            full: DateTimeFormatter::try_new((&parsed).into(), YMDE::long()).map_err(fault)?,
            long: DateTimeFormatter::try_new((&parsed).into(), YMD::long()).map_err(fault)?,
            medium: DateTimeFormatter::try_new((&parsed).into(), YMD::medium()).map_err(fault)?,
            short: DateTimeFormatter::try_new((&parsed).into(), YMD::short()).map_err(fault)?,
            time: NoCalendarFormatter::try_new((&parsed).into(), T::hm()).map_err(fault)?,
            decimal: DecimalFormatter::try_new(
                (&parsed).into(),
                icu::decimal::options::DecimalFormatterOptions::default(),
            )
            .map_err(|_| format!("ICU4X has no numbers for “{}”", locale.data))?,
        };
        // Without data ICU4X prints "2026 M11 22" and reports nothing.
        let probe = formats.long.format(&iso(CivilDate { year: 2026, month: 11, day: 22 })).to_string();
        if probe.contains("M11") {
            return Err(format!("ICU4X has no month names for “{}”", locale.data));
        }
        Ok(formats)
    }

    /// A date. The space after a day's number does not break.
    pub fn date(&self, date: CivilDate, style: DateStyle) -> String {
        let day = iso(date);
        let text = match style {
            DateStyle::Full => self.full.format(&day).to_string(),
            DateStyle::Long => self.long.format(&day).to_string(),
            DateStyle::Medium => self.medium.format(&day).to_string(),
            DateStyle::Short => self.short.format(&day).to_string(),
        };
        keep_day_and_month_together(&text)
    }

    /// A time of day, with no space that could break.
    pub fn time(&self, time: CivilTime) -> String {
        let Ok(it) = Time::try_new(time.hour, time.minute, 0, 0) else { return time.to_string() };
        self.time.format(&it).to_string().replace([' ', '\u{202f}'], "\u{a0}")
    }

    /// A number with its groups; `fraction` digits at least after the point, though no more than anybody reads.
    pub fn number(&self, value: f64, fraction: usize) -> String {
        if value.is_nan() {
            // Not known yet, as of a leaflet that is not made.
            return "…".to_owned();
        }
        let fraction = fraction.min(MOST_FRACTION);
        let text = if value.fract() == 0.0 && fraction == 0 {
            format!("{value:.0}")
        } else {
            let shortest = value.to_string();
            let digits = shortest.split_once('.').map_or(0, |(_, it)| it.len());
            format!("{value:.*}", digits.max(fraction))
        };
        match text.parse::<Decimal>() {
            Ok(decimal) => self.decimal.format(&decimal).to_string().replace([' ', '\u{202f}'], "\u{a0}"),
            Err(_) => text,
        }
    }

    /// The parts of a date.
    pub fn parts(&self, date: CivilDate) -> DateParts {
        let mut found = Parts::default();
        // The sink below never fails.
        let _ = self.full.format(&iso(date)).write_to_parts(&mut found);
        DateParts { weekday: found.weekday, day: found.day, month: found.month }
    }
}

fn iso(date: CivilDate) -> Date<Iso> {
    let fallback = || Date::from_rata_die(icu::calendar::types::RataDie::new(0), Iso);
    Date::try_new_iso(date.year, date.month, date.day).unwrap_or_else(|_| fallback())
}

fn keep_day_and_month_together(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        let joins = c == ' ' && before.is_numeric();
        out.push(if joins || c == '\u{202f}' { '\u{a0}' } else { c });
        before = c;
    }
    out
}

/// Collects the parts of a formatted date.
#[derive(Default)]
struct Parts {
    weekday: String,
    day: String,
    month: String,
    open: Vec<writeable::Part>,
}

impl std::fmt::Write for Parts {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        if self.open.contains(&date_parts::WEEKDAY) {
            self.weekday.push_str(text);
        } else if self.open.contains(&date_parts::DAY) {
            self.day.push_str(text);
        } else if self.open.contains(&date_parts::MONTH) {
            self.month.push_str(text);
        }
        Ok(())
    }
}

impl writeable::PartsWrite for Parts {
    type SubPartsWrite = Self;
    fn with_part(
        &mut self,
        part: writeable::Part,
        mut inside: impl FnMut(&mut Self) -> std::fmt::Result,
    ) -> std::fmt::Result {
        self.open.push(part);
        let result = inside(self);
        self.open.pop();
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: CivilDate = CivilDate { year: 2027, month: 3, day: 6 };

    fn formats(tag: &str) -> Formats {
        Formats::new(&Locale::known(tag).unwrap()).unwrap()
    }

    #[test]
    fn dates_read_as_their_readers_write_them() {
        let mut lines = Vec::new();
        for tag in ["en-GB", "ur", "pa", "pl", "ro", "lt", "bn", "fa", "ar", "pnb", "prs"] {
            let it = formats(tag);
            lines.push(format!(
                "{tag}: {} | {} | {} | {} | {} | {:?}",
                it.date(DAY, DateStyle::Full),
                it.date(DAY, DateStyle::Long),
                it.date(DAY, DateStyle::Short),
                it.time(CivilTime { hour: 14, minute: 5 }),
                it.number(1234.5, 0),
                it.parts(DAY),
            ));
        }
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn a_site_may_ask_for_digits_and_a_calendar() {
        let of = |tag: &str, digits, calendar| {
            let known = Locale::known(tag).unwrap();
            let locale = Locale { tag: tag.into(), data: known.data.clone(), digits, calendar, ..plain() };
            let it = Formats::new(&locale).unwrap();
            format!("{} | {}", it.date(DAY, DateStyle::Long), it.number(1234.5, 0))
        };
        assert_eq!(of("bn", "beng", "gregory"), "৬\u{a0}মার্চ, ২০২৭ | ১,২৩৪.৫");
        assert_eq!(of("fa", "arabext", "persian"), "۱۵\u{a0}اسفند ۱۴۰۵ | ۱٬۲۳۴٫۵");
        assert_eq!(of("fa", "latn", "gregory"), "6\u{a0}مارس 2027 | 1,234.5");
    }

    #[test]
    fn no_wish_for_digits_is_too_large() {
        let it = formats("en-GB");
        assert_eq!(it.number(5.0, 2), "5.00");
        assert_eq!(it.number(5.0, 1_000_000_000), format!("5.{}", "0".repeat(MOST_FRACTION)));
    }

    #[test]
    fn a_language_without_data_is_an_error() {
        let mut locale = Locale { data: "pa-Arab".into(), ..plain() };
        assert!(Formats::new(&locale).unwrap_err().contains("month names"));
        locale.data = "not a tag".into();
        assert!(Formats::new(&locale).is_err());
    }

    fn plain() -> Locale {
        Locale {
            tag: "x".into(),
            name: String::new(),
            autonym: String::new(),
            script: "Arab".into(),
            direction: super::super::Direction::Rtl,
            data: String::new(),
            digits: "latn",
            calendar: "gregory",
        }
    }
}
