//! Selectors, and which elements they choose. What depends on the reader's acts, such as `:hover`, chooses none.

use lightningcss::selector::{Component, Selector as Parsed};
use parcel_selectors::attr::AttrSelectorOperator;
use parcel_selectors::parser::{Combinator, NthType};

use super::chain::Asked;
use crate::html::{Element, Id, Page, tokens};

/// By what a rule is found quickly: the last part of its selector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key<'a> {
    /// `#id`
    Id(&'a str),
    /// `.class`
    Class(&'a str),
    /// `element`
    Name(&'a str),
    /// `[attribute]`
    Attribute(&'a str),
    /// Anything.
    Any,
}

/// A selector, read from the right: what the element is, then how it stands to others.
#[derive(Debug)]
pub struct Selector {
    parts: Vec<Vec<Simple>>,
    joints: Vec<Joint>,
    /// What must stand above an element that it chooses.
    above: Above,
    /// Whether it asks only for the element and what it stands in.
    is_of_chain: bool,
    /// As the cascade compares it.
    pub specificity: u32,
}

/// Names, classes and ids of what stands above an element, a bit for each: where a bit is not set the element has none of
/// that name above it; where it is set it may have. So most rules are passed over without a walk up the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Above(u128);

impl Above {
    /// Nothing.
    pub const NONE: Self = Self(0);

    /// What stands above an element.
    pub fn of(page: &Page, id: Id) -> Self {
        let elements = page.ancestors(id).filter_map(|it| page.element(it));
        elements.fold(Self::NONE, Self::with)
    }

    /// What stands above the children of an element, where this stands above itself.
    #[must_use]
    pub fn with(mut self, element: &Element) -> Self {
        self.add("", element.name());
        element.attr("id").into_iter().for_each(|it| self.add("#", it));
        element.attr("class").into_iter().flat_map(tokens).for_each(|it| self.add(".", it));
        self
    }

    fn add(&mut self, sign: &str, name: &str) {
        // FNV-1a, whose highest bits are the best mixed.
        let byte = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let hash = sign.bytes().chain(name.bytes()).fold(0xcbf2_9ce4_8422_2325, byte);
        self.0 |= 1 << (hash >> 57);
    }

    /// Whether it has all that `other` asks for.
    fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Child,
    Descendant,
    Next,
    Later,
}

#[derive(Debug)]
enum Simple {
    Name(Box<str>),
    Id(Box<str>),
    Class(Box<str>),
    Attribute { name: Box<str>, test: Test, value: Box<str> },
    Root,
    Empty,
    Nth { a: i32, b: i32, of_type: bool, last: bool },
    Only { of_type: bool },
    Any(Vec<Selector>),
    Not(Vec<Selector>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Test {
    There,
    Equal,
    Includes,
    Dash,
    Prefix,
    Substring,
    Suffix,
}

impl Selector {
    /// None where it holds something that a page at rest does not answer: `:hover`, `::before`, `:has()`.
    pub(super) fn read(parsed: &Parsed<'_>) -> Option<Self> {
        let (mut parts, mut joints, mut part) = (Vec::new(), Vec::new(), Vec::new());
        for component in parsed.iter_raw_match_order() {
            if let Component::Combinator(it) = component {
                joints.push(match it {
                    Combinator::Child => Joint::Child,
                    Combinator::Descendant => Joint::Descendant,
                    Combinator::NextSibling => Joint::Next,
                    Combinator::LaterSibling => Joint::Later,
                    _ => return None,
                });
                parts.push(std::mem::take(&mut part));
            } else {
                simple(component, &mut part)?;
            }
        }
        parts.push(part);
        let above = above(&parts, &joints);
        let is_up = |it: &Joint| matches!(it, Joint::Child | Joint::Descendant);
        let is_of_chain = joints.iter().all(is_up) && parts.iter().flatten().all(Simple::is_of_chain);
        Some(Self { parts, joints, above, is_of_chain, specificity: parsed.specificity() })
    }

    /// Whether it asks only for the element and what it stands in.
    pub(super) fn is_of_chain(&self) -> bool {
        self.is_of_chain
    }

    /// Adds the names that it asks for.
    pub(super) fn asks(&self, asked: &mut Asked) {
        self.parts.iter().flatten().for_each(|it| it.asks(asked));
    }

    /// See [`Key`].
    pub(super) fn key(&self) -> Key<'_> {
        let mut key = Key::Any;
        for simple in &self.parts[0] {
            match (simple, key) {
                (Simple::Id(it), _) => return Key::Id(it),
                (Simple::Class(it), _) => key = Key::Class(it),
                (Simple::Name(it), Key::Any | Key::Attribute(_)) => key = Key::Name(it),
                (Simple::Attribute { name, .. }, Key::Any) => key = Key::Attribute(name),
                _ => {}
            }
        }
        key
    }

    /// The same as [`Self::matches`], told quickly of most elements: `above` is what stands above this one.
    pub fn matches_below(&self, page: &Page, id: Id, above: Above) -> bool {
        above.has(self.above) && self.matches(page, id)
    }

    /// True where the element is one that it chooses.
    pub fn matches(&self, page: &Page, id: Id) -> bool {
        self.from(page, id, 0)
    }

    /// Nesting is bounded by the number of parts, and the tree by its depth.
    fn from(&self, page: &Page, id: Id, part: usize) -> bool {
        if !self.parts[part].iter().all(|it| it.matches(page, id)) {
            return false;
        }
        let Some(joint) = self.joints.get(part) else { return true };
        let element = |it: &Id| page.element(*it).is_some();
        let before = || std::iter::successors(page.previous(id), |&it| page.previous(it)).filter(element);
        match joint {
            Joint::Child => page.parent(id).filter(element).is_some_and(|it| self.from(page, it, part + 1)),
            Joint::Descendant => page.ancestors(id).filter(element).any(|it| self.from(page, it, part + 1)),
            Joint::Next => before().next().is_some_and(|it| self.from(page, it, part + 1)),
            // No rule of a page that people made asks further back; this keeps long lists from costing their square.
            Joint::Later => before().take(200).any(|it| self.from(page, it, part + 1)),
        }
    }
}

/// The names, classes and ids of those parts that must stand above the element.
fn above(parts: &[Vec<Simple>], joints: &[Joint]) -> Above {
    let mut above = Above::default();
    let is_above = |joint: &Joint| matches!(joint, Joint::Child | Joint::Descendant);
    // What stands beside an element, or beside what is above it, has the same above it; it is not itself above.
    for (_, part) in joints.iter().zip(&parts[1..]).filter(|(joint, _)| is_above(joint)) {
        for simple in part {
            match simple {
                Simple::Name(it) => above.add("", it),
                Simple::Id(it) => above.add("#", it),
                Simple::Class(it) => above.add(".", it),
                _ => {}
            }
        }
    }
    above
}

fn simple(component: &Component<'_>, part: &mut Vec<Simple>) -> Option<()> {
    let all = |of: &[Parsed<'_>]| of.iter().map(Selector::read).collect::<Option<Vec<_>>>();
    part.push(match component {
        Component::ExplicitUniversalType | Component::ExplicitAnyNamespace => return Some(()),
        Component::LocalName(it) => Simple::Name(it.lower_name.0.as_ref().into()),
        Component::ID(it) => Simple::Id(it.0.as_ref().into()),
        Component::Class(it) => Simple::Class(it.0.as_ref().into()),
        Component::AttributeInNoNamespaceExists { local_name_lower, .. } => Simple::Attribute {
            name: local_name_lower.0.as_ref().into(),
            test: Test::There,
            value: "".into(),
        },
        Component::AttributeInNoNamespace { local_name, operator, value, never_matches: false, .. } => {
            let test = match operator {
                AttrSelectorOperator::Equal => Test::Equal,
                AttrSelectorOperator::Includes => Test::Includes,
                AttrSelectorOperator::DashMatch => Test::Dash,
                AttrSelectorOperator::Prefix => Test::Prefix,
                AttrSelectorOperator::Substring => Test::Substring,
                AttrSelectorOperator::Suffix => Test::Suffix,
            };
            Simple::Attribute { name: local_name.0.as_ref().into(), test, value: value.0.as_ref().into() }
        }
        Component::Root => Simple::Root,
        Component::Empty => Simple::Empty,
        Component::Nth(it) => {
            let of_type = matches!(it.ty, NthType::OfType | NthType::LastOfType | NthType::OnlyOfType);
            match it.ty {
                NthType::OnlyChild | NthType::OnlyOfType => Simple::Only { of_type },
                NthType::Child | NthType::OfType => Simple::Nth { a: it.a, b: it.b, of_type, last: false },
                NthType::LastChild | NthType::LastOfType => {
                    Simple::Nth { a: it.a, b: it.b, of_type, last: true }
                }
                _ => return None,
            }
        }
        Component::Is(of) | Component::Where(of) => Simple::Any(all(of)?),
        Component::Negation(of) => Simple::Not(all(of)?),
        _ => return None,
    });
    Some(())
}

impl Simple {
    fn is_of_chain(&self) -> bool {
        match self {
            Self::Name(_) | Self::Id(_) | Self::Class(_) | Self::Attribute { .. } | Self::Root => true,
            Self::Empty | Self::Nth { .. } | Self::Only { .. } => false,
            Self::Any(of) | Self::Not(of) => of.iter().all(Selector::is_of_chain),
        }
    }

    fn asks(&self, asked: &mut Asked) {
        match self {
            Self::Id(it) => drop(asked.ids.insert(it.clone())),
            Self::Class(it) => drop(asked.classes.insert(it.clone())),
            Self::Attribute { name, .. } => drop(asked.attributes.insert(name.clone())),
            Self::Any(of) | Self::Not(of) => of.iter().for_each(|it| it.asks(asked)),
            Self::Name(_) | Self::Root | Self::Empty | Self::Nth { .. } | Self::Only { .. } => {}
        }
    }

    fn matches(&self, page: &Page, id: Id) -> bool {
        let Some(element) = page.element(id) else { return false };
        match self {
            Self::Name(name) => element.name() == &**name,
            Self::Id(name) => element.attr("id") == Some(name),
            Self::Class(name) => element.attr("class").is_some_and(|it| tokens(it).any(|it| it == &**name)),
            Self::Attribute { name, test, value } => {
                element.attr(name).is_some_and(|it| test.holds(it, value))
            }
            Self::Root => page.root() == Some(id),
            Self::Empty => page
                .children(id)
                .all(|it| page.element(it).is_none() && page.text(it).is_none_or(str::is_empty)),
            Self::Nth { a, b, of_type, last } => {
                let place = siblings(page, id, *of_type, *last);
                let off = i64::from(place) - i64::from(*b);
                if *a == 0 { off == 0 } else { off % i64::from(*a) == 0 && off / i64::from(*a) >= 0 }
            }
            Self::Only { of_type } => {
                siblings(page, id, *of_type, false) == 1 && siblings(page, id, *of_type, true) == 1
            }
            Self::Any(of) => of.iter().any(|it| it.matches(page, id)),
            Self::Not(of) => !of.iter().any(|it| it.matches(page, id)),
        }
    }
}

/// The place of an element among its siblings, counted from 1, from the front or the back.
fn siblings(page: &Page, id: Id, of_type: bool, last: bool) -> u32 {
    let name = page.element(id).map(|it| it.name());
    let step = |it: Id| if last { page.next(it) } else { page.previous(it) };
    let counted = |it: &Id| page.element(*it).is_some_and(|it| !of_type || Some(it.name()) == name);
    let others = std::iter::successors(step(id), |&it| step(it)).filter(counted).count();
    u32::try_from(others).unwrap_or(u32::MAX).saturating_add(1)
}

impl Test {
    fn holds(self, value: &str, wanted: &str) -> bool {
        match self {
            Self::There => true,
            Self::Equal => value == wanted,
            Self::Includes => tokens(value).any(|it| it == wanted),
            Self::Dash => value.strip_prefix(wanted).is_some_and(|it| it.is_empty() || it.starts_with('-')),
            Self::Prefix => !wanted.is_empty() && value.starts_with(wanted),
            Self::Substring => !wanted.is_empty() && value.contains(wanted),
            Self::Suffix => !wanted.is_empty() && value.ends_with(wanted),
        }
    }
}
