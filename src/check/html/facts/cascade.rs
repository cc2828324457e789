//! Which declaration of a property wins on an element. Never computes a layout.

use crate::html::css::{self, Above, Declaration, Length, Property, Screen, Sheet, Stand};
use crate::html::{Id, Page, Tag};

/// Where a winning declaration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In a `style` attribute, marked `!important`.
    StyleImportant,
    /// Anywhere else.
    Other,
}

type Rank = (bool, bool, u32, usize);

#[derive(Debug)]
struct Winner<'a> {
    value: Value<'a>,
    rank: Rank,
}

#[derive(Debug)]
enum Value<'a> {
    Sheet(&'a str),
    Attribute(Box<str>),
}

/// A sheet, and which of its rules hold on a screen.
struct Held<'a> {
    sheet: &'a Sheet,
    rules: Vec<bool>,
    /// What the children of each element stand in; none where that is not remembered.
    below: Vec<Option<Stand>>,
}

impl<'a> Held<'a> {
    fn on(sheet: &'a Sheet, screen: Screen, page: &Page) -> Self {
        let holds = |it: &css::Rule| it.media.iter().all(|it| it.holds(screen));
        Self { sheet, rules: sheet.rules().iter().map(holds).collect(), below: vec![None; page.len()] }
    }

    /// The rules that choose an element, by their places in the sheet.
    fn rules_for(&mut self, page: &Page, id: Id, parent: Option<Id>) -> Vec<usize> {
        let stand = parent.map_or(Some(Stand::TOP), |it| self.below[it.index()]);
        let sheet = self.sheet;
        let above = || stand.map_or_else(|| Above::of(page, id), Stand::above);
        let matches = |index: usize| sheet.rules()[index].selector.matches_below(page, id, above());
        let Some(chosen) = stand.and_then(|it| sheet.chosen(page, id, it)) else {
            let candidates = page.element(id).into_iter().flat_map(|it| sheet.candidates(it));
            let held = candidates.map(|(index, _)| index).filter(|it| self.rules[*it]);
            return held.filter(|it| matches(*it)).collect();
        };
        self.below[id.index()] = Some(chosen.below);
        let beside = chosen.maybe.iter().filter(|it| self.rules[**it] && matches(**it));
        chosen.sure.iter().filter(|it| self.rules[**it]).chain(beside).copied().collect()
    }
}

/// The winning declarations of a page on an ordinary screen.
#[derive(Debug)]
pub struct Cascade<'a> {
    page: &'a Page,
    /// By the index of the element: few properties are declared on each.
    winners: Vec<Vec<(Property, Winner<'a>)>>,
}

impl<'a> Cascade<'a> {
    pub(super) fn of(page: &'a Page) -> Self {
        Self::on(page, Screen::LANDSCAPE)
    }

    /// The same on another screen.
    pub(super) fn on(page: &'a Page, screen: Screen) -> Self {
        let mut cascade = Self { page, winners: (0..page.len()).map(|_| Vec::new()).collect() };
        let sheets = page.sheets.iter().filter(|it| !it.is_empty());
        let mut sheets: Vec<Held<'a>> = sheets.map(|it| Held::on(it, screen, page)).collect();
        for (id, element) in page.elements() {
            // Parents come before their children.
            let parent = page.parent(id).filter(|it| page.element(*it).is_some());
            cascade.take_sheets(&mut sheets, id, parent);
            if let Some(style) = element.attr("style") {
                for (order, Declaration { property, value, important }) in
                    css::style_attribute(style).into_iter().enumerate()
                {
                    cascade.offer(id, property, Value::Attribute(value), (important, true, 0, order));
                }
            }
        }
        cascade
    }

    fn take_sheets(&mut self, sheets: &mut [Held<'a>], id: Id, parent: Option<Id>) {
        let mut before = 0;
        for held in sheets {
            for index in held.rules_for(self.page, id, parent) {
                let rule = &held.sheet.rules()[index];
                for it in &rule.declarations {
                    let rank = (it.important, false, rule.selector.specificity, before + index);
                    self.offer(id, it.property, Value::Sheet(&it.value), rank);
                }
            }
            before += held.rules.len();
        }
    }

    fn offer(&mut self, id: Id, property: Property, value: Value<'a>, rank: Rank) {
        let of_element = &mut self.winners[id.index()];
        match of_element.iter_mut().find(|(it, _)| *it == property) {
            Some((_, known)) if known.rank <= rank => *known = Winner { value, rank },
            Some(_) => {}
            None => of_element.push((property, Winner { value, rank })),
        }
    }

    fn winner(&self, id: Id, property: Property) -> Option<&Winner<'a>> {
        self.winners[id.index()].iter().find(|(it, _)| *it == property).map(|(_, winner)| winner)
    }

    /// What is declared on the element itself.
    pub(super) fn declared(&self, id: Id, property: Property) -> Option<&str> {
        self.winner(id, property).map(Winner::text)
    }

    /// Where that stands.
    pub(super) fn origin(&self, id: Id, property: Property) -> Option<Origin> {
        let winner = self.winner(id, property)?;
        Some(if winner.rank.0 && winner.rank.1 { Origin::StyleImportant } else { Origin::Other })
    }

    /// True where anything of interest is declared on the element.
    pub(super) fn declares(&self, id: Id) -> bool {
        !self.winners[id.index()].is_empty()
    }

    /// True where no element declares anything of interest.
    pub(super) fn is_empty(&self) -> bool {
        self.winners.iter().all(Vec::is_empty)
    }

    /// A length declared on the element, in pixels.
    pub(super) fn px(&self, id: Id, property: Property, whole: f32) -> Option<f32> {
        let length = css::length(self.declared(id, property)?)?;
        let font = if matches!(length, Length::Em(_)) { self.font_size(id) } else { 16.0 };
        Some(length.px(font, whole))
    }

    /// The height of an element's letters in pixels.
    pub(super) fn font_size(&self, id: Id) -> f32 {
        let mut factor = 1.0;
        for at in self.page.with_ancestors(id) {
            let tag = self.page.tag(at);
            match self.declared(at, Property::FontSize) {
                Some("larger") => factor *= 1.2,
                Some("smaller") => factor /= 1.2,
                Some("inherit" | "unset") => {}
                Some("initial" | "medium") => return 16.0 * factor,
                Some(value) => match css::length(value) {
                    Some(Length::Em(it)) => factor *= it,
                    Some(Length::Percent(it)) => factor *= it / 100.0,
                    Some(it) => return it.px(16.0, 16.0) * factor,
                    None => return named(value).unwrap_or(16.0) * factor,
                },
                None => factor *= usual(tag),
            }
        }
        16.0 * factor
    }
}

impl Winner<'_> {
    fn text(&self) -> &str {
        match &self.value {
            Value::Sheet(it) => it,
            Value::Attribute(it) => it,
        }
    }
}

/// CSS Fonts 4, absolute sizes, where medium is 16 pixels.
fn named(value: &str) -> Option<f32> {
    Some(match value {
        "xx-small" => 9.0,
        "x-small" => 10.0,
        "small" => 13.0,
        "large" => 18.0,
        "x-large" => 24.0,
        "xx-large" => 32.0,
        "xxx-large" => 48.0,
        _ => return None,
    })
}

/// The HTML standard's own style sheet, section 15.3.
fn usual(tag: Tag) -> f32 {
    match tag {
        Tag::H1 => 2.0,
        Tag::H2 => 1.5,
        Tag::H3 => 1.17,
        Tag::H5 | Tag::Small | Tag::Sub | Tag::Sup => 0.83,
        Tag::H6 => 0.67,
        Tag::Big => 1.2,
        Tag::Code | Tag::Pre | Tag::Kbd | Tag::Samp | Tag::Tt => 13.0 / 16.0,
        _ => 1.0,
    }
}
