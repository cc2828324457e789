//! One document → one page of HTML. Never decides what a page says.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Context, Value};

use super::blocks::Writer;
use super::edition::EditionPages;
use super::html::{self, Place};
use super::{calendar, exit, feeds, not_found, parts, print, structured};
use crate::content::Kind;
use crate::diagnostics::Diagnostic;
use crate::document::words::Words;
use crate::document::{Block, Document, Edition, Text};
use crate::locale::{CivilDate, Locale};
use crate::messages::bundle::Value as MessageValue;
use crate::messages::{Arguments, Placeable};
use crate::site::Address;

/// What all pages of an edition in one language share, made once.
pub struct Shared<'a> {
    /// The reader.
    pub reader: &'a Edition<'a>,
    words: Value,
    name: Text,
    tagline: Text,
    title: Text,
    /// Whether the interface lacks words in this language.
    lacks_words: bool,
    /// Whether there is an event to put into a calendar, once a page asks.
    has_events: OnceLock<bool>,
    /// Whether there is a feed, once a page asks.
    has_feed: OnceLock<bool>,
    /// Ids and names of audiences, once a page asks.
    audiences: OnceLock<Vec<(String, Text)>>,
}

impl<'a> Shared<'a> {
    /// The shared parts for a reader.
    pub fn new(edition: &EditionPages<'_>, reader: &'a Edition<'a>) -> Self {
        let mut faults = Vec::new();
        let [name, tagline, title] = reader.names(&mut faults);
        faults.into_iter().for_each(|it| reader.words.report(it));
        let locale = reader.words.reader();
        let source = reader.catalogue.get(&edition.config.source);
        let own = reader.catalogue.get(locale);
        let lacks_words =
            source.zip(own).is_some_and(|(source, own)| source.interface_ids().any(|id| !own.has(id)));
        Self {
            words: parts::words(&reader.words, locale, edition.templates.is_traced()),
            reader,
            name,
            tagline,
            title,
            lacks_words,
            has_events: OnceLock::new(),
            has_feed: OnceLock::new(),
            audiences: OnceLock::new(),
        }
    }

    /// Whether a page of the language can stand in a feed.
    pub fn has_feed(&self, edition: &EditionPages<'_>) -> bool {
        *self.has_feed.get_or_init(|| feeds::has_any(edition, self.locale()))
    }

    /// Whether there is an event to put into a calendar.
    pub fn has_events(&self, edition: &EditionPages<'_>) -> bool {
        *self.has_events.get_or_init(|| calendar::has_any(edition, self.locale()))
    }

    /// Ids of audiences and communities, and their names. What is wrong with a name is told where its page is drawn.
    pub fn audiences(&self) -> &[(String, Text)] {
        self.audiences.get_or_init(|| self.reader.audiences(&mut Vec::new()))
    }

    /// The reader's language.
    pub fn locale(&self) -> &Arc<Locale> {
        self.reader.words.reader()
    }

    /// What was found while words were put together.
    pub fn faults(&self) -> Vec<Diagnostic> {
        self.reader.words.found()
    }

    /// The edition's name, what it is, and its title.
    pub fn edition_words(&self) -> [&Text; 3] {
        [&self.name, &self.tagline, &self.title]
    }

    /// Values that every template takes.
    pub fn context(&self, edition: &EditionPages<'_>, place: &Place<'_>) -> Context {
        let mut context = Context::new();
        context.insert_value("lang", Value::from(place.locale.tag.as_str()));
        context.insert_value("dir", Value::from(place.locale.direction.as_str()));
        context.insert_value("t", self.words.clone());
        context.insert_value(
            "edition",
            parts::map([
                ("id", Value::from(edition.edition.id.as_str())),
                ("name", parts::text(&self.name, place)),
                ("tagline", parts::text(&self.tagline, place)),
                ("title", parts::text(&self.title, place)),
                ("class", Value::from(edition.dye)),
                (
                    "quilt",
                    parts::maybe(edition.edition.quilt.as_ref().map(|it| Value::from(it.text.as_str()))),
                ),
            ]),
        );
        context.insert_value("style", Value::from(edition.style.from(&place.here)));
        context.insert_value("exit", Value::from(exit::address().from(&place.here)));
        context.insert_value("places", Value::from(Address::of_file("../index.html").from(&place.here)));
        context.insert_value("chooser", Value::from(Address::of_file("index.html").from(&place.here)));
        context.insert_value("demonstration", Value::from(edition.edition.is_demonstration()));
        context
    }
}

/// Draws a document's page: its path below the edition's folder, and its HTML.
///
/// # Errors
/// A finding at the place in the template that failed.
pub fn draw(
    edition: &EditionPages<'_>,
    shared: &Shared<'_>,
    document: &Document,
) -> Result<(Address, String), Diagnostic> {
    let is_home = document.page == "index";
    let is_print = document.page == print::ID && print::is_in(edition, &document.locale);
    let template = match (is_home, is_print) {
        (true, _) => "home.html",
        (_, true) => "print.html",
        _ => "page.html",
    };
    draw_with(edition, shared, document, template, |drawing, context| {
        if is_home {
            drawing.add_home(context);
        }
        if is_print {
            drawing.add_print(context);
        }
    })
}

/// Draws a document's page by a template of its own; `add` adds the values that only this template takes.
///
/// # Errors
/// A finding at the place in the template that failed.
pub(super) fn draw_with(
    edition: &EditionPages<'_>,
    shared: &Shared<'_>,
    document: &Document,
    template: &str,
    add: impl FnOnce(&Drawing<'_>, &mut Context),
) -> Result<(Address, String), Diagnostic> {
    let place = html::place_of(document, edition.templates.is_traced());
    let drawing = Drawing { edition, shared, document, place: &place, words: &shared.reader.words };
    let mut context = shared.context(edition, &place);
    drawing.add_page(&mut context);
    drawing.add_navigation(&mut context);
    drawing.add_footer(&mut context);
    add(&drawing, &mut context);
    let html = edition.templates.draw(template, &context, edition.sources)?;
    Ok((place.here, html))
}

/// A page while it is drawn.
pub(super) struct Drawing<'a> {
    pub(super) edition: &'a EditionPages<'a>,
    pub(super) shared: &'a Shared<'a>,
    pub(super) document: &'a Document,
    pub(super) place: &'a Place<'a>,
    pub(super) words: &'a Words<'a>,
}

impl Drawing<'_> {
    pub(super) fn text(&self, it: &Text) -> Value {
        parts::text(it, self.place)
    }

    pub(super) fn maybe_text(&self, it: Option<&Text>) -> Value {
        parts::maybe(it.map(|it| self.text(it)))
    }

    /// The page's own parts: title, notices, body, facts, contact, leaflets and dates.
    pub(super) fn add_page(&self, context: &mut Context) {
        let it = self.document;
        let link = |(source, to): (&String, &Address)| (source.clone(), to.from(&self.place.here));
        let files: BTreeMap<String, String> = self.edition.files.iter().map(link).collect();
        let mut writer = Writer::new(self.place, self.edition.pictures, &files);
        let body = if it.kind == Kind::Faq { String::new() } else { writer.blocks(&it.blocks) };
        let questions = if it.kind == Kind::Faq { self.questions(&mut writer) } else { parts::list([]) };
        let kind = it.kind.label().map(|id| self.words.get(&id));
        let [_, _, site_title] = self.shared.edition_words();
        let head_title = if it.discreet {
            it.title.plain()
        } else {
            format!("{} – {}", it.title.plain(), site_title.plain())
        };
        let rows = it
            .rows
            .iter()
            .map(|(label, value)| parts::map([("label", self.text(label)), ("value", self.text(value))]));
        let page = parts::map([
            ("head_title", Value::from(head_title)),
            ("title", self.text(&it.title)),
            ("kind", self.maybe_text(kind.as_ref())),
            ("summary", self.maybe_text(it.summary.as_ref())),
            ("description", parts::maybe(it.summary.as_ref().map(|it| Value::from(it.plain())))),
            ("body", parts::safe(&body)),
            ("questions", questions),
            ("rows", parts::list(rows.collect::<Vec<_>>())),
            ("event", parts::maybe(it.event.as_ref().map(|it| parts::event(it, self.place)))),
            ("contact", parts::maybe(it.contact.as_ref().map(|it| parts::contact(it, self.place)))),
            ("discreet", Value::from(it.discreet)),
            (
                "noindex",
                Value::from(
                    it.discreet
                        || it.archived.is_some()
                        || it.locale.pseudo().is_some()
                        || it.page == not_found::ID,
                ),
            ),
            // Who needs a service finds the phone first, also on a phone.
            ("call_first", Value::from(it.kind == Kind::Service && it.contact.is_some())),
            ("notice", self.notice()),
            ("leaflets", if it.discreet { parts::list([]) } else { self.leaflets([it].into_iter(), false) }),
            ("dates", self.dates(it)),
            (
                "archived",
                self.maybe_text(it.archived.map(|day| dated(self.words, "archive-more", day)).as_ref()),
            ),
            ("data", parts::maybe(self.data().map(|it| parts::safe(&it)))),
            ("calendar", parts::maybe(self.calendar())),
            ("changes", parts::maybe(self.changes())),
            ("section", self.section()),
            ("related", self.related()),
            ("audiences", self.audiences()),
            ("share", self.share()),
        ]);
        context.insert_value("page", page);
    }

    /// What the page is about, for search engines.
    fn data(&self) -> Option<String> {
        let is_page = self.edition.site.pages.contains_key(&self.document.page);
        let [_, _, publisher] = self.shared.edition_words();
        is_page.then(|| structured::data(self.edition, publisher, self.document)).flatten()
    }

    /// The file that puts the page's event into a calendar.
    fn calendar(&self) -> Option<Value> {
        calendar::is_in(self.document)
            .then(|| Value::from(calendar::address(self.document).from(&self.place.here)))
    }

    /// The feed of what has changed of the page's promises.
    fn changes(&self) -> Option<Value> {
        feeds::has_promises(self.document)
            .then(|| Value::from(feeds::of_promises(self.document).from(&self.place.here)))
    }

    /// What is to be said of the translation, where there is something to say.
    fn notice(&self) -> Value {
        let it = self.document;
        let listen = it.locale.lender().map(|_| self.words.with("notice-listen", &parts::lender(&it.locale)));
        let partly =
            it.coverage.elsewhere > 0 || (self.shared.lacks_words && it.unchecked && listen.is_none());
        let stale = it.coverage.stale > 0;
        if !it.unchecked && !partly && !stale && listen.is_none() {
            return Value::none();
        }
        let email_fact = self.edition.edition.contact.as_ref().and_then(|it| it.email.as_ref());
        let tell_us = email_fact.map(|name| {
            let value = MessageValue::Closed(Placeable::Fact(name.text.clone()));
            self.words.with("notice-tell-us", &Arguments::new().with("email", value))
        });
        parts::map([
            ("unchecked", Value::from(it.unchecked)),
            ("listen", self.maybe_text(listen.as_ref())),
            ("partly", Value::from(partly)),
            ("stale", Value::from(stale)),
            ("tell_us", self.maybe_text(tell_us.as_ref())),
        ])
    }

    /// Questions of a page of questions: each heading of level 2, and what stands below it.
    fn questions(&self, writer: &mut Writer<'_>) -> Value {
        let mut questions = Vec::new();
        let mut rest = self.document.blocks.as_slice();
        while let Some((Block::Heading { level: 2, text, anchor }, below)) = rest.split_first() {
            let end = below
                .iter()
                .position(|it| matches!(it, Block::Heading { level: 2, .. }))
                .unwrap_or(below.len());
            questions.push(parts::map([
                ("anchor", Value::from(anchor.as_str())),
                ("question", self.text(text)),
                ("answer", parts::safe(&writer.blocks(&below[..end]))),
            ]));
            rest = &below[end..];
        }
        parts::list(questions)
    }

    /// Version and dates, as sentences.
    pub(super) fn dates(&self, it: &Document) -> Value {
        let mut sentences = Vec::new();
        if let Some(version) = &it.version {
            let version = format!("{version} {}", it.locale.tag);
            let value = MessageValue::Closed(Placeable::Text(version));
            sentences.push(self.words.with("page-version", &Arguments::new().with("version", value)));
        }
        for (id, date) in [
            ("page-published", it.published),
            ("page-reviewed", it.reviewed),
            ("page-review-by", it.review_by),
        ] {
            sentences.extend(date.map(|it| dated(self.words, id, it)));
        }
        parts::list(sentences.iter().map(|it| self.text(it)).collect::<Vec<_>>())
    }

    /// The parts of a home page: buttons, next event, cards and all leaflets.
    fn add_home(&self, context: &mut Context) {
        let words = &self.shared.reader.words;
        let actions = self.document.actions.iter().filter_map(|(text, id)| {
            let target = self.edition.document(words, id)?;
            Some(parts::page_link(text, target, self.place, false))
        });
        let cards = if self.edition.edition.cards.is_empty() {
            &self.edition.edition.menu
        } else {
            &self.edition.edition.cards
        };
        let cards = cards.iter().filter_map(|name| {
            let target = self.edition.document(words, &name.text)?;
            let link = parts::page_link(&target.short_title, target, self.place, false);
            Some(parts::map([("link", link), ("summary", self.maybe_text(target.summary.as_ref()))]))
        });
        let next = self.edition.next_event(words).map(|it| {
            parts::map([
                ("link", parts::page_link(&it.title, it, self.place, false)),
                ("event", parts::maybe(it.event.as_ref().map(|it| parts::event(it, self.place)))),
                ("summary", self.maybe_text(it.summary.as_ref())),
            ])
        });
        let printed = print::is_in(self.edition, &self.document.locale);
        let print = print::address(&self.document.locale.tag).from(&self.place.here);
        context.insert_value(
            "front",
            parts::map([
                ("actions", parts::list(actions.collect::<Vec<_>>())),
                ("cards", parts::list(cards.collect::<Vec<_>>())),
                ("next", parts::maybe(next)),
                ("leaflets", parts::maybe(printed.then(|| Value::from(print)))),
            ]),
        );
    }
}

/// A sentence with a date.
pub fn dated(words: &Words<'_>, id: &str, date: CivilDate) -> Text {
    let value = MessageValue::Closed(Placeable::Day(date.to_string()));
    words.with(id, &Arguments::new().with("date", value))
}
