//! What stands at the top of a page: its type, title, dates and the fields of its type. Never reads the body.

use super::kind::{KINDS, Kind};
use super::own::{self, Own};
use super::units::{UnitRef, Units};
use crate::config::edition::contact;
use crate::config::fields::Fields;
use crate::config::policy::{StalePolicy, read_stale};
use crate::config::yaml::{Node, Words};
use crate::diagnostics::{Diagnostic, rules};
use crate::locale::CivilDate;
use crate::source::Span;

/// How far a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Left out, unless drafts are asked for.
    Draft,
    /// Published.
    Approved,
    /// Left out.
    Withdrawn,
}

/// Facts of an event, by name.
#[derive(Clone, Debug)]
pub struct Event {
    /// When it begins.
    pub start: Words,
    /// When it ends.
    pub end: Option<Words>,
    /// Where it is.
    pub place: Option<Words>,
    /// Its address on the web, for who comes from afar.
    pub online: Option<Words>,
    /// It will not take place.
    pub cancelled: bool,
}

/// A button on a home page.
#[derive(Clone, Debug)]
pub struct Action {
    /// Id of the page that it leads to.
    pub page: Words,
    /// Its words.
    pub text: UnitRef,
}

/// A contact patch of one page, in place of the edition's.
#[derive(Clone, Debug)]
pub struct PageContact {
    /// Its heading.
    pub heading: UnitRef,
    /// Name of a fact.
    pub phone: Option<Words>,
    /// Name of a fact.
    pub email: Option<Words>,
    /// When the phone is answered.
    pub hours: Option<UnitRef>,
    /// Whether an interpreter can be had.
    pub interpreter: bool,
}

/// All of it.
#[derive(Clone, Debug)]
pub struct FrontMatter {
    /// What the page is.
    pub kind: Kind,
    /// Its title, the heading of level 1.
    pub title: UnitRef,
    /// A shorter one for menus.
    pub short_title: Option<UnitRef>,
    /// A sentence or two below the title and on cards.
    pub summary: Option<UnitRef>,
    /// Printed on leaflets.
    pub version: Option<String>,
    /// First published.
    pub published: Option<CivilDate>,
    /// Last checked.
    pub reviewed: Option<CivilDate>,
    /// Who checked it: a role or a name.
    pub reviewed_by: Option<Words>,
    /// To be checked by, and where that stands.
    pub review_by: Option<(CivilDate, Span)>,
    /// The last day on which it is right: after that it is only kept as a record.
    pub expires: Option<CivilDate>,
    /// Ids of the audiences and communities that it is for.
    pub audience: Vec<Words>,
    /// Addresses that it had before.
    pub aliases: Vec<Words>,
    /// How far the page is.
    pub status: Status,
    /// What becomes of stale translations, where the page says it.
    pub stale: Option<StalePolicy>,
    /// Printed forms.
    pub leaflets: Vec<Words>,
    /// Nothing on its cover or in its tab says what it is about.
    pub discreet: bool,
    /// Rows of facts: the key (`who-for`) and its text.
    pub rows: Vec<(String, UnitRef)>,
    /// For an event.
    pub event: Option<Event>,
    /// What only pages of its type have.
    pub own: Own,
    /// For a home page.
    pub actions: Vec<Action>,
    /// In place of the edition's contact.
    pub contact: Option<PageContact>,
    /// The place of the front matter.
    pub span: Span,
}

/// Longest summary, in characters (cards and search results cut longer ones off).
const SUMMARY_LIMIT: usize = 160;

/// Reads the front matter; its texts become units. In a page written in a language itself (`index.pl.md`) only
/// what differs need stand, so nothing but the title is required there.
pub fn read(node: &Node, units: &mut Units, faults: &mut Vec<Diagnostic>) -> FrontMatter {
    let mut fields = Fields::new(node, "page", faults);
    let kind = fields.required("type");
    let kind = if kind.text.is_empty() { None } else { fields.pick(&kind, "type", &KINDS) };
    let kind = kind.unwrap_or(Kind::Page);
    let mut title = fields.required("title");
    if title.text.trim().is_empty() {
        // That it is missing is told: what would come of a page without a title need not be told too.
        title.text = "…".to_owned();
    }
    let title = units.add_words("title", &title);
    let short_title = fields.text("short_title").map(|it| units.add_words("short-title", &it));
    let summary = fields.text("summary");
    if let Some(words) = summary.as_ref().filter(|it| it.text.chars().count() > SUMMARY_LIMIT) {
        let message = format!(
            "This summary has {} characters; at most {SUMMARY_LIMIT} are shown.",
            words.text.chars().count()
        );
        fields.faults().push(Diagnostic::new(&rules::SUMMARY_LONG, words.span, message));
    }
    let front = FrontMatter {
        kind,
        title,
        short_title,
        summary: summary.map(|it| units.add_words("summary", &it)),
        version: fields.text("version").map(|it| it.text),
        published: fields.date("published"),
        reviewed: fields.date("reviewed"),
        reviewed_by: fields.text("reviewed_by"),
        review_by: review_by(&mut fields),
        expires: fields.date("expires"),
        audience: fields.list("audience"),
        aliases: fields.list("aliases"),
        status: status(&mut fields),
        stale: read_stale(&mut fields),
        leaflets: fields.list("leaflets"),
        discreet: fields.flag("discreet"),
        rows: rows(kind, &mut fields, units),
        event: (kind == Kind::Event).then(|| event(&mut fields)),
        own: own::read(kind, &mut fields, units),
        actions: actions(&mut fields, units),
        contact: fields.node("contact").map(|node| page_contact(node, fields.faults(), units)),
        span: node.span,
    };
    // Kept for people: readers are told who publishes the whole edition.
    let _ = fields.text("publisher");
    fields.finish();
    front
}

fn review_by(fields: &mut Fields<'_>) -> Option<(CivilDate, Span)> {
    let span = fields.text("review_by")?.span;
    fields.date("review_by").map(|date| (date, span))
}

fn status(fields: &mut Fields<'_>) -> Status {
    let choices =
        [("draft", Status::Draft), ("approved", Status::Approved), ("withdrawn", Status::Withdrawn)];
    fields.choice("status", &choices).unwrap_or(Status::Approved)
}

fn rows(kind: Kind, fields: &mut Fields<'_>, units: &mut Units) -> Vec<(String, UnitRef)> {
    let mut rows = Vec::new();
    for key in kind.rows() {
        if let Some(words) = fields.text(key) {
            let name = key.replace('_', "-");
            let unit = units.add_words(&name, &words);
            rows.push((name, unit));
        }
    }
    rows
}

fn event(fields: &mut Fields<'_>) -> Event {
    Event {
        start: fields.required("start"),
        end: fields.text("end"),
        place: fields.text("place"),
        online: fields.text("online"),
        cancelled: fields.flag("cancelled"),
    }
}

fn actions(fields: &mut Fields<'_>, units: &mut Units) -> Vec<Action> {
    let mut actions = Vec::new();
    for node in fields.nodes("actions") {
        let mut inner = Fields::new(node, "button", fields.faults());
        let page = inner.required("page");
        let text = inner.required("text");
        inner.finish();
        actions.push(Action { page, text: units.add_words("action", &text) });
    }
    actions
}

fn page_contact(node: &Node, faults: &mut Vec<Diagnostic>, units: &mut Units) -> PageContact {
    let raw = contact(node, faults);
    PageContact {
        heading: units.add_words("contact-heading", &raw.heading),
        phone: raw.phone,
        email: raw.email,
        hours: raw.hours.map(|it| units.add_words("contact-hours", &it)),
        interpreter: raw.interpreter,
    }
}
