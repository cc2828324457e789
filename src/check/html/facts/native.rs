//! The roles that elements have by themselves (HTML-AAM 1.0), and the one that they have in the end. Never reads styles.

use crate::html::{Element, Id, Namespace, Tag, tokens};

use super::Facts;
use super::aria::KEEPS_ROLE;
use super::roles::Role;

impl Facts<'_> {
    /// Parents come before children, so that a list without a role takes it from its items too.
    pub(super) fn find_roles(&mut self) {
        for (id, element) in self.page.elements() {
            let explicit = element.attr("role").and_then(|it| tokens(it).find_map(Role::find));
            self.explicit[id.index()] = explicit;
            let role = match explicit {
                Some(it) if !it.is_none() => Some(it),
                // WAI-ARIA 1.2, 7.3, presentational roles conflict resolution.
                Some(_) if !self.keeps_role(id, element) => Some(Role::None),
                _ => self.native(id, element),
            };
            self.role[id.index()] = role;
        }
    }

    fn keeps_role(&self, id: Id, element: &Element) -> bool {
        self.is_focusable(id) || Self::aria(element).any(|(it, _)| KEEPS_ROLE.has(it))
    }

    /// What a page's author marked as a decoration: an empty `alt`, or `role=none`.
    pub fn is_marked_decorative(&self, id: Id) -> bool {
        let Some(element) = self.page.element(id) else { return false };
        let image = element.tag == Tag::Img && element.attr("alt") == Some("") && self.explicit(id).is_none();
        image || self.explicit(id).is_some_and(Role::is_none)
    }

    /// The role without the author's `role`.
    pub fn native(&self, id: Id, element: &Element) -> Option<Role> {
        match element.namespace {
            Namespace::Html => self.native_html(id, element),
            Namespace::Svg => match element.name() {
                "svg" => Some(Role::GraphicsDocument),
                "a" if element.has("href") || element.has("xlink:href") => Some(Role::Link),
                "image" => Some(Role::Img),
                _ => None,
            },
            Namespace::MathMl => (element.tag == Tag::Math).then_some(Role::Math),
        }
    }

    fn native_html(&self, id: Id, element: &Element) -> Option<Role> {
        Some(match element.tag {
            Tag::A | Tag::Area if element.has("href") => Role::Link,
            Tag::Aside => return self.aside(id, element),
            Tag::Footer => return self.of_page(id, Role::Contentinfo),
            Tag::Header => return self.of_page(id, Role::Banner),
            Tag::Img if element.attr("alt") == Some("") && !self.keeps_role(id, element) => Role::None,
            Tag::Input => return input(self, element),
            Tag::Li => self.item(id),
            Tag::Section if self.is_labelled(element) => Role::Region,
            Tag::Select => select(element),
            Tag::Caption => self.in_table(id, Role::Caption, Role::Caption),
            Tag::Tbody | Tag::Tfoot | Tag::Thead => self.in_table(id, Role::Rowgroup, Role::Rowgroup),
            Tag::Td => self.in_table(id, Role::Cell, Role::Gridcell),
            Tag::Th => {
                let header =
                    if self.is_row_header(id, element) { Role::Rowheader } else { Role::Columnheader };
                self.in_table(id, header, header)
            }
            Tag::Tr => self.in_table(id, Role::Row, Role::Row),
            tag => return always(tag),
        })
    }

    fn is_labelled(&self, element: &Element) -> bool {
        ["aria-label", "aria-labelledby", "title"]
            .iter()
            .any(|it| element.attr(it).is_some_and(|it| !it.trim().is_empty()))
    }

    /// A `header` or `footer` is the page's own unless it stands in a part of the page.
    fn of_page(&self, id: Id, role: Role) -> Option<Role> {
        let part = self.page.ancestors(id).any(|it| {
            matches!(self.page.tag(it), Tag::Article | Tag::Aside | Tag::Main | Tag::Nav | Tag::Section)
        });
        (!part).then_some(role)
    }

    /// An `aside` within a part of the page is one of the page's own only where it has a name.
    fn aside(&self, id: Id, element: &Element) -> Option<Role> {
        let part = self
            .page
            .ancestors(id)
            .any(|it| matches!(self.page.tag(it), Tag::Article | Tag::Aside | Tag::Nav | Tag::Section));
        (!part || self.is_labelled(element)).then_some(Role::Complementary)
    }

    fn item(&self, id: Id) -> Role {
        let list =
            self.page.parent(id).filter(|it| matches!(self.page.tag(*it), Tag::Ul | Tag::Ol | Tag::Menu));
        match list.and_then(|it| self.role(it)) {
            Some(Role::List | Role::Directory) => Role::Listitem,
            Some(Role::None) => Role::None,
            _ => Role::Generic,
        }
    }

    /// The role of a table's part: as in a table, as in a grid, or none where the table is something else.
    fn in_table(&self, id: Id, table: Role, grid: Role) -> Role {
        let whole = self.page.ancestors(id).find(|it| self.page.tag(*it) == Tag::Table);
        match whole.and_then(|it| self.role(it)) {
            Some(Role::Table) => table,
            Some(Role::Grid | Role::Treegrid) => grid,
            Some(Role::None) => Role::None,
            _ => Role::Generic,
        }
    }

    fn is_row_header(&self, id: Id, element: &Element) -> bool {
        if let Some(scope) = element.attr("scope") {
            return scope.to_ascii_lowercase().starts_with("row");
        }
        let row = self.page.parent(id);
        row.is_some_and(|it| self.page.child_elements(it).any(|(_, it)| it.tag == Tag::Td))
    }
}

/// Elements whose role does not depend on where they stand.
fn always(tag: Tag) -> Option<Role> {
    use Tag::{
        A, Address, Area, Article, B, Bdi, Bdo, Big, Blockquote, Body, Button, Center, Code, Data, Datalist,
        Dd, Del, Details, Dfn, Dialog, Div, Dt, Em, Fieldset, Figure, Font, Form, Hgroup, Hr, Html, I, Img,
        Ins, Main, Menu, Meter, Nav, Ol, Optgroup, Option as Choice, Output, P, Pre, Progress, Q, S, Samp,
        Search, Section, Small, Span, Strike, Strong, Sub, Sup, Table, Textarea, Time, Tt, U, Ul,
    };
    Some(match tag {
        A | Area | B | Bdi | Bdo | Big | Body | Center | Data | Div | Font | I | Pre | Q | Samp | Section
        | Small | Span | Tt | U => Role::Generic,
        Address | Details | Fieldset | Hgroup | Optgroup => Role::Group,
        Article => Role::Article,
        Blockquote => Role::Blockquote,
        Button => Role::Button,
        Code => Role::Code,
        Datalist => Role::Listbox,
        Dd => Role::Definition_,
        Del | S | Strike => Role::Deletion,
        Dfn | Dt => Role::Term,
        Dialog => Role::Dialog,
        Em => Role::Emphasis,
        Figure => Role::Figure,
        Form => Role::Form,
        Hr => Role::Separator,
        Html => Role::Document,
        Img => Role::Img,
        Ins => Role::Insertion,
        Main => Role::Main,
        Menu | Ol | Ul => Role::List,
        Meter => Role::Meter,
        Nav => Role::Navigation,
        Choice => Role::Option,
        Output => Role::Status,
        P => Role::Paragraph,
        Progress => Role::Progressbar,
        Search => Role::Search,
        Strong => Role::Strong,
        Sub => Role::Subscript,
        Sup => Role::Superscript,
        Table => Role::Table,
        Textarea => Role::Textbox,
        Time => Role::Time,
        tag => return tag.heading_level().map(|_| Role::Heading),
    })
}

fn select(element: &Element) -> Role {
    let size = element.attr("size").and_then(|it| it.trim().parse::<u32>().ok());
    if element.has("multiple") || size.is_some_and(|it| it > 1) { Role::Listbox } else { Role::Combobox }
}

fn input(facts: &Facts<'_>, element: &Element) -> Option<Role> {
    let kind = element.attr("type").unwrap_or_default().trim().to_ascii_lowercase();
    let listed = element.attr("list").and_then(|it| facts.page.by_id(it));
    let suggests = listed.is_some_and(|it| facts.page.tag(it) == Tag::Datalist);
    Some(match &*kind {
        "button" | "submit" | "reset" | "image" => Role::Button,
        "checkbox" => Role::Checkbox,
        "radio" => Role::Radio,
        "range" => Role::Slider,
        "number" => Role::Spinbutton,
        "hidden" | "password" | "color" | "date" | "datetime-local" | "file" | "month" | "time" | "week" => {
            return None;
        }
        _ if suggests => Role::Combobox,
        "search" => Role::Searchbox,
        _ => Role::Textbox,
    })
}
