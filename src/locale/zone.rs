//! Time zones: how far a place's clocks are from UTC on a day, from the IANA database that the program carries. Never asks
//! the system for its zone or its time.

use std::sync::Arc;

use jiff::civil;
use jiff::tz::{Offset, TimeZone};

use super::{CivilDate, CivilTime};

/// A zone with its name in the IANA database, such as `Europe/London`.
#[derive(Clone, Debug)]
pub struct Zone {
    name: Arc<str>,
    zone: TimeZone,
}

/// A change of the clocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockChange {
    /// The local time before it at which it happens: `20270328T010000`.
    pub local: String,
    /// Hours and minutes from UTC before it: `+0000`.
    pub from: String,
    /// The same after it: `+0100`.
    pub to: String,
    /// Whether clocks go forward.
    pub is_forward: bool,
}

impl Zone {
    /// Where sites are published that say nothing.
    pub const DEFAULT: &'static str = "Europe/London";

    /// The zone of a name; none where there is no such name.
    pub fn named(name: &str) -> Option<Self> {
        let zone = TimeZone::get(name).ok()?;
        Some(Self { name: name.into(), zone })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Hours and minutes from UTC at a local time: `+01:00` (RFC 3339). At an hour that comes twice, the first time.
    pub fn offset(&self, date: CivilDate, time: CivilTime) -> Option<String> {
        let timestamp = self.zone.to_timestamp(moment(date, time)?).ok()?;
        let plain = plain(self.zone.to_offset(timestamp));
        Some(format!("{}:{}", &plain[..3], &plain[3..]))
    }

    /// The last change of the clocks before `first`, and all until the end of `last`: what a calendar has to know of the
    /// zone.
    pub fn changes(&self, first: CivilDate, last: CivilDate) -> Vec<ClockChange> {
        let [start, end] = [first, last].map(|it| {
            let noon = CivilTime { hour: 12, minute: 0 };
            moment(it, noon).and_then(|it| self.zone.to_timestamp(it).ok())
        });
        let (Some(start), Some(end)) = (start, end) else { return Vec::new() };
        let before = self.zone.preceding(start).next();
        let after = self.zone.following(start).take_while(|it| it.timestamp() <= end);
        before
            .into_iter()
            .chain(after)
            .filter_map(|it| {
                let second = jiff::SignedDuration::from_secs(1);
                let from = self.zone.to_offset(it.timestamp().checked_sub(second).ok()?);
                let to = it.offset();
                let local = from.to_datetime(it.timestamp()).strftime("%Y%m%dT%H%M%S").to_string();
                Some(ClockChange { local, from: plain(from), to: plain(to), is_forward: to > from })
            })
            .collect()
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self::named(Self::DEFAULT).unwrap_or(Self { name: "UTC".into(), zone: TimeZone::UTC })
    }
}

fn moment(date: CivilDate, time: CivilTime) -> Option<civil::DateTime> {
    let year = i16::try_from(date.year).ok()?;
    let [month, day, hour, minute] =
        [date.month, date.day, time.hour, time.minute].map(|it| i8::try_from(it).ok());
    civil::DateTime::new(year, month?, day?, hour?, minute?, 0, 0).ok()
}

fn plain(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> CivilDate {
        CivilDate::parse(text).unwrap()
    }

    #[test]
    fn summer_and_winter_differ() {
        let london = Zone::named("Europe/London").unwrap();
        let eleven = CivilTime { hour: 11, minute: 0 };
        assert_eq!(london.offset(day("2027-03-06"), eleven).unwrap(), "+00:00");
        assert_eq!(london.offset(day("2027-06-06"), eleven).unwrap(), "+01:00");
        let delhi = Zone::named("Asia/Kolkata").unwrap();
        assert_eq!(delhi.offset(day("2027-06-06"), eleven).unwrap(), "+05:30");
        assert!(Zone::named("Europe/Luton").is_none());
    }

    #[test]
    fn a_calendar_gets_the_changes_that_its_days_need() {
        let london = Zone::named("Europe/London").unwrap();
        let changes = london.changes(day("2027-03-06"), day("2027-06-06"));
        let told: Vec<_> =
            changes.iter().map(|it| (it.local.as_str(), it.to.as_str(), it.is_forward)).collect();
        assert_eq!(told, [("20261025T020000", "+0000", false), ("20270328T010000", "+0100", true)]);
    }
}
