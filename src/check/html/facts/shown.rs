//! What of a page is drawn, what can be seen, and what assistive technology gets. Never opens or closes anything.
//!
//! What stands in a closed `details` counts as shown: a reader opens it, and a fault in it is a fault.

use crate::html::css::{self, Length, Property};
use crate::html::{Element, Id, Namespace, Page, Tag};

use super::Facts;
use super::cascade::Cascade;

/// What is known of one element.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shown {
    /// It has a box: neither it nor what it stands in has `display: none`.
    rendered: bool,
    /// `visibility` lets it be drawn.
    visible: bool,
    /// `aria-hidden` on it or above.
    aria_hidden: bool,
    /// `inert` on it or above.
    inert: bool,
    /// Moved off the screen, cut away or see-through, on it or above.
    out_of_sight: bool,
}

/// Further off than any page is wide: what stands there was put there to be out of sight.
const FAR: f32 = -500.0;

pub(super) fn work_out(page: &Page, cascade: &Cascade<'_>) -> Vec<Shown> {
    let top = Shown { rendered: true, visible: true, ..Shown::default() };
    let mut all = vec![top; page.len()];
    for (id, element) in page.elements() {
        let above = page.parent(id).map_or(top, |it| all[it.index()]);
        all[id.index()] = below(above, cascade, id, element);
    }
    all
}

fn below(above: Shown, cascade: &Cascade<'_>, id: Id, element: &Element) -> Shown {
    let display = cascade.declared(id, Property::Display);
    let visibility = cascade.declared(id, Property::Visibility);
    let skipped = cascade.declared(id, Property::ContentVisibility) == Some("hidden");
    Shown {
        rendered: above.rendered && display.map_or(!undrawn(element), |it| it != "none"),
        visible: match visibility {
            Some("visible" | "initial") => true,
            Some("hidden" | "collapse") => false,
            _ => above.visible,
        } && !skipped,
        aria_hidden: above.aria_hidden || element.is("aria-hidden", "true"),
        inert: above.inert || element.has("inert"),
        out_of_sight: above.out_of_sight || (cascade.declares(id) && out_of_sight(cascade, id)),
    }
}

/// The HTML standard's own style sheet, section 15.3.1, and what is closed as long as nobody opens it.
fn undrawn(element: &Element) -> bool {
    use Tag::{
        Area, Audio, Base, Col, Colgroup, Datalist, Dialog, Head, Input, Link, Meta, Noframes, Noscript,
        Param, Script, Source, Style, Template, Title, Track,
    };
    if element.namespace == Namespace::Svg {
        let definition =
            ["title", "desc", "metadata", "defs", "style", "script", "symbol", "clipPath", "mask"];
        return definition.contains(&element.name());
    }
    match element.tag {
        Base | Col | Colgroup | Datalist | Head | Link | Meta | Noframes | Noscript | Param | Script
        | Source | Style | Template | Title | Track => true,
        Area => false,
        Input if element.is("type", "hidden") => true,
        Dialog => !element.has("open"),
        Audio => !element.has("controls"),
        _ => element.has("hidden") && !element.is("hidden", "until-found") || element.has("popover"),
    }
}

fn out_of_sight(cascade: &Cascade<'_>, id: Id) -> bool {
    let px = |property| cascade.px(id, property, 1280.0);
    let is = |property, value: &str| cascade.declared(id, property) == Some(value);
    let far = |property| px(property).is_some_and(|it| it <= FAR);
    let positioned = ["absolute", "fixed"].iter().any(|it| is(Property::Position, it));
    let moved = is(Property::Position, "relative") || is(Property::Position, "sticky") || positioned;
    if moved && [Property::Left, Property::Top].into_iter().any(far) {
        return true;
    }
    if positioned && [Property::Right, Property::Bottom].into_iter().any(far) {
        return true;
    }
    if [Property::MarginLeft, Property::MarginTop, Property::TextIndent].into_iter().any(far) {
        return true;
    }
    let cut = cascade.declared(id, Property::Clip).is_some_and(is_nothing) && positioned;
    let clipped = cascade.declared(id, Property::ClipPath).is_some_and(|it| {
        it.starts_with("inset(50%")
            || it.starts_with("inset(100%")
            || matches!(it, "circle(0)" | "circle(0px)")
    });
    let clear = cascade
        .declared(id, Property::Opacity)
        .and_then(css::length)
        .is_some_and(|it| matches!(it, Length::Number(n) | Length::Percent(n) if n <= 0.0));
    cut || clipped || clear
}

/// `rect(0, 0, 0, 0)` and `rect(1px 1px 1px 1px)`.
fn is_nothing(clip: &str) -> bool {
    let Some(inside) = clip.strip_prefix("rect(").and_then(|it| it.strip_suffix(')')) else { return false };
    let sides: Vec<f32> = inside
        .split([',', ' '])
        .filter(|it| !it.is_empty())
        .filter_map(|it| css::length(it).map(|it| it.px(16.0, 0.0)))
        .collect();
    sides.len() == 4 && sides[2] - sides[0] <= 1.0 && sides[1] - sides[3] <= 1.0
}

impl Facts<'_> {
    fn shown(&self, id: Id) -> Shown {
        let element = if self.page.text(id).is_some() { self.page.parent(id).unwrap_or(id) } else { id };
        self.shown[element.index()]
    }

    /// True where assistive technology gets the element, or the text.
    pub fn is_exposed(&self, id: Id) -> bool {
        let it = self.shown(id);
        it.rendered && it.visible && !it.aria_hidden && !it.inert
    }

    /// True where it has a box and is let be drawn, wherever that is.
    pub fn is_drawn(&self, id: Id) -> bool {
        let it = self.shown(id);
        it.rendered && it.visible
    }

    /// True where it has a box, if an empty one.
    pub fn is_rendered(&self, id: Id) -> bool {
        self.shown(id).rendered
    }

    /// True where it can be seen.
    pub fn is_visible(&self, id: Id) -> bool {
        self.is_drawn(id) && !self.shown(id).out_of_sight
    }

    /// True where `inert` keeps the reader out.
    pub fn is_inert(&self, id: Id) -> bool {
        self.shown(id).inert
    }

    /// True for a text that is more than white space.
    pub fn has_words(&self, id: Id) -> bool {
        self.page.text(id).is_some_and(|it| !it.trim().is_empty())
    }
}
