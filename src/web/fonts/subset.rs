//! A font and the texts that are set in it → the smallest file that sets them in the same way, proved by setting them
//! with both. Where that cannot be proved the whole font is the result: never one that sets a text otherwise.
//!
//! What was weighed, on the sample's pages. A variable font stays variable: Noto Sans for English takes 11.3 kB with
//! all its weights, and a file for each of the weights 400, 600 and 700 would take 21. Noto Nastaliq Urdu needs 96 kB
//! for all that its rules can make of the letters that a page shows, and 59 for what they do make of its words.

use std::collections::BTreeSet;

use icu::normalizer::{ComposingNormalizer, DecomposingNormalizer};
use skera::{Plan, SubsetFlags, subset_font};
use skrifa::raw::TableProvider;
use skrifa::raw::collections::IntSet;
use skrifa::raw::types::{NameId, Tag};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use ttf2woff2::{BrotliQuality, EncodeOptions};

use super::joints::joints;
use super::shape::{Piece, Setter};
use crate::memo::{Key, Memo};

/// How much time may go into small files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effort {
    /// As small as it goes: for what is published.
    Smallest,
    /// Soon, and about a seventh larger: for who looks at their own work.
    Quick,
}

/// What a font file is made from.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The whole font (TTF).
    pub font: &'a [u8],
    /// The weights at which it is used.
    pub weights: &'a [f32],
    /// The texts, each of characters that the font has.
    pub pieces: &'a BTreeSet<Piece>,
    /// How much time may go into it.
    pub effort: Effort,
}

/// How a font file is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// WOFF2.
    Woff2,
    /// Not at all: the font as it is in the theme.
    Plain,
}

/// A font file for the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebFont {
    /// How it is packed.
    pub form: Form,
    /// The file.
    pub bytes: Vec<u8>,
}

/// From how many bytes (not packed) a font with all that its rules can make of the characters is held to be heavy. Only
/// Nastaliq is, and it alone gains by what is done then.
const HEAVY: usize = 120_000;

/// The font file for some texts: from the memo, or made and kept.
pub fn web_font(request: &Request<'_>, memo: &dyn Memo) -> WebFont {
    let weights: Vec<u32> = request.weights.iter().map(|it| it.to_bits()).collect();
    let font = blake3::hash(request.font);
    let key = Key::of("web-font", &(font.as_bytes(), weights, request.pieces, request.effort));
    if let Some(mut bytes) = memo.get(&key)
        && let Some(form) = bytes.pop()
    {
        return WebFont { form: if form == 0 { Form::Woff2 } else { Form::Plain }, bytes };
    }
    let made = make(request, memo);
    let form = u8::from(made.form == Form::Plain);
    memo.put(&key, &[made.bytes.as_slice(), &[form]].concat());
    made
}

/// A way to make a font, and what it is proved by.
type Candidate<'a> = (&'a dyn Fn() -> Option<Vec<u8>>, &'a BTreeSet<Piece>);

fn make(request: &Request<'_>, memo: &dyn Memo) -> WebFont {
    let joints = joints(request.pieces);
    let characters = characters(request.font, &joints);
    let by_characters = cut(request.font, &characters, None);
    let is_heavy = by_characters.as_ref().is_some_and(|it| it.len() > HEAVY);
    let by_glyphs = |pieces: &BTreeSet<Piece>| {
        is_heavy.then(|| cut(request.font, &characters, Some(&used(request, pieces, &characters)))).flatten()
    };
    let is_word = |it: &&Piece| !it.1.contains(' ');
    let by_words = || by_glyphs(&joints.iter().filter(is_word).cloned().collect());
    // What a text of many words may ask for is in a font that has all that its rules can make of the characters; one with
    // nothing but the glyphs that were met is proved by the whole texts.
    let candidates: [Candidate<'_>; 4] = [
        (&by_words, request.pieces),
        (&|| by_glyphs(request.pieces), request.pieces),
        (&|| by_characters.clone(), &joints),
        (&|| Some(request.font.to_vec()), &joints),
    ];
    let packed = candidates.iter().filter_map(|(it, by)| Some((pack(&it()?, request.effort, memo)?, *by)));
    first_proved(request, packed)
}

/// The first of some WOFF2 files that sets the texts beside it as the font does; where there is none, the font.
fn first_proved<'a>(
    request: &Request<'_>,
    candidates: impl Iterator<Item = (Vec<u8>, &'a BTreeSet<Piece>)>,
) -> WebFont {
    let whole = Setter::new(request.font, request.weights);
    let is_proved = |(packed, by): &(Vec<u8>, &BTreeSet<Piece>)| {
        let Some((whole, bytes)) = whole.as_ref().zip(wuff::decompress_woff2(packed).ok()) else {
            return false;
        };
        Setter::new(&bytes, request.weights).is_some_and(|it| whole.sets_alike(&it, by))
    };
    let mut candidates = candidates;
    candidates.find(is_proved).map_or_else(
        || WebFont { form: Form::Plain, bytes: request.font.to_vec() },
        |(bytes, _)| WebFont { form: Form::Woff2, bytes },
    )
}

/// Every character of the texts that the font has, composed and in its parts: Tamil, Bengali, Malayalam and Sinhala
/// vowels are made of parts that no text names.
fn characters(font: &[u8], pieces: &BTreeSet<Piece>) -> BTreeSet<char> {
    let Ok(font) = FontRef::new(font) else { return BTreeSet::new() };
    let known = font.charmap();
    let (composed, parts) = (ComposingNormalizer::new_nfc(), DecomposingNormalizer::new_nfd());
    let mut all = BTreeSet::new();
    for (_, text) in pieces {
        for form in [text.as_str().into(), composed.normalize(text), parts.normalize(text)] {
            all.extend(form.chars());
        }
    }
    // A letter by itself may be written in one more way than beside its neighbours.
    let alone: Vec<String> = all.iter().map(char::to_string).collect();
    all.extend(alone.iter().flat_map(|it| [composed.normalize(it), parts.normalize(it)]).flat_map(|it| {
        let letters: Vec<char> = it.chars().collect();
        letters
    }));
    // The base of a mark that stands alone, and the spaces.
    all.extend(['\u{25cc}', ' ', '\u{a0}']);
    all.retain(|it| known.map(*it).is_some());
    all
}

/// The glyphs that `pieces` need, and each letter in each of its places in a word: somebody may type a word that
/// stands nowhere, and shall find it legible.
fn used(request: &Request<'_>, pieces: &BTreeSet<Piece>, characters: &BTreeSet<char>) -> BTreeSet<u32> {
    let Some(setter) = Setter::new(request.font, request.weights) else { return BTreeSet::new() };
    let joined: Vec<String> = characters
        .iter()
        .flat_map(|it| {
            let (alone, before, after) = (it.to_string(), format!("\u{200d}{it}"), format!("{it}\u{200d}"));
            [alone, format!("{before}\u{200d}"), before, after]
        })
        .collect();
    let language = pieces.first().map_or(String::new(), |(language, _)| language.clone());
    let texts = pieces.iter().map(|(language, text)| (language.as_str(), text.as_str()));
    let all: Vec<(&str, &str)> =
        texts.chain(joined.iter().map(|it| (language.as_str(), it.as_str()))).collect();
    setter.glyphs(&all)
}

/// The font with some characters and all that its rules can make of them; or with nothing but these glyphs. `None`
/// where there is nothing to show, or where the font does not let itself be cut.
fn cut(font: &[u8], characters: &BTreeSet<char>, glyphs: Option<&BTreeSet<u32>>) -> Option<Vec<u8>> {
    if characters.is_empty() {
        return None;
    }
    let font = FontRef::new(font).ok()?;
    let unicodes: IntSet<u32> = characters.iter().map(|it| u32::from(*it)).collect();
    let glyphs_only: IntSet<GlyphId> = glyphs.into_iter().flatten().map(|it| GlyphId::new(*it)).collect();
    let mut flags = SubsetFlags::SUBSET_FLAGS_NO_HINTING | SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE;
    if glyphs.is_some() {
        flags |= SubsetFlags::SUBSET_FLAGS_NO_LAYOUT_CLOSURE;
    }
    let dropped: IntSet<Tag> = DROPPED.iter().map(|it| Tag::new(it)).collect();
    let mut all_scripts = IntSet::<Tag>::empty();
    all_scripts.invert();
    let features: IntSet<Tag> = skera::DEFAULT_LAYOUT_FEATURES.iter().copied().collect();
    // The family's name and its licence stay with it.
    let names: IntSet<NameId> = [0, 1, 2, 4, 6, 13, 14].into_iter().map(NameId::from).collect();
    let english: IntSet<u16> = [0x409].into_iter().collect();
    let plan =
        Plan::new(&glyphs_only, &unicodes, &font, flags, &dropped, &all_scripts, &features, &names, &english);
    subset_font(&font, &plan).ok()
}

/// Tables that no browser reads.
const DROPPED: [&[u8; 4]; 8] = [b"DSIG", b"JSTF", b"LTSH", b"PCLT", b"EBSC", b"MERG", b"meta", b"FFTM"];

/// A font as WOFF2: from the memo, or packed and kept.
fn pack(font: &[u8], effort: Effort, memo: &dyn Memo) -> Option<Vec<u8>> {
    let key = Key::of("woff2", &(font, effort));
    if let Some(packed) = memo.get(&key) {
        return Some(packed);
    }
    let options = EncodeOptions {
        quality: BrotliQuality::from(match effort {
            Effort::Smallest => 11,
            Effort::Quick => 5,
        }),
        transform_glyf_loca: may_transform(font)?,
        ..EncodeOptions::default()
    };
    let packed = ttf2woff2::encode_with_options(font, options).ok()?;
    memo.put(&key, &packed);
    Some(packed)
}

/// Whether outlines may be stored in WOFF2's own way. A browser that unpacks them pads each to four bytes, and Chromium
/// refuses the font when the last one then lies beyond what a short table of places can say.
fn may_transform(font: &[u8]) -> Option<bool> {
    let font = FontRef::new(font).ok()?;
    let is_short = font.head().ok()?.index_to_loc_format() == 0;
    let outlines = font.table_data(Tag::new(b"glyf")).map_or(0, |it| it.len());
    let glyphs = usize::from(font.maxp().ok()?.num_glyphs());
    Some(!is_short || outlines + 3 * glyphs < 0x1_fffe)
}

#[cfg(test)]
mod tests;
