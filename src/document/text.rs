//! A formatted text with closed values → inlines. Markdown is read while the values are closed, so neither a
//! fact nor a translation can inject structure. Never reads another file.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use ecow::EcoString;
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::fact::{self, Setting};
use super::inline::{self, FactKind, Inline, Target};
use crate::config::Facts;
use crate::content::shallow;
use crate::diagnostics::{self, Diagnostic, Rule, rules};
use crate::locale::direction::{self, Run};
use crate::locale::unseen::{self, Kind, Unseen};
use crate::locale::{Letter, Locale};
use crate::messages::placeable::{LINE_START, Piece, is_bare, pieces};
use crate::source::Span;
use crate::translation::{Catalogue, Resolved, State};

/// A text as a reader gets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Its parts.
    pub inlines: Vec<Inline>,
    /// The language of its words.
    pub locale: Arc<Locale>,
    /// Whether that is the reader's own language.
    pub state: State,
    /// Where it stands: in the page, or in the translators' file.
    pub span: Span,
}

/// What a text says; where it stands is no part of that.
impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.inlines, &self.locale, self.state).hash(state);
    }
}

impl Text {
    /// The words alone.
    pub fn plain(&self) -> String {
        inline::plain(&self.inlines)
    }

    /// Whether there are any words.
    pub fn is_empty(&self) -> bool {
        self.plain().trim().is_empty()
    }
}

/// Finds what a link's address in markdown leads to; a sentence and a hint where it leads nowhere.
pub type FindTarget<'a> = dyn Fn(&str) -> Result<Target, LinkFault> + 'a;

/// Why an address leads nowhere.
#[derive(Debug)]
pub struct LinkFault {
    /// The rule that it breaks.
    pub rule: &'static Rule,
    /// One sentence.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
}

/// What a text needs beside its words.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// All languages, for dates and numbers.
    pub catalogue: &'a Catalogue,
    /// The edition's facts.
    pub facts: &'a Facts,
    /// The language of names and places.
    pub source: &'a Arc<Locale>,
}

impl Surroundings<'_> {
    /// Reads a text that was put together. It stays empty where its language has no dates and numbers, which
    /// was told when the languages were read.
    pub fn read(
        &self,
        resolved: &Resolved,
        find: &FindTarget<'_>,
        place: &dyn Fn(&str) -> Span,
        faults: &mut Vec<Diagnostic>,
    ) -> Text {
        let Some(formats) = self.catalogue.formats(&resolved.locale) else {
            let locale = Arc::clone(&resolved.locale);
            return Text { inlines: Vec::new(), locale, state: resolved.state, span: resolved.span };
        };
        let setting = Setting { facts: self.facts, locale: &resolved.locale, formats, source: self.source };
        read(resolved, &setting, find, place, faults)
    }
}

/// For texts that may not link to pages: the interface, and the words of an edition.
pub fn no_links(address: &str) -> Result<Target, LinkFault> {
    Err(LinkFault {
        rule: &rules::LINK_UNSAFE,
        message: format!("This text cannot link to “{address}”."),
        help: Some("only the texts of a page may hold links to pages".to_owned()),
    })
}

/// Reads the inline markdown of a text and opens its values. `place` finds where a part of the text stands.
fn read(
    resolved: &Resolved,
    setting: &Setting<'_>,
    find: &FindTarget<'_>,
    place: &dyn Fn(&str) -> Span,
    faults: &mut Vec<Diagnostic>,
) -> Text {
    // Most texts have no sign of markdown.
    let bare = is_bare(&resolved.text);
    let line = if bare { String::new() } else { one_block(&resolved.text) };
    let (events, cut) = if bare {
        (Vec::new(), Vec::new())
    } else {
        shallow::shallow(Parser::new_ext(&line, Options::empty()), |it| it)
    };
    if !cut.is_empty() {
        faults.push(
            Diagnostic::new(&rules::MARKDOWN_UNSUPPORTED, resolved.span, shallow::TOO_DEEP)
                .help(shallow::FLATTEN),
        );
    }
    let mut reader =
        Reader { events: events.into_iter().peekable(), setting, find, place, span: resolved.span, faults };
    let mut inlines = if bare {
        let mut words = Vec::new();
        reader.plain_words(resolved.text.clone(), &mut words);
        tidy(words)
    } else {
        tidy(reader.inlines(false))
    };
    if setting.locale.is_rtl() {
        join_units(&mut inlines);
    }
    Text { inlines, locale: Arc::clone(&resolved.locale), state: resolved.state, span: resolved.span }
}

/// A text as one paragraph: each line begins with a letter, so that none can be a heading, list or quote, and
/// lines other than after a hard break are joined.
pub(super) fn one_block(text: &str) -> String {
    let mut out = format!("{LINE_START} ");
    let mut lines = text.split('\n').map(str::trim).peekable();
    while let Some(line) = lines.next() {
        out.push_str(line);
        if lines.peek().is_some() {
            if line.ends_with('\\') {
                out.push('\n');
                out.push(LINE_START);
            }
            out.push(' ');
        }
    }
    out
}

/// Why a text as a translator writes it cannot be shown: it holds raw HTML, a picture or what is too deep, which
/// [`Surroundings::read`] refuses.
pub fn refused(text: &str) -> Option<&'static str> {
    let line = one_block(text);
    let (events, cut) = shallow::shallow(Parser::new_ext(&line, Options::empty()), |it| it);
    if !cut.is_empty() {
        return Some("bold words or links stand in one another too deep");
    }
    events.iter().find_map(|it| match it {
        Event::InlineHtml(_) | Event::Html(_) => {
            Some("it holds raw HTML, which no page shows; a < that is meant as a sign is written \\<")
        }
        Event::Start(Tag::Image { .. }) => Some("it holds a picture, which cannot stand inside a text"),
        Event::Text(text) if reference(text).is_some() => Some("it holds a sign that nobody sees"),
        _ => None,
    })
}

struct Reader<'a, 'e> {
    events: std::iter::Peekable<std::vec::IntoIter<Event<'e>>>,
    setting: &'a Setting<'a>,
    find: &'a FindTarget<'a>,
    place: &'a dyn Fn(&str) -> Span,
    span: Span,
    faults: &'a mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    /// Inlines up to the end of what is open.
    fn inlines(&mut self, in_link: bool) -> Vec<Inline> {
        let mut out = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Paragraph) => {}
                Event::End(_) => break,
                Event::Text(text) if let Some(it) = reference(&text) => {
                    self.faults.push(diagnostics::unseen::finding(it, self.span));
                }
                Event::Text(text) | Event::Code(text) => self.words(&text, in_link, &mut out),
                Event::SoftBreak => out.push(Inline::Text(" ".into())),
                Event::HardBreak => out.push(Inline::Break),
                Event::Start(Tag::Strong) => out.push(Inline::Strong(self.inlines(in_link))),
                Event::Start(Tag::Emphasis) => out.push(Inline::Emphasis(self.inlines(in_link))),
                Event::Start(Tag::Link { dest_url, .. }) => self.link(&dest_url, in_link, &mut out),
                Event::InlineHtml(html) | Event::Html(html) => {
                    let span = (self.place)(&html);
                    let message = "Raw HTML cannot be translated, checked or printed.";
                    self.faults.push(
                        Diagnostic::new(&rules::HTML_IN_TEXT, span, message)
                            .help("say it in markdown; a < that is meant as a sign is written \\<"),
                    );
                }
                Event::Start(_) => {
                    let message = "Only words, bold and links may stand in a text.";
                    self.faults.push(Diagnostic::new(&rules::MARKDOWN_UNSUPPORTED, self.span, message));
                    out.extend(self.inlines(in_link));
                }
                _ => {}
            }
        }
        out
    }

    fn link(&mut self, address: &str, in_link: bool, out: &mut Vec<Inline>) {
        let content = self.inlines(true);
        match self.target(address) {
            Ok(to) if !in_link => out.push(Inline::Link { to: Box::new(to), content }),
            Ok(_) => out.extend(content),
            Err(fault) => {
                let span = (self.place)(address);
                self.faults.push(Diagnostic::new(fault.rule, span, fault.message).maybe_help(fault.help));
                out.extend(content);
            }
        }
    }

    fn target(&mut self, address: &str) -> Result<Target, LinkFault> {
        let fault = |message| LinkFault { rule: &rules::LINK_MISSING, message, help: None };
        let parts = pieces(address);
        let [Piece::Value(value)] = &parts[..] else {
            if parts.iter().any(|it| matches!(it, Piece::Value(_))) {
                let message = "A value stands inside the address of this link, where nobody can check it.";
                let help = Some("let the whole address be a fact: [words]({ $name })".to_owned());
                return Err(LinkFault { help, ..fault(message.to_owned()) });
            }
            return match unseen::all(address).find(|it| it.kind != Kind::Space) {
                Some(it) => Err(fault(diagnostics::unseen::sentence(it))),
                None => (self.find)(address),
            };
        };
        match fact::show(value, self.setting) {
            Ok(Inline::Fact(it)) => it.to.ok_or_else(|| {
                fault("This fact cannot be linked: it is no phone, mail or web address.".into())
            }),
            Ok(_) => Err(fault("This value cannot be linked.".into())),
            Err(sentence) => Err(fault(sentence)),
        }
    }

    fn words(&mut self, text: &str, in_link: bool, out: &mut Vec<Inline>) {
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => self.plain_words(words.into(), out),
                Piece::Value(value) => match fact::show(&value, self.setting) {
                    Ok(Inline::Fact(mut it)) => {
                        if in_link {
                            it.to = None;
                        }
                        out.push(Inline::Fact(it));
                    }
                    Ok(Inline::Text(words)) => self.plain_words(words, out),
                    Ok(other) => out.push(other),
                    Err(sentence) => {
                        self.faults.push(Diagnostic::new(&rules::MESSAGE_FAILED, self.span, sentence))
                    }
                },
            }
        }
    }

    fn plain_words(&mut self, mut words: EcoString, out: &mut Vec<Inline>) {
        if words.contains(LINE_START) {
            words = words.as_str().replace(&format!("{LINE_START} "), "").replace(LINE_START, "").into();
        }
        let locale = self.setting.locale;
        let runs = if locale.script == "Latn" { Vec::new() } else { direction::runs(&words) };
        if matches!(runs.as_slice(), [] | [Run::Own(_)]) {
            out.push(Inline::Text(words));
            return;
        }
        // Latin words in another script are names or terms of the source language, when that is Latin.
        let latin_is_source = self.setting.source.script == "Latn";
        out.extend(runs.into_iter().map(|it| match it {
            Run::Own(text) => Inline::Text(text.into()),
            Run::Ltr(text) if latin_is_source && text.chars().any(char::is_letter) => {
                Inline::Foreign { text: text.into(), locale: Arc::clone(self.setting.source) }
            }
            Run::Ltr(text) if locale.is_rtl() => Inline::Ltr(text.into()),
            Run::Ltr(text) => Inline::Text(text.into()),
        }));
    }
}

/// The character that nobody sees of an event that is a numbered reference, such as `&#7;`: markdown reads each by itself.
fn reference(text: &str) -> Option<Unseen> {
    let only = |it: &Unseen| it.sign.len_utf8() == text.len() && it.sign != LINE_START;
    if text.len() > 4 { None } else { unseen::all(text).next().filter(only) }
}

/// Joins neighbouring words and drops empty ones: the reader of markdown cuts a text at every sign.
fn tidy(inlines: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for it in inlines {
        let it = match it {
            Inline::Strong(inner) => Inline::Strong(tidy(inner)),
            Inline::Emphasis(inner) => Inline::Emphasis(tidy(inner)),
            Inline::Link { to, content } => Inline::Link { to, content: tidy(content) },
            other => other,
        };
        match (out.last_mut(), it) {
            (_, Inline::Text(text)) if text.is_empty() => {}
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, it) => out.push(it),
        }
    }
    if let Some(Inline::Text(first)) = out.first_mut() {
        let start = first.len() - first.trim_start().len();
        if start > 0 {
            *first = first[start..].into();
        }
    }
    // There are hundreds of thousands of texts, and most have one part.
    out.shrink_to_fit();
    out
}

/// Puts a figure together with the unit or sign that follows it: in a right-to-left line `140 KB` and `19%`
/// would otherwise come out as `KB 140` and `%19`.
fn join_units(inlines: &mut Vec<Inline>) {
    let mut at = 0;
    while at + 1 < inlines.len() {
        let (before, after) = inlines.split_at_mut(at + 1);
        if let (Some(Inline::Fact(fact)), [next, rest @ ..]) = (before.last_mut(), after)
            && fact.kind == FactKind::Figure
            && fact.to.is_none()
        {
            let signs = match next {
                Inline::Text(text) => text.chars().take_while(|it| matches!(it, '%' | '+')).count(),
                _ => 0,
            };
            let unit = match (&*next, rest.first()) {
                (Inline::Text(space), Some(Inline::Foreign { text, .. }))
                    if space == " " && text.len() <= 3 =>
                {
                    Some(text.clone())
                }
                _ => None,
            };
            if let (Inline::Text(text), true) = (&mut *next, signs > 0) {
                // Each is one byte long.
                fact.text.push_str(&text[..signs]);
                *text = text[signs..].into();
            } else if let Some(unit) = unit {
                fact.text = format!("{}\u{a0}{unit}", fact.text);
                inlines.drain(at + 1..at + 3);
            }
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests;
