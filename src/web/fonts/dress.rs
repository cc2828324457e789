//! Finished pages → their style sheet, one for each language, with fonts that hold what these pages show. Never changes
//! a page beyond the name of its style sheet.
//!
//! No font is preloaded: the style sheet stands in the head and names them at once, and a font that is asked for with
//! `crossorigin` is refused where a page is opened from a USB stick. A language's name in its own letters, in the
//! language bar of every page, is a text like others: its font comes with these few letters and no more.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;
use skrifa::{FontRef, MetadataProvider};

use super::fallback;
use super::shape::Piece;
use super::subset::{Effort, Form, Request, web_font};
use super::texts::{self, Texts};
use crate::config::Config;
use crate::locale::Locale;
use crate::memo::Memo;
use crate::site::Address;
use crate::theme::{FontFile, Theme};

/// The style sheet that pages name while they are drawn: what is in it, and so its name, comes of what they say.
pub const STAND_IN: &str = "assets/style.to-be-named.css";

/// Files by path below the edition's folder.
pub type Files = BTreeMap<Address, Arc<[u8]>>;

/// Gives pages their style sheets.
pub struct Dresser<'a> {
    /// Fonts, and which language is set in which.
    pub theme: &'a Theme,
    /// Languages.
    pub config: &'a Config,
    /// The theme's style sheet without fonts.
    pub sheet: &'a str,
    /// How much time may go into small files; none: no fonts.
    pub effort: Option<Effort>,
    /// What was made before.
    pub memo: &'a dyn Memo,
}

/// A style sheet and its fonts.
pub struct Style {
    /// The style sheet's address.
    pub address: Address,
    /// It and its fonts.
    pub files: Files,
}

/// A font file of the theme, and the texts that are set in it.
struct Face<'a> {
    setting: &'a FontFile,
    name: &'a str,
    font: &'a [u8],
    pieces: BTreeSet<Piece>,
    /// Whether the language of the pages is set in it, and not just a word on them.
    is_own: bool,
}

impl Dresser<'_> {
    /// Gives every page of an edition its style sheet; the files that they need.
    pub fn dress(&self, pages: &mut [(Address, String)]) -> Files {
        let mut groups: BTreeMap<Option<String>, Vec<&mut String>> = BTreeMap::new();
        for (path, html) in pages.iter_mut().filter(|(it, _)| it.as_str().ends_with(".html")) {
            let folder = path.as_str().split_once('/').map(|(folder, _)| folder.to_owned());
            groups.entry(folder).or_default().push(html);
        }
        let groups: Vec<_> = groups.into_iter().collect();
        let made: Vec<Files> = groups
            .into_par_iter()
            .map(|(tag, pages)| {
                let shown: Vec<&str> = pages.iter().map(|it| it.as_str()).collect();
                let style = self.style(tag.as_deref(), &shown);
                for page in pages {
                    *page = named(page, &style.address);
                }
                style.files
            })
            .collect();
        made.into_iter().flatten().collect()
    }

    /// The style sheet of the pages of one language; of none: of pages for readers of all of them.
    pub fn style(&self, tag: Option<&str>, pages: &[&str]) -> Style {
        let mut css = String::new();
        let mut files = Files::new();
        if let Some(effort) = self.effort {
            for (rules, address, bytes) in self.fonts(tag, pages, effort) {
                css.push_str(&rules);
                files.insert(address, bytes);
            }
        }
        css.push_str(self.sheet);
        let hash = blake3::hash(css.as_bytes()).to_hex();
        let tag = tag.map_or(String::new(), |it| format!("{it}."));
        let address = Address::of_file(format!("assets/style.{tag}{}.css", &hash[..8]));
        files.insert(address.clone(), css.into_bytes().into());
        Style { address, files }
    }

    /// The rules of each font that the pages need, where it lies, and the file.
    fn fonts(&self, tag: Option<&str>, pages: &[&str], effort: Effort) -> Vec<(String, Address, Arc<[u8]>)> {
        let of_page = |mut shown: Texts, page: &&str| {
            texts::add_page(page, &mut shown);
            shown
        };
        let mut shown = pages.par_iter().fold(Texts::new, of_page).reduce(Texts::new, texts::joined);
        // Style sheets count with them and print addresses; and who edits a page does not change the font each time.
        let own = tag.unwrap_or(&self.config.source.tag);
        let printable: String = (' '..='~').collect();
        texts::add(&printable, own, &mut shown);
        let faces = self.faces(tag, &shown);
        let mut made: Vec<_> = faces.par_iter().map(|it| file(it, effort, self.memo)).collect();
        let mut families = BTreeSet::new();
        for (face, (rules, _, _)) in faces.iter().zip(&mut made) {
            if face.is_own && families.insert(&face.setting.family) {
                rules.push_str(&fallback::rules(&face.setting.family, face.font, &face.pieces));
            }
        }
        made
    }

    fn faces(&self, tag: Option<&str>, shown: &Texts) -> Vec<Face<'_>> {
        let fonts = self.theme.settings.fonts.iter().zip(&self.theme.fonts);
        let on_web = fonts.filter(|(setting, _)| !setting.print_only);
        let faces = on_web.filter_map(|(setting, (name, font))| {
            let is_in = |tag: &str| self.families(tag).contains(&setting.family);
            let mut pieces = BTreeSet::new();
            for (tag, texts) in shown.iter().filter(|(tag, _)| is_in(tag)) {
                add_pieces(font, tag, texts, &mut pieces);
            }
            let face = Face { setting, name, font, pieces, is_own: tag.is_none_or(is_in) };
            (!face.pieces.is_empty()).then_some(face)
        });
        faces.collect()
    }

    /// The families that a language is set in.
    fn families(&self, tag: &str) -> &[String] {
        let locale =
            self.config.locales().into_iter().find(|it| it.tag == tag).or_else(|| Locale::known(tag));
        let locale = locale.unwrap_or_else(|| Arc::clone(&self.config.source));
        self.theme.settings.typesetting(&locale).map_or(&[], |it| &it.fonts)
    }
}

/// A page with the name of its style sheet.
fn named(page: &str, style: &Address) -> String {
    page.replace(STAND_IN, style.as_str())
}

/// Adds the parts of texts that a font has the letters for, as a browser would set them in it, and each word of them:
/// beside its neighbours, and alone at the edge of a line.
fn add_pieces(font: &[u8], tag: &str, texts: &BTreeSet<String>, pieces: &mut BTreeSet<Piece>) {
    let Ok(font) = FontRef::new(font) else { return };
    let known = font.charmap();
    // What joins letters or keeps them apart belongs to them, also where a font has no character for it.
    let joins = |it: char| matches!(it, '\u{200c}'..='\u{200f}' | '\u{2060}');
    let has = |it: char| joins(it) || known.map(it).is_some();
    for part in texts.iter().flat_map(|it| it.split(|it| !has(it))).map(str::trim) {
        for piece in std::iter::once(part).chain(part.split(' ')) {
            if piece.chars().any(|it| !joins(it)) {
                pieces.insert((tag.to_owned(), piece.to_owned()));
            }
        }
    }
}

/// The rule of a font, where it lies, and the file.
fn file(face: &Face<'_>, effort: Effort, memo: &dyn Memo) -> (String, Address, Arc<[u8]>) {
    let named: Vec<f32> = face.setting.weight.split(' ').filter_map(|it| it.parse().ok()).collect();
    let weights = match named.as_slice() {
        [lightest, heaviest] => vec![*lightest, f32::midpoint(*lightest, *heaviest), *heaviest],
        _ => named,
    };
    // A weight that the theme does not say is the font's own.
    let weights = if weights.is_empty() { vec![400.0] } else { weights };
    let request = Request { font: face.font, weights: &weights, pieces: &face.pieces, effort };
    let made = web_font(&request, memo);
    let stem = face.name.rsplit('/').next().unwrap_or(face.name);
    let (stem, ending) = stem.rsplit_once('.').unwrap_or((stem, "ttf"));
    // Brackets of variable fonts' names would have to be escaped in every address.
    let stem = stem.split('[').next().unwrap_or(stem);
    let (ending, format) = match made.form {
        Form::Woff2 => ("woff2", " format(\"woff2\")"),
        Form::Plain => (ending, ""),
    };
    let hash = blake3::hash(&made.bytes).to_hex();
    let name = format!("fonts/{stem}.{}.{ending}", &hash[..8]);
    let rule = face_rule(face.setting, &name, format);
    (rule, Address::of_file(format!("assets/{name}")), made.bytes.into())
}

/// The rule that names a font file. `format`: what comes after its address.
pub(super) fn face_rule(setting: &FontFile, name: &str, format: &str) -> String {
    format!(
        "@font-face{{font-family:\"{}\";src:url(\"{name}\"){format};font-weight:{};font-display:swap}}",
        setting.family.replace('"', ""),
        setting.weight
    )
}
