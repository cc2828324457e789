//! A page whose tags all nest as they are written → its tree, straight. Never guesses: where the standard would imply, move,
//! copy or close anything, it gives up, and the tree builder of the standard reads the page.
//!
//! Pages that Handbill draws are of this kind, and reading them takes a tenth of the time. That both ways lead to the same
//! tree is held by properties in the tests.

mod places;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::ops::Range;

use html5ever::LocalName;
use memchr::{memchr, memchr2};

use super::tag::{Namespace, Tag};
use super::tree::{Attribute, Element, Id, Kind, Node, Page};

/// Nothing that is drawn nests or is attributed as much; what does is for the other reader, which has its limits.
const DEEPEST: usize = 128;
const MOST_ATTRIBUTES: usize = 64;

/// The tree of a page; none where its tags do not nest plainly.
pub(super) fn read(text: &str) -> Option<Page> {
    // The standard takes both of them for something else.
    if memchr2(0, b'\r', text.as_bytes()).is_some() {
        return None;
    }
    let mut reader = Reader { text, at: 0, nodes: Vec::with_capacity(text.len() / 30 + 8), open: Vec::new() };
    reader.node(Kind::Document);
    reader.page()?;
    let (order, ids, sheets) = (Vec::new(), BTreeMap::new(), Vec::new());
    Some(Page { nodes: reader.nodes, order, ids, sheets, cut: None, quirks: false })
}

/// An element that has begun.
struct Open<'a> {
    id: Id,
    tag: Tag,
    name: &'a str,
    namespace: Namespace,
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    nodes: Vec<Node>,
    open: Vec<Open<'a>>,
}

/// A start tag.
struct Start<'a> {
    name: &'a str,
    attributes: Vec<Attribute>,
    range: Range<usize>,
    /// Ends with `/>`.
    is_whole: bool,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn page(&mut self) -> Option<()> {
        let doctype = self.rest().get(..15)?;
        doctype.eq_ignore_ascii_case("<!doctype html>").then_some(())?;
        self.at += 15;
        self.skip_space();
        self.begin_only("html")?;
        self.skip_space();
        self.begin_only("head")?;
        self.content("head")?;
        // What stands between head and body belongs to neither.
        self.space()?;
        self.begin_only("body")?;
        self.content("body")?;
        self.space()?;
        let rest = self.rest().strip_prefix("</html>")?;
        self.at = self.text.len() - rest.len();
        self.space()?;
        (self.at == self.text.len()).then_some(())
    }

    /// White space that becomes part of the tree.
    fn space(&mut self) -> Option<()> {
        let start = self.at;
        self.skip_space();
        self.add_text(&self.text[start..self.at])
    }

    fn skip_space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(super::is_space).len();
    }

    /// Takes the start tag of this element and no other.
    fn begin_only(&mut self, name: &str) -> Option<()> {
        let start = self.start_tag(Namespace::Html)?;
        (start.name == name && !start.is_whole).then_some(())?;
        self.add(start, Tag::html(&LocalName::from(name)), Namespace::Html);
        Some(())
    }

    /// Everything up to the end of the head or the body, which is open. The body stays so: white space after it is its own.
    fn content(&mut self, name: &str) -> Option<()> {
        let depth = self.open.len();
        loop {
            let rest = self.rest().as_bytes();
            let end = memchr(b'<', rest)?;
            self.add_text(&self.rest()[..end])?;
            self.at += end;
            if self.rest().as_bytes().get(1) != Some(&b'/') {
                self.element()?;
                continue;
            }
            let ended = &self.rest()[2..];
            let ended = &ended[..memchr(b'>', ended.as_bytes())?];
            let current = self.open.last()?;
            (current.name == ended).then_some(())?;
            self.at += ended.len() + 3;
            if self.open.len() == depth {
                (ended == name).then_some(())?;
                if name == "head" {
                    self.open.pop();
                }
                return Some(());
            }
            self.open.pop();
        }
    }

    /// A start tag, with its content where that is no markup.
    fn element(&mut self) -> Option<()> {
        let round = self.open.last()?.namespace;
        let start = self.start_tag(round)?;
        let name = start.name;
        if round == Namespace::Svg || name == "svg" {
            return self.drawing(start);
        }
        let tag = Tag::html(&LocalName::from(name));
        self.may_begin(tag)?;
        if tag.is_void() {
            self.add(start, tag, Namespace::Html);
            self.open.pop();
            return Some(());
        }
        (!start.is_whole && self.open.len() < DEEPEST).then_some(())?;
        self.add(start, tag, Namespace::Html);
        match tag {
            Tag::Script | Tag::Style | Tag::Noscript | Tag::Iframe => self.raw(name, false),
            Tag::Title | Tag::Textarea => self.raw(name, true),
            // The standard drops a line end that comes first.
            Tag::Pre => (!self.rest().starts_with('\n')).then_some(()),
            _ => Some(()),
        }
    }

    /// The part of an SVG drawing that begins here.
    fn drawing(&mut self, start: Start<'a>) -> Option<()> {
        const KNOWN: [&str; 11] =
            ["path", "g", "circle", "ellipse", "rect", "line", "polyline", "polygon", "title", "use", "defs"];
        let is_root = self.open.last()?.namespace == Namespace::Html;
        if is_root {
            self.may_hold_text()?;
        } else {
            // What stands in a title is HTML again.
            (self.open.last()?.name != "title" && KNOWN.contains(&start.name)).then_some(())?;
        }
        (self.open.len() < DEEPEST).then_some(())?;
        let is_whole = start.is_whole;
        self.add(start, if is_root { Tag::Svg } else { Tag::Other }, Namespace::Svg);
        if is_whole {
            self.open.pop();
        }
        Some(())
    }

    /// Text up to the end tag of the element that just began.
    fn raw(&mut self, name: &str, is_escaped: bool) -> Option<()> {
        let rest = self.rest();
        let mut end = 0;
        loop {
            end += memchr(b'<', &rest.as_bytes()[end..])?;
            let after = &rest.as_bytes()[end + 1..];
            let is_end = after.first() == Some(&b'/')
                && after.get(1..=name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()));
            // A comment in a script hides what ends it.
            (!after.starts_with(b"!")).then_some(())?;
            if is_end {
                (after.get(1 + name.len()) == Some(&b'>') && after[1..].starts_with(name.as_bytes()))
                    .then_some(())?;
                break;
            }
            end += 1;
        }
        let content = &rest[..end];
        (name != "textarea" || !content.starts_with('\n')).then_some(())?;
        let content = if is_escaped { unescaped(content)? } else { content.to_owned() };
        if !content.is_empty() {
            self.append(Kind::Text(content));
        }
        self.at += end + name.len() + 3;
        self.open.pop();
        Some(())
    }

    /// A start tag with its attributes, in lower case and quoted.
    fn start_tag(&mut self, round: Namespace) -> Option<Start<'a>> {
        let bytes = self.text.as_bytes();
        let begin = self.at;
        (bytes.get(begin) == Some(&b'<')).then_some(())?;
        let mut at = begin + 1;
        while bytes.get(at).is_some_and(|it| it.is_ascii_lowercase() || it.is_ascii_digit()) {
            at += 1;
        }
        let name = &self.text[begin + 1..at];
        name.starts_with(|it: char| it.is_ascii_lowercase()).then_some(())?;
        let is_drawn = round == Namespace::Svg || name == "svg";
        let mut attributes: Vec<Attribute> = Vec::new();
        loop {
            let gap = at;
            while matches!(bytes.get(at), Some(b' ' | b'\n' | b'\t')) {
                at += 1;
            }
            match bytes.get(at)? {
                b'>' => {
                    let range = begin..at + 1;
                    self.at = at + 1;
                    return Some(Start { name, attributes, range, is_whole: false });
                }
                b'/' if bytes.get(at + 1) == Some(&b'>') => {
                    let range = begin..at + 2;
                    self.at = at + 2;
                    return Some(Start { name, attributes, range, is_whole: true });
                }
                _ if gap == at || attributes.len() == MOST_ATTRIBUTES => return None,
                _ => {}
            }
            let attribute = self.attribute(at, is_drawn)?;
            at = attribute.range.end;
            attributes.iter().all(|it| it.name != attribute.name).then_some(())?;
            attributes.push(attribute);
        }
    }

    fn attribute(&self, begin: usize, is_drawn: bool) -> Option<Attribute> {
        let bytes = self.text.as_bytes();
        let mut at = begin;
        while bytes.get(at).is_some_and(|it| it.is_ascii_alphanumeric() || *it == b'-') {
            at += 1;
        }
        let name = &self.text[begin..at];
        let is_known = if is_drawn {
            name == "viewBox" || is_for_drawings(name)
        } else {
            !name.is_empty() && !name.bytes().any(|it| it.is_ascii_uppercase())
        };
        is_known.then_some(())?;
        let name = LocalName::from(name);
        if bytes.get(at) != Some(&b'=') {
            matches!(bytes.get(at)?, b' ' | b'\n' | b'\t' | b'>' | b'/').then_some(())?;
            // A sign of equality further on would still belong to it.
            (!self.text[at..].trim_start_matches(super::is_space).starts_with('=')).then_some(())?;
            return Some(Attribute { name, value: Box::default(), range: begin..at });
        }
        (bytes.get(at + 1) == Some(&b'"')).then_some(())?;
        let value = &self.text[at + 2..];
        let value = &value[..memchr(b'"', value.as_bytes())?];
        let range = begin..at + 3 + value.len();
        let value = if value.contains('&') { unescaped(value)?.into() } else { Box::from(value) };
        Some(Attribute { name, value, range })
    }

    /// Adds a text to what is open, joined to a text right before it.
    fn add_text(&mut self, text: &str) -> Option<()> {
        if text.is_empty() {
            return Some(());
        }
        if self.may_hold_text().is_none() {
            text.chars().all(super::is_space).then_some(())?;
        }
        let text = unescaped(text)?;
        let last = self.open.last().and_then(|it| self.nodes[it.id.index()].last);
        if let Some(Kind::Text(before)) = last.map(|it| &mut self.nodes[it.index()].kind) {
            before.push_str(&text);
            return Some(());
        }
        self.append(Kind::Text(text));
        Some(())
    }

    /// Begins an element in what is open.
    fn add(&mut self, start: Start<'a>, tag: Tag, namespace: Namespace) {
        let Start { name, attributes, range, .. } = start;
        let element = Element { tag, namespace, name: LocalName::from(name), attributes, range };
        let id = self.append(Kind::Element(element));
        self.open.push(Open { id, tag, name, namespace });
    }

    /// Puts a node last in what is open.
    fn append(&mut self, kind: Kind) -> Id {
        let parent = self.open.last().map_or(Id(0), |it| it.id);
        let id = self.node(kind);
        let (depth, previous) = {
            let parent = &mut self.nodes[parent.index()];
            let previous = parent.last.replace(id);
            parent.first.get_or_insert(id);
            (parent.depth + 1, previous)
        };
        if let Some(previous) = previous {
            self.nodes[previous.index()].next = Some(id);
        }
        let node = &mut self.nodes[id.index()];
        (node.parent, node.previous, node.depth) = (Some(parent), previous, depth);
        id
    }

    fn node(&mut self, kind: Kind) -> Id {
        let id = Id(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        let (parent, first, last, previous, next) = (None, None, None, None, None);
        self.nodes.push(Node { kind, parent, first, last, previous, next, depth: 0 });
        id
    }
}

/// Attributes that mean the same in any case and in any vocabulary.
fn is_for_drawings(name: &str) -> bool {
    const KNOWN: [&str; 30] = [
        "class",
        "d",
        "x",
        "y",
        "x1",
        "x2",
        "y1",
        "y2",
        "cx",
        "cy",
        "r",
        "rx",
        "ry",
        "width",
        "height",
        "points",
        "fill",
        "stroke",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
        "transform",
        "focusable",
        "role",
        "id",
        "href",
        "opacity",
        "fill-rule",
        "lang",
        "style",
    ];
    KNOWN.contains(&name) || name.starts_with("aria-") && !name.bytes().any(|it| it.is_ascii_uppercase())
}

/// A text with its references resolved: those that Handbill writes; none where there is any other.
fn unescaped(text: &str) -> Option<String> {
    const KNOWN: [(&str, char); 7] = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
        ("&#39;", '\''),
        ("&#x27;", '\''),
        ("&nbsp;", '\u{a0}'),
    ];
    let mut made = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(to) = memchr(b'&', rest.as_bytes()) {
        let (before, after) = rest.split_at(to);
        let (reference, letter) = KNOWN.iter().find(|(it, _)| after.starts_with(it))?;
        made.push_str(before);
        made.push(*letter);
        rest = &after[reference.len()..];
    }
    made.push_str(rest);
    Some(made)
}
