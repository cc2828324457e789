//! `theme.yaml`: the order of the style sheets, the fonts, how each script is set, and the dyes. Never reads
//! the files that it names.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use crate::config::fields::Fields;
use crate::config::yaml::{Node, Value, Words};
use crate::diagnostics::Diagnostic;
use crate::locale::Locale;
use crate::source::Span;

/// A font file.
#[derive(Clone, Debug)]
pub struct FontFile {
    /// Its family, as style sheets and layouts name it.
    pub family: String,
    /// Below the theme's `fonts/`.
    pub file: Words,
    /// CSS `font-weight`: `400 700` for a variable font.
    pub weight: String,
    /// Whether it is for leaflets only: on the web another file of the family, or the browser, does its part.
    pub print_only: bool,
}

/// How a script is set in print.
#[derive(Clone, Debug)]
pub struct Typesetting {
    /// Languages that are set so (tags).
    pub languages: Vec<String>,
    /// Scripts that are set so (ISO 15924), where no entry names the language.
    pub scripts: Vec<String>,
    /// Families, the first one's letters first.
    pub fonts: Vec<String>,
    /// Type size against Latin.
    pub size: f64,
    /// Space between lines, in em.
    pub leading: f64,
    /// Space between paragraphs, in em.
    pub spacing: f64,
    /// Whether it is the sloping style of Urdu, which needs room above and below.
    pub nastaliq: bool,
}

/// A printed form that pages may ask for.
#[derive(Clone, Debug)]
pub struct Leaflet {
    /// Its name in front matter and in file names.
    pub name: Words,
    /// The layout, below the theme's `leaflets/`.
    pub layout: Words,
    /// Width and height of a page in millimetres.
    pub size: [f64; 2],
    /// The most pages that it may take: what is more is overset.
    pub pages: usize,
    /// Whether each text must have its picture, as in Easy Read.
    pub pictures: bool,
    /// How its pages are put on sheets; none where a page is a side of a sheet.
    pub sheet: Option<SheetPlan>,
}

/// How pages are put on sheets of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SheetPlan {
    /// Two pages a side, folded once and stapled.
    Booklet,
    /// Three panels a side, the outer one folded in.
    TriFold,
}

/// Two colours that meet on pages: `theme.yaml` says which.
#[derive(Clone, Debug)]
pub struct Pair {
    /// What the front one is.
    pub part: Part,
    /// The token in front, without its hyphens.
    pub front: Words,
    /// The token of the ground.
    pub ground: Words,
}

/// What stands in front of a ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Letters.
    Words,
    /// Lines, signs, borders of fields, the ring of the focus.
    Sign,
}

/// Colours of an edition.
#[derive(Clone, Debug)]
pub struct Dye {
    /// CSS class of the page; empty for the theme's own.
    pub class: String,
    /// Colours for print, by token.
    pub colours: BTreeMap<String, String>,
    /// Where these stand.
    pub places: BTreeMap<String, Span>,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Style sheets in their order, below `styles/`.
    pub styles: Vec<Words>,
    /// Fonts.
    pub fonts: Vec<FontFile>,
    /// How scripts are set; the first that fits counts, the last is for all others.
    pub typesettings: Vec<Typesetting>,
    /// Printed forms, in their order.
    pub leaflets: Vec<Leaflet>,
    /// Dyes by name.
    pub dyes: BTreeMap<String, Dye>,
    /// Colours that meet, and whose contrast is measured.
    pub contrast: Vec<Pair>,
}

/// What a dye looks like; where it is described is no part of that.
impl Hash for Dye {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.class, &self.colours).hash(state);
    }
}

/// Numbers count by their bits: they are read and never reckoned with.
impl Hash for Typesetting {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.fonts, self.nastaliq).hash(state);
        [self.size, self.leading, self.spacing].map(f64::to_bits).hash(state);
    }
}

impl Hash for Leaflet {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.name.text, &self.layout.text, self.pages, self.pictures, self.sheet).hash(state);
        self.size.map(f64::to_bits).hash(state);
    }
}

impl Settings {
    /// The printed form of a name.
    pub fn leaflet(&self, name: &str) -> Option<&Leaflet> {
        self.leaflets.iter().find(|it| it.name.text == name)
    }

    /// How a language is set.
    pub fn typesetting(&self, locale: &Locale) -> Option<&Typesetting> {
        let by_language = self.typesettings.iter().find(|it| it.languages.contains(&locale.tag));
        let by_script = || self.typesettings.iter().find(|it| it.scripts.contains(&locale.script));
        by_language.or_else(by_script).or(self.typesettings.last())
    }
}

/// Reads `theme.yaml`.
pub fn read(node: &Node, faults: &mut Vec<Diagnostic>) -> Settings {
    let mut fields = Fields::new(node, "theme", faults);
    let styles = fields.list("styles");
    let fonts = fields.nodes("fonts").into_iter().map(|it| font(it, fields.faults())).collect();
    let typesettings =
        fields.nodes("typesetting").into_iter().map(|it| typesetting(it, fields.faults())).collect();
    let dyes = fields
        .entries_of("dyes")
        .into_iter()
        .map(|(name, node)| (name.text.clone(), dye(node, fields.faults())))
        .collect();
    let leaflets = fields
        .entries_of("leaflets")
        .into_iter()
        .map(|(name, node)| leaflet(name, node, fields.faults()))
        .collect();
    let contrast = fields.node("contrast").map_or_else(Vec::new, |it| contrast(it, fields.faults()));
    fields.finish();
    Settings { styles, fonts, typesettings, leaflets, dyes, contrast }
}

/// `words: { ink: [cloth, card] }` and `signs: …`: each front with its grounds.
fn contrast(node: &Node, faults: &mut Vec<Diagnostic>) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut fields = Fields::new(node, "contrast", faults);
    for (key, part) in [("words", Part::Words), ("signs", Part::Sign)] {
        for (front, grounds) in fields.entries_of(key) {
            let Value::List(list) = &grounds.value else {
                fields.wrong(grounds.span, format!("“{}” has a list of grounds: [cloth, card].", front.text));
                continue;
            };
            for ground in list {
                let Value::Scalar(text) = &ground.value else { continue };
                let ground = Words { text: text.clone(), span: ground.span };
                pairs.push(Pair { part, front: front.clone(), ground });
            }
        }
    }
    fields.finish();
    pairs
}

fn font(node: &Node, faults: &mut Vec<Diagnostic>) -> FontFile {
    let mut fields = Fields::new(node, "font", faults);
    let font = FontFile {
        family: fields.required("family").text,
        file: fields.required("file"),
        weight: weight(&mut fields),
        print_only: fields.choice("only", &[("print", true)]).unwrap_or_default(),
    };
    fields.finish();
    font
}

/// One weight, or the lightest and the heaviest of a variable font (CSS Fonts 4: whole numbers from 1 to 1000). It becomes
/// part of a style sheet, so nothing else may be in it.
fn weight(fields: &mut Fields<'_>) -> String {
    let words = fields.required("weight");
    let numbers: Vec<Option<u16>> = words.text.split(' ').map(|it| it.parse().ok()).collect();
    let is_weight = |it: &Option<u16>| it.is_some_and(|it| (1..=1000).contains(&it));
    if matches!(numbers.len(), 1 | 2) && numbers.iter().all(is_weight) {
        return words.text;
    }
    if !words.text.is_empty() {
        fields.wrong(
            words.span,
            "“weight” is a number from 1 to 1000, or two of them for a variable font.".to_owned(),
        );
    }
    "400".to_owned()
}

fn typesetting(node: &Node, faults: &mut Vec<Diagnostic>) -> Typesetting {
    let mut fields = Fields::new(node, "typesetting", faults);
    let names = |words: Vec<Words>| words.into_iter().map(|it| it.text).collect();
    let typesetting = Typesetting {
        languages: names(fields.list("languages")),
        scripts: names(fields.list("scripts")),
        fonts: names(fields.list("fonts")),
        size: number(&mut fields, "size", 1.0),
        leading: number(&mut fields, "leading", 0.68),
        spacing: number(&mut fields, "spacing", 0.95),
        nastaliq: fields.flag("nastaliq"),
    };
    fields.finish();
    typesetting
}

fn number(fields: &mut Fields<'_>, key: &'static str, default: f64) -> f64 {
    let Some(words) = fields.text(key) else { return default };
    words.text.parse().ok().filter(|it: &f64| it.is_finite()).unwrap_or_else(|| {
        fields.wrong(words.span, format!("“{key}” is a number."));
        default
    })
}

fn leaflet(name: &Words, node: &Node, faults: &mut Vec<Diagnostic>) -> Leaflet {
    let mut fields = Fields::new(node, "leaflet", faults);
    let layout = fields.required("layout");
    let sides = fields.list("size");
    let size = match sides.iter().map(|it| it.text.parse::<f64>()).collect::<Result<Vec<_>, _>>().as_deref() {
        Ok(&[width, height]) if width >= 30.0 && height >= 30.0 && width.max(height) <= 1200.0 => {
            [width, height]
        }
        _ => {
            fields.wrong(node.span, "“size” is [width, height] of a page in millimetres.".to_owned());
            [210.0, 297.0]
        }
    };
    let pages = number(&mut fields, "pages", 1.0);
    let pictures = fields.flag("pictures");
    let sheet = fields.choice("sheet", &[("booklet", SheetPlan::Booklet), ("tri-fold", SheetPlan::TriFold)]);
    fields.finish();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to what fits")]
    let pages = pages.clamp(1.0, 64.0) as usize;
    Leaflet { name: name.clone(), layout, size, pages, pictures, sheet }
}

fn dye(node: &Node, faults: &mut Vec<Diagnostic>) -> Dye {
    let mut fields = Fields::new(node, "dye", faults);
    let class = fields.text("class").map(|it| it.text).unwrap_or_default();
    let (mut colours, mut places) = (BTreeMap::new(), BTreeMap::new());
    for (name, node) in fields.entries_of("print") {
        let Value::Scalar(colour) = &node.value else { continue };
        if colour.len() == 7 && colour.starts_with('#') && colour[1..].chars().all(|c| c.is_ascii_hexdigit())
        {
            colours.insert(name.text.clone(), colour.clone());
            places.insert(name.text.clone(), node.span);
        } else {
            fields.wrong(node.span, format!("“{colour}” is no colour of the form \"#5c1a48\"."));
        }
    }
    fields.finish();
    Dye { class, colours, places }
}
