//! Components → what a layout takes of them. Details lie open, one part after the other: paper has nothing to tap on.
//! Never lays anything out.

use typst::foundations::{Array, Bytes, Content, Dict, IntoValue, NativeElement, Packed, Smart, Value};
use typst::layout::OuterVAlignment;
use typst::model::{Attribution, FigureCaption, FigureElem, ParElem, QuoteElem, StrongElem};

use super::content::Setter;
use super::data;
use super::qr;
use crate::document::component::{At, Card, Chart, Component, Happening, Promise, Video};
use crate::document::{Block, Target, Text};

/// The parts of a component, each a dictionary that a layout knows: `block`, `steps`, `card`, `date`, `video`,
/// `facts`, `chart` or `promise`.
pub fn parts(component: &Component, setter: &mut Setter<'_>) -> Vec<Dict> {
    let mut out = Vec::new();
    match component {
        Component::Details { summary, blocks, .. } => {
            out.push(heading_of(summary, setter));
            out.extend(inside(blocks, setter));
        }
        Component::Contact(it) => out.push(one("card", card(it, setter))),
        Component::Date(it) => out.push(one("date", date(it, setter))),
        Component::Steps { start, items } => {
            let items: Array = items.iter().map(|it| setter.item(it).into_value()).collect();
            let mut part = one("steps", Value::Array(items));
            part.insert("first".into(), i64::try_from(*start).unwrap_or(1).into_value());
            out.push(part);
        }
        Component::Video(it) => {
            out.push(one("video", video(it, setter)));
            // What is said stands on paper too: there is no other way to it from there without a phone.
            out.push(heading_of(&it.read, setter));
            out.extend(inside(&it.transcript, setter));
        }
        Component::Table { caption, sideways: Some(_), header, rows, .. } => {
            let whole = content(component, setter);
            out.push(one("table", table(whole, caption, header, rows, setter)));
        }
        Component::Facts(rows) => out.push(one("facts", data::rows(rows, setter))),
        Component::Chart(it) => out.push(one("chart", chart(it, setter))),
        Component::Promises(it) => {
            out.extend(it.all.iter().map(|it| one("promise", promise(it, setter))));
        }
        other => out.push(one("block", content(other, setter).into_value())),
    }
    out
}

/// A promise: its heading, its state and the name of that, and rows of labels and words.
fn promise(it: &Promise, setter: &mut Setter<'_>) -> Value {
    let mut promise = Dict::new();
    promise.insert("heading".into(), setter.heading(3, &it.title).into_value());
    promise.insert("status".into(), setter.text(&it.status).into_value());
    promise.insert("progress".into(), it.progress.message().into_value());
    promise.insert("late".into(), data::maybe(it.late.as_ref(), setter));
    let rows: Vec<(Text, Text)> = it.pair.iter().chain(&it.rows).cloned().collect();
    promise.insert("facts".into(), data::rows(&rows, setter));
    let history = it.history.as_ref().map_or(Value::None, |(label, rows)| {
        let mut history = Dict::new();
        history.insert("label".into(), setter.text(label).into_value());
        history.insert("rows".into(), data::rows(rows, setter));
        Value::Dict(history)
    });
    promise.insert("history".into(), history);
    Value::Dict(promise)
}

/// Figures as bars: their sentence, and each bar's label, figure and length, a number from 0 to 1.
fn chart(it: &Chart, setter: &mut Setter<'_>) -> Value {
    let bars = it.bars.iter().map(|it| {
        let mut bar = Dict::new();
        bar.insert("label".into(), setter.text(&it.label).into_value());
        bar.insert("figure".into(), setter.text(&it.figure).into_value());
        bar.insert("date".into(), data::maybe(it.date.as_ref(), setter));
        bar.insert("part".into(), (f64::from(it.thousandths) / 1000.0).into_value());
        Value::Dict(bar)
    });
    let bars: Array = bars.collect();
    let mut chart = Dict::new();
    chart.insert("bars".into(), Value::Array(bars));
    chart.insert("source".into(), data::maybe(it.source.as_ref(), setter));
    chart.insert("sentence".into(), setter.text(&it.sentence).into_value());
    Value::Dict(chart)
}

/// A wide table: as it is, and as what it says row by row, for a page on which its columns find no room.
fn table(
    whole: Content,
    caption: &Text,
    header: &[Option<Text>],
    rows: &[Vec<Option<Text>>],
    setter: &mut Setter<'_>,
) -> Value {
    let mut cell =
        |it: &Option<Text>| it.as_ref().map_or_else(Content::empty, |it| setter.text(it)).into_value();
    let row = |cells: &mut dyn Iterator<Item = Value>| Value::Array(cells.collect());
    let mut table = Dict::new();
    table.insert("whole".into(), whole.into_value());
    table.insert("header".into(), row(&mut header.iter().map(&mut cell)));
    let rows: Array = rows.iter().map(|it| row(&mut it.iter().map(&mut cell))).collect();
    table.insert("rows".into(), Value::Array(rows));
    table.insert("caption".into(), setter.text(caption).into_value());
    Value::Dict(table)
}

/// A component as one piece, for those that are text.
pub fn content(component: &Component, setter: &mut Setter<'_>) -> Content {
    match component {
        Component::Quote { blocks, by } => {
            let said = setter.blocks(blocks);
            let by = Attribution::Content(setter.text(by));
            QuoteElem::new(said).with_block(true).with_attribution(Some(by)).pack()
        }
        Component::Figure { picture, caption } => {
            let picture = setter.block(&Block::Picture(picture.clone()));
            let caption = setter.text(caption);
            figure(picture, caption, OuterVAlignment::Bottom)
        }
        Component::Table { caption, row_headings, header, rows, .. } => {
            let caption = StrongElem::new(setter.text(caption)).pack();
            let table = setter.table(header, rows, *row_headings);
            figure(table, caption, OuterVAlignment::Top)
        }
        other => Content::sequence(other.blocks().map(|it| setter.block(it)).collect::<Vec<_>>()),
    }
}

fn figure(body: Content, caption: Content, position: OuterVAlignment) -> Content {
    let caption = FigureCaption::new(caption).with_position(position);
    let figure = FigureElem::new(body).with_caption(Some(Packed::new(caption)));
    figure.with_numbering(None).with_supplement(Smart::Custom(None)).pack()
}

fn one(name: &str, value: Value) -> Dict {
    let mut part = Dict::new();
    part.insert(name.into(), value);
    part
}

/// A line that stays with what follows it.
fn heading_of(text: &Text, setter: &mut Setter<'_>) -> Dict {
    let line = StrongElem::new(setter.text(text)).pack();
    let mut part = one("block", ParElem::new(line).pack().into_value());
    part.insert("keep".into(), true.into_value());
    part
}

fn inside(blocks: &[Block], setter: &mut Setter<'_>) -> Vec<Dict> {
    blocks.iter().flat_map(|it| data::parts(it, setter)).collect()
}

fn card(it: &Card, setter: &mut Setter<'_>) -> Value {
    let mut card = data::contact(&it.contact, setter);
    card.insert("heading".into(), setter.heading(it.level, &it.contact.heading).into_value());
    card.insert("web".into(), it.web.as_ref().map_or(Value::None, data::linked));
    card.insert("place".into(), data::maybe(it.place.as_ref(), setter));
    card.insert("body".into(), rest(&it.blocks, setter));
    Value::Dict(card)
}

fn date(it: &Happening, setter: &mut Setter<'_>) -> Value {
    let mut date = data::event(&it.event, setter);
    let heading = it.heading.as_ref().map_or(Value::None, |text| setter.heading(it.level, text).into_value());
    date.insert("heading".into(), heading);
    date.insert("body".into(), rest(&it.blocks, setter));
    Value::Dict(date)
}

fn rest(blocks: &[Block], setter: &mut Setter<'_>) -> Value {
    if blocks.is_empty() { Value::None } else { setter.blocks(blocks).into_value() }
}

/// Where the video is: its address in words and as a code. A file of the site is reached through its page.
fn video(it: &Video, setter: &mut Setter<'_>) -> Value {
    let address = match &it.watch.at {
        At::Away(address) => address.clone(),
        At::File(_) => (setter.address)(&Target::Here(it.anchor.clone())),
    };
    let mut video = Dict::new();
    video.insert("title".into(), setter.text(&it.title).into_value());
    video.insert("watch".into(), setter.text(&it.watch.text).into_value());
    video.insert("about".into(), setter.text(&it.about).into_value());
    let bsl = it.bsl.as_ref().map(|it| &it.text);
    video.insert("bsl".into(), data::maybe(bsl, setter));
    video.insert("svg".into(), Value::Bytes(Bytes::from_string(qr::svg(&address).unwrap_or_default())));
    video.insert("alt".into(), it.code.plain().as_str().into_value());
    let short = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    video.insert("address".into(), short.trim_end_matches('/').into_value());
    video.insert("uri".into(), address.as_str().into_value());
    Value::Dict(video)
}
