//! A page as a tree in one vector: elements, texts, and where each stands in the file. Never changes after it was built.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use html5ever::LocalName;

use super::css::Sheet;
use super::tag::{Namespace, Tag};

/// Names a node of a [`Page`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(pub(super) u32);

impl Id {
    /// As an index into a vector with a place for each node.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// An attribute: its name in small letters, its value with character references resolved, and the bytes of both.
#[derive(Clone, Debug)]
pub struct Attribute {
    pub(super) name: LocalName,
    /// What stands between the quotes.
    pub value: Box<str>,
    /// From the first letter of the name to the closing quote.
    pub range: Range<usize>,
}

impl Attribute {
    /// The name; `xlink:href` and `xml:lang` keep their prefix.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// An element.
#[derive(Clone, Debug)]
pub struct Element {
    /// Which one, where it is HTML and known.
    pub tag: Tag,
    /// Its vocabulary.
    pub namespace: Namespace,
    pub(super) name: LocalName,
    /// In the order of the file.
    pub attributes: Vec<Attribute>,
    /// The bytes of the start tag; an element that the standard implies has the place where it was implied, and no bytes.
    pub range: Range<usize>,
}

impl Element {
    /// The name as the standard writes it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The attribute of a name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|it| &*it.name == name)
    }

    /// The value of an attribute.
    pub fn attr(&self, name: &str) -> Option<&str> {
        self.attribute(name).map(|it| &*it.value)
    }

    /// True where an attribute is there, with or without a value.
    pub fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    /// True where an attribute has a value, letter case aside.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.attr(name).is_some_and(|it| it.trim().eq_ignore_ascii_case(value))
    }
}

#[derive(Debug)]
pub(super) enum Kind {
    Document,
    Element(Element),
    Text(String),
    Comment,
}

#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) parent: Option<Id>,
    pub(super) first: Option<Id>,
    pub(super) last: Option<Id>,
    pub(super) previous: Option<Id>,
    pub(super) next: Option<Id>,
    pub(super) depth: u32,
}

/// A page that was read.
#[derive(Debug)]
pub struct Page {
    pub(super) nodes: Vec<Node>,
    pub(super) order: Vec<Id>,
    pub(super) ids: BTreeMap<Box<str>, Id>,
    /// Style sheets that it links to or holds, in their order.
    pub sheets: Vec<Arc<Sheet>>,
    /// Where reading stopped, for a page that would have grown without end.
    pub cut: Option<usize>,
    /// True where the page was served as, or begins like, something that browsers show in quirks mode.
    pub quirks: bool,
}

impl Page {
    /// How many nodes there are: the length for a vector with a place for each [`Id`].
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// True for a page without any node, which reading never makes.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Every element of the document in the order of the file's tree. What templates hold is not among them.
    pub fn elements(&self) -> impl Iterator<Item = (Id, &Element)> {
        self.order.iter().filter_map(|&id| self.element(id).map(|it| (id, it)))
    }

    /// The node as an element.
    pub fn element(&self, id: Id) -> Option<&Element> {
        match &self.nodes[id.index()].kind {
            Kind::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The node as a text.
    pub fn text(&self, id: Id) -> Option<&str> {
        match &self.nodes[id.index()].kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The HTML element's tag; [`Tag::Other`] for all else.
    pub fn tag(&self, id: Id) -> Tag {
        self.element(id).map_or(Tag::Other, |it| it.tag)
    }

    /// An element's attribute.
    pub fn attr(&self, id: Id, name: &str) -> Option<&str> {
        self.element(id).and_then(|it| it.attr(name))
    }

    /// The parent, an element or the document itself.
    pub fn parent(&self, id: Id) -> Option<Id> {
        self.nodes[id.index()].parent
    }

    /// Parents up to the root, the nearest first.
    pub fn ancestors(&self, id: Id) -> impl Iterator<Item = Id> {
        std::iter::successors(self.parent(id), |&it| self.parent(it))
    }

    /// An element and its parents.
    pub fn with_ancestors(&self, id: Id) -> impl Iterator<Item = Id> {
        std::iter::successors(Some(id), |&it| self.parent(it))
    }

    /// Elements and texts right below.
    pub fn children(&self, id: Id) -> impl Iterator<Item = Id> {
        std::iter::successors(self.nodes[id.index()].first, |it| self.nodes[it.index()].next)
    }

    /// Elements right below.
    pub fn child_elements(&self, id: Id) -> impl Iterator<Item = (Id, &Element)> {
        self.children(id).filter_map(|it| self.element(it).map(|element| (it, element)))
    }

    /// The node before, with the same parent.
    pub fn previous(&self, id: Id) -> Option<Id> {
        self.nodes[id.index()].previous
    }

    /// The node after, with the same parent.
    pub fn next(&self, id: Id) -> Option<Id> {
        self.nodes[id.index()].next
    }

    /// Elements and texts below, at any depth, in their order.
    pub fn descendants(&self, id: Id) -> Descendants<'_> {
        Descendants { page: self, top: id, at: self.nodes[id.index()].first }
    }

    /// The first element with an id.
    pub fn by_id(&self, id: &str) -> Option<Id> {
        self.ids.get(id).copied()
    }

    /// The root element.
    pub fn root(&self) -> Option<Id> {
        self.order.first().copied()
    }

    /// The texts below an element, joined.
    pub fn text_content(&self, id: Id) -> String {
        self.descendants(id).filter_map(|it| self.text(it)).collect()
    }
}

/// See [`Page::descendants`].
pub struct Descendants<'a> {
    page: &'a Page,
    top: Id,
    at: Option<Id>,
}

impl Descendants<'_> {
    /// Leaves out what is below the node that came last.
    pub fn skip_below(&mut self, id: Id) {
        self.at = self.after(id);
    }

    fn after(&self, mut id: Id) -> Option<Id> {
        loop {
            if id == self.top {
                return None;
            }
            let node = &self.page.nodes[id.index()];
            if node.next.is_some() {
                return node.next;
            }
            id = node.parent?;
        }
    }
}

impl Iterator for Descendants<'_> {
    type Item = Id;

    fn next(&mut self) -> Option<Id> {
        let id = self.at?;
        self.at = self.page.nodes[id.index()].first.or_else(|| self.after(id));
        Some(id)
    }
}
