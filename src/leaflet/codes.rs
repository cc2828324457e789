//! The codes of a PDF's fonts, so that each stands for one glyph and one text: a glyph that is the skeleton of several
//! letters has a code for each of them (ISO 32000-1, 9.7.4 and 9.10.3). Never changes which glyph is drawn.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Result};
use typst::ecow::EcoString;

use super::operators::{decode, tokens};
use super::stream::packed;

/// What the second glyph of a cluster stands for: PDF/UA asks for a text of each code, and this mark is not read.
const NOTHING: &str = "\u{200e}";

/// The fonts of a file, while its pages are gone through.
#[derive(Default)]
pub struct Codes {
    fonts: BTreeMap<ObjectId, Font>,
    /// The current page's names of its fonts.
    names: BTreeMap<Vec<u8>, ObjectId>,
    current: Option<ObjectId>,
}

/// A font whose codes are counted anew.
#[derive(Default)]
struct Font {
    /// The font of glyphs below it.
    descendant: ObjectId,
    /// Widths by glyph.
    widths: BTreeMap<u16, Object>,
    /// Code by glyph and text.
    known: BTreeMap<(u16, EcoString), u16>,
    /// Glyph and text by code.
    taken: BTreeMap<u16, (u16, EcoString)>,
    /// The first code that no glyph has.
    next: u16,
}

impl Codes {
    /// Turns to a page: its fonts and their names.
    ///
    /// # Errors
    /// When a font is not as Typst writes it.
    pub fn page(&mut self, document: &Document, page: ObjectId) -> Result<()> {
        self.names.clear();
        self.current = None;
        for (name, font) in document.get_page_fonts(page)? {
            // Only fonts of outlines with two-byte codes: the drawn ones keep theirs.
            let Ok(descendant) = descendant(document, font) else { continue };
            let Some(id) = font_id(document, page, &name) else { continue };
            if document.get_dictionary(descendant)?.get(b"Subtype")?.as_name()? != b"CIDFontType2" {
                continue;
            }
            self.names.insert(name, id);
            if let std::collections::btree_map::Entry::Vacant(new) = self.fonts.entry(id) {
                let widths = widths(document, descendant)?;
                let next = widths.keys().last().map_or(0, |it| it + 1);
                new.insert(Font { descendant, widths, next, ..Font::default() });
            }
        }
        Ok(())
    }

    /// Takes the font that `Tf` names.
    pub fn select(&mut self, name: &[u8]) {
        self.current = name.strip_prefix(b"/").and_then(|it| self.names.get(it)).copied();
    }

    /// An operator that shows text, with the codes for `letters` from `glyph` on; none where it stays as it is.
    pub fn show(&mut self, operator: &[u8], letters: &[EcoString], glyph: &mut usize) -> Option<Vec<u8>> {
        let font = self.fonts.get_mut(&self.current?)?;
        let mut out = Vec::with_capacity(operator.len() * 2);
        for token in tokens(operator) {
            let Some(codes) = decode(token) else {
                out.extend_from_slice(token);
                continue;
            };
            out.push(b'<');
            for code in codes.chunks_exact(2) {
                let text = letters.get(*glyph).cloned().unwrap_or_default();
                *glyph += 1;
                let code = font.code(u16::from_be_bytes([code[0], code[1]]), text);
                out.extend_from_slice(format!("{code:04X}").as_bytes());
            }
            out.push(b'>');
        }
        Some(out)
    }

    /// Writes what the codes stand for.
    ///
    /// # Errors
    /// When a font is not as Typst writes it.
    pub fn write(self, document: &mut Document) -> Result<()> {
        self.fonts.into_iter().try_for_each(|(id, font)| font.write(document, id))
    }
}

impl Font {
    fn code(&mut self, glyph: u16, text: EcoString) -> u16 {
        let text = if text.is_empty() { NOTHING.into() } else { text };
        if let Some(code) = self.known.get(&(glyph, text.clone())) {
            return *code;
        }
        // The first text of a glyph has the glyph's own number.
        let code = if self.taken.contains_key(&glyph) { self.next } else { glyph };
        self.next = self.next.max(code.saturating_add(1));
        self.taken.insert(code, (glyph, text.clone()));
        self.known.insert((glyph, text), code);
        code
    }

    fn write(self, document: &mut Document, id: ObjectId) -> Result<()> {
        if self.taken.is_empty() {
            return Ok(());
        }
        let old = document.get_dictionary(id)?.get(b"ToUnicode").and_then(Object::as_reference);
        let texts = Object::Stream(packed(Dictionary::new(), self.to_unicode().as_bytes())?);
        match old {
            Ok(old) => {
                document.objects.insert(old, texts);
            }
            Err(_) => {
                let new = document.add_object(texts);
                document.get_object_mut(id)?.as_dict_mut()?.set("ToUnicode", Object::Reference(new));
            }
        }
        let (mut glyphs, mut widths) = (Vec::new(), Vec::new());
        for code in 0..self.next {
            let glyph = self.taken.get(&code).map_or(code, |(glyph, _)| *glyph);
            glyphs.extend_from_slice(&glyph.to_be_bytes());
            widths.push(self.widths.get(&glyph).cloned().unwrap_or(Object::Integer(0)));
        }
        let map = document.add_object(Object::Stream(packed(Dictionary::new(), &glyphs)?));
        let font = document.get_object_mut(self.descendant)?.as_dict_mut()?;
        font.set("CIDToGIDMap", Object::Reference(map));
        font.set("W", Object::Array(vec![Object::Integer(0), Object::Array(widths)]));
        // The list of codes that the file had; PDF/UA does without one but not with a wrong one.
        if let Ok(descriptor) = font.get(b"FontDescriptor").and_then(Object::as_reference) {
            let descriptor = document.get_object_mut(descriptor)?.as_dict_mut()?;
            if let Some(Object::Reference(set)) = descriptor.remove(b"CIDSet") {
                document.objects.remove(&set);
            }
        }
        Ok(())
    }

    /// The map from codes to texts (Adobe technical note 5411).
    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let codes: Vec<_> = self.taken.iter().collect();
        for some in codes.chunks(100) {
            map.push_str(&format!("{} beginbfchar\n", some.len()));
            for (code, (_, text)) in some {
                map.push_str(&format!("<{code:04X}> <{}>\n", utf16(text)));
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend");
        map
    }
}

/// UTF-16 as hexadecimal digits.
pub fn utf16(text: &str) -> String {
    text.encode_utf16().map(|unit| format!("{unit:04X}")).collect()
}

fn font_id(document: &Document, page: ObjectId, name: &[u8]) -> Option<ObjectId> {
    let (own, inherited) = document.get_page_resources(page).ok()?;
    let inherited = inherited.iter().filter_map(|it| document.get_dictionary(*it).ok());
    own.into_iter().chain(inherited).find_map(|resources| {
        let (_, fonts) = document.dereference(resources.get(b"Font").ok()?).ok()?;
        fonts.as_dict().ok()?.get(name).ok()?.as_reference().ok()
    })
}

fn descendant(document: &Document, font: &Dictionary) -> Result<ObjectId> {
    let (_, fonts) = document.dereference(font.get(b"DescendantFonts")?)?;
    fonts.as_array()?.first().ok_or(lopdf::Error::DictKey("DescendantFonts".into()))?.as_reference()
}

/// Widths by glyph, from the ranges and lists of `/W` (ISO 32000-1, 9.7.4.3).
fn widths(document: &Document, descendant: ObjectId) -> Result<BTreeMap<u16, Object>> {
    let mut widths = BTreeMap::new();
    let (_, array) = document.dereference(document.get_dictionary(descendant)?.get(b"W")?)?;
    let mut rest = array.as_array()?.as_slice();
    let glyph = |it: &Object| Ok::<_, lopdf::Error>(u16::try_from(it.as_i64()?).unwrap_or(u16::MAX));
    loop {
        rest = match rest {
            [first, Object::Array(list), rest @ ..] => {
                widths.extend((glyph(first)?..).zip(list.iter().cloned()));
                rest
            }
            [first, last, width, rest @ ..] => {
                widths.extend((glyph(first)?..=glyph(last)?).map(|it| (it, width.clone())));
                rest
            }
            _ => return Ok(widths),
        };
    }
}
