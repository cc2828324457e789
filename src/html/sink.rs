//! The tree under construction, as html5ever's tree builder fills it. Never splits a text into tokens.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::Range;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, Namespace as Ns, QualName, ns};

use super::tag::{Namespace, Tag};
use super::tree::{Attribute, Element, Id, Kind, Node};
use super::{DEEPEST, MOST_ATTRIBUTES};

/// The start tag that is being worked on: its name, its bytes and those of its attributes.
#[derive(Debug, Default)]
pub(super) struct Current {
    pub(super) name: Option<LocalName>,
    pub(super) range: Range<usize>,
    pub(super) attributes: Vec<(LocalName, Range<usize>)>,
}

#[derive(Debug)]
pub(super) struct Sink {
    pub(super) nodes: RefCell<Vec<Node>>,
    pub(super) current: RefCell<Current>,
    /// The element that the next one will probably stand in.
    pub(super) open: Cell<Id>,
    pub(super) quirks: Cell<bool>,
    /// Where reading stopped.
    pub(super) cut: Cell<Option<usize>>,
    names: RefCell<Vec<Option<Name>>>,
    contents: RefCell<Vec<(Id, Id)>>,
}

/// An element's name, as html5ever asks for it.
#[derive(Clone, Debug)]
pub(super) struct Name {
    ns: Ns,
    local: LocalName,
    integration_point: bool,
}

impl ElemName for Name {
    fn ns(&self) -> &Ns {
        &self.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.local
    }
}

const DOCUMENT: Id = Id(0);

impl Sink {
    /// For a text of `length` bytes: a node comes about every thirty.
    pub(super) fn new(length: usize) -> Self {
        let sink = Self {
            nodes: RefCell::new(Vec::with_capacity(length / 30 + 8)),
            current: RefCell::default(),
            open: Cell::new(DOCUMENT),
            quirks: Cell::new(false),
            cut: Cell::new(None),
            names: RefCell::new(Vec::with_capacity(length / 30 + 8)),
            contents: RefCell::default(),
        };
        sink.add(Kind::Document, None);
        sink
    }

    /// How deep the next element would stand.
    pub(super) fn depth(&self) -> usize {
        self.nodes.borrow()[self.open.get().index()].depth as usize + 1
    }

    fn add(&self, kind: Kind, name: Option<Name>) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        let id = Id(u32::try_from(nodes.len()).unwrap_or(u32::MAX));
        let (parent, first, last, previous, next) = (None, None, None, None, None);
        nodes.push(Node { kind, parent, first, last, previous, next, depth: 0 });
        self.names.borrow_mut().push(name);
        id
    }

    fn unlink(&self, id: Id) {
        let nodes = &mut *self.nodes.borrow_mut();
        let node = &mut nodes[id.index()];
        let (parent, previous, next) = (node.parent.take(), node.previous.take(), node.next.take());
        match (previous, parent) {
            (Some(it), _) => nodes[it.index()].next = next,
            (None, Some(it)) => nodes[it.index()].first = next,
            (None, None) => {}
        }
        match (next, parent) {
            (Some(it), _) => nodes[it.index()].previous = previous,
            (None, Some(it)) => nodes[it.index()].last = previous,
            (None, None) => {}
        }
    }

    /// Puts `id` below `parent`, before `before` or last.
    fn link(&self, id: Id, parent: Id, before: Option<Id>) {
        self.unlink(id);
        let nodes = &mut *self.nodes.borrow_mut();
        let previous = match before {
            Some(it) => nodes[it.index()].previous,
            None => nodes[parent.index()].last,
        };
        match previous {
            Some(it) => nodes[it.index()].next = Some(id),
            None => nodes[parent.index()].first = Some(id),
        }
        match before {
            Some(it) => nodes[it.index()].previous = Some(id),
            None => nodes[parent.index()].last = Some(id),
        }
        let depth = nodes[parent.index()].depth + 1;
        let node = &mut nodes[id.index()];
        (node.parent, node.previous, node.next, node.depth) = (Some(parent), previous, before, depth);
    }

    fn insert(&self, parent: Id, before: Option<Id>, child: NodeOrText<Id>) {
        let parent = self.not_too_deep(parent, before.is_some());
        match child {
            NodeOrText::AppendNode(id) => {
                self.link(id, parent, before);
                if self.names.borrow()[id.index()].is_some() {
                    self.open.set(id);
                }
            }
            NodeOrText::AppendText(text) => {
                let beside = match before {
                    Some(it) => self.nodes.borrow()[it.index()].previous,
                    None => self.nodes.borrow()[parent.index()].last,
                };
                if let Some(it) = beside
                    && let Kind::Text(whole) = &mut self.nodes.borrow_mut()[it.index()].kind
                {
                    whole.push_str(&text);
                    return;
                }
                let id = self.add(Kind::Text((*text).to_owned()), None);
                self.link(id, parent, before);
            }
        }
    }

    /// The tree builder may copy elements deeper than tags were let through: they stand beside, as in browsers.
    fn not_too_deep(&self, parent: Id, fixed: bool) -> Id {
        let nodes = self.nodes.borrow();
        let mut parent = parent;
        while !fixed && nodes[parent.index()].depth as usize > DEEPEST + 1 {
            let Some(it) = nodes[parent.index()].parent else { break };
            parent = it;
        }
        parent
    }

    fn attributes(&self, given: Vec<html5ever::Attribute>, place: &Range<usize>) -> Vec<Attribute> {
        let current = self.current.borrow();
        given
            .into_iter()
            .map(|it| {
                let prefixed = it.name.prefix.as_ref().map(|prefix| format!("{prefix}:{}", it.name.local));
                let name = prefixed.map_or_else(|| it.name.local.clone(), LocalName::from);
                let same = |(other, _): &&(LocalName, _)| other.eq_ignore_ascii_case(&name);
                let range =
                    current.attributes.iter().find(same).map_or(place.clone(), |(_, range)| range.clone());
                Attribute { name, value: (*it.value).into(), range }
            })
            .collect()
    }
}

impl TreeSink for Sink {
    type Handle = Id;
    type Output = Self;
    type ElemName<'a> = Name;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Id {
        DOCUMENT
    }

    fn elem_name<'a>(&'a self, target: &'a Id) -> Name {
        let known = self.names.borrow()[target.index()].clone();
        known.unwrap_or_else(|| Name { ns: ns!(), local: LocalName::default(), integration_point: false })
    }

    fn create_element(&self, name: QualName, attrs: Vec<html5ever::Attribute>, flags: ElementFlags) -> Id {
        let (place, own) = {
            let current = self.current.borrow();
            let own = current.name.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(&name.local));
            let start = current.range.start;
            (if own { current.range.clone() } else { start..start }, own)
        };
        let namespace = match name.ns {
            ns!(svg) => Namespace::Svg,
            ns!(mathml) => Namespace::MathMl,
            _ => Namespace::Html,
        };
        let tag = match (namespace, &*name.local) {
            (Namespace::Html, _) => Tag::html(&name.local),
            (Namespace::Svg, "svg") => Tag::Svg,
            (Namespace::MathMl, "math") => Tag::Math,
            _ => Tag::Other,
        };
        let mut attributes = self.attributes(attrs, &place);
        // A copy that the standard makes of an earlier element has no tag of its own here.
        if !own {
            attributes.iter_mut().for_each(|it| it.range = place.clone());
        }
        let local = name.local.clone();
        let known = Name {
            ns: name.ns,
            local: name.local,
            integration_point: flags.mathml_annotation_xml_integration_point,
        };
        let element = Element { tag, namespace, name: local, attributes, range: place };
        let id = self.add(Kind::Element(element), Some(known));
        if flags.template {
            let content = self.add(Kind::Document, None);
            self.contents.borrow_mut().push((id, content));
        }
        id
    }

    fn create_comment(&self, _: StrTendril) -> Id {
        self.add(Kind::Comment, None)
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Id {
        self.add(Kind::Comment, None)
    }

    fn append(&self, parent: &Id, child: NodeOrText<Id>) {
        self.insert(*parent, None, child);
    }

    fn append_based_on_parent_node(&self, element: &Id, previous: &Id, child: NodeOrText<Id>) {
        let parent = self.nodes.borrow()[element.index()].parent;
        match parent {
            Some(parent) => self.insert(parent, Some(*element), child),
            None => self.insert(*previous, None, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, node: &Id) {
        if let Some(parent) = self.nodes.borrow()[node.index()].parent {
            self.open.set(parent);
        }
    }

    fn get_template_contents(&self, target: &Id) -> Id {
        let known = self.contents.borrow().iter().rev().find(|(id, _)| id == target).map(|(_, it)| *it);
        known.unwrap_or(*target)
    }

    fn same_node(&self, x: &Id, y: &Id) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode == QuirksMode::Quirks);
    }

    fn append_before_sibling(&self, sibling: &Id, new_node: NodeOrText<Id>) {
        let parent = self.nodes.borrow()[sibling.index()].parent;
        if let Some(parent) = parent {
            self.insert(parent, Some(*sibling), new_node);
        }
    }

    fn add_attrs_if_missing(&self, target: &Id, attrs: Vec<html5ever::Attribute>) {
        let place = self.current.borrow().range.clone();
        let more = self.attributes(attrs, &place);
        if let Kind::Element(element) = &mut self.nodes.borrow_mut()[target.index()].kind {
            for attribute in more {
                let known = element.attributes.iter().any(|it| it.name == attribute.name);
                if !known && element.attributes.len() < MOST_ATTRIBUTES {
                    element.attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Id) {
        self.unlink(*target);
    }

    fn reparent_children(&self, node: &Id, new_parent: &Id) {
        loop {
            let child = self.nodes.borrow()[node.index()].first;
            let Some(child) = child else { break };
            self.link(child, *new_parent, None);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Id) -> bool {
        self.names.borrow()[handle.index()].as_ref().is_some_and(|it| it.integration_point)
    }
}
