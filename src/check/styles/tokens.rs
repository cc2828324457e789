//! What the theme's custom properties are where a reader looks at a page: in the light, in the dark, in print, in each
//! dye. Never what one element has of its own: only `:root` and the classes of the dyes are looked at.

use std::collections::BTreeMap;

use lightningcss::traits::Parse;
use lightningcss::values::color::CssColor;

use super::sheet::{Rule, Sheet};
use crate::source::Span;

/// How a page is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// In which light.
    pub light: Scheme,
    /// The class of the dye and its name; none for the theme's own.
    pub dye: Option<(String, String)>,
}

/// In which light a page is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on a light ground.
    Light,
    /// `prefers-color-scheme: dark`.
    Dark,
    /// On paper, printed from a browser.
    Paper,
}

impl View {
    /// To go on from “… has a contrast of 3 : 1 ”.
    pub fn words(&self) -> String {
        let light = match self.light {
            Scheme::Light => "in the light",
            Scheme::Dark => "in the dark",
            Scheme::Paper => "in print",
        };
        match &self.dye {
            Some((_, name)) => format!("{light}, with the dye “{name}”"),
            None => light.to_owned(),
        }
    }

    /// Whether rules within an at-rule count here.
    pub fn has(&self, rule: &Rule<'_>) -> bool {
        rule.within.iter().all(|it| match it.name.as_str() {
            "layer" => true,
            "media" => match it.prelude.trim_start_matches("screenand").trim_start_matches("alland") {
                "(prefers-color-scheme:dark)" => self.light == Scheme::Dark,
                "(prefers-color-scheme:light)" => self.light != Scheme::Dark,
                "print" => self.light == Scheme::Paper,
                "screen" => self.light != Scheme::Paper,
                _ => false,
            },
            _ => false,
        })
    }
}

/// Custom properties and where they are defined.
#[derive(Default)]
pub struct Tokens<'a> {
    values: BTreeMap<&'a str, (&'a str, Span)>,
}

impl<'a> Tokens<'a> {
    /// Those of a view. `:root` and a class weigh the same, and the page's element is both: the later one counts.
    pub fn of(sheet: &'a Sheet<'_>, view: &View) -> Self {
        let mut values = BTreeMap::new();
        let class = view.dye.as_ref().map(|(class, _)| format!(".{class}"));
        let is_root = |it: &str| {
            it == ":root"
                || it == "html"
                || class.as_deref().is_some_and(|class| {
                    it == class || it == format!(":root{class}") || it == format!("html{class}")
                })
        };
        for rule in sheet.rules.iter().filter(|it| view.has(it)) {
            if rule.selectors.iter().any(|it| is_root(it)) {
                for it in rule.declarations.iter().filter(|it| it.name.starts_with("--")) {
                    values.insert(it.name.as_str(), (it.value.as_str(), rule.span(it)));
                }
            }
        }
        Self { values }
    }

    /// The names of all of them, with their hyphens.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + Clone {
        self.values.keys().copied()
    }

    /// The place of a token, such as `--ink`.
    pub fn place(&self, name: &str) -> Option<Span> {
        self.values.get(name).map(|it| it.1)
    }

    /// A value with its tokens put in; none where one is missing.
    pub fn resolve(&self, value: &str) -> Option<String> {
        let mut value = value.trim().to_owned();
        // A token may name another one, but not in a circle.
        for _ in 0..8 {
            let Some(inside) = value.strip_prefix("var(").and_then(|it| it.strip_suffix(')')) else {
                return (!value.contains("var(")).then_some(value);
            };
            let (name, fallback) =
                inside.split_once(',').map_or((inside, None), |(name, it)| (name, Some(it)));
            value = self.values.get(name.trim()).map(|it| it.0).or(fallback)?.trim().to_owned();
        }
        None
    }

    /// A value as a colour that covers what is behind it.
    pub fn colour(&self, value: &str, light: Scheme) -> Option<[u8; 3]> {
        colour(&self.resolve(value)?, light)
    }

    /// A length in pixels, where it does not depend on the font of its place.
    pub fn pixels(&self, value: &str) -> Option<f64> {
        pixels(&self.resolve(value)?)
    }
}

/// The token that a value consists of: `--ink` of `var(--ink)`.
pub fn token(value: &str) -> Option<&str> {
    let inside = value.trim().strip_prefix("var(")?.strip_suffix(')')?;
    Some(inside.split(',').next()?.trim())
}

/// A colour without transparency.
pub fn colour(value: &str, light: Scheme) -> Option<[u8; 3]> {
    let parsed = CssColor::parse_string(value).ok()?;
    let parsed = match parsed {
        CssColor::LightDark(on_light, on_dark) => *if light == Scheme::Dark { on_dark } else { on_light },
        it => it,
    };
    match parsed.to_rgb().ok()? {
        CssColor::RGBA(it) if it.alpha == 255 => Some([it.red, it.green, it.blue]),
        _ => None,
    }
}

/// Whether a value is one of the reader's own colours, or takes up the one that is there.
pub fn is_system_colour(value: &str) -> bool {
    match CssColor::parse_string(value) {
        Ok(CssColor::System(_) | CssColor::CurrentColor) => true,
        Ok(CssColor::RGBA(it)) => it.alpha == 0,
        _ => matches!(value, "inherit" | "initial" | "unset" | "revert" | "none" | "auto"),
    }
}

/// Whether a value is a colour of any kind.
pub fn is_colour(value: &str) -> bool {
    CssColor::parse_string(value).is_ok()
}

/// A length in CSS pixels: of absolute units, and of `rem`, which is 16 pixels where the reader changed nothing.
pub fn pixels(value: &str) -> Option<f64> {
    let cut = value.find(|c: char| c.is_ascii_alphabetic() || c == '%')?;
    let number: f64 = value[..cut].parse().ok()?;
    let unit = match value[cut..].to_ascii_lowercase().as_str() {
        "px" => 1.0,
        "rem" => 16.0,
        "pt" => 4.0 / 3.0,
        "pc" => 16.0,
        "in" => 96.0,
        "cm" => 96.0 / 2.54,
        "mm" => 9.6 / 2.54,
        "q" => 2.4 / 2.54,
        _ => return None,
    };
    Some(number * unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn the_later_of_root_and_dye_counts_in_each_light() {
        let css = ":root { --a: #fff; --b: var(--a); --t: 2.75rem } .dye-x { --a: #eee }\n@media (prefers-color-scheme: dark) { :root { --a: #000 } .dye-x { --c: red } }\n@media (min-width: 1px) { :root { --a: #111 } }";
        let mut sources = Sources::new();
        let id = sources.add_text("a.css", css);
        let mut sheet = Sheet::default();
        sheet.add(sources.get(id));
        let dye = Some(("dye-x".to_owned(), "x".to_owned()));
        let value = |light, dye: &Option<(String, String)>| {
            let view = View { light, dye: dye.clone() };
            Tokens::of(&sheet, &view).colour("var(--b)", light).unwrap()[0]
        };
        assert_eq!(value(Scheme::Light, &None), 0xff);
        assert_eq!(value(Scheme::Light, &dye), 0xee);
        assert_eq!(value(Scheme::Dark, &dye), 0);
        let tokens = Tokens::of(&sheet, &View { light: Scheme::Light, dye: None });
        assert_eq!(tokens.pixels("var(--t)"), Some(44.0));
        assert_eq!(tokens.colour("var(--gone)", Scheme::Light), None);
        assert_eq!(tokens.colour("var(--gone, #123)", Scheme::Light), Some([0x11, 0x22, 0x33]));
    }

    #[test]
    fn colours_and_lengths_are_read_in_many_forms() {
        assert_eq!(colour("rebeccapurple", Scheme::Light), Some([0x66, 0x33, 0x99]));
        assert_eq!(colour("light-dark(#fff, #000)", Scheme::Dark), Some([0, 0, 0]));
        assert_eq!(colour("rgb(0 0 0 / 50%)", Scheme::Light), None);
        assert!(
            is_system_colour("CanvasText") && is_system_colour("transparent") && !is_system_colour("#fff")
        );
        assert_eq!(pixels("12pt"), Some(16.0));
        assert_eq!(pixels("1.5em"), None);
    }
}
