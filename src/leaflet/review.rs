//! The sheet on which somebody checks a translation on paper: source and translation side by side, numbered, with
//! boxes to sign. Never decides what is shown: that comes with the rows.

use std::collections::BTreeMap;

use typst::foundations::{Array, Dict, IntoValue, Value};

use super::content::{Setter, SpanBook};
use super::data;
use super::make::Print;
use super::world::Press;
use crate::diagnostics::Diagnostic;
use crate::document::{Target, Text};
use crate::locale::{CivilDate, Locale};
use crate::source::Span;
use crate::theme::Typesetting;

/// One text.
pub struct Row {
    /// Where it stands on its page.
    pub place: String,
    /// How far it is, in words.
    pub state: &'static str,
    /// The source text of today.
    pub source: Text,
    /// The translation; none where there is none.
    pub target: Option<Text>,
    /// The source text that a stale translation was made from, as it is written.
    pub was: Option<String>,
}

/// One page.
pub struct Section {
    /// Its name for commands, such as `luton/faq`.
    pub key: String,
    /// Its title in the source language.
    pub title: String,
    /// Its texts.
    pub rows: Vec<Row>,
}

/// A sheet to be made.
pub struct Job<'a> {
    /// The language of the source texts and of the sheet.
    pub source: &'a Locale,
    /// The language of the translations.
    pub target: &'a Locale,
    /// How the translations are set.
    pub typesetting: &'a Typesetting,
    /// The title of the site.
    pub site: &'a str,
    /// The day.
    pub today: CivilDate,
    /// Whether only texts that are new or stale are on it: then no page can be signed on it.
    pub only_open: bool,
    /// Its pages.
    pub sections: &'a [Section],
    /// A place for faults that have none.
    pub here: Span,
}

/// The sheet as PDF/UA-1, laid out by the theme's `review-sheet.typ`.
///
/// # Errors
/// Findings, at the text that could not be set or at the line of the layout.
pub fn make(press: &Press, job: &Job<'_>) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let texts: usize = job.sections.iter().map(|it| 2 * it.rows.len()).sum();
    // Links are shown by their words: paper cannot be tapped.
    let address = |_: &Target| String::new();
    // Texts stand without their pictures.
    let pictures = BTreeMap::new();
    let mut setter = Setter {
        locale: job.source,
        pictures: &pictures,
        address: &address,
        spans: SpanBook::new(texts + 1),
        here: typst::syntax::Span::detached(),
    };
    let mut doc = Dict::new();
    let mut put = |name: &str, value: Value| doc.insert(name.into(), value);
    put("lang", job.source.language().into_value());
    put("region", job.source.region().map_or(Value::None, |it| it.into_value()));
    put("site", job.site.into_value());
    put("source-name", job.source.name.as_str().into_value());
    put("target-name", job.target.name.as_str().into_value());
    put("target-autonym", job.target.autonym.as_str().into_value());
    put("target-lang", job.target.language().into_value());
    put("target-dir", job.target.direction.as_str().into_value());
    put("target-tag", job.target.tag.as_str().into_value());
    put("only-open", job.only_open.into_value());
    put("script", data::script(job.typesetting));
    put("date", job.today.to_string().into_value());
    let sections: Array = job.sections.iter().map(|it| section(it, &mut setter)).collect();
    put("sections", Value::Array(sections));
    let identity = format!("review/{}/{}", job.target.tag, job.today);
    let print = Print { press, identity: &identity, spans: &setter.spans, here: job.here };
    print.export(&print.lay_out("review-sheet.typ", doc)?, None)
}

fn section(it: &Section, setter: &mut Setter<'_>) -> Value {
    let mut section = Dict::new();
    section.insert("key".into(), it.key.as_str().into_value());
    section.insert("title".into(), it.title.as_str().into_value());
    let rows: Array = it.rows.iter().map(|it| row(it, setter)).collect();
    section.insert("rows".into(), Value::Array(rows));
    Value::Dict(section)
}

fn row(it: &Row, setter: &mut Setter<'_>) -> Value {
    let mut row = Dict::new();
    row.insert("place".into(), it.place.as_str().into_value());
    row.insert("state".into(), it.state.into_value());
    row.insert("source".into(), setter.text(&it.source).into_value());
    row.insert("target".into(), it.target.as_ref().map_or(Value::None, |it| setter.text(it).into_value()));
    row.insert("was".into(), it.was.as_deref().map_or(Value::None, IntoValue::into_value));
    Value::Dict(row)
}
