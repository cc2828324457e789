//! What a picture's file says of itself, and whether that may be believed. Never unpacks a picture.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::diagnostics::{Diagnostic, rules};
use crate::source::Span;

/// The longest side of a picture, in pixels, and the most pixels in all. A phone's largest picture of 50 million passes.
const LONGEST: u32 = 16_000;
const MOST: u64 = 64_000_000;
/// Bytes of a colour profile or a text in a PNG, unpacked.
const PACKED: u64 = 16 << 20;
/// The most memory for one picture while it is unpacked, in bytes: four for each pixel, and as much again.
const MEMORY: u64 = 512 << 20;

/// What kind of file a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A photograph, mostly.
    Jpeg,
    /// A drawing, mostly.
    Png,
    /// An old drawing; one that moves is shown still.
    Gif,
    /// Either.
    Webp,
}

impl Kind {
    /// The kind that a name says; none where it is none that can be used.
    pub fn of_name(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "gif" => Some(Self::Gif),
            "webp" => Some(Self::Webp),
            _ => None,
        }
    }

    /// The kind that the bytes are.
    fn of_bytes(bytes: &[u8]) -> Option<Self> {
        match image::guess_format(bytes).ok()? {
            ImageFormat::Jpeg => Some(Self::Jpeg),
            ImageFormat::Png => Some(Self::Png),
            ImageFormat::Gif => Some(Self::Gif),
            ImageFormat::WebP => Some(Self::Webp),
            _ => None,
        }
    }

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::Webp => "webp",
        }
    }

    pub(super) fn format(self) -> ImageFormat {
        match self {
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Png => ImageFormat::Png,
            Self::Gif => ImageFormat::Gif,
            Self::Webp => ImageFormat::WebP,
        }
    }
}

/// Why a picture cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no picture, or a broken one.
    Unreadable,
    /// Its name says another kind than it is.
    Misnamed(Kind),
    /// It has more pixels than any page needs: width and height.
    TooLarge(u32, u32),
}

impl Fault {
    /// What is wrong with the picture `name`, named at `span`.
    pub fn finding(self, name: &str, span: Span) -> Diagnostic {
        match self {
            Self::Unreadable => Diagnostic::new(
                &rules::IMAGE_UNREADABLE,
                span,
                format!("“{name}” is no picture that can be read."),
            )
            .help("save it again as PNG, JPEG, WebP or GIF"),
            Self::Misnamed(kind) => {
                let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
                let ending = kind.ending();
                let message =
                    format!("“{name}” is not what its name says: it is a file of the kind “{ending}”.");
                Diagnostic::new(&rules::IMAGE_MISNAMED, span, message)
                    .help(format!("rename it “{stem}.{ending}”, and write that here"))
            }
            Self::TooLarge(width, height) => {
                let message = format!("“{name}” has {width} × {height} pixels, which is far too many.");
                Diagnostic::new(&rules::IMAGE_TOO_LARGE, span, message)
                    .help("save it smaller: 4,000 pixels are enough on any side")
            }
        }
    }
}

/// What is known of a picture before it is unpacked.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its kind.
    pub kind: Kind,
    /// Its width and height in pixels as it is seen: turned as the camera was held.
    pub size: (u32, u32),
    /// How it is turned to be seen.
    pub orientation: Orientation,
    /// Its colours, where they are not the web's own.
    pub profile: Option<Vec<u8>>,
}

/// Looks at a picture's head.
///
/// # Errors
/// What is wrong with it. That the rest can be unpacked is not yet said.
pub fn inspect(name: &str, bytes: &[u8]) -> Result<Header, Fault> {
    let kind = Kind::of_bytes(bytes).ok_or(Fault::Unreadable)?;
    if Kind::of_name(name) != Some(kind) {
        return Err(Fault::Misnamed(kind));
    }
    let mut decoder = decoder(kind, bytes)?;
    let (width, height) = decoder.dimensions();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let size = if is_on_its_side(orientation) { (height, width) } else { (width, height) };
    if width == 0 || height == 0 || (kind == Kind::Jpeg && is_cut_short(bytes)) {
        return Err(Fault::Unreadable);
    }
    Ok(Header { kind, size, orientation, profile })
}

/// What unpacks a picture, if it is not too large to be unpacked.
pub(super) fn decoder(kind: Kind, bytes: &[u8]) -> Result<impl ImageDecoder, Fault> {
    let mut limits = Limits::default();
    // Of a PNG this bounds what is packed beside its pixels, such as a colour profile, which may unpack without end.
    limits.max_alloc = Some(if kind == Kind::Png { PACKED } else { MEMORY });
    let mut reader = ImageReader::with_format(Cursor::new(bytes), kind.format());
    reader.limits(limits);
    // Of a picture that is far too large a decoder may say no more than that it cannot be read.
    let decoder = reader.into_decoder().map_err(|_| match sizes(bytes) {
        Some((width, height)) if is_too_large(width, height) => Fault::TooLarge(width, height),
        _ => Fault::Unreadable,
    })?;
    let (width, height) = decoder.dimensions();
    if is_too_large(width, height) {
        return Err(Fault::TooLarge(width, height));
    }
    Ok(decoder)
}

fn is_too_large(width: u32, height: u32) -> bool {
    width.max(height) > LONGEST || u64::from(width) * u64::from(height) > MOST
}

/// Whether a JPEG ends before its last part does: a reader would fill the rest with grey and say nothing.
fn is_cut_short(bytes: &[u8]) -> bool {
    let last = |marker: u8| bytes.windows(2).rposition(|it| it == [0xff, marker]);
    let (scan, end) = (last(0xda), last(0xd9));
    scan.is_none() || end < scan
}

fn sizes(bytes: &[u8]) -> Option<(u32, u32)> {
    let size = imagesize::blob_size(bytes).ok()?;
    Some((u32::try_from(size.width).ok()?, u32::try_from(size.height).ok()?))
}

fn is_on_its_side(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}
