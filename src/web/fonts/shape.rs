//! Words → glyphs in their places, as a browser's shaper makes them: the same algorithm, HarfBuzz's. Never draws.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use harfrust::font::Blob;
use harfrust::{Buffer, Font, Language, ShapeOptions, ShaperFont};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// A text and the language that it is in (a tag).
pub type Piece = (String, String);

/// One glyph: its id, the byte of the text that it belongs to, and how far it moves the pen and stands off it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed {
    glyph: u32,
    cluster: u32,
    metrics: [i32; 4],
}

/// A font that text is set in.
pub struct Setter<'a> {
    bytes: &'a [u8],
    /// What all weights share, and each weight's own.
    fonts: Vec<(f32, Font)>,
}

impl<'a> Setter<'a> {
    /// A font at each of the weights; a font that does not vary is the same at all of them. `None` where it cannot
    /// be read.
    pub fn new(bytes: &'a [u8], weights: &[f32]) -> Option<Self> {
        let font = Font::new(Blob::from(bytes.to_vec()), 0)?;
        let fonts = weights
            .iter()
            .map(|weight| (*weight, font.instance_builder().variations([("wght", *weight)]).build()))
            .collect();
        Some(Self { bytes, fonts })
    }

    /// Every glyph that the texts need, those too that a rule of the font puts in and another one replaces.
    pub fn glyphs<'t>(&self, pieces: impl Iterator<Item = (&'t str, &'t str)>) -> BTreeSet<u32> {
        let seen = Arc::new(Mutex::new(BTreeSet::new()));
        let shapers: Vec<ShaperFont<'_, '_>> =
            self.fonts.iter().map(|(_, font)| ShaperFont::new(font)).collect();
        for (language, text) in pieces {
            for shaper in &shapers {
                let mut buffer = filled(language, text);
                let into = Arc::clone(&seen);
                buffer.set_message_function(Some(Box::new(move |buffer, _, _| {
                    if let Ok(mut seen) = into.lock() {
                        seen.extend(buffer.glyph_infos().iter().map(|it| it.glyph_id));
                    }
                    true
                })));
                let _ = harfrust::shape(shaper, &mut buffer, ShapeOptions::new());
                if let Ok(mut seen) = seen.lock() {
                    seen.extend(buffer.glyph_infos().iter().map(|it| it.glyph_id));
                }
            }
        }
        seen.lock().map(|it| it.clone()).unwrap_or_default()
    }

    /// Whether another font sets the texts in the same way: the same glyphs by their outlines, at the same places.
    pub fn sets_alike(&self, other: &Setter<'_>, pieces: &BTreeSet<Piece>) -> bool {
        let (Ok(own), Ok(others)) = (FontRef::new(self.bytes), FontRef::new(other.bytes)) else {
            return false;
        };
        self.fonts.iter().zip(&other.fonts).all(|((weight, first), (_, second))| {
            let shapers = [ShaperFont::new(first), ShaperFont::new(second)];
            let mut same = BTreeMap::new();
            let alike = pieces.iter().all(|(language, text)| {
                let [Some(a), Some(b)] = [0, 1].map(|at| placed(&shapers[at], language, text)) else {
                    return false;
                };
                a.len() == b.len()
                    && a.iter().zip(&b).all(|(a, b)| {
                        (a.cluster, a.metrics) == (b.cluster, b.metrics)
                            // A glyph that no rule and no character leads to has no outline to compare.
                            && (a.glyph == 0) == (b.glyph == 0)
                            && *same.entry(a.glyph).or_insert(b.glyph) == b.glyph
                    })
            });
            alike && same.iter().all(|(a, b)| outline(&own, *a, *weight) == outline(&others, *b, *weight))
        })
    }
}

fn filled(language: &str, text: &str) -> Buffer {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_language(Language::new(language));
    buffer
}

fn placed(shaper: &ShaperFont<'_, '_>, language: &str, text: &str) -> Option<Vec<Placed>> {
    let mut buffer = filled(language, text);
    harfrust::shape(shaper, &mut buffer, ShapeOptions::new()).ok()?;
    let glyphs = buffer.glyph_infos().iter().zip(buffer.glyph_positions()).map(|(info, at)| Placed {
        glyph: info.glyph_id,
        cluster: info.cluster,
        metrics: [at.x_advance, at.y_advance, at.x_offset, at.y_offset],
    });
    Some(glyphs.collect())
}

/// Draws an outline as numbers.
#[derive(Debug, Default, PartialEq)]
struct Lines(Vec<(char, [f32; 6])>);

impl OutlinePen for Lines {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(('M', [x, y, 0.0, 0.0, 0.0, 0.0]));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(('L', [x, y, 0.0, 0.0, 0.0, 0.0]));
    }
    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.0.push(('Q', [cx0, cy0, x, y, 0.0, 0.0]));
    }
    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.push(('C', [cx0, cy0, cx1, cy1, x, y]));
    }
    fn close(&mut self) {
        self.0.push(('Z', [0.0; 6]));
    }
}

/// The outline of a glyph at a weight; none where it cannot be drawn.
fn outline(font: &FontRef<'_>, glyph: u32, weight: f32) -> Option<Lines> {
    let mut lines = Lines::default();
    let location = font.axes().location([("wght", weight)]);
    if let Some(glyph) = font.outline_glyphs().get(GlyphId::new(glyph)) {
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::from(&location));
        glyph.draw(settings, &mut lines).ok()?;
    }
    Some(lines)
}
