//! Article, translations and facts → [`Document`]. Never reads a file or the clock: today is handed in.

mod components;
mod medium;
mod own;
mod picture;
mod statement;

use std::sync::Arc;

pub use statement::Known;

use super::block::Block;
use super::edition::Edition;
use super::inline::Inline;
use super::leaf::{Contact, Coverage, Document, Event, Moment};
use super::links::Links;
use super::text::Text;
use crate::config::{self, Config, FactValue, Words};
use crate::content::{self, Alert, Article, UnitRef, front_matter};
use crate::diagnostics::{Diagnostic, Warned, rules};
use crate::locale::Locale;
use crate::locale::names::is_alias;
use crate::messages::bundle::Value;
use crate::messages::{Arguments, Placeable};
use crate::site::Page;
use crate::source::Span;
use crate::translation::texts::Written;
use crate::translation::{PageTexts, State};

/// The document of a page for the edition's reader. `known`: what an accessibility statement has to own up to.
pub fn build(edition: &Edition<'_>, page: &Page, known: &[Known]) -> Warned<Document> {
    let locale = Arc::clone(edition.words.reader());
    let (article, resource, language) = page.written_for(&locale);
    let chain = chain_to(edition.config, &locale, language);
    let arguments = || Arc::clone(&edition.arguments);
    let written = Written {
        page: &page.key,
        texts: resource,
        locale: language,
        coverage: &page.translations.coverage,
        stale: article.front.stale.unwrap_or(edition.edition.policy.stale),
    };
    let texts = PageTexts::new(edition.catalogue, &chain, &written, arguments());
    let source_texts =
        PageTexts::new(edition.catalogue, std::slice::from_ref(language), &written, arguments());
    let edition_texts = edition.texts();
    let mut builder =
        Builder { edition, page, article, language, texts, source_texts, edition_texts, faults: Vec::new() };
    let document = builder.document(Arc::clone(&locale), known);
    Warned { value: document, diagnostics: builder.faults }
}

/// The reader's fallback chain down to the language in which the page was written.
fn chain_to(config: &Config, reader: &Arc<Locale>, language: &Arc<Locale>) -> Vec<Arc<Locale>> {
    if reader == language {
        return vec![Arc::clone(language)];
    }
    let mut chain = config.chain(reader);
    chain.retain(|it| it != language && *it != config.source);
    chain.push(Arc::clone(language));
    chain
}

struct Builder<'a> {
    edition: &'a Edition<'a>,
    page: &'a Page,
    article: &'a Article,
    language: &'a Arc<Locale>,
    texts: PageTexts<'a>,
    source_texts: PageTexts<'a>,
    edition_texts: PageTexts<'a>,
    faults: Vec<Diagnostic>,
}

impl Builder<'_> {
    fn document(&mut self, locale: Arc<Locale>, known: &[Known]) -> Document {
        let front = &self.article.front;
        let title = self.text(front.title);
        let short_title = front.short_title.map_or_else(|| title.clone(), |it| self.text(it));
        let foreign = locale != *self.language;
        let title_in_source = foreign.then(|| self.text_of(front.title, Which::Source));
        let summary = front.summary.map(|it| self.text(it));
        let row = |(key, unit): &(String, UnitRef)| {
            (self.edition.words.get(&format!("label-{key}")), self.marked(*unit))
        };
        let mut rows: Vec<(Text, Text)> = front.rows.iter().map(row).collect();
        rows.extend(self.own_rows());
        let blocks = match &self.article.statement {
            Some(it) => self.statement(it, known),
            None => self.body(),
        };
        let actions = front.actions.iter().map(|it| (self.text(it.text), it.page.text.clone())).collect();
        let event = front.event.as_ref().and_then(|it| self.event(it));
        let contact = self.contact();
        let archived = front.expires.filter(|it| it.days_until(self.edition.today) > 0);
        let is_archived = archived.is_some();
        let mut document = Document {
            page: self.page.id.clone(),
            kind: front.kind,
            title,
            short_title,
            title_in_source,
            summary,
            blocks,
            rows,
            event,
            actions,
            contact,
            coverage: Coverage::default(),
            unchecked: foreign && self.page.counts(&locale).is_some_and(|it| !it.is_signed_off()),
            discreet: front.discreet,
            archived,
            // One that cannot be, or that another page has by now, is told, and leads nowhere.
            aliases: names(&front.aliases)
                .into_iter()
                .filter(|it| is_alias(it) && self.edition.site.is_free(it))
                .collect(),
            audience: names(&front.audience),
            version: front.version.clone(),
            published: front.published,
            reviewed: front.reviewed,
            review_by: front.review_by.map(|(date, _)| date),
            // What is listened to is not printed; what is for designers is not handed out.
            leaflets: if is_written(&locale) && !is_archived { names(&front.leaflets) } else { Vec::new() },
            locale,
        };
        if document.locale.pseudo().is_none() {
            document.coverage = coverage(&document);
        }
        document
    }

    /// A text of the body: after an older translation it says so.
    fn marked(&mut self, unit: UnitRef) -> Text {
        let mut text = self.text(unit);
        if text.state == State::Stale {
            let mark = self.edition.words.get("stale-mark");
            text.inlines.push(Inline::Mark { text: mark.plain(), locale: mark.locale });
        }
        text
    }

    /// A text of the page in the reader's language.
    fn text(&mut self, unit: UnitRef) -> Text {
        self.text_of(unit, Which::Page)
    }

    fn text_of(&mut self, unit: UnitRef, which: Which) -> Text {
        let units = match which {
            Which::Edition => &self.edition.site.words.units,
            Which::Page | Which::Source => &self.article.units,
        };
        let texts = match which {
            Which::Page => &self.texts,
            Which::Source => &self.source_texts,
            Which::Edition => &self.edition_texts,
        };
        let resolved = texts.resolve(units, unit, &mut self.faults);
        let links = Links { edition: self.edition, page: self.page, source: self.article.source };
        let place = |needle: &str| self.place(resolved.span, needle);
        let mut faults = Vec::new();
        let text = self.edition.surroundings().read(&resolved, &|it| links.find(it), &place, &mut faults);
        self.faults.extend(faults);
        text
    }

    /// Where `needle` stands inside a span; the span where it does not.
    fn place(&self, span: Span, needle: &str) -> Span {
        let source = self.edition.sources.get(span.source);
        let inside = source.text.get(span.range()).unwrap_or_default();
        match inside.find(needle) {
            Some(at) => {
                let start = span.range().start + at;
                source.span(start..start + needle.len())
            }
            None => span,
        }
    }

    fn blocks(&mut self, blocks: &[content::Block]) -> Vec<Block> {
        blocks.iter().filter_map(|it| self.block(it)).collect()
    }

    fn block(&mut self, block: &content::Block) -> Option<Block> {
        Some(match block {
            content::Block::Heading { level, text, anchor, .. } => {
                Block::Heading { level: *level, text: self.text(*text), anchor: anchor.clone() }
            }
            content::Block::Paragraph(unit) => Block::Paragraph(self.marked(*unit)),
            content::Block::List { ordered, items } => {
                Block::List { ordered: *ordered, items: items.iter().map(|it| self.blocks(it)).collect() }
            }
            content::Block::Quote(blocks) => Block::Quote(self.blocks(blocks)),
            content::Block::Inset { alert, blocks } => {
                let id = if *alert == Alert::Warning { "alert-warning" } else { "alert-note" };
                Block::Inset { alert: *alert, label: self.edition.words.get(id), blocks: self.blocks(blocks) }
            }
            content::Block::Table { header, rows } => Block::Table {
                header: header.iter().map(|it| it.map(|it| self.text(it))).collect(),
                rows: rows
                    .iter()
                    .map(|row| row.iter().map(|it| it.map(|it| self.marked(it))).collect())
                    .collect(),
            },
            content::Block::Picture { path, alt, mirror } => {
                Block::Picture(self.picture(path, *alt, *mirror)?)
            }
            content::Block::Component(it) => Block::Component(Box::new(self.component(it)?)),
        })
    }

    fn event(&mut self, event: &front_matter::Event) -> Option<Event> {
        let words = &self.edition.words;
        let facts = &self.edition.edition.facts;
        let FactValue::Date { date, time } = facts.get(&event.start.text)?.value else {
            let message = format!("The fact “{}” is not a date.", event.start.text);
            self.faults.push(Diagnostic::new(&rules::VALUE_WRONG, event.start.span, message));
            return None;
        };
        let clock =
            |name: &str| Placeable::Date { fact: name.to_owned(), date_style: String::new(), time: true };
        let end = event.end.as_ref().filter(|it| self.is_time(it));
        let times = match (time.is_some(), end) {
            (false, _) => None,
            (true, None) => Some(words.value(&clock(&event.start.text))),
            (true, Some(end)) => {
                let arguments = Arguments::new()
                    .with("start", Value::Closed(clock(&event.start.text)))
                    .with("end", Value::Closed(clock(&end.text)));
                Some(words.with("event-times", &arguments))
            }
        };
        let start = Moment { date, time };
        let end = end.and_then(|it| match facts.get(&it.text)?.value {
            FactValue::Date { date, time } => Some(Moment { date, time }),
            FactValue::Time(time) => Some(Moment { date, time: Some(time) }),
            _ => None,
        });
        let online = event.online.as_ref().and_then(|it| match &facts.get(&it.text)?.value {
            FactValue::Url(address) => Some(address.clone()),
            _ => None,
        });
        let full = Placeable::Date { fact: event.start.text.clone(), date_style: "full".into(), time: false };
        let formats = self.edition.catalogue.formats(words.written())?;
        let past = date.days_until(self.edition.today) > 0;
        Some(Event {
            start,
            end,
            online,
            datetime: time.map_or_else(|| date.to_string(), |time| format!("{date}T{time}")),
            parts: formats.parts(date),
            day: words.value(&full),
            times,
            place: event.place.as_ref().map(|it| words.value(&Placeable::Fact(it.text.clone()))),
            cancelled: event.cancelled.then(|| words.get("event-cancelled")),
            past: past.then(|| words.get("event-past")),
        })
    }

    /// Whether a fact has a time of day; a finding where it has none.
    fn is_time(&mut self, name: &config::Words) -> bool {
        let value = self.edition.edition.facts.get(&name.text).map(|it| &it.value);
        let is_time = matches!(value, Some(FactValue::Date { time: Some(_), .. } | FactValue::Time(_)));
        if value.is_some() && !is_time {
            let message = format!("The fact “{}” has no time of day.", name.text);
            self.faults.push(Diagnostic::new(&rules::VALUE_WRONG, name.span, message));
        }
        is_time
    }

    /// How a reader asks for an interpreter: by the name of their language in English.
    fn interpreter(&self) -> Text {
        let words = &self.edition.words;
        if words.reader() == self.language && *words.reader() == self.edition.config.source {
            return words.get("contact-interpreter-any");
        }
        let name = Value::Closed(Placeable::Source(words.reader().name.clone()));
        words.with("contact-interpreter", &Arguments::new().with("language", name))
    }

    fn contact(&mut self) -> Option<Contact> {
        let own = self.article.front.contact.as_ref();
        let (heading, hours, phone, email, interpreter) =
            match (own, &self.edition.edition.contact, &self.edition.site.words.contact) {
                (Some(own), ..) => (
                    self.text(own.heading),
                    own.hours.map(|it| self.text(it)),
                    own.phone.as_ref(),
                    own.email.as_ref(),
                    own.interpreter,
                ),
                (None, Some(contact), Some((heading, hours))) => (
                    self.text_of(*heading, Which::Edition),
                    hours.map(|it| self.text_of(it, Which::Edition)),
                    contact.phone.as_ref(),
                    contact.email.as_ref(),
                    contact.interpreter,
                ),
                _ => return None,
            };
        let words = &self.edition.words;
        let fact = |name: &config::Words| {
            let known = self.edition.edition.facts.contains_key(&name.text);
            known.then(|| words.value(&Placeable::Fact(name.text.clone())))
        };
        let interpreter = interpreter.then(|| self.interpreter());
        Some(Contact {
            heading,
            phone: phone.and_then(fact),
            hours,
            interpreter,
            email: email.and_then(fact),
        })
    }
}

fn names(words: &[Words]) -> Vec<String> {
    words.iter().map(|it| it.text.clone()).collect()
}

/// Whether people read it: neither listened to nor for designers.
pub fn is_written(locale: &Locale) -> bool {
    locale.lender().is_none() && locale.pseudo().is_none()
}

/// Which texts a unit is looked up in.
#[derive(Clone, Copy)]
enum Which {
    Page,
    Source,
    Edition,
}

fn coverage(document: &Document) -> Coverage {
    let mut coverage = Coverage::default();
    let mut count = |text: &Text| {
        coverage.units += 1;
        coverage.elsewhere += usize::from(text.state == State::Source);
        coverage.stale += usize::from(text.state == State::Stale);
    };
    count(&document.title);
    document.summary.iter().for_each(&mut count);
    document.rows.iter().for_each(|(_, text)| count(text));
    document.actions.iter().for_each(|(text, _)| count(text));
    if let Some(contact) = &document.contact {
        count(&contact.heading);
        contact.hours.iter().for_each(&mut count);
    }
    for block in &document.blocks {
        block.texts(&mut count);
    }
    coverage
}
