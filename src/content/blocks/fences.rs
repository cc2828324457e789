//! Lines of three colons → where each component begins and ends. Never reads what stands inside.
//!
//! ```text
//! ::: quote
//! by: A volunteer in Luton
//!
//! People told us things that they had told nobody.
//! :::
//! ```
//!
//! One rule holds for all components: a line `::: name words`, lines `key: value` right below it where the component
//! has any, an empty line, ordinary markdown, and a line `:::`. It was chosen over the others because an editor has
//! three signs to remember and none to count or to escape, because a viewer that knows nothing of it (a forge, an
//! editor's preview) still shows every word in order, and because everything inside stays markdown, unit by unit.
//! Weighed against it were: quotations with a word in brackets, as `> [!NOTE]` has, which need a sign on every line and
//! which markdown readers know for five words only; HTML, which is neither checked nor translated here; and shortcodes
//! in braces, which Fluent takes for its own. The reader of markdown has no containers, so their lines are found here,
//! and the markdown between them is read piece by piece.

use std::ops::Range;

use crate::diagnostics::{Diagnostic, rules};
use crate::source::{Source, Span};

/// A stretch of a page's body. Ranges are bytes of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Region {
    /// Markdown.
    Markdown(Range<usize>),
    /// A component.
    Fence(Fence),
}

/// A component before it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fence {
    /// The line that opens it.
    pub line: Range<usize>,
    /// Its name.
    pub name: Range<usize>,
    /// The words after the name; empty where there are none.
    pub title: Range<usize>,
    /// Keys and values.
    pub attributes: Vec<(Range<usize>, Range<usize>)>,
    /// What stands inside.
    pub inside: Vec<Region>,
    /// Whether a line closes it.
    pub closed: bool,
}

/// Finds the components of the text from byte `start` on.
pub fn find(source: &Source, start: usize, faults: &mut Vec<Diagnostic>) -> Vec<Region> {
    let mut scan =
        Scan { source, done: vec![Vec::new()], open: Vec::new(), passed: 0, heads: false, code: false };
    let mut at = start;
    for line in source.text[start..].split_inclusive('\n') {
        let range = at..at + line.trim_end().len();
        scan.line(&range, at..at + line.len(), faults);
        at += line.len();
    }
    while let Some(fence) = scan.open.last() {
        let message = format!("The component “{}” is not closed.", &source.text[fence.name.clone()]);
        faults.push(
            Diagnostic::new(&rules::COMPONENT_UNCLOSED, source.span(fence.line.clone()), message)
                .help("put a line with ::: and nothing else below its last line"),
        );
        scan.close(false);
    }
    scan.done.pop().unwrap_or_default()
}

/// How deep components may stand in one another: far more than anybody writes.
const DEEPEST: usize = 8;

struct Scan<'a> {
    source: &'a Source,
    /// Regions of the page, and of each component that is open.
    done: Vec<Vec<Region>>,
    open: Vec<Fence>,
    /// How many are open that stand too deep: they are told once, and passed over with what they hold.
    passed: usize,
    /// Whether the line before was the opening line of a component or one of its keys.
    heads: bool,
    /// Inside a block of code nothing is a component.
    code: bool,
}

impl Scan<'_> {
    fn line(&mut self, line: &Range<usize>, whole: Range<usize>, faults: &mut Vec<Diagnostic>) {
        let text = &self.source.text[line.clone()];
        if text.starts_with("```") || text.starts_with("~~~") {
            self.code = !self.code;
        }
        let heads = std::mem::take(&mut self.heads);
        if self.code {
            self.markdown(whole);
        } else if let Some(rest) = text.strip_prefix(":::") {
            let rest = rest.trim_start_matches(':').trim_start();
            match (rest.is_empty(), self.open.is_empty()) {
                (false, _) if self.open.len() == DEEPEST => self.pass_over(line, faults),
                (false, _) => self.begin(line, line.end - rest.len()),
                (true, _) if self.passed > 0 => self.passed -= 1,
                (true, false) => self.close(true),
                (true, true) => faults.push(
                    Diagnostic::new(&rules::COMPONENT_UNCLOSED, self.span(line), "This ::: closes nothing.")
                        .help("take the line out, or begin a component above with ::: and its name"),
                ),
            }
        } else if let (true, Some(attribute)) = (heads, attribute(text, line.start)) {
            self.heads = true;
            if let Some(fence) = self.open.last_mut() {
                fence.attributes.push(attribute);
            }
        } else {
            let bare = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '-' | '*'));
            if bare.starts_with(":::") {
                let span = self.span(&(line.end - bare.len()..line.end));
                faults.push(
                    Diagnostic::new(
                        &rules::COMPONENT_PLACE,
                        span,
                        "A component cannot stand inside a list or a quotation.",
                    )
                    .help("begin the line with :::, without spaces or signs before it"),
                );
            }
            self.markdown(whole);
        }
    }

    fn pass_over(&mut self, line: &Range<usize>, faults: &mut Vec<Diagnostic>) {
        if self.passed == 0 {
            let message = "Components stand in one another too deep here.";
            faults.push(
                Diagnostic::new(&rules::COMPONENT_PLACE, self.span(line), message)
                    .help("close the components above first, each with a line :::"),
            );
        }
        self.passed += 1;
    }

    fn span(&self, range: &Range<usize>) -> Span {
        self.source.span(range.clone())
    }

    fn begin(&mut self, line: &Range<usize>, name_at: usize) {
        let rest = &self.source.text[name_at..line.end];
        let name_end = name_at + rest.find(char::is_whitespace).unwrap_or(rest.len());
        let title = self.source.text[name_end..line.end].trim_start();
        self.open.push(Fence {
            line: line.clone(),
            name: name_at..name_end,
            title: line.end - title.len()..line.end,
            attributes: Vec::new(),
            inside: Vec::new(),
            closed: false,
        });
        self.done.push(Vec::new());
        self.heads = true;
    }

    fn close(&mut self, closed: bool) {
        let (Some(mut fence), Some(inside)) = (self.open.pop(), self.done.pop()) else { return };
        fence.inside = inside;
        fence.closed = closed;
        if let Some(regions) = self.done.last_mut() {
            regions.push(Region::Fence(fence));
        }
    }

    /// Adds a line of markdown to the stretch before it, or begins one.
    fn markdown(&mut self, line: Range<usize>) {
        if self.passed > 0 {
            return;
        }
        let Some(regions) = self.done.last_mut() else { return };
        match regions.last_mut() {
            Some(Region::Markdown(range)) => range.end = line.end,
            _ => regions.push(Region::Markdown(line)),
        }
    }
}

/// `key: value`: a word in small letters, a colon, and a space or the end of the line.
fn attribute(text: &str, at: usize) -> Option<(Range<usize>, Range<usize>)> {
    let (key, value) = text.split_once(':')?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    if !key.starts_with(|c: char| c.is_ascii_lowercase()) || !key.chars().all(plain) {
        return None;
    }
    if !value.is_empty() && !value.starts_with(char::is_whitespace) {
        return None;
    }
    let end = at + text.len();
    Some((at..at + key.len(), end - value.trim_start().len()..end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    /// Names with their keys and, in brackets, what they hold; `m` is markdown.
    fn shape(text: &str) -> (String, Vec<(&'static str, usize)>) {
        let mut sources = Sources::new();
        let id = sources.add_text("a.md", text);
        let source = sources.get(id);
        let mut faults = Vec::new();
        let regions = find(source, 0, &mut faults);
        let places = faults
            .iter()
            .map(|it| (it.rule.code, source.line_column(it.span.unwrap().start as usize).0))
            .collect();
        (draw(text, &regions), places)
    }

    fn draw(text: &str, regions: &[Region]) -> String {
        let one = |it: &Region| match it {
            Region::Markdown(range) => format!("m{}", text[range.clone()].lines().count()),
            Region::Fence(it) => {
                let keys: String = it
                    .attributes
                    .iter()
                    .map(|(k, v)| format!(" {}={}", &text[k.clone()], &text[v.clone()]))
                    .collect();
                format!(
                    "{}“{}”{keys}[{}]",
                    &text[it.name.clone()],
                    &text[it.title.clone()],
                    draw(text, &it.inside)
                )
            }
        };
        regions.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_component_has_a_name_words_keys_and_an_inside() {
        let text = "One.\n::: quote Who\nby: A woman\n\nSaid.\nno-key: it is text\n:::\nTwo.\n";
        assert_eq!(shape(text), ("m1 quote“Who” by=A woman[m3] m1".into(), vec![]));
        // A line that is no key ends them, and so does an empty line.
        assert_eq!(shape("::: details\nhttps://x.org\nby: x\n:::\n").0, "details“”[m2]");
        assert_eq!(shape(":::details Why: now?\nTell us: now\n::::\n").0, "details“Why: now?”[m1]");
    }

    #[test]
    fn components_stand_in_one_another() {
        let text = "::: details A\n\nx\n\n::: contact B\nphone: p\n:::\n\ny\n:::\n";
        assert_eq!(shape(text), ("details“A”[m3 contact“B” phone=p[] m2]".into(), vec![]));
    }

    #[test]
    fn what_is_not_closed_is_told_where_it_begins() {
        assert_eq!(shape("x\n\n::: details A\n\ny\n").1, [("component-unclosed", 3)]);
        assert_eq!(shape("::: a\n::: b\n:::\n").1, [("component-unclosed", 1)]);
        assert_eq!(shape("x\n:::\n").1, [("component-unclosed", 2)]);
        assert_eq!(shape("- x\n  ::: a\n> ::: b\n").1, [("component-place", 2), ("component-place", 3)]);
        assert_eq!(shape("```\n::: a\n```\n").1, []);
    }

    #[test]
    fn what_stands_too_deep_is_told_once() {
        let (open, close) = ("::: a\n".repeat(50_000), ":::\n".repeat(50_000));
        assert_eq!(shape(&format!("{open}x\n{close}")).1, [("component-place", 9)]);
        let (drawn, places) = shape(&format!("{open}x\n"));
        assert_eq!(drawn, format!("{}{}", "a“”[".repeat(8), "]".repeat(8)));
        assert_eq!(places.len(), 9);
    }

    #[test]
    fn windows_line_ends_are_no_part_of_the_words() {
        assert_eq!(shape("::: quote\r\nby: A woman\r\n\r\nx\r\n:::\r\n").0, "quote“” by=A woman[m2]");
    }

    proptest::proptest! {
        #[test]
        fn every_line_of_markdown_is_kept(text in "(::: ?[a-c]{0,2}( x)?\n|a: b\n|\n|word\n|> :::\n){0,12}") {
            let mut sources = Sources::new();
            let id = sources.add_text("a.md", &text);
            let mut faults = Vec::new();
            let regions = find(sources.get(id), 0, &mut faults);
            let drawn = draw(&text, &regions);
            proptest::prop_assert_eq!(drawn.is_empty(), regions.is_empty());
        }
    }
}
