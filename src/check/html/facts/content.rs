//! Texts as they are seen: what stands apart on a line of its own, what is one word. Never measures a font.

use crate::html::css::{self, Length, Property, Screen};
use crate::html::{Id, Tag};

use super::Facts;
use super::cascade::{Cascade, Origin};

impl Facts<'_> {
    /// True for an element that is not part of a line of text: a block, an image, a line break.
    pub fn stands_apart(&self, id: Id) -> bool {
        use Tag::{
            A, Abbr, B, Bdi, Bdo, Big, Cite, Code, Data, Del, Dfn, Em, Font, I, Ins, Kbd, Label, Mark, Q, S,
            Samp, Small, Span, Strike, Strong, Sub, Sup, Time, Tt, U, Var, Wbr,
        };
        if let Some(display) = self.cascade.declared(id, Property::Display) {
            return !matches!(display, "inline" | "contents" | "initial" | "unset" | "ruby");
        }
        let Some(element) = self.page.element(id) else { return false };
        let inline = matches!(
            element.tag,
            A | Abbr
                | B
                | Bdi
                | Bdo
                | Big
                | Cite
                | Code
                | Data
                | Del
                | Dfn
                | Em
                | Font
                | I
                | Ins
                | Kbd
                | Label
                | Mark
                | Q
                | S
                | Samp
                | Small
                | Span
                | Strike
                | Strong
                | Sub
                | Sup
                | Time
                | Tt
                | U
                | Var
                | Wbr
        );
        // An element that is in no standard is a span.
        let unknown = element.tag == Tag::Other && element.namespace == crate::html::Namespace::Html;
        !inline && !unknown
    }

    /// The words of an element that can be seen, one space between lines.
    pub fn visible_text(&self, id: Id) -> String {
        let mut out = String::new();
        self.gather(id, &mut out);
        out
    }

    /// The tree is no deeper than [`crate::html::DEEPEST`], give or take a few.
    fn gather(&self, id: Id, out: &mut String) {
        for child in self.page.children(id) {
            if let Some(text) = self.page.text(child) {
                if self.is_visible(child) {
                    out.push_str(text);
                }
                continue;
            }
            let apart = self.stands_apart(child);
            if apart && self.is_rendered(child) {
                out.push(' ');
            }
            self.gather(child, out);
            if apart && self.is_rendered(child) {
                out.push(' ');
            }
        }
    }

    /// What is declared on the element itself.
    pub fn declared(&self, id: Id, property: Property) -> Option<&str> {
        self.cascade.declared(id, property)
    }

    /// Where that stands.
    pub fn origin(&self, id: Id, property: Property) -> Option<Origin> {
        self.cascade.origin(id, property)
    }

    /// The height of an element's letters in pixels.
    pub fn font_size(&self, id: Id) -> f32 {
        self.cascade.font_size(id)
    }

    /// True where no element declares anything of interest.
    pub fn is_unstyled(&self) -> bool {
        self.cascade.is_empty()
    }

    /// By how many degrees elements are turned on a screen held upright or across, for those that styles turn.
    pub fn turned(&self, screen: Screen, ids: &[Id]) -> Vec<f32> {
        let cascade = Cascade::on(self.page, screen);
        let turn = |id: Id| {
            [Property::Transform, Property::Rotate]
                .into_iter()
                .filter_map(|it| css::rotation(it, cascade.declared(id, it)?))
                .sum()
        };
        ids.iter().map(|&it| turn(it)).collect()
    }

    /// True where a text is, on an ordinary screen, most likely longer than its line. A letter is taken as 0.44 times as
    /// wide as it is high, which is what English comes to in the serif letters that browsers show where nothing is set.
    pub fn wraps(&self, text: Id) -> bool {
        let Some(parent) = self.page.parent(text) else { return false };
        let kept = self.page.with_ancestors(parent).find_map(|it| self.declared(it, Property::WhiteSpace));
        if kept.is_some_and(|it| matches!(it, "nowrap" | "pre")) {
            return false;
        }
        let font = self.font_size(parent);
        let letters =
            self.page.text(text).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        let length = letters.chars().count() as f32 * font * 0.44;
        length > self.line(parent)
    }

    /// How wide a line is, from the widths that styles set.
    fn line(&self, id: Id) -> f32 {
        let mut hundredths = 1.0;
        for at in self.page.with_ancestors(id) {
            let set =
                [Property::MaxWidth, Property::Width].into_iter().filter_map(|it| self.declared(at, it));
            let mut px = f32::INFINITY;
            for length in set.filter_map(css::length) {
                match length {
                    Length::Percent(it) => hundredths *= it / 100.0,
                    it => px = px.min(it.px(self.font_size(at), 0.0)),
                }
            }
            if px.is_finite() {
                return px * hundredths;
            }
        }
        (Screen::LANDSCAPE.width - 16.0) * hundredths
    }
}
