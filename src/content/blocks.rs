//! Markdown → blocks and units, with the place of each. Never reads inside a line of text: emphasis, links and
//! placeables stay as they are written, for the translator and for the document.

mod components;
mod fences;
mod form;
mod picture;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag};

use super::article::{Alert, Block};
use super::kind::Kind;
use super::shallow;
use super::units::{UnitRef, Units, one_line};
use crate::diagnostics::{Diagnostic, Rule, Warned, rules};
use crate::locale::Letter;
use crate::source::{Source, Span};

/// Reads the body of a page, which begins at byte `start` of its file.
pub fn read(source: &Source, start: usize, kind: Kind, units: &mut Units) -> Warned<Vec<Block>> {
    let mut faults = Vec::new();
    let regions = fences::find(source, start, &mut faults);
    let mut reader =
        Reader { source, events: Vec::new(), at: 0, units, faults, level: 1, anchors: BTreeMap::new() };
    let blocks = reader.regions(&regions);
    if kind == Kind::Faq {
        reader.lonely_questions(&blocks);
    }
    Warned { value: blocks, diagnostics: reader.faults }
}

struct Reader<'a> {
    source: &'a Source,
    events: Vec<(Event<'a>, Range<usize>)>,
    at: usize,
    units: &'a mut Units,
    faults: Vec<Diagnostic>,
    /// Level of the last heading.
    level: u8,
    /// Names of headings, and from which number on the next of that name is looked for.
    anchors: BTreeMap<String, usize>,
}

impl<'a> Reader<'a> {
    /// The blocks of a stretch of markdown.
    fn markdown(&mut self, range: &Range<usize>) -> Vec<Block> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_GFM | Options::ENABLE_FOOTNOTES;
        let source: &'a Source = self.source;
        let start = range.start;
        let events = Parser::new_ext(&source.text[range.clone()], options)
            .into_offset_iter()
            .map(|(event, range)| (event, range.start + start..range.end + start));
        let (events, cut) = shallow::shallow(events, |it| &it.0);
        self.events = events;
        for (event, range) in cut {
            // What is deep inside a line of text is told where that is read.
            if matches!(event, Event::Start(tag) if is_block(&tag)) {
                self.faults.push(
                    Diagnostic::new(&rules::MARKDOWN_UNSUPPORTED, source.span(range), shallow::TOO_DEEP)
                        .help(shallow::FLATTEN),
                );
            }
        }
        self.at = 0;
        self.blocks()
    }

    fn next(&mut self) -> Option<(Event<'a>, Range<usize>)> {
        let it = self.events.get(self.at).cloned();
        self.at += 1;
        it
    }

    fn fault(&mut self, rule: &'static Rule, range: Range<usize>, message: &str) {
        self.faults.push(Diagnostic::new(rule, self.source.span(range), message));
    }

    /// Blocks up to the end of the container that is open, or of the page.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) => blocks.extend(self.block(&tag, range)),
                Event::Html(_) => self.html(range),
                Event::Rule => self.unsupported(range, "A line across the page"),
                // The text of a tight list item stands without a paragraph of its own.
                _ => {
                    self.at -= 1;
                    blocks.extend(self.text_block("li").map(Block::Paragraph));
                }
            }
        }
        // They are kept as long as the site is.
        blocks.shrink_to_fit();
        blocks
    }

    fn block(&mut self, tag: &Tag<'a>, range: Range<usize>) -> Option<Block> {
        match tag {
            Tag::Paragraph => self.paragraph(range),
            Tag::Heading { level, .. } => self.heading(*level, range),
            Tag::BlockQuote(kind) => {
                let blocks = self.blocks();
                Some(match kind {
                    None => Block::Quote(blocks),
                    Some(BlockQuoteKind::Warning | BlockQuoteKind::Caution) => {
                        Block::Inset { alert: Alert::Warning, blocks }
                    }
                    Some(_) => Block::Inset { alert: Alert::Note, blocks },
                })
            }
            Tag::List(ordered) => Some(self.list(*ordered)),
            Tag::Table(_) => Some(self.table()),
            Tag::HtmlBlock => {
                match comment(&self.source.text[range.clone()]) {
                    Some(words) => self.note(words),
                    None => self.html(range),
                }
                self.skip();
                None
            }
            Tag::CodeBlock(_) => {
                self.unsupported(range, "A block of code");
                self.skip();
                None
            }
            Tag::FootnoteDefinition(_) => {
                self.unsupported(range, "A footnote");
                self.skip();
                None
            }
            _ => {
                self.at -= 1;
                self.text_block("li").map(Block::Paragraph)
            }
        }
    }

    fn list(&mut self, ordered: Option<u64>) -> Block {
        let mut items = Vec::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks()),
                _ => break,
            }
        }
        Block::List { ordered, items }
    }

    fn table(&mut self) -> Block {
        let (mut header, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::TableHead) => header = self.cells("th"),
                Event::Start(Tag::TableRow) => rows.push(self.cells("td")),
                _ => break,
            }
        }
        Block::Table { header, rows }
    }

    fn cells(&mut self, kind: &str) -> Vec<Option<UnitRef>> {
        let mut cells = Vec::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    cells.push(self.text_block(kind));
                    self.at += 1;
                }
                _ => break,
            }
        }
        cells
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>) -> Option<Block> {
        let unit = self.text_block("h");
        self.at += 1;
        let level = match level as u8 {
            1 => {
                self.faults.push(
                    Diagnostic::new(
                        &rules::HEADING_ONE,
                        self.source.span(range.clone()),
                        "The title is this page's only heading of level 1.",
                    )
                    .help("begin the line with ##"),
                );
                2
            }
            it => it,
        };
        if level > self.level + 1 {
            let message =
                format!("This heading is of level {level}, but the one before it of level {}.", self.level);
            self.faults.push(
                Diagnostic::new(&rules::HEADING_SKIPPED, self.source.span(range.clone()), message)
                    .help(format!("begin the line with {}", "#".repeat(usize::from(self.level) + 1))),
            );
        }
        self.level = level;
        let Some(text) = unit else {
            self.fault(&rules::HEADING_EMPTY, range, "This heading has no words.");
            return None;
        };
        let anchor = self.anchor(text);
        Some(Block::Heading { level, text, anchor, span: self.source.span(range) })
    }

    /// What links to a heading name: its words in small letters with hyphens, numbered where it stands twice.
    fn anchor(&mut self, unit: UnitRef) -> String {
        let base = slug(&self.units.get(unit).text);
        let mut name = base.clone();
        let mut number = self.anchors.get(&base).copied().unwrap_or_default().max(2);
        while self.anchors.contains_key(&name) || RESERVED.contains(&name.as_str()) {
            name = format!("{base}-{number}");
            number += 1;
        }
        self.anchors.insert(base, number);
        self.anchors.entry(name.clone()).or_default();
        name
    }

    fn paragraph(&mut self, range: Range<usize>) -> Option<Block> {
        if let Some(picture) = self.picture(&range) {
            return picture;
        }
        let unit = self.text_block("p");
        self.at += 1;
        unit.map(Block::Paragraph)
    }

    /// The text up to the end of the block, as a unit; leaves the end for the caller.
    fn text_block(&mut self, kind: &str) -> Option<UnitRef> {
        let first = self.at;
        let mut depth = 0usize;
        while let Some((event, range)) = self.events.get(self.at) {
            match event {
                Event::Start(tag) if is_block(tag) => break,
                Event::End(_) if depth == 0 => break,
                Event::Start(Tag::Image { .. }) => {
                    let range = range.clone();
                    self.unsupported(range, "A picture inside a line of text");
                    depth += 1;
                }
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::InlineHtml(_) | Event::Html(_) => {
                    let range = range.clone();
                    self.html(range);
                }
                Event::FootnoteReference(_) => {
                    let range = range.clone();
                    self.unsupported(range, "A footnote");
                }
                _ => {}
            }
            self.at += 1;
        }
        self.unit(kind, first..self.at)
    }

    /// Puts the lines of a block together: prefixes such as `> ` and indents go, line ends become spaces.
    fn unit(&mut self, kind: &str, events: Range<usize>) -> Option<UnitRef> {
        let events = &self.events[events];
        let start = self.with_escape(events.first()?.1.start);
        let end = events.iter().map(|(_, range)| range.end).max()?;
        let mut text = String::new();
        let mut pieces = Vec::new();
        let mut from = start;
        for (at, (event, range)) in events.iter().enumerate() {
            let hard = matches!(event, Event::HardBreak);
            if !hard && !matches!(event, Event::SoftBreak) {
                continue;
            }
            pieces.push((text.len(), from));
            text.push_str(self.source.text[from..range.start].trim_end());
            text.push_str(if hard { "\\\n" } else { " " });
            let mut next = events[at + 1..].iter().map(|(_, it)| it.start);
            from = next.find(|it| *it >= range.end).map_or(end, |it| self.with_escape(it));
        }
        pieces.push((text.len(), from));
        text.push_str(self.source.text[from..end].trim_end());
        if text.trim().is_empty() {
            return None;
        }
        Some(self.units.add(kind, text, self.source.span(start..end), pieces))
    }

    /// Where a line of text begins whose first event begins at `start`: the sign that keeps its first letter from being
    /// markdown stands before that.
    fn with_escape(&self, start: usize) -> usize {
        start - usize::from(self.source.text[..start].ends_with('\\'))
    }

    /// Passes over everything up to the end of the block that is open.
    fn skip(&mut self) {
        let mut depth = 1usize;
        while depth > 0 {
            match self.next() {
                Some((Event::Start(_), _)) => depth += 1,
                Some((Event::End(_), _)) => depth -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }

    /// A comment is not published; one that is addressed to translators goes with the next text.
    fn note(&mut self, words: &str) {
        if let Some(note) = words.strip_prefix("translators:") {
            self.units.note_next(one_line(note));
        }
    }

    fn html(&mut self, range: Range<usize>) {
        let line_end = self.source.text[range.clone()].find('\n').map_or(range.end, |at| range.start + at);
        self.faults.push(
            Diagnostic::new(
                &rules::HTML_IN_TEXT,
                self.source.span(range.start..line_end),
                "Raw HTML cannot be translated, checked or printed.",
            )
            .help("say it in markdown; a < that is meant as a sign is written \\<"),
        );
    }

    fn unsupported(&mut self, range: Range<usize>, what: &str) {
        let message = format!("{what} is not printed by Handbill.");
        self.fault(&rules::MARKDOWN_UNSUPPORTED, range, &message);
    }

    /// In a page of questions, each heading of level 2 needs something below it.
    fn lonely_questions(&mut self, blocks: &[Block]) {
        let is_question = |it: &Block| matches!(it, Block::Heading { level: 2, .. });
        let mut lonely: Vec<Span> = Vec::new();
        for (at, block) in blocks.iter().enumerate() {
            let Block::Heading { level: 2, span, .. } = block else { continue };
            if blocks.get(at + 1).is_none_or(is_question) {
                lonely.push(*span);
            }
        }
        for span in lonely {
            self.faults.push(Diagnostic::new(&rules::FAQ_LONELY, span, "This question has no answer."));
        }
    }
}

/// Ids that the theme's own parts of a page use.
const RESERVED: [&str; 11] =
    ["main", "call", "next", "do", "leaflets", "facts", "related", "share", "section", "coming", "past"];

/// The words of an HTML block that is one comment and nothing else.
fn comment(html: &str) -> Option<&str> {
    let words = html.trim().strip_prefix("<!--")?.strip_suffix("-->")?;
    (!words.contains("-->")).then(|| words.trim())
}

fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
}

/// Words in small letters with hyphens; what is in braces or brackets of a link's address does not count.
fn slug(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0usize;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 && !c.is_letter_or_number() && c != '-' => {}
            c if c.is_letter_or_number() => out.extend(c.to_lowercase()),
            '’' | '\'' => {}
            _ if !out.is_empty() && !out.ends_with('-') => out.push('-'),
            _ => {}
        }
    }
    let out = out.trim_matches('-').to_owned();
    if out.is_empty() { "part".to_owned() } else { out }
}

#[cfg(test)]
mod tests;
