//! One picture → its files. Never makes one larger than it is.

use std::cell::OnceCell;
use std::sync::Arc;

use fast_image_resize::Resizer;
use image::DynamicImage;
use image::metadata::Orientation;

use super::encode::{self, Coding};
use super::header::{self, Fault, Header, Kind};
use crate::memo::{Key, Memo};

/// Widths of the smaller files, in pixels: phones of one, two and three pixels a point, and screens.
const WIDTHS: [u32; 3] = [320, 640, 960];
/// The widest file for the web: a column of text has 608 points, so that twice as many pixels are enough.
const WIDEST: u32 = 1280;
/// The widest file for print: 210 mm at 290 dots an inch.
const WIDEST_PRINT: u32 = 2400;

/// One file of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Size {
    /// Width in pixels.
    pub width: u32,
    /// Its kind.
    pub kind: Kind,
    /// The file.
    pub bytes: Arc<[u8]>,
}

/// A picture as readers get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// Width and height of the largest file for the web, in pixels.
    pub size: (u32, u32),
    /// Files for every browser, the smallest first; at least one.
    pub sizes: Vec<Size>,
    /// The same as WebP; none where that is not smaller.
    pub webp: Vec<Size>,
    /// The file for print.
    pub print: Arc<[u8]>,
}

/// Makes the files of a picture, or takes them from the memo.
///
/// # Errors
/// What is wrong with the picture.
pub fn prepare(name: &str, bytes: &[u8], memo: &dyn Memo) -> Result<Prepared, Fault> {
    let header = header::inspect(name, bytes)?;
    let coding = match header.kind {
        Kind::Jpeg => Coding::Jpeg,
        Kind::Png | Kind::Gif => Coding::Png,
        // The first part of the file says which of the two it is.
        Kind::Webp if bytes.get(12..16) == Some(b"VP8L") => Coding::WebpLossless,
        Kind::Webp => Coding::WebpLossy,
    };
    let maker = Maker { bytes, header, digest: blake3::hash(bytes), memo, pixels: OnceCell::new() };
    let mut sizes = Vec::new();
    for width in maker.widths() {
        sizes.push(maker.size(width, coding)?.ok_or(Fault::Unreadable)?);
    }
    let second = match coding {
        Coding::Jpeg => Some(Coding::WebpLossy),
        Coding::Png => Some(Coding::WebpLossless),
        Coding::WebpLossy | Coding::WebpLossless => None,
    };
    let mut webp = Vec::new();
    for width in maker.widths().into_iter().filter(|_| second.is_some()) {
        webp.extend(second.map_or(Ok(None), |it| maker.size(width, it))?);
    }
    // Each pays only where it is smaller than what is there anyway.
    let widest = |all: &[Size]| all.last().map_or(usize::MAX, |it| it.bytes.len());
    if webp.len() < sizes.len() || widest(&webp) >= widest(&sizes) {
        webp.clear();
    }
    let print = maker.print(coding)?;
    Ok(Prepared {
        size: maker.scaled(sizes.last().map_or(1, |it| it.width)),
        sizes: only_smaller(sizes),
        webp: only_smaller(webp),
        print,
    })
}

/// Without files that are narrower and yet not smaller than the next one.
fn only_smaller(sizes: Vec<Size>) -> Vec<Size> {
    let mut kept: Vec<Size> = Vec::new();
    for it in sizes.into_iter().rev() {
        if kept.last().is_none_or(|wider| it.bytes.len() < wider.bytes.len()) {
            kept.push(it);
        }
    }
    kept.reverse();
    kept
}

struct Maker<'a> {
    bytes: &'a [u8],
    header: Header,
    digest: blake3::Hash,
    memo: &'a dyn Memo,
    /// Unpacked at most once, and not at all where the memo has everything.
    pixels: OnceCell<Result<DynamicImage, Fault>>,
}

impl Maker<'_> {
    /// Widths of the files for the web, the smallest first.
    fn widths(&self) -> Vec<u32> {
        let widest = self.header.size.0.min(WIDEST);
        WIDTHS.into_iter().filter(|it| *it < widest).chain([widest]).collect()
    }

    /// The size of a file of this width.
    fn scaled(&self, width: u32) -> (u32, u32) {
        let (full, height) = self.header.size;
        let height = (u64::from(height) * u64::from(width) + u64::from(full) / 2) / u64::from(full);
        (width, u32::try_from(height).unwrap_or(u32::MAX).max(1))
    }

    /// The file of a width; none where it cannot be written in this way.
    fn size(&self, width: u32, coding: Coding) -> Result<Option<Size>, Fault> {
        let bytes = self.kept(width, coding)?;
        Ok(bytes.map(|bytes| Size { width, kind: coding.kind(), bytes: bytes.into() }))
    }

    /// The file for print: always of a kind that every layout program reads.
    fn print(&self, coding: Coding) -> Result<Arc<[u8]>, Fault> {
        let coding = if coding == Coding::Jpeg { Coding::Jpeg } else { Coding::Png };
        let bytes = self.kept(self.header.size.0.min(WIDEST_PRINT), coding)?;
        Ok(bytes.ok_or(Fault::Unreadable)?.into())
    }

    fn kept(&self, width: u32, coding: Coding) -> Result<Option<Vec<u8>>, Fault> {
        let key = Key::of("picture", &(self.digest.as_bytes(), width, coding));
        // An empty file is no picture: it stands for one that cannot be written in this way.
        if let Some(bytes) = self.memo.get(&key) {
            return Ok(Some(bytes).filter(|it| !it.is_empty()));
        }
        let made = self.make(width, coding)?;
        self.memo.put(&key, made.as_deref().unwrap_or_default());
        Ok(made)
    }

    fn make(&self, width: u32, coding: Coding) -> Result<Option<Vec<u8>>, Fault> {
        let full = self.pixels.get_or_init(|| unpack(self.bytes, &self.header)).as_ref().map_err(|it| *it)?;
        let is_full = (full.width(), full.height()) == self.scaled(width);
        let resized =
            if is_full { None } else { Some(resize(full, self.scaled(width)).ok_or(Fault::Unreadable)?) };
        let made = encode::file(resized.as_ref().unwrap_or(full), coding, self.header.profile.as_ref());
        // A PNG that needs no change may be smaller as it is, with a palette.
        let is_as_it_was = is_full
            && (coding, self.header.kind) == (Coding::Png, Kind::Png)
            && self.header.orientation == Orientation::NoTransforms;
        let bare = if is_as_it_was { encode::bare_png(self.bytes) } else { None };
        Ok(made.into_iter().chain(bare).min_by_key(Vec::len))
    }
}

/// The pixels, turned as the picture is to be seen.
fn unpack(bytes: &[u8], header: &Header) -> Result<DynamicImage, Fault> {
    let decoder = header::decoder(header.kind, bytes)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Fault::Unreadable)?;
    picture.apply_orientation(header.orientation);
    Ok(encode::plain(picture))
}

fn resize(picture: &DynamicImage, (width, height): (u32, u32)) -> Option<DynamicImage> {
    let mut resized = DynamicImage::new(width, height, picture.color());
    Resizer::new().resize(picture, &mut resized, None).ok()?;
    Some(resized)
}

#[cfg(test)]
mod tests;
