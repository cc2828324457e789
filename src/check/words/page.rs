//! A page, or other words of the site, as readers of one language meet them: each text with its part on the page and
//! its place in the file that its writer has open. Never judges a text.

use std::ops::Range;
use std::sync::Arc;

use super::line::Line;
use crate::check::Subject;
use crate::config::Edition;
use crate::content::{Article, Block, Component, Kind, Unit, UnitRef};
use crate::diagnostics::{Diagnostic, Rule};
use crate::locale::Locale;
use crate::site::{EditionSite, Page as SitePage};
use crate::source::{Sources, Span};
use crate::translation::Language;
use crate::translation::coverage::Standing;

/// What part a text has on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The title, or its short form.
    Title,
    /// The line below the title, a row of facts, hours: prose of the front matter.
    Prose,
    /// The words of a button.
    Button,
    /// The words of a contact's heading and the like.
    Label,
    /// A heading: its level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The text of a list's item.
    Item,
    /// A cell of a table's first row.
    HeaderCell,
    /// Another cell.
    Cell,
    /// What a picture shows.
    Alt,
    /// A message of the interface.
    Message,
}

/// A text.
pub struct Text<'a> {
    /// Its part.
    pub role: Role,
    /// What stands in it.
    pub line: Line,
    raw: &'a str,
    place: Place<'a>,
}

enum Place<'a> {
    /// In a page or in settings.
    Unit(&'a Unit, &'a Sources),
    /// In a Fluent file, from here on.
    Fluent(Span),
    /// In a file of facts.
    Value(Span),
}

impl Text<'_> {
    /// The words of the text.
    pub fn plain(&self) -> &str {
        &self.line.plain
    }

    /// The place of a part of [`Line::plain`].
    pub fn span(&self, part: Range<usize>) -> Span {
        let written = self.line.written(part);
        match &self.place {
            Place::Fluent(span) => {
                let start = span.start as usize;
                Span::new(span.source, start + written.start..start + written.end)
            }
            Place::Value(span) => *span,
            Place::Unit(unit, sources) => {
                if unit.is_placed() {
                    return unit.span_at(written);
                }
                // Folded and quoted texts of the front matter are found by their words.
                let file = &sources.get(unit.span.source).text;
                let part = self.raw.get(written).unwrap_or_default();
                let inside = file.get(unit.span.range()).unwrap_or_default();
                let start = unit.span.start as usize;
                inside
                    .find(part)
                    .map_or(unit.span, |at| Span::new(unit.span.source, start + at..start + at + part.len()))
            }
        }
    }

    /// The place of the whole text.
    pub fn whole(&self) -> Span {
        self.span(0..self.line.plain.len())
    }

    /// A finding at a part of the text.
    pub fn finding(&self, rule: &'static Rule, part: Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(rule, self.span(part), message)
    }
}

/// A page in one language, or words that stand on many pages.
pub struct Page<'a> {
    /// Its edition; none for the interface, which all share.
    pub edition: Option<&'a Edition>,
    /// Its language.
    pub locale: &'a Locale,
    /// The page as it was written; none for other words, and none in a translation.
    pub article: Option<&'a Article>,
    /// Whether it is an Easy Read page.
    pub easy_read: bool,
    /// Whether it has words that the law gives: an accessibility statement.
    pub is_statement: bool,
    /// All files, to find places in.
    pub sources: &'a Sources,
    /// Its texts in reading order.
    pub texts: Vec<Text<'a>>,
}

impl<'a> Page<'a> {
    /// Texts with a part.
    pub fn texts_of(&self, roles: &'static [Role]) -> impl Iterator<Item = &Text<'a>> {
        self.texts.iter().filter(move |it| roles.contains(&it.role))
    }

    /// Whether somebody wrote the page in its language, so that its sentences are theirs to change.
    pub fn is_written(&self) -> bool {
        self.article.is_some()
    }
}

/// Something that has words.
pub enum Source<'a> {
    /// A page, in all its languages.
    Page(&'a Edition, &'a SitePage),
    /// The words of an edition's settings and facts.
    Edition(&'a Edition, &'a EditionSite),
    /// The interface in a language.
    Interface(&'a Language),
}

/// Every page of every edition, the words of editions and facts, and the interface.
pub fn sources<'a>(subject: &Subject<'a>) -> Vec<Source<'a>> {
    let of_edition = |site: &'a EditionSite| {
        let edition = subject.config.editions.get(site.index)?;
        let pages = site.pages.values().map(move |page| Source::Page(edition, page));
        Some(pages.chain([Source::Edition(edition, site)]))
    };
    let languages = subject.catalogue.languages().filter(|it| is_read(&it.locale));
    let editions = subject.site.editions.iter().filter_map(of_edition).flatten();
    editions.chain(languages.map(Source::Interface)).collect()
}

impl<'a> Source<'a> {
    /// Its words in each language.
    pub fn read(&self, subject: &Subject<'a>) -> Vec<Page<'a>> {
        match *self {
            Self::Page(edition, page) => of_page(subject, edition, page),
            Self::Edition(edition, site) => of_settings(subject, edition, site),
            Self::Interface(language) => vec![of_interface(subject, language)],
        }
    }
}

fn of_settings<'a>(subject: &Subject<'a>, edition: &'a Edition, site: &'a EditionSite) -> Vec<Page<'a>> {
    let blank = |locale| blank(subject, Some(edition), locale);
    let mut words = blank(&subject.config.source);
    let units = &site.words.units;
    words.texts.extend(units.refs().map(|it| of_unit(subject, Role::Label, units.get(it))));
    words.texts.extend(edition.facts.values().filter_map(of_fact));
    let mut pages = vec![words];
    for locale in &edition.locales {
        let mut words = blank(locale);
        let own = subject.catalogue.get(locale).and_then(|it| it.pages.get(&site.words.key));
        let own = own.filter(|_| is_read(locale) && **locale != *subject.config.source);
        for id in own.iter().flat_map(|it| it.in_order()) {
            words.texts.extend(own.and_then(|it| of_entry(it, id, Role::Label)));
        }
        pages.push(words);
    }
    pages
}

fn of_interface<'a>(subject: &Subject<'a>, language: &'a Language) -> Page<'a> {
    let mut words = blank(subject, None, &language.locale);
    for file in &language.shared {
        for id in file.in_order().into_iter().filter(|it| !it.starts_with('-')) {
            // By their names: what a link says stands under …-link.
            let role = if id.ends_with("-link") { Role::Button } else { Role::Message };
            words.texts.extend(of_entry(file, id, role));
            words.texts.extend(choices(file, id));
        }
    }
    words
}

/// Whether people read the language: not what is listened to, nor what is made for designers.
fn is_read(locale: &Locale) -> bool {
    locale.lender().is_none() && locale.pseudo().is_none()
}

fn blank<'a>(subject: &Subject<'a>, edition: Option<&'a Edition>, locale: &'a Locale) -> Page<'a> {
    Page {
        edition,
        locale,
        article: None,
        easy_read: false,
        is_statement: false,
        sources: subject.sources,
        texts: Vec::new(),
    }
}

fn of_page<'a>(subject: &Subject<'a>, edition: &'a Edition, page: &'a SitePage) -> Vec<Page<'a>> {
    let mut found = Vec::new();
    for locale in edition.locales.iter().filter(|it| is_read(it)) {
        let is_own = page.natives.contains_key(&locale.tag) || *locale == page.language;
        let article = page.written_for(locale).0;
        let words_of = |role: Role, unit: UnitRef| -> Option<Text<'a>> {
            if is_own {
                return Some(of_unit(subject, role, article.units.get(unit)));
            }
            translated(subject, page, locale, role, unit)
        };
        let mut texts = Vec::new();
        front_matter(article, &mut |role, unit| texts.extend(words_of(role, unit)));
        body(&article.blocks, Role::Paragraph, &mut |role, unit| texts.extend(words_of(role, unit)));
        if texts.is_empty() {
            continue;
        }
        let with_pictures = |name: &str| subject.theme.settings.leaflet(name).is_some_and(|it| it.pictures);
        found.push(Page {
            article: is_own.then_some(article),
            easy_read: article.front.leaflets.iter().any(|it| with_pictures(&it.text)),
            is_statement: article.front.kind == Kind::AccessibilityStatement,
            texts,
            ..blank(subject, Some(edition), locale)
        });
    }
    found
}

fn of_unit<'a>(subject: &Subject<'a>, role: Role, unit: &'a Unit) -> Text<'a> {
    let place = Place::Unit(unit, subject.sources);
    Text { role, line: Line::read(&unit.text), raw: &unit.text, place }
}

/// The text of a translation of today's words; what is stale is to be translated anew anyway.
fn translated<'a>(
    subject: &Subject<'a>,
    page: &'a SitePage,
    locale: &Arc<Locale>,
    role: Role,
    unit: UnitRef,
) -> Option<Text<'a>> {
    let coverage = page.translations.coverage.get(&locale.tag)?;
    let Standing::Translated { origin, .. } = coverage.of(unit) else { return None };
    let key = origin.as_ref().and_then(|it| it.page.as_deref()).unwrap_or(&page.key);
    let own = subject.catalogue.get(locale)?.pages.get(key)?;
    let id = origin.as_ref().map_or(page.article.units.get(unit).id.as_str(), |it| &it.id);
    of_entry(own, id, role)
}

fn of_entry<'a>(file: &'a crate::messages::Resource, id: &str, role: Role) -> Option<Text<'a>> {
    let raw = file.text(id)?;
    let span = *file.entries.get(id)?;
    Some(Text { role, line: Line::read(raw), raw, place: Place::Fluent(span) })
}

/// The texts among which a message chooses.
fn choices<'a>(file: &'a crate::messages::Resource, id: &str) -> Vec<Text<'a>> {
    use fluent_syntax::ast::{Expression, PatternElement};
    let (Some(raw), Some(span), Some(pattern)) = (file.text(id), file.entries.get(id), file.pattern(id))
    else {
        return Vec::new();
    };
    let at = |part: &str| (part.as_ptr() as usize).wrapping_sub(raw.as_ptr() as usize);
    let mut found = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
            continue;
        };
        for value in variants.iter().flat_map(|it| &it.value.elements) {
            let PatternElement::TextElement { value } = value else { continue };
            let start = at(value);
            let Some(part) = raw.get(start..start.saturating_add(value.len())) else { continue };
            let from = span.start as usize + start;
            let place = Place::Fluent(Span::new(span.source, from..from + part.len()));
            found.push(Text { role: Role::Message, line: Line::read(part), raw: part, place });
        }
    }
    found
}

/// The words of a fact that has any.
fn of_fact(fact: &crate::config::Fact) -> Option<Text<'_>> {
    use crate::config::FactValue::{Organisation, Place as Address};
    let (Organisation(words) | Address(words)) = &fact.value else { return None };
    let line = Line::plain(words);
    Some(Text { role: Role::Label, line, raw: words, place: Place::Value(fact.span) })
}

fn front_matter(article: &Article, visit: &mut dyn FnMut(Role, UnitRef)) {
    let front = &article.front;
    visit(Role::Title, front.title);
    front.short_title.into_iter().for_each(|it| visit(Role::Title, it));
    front.summary.into_iter().for_each(|it| visit(Role::Prose, it));
    front.rows.iter().for_each(|(_, it)| visit(Role::Prose, *it));
    front.actions.iter().for_each(|it| visit(Role::Button, it.text));
    if let Some(contact) = &front.contact {
        visit(Role::Label, contact.heading);
        contact.hours.into_iter().for_each(|it| visit(Role::Prose, it));
    }
}

fn body(blocks: &[Block], paragraph: Role, visit: &mut dyn FnMut(Role, UnitRef)) {
    for block in blocks {
        match block {
            Block::Heading { level, text, .. } => visit(Role::Heading(*level), *text),
            Block::Paragraph(text) => visit(paragraph, *text),
            Block::List { items, .. } => items.iter().for_each(|it| body(it, Role::Item, visit)),
            Block::Quote(blocks) | Block::Inset { blocks, .. } => body(blocks, Role::Paragraph, visit),
            Block::Table { header, rows } => {
                header.iter().flatten().for_each(|it| visit(Role::HeaderCell, *it));
                rows.iter().flatten().flatten().for_each(|it| visit(Role::Cell, *it));
            }
            Block::Picture { alt, .. } => alt.iter().for_each(|it| visit(Role::Alt, *it)),
            Block::Component(it) => {
                component(it, visit);
                let role = if matches!(**it, Component::Steps { .. }) { Role::Item } else { Role::Paragraph };
                it.runs().into_iter().for_each(|run| body(run, role, visit));
            }
        }
    }
}

/// The texts of a component that stand beside its blocks.
fn component(it: &Component, visit: &mut dyn FnMut(Role, UnitRef)) {
    match it {
        Component::Details { summary: text, .. } | Component::Quote { by: text, .. } => {
            visit(Role::Label, *text)
        }
        Component::Figure { caption, .. } | Component::Table { caption, .. } => visit(Role::Prose, *caption),
        Component::Contact(it) => {
            visit(Role::Heading(it.level), it.heading);
            it.hours.into_iter().for_each(|it| visit(Role::Prose, it));
        }
        Component::Date(it) => it.heading.into_iter().for_each(|text| visit(Role::Heading(it.level), text)),
        Component::Video(it) => visit(Role::Label, it.title),
        Component::Steps { .. } => {}
    }
}
