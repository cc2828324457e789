//! A formatted text with closed values → inlines. Markdown is read while the values are closed, so neither a
//! fact nor a translation can inject structure. Never reads another file.

use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::fact::{self, Setting};
use super::inline::{self, Inline, Target};
use crate::diagnostics::{Diagnostic, Rule, rules};
use crate::locale::Locale;
use crate::locale::direction::{self, Run};
use crate::messages::placeable::{LINE_START, Piece, pieces};
use crate::source::Span;
use crate::translation::{Resolved, State};

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

/// Reads the inline markdown of a text and opens its values. `place` finds where a part of the text stands.
pub fn read(
    resolved: &Resolved,
    setting: &Setting<'_>,
    find: &FindTarget<'_>,
    place: &dyn Fn(&str) -> Span,
    faults: &mut Vec<Diagnostic>,
) -> Text {
    let line = one_block(&resolved.text);
    let events: Vec<Event<'_>> = Parser::new_ext(&line, Options::empty()).collect();
    let mut reader = Reader { events: events.into_iter().peekable(), setting, find, place, span: resolved.span, faults };
    let inlines = reader.inlines(false);
    Text {
        inlines: tidy(inlines),
        locale: Arc::clone(&resolved.locale),
        state: resolved.state,
        span: resolved.span,
    }
}

/// The addresses of the links in a text's markdown.
pub fn link_addresses(text: &str) -> Vec<String> {
    let line = one_block(text);
    Parser::new_ext(&line, Options::empty())
        .filter_map(|it| if let Event::Start(Tag::Link { dest_url, .. }) = it { Some(dest_url.to_string()) } else { None })
        .collect()
}

/// A text as one paragraph: each line begins with a letter, so that none can be a heading, list or quote, and
/// lines other than after a hard break are joined.
fn one_block(text: &str) -> String {
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
            Ok(to) if !in_link => out.push(Inline::Link { to, content }),
            Ok(_) => out.extend(content),
            Err(fault) => {
                let span = (self.place)(address);
                self.faults.push(Diagnostic::new(fault.rule, span, fault.message).maybe_help(fault.help));
                out.extend(content);
            }
        }
    }

    fn target(&mut self, address: &str) -> Result<Target, LinkFault> {
        let [Piece::Value(value)] = &pieces(address)[..] else { return (self.find)(address) };
        let fault = |message| LinkFault { rule: &rules::LINK_MISSING, message, help: None };
        match fact::show(value, self.setting) {
            Ok(Inline::Fact(it)) => {
                it.to.ok_or_else(|| fault("This fact cannot be linked: it is no phone, mail or web address.".into()))
            }
            Ok(_) => Err(fault("This value cannot be linked.".into())),
            Err(sentence) => Err(fault(sentence)),
        }
    }

    fn words(&mut self, text: &str, in_link: bool, out: &mut Vec<Inline>) {
        for piece in pieces(text) {
            match piece {
                Piece::Words(words) => self.plain_words(words, out),
                Piece::Value(value) => match fact::show(&value, self.setting) {
                    Ok(Inline::Fact(mut it)) => {
                        if in_link {
                            it.to = None;
                        }
                        out.push(Inline::Fact(it));
                    }
                    Ok(Inline::Text(words)) => self.plain_words(&words, out),
                    Ok(other) => out.push(other),
                    Err(sentence) => self.faults.push(Diagnostic::new(&rules::MESSAGE_FAILED, self.span, sentence)),
                },
            }
        }
    }

    fn plain_words(&mut self, words: &str, out: &mut Vec<Inline>) {
        let words = words.replace(&format!("{LINE_START} "), "").replace(LINE_START, "");
        if !self.setting.locale.is_rtl() {
            out.push(Inline::Text(words));
            return;
        }
        out.extend(direction::runs(&words).into_iter().map(|it| match it {
            Run::Own(text) => Inline::Text(text.to_owned()),
            Run::Ltr(text) => Inline::Ltr(text.to_owned()),
        }));
    }
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
        *first = first.trim_start().to_owned();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Facts;
    use crate::locale::Formats;
    use crate::messages::Placeable;
    use crate::messages::placeable::encode;
    use crate::source::Sources;

    fn read_in(tag: &str, text: &str) -> (Vec<Inline>, Vec<&'static str>) {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", text);
        let span = sources.get(id).whole();
        let locale = Locale::known(tag).unwrap();
        let source = Locale::known("en-GB").unwrap();
        let (facts, formats) = (Facts::new(), Formats::new(&locale).unwrap());
        let setting = Setting { facts: &facts, locale: &locale, formats: &formats, source: &source };
        let resolved = Resolved { text: text.into(), locale: Arc::clone(&locale), state: State::Translated, span };
        let find = |it: &str| Ok(Target::Away(it.to_owned()));
        let mut faults = Vec::new();
        let it = super::read(&resolved, &setting, &find, &|_| span, &mut faults);
        (it.inlines, faults.iter().map(|it| it.rule.code).collect())
    }

    fn words(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.into())]
    }

    #[test]
    fn bold_and_links_are_read() {
        let (found, faults) = read_in("en-GB", "Call **us** or [write](https://example.org).");
        assert!(faults.is_empty());
        assert_eq!(
            found,
            [
                Inline::Text("Call ".into()),
                Inline::Strong(words("us")),
                Inline::Text(" or ".into()),
                Inline::Link { to: Target::Away("https://example.org".into()), content: words("write") },
                Inline::Text(".".into()),
            ]
        );
    }

    #[test]
    fn a_text_may_begin_with_bold() {
        assert_eq!(read_in("en-GB", "**Talks.** Yes").0[0], Inline::Strong(words("Talks.")));
    }

    #[test]
    fn no_line_becomes_a_heading_a_list_or_a_quote() {
        for text in ["# one", "- one", "> one", "1. one", "    one", "one\n# two", "one\n===", "| a |\n|---|", "[a]: b"] {
            let (found, faults) = read_in("en-GB", text);
            assert!(faults.is_empty(), "{text}: {faults:?}");
            assert!(found.iter().all(|it| matches!(it, Inline::Text(_))), "{text}: {found:?}");
        }
    }

    #[test]
    fn a_value_is_never_markdown() {
        let value = encode(&Placeable::Text("**x** [y](javascript:z) <b>".into()));
        let (found, faults) = read_in("en-GB", &format!("Say {value}!"));
        assert!(faults.is_empty());
        assert_eq!(found, words("Say **x** [y](javascript:z) <b>!"));
    }

    #[test]
    fn html_is_refused() {
        assert_eq!(read_in("en-GB", "a <script>x</script>").1, ["html-in-text", "html-in-text"]);
    }

    #[test]
    fn latin_words_and_numbers_are_isolated_in_right_to_left_lines() {
        let (found, _) = read_in("ur", "عمر 16+ سال");
        assert_eq!(found, [Inline::Text("عمر ".into()), Inline::Ltr("16+".into()), Inline::Text(" سال".into())]);
    }

    #[test]
    fn a_hard_break_is_kept() {
        assert_eq!(read_in("en-GB", "a\\\n- b").0, [Inline::Text("a".into()), Inline::Break, Inline::Text("- b".into())]);
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic_or_lose_its_letters(text in "[a-z*_`#>\\[\\]()!~| \n\\\\-]{0,60}") {
            let (found, _) = read_in("en-GB", &text);
            let kept = inline::plain(&found);
            let letters = |it: &str| it.chars().filter(char::is_ascii_lowercase).count();
            proptest::prop_assert!(letters(&kept) <= letters(&text));
        }
    }
}
