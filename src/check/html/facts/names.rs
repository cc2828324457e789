//! The names that assistive technology says (Accessible Name and Description Computation 1.2, HTML-AAM 1.0).
//! Never reads what styles add before and after an element.

use std::collections::BTreeSet;

use crate::html::{Element, Id, Namespace, Tag, tokens};

use super::Facts;
use super::roles::{Role, traits};

/// How the walk came to an element.
#[derive(Clone, Copy)]
struct Way {
    /// By `aria-labelledby`: it is not followed twice.
    referenced: bool,
    /// On the way through an element's content.
    inside: bool,
    /// It began at something hidden, so that hidden things count.
    hidden: bool,
}

/// One place to look for a name.
type Step<'a> = fn(&Facts<'a>, Id, &Element, Way, &mut BTreeSet<Id>) -> String;

impl<'a> Facts<'a> {
    /// An element's name, white space at its ends taken off. Empty: it has none.
    pub fn name(&self, id: Id) -> String {
        let mut seen = BTreeSet::new();
        let way = Way { referenced: false, inside: false, hidden: false };
        self.alternative(id, way, &mut seen).trim().to_owned()
    }

    /// True where it has a name.
    pub fn is_named(&self, id: Id) -> bool {
        !self.name(id).is_empty()
    }

    fn alternative(&self, id: Id, way: Way, seen: &mut BTreeSet<Id>) -> String {
        let Some(element) = self.page.element(id) else { return String::new() };
        if (!way.hidden && !self.is_exposed(id)) || !seen.insert(id) {
            return String::new();
        }
        let steps: [Step<'a>; 6] =
            [Self::labelled, Self::embedded, Self::label, Self::native_name, Self::content, Self::tooltip];
        for step in steps {
            let name = step(self, id, element, way, seen);
            if !name.trim().is_empty() {
                return name;
            }
        }
        String::new()
    }

    /// Step 2B.
    fn labelled(&self, _: Id, element: &Element, way: Way, seen: &mut BTreeSet<Id>) -> String {
        if way.referenced {
            return String::new();
        }
        let Some(ids) = element.attr("aria-labelledby") else { return String::new() };
        let mut name = String::new();
        for id in tokens(ids).filter_map(|it| self.page.by_id(it)) {
            let way = Way { referenced: true, inside: true, hidden: !self.is_exposed(id) };
            // Each is walked afresh: an element may be part of its own name.
            let mut fresh = BTreeSet::new();
            let part = self.alternative(id, way, if seen.contains(&id) { &mut fresh } else { seen });
            name.push_str(part.trim());
            name.push(' ');
        }
        name
    }

    /// Step 2C: a field within a label says its value.
    fn embedded(&self, id: Id, element: &Element, way: Way, _: &mut BTreeSet<Id>) -> String {
        if !way.inside {
            return String::new();
        }
        match self.role(id) {
            Some(Role::Textbox | Role::Searchbox) => match element.tag {
                Tag::Input => element.attr("value").unwrap_or_default().to_owned(),
                _ => self.page.text_content(id),
            },
            Some(Role::Combobox | Role::Listbox) if element.tag == Tag::Select => {
                let choices = || self.page.descendants(id).filter(|it| self.page.tag(*it) == Tag::Option);
                let chosen = choices().find(|it| self.page.element(*it).is_some_and(|it| it.has("selected")));
                chosen.or_else(|| choices().next()).map(|it| self.page.text_content(it)).unwrap_or_default()
            }
            Some(Role::Slider | Role::Spinbutton | Role::Progressbar | Role::Scrollbar | Role::Meter) => {
                ["aria-valuetext", "aria-valuenow", "value"]
                    .iter()
                    .find_map(|it| element.attr(it))
                    .unwrap_or_default()
                    .to_owned()
            }
            _ => String::new(),
        }
    }

    /// Step 2D.
    fn label(&self, _: Id, element: &Element, _: Way, _: &mut BTreeSet<Id>) -> String {
        element.attr("aria-label").unwrap_or_default().to_owned()
    }

    /// Step 2E: what HTML and SVG have for it.
    fn native_name(&self, id: Id, element: &Element, way: Way, seen: &mut BTreeSet<Id>) -> String {
        if self.role(id) == Some(Role::None) {
            return String::new();
        }
        let attr = |name: &str| element.attr(name).unwrap_or_default().to_owned();
        if element.namespace == Namespace::Svg {
            let title = self.page.child_elements(id).find(|(_, it)| it.name() == "title");
            return title.map_or_else(|| attr("xlink:title"), |(it, _)| self.page.text_content(it));
        }
        let child = |tag: Tag| self.page.child_elements(id).find(|(_, it)| it.tag == tag).map(|(it, _)| it);
        match element.tag {
            Tag::Img | Tag::Area => attr("alt"),
            Tag::Optgroup | Tag::Option | Tag::Track => attr("label"),
            Tag::Fieldset => self.part(child(Tag::Legend), way, seen),
            Tag::Table => self.part(child(Tag::Caption), way, seen),
            Tag::Figure => self.part(child(Tag::Figcaption), way, seen),
            Tag::Input => {
                let own = match &*attr("type").to_ascii_lowercase() {
                    "image" => attr("alt"),
                    "button" => attr("value"),
                    // A browser has words of its own for these.
                    "submit" => element.attr("value").unwrap_or("Submit").to_owned(),
                    "reset" => element.attr("value").unwrap_or("Reset").to_owned(),
                    _ => String::new(),
                };
                if own.trim().is_empty() { self.labelled_by_html(id, element, seen) } else { own }
            }
            Tag::Button | Tag::Meter | Tag::Output | Tag::Progress | Tag::Select | Tag::Textarea => {
                self.labelled_by_html(id, element, seen)
            }
            _ => String::new(),
        }
    }

    fn part(&self, id: Option<Id>, way: Way, seen: &mut BTreeSet<Id>) -> String {
        id.map_or_else(String::new, |it| self.alternative(it, Way { inside: true, ..way }, seen))
    }

    /// `label` elements, then a title, then a placeholder.
    fn labelled_by_html(&self, id: Id, element: &Element, seen: &mut BTreeSet<Id>) -> String {
        let mut name = String::new();
        for &label in self.labels(id) {
            let way = Way { referenced: false, inside: true, hidden: !self.is_exposed(label) };
            name.push_str(self.alternative(label, way, seen).trim());
            name.push(' ');
        }
        if !name.trim().is_empty() || !matches!(element.tag, Tag::Input | Tag::Textarea) {
            return name;
        }
        let title = element.attr("title").filter(|it| !it.trim().is_empty());
        title.or_else(|| element.attr("placeholder")).unwrap_or_default().to_owned()
    }

    /// Step 2F.
    fn content(&self, id: Id, element: &Element, way: Way, seen: &mut BTreeSet<Id>) -> String {
        let svg = element.namespace == Namespace::Svg;
        let link = svg && element.name() == "a";
        let summary = element.tag == Tag::Summary && self.explicit(id).is_none_or(Role::is_none);
        let own = self.role(id).is_some_and(|it| it.is(traits::CONTENT)) || link || summary;
        let closed = matches!(
            element.tag,
            Tag::Object
                | Tag::Audio
                | Tag::Video
                | Tag::Iframe
                | Tag::Input
                | Tag::Select
                | Tag::Textarea
                | Tag::Script
                | Tag::Style
                | Tag::Template
                | Tag::Noscript
        );
        if closed
            || !(own || way.inside)
            || (svg && ["title", "desc", "metadata", "style"].contains(&element.name()))
        {
            return String::new();
        }
        // An image says what its author says, and nothing of what is drawn in it.
        if self.is_image(id)
            || matches!(self.explicit(id), Some(Role::GraphicsDocument | Role::GraphicsSymbol))
        {
            return String::new();
        }
        let mut name = String::new();
        for child in self.owned(id) {
            if let Some(text) = self.page.text(child) {
                name.push_str(text);
                continue;
            }
            let apart = self.stands_apart(child);
            if apart {
                name.push(' ');
            }
            name.push_str(&self.alternative(child, Way { inside: true, ..way }, seen));
            if apart {
                name.push(' ');
            }
        }
        name
    }

    /// Step 2I.
    fn tooltip(&self, _: Id, element: &Element, _: Way, _: &mut BTreeSet<Id>) -> String {
        element.attr("title").unwrap_or_default().to_owned()
    }
}
