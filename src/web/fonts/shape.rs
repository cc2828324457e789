//! Words → glyphs in their places, as a browser's shaper makes them: the same algorithm, HarfBuzz's. Never draws.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use harfrust::font::Blob;
use harfrust::{Buffer, Direction, Font, Language, ShapeOptions, ShapePlan, ShaperFont};
use indexmap::IndexSet;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;
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
    pub fn glyphs(&self, pieces: &[(&str, &str)]) -> BTreeSet<u32> {
        let of_part = |part: &[(&str, &str)]| {
            let seen = Arc::new(Mutex::new(Seen::default()));
            for (_, font) in &self.fonts {
                let mut shaper = Shaper::new(font);
                for (language, text) in part {
                    let mut buffer = filled(language, text);
                    let into = Arc::clone(&seen);
                    buffer.set_message_function(Some(Box::new(move |buffer, _, what| {
                        if !UNCHANGED.iter().any(|it| what.starts_with(it)) {
                            Seen::add(&into, buffer);
                        }
                        true
                    })));
                    shaper.shape(&mut buffer);
                    Seen::add(&seen, &buffer);
                }
            }
            seen.lock().map(|it| it.all()).unwrap_or_default()
        };
        pieces.par_chunks(PART).map(of_part).reduce(BTreeSet::new, |mut all, other| {
            all.extend(other);
            all
        })
    }

    /// Whether another font sets the texts in the same way: the same glyphs by their outlines, at the same places. At the
    /// first weight all of the texts are set; at the others their words, with a space on both sides.
    pub fn sets_alike(&self, other: &Setter<'_>, pieces: &BTreeSet<Piece>) -> bool {
        let (Ok(own), Ok(others)) = (FontRef::new(self.bytes), FontRef::new(other.bytes)) else {
            return false;
        };
        let lines: Vec<(&str, Cow<'_, str>)> =
            pieces.iter().map(|(language, text)| (language.as_str(), text.into())).collect();
        // Rules are the same at every weight, and what they come to differs with the glyphs that stand side by side.
        let mut words: IndexSet<(&str, &str), FxBuildHasher> = IndexSet::default();
        for (language, text) in pieces {
            words.extend(text.split(' ').map(|word| (language.as_str(), word)));
        }
        let words: Vec<(&str, Cow<'_, str>)> =
            words.into_iter().map(|(language, word)| (language, format!(" {word} ").into())).collect();
        let mut fonts = self.fonts.iter().zip(&other.fonts).enumerate();
        fonts.all(|(at, ((weight, first), (_, second)))| {
            let pieces = if at == 0 { &lines } else { &words };
            let same = pieces.par_chunks(PART).map(|part| pairs(first, second, part));
            let Some(same) = same.try_reduce(BTreeSet::new, |mut all, other| {
                all.extend(other);
                Some(all)
            }) else {
                return false;
            };
            let is_one_each = same.iter().zip(same.iter().skip(1)).all(|((one, _), (next, _))| one != next);
            is_one_each
                && same.iter().all(|(a, b)| outline(&own, *a, *weight) == outline(&others, *b, *weight))
        })
    }
}

/// What the shaper says when the glyphs are those of which it spoke before.
const UNCHANGED: [&str; 2] = ["start lookup", "skipped lookup"];

/// How many texts are set by one thread at a time.
const PART: usize = 256;

/// The glyphs that two fonts set texts with, one beside the other; none where they do not set them in the same places.
fn pairs(first: &Font, second: &Font, pieces: &[(&str, Cow<'_, str>)]) -> Option<BTreeSet<(u32, u32)>> {
    let (mut first, mut second) = (Shaper::new(first), Shaper::new(second));
    let mut same = IndexSet::with_hasher(FxBuildHasher);
    for (language, text) in pieces {
        let (a, b) = (first.placed(language, text)?, second.placed(language, text)?);
        let is_alike = a.len() == b.len()
            && a.iter().zip(&b).all(|(a, b)| {
                (a.cluster, a.metrics) == (b.cluster, b.metrics)
                    // A glyph that no rule and no character leads to has no outline to compare.
                    && (a.glyph == 0) == (b.glyph == 0)
            });
        if !is_alike {
            return None;
        }
        same.extend(a.iter().zip(&b).map(|(a, b)| (a.glyph, b.glyph)));
    }
    Some(same.into_iter().collect())
}

/// The glyphs that were seen: at the place of each whether it was.
#[derive(Default)]
struct Seen(Vec<bool>);

impl Seen {
    fn add(seen: &Mutex<Self>, buffer: &Buffer) {
        let Ok(mut seen) = seen.lock() else { return };
        for glyph in buffer.glyph_infos().iter().map(|it| it.glyph_id as usize) {
            if seen.0.len() <= glyph {
                seen.0.resize(glyph + 1, false);
            }
            seen.0[glyph] = true;
        }
    }

    fn all(&self) -> BTreeSet<u32> {
        (0..).zip(&self.0).filter(|(_, is_seen)| **is_seen).map(|(glyph, _)| glyph).collect()
    }
}

fn filled(language: &str, text: &str) -> Buffer {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    buffer.set_language(Language::new(language));
    buffer
}

/// A font, and how it sets each language: worked out once for all texts.
struct Shaper<'f> {
    font: &'f Font,
    shaper: ShaperFont<'f, 'f>,
    plans: Vec<ShapePlan>,
}

impl<'f> Shaper<'f> {
    fn new(font: &'f Font) -> Self {
        Self { font, shaper: ShaperFont::new(font), plans: Vec::new() }
    }

    /// Turns letters into glyphs; whether that could be done.
    fn shape(&mut self, buffer: &mut Buffer) -> bool {
        let (direction, script) = (buffer.direction(), buffer.script());
        let language = buffer.language().cloned();
        if direction == Direction::Invalid {
            return false;
        }
        let is_for = |it: &ShapePlan| {
            (it.direction(), it.script(), it.language()) == (direction, script, language.as_ref())
        };
        let at = self.plans.iter().position(is_for).unwrap_or_else(|| {
            self.plans.push(ShapePlan::new(self.font, direction, script, language.as_ref(), &[]));
            self.plans.len() - 1
        });
        let options = ShapeOptions::new().plan(self.plans.get(at));
        harfrust::shape(&self.shaper, buffer, options).is_ok()
    }

    fn placed(&mut self, language: &str, text: &str) -> Option<Vec<Placed>> {
        let mut buffer = filled(language, text);
        if !self.shape(&mut buffer) {
            return None;
        }
        let glyphs = buffer.glyph_infos().iter().zip(buffer.glyph_positions()).map(|(info, at)| Placed {
            glyph: info.glyph_id,
            cluster: info.cluster,
            metrics: [at.x_advance, at.y_advance, at.x_offset, at.y_offset],
        });
        Some(glyphs.collect())
    }
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
