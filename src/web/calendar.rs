//! Events as iCalendar files (RFC 5545) that a phone's calendar opens: one for each event, and one with all that are still to
//! come. Never decides what is an event.

use std::fmt::Write;

use ics::components::Property;
use ics::properties::{Description, DtEnd, DtStart, Location, Status, Summary, URL};
use ics::{Daylight, Event as Entry, ICalendar, Standard, TimeZone, escape_text, parameters};

use super::draw::Files;
use super::edition::EditionPages;
use super::page::Shared;
use crate::document::leaf::{Event, Moment};
use crate::document::{Document, Text};
use crate::locale::{CivilDate, CivilTime, Locale};
use crate::site::{Address, Page};

/// Where the file of a page's event lies, beside the page.
pub fn address(document: &Document) -> Address {
    Address::beside_page(&document.locale.tag, &document.page, "event.ics")
}

/// Where the file with all events of a language lies.
pub fn all(locale: &Locale) -> Address {
    Address::of_file(format!("{}/calendar.ics", locale.tag))
}

/// Whether a page has an event that its readers can still come to, or must know to be cancelled.
pub fn is_in(document: &Document) -> bool {
    document.event.as_ref().is_some_and(|it| it.past.is_none()) && !document.discreet
}

/// Whether a language has any such event.
pub fn has_any(edition: &EditionPages<'_>, locale: &Locale) -> bool {
    // Only documents of events are asked for: the others need not be made for it.
    let is_event = |page: &&std::sync::Arc<Page>| page.is_in(locale) && page.article.front.event.is_some();
    let events = edition.site.pages.values().filter(is_event);
    events.filter_map(|page| edition.documents.get(&locale.tag, &page.id)).any(is_in)
}

/// The files of a language.
pub fn files(edition: &EditionPages<'_>, shared: &Shared<'_>) -> Files {
    let locale = shared.locale();
    let events: Vec<&Document> = edition.documents.of(&locale.tag).filter(|it| is_in(it)).collect();
    if events.is_empty() {
        return Files::new();
    }
    let [_, _, title] = shared.edition_words();
    let mut files: Files = events
        .iter()
        .map(|it| (address(it), calendar(edition, shared, title, std::slice::from_ref(it))))
        .collect();
    files.push((all(locale), calendar(edition, shared, title, &events)));
    files
}

fn calendar(
    edition: &EditionPages<'_>,
    shared: &Shared<'_>,
    title: &Text,
    documents: &[&Document],
) -> String {
    let mut calendar = ICalendar::new("2.0", "-//Handbill//Handbill//EN");
    calendar.push(Property::new("METHOD", "PUBLISH"));
    calendar.push(Property::new("X-WR-CALNAME", escape_text(title.plain())));
    let zone = &edition.edition.zone;
    calendar.push(Property::new("X-WR-TIMEZONE", zone.name().to_owned()));
    let events = || documents.iter().filter_map(|it| it.event.as_ref());
    let first = events().map(|it| it.start.date).min();
    let last = events().map(|it| it.end.as_ref().map_or(it.start.date, |end| end.date)).max();
    if let Some(zone) = first.zip(last).and_then(|(first, last)| time_zone(edition, first, last)) {
        calendar.add_timezone(zone);
    }
    for (document, event) in documents.iter().filter_map(|it| Some((it, it.event.as_ref()?))) {
        calendar.add_event(entry(edition, shared, document, event));
    }
    folded(&calendar.to_string())
}

/// The calendar with lines of 75 bytes at most (RFC 5545, 3.1): the crate counts letters, and most of a language in another
/// script have two bytes or three.
fn folded(calendar: &str) -> String {
    let mut out = String::with_capacity(calendar.len() + calendar.len() / 32);
    for line in calendar.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(c);
            length += c.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

/// Bytes of a line of a calendar.
const LONGEST: usize = 75;

/// What a calendar has to know of the zone: RFC 5545 asks that a zone that is named is also described.
fn time_zone(edition: &EditionPages<'_>, first: CivilDate, last: CivilDate) -> Option<TimeZone<'static>> {
    let zone = &edition.edition.zone;
    let mut described: Option<TimeZone<'static>> = None;
    for it in zone.changes(first, last) {
        let name = zone.name().to_owned();
        described = Some(match (it.is_forward, described) {
            (true, None) => TimeZone::daylight(name, Daylight::new(it.local, it.from, it.to)),
            (false, None) => TimeZone::standard(name, Standard::new(it.local, it.from, it.to)),
            (true, Some(mut zone)) => {
                zone.add_daylight(Daylight::new(it.local, it.from, it.to));
                zone
            }
            (false, Some(mut zone)) => {
                zone.add_standard(Standard::new(it.local, it.from, it.to));
                zone
            }
        });
    }
    // Where clocks never change the zone is one time all year.
    described.or_else(|| {
        let offset = zone.offset(first, CivilTime { hour: 12, minute: 0 })?.replace(':', "");
        let start = "19700101T000000".to_owned();
        Some(TimeZone::standard(zone.name().to_owned(), Standard::new(start, offset.clone(), offset)))
    })
}

fn entry(
    edition: &EditionPages<'_>,
    shared: &Shared<'_>,
    document: &Document,
    event: &Event,
) -> Entry<'static> {
    let tag = &document.locale.tag;
    let web = Address::of_page(tag, &document.page).on_web(edition.base_url);
    // One name in all languages, so that a calendar keeps one entry; and no clock, so that two builds are the same.
    let host = edition.base_url.split_once("://").map_or(edition.base_url, |(_, rest)| rest);
    let uid = format!("{}@{}", document.page.replace('/', "."), host.replace('/', "."));
    let stamp = document.reviewed.or(document.published).unwrap_or(event.start.date);
    let mut entry = Entry::new(uid, format!("{}T000000Z", compact(stamp)));
    let zone = edition.edition.zone.name();
    let [start, end] = [Some(&event.start), event.end.as_ref()].map(|it| it.map(value));
    if let Some(start) = start {
        let mut property = DtStart::new(start.0);
        property.append(kind(start.1, zone));
        entry.push(property);
    }
    if let Some(end) = end {
        let mut property = DtEnd::new(end.0);
        property.append(kind(end.1, zone));
        entry.push(property);
    }
    let mut summary = Summary::new(escape_text(document.title.plain()));
    summary.append(parameters!("LANGUAGE" => tag.clone()));
    entry.push(summary);
    if let Some(place) = &event.place {
        entry.push(Location::new(escape_text(place.plain())));
    }
    let mut said = document.summary.as_ref().map(Text::plain).unwrap_or_default();
    for (label, value) in &document.rows {
        let _ = write!(said, "\n{}: {}", label.plain(), value.plain());
    }
    let _ = write!(said, "\n{web}");
    let mut description = Description::new(escape_text(said));
    description.append(parameters!("LANGUAGE" => tag.clone()));
    entry.push(description);
    entry.push(URL::new(web));
    entry.push(if event.cancelled.is_some() { Status::cancelled() } else { Status::confirmed() });
    let [.., site_title] = shared.edition_words();
    entry.push(Property::new("CATEGORIES", escape_text(site_title.plain())));
    entry
}

/// A time in the form of the standard, and whether it is a day without a time.
fn value(it: &Moment) -> (String, bool) {
    match it.time {
        Some(time) => (format!("{}T{:02}{:02}00", compact(it.date), time.hour, time.minute), false),
        None => (compact(it.date), true),
    }
}

fn kind(is_day: bool, zone: &str) -> ics::components::Parameters<'static> {
    if is_day { parameters!("VALUE" => "DATE") } else { parameters!("TZID" => zone.to_owned()) }
}

fn compact(date: CivilDate) -> String {
    date.to_string().replace('-', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_by_bytes_and_between_letters() {
        let line = |it: char| format!("SUMMARY:{}\r\nEND:X\r\n", String::from(it).repeat(100));
        for letter in ['a', 'ع', 'ক', '😀'] {
            let made = folded(&line(letter));
            assert!(made.split("\r\n").all(|it| it.len() <= LONGEST), "{made}");
            assert_eq!(made.replace("\r\n ", ""), line(letter));
            assert_eq!(folded(&made), made);
        }
    }
}
