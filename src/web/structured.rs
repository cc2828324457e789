//! What a page is about, for search engines: schema.org as JSON-LD. Only what the page itself says, and nothing of a discreet
//! one.

use serde_json::{Value, json};

use super::edition::EditionPages;
use crate::content::Kind;
use crate::document::leaf::{Event, Moment};
use crate::document::{Block, Document, Text};
use crate::locale::CivilTime;
use crate::site::Address;

/// The data as the text of a `script` element; none where the page is of no type that has any.
pub fn data(edition: &EditionPages<'_>, publisher: &Text, document: &Document) -> Option<String> {
    if document.discreet || document.locale.pseudo().is_some() {
        return None;
    }
    let data = match (document.kind, &document.event) {
        (Kind::Event, Some(event)) => of_event(edition, publisher, document, event),
        (Kind::Faq, _) => of_questions(edition, document),
        (Kind::Service, _) => of_service(edition, publisher, document),
        _ => return None,
    };
    // Inside a script element nothing may look like its end.
    Some(data.to_string().replace('<', "\\u003c"))
}

fn page(edition: &EditionPages<'_>, document: &Document, kind: &str) -> serde_json::Map<String, Value> {
    let mut map = serde_json::Map::new();
    map.insert("@context".into(), json!("https://schema.org"));
    map.insert("@type".into(), json!(kind));
    map.insert("name".into(), json!(document.title.plain()));
    map.insert("inLanguage".into(), json!(document.locale.tag));
    let here = Address::of_page(&document.locale.tag, &document.page);
    map.insert("url".into(), json!(here.on_web(edition.base_url)));
    if let Some(summary) = &document.summary {
        map.insert("description".into(), json!(summary.plain()));
    }
    map
}

/// <https://schema.org/Event>; Google asks for a name, a start and a location.
fn of_event(edition: &EditionPages<'_>, publisher: &Text, document: &Document, event: &Event) -> Value {
    let mut map = page(edition, document, "Event");
    map.insert("startDate".into(), json!(moment(edition, &event.start)));
    if let Some(end) = &event.end {
        map.insert("endDate".into(), json!(moment(edition, end)));
    }
    let status = if event.cancelled.is_some() { "EventCancelled" } else { "EventScheduled" };
    map.insert("eventStatus".into(), json!(format!("https://schema.org/{status}")));
    let hall = event.place.as_ref().map(|place| {
        let words = place.plain();
        // A hall and its address, as people write them: the name stands before the first comma.
        let (name, address) = words.split_once(", ").unwrap_or((&words, &words));
        json!({ "@type": "Place", "name": name, "address": address })
    });
    let online = event.online.as_ref().map(|it| json!({ "@type": "VirtualLocation", "url": it }));
    let mode = match (&hall, &online) {
        (Some(_), Some(_)) => "MixedEventAttendanceMode",
        (None, Some(_)) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
    map.insert("eventAttendanceMode".into(), json!(format!("https://schema.org/{mode}")));
    let places: Vec<Value> = hall.into_iter().chain(online).collect();
    if let Some(first) = places.first() {
        map.insert("location".into(), if places.len() == 1 { first.clone() } else { json!(places) });
    }
    map.insert(
        "organizer".into(),
        json!({ "@type": "Organization", "name": publisher.plain(), "url": format!("{}/", edition.base_url) }),
    );
    Value::Object(map)
}

/// A day, or a time with its zone.
fn moment(edition: &EditionPages<'_>, it: &Moment) -> String {
    let clock = |time: CivilTime| {
        let offset = edition.edition.zone.offset(it.date, time).unwrap_or_default();
        format!("{}T{time}:00{offset}", it.date)
    };
    it.time.map_or_else(|| it.date.to_string(), clock)
}

/// <https://schema.org/FAQPage>: each question with its accepted answer.
fn of_questions(edition: &EditionPages<'_>, document: &Document) -> Value {
    let mut questions: Vec<(String, String)> = Vec::new();
    for block in &document.blocks {
        if let Block::Heading { level: 2, text, .. } = block {
            questions.push((text.plain(), String::new()));
        } else if let Some((_, answer)) = questions.last_mut() {
            block.texts(&mut |text| {
                if !answer.is_empty() {
                    answer.push(' ');
                }
                answer.push_str(&text.plain());
            });
        }
    }
    let entity = |(question, answer): &(String, String)| {
        json!({
            "@type": "Question",
            "name": question,
            "acceptedAnswer": { "@type": "Answer", "text": answer },
        })
    };
    let mut map = page(edition, document, "FAQPage");
    map.insert("mainEntity".into(), questions.iter().map(entity).collect());
    Value::Object(map)
}

/// <https://schema.org/MedicalWebPage>: a page about healthcare that people can use.
fn of_service(edition: &EditionPages<'_>, publisher: &Text, document: &Document) -> Value {
    let mut map = page(edition, document, "MedicalWebPage");
    if let Some(reviewed) = document.reviewed {
        map.insert("lastReviewed".into(), json!(reviewed.to_string()));
        let by = json!({ "@type": "Organization", "name": publisher.plain() });
        map.insert("reviewedBy".into(), by);
    }
    Value::Object(map)
}
