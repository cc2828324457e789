//! What a reader reaches with the keyboard. Never runs a script.

use crate::html::{Element, Id, Namespace, Tag};

use super::Facts;

impl Facts<'_> {
    /// True where the element can have the focus, by a script at least.
    pub fn is_focusable(&self, id: Id) -> bool {
        let Some(element) = self.page.element(id) else { return false };
        if !self.is_drawn(id) || self.is_inert(id) || self.is_disabled(id) {
            return false;
        }
        tab_index(element).is_some() || self.is_natively_focusable(id, element)
    }

    /// True where the Tab key reaches it.
    pub fn is_tab_stop(&self, id: Id) -> bool {
        let index = self.page.element(id).and_then(tab_index);
        index.is_none_or(|it| it >= 0) && self.is_focusable(id)
    }

    fn is_natively_focusable(&self, id: Id, element: &Element) -> bool {
        if element.namespace == Namespace::Svg {
            return element.name() == "a" && (element.has("href") || element.has("xlink:href"));
        }
        let editable = element.attr("contenteditable").is_some_and(|it| {
            ["", "true", "plaintext-only"].iter().any(|known| it.eq_ignore_ascii_case(known))
        });
        editable
            || match element.tag {
                Tag::A | Tag::Area => element.has("href"),
                Tag::Button | Tag::Select | Tag::Textarea => true,
                Tag::Input => !element.is("type", "hidden"),
                Tag::Summary => self.is_summary(id),
                Tag::Audio | Tag::Video => element.has("controls"),
                Tag::Details => !self.page.child_elements(id).any(|(_, it)| it.tag == Tag::Summary),
                _ => false,
            }
    }

    /// True for the `summary` that opens its `details`: the first one in it.
    pub fn is_summary(&self, id: Id) -> bool {
        let details = self.page.parent(id).filter(|it| self.page.tag(*it) == Tag::Details);
        details.is_some_and(|it| {
            self.page
                .child_elements(it)
                .find(|(_, it)| it.tag == Tag::Summary)
                .is_some_and(|(it, _)| it == id)
        })
    }

    /// True for a field that is switched off, by itself or by its `fieldset`.
    pub fn is_disabled(&self, id: Id) -> bool {
        let Some(element) = self.page.element(id) else { return false };
        use Tag::{Button, Fieldset, Input, Optgroup, Option, Select, Textarea};
        if !matches!(element.tag, Button | Fieldset | Input | Optgroup | Option | Select | Textarea) {
            return false;
        }
        if element.has("disabled") {
            return true;
        }
        let mut below = id;
        for above in self.page.ancestors(id) {
            if self.page.element(above).is_some_and(|it| it.tag == Fieldset && it.has("disabled")) {
                let legend = self.page.child_elements(above).find(|(_, it)| it.tag == Tag::Legend);
                if legend.is_none_or(|(it, _)| it != below) {
                    return true;
                }
            }
            below = above;
        }
        false
    }
}

/// The value of `tabindex`, where it is a number.
pub(super) fn tab_index(element: &Element) -> Option<i32> {
    element.attr("tabindex").and_then(integer)
}

/// HTML's rules for parsing integers: white space and a sign before, anything after.
fn integer(value: &str) -> Option<i32> {
    let value = value.trim_start_matches(crate::html::is_space);
    let value = value.strip_prefix('+').unwrap_or(value);
    let digits = value.strip_prefix('-').unwrap_or(value);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    value[..value.len() - digits.len() + end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::integer;

    #[test]
    fn numbers_are_read_as_browsers_do() {
        assert_eq!(integer(" -1"), Some(-1));
        assert_eq!(integer("+2x"), Some(2));
        assert_eq!(integer("x"), None);
        assert_eq!(integer(""), None);
    }
}
