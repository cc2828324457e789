//! Style sheets, as far as they decide what can be seen and how text is spaced and turned. Never lays a page out.

mod chain;
mod depth;
mod media;
mod selector;
mod values;

use std::collections::BTreeMap;

use lightningcss::declaration::DeclarationBlock;
use lightningcss::properties::Property as Parsed;
use lightningcss::rules::{CssRule, CssRuleList};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleAttribute, StyleSheet};
use lightningcss::traits::ToCss;

use super::{Element, tokens};
use chain::Chains;
pub use chain::{Chosen, Stand};
pub use depth::too_deep;
pub use media::{Media, Screen};
use selector::Key;
pub use selector::{Above, Selector};
pub use values::{Length, angle, length, rotation};

/// A property that rules ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the property of that name")]
pub enum Property {
    Bottom,
    Clip,
    ClipPath,
    ContentVisibility,
    Display,
    FontSize,
    Left,
    LetterSpacing,
    LineHeight,
    MarginLeft,
    MarginTop,
    MaxWidth,
    Opacity,
    Position,
    Right,
    Rotate,
    TextIndent,
    Top,
    Transform,
    Visibility,
    WhiteSpace,
    Width,
    WordSpacing,
}

/// One property with its value as CSS writes it, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// What is set.
    pub property: Property,
    /// To what.
    pub value: Box<str>,
    /// Marked `!important`.
    pub important: bool,
}

/// What one selector sets.
#[derive(Debug)]
pub struct Rule {
    /// Which elements.
    pub selector: Selector,
    /// Under which conditions; all must hold.
    pub media: Vec<Media>,
    /// What.
    pub declarations: Vec<Declaration>,
}

/// A style sheet: only rules that set a [`Property`].
#[derive(Debug, Default)]
pub struct Sheet {
    rules: Vec<Rule>,
    found_by: FoundBy,
    chains: Chains,
}

/// The places of rules, by the last part of their selectors.
#[derive(Debug, Default)]
struct FoundBy {
    id: BTreeMap<Box<str>, Vec<usize>>,
    class: BTreeMap<Box<str>, Vec<usize>>,
    name: BTreeMap<Box<str>, Vec<usize>>,
    attribute: BTreeMap<Box<str>, Vec<usize>>,
    anything: Vec<usize>,
}

impl FoundBy {
    fn add(&mut self, key: Key<'_>, index: usize) {
        let (map, name) = match key {
            Key::Id(it) => (&mut self.id, it),
            Key::Class(it) => (&mut self.class, it),
            Key::Name(it) => (&mut self.name, it),
            Key::Attribute(it) => (&mut self.attribute, it),
            Key::Any => return self.anything.push(index),
        };
        map.entry(name.into()).or_default().push(index);
    }

    /// The rules that can match an element.
    fn of<'s, 'e>(&'s self, element: &'e Element) -> impl Iterator<Item = &'s Vec<usize>> + use<'s, 'e> {
        let id = element.attr("id").and_then(|it| self.id.get(it));
        let classes = element.attr("class").into_iter().flat_map(tokens).filter_map(|it| self.class.get(it));
        let attributes = element.attributes.iter().filter_map(|it| self.attribute.get(it.name()));
        let all = [Some(&self.anything), self.name.get(element.name()), id];
        all.into_iter().flatten().chain(classes).chain(attributes)
    }
}

impl Sheet {
    /// Reads a style sheet. What cannot be read is left out, as in browsers, and a sheet whose brackets stand too deep is
    /// left out whole.
    pub fn parse(css: &str) -> Self {
        Self::parse_for(css, "")
    }

    /// Reads a style sheet that is for a `media` attribute.
    pub fn parse_for(css: &str, media: &str) -> Self {
        let mut sheet = Self::default();
        // Most sheets of a page are plain; one that is for some media is read inside of an @media of it.
        let whole;
        let css = if media.trim().is_empty() {
            css
        } else {
            whole = format!("@media {media} {{ {css} }}");
            &whole
        };
        let options = ParserOptions { error_recovery: true, ..ParserOptions::default() };
        if too_deep(css).is_none()
            && let Ok(parsed) = StyleSheet::parse(css, options)
        {
            sheet.take(&parsed.rules, &[]);
        }
        for (index, rule) in sheet.rules.iter().enumerate() {
            sheet.found_by.add(rule.selector.key(), index);
            rule.selector.asks(&mut sheet.chains.asked);
        }
        sheet
    }

    /// Rules that can match an element by the last part of their selector, with their place in the sheet.
    pub fn candidates<'s, 'e>(
        &'s self,
        element: &'e Element,
    ) -> impl Iterator<Item = (usize, &'s Rule)> + use<'s, 'e> {
        self.found_by.of(element).flatten().map(|&index| (index, &self.rules[index]))
    }

    /// True where no rule sets anything of interest.
    pub fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// All rules.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    fn take(&mut self, rules: &CssRuleList<'_>, media: &[Media]) {
        for rule in &rules.0 {
            match rule {
                CssRule::Style(style) => {
                    let declarations = declarations(&style.declarations);
                    if declarations.is_empty() {
                        continue;
                    }
                    for selector in style.selectors.0.iter().filter_map(Selector::read) {
                        let (media, declarations) = (media.to_vec(), declarations.clone());
                        self.rules.push(Rule { selector, media, declarations });
                    }
                }
                CssRule::Media(it) => {
                    let mut all = media.to_vec();
                    all.push(Media::read(&it.query));
                    self.take(&it.rules, &all);
                }
                CssRule::Supports(it) => self.take(&it.rules, media),
                CssRule::LayerBlock(it) => self.take(&it.rules, media),
                _ => {}
            }
        }
    }
}

/// The declarations of a `style` attribute, in the order in which they win.
pub fn style_attribute(css: &str) -> Vec<Declaration> {
    if too_deep(css).is_some() {
        return Vec::new();
    }
    let options = ParserOptions { error_recovery: true, ..ParserOptions::default() };
    StyleAttribute::parse(css, options).map(|it| declarations(&it.declarations)).unwrap_or_default()
}

fn declarations(block: &DeclarationBlock<'_>) -> Vec<Declaration> {
    let mut found = Vec::new();
    let all = block.declarations.iter().map(|it| (it, false));
    for (parsed, important) in all.chain(block.important_declarations.iter().map(|it| (it, true))) {
        read(parsed, important, &mut found);
    }
    found
}

fn read(parsed: &Parsed<'_>, important: bool, found: &mut Vec<Declaration>) {
    let mut add = |property, value: &str| {
        let value = value.to_ascii_lowercase();
        if values::is_valid(property, &value) {
            found.push(Declaration { property, value: value.into(), important });
        }
    };
    let property_id = parsed.property_id();
    let text = || parsed.value_to_css_string(PrinterOptions::default()).unwrap_or_default();
    match property_id.name() {
        "margin" => sides(&text(), [Some(Property::MarginTop), None, None, Some(Property::MarginLeft)], add),
        "inset" => {
            let all = [Property::Top, Property::Right, Property::Bottom, Property::Left].map(Some);
            sides(&text(), all, add);
        }
        "inset-inline-start" => add(Property::Left, &text()),
        "font" => {
            if let Parsed::Font(font) = parsed {
                let print = PrinterOptions::default;
                add(Property::FontSize, &font.size.to_css_string(print()).unwrap_or_default());
                add(Property::LineHeight, &font.line_height.to_css_string(print()).unwrap_or_default());
            }
        }
        name => {
            if let Some(property) = known(name) {
                add(property, &text());
            }
        }
    }
}

fn known(name: &str) -> Option<Property> {
    Some(match name {
        "bottom" => Property::Bottom,
        "clip" => Property::Clip,
        "clip-path" => Property::ClipPath,
        "content-visibility" => Property::ContentVisibility,
        "display" => Property::Display,
        "font-size" => Property::FontSize,
        "left" => Property::Left,
        "letter-spacing" => Property::LetterSpacing,
        "line-height" => Property::LineHeight,
        "margin-left" | "margin-inline-start" => Property::MarginLeft,
        "margin-top" | "margin-block-start" => Property::MarginTop,
        "max-width" | "max-inline-size" => Property::MaxWidth,
        "opacity" => Property::Opacity,
        "position" => Property::Position,
        "right" => Property::Right,
        "rotate" => Property::Rotate,
        "text-indent" => Property::TextIndent,
        "top" | "inset-block-start" => Property::Top,
        "transform" => Property::Transform,
        "visibility" => Property::Visibility,
        "white-space" => Property::WhiteSpace,
        "width" | "inline-size" => Property::Width,
        "word-spacing" => Property::WordSpacing,
        _ => return None,
    })
}

/// A shorthand of one to four values: top, right, bottom, left.
fn sides(value: &str, properties: [Option<Property>; 4], mut add: impl FnMut(Property, &str)) {
    let parts: Vec<&str> = value.split_ascii_whitespace().collect();
    let at = match parts.len() {
        1 => [0, 0, 0, 0],
        2 => [0, 1, 0, 1],
        3 => [0, 1, 2, 1],
        4 => [0, 1, 2, 3],
        _ => return,
    };
    for (property, index) in properties.into_iter().zip(at) {
        if let Some(property) = property {
            add(property, parts[index]);
        }
    }
}
