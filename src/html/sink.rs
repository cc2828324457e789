//! The tree under construction, as html5ever's tree builder fills it. Never splits a text into tokens.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use html5ever::interface::{ElementFlags, ExpandedName, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, QualName, ns};

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
    contents: RefCell<Vec<(Id, Id)>>,
    no_name: (html5ever::Namespace, LocalName),
}

/// A node as html5ever knows it: with the name of its element, which the standard's algorithms ask for at every step.
#[derive(Clone, Debug)]
pub(super) struct Handle {
    id: Id,
    name: Option<Rc<QualName>>,
    integration_point: bool,
}

impl Handle {
    fn nameless(id: Id) -> Self {
        Self { id, name: None, integration_point: false }
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
            contents: RefCell::default(),
            no_name: (ns!(), LocalName::default()),
        };
        sink.add(Kind::Document);
        sink
    }

    /// How deep the next element would stand.
    pub(super) fn depth(&self) -> usize {
        self.nodes.borrow()[self.open.get().index()].depth as usize + 1
    }

    fn add(&self, kind: Kind) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        let id = Id(u32::try_from(nodes.len()).unwrap_or(u32::MAX));
        let (parent, first, last, previous, next) = (None, None, None, None, None);
        nodes.push(Node { kind, parent, first, last, previous, next, depth: 0 });
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

    fn insert(&self, parent: Id, before: Option<Id>, child: NodeOrText<Handle>) {
        let parent = self.not_too_deep(parent, before.is_some());
        match child {
            NodeOrText::AppendNode(node) => {
                self.link(node.id, parent, before);
                if node.name.is_some() {
                    self.open.set(node.id);
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
                let id = self.add(Kind::Text((*text).to_owned()));
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
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        Handle::nameless(DOCUMENT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        match &target.name {
            Some(name) => name.expanded(),
            None => ExpandedName { ns: &self.no_name.0, local: &self.no_name.1 },
        }
    }

    fn create_element(
        &self,
        name: QualName,
        attrs: Vec<html5ever::Attribute>,
        flags: ElementFlags,
    ) -> Handle {
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
        let element = Element { tag, namespace, name: name.local.clone(), attributes, range: place };
        let id = self.add(Kind::Element(element));
        if flags.template {
            let content = self.add(Kind::Document);
            self.contents.borrow_mut().push((id, content));
        }
        let integration_point = flags.mathml_annotation_xml_integration_point;
        Handle { id, name: Some(Rc::new(name)), integration_point }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        Handle::nameless(self.add(Kind::Comment))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        Handle::nameless(self.add(Kind::Comment))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.id, None, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[element.id.index()].parent;
        match parent {
            Some(parent) => self.insert(parent, Some(element.id), child),
            None => self.insert(previous.id, None, child),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn pop(&self, node: &Handle) {
        if let Some(parent) = self.nodes.borrow()[node.id.index()].parent {
            self.open.set(parent);
        }
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        let known = self.contents.borrow().iter().rev().find(|(id, _)| *id == target.id).map(|(_, it)| *it);
        Handle::nameless(known.unwrap_or(target.id))
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.quirks.set(mode == QuirksMode::Quirks);
    }

    fn append_before_sibling(&self, sibling: &Handle, new_node: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[sibling.id.index()].parent;
        if let Some(parent) = parent {
            self.insert(parent, Some(sibling.id), new_node);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<html5ever::Attribute>) {
        let place = self.current.borrow().range.clone();
        let more = self.attributes(attrs, &place);
        if let Kind::Element(element) = &mut self.nodes.borrow_mut()[target.id.index()].kind {
            for attribute in more {
                let known = element.attributes.iter().any(|it| it.name == attribute.name);
                if !known && element.attributes.len() < MOST_ATTRIBUTES {
                    element.attributes.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.unlink(target.id);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        loop {
            let child = self.nodes.borrow()[node.id.index()].first;
            let Some(child) = child else { break };
            self.link(child, new_parent.id, None);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Handle) -> bool {
        handle.integration_point
    }
}
