//! A document → the dictionary that a layout takes. Its keys are the contract with `leaflets/*.typ`. Never lays
//! anything out.

use typst::foundations::{Array, Bytes, Content, Dict, IntoValue, NativeElement, Value};
use typst::text::LinebreakElem;

use super::components;
use super::content::Setter;
use super::imprint::Imprint;
use super::qr;
use crate::content::Alert;
use crate::document::leaf::{Contact, Event};
use crate::document::{Block, Document, Inline, Target, Text};
use crate::locale::Locale;
use crate::site::address;
use crate::theme::{Dye, Typesetting};

/// What a leaflet needs beside its document.
#[derive(Hash)]
pub struct Frame<'a> {
    /// What it says beside its page.
    pub imprint: Imprint,
    /// The source language.
    pub source: &'a Locale,
    /// How the language is set.
    pub typesetting: &'a Typesetting,
    /// The edition's colours.
    pub dye: &'a Dye,
    /// The edition's title.
    pub site_title: &'a Text,
    /// Who publishes it.
    pub publisher: &'a Text,
    /// The page's address on the web.
    pub web_address: &'a str,
}

/// The dictionary of a document's leaflet.
pub fn dictionary(document: &Document, frame: &Frame<'_>, setter: &mut Setter<'_>) -> Dict {
    let mut doc = Dict::new();
    let mut put = |name: &str, value: Value| doc.insert(name.into(), value);
    let locale = &document.locale;
    put("lang", locale.language().into_value());
    put("region", locale.region().map_or(Value::None, |it| it.into_value()));
    put("dir", direction(locale));
    put("autonym", locale.autonym.as_str().into_value());
    put("language", locale.name.as_str().into_value());
    put("is-source", (**locale == *frame.source).into_value());
    put("script", script(frame.typesetting));
    put("ink", "colour".into_value());
    put("colours", colours(frame.dye));
    put("quilt", (!document.discreet).into_value());
    let title = document.title.plain();
    let site_title = frame.site_title.plain();
    let page_title = if document.discreet { title } else { format!("{title} – {site_title}") };
    put("page-title", page_title.as_str().into_value());
    put("publisher", frame.publisher.plain().as_str().into_value());
    put("title", setter.text(&document.title).into_value());
    put("kind", maybe(frame.imprint.kind.as_ref(), setter));
    put("lead", maybe(document.summary.as_ref(), setter));
    put("event", document.event.as_ref().map_or(Value::None, |it| Value::Dict(event(it, setter))));
    put("facts", rows(&document.rows, setter));
    put("body", body(&document.blocks, setter));
    put("contact", document.contact.as_ref().map_or(Value::None, |it| Value::Dict(contact(it, setter))));
    put("qr", code(frame));
    put("colophon", colophon(document, frame, setter));
    doc
}

/// A text that may be missing.
pub fn maybe(text: Option<&Text>, setter: &mut Setter<'_>) -> Value {
    text.map_or(Value::None, |it| setter.text(it).into_value())
}

fn direction(locale: &Locale) -> Value {
    // Always said: some languages' own default is wrong ("pa" would run from right to left).
    locale.direction.as_str().into_value()
}

/// How a language is set.
pub fn script(it: &Typesetting) -> Value {
    let fonts: Array = it.fonts.iter().map(|it| it.as_str().into_value()).collect();
    let mut script = Dict::new();
    script.insert("font".into(), Value::Array(fonts));
    script.insert("size".into(), it.size.into_value());
    script.insert("leading".into(), it.leading.into_value());
    script.insert("spacing".into(), it.spacing.into_value());
    script.insert("nastaliq".into(), it.nastaliq.into_value());
    Value::Dict(script)
}

fn colours(dye: &Dye) -> Value {
    Value::Dict(
        dye.colours.iter().map(|(name, it)| (name.as_str().into(), it.as_str().into_value())).collect(),
    )
}

/// A date: its block, when and where.
pub fn event(it: &Event, setter: &mut Setter<'_>) -> Dict {
    let mut event = Dict::new();
    event.insert("weekday".into(), it.parts.weekday.as_str().into_value());
    event.insert("day".into(), it.parts.day.as_str().into_value());
    event.insert("month".into(), it.parts.month.as_str().into_value());
    // The day with its year too: leaflets lie about for years.
    let mut when = vec![setter.text(&it.day)];
    if let Some(times) = &it.times {
        // The space is for those who listen: at a line break alone the words run together.
        when.push(Setter::words(" "));
        when.push(LinebreakElem::new().pack());
        when.push(setter.text(times));
    }
    event.insert("when".into(), Content::sequence(when).into_value());
    event.insert(
        "place".into(),
        it.place.as_ref().map_or_else(Content::empty, |it| setter.text(it)).into_value(),
    );
    event.insert("cancelled".into(), maybe(it.cancelled.as_ref().or(it.past.as_ref()), setter));
    event
}

/// Labels and what stands beside them.
pub fn rows(rows: &[(Text, Text)], setter: &mut Setter<'_>) -> Value {
    let rows = rows.iter().map(|(label, value)| {
        let mut row = Dict::new();
        row.insert("label".into(), setter.text(label).into_value());
        row.insert("value".into(), setter.text(value).into_value());
        Value::Dict(row)
    });
    Value::Array(rows.collect())
}

/// Blocks in their order: steps, insets, components, and all others as finished content. `at` counts the document's
/// blocks: one may become several parts.
fn body(blocks: &[Block], setter: &mut Setter<'_>) -> Value {
    let mut all = Array::new();
    for (at, block) in blocks.iter().enumerate() {
        for mut part in parts(block, setter) {
            part.insert("at".into(), i64::try_from(at).unwrap_or(i64::MAX).into_value());
            all.push(Value::Dict(part));
        }
    }
    Value::Array(all)
}

/// The parts of one block.
pub fn parts(block: &Block, setter: &mut Setter<'_>) -> Vec<Dict> {
    let mut part = Dict::new();
    match block {
        Block::Component(it) => return components::parts(it, setter),
        Block::List { ordered: Some(1), items } => {
            let items: Array = items.iter().map(|it| setter.item(it).into_value()).collect();
            part.insert("steps".into(), Value::Array(items));
        }
        Block::Inset { alert, blocks, .. } => {
            let inside = match blocks.as_slice() {
                [Block::Paragraph(text)] => setter.text(text),
                other => setter.blocks(other),
            };
            part.insert("inset".into(), inside.into_value());
            let kind = if *alert == Alert::Warning { "warning" } else { "note" };
            part.insert("kind".into(), kind.into_value());
        }
        other => {
            part.insert("block".into(), setter.block(other).into_value());
        }
    }
    vec![part]
}

/// A contact: its heading and lines.
pub fn contact(it: &Contact, setter: &mut Setter<'_>) -> Dict {
    let mut contact = Dict::new();
    contact.insert("heading".into(), setter.text(&it.heading).into_value());
    contact.insert("phone".into(), it.phone.as_ref().map_or(Value::None, linked));
    contact.insert("hours".into(), maybe(it.hours.as_ref(), setter));
    contact.insert("interpreter".into(), maybe(it.interpreter.as_ref(), setter));
    contact.insert("email".into(), it.email.as_ref().map_or(Value::None, linked));
    contact
}

/// A fact with its words and where it leads.
pub fn linked(it: &Text) -> Value {
    let [Inline::Fact(fact)] = it.inlines.as_slice() else { return Value::None };
    let Some(Target::Away(address)) = &fact.to else { return Value::None };
    let mut linked = Dict::new();
    linked.insert("text".into(), fact.text.as_str().into_value());
    linked.insert("uri".into(), address.as_str().into_value());
    Value::Dict(linked)
}

fn code(frame: &Frame<'_>) -> Value {
    let mut code = Dict::new();
    let svg = qr::svg(frame.web_address).unwrap_or_default();
    code.insert("svg".into(), Value::Bytes(Bytes::from_string(svg)));
    code.insert("alt".into(), frame.imprint.code.as_str().into_value());
    let readable = address::readable(frame.web_address);
    let short = readable.split_once("://").map_or(&*readable, |(_, rest)| rest);
    code.insert("address".into(), short.trim_end_matches('/').into_value());
    code.insert("uri".into(), frame.web_address.into_value());
    Value::Dict(code)
}

fn colophon(document: &Document, frame: &Frame<'_>, setter: &mut Setter<'_>) -> Value {
    let mut colophon = Dict::new();
    // Volunteers who cannot read the leaflet find out from this line which one it is.
    let in_source = document.title_in_source.as_ref().map_or(Value::None, |title| {
        let name = Setter::words(&format!("{}: ", document.locale.name));
        let title = setter.text(title);
        Content::sequence([name, title]).into_value()
    });
    colophon.insert("title-in-source".into(), in_source);
    colophon.insert("imprint".into(), imprint(document, frame, setter).into_value());
    let imprint = &frame.imprint;
    colophon.insert("formats".into(), setter.text(&imprint.formats).into_value());
    colophon.insert("unchecked".into(), maybe(imprint.unchecked.as_ref(), setter));
    colophon.insert("stale".into(), maybe(imprint.stale.as_ref(), setter));
    colophon.insert("demonstration".into(), maybe(imprint.demonstration.as_ref(), setter));
    Value::Dict(colophon)
}

/// Version with its language, dates, and who publishes it.
fn imprint(document: &Document, frame: &Frame<'_>, setter: &mut Setter<'_>) -> Content {
    let mut parts = Vec::new();
    if let Some(version) = &document.version {
        parts.push(Setter::words(&format!("v{version} {}. ", document.locale.tag)));
    }
    for date in &frame.imprint.dates {
        parts.push(setter.text(date));
        parts.push(Setter::words(" "));
    }
    if !document.discreet {
        parts.push(setter.text(frame.publisher));
    }
    Content::sequence(parts)
}
