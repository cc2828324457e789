//! What rules of HTML share, worked out once a page: what is shown, what roles, names and focus elements have. Never judges.

pub mod aria;
mod cascade;
mod content;
mod focus;
pub mod language;
mod names;
mod native;
pub mod roles;
mod shown;
pub mod tables;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::html::{Element, Id, Page, Tag, tokens};
use aria::Aria;
use cascade::Cascade;
pub use cascade::Origin;
use roles::Role;
use shown::Shown;

/// A page and what follows from it.
pub struct Facts<'a> {
    /// The page.
    pub page: &'a Page,
    cascade: Cascade<'a>,
    shown: Vec<Shown>,
    explicit: Vec<Option<Role>>,
    role: Vec<Option<Role>>,
    owner: BTreeMap<Id, Id>,
    owns: BTreeMap<Id, Vec<Id>>,
    labels: BTreeMap<Id, Vec<Id>>,
}

impl<'a> Facts<'a> {
    /// Works everything out.
    pub fn of(page: &'a Page) -> Self {
        let cascade = Cascade::of(page);
        let shown = shown::work_out(page, &cascade);
        let none = || vec![None; page.len()];
        let (owner, owns, labels) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        let mut facts = Self { page, cascade, shown, explicit: none(), role: none(), owner, owns, labels };
        facts.find_owned();
        facts.find_labels();
        facts.find_roles();
        facts
    }

    /// Every element in order.
    pub fn elements(&self) -> impl Iterator<Item = (Id, &'a Element)> {
        self.page.elements()
    }

    /// Every element that assistive technology gets.
    pub fn exposed(&self) -> impl Iterator<Item = (Id, &'a Element)> {
        self.page.elements().filter(|(id, _)| self.is_exposed(*id))
    }

    /// The role that a page's author gave, the first that is one; none where there is none.
    pub fn explicit(&self, id: Id) -> Option<Role> {
        self.explicit[id.index()]
    }

    /// The role that an element has in the end.
    pub fn role(&self, id: Id) -> Option<Role> {
        self.role[id.index()]
    }

    /// True where the role is one of two words for an image.
    pub fn is_image(&self, id: Id) -> bool {
        matches!(self.role(id), Some(Role::Img | Role::Image))
    }

    /// The parent that assistive technology sees: by `aria-owns`, or in the tree.
    pub fn owner(&self, id: Id) -> Option<Id> {
        self.owner.get(&id).copied().or_else(|| self.page.parent(id))
    }

    /// What an element holds for assistive technology: its children but those that another owns, and what it owns.
    pub fn owned(&self, id: Id) -> impl Iterator<Item = Id> {
        let children = self.page.children(id).filter(move |it| self.owner(*it) == Some(id));
        children.chain(self.owns.get(&id).into_iter().flatten().copied())
    }

    /// The `label` elements of a field.
    pub fn labels(&self, id: Id) -> &[Id] {
        self.labels.get(&id).map_or(&[], |it| it)
    }

    /// The attributes of WAI-ARIA on an element that are known ones.
    pub fn aria(element: &Element) -> impl Iterator<Item = (Aria, &crate::html::Attribute)> {
        element.attributes.iter().filter_map(|it| Aria::find(it.name()).map(|aria| (aria, it)))
    }

    fn find_owned(&mut self) {
        for (id, element) in self.page.elements() {
            let Some(value) = element.attr("aria-owns") else { continue };
            for owned in tokens(value).filter_map(|it| self.page.by_id(it)) {
                // Nobody owns what it stands in, and each has one owner: the first who asks.
                let fits = !self.page.with_ancestors(id).any(|it| it == owned)
                    && self.page.parent(owned) != Some(id);
                if fits && !self.owner.contains_key(&owned) && !self.owns_above(id, owned) {
                    self.owner.insert(owned, id);
                    self.owns.entry(id).or_default().push(owned);
                }
            }
        }
    }

    /// True where `id` is, by ownership, already below `owned`.
    fn owns_above(&self, id: Id, owned: Id) -> bool {
        std::iter::successors(Some(id), |&it| self.owner(it))
            .take(2 * crate::html::DEEPEST)
            .any(|it| it == owned)
    }

    fn find_labels(&mut self) {
        for (label, element) in self.page.elements().filter(|(_, it)| it.tag == Tag::Label) {
            let field = match element.attr("for") {
                Some(id) => self.page.by_id(id).filter(|it| self.is_labelable(*it)),
                None => self.page.descendants(label).find(|it| self.is_labelable(*it)),
            };
            if let Some(field) = field {
                self.labels.entry(field).or_default().push(label);
            }
        }
    }

    fn is_labelable(&self, id: Id) -> bool {
        use Tag::{Button, Input, Meter, Output, Progress, Select, Textarea};
        self.page.element(id).is_some_and(|it| match it.tag {
            Input => !it.is("type", "hidden"),
            Button | Meter | Output | Progress | Select | Textarea => true,
            _ => false,
        })
    }
}
