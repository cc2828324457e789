//! What day it is today, in UTC. Never asks twice, and knows no time of day and no time zone.

#![allow(missing_docs, reason = "the fields of an error are what their names say; its Display says the rest")]
#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "this is where the date comes from")]

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::locale::CivilDate;

const VARIABLE: &str = "SOURCE_DATE_EPOCH";
const DAY: i64 = 24 * 60 * 60;

/// Why there is no today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ClockError {
    /// `SOURCE_DATE_EPOCH` is not a whole number of seconds.
    NotSeconds { found: String },
    /// The date is too far off for a calendar (a clock before 1970 too).
    OutOfRange,
}

/// Today, from `SOURCE_DATE_EPOCH` (seconds since 1970) where it is set, otherwise from the system clock, in
/// UTC.
///
/// # Errors
/// `SOURCE_DATE_EPOCH` is set to something else than a whole number of seconds, or the day is out of range.
pub fn today() -> Result<CivilDate, ClockError> {
    day_of(env::var_os(VARIABLE).as_deref(), SystemTime::now())
}

fn day_of(setting: Option<&OsStr>, now: SystemTime) -> Result<CivilDate, ClockError> {
    let seconds = match setting {
        Some(setting) => seconds_in(setting)?,
        None => now.duration_since(UNIX_EPOCH).map_err(|_| ClockError::OutOfRange)?.as_secs(),
    };
    let seconds = i64::try_from(seconds).map_err(|_| ClockError::OutOfRange)?;
    civil(seconds / DAY).ok_or(ClockError::OutOfRange)
}

/// Digits only: the standard for this variable allows no sign and no space.
fn seconds_in(setting: &OsStr) -> Result<u64, ClockError> {
    let text = setting.to_string_lossy();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ClockError::NotSeconds { found: text.into_owned() });
    }
    text.parse().map_err(|_| ClockError::OutOfRange)
}

/// Days since 1970-01-01 to a date. Counts in years that begin in March, so that the leap day comes last
/// (Howard Hinnant, "chrono-compatible low-level date algorithms").
fn civil(days: i64) -> Option<CivilDate> {
    let shifted = days.checked_add(719_468)?;
    let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some(CivilDate {
        year: i32::try_from(year).ok()?,
        month: u8::try_from(month).ok()?,
        day: u8::try_from(day_of_year - (153 * from_march + 2) / 5 + 1).ok()?,
    })
}

impl fmt::Display for ClockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSeconds { found } => write!(
                f,
                "The setting {VARIABLE} is {found:?}, but it must be a whole number of seconds since 1970. \
                 Correct it, or unset it to build with the date of today."
            ),
            Self::OutOfRange => write!(
                f,
                "The date of today is out of range. Set the clock of this computer right, and {VARIABLE} too \
                 if it is set."
            ),
        }
    }
}

impl std::error::Error for ClockError {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(seconds: &str) -> Result<(i32, u8, u8), ClockError> {
        day_of(Some(OsStr::new(seconds)), UNIX_EPOCH).map(|date| (date.year, date.month, date.day))
    }

    #[test]
    fn seconds_become_dates() {
        assert_eq!(at("0"), Ok((1970, 1, 1)));
        assert_eq!(at("86399"), Ok((1970, 1, 1)));
        assert_eq!(at("86400"), Ok((1970, 1, 2)));
        assert_eq!(at("951782400"), Ok((2000, 2, 29)));
        assert_eq!(at("1709164800"), Ok((2024, 2, 29)));
        assert_eq!(at("1735689599"), Ok((2024, 12, 31)));
        assert_eq!(at("4107542400"), Ok((2100, 3, 1)));
    }

    #[test]
    fn every_day_of_eight_centuries_follows_the_one_before() {
        let mut expected = CivilDate { year: 1970, month: 1, day: 1 };
        for day in 0..292_194 {
            assert_eq!(civil(day), Some(expected));
            let CivilDate { year, month, day } = expected;
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 => 28 + u8::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            expected = match (day == last, month) {
                (false, _) => CivilDate { day: day + 1, ..expected },
                (true, 12) => CivilDate { year: year + 1, month: 1, day: 1 },
                (true, _) => CivilDate { month: month + 1, day: 1, ..expected },
            };
        }
    }

    #[test]
    fn without_the_setting_the_clock_counts() {
        let now = UNIX_EPOCH + Duration::from_hours(474_768);
        assert_eq!(day_of(None, now), Ok(CivilDate { year: 2024, month: 2, day: 29 }));
        assert_eq!(day_of(None, UNIX_EPOCH - Duration::from_secs(1)), Err(ClockError::OutOfRange));
    }

    #[test]
    fn a_wrong_setting_is_an_error_and_not_today() {
        for wrong in ["", "soon", "-1", "+1", " 1", "1.5", "2024-02-29"] {
            assert_eq!(at(wrong), Err(ClockError::NotSeconds { found: wrong.into() }), "{wrong:?}");
        }
        for far in ["99999999999999999999999", "18446744073709551615", "9223372036854775807"] {
            assert_eq!(at(far), Err(ClockError::OutOfRange));
        }
    }
}
