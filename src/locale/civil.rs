//! Dates and times of day as facts state them: no zone, no clock. Never asks what day it is.

use std::fmt;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    /// Year, such as 2027.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

/// A time of day to the minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilTime {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl CivilDate {
    /// A date that exists in the calendar.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        icu::calendar::Date::try_new_iso(year, month, day).ok()?;
        // HTML has no year before the first (2.3.5).
        (year > 0).then_some(())?;
        Some(Self { year, month, day })
    }

    /// Reads `2027-03-06`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let year = digits(parts.next()?, 4)?;
        let month = digits(parts.next()?, 2)?;
        let day = digits(parts.next()?, 2)?;
        Self::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day that a person in the United Kingdom may have meant: `1st May 2026`, `1 May 2026`, `May 1, 2026`,
    /// `01/05/2026` (the day first), `1.5.26`. A hint, never a value.
    pub fn meant(text: &str) -> Option<Self> {
        const MONTHS: [&str; 12] =
            ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
        let lower = text.to_lowercase();
        let parts: Vec<&str> = lower.split([' ', '/', '.', '-', ',']).filter(|it| !it.is_empty()).collect();
        let month_of = |it: &str| {
            let at = MONTHS.iter().position(|month| it.len() >= 3 && it.starts_with(month))?;
            u8::try_from(at + 1).ok()
        };
        let named = parts.iter().position(|it| month_of(it).is_some());
        let number = |it: &str| it.trim_end_matches(|c: char| c.is_alphabetic()).parse::<i32>().ok();
        let rest: Vec<i32> =
            (0..parts.len()).filter(|it| Some(*it) != named).filter_map(|it| number(parts[it])).collect();
        let (day, month, year) = match (named, rest.as_slice()) {
            (Some(at), [day, year]) => (*day, month_of(parts[at])?, *year),
            (None, [day, month, year]) if *day <= 31 => (*day, u8::try_from(*month).ok()?, *year),
            (None, [year, month, day]) => (*day, u8::try_from(*month).ok()?, *year),
            _ => return None,
        };
        let year = if (0..100).contains(&year) { 2000 + year } else { year };
        Self::new(year, month, u8::try_from(day).ok()?)
    }

    /// Days from this date to `later`; negative when `later` is earlier.
    pub fn days_until(self, later: Self) -> i64 {
        later.day_number() - self.day_number()
    }

    /// Days since 1 March of the year 0 (proleptic), by Howard Hinnant's `days_from_civil`.
    fn day_number(self) -> i64 {
        let month = i64::from(self.month);
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
    }
}

impl CivilTime {
    /// Reads `09:30`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute) = (digits(hour, 2)?, digits(minute, 2)?);
        (hour < 24 && minute < 60).then_some(())?;
        Some(Self { hour: u8::try_from(hour).ok()?, minute: u8::try_from(minute).ok()? })
    }
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|it| it.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for CivilTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_people_write_is_understood_as_a_hint() {
        for text in ["1st May 2026", "1 May 2026", "May 1, 2026", "01/05/2026", "1.5.26", "2026/5/1"] {
            assert_eq!(
                CivilDate::meant(text).map(|it| it.to_string()).as_deref(),
                Some("2026-05-01"),
                "{text}"
            );
        }
        for text in ["soon", "May 2026", "31/02/2026", "1 2", ""] {
            assert_eq!(CivilDate::meant(text), None, "{text}");
        }
    }

    #[test]
    fn only_days_that_exist_are_dates() {
        assert!(CivilDate::parse("2028-02-29").is_some());
        for wrong in ["2027-02-29", "2027-13-01", "2027-1-1", "6 March 2027", "2027-03-06T11:00"] {
            assert_eq!(CivilDate::parse(wrong), None, "{wrong}");
        }
        assert_eq!(CivilTime::parse("24:00"), None);
        assert_eq!(CivilTime::parse("09:05").unwrap().to_string(), "09:05");
    }

    proptest::proptest! {
        #[test]
        fn days_between_are_what_the_calendar_says(a in 0i64..40_000, b in 0i64..40_000) {
            let date = |days: i64| {
                let rata = icu::calendar::types::RataDie::new(720_000 + days);
                let iso = icu::calendar::Date::from_rata_die(rata, icu::calendar::Iso);
                CivilDate::new(iso.era_year().year, iso.month().ordinal, iso.day_of_month().0).unwrap()
            };
            proptest::prop_assert_eq!(date(a).days_until(date(b)), b - a);
        }
    }
}
