//! Pixels → files. Never writes anything beside the picture and its colours.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageEncoder, RgbImage};
use quantette::{ImageRef, PaletteSize, Pipeline};

use super::header::Kind;

/// Quality of JPEG, of 100: fine detail stays, also where words stand in a photograph.
const JPEG: u8 = 85;
/// Quality of WebP for photographs, of 100: as good to look at as JPEG's 85.
const WEBP: f32 = 80.0;

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP that leaves out what no eye misses.
    WebpLossy,
    /// WebP that leaves out nothing.
    WebpLossless,
}

impl Coding {
    /// The kind of file.
    pub fn kind(self) -> Kind {
        match self {
            Self::Jpeg => Kind::Jpeg,
            Self::Png => Kind::Png,
            Self::WebpLossy | Self::WebpLossless => Kind::Webp,
        }
    }
}

/// A picture with eight bits a channel, in grey or colour, with transparency only where it has some.
pub fn plain(picture: DynamicImage) -> DynamicImage {
    let is_grey = !picture.color().has_color();
    let is_opaque = !picture.color().has_alpha() || picture.to_rgba8().pixels().all(|it| it.0[3] == u8::MAX);
    match (is_grey, is_opaque) {
        (true, true) => DynamicImage::ImageLuma8(picture.into_luma8()),
        (_, true) => DynamicImage::ImageRgb8(picture.into_rgb8()),
        _ => DynamicImage::ImageRgba8(picture.into_rgba8()),
    }
}

/// The file of a picture; none where it cannot be written in this way.
pub fn file(picture: &DynamicImage, coding: Coding, profile: Option<&Vec<u8>>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (size, colour) = ((picture.width(), picture.height()), picture.color().into());
    match coding {
        Coding::Jpeg => {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG);
            keep(&mut encoder, profile)?;
            encoder.write_image(picture.as_bytes(), size.0, size.1, colour).ok()?;
        }
        Coding::Png => {
            let mut encoder =
                PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive);
            keep(&mut encoder, profile)?;
            encoder.write_image(picture.as_bytes(), size.0, size.1, colour).ok()?;
        }
        // Without its profile it would be seen in other colours than beside it.
        Coding::WebpLossy | Coding::WebpLossless if profile.is_some() => return None,
        Coding::WebpLossy | Coding::WebpLossless => bytes = webp(picture, coding == Coding::WebpLossless)?,
    }
    Some(bytes)
}

fn keep(encoder: &mut impl ImageEncoder, profile: Option<&Vec<u8>>) -> Option<()> {
    profile.map_or(Some(()), |it| encoder.set_icc_profile(it.clone()).ok())
}

fn webp(picture: &DynamicImage, lossless: bool) -> Option<Vec<u8>> {
    let (width, height) = (picture.width(), picture.height());
    let packed = if picture.color().has_alpha() {
        let pixels = picture.to_rgba8();
        webp::Encoder::from_rgba(&pixels, width, height).encode_simple(lossless, WEBP).ok()?.to_vec()
    } else {
        let pixels = picture.to_rgb8();
        webp::Encoder::from_rgb(&pixels, width, height).encode_simple(lossless, WEBP).ok()?.to_vec()
    };
    Some(packed)
}

/// A PNG without anything that is not seen: the parts that draw it stay as they are, so that one with few colours stays
/// as small as it was. None where it is no whole PNG.
pub fn bare_png(bytes: &[u8]) -> Option<Vec<u8>> {
    const SEEN: [&[u8; 4]; 10] =
        [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT"];
    let (signature, mut rest) = bytes.split_at_checked(8)?;
    let mut bare = signature.to_vec();
    loop {
        let length = u32::from_be_bytes(*rest.first_chunk::<4>()?);
        // Length, name and checksum stand round it.
        let (chunk, after) = rest.split_at_checked(usize::try_from(length).ok()?.checked_add(12)?)?;
        let name = &chunk[4..8];
        if SEEN.iter().any(|it| it.as_slice() == name) {
            bare.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            return Some(bare);
        }
        rest = after;
    }
}

/// A PNG of sixteen colours at most, two pixels in a byte; none where it cannot be written.
pub fn in_sixteen_colours(picture: &RgbImage) -> Option<Vec<u8>> {
    let input = ImageRef::try_from(picture).ok()?;
    let indexed = Pipeline::new()
        .palette_size(PaletteSize::from_u16_clamped(16))
        .ditherer(None)
        .input_image(input)
        .output_srgb8_indexed_image();
    let (palette, indices) = indexed.into_parts();
    let width = usize::try_from(picture.width()).ok()?;
    let pair = |it: &[u8]| it[0] << 4 | it.get(1).copied().unwrap_or_default();
    let rows: Vec<u8> = indices.chunks(width.max(1)).flat_map(|row| row.chunks(2).map(pair)).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Four);
    encoder.set_palette(palette.iter().flat_map(|it| [it.red, it.green, it.blue]).collect::<Vec<u8>>());
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&rows).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_size_and_place_and_has_sixteen_colours_at_most() {
        // An odd width, so that a row ends within a byte.
        let drawn = RgbImage::from_fn(31, 17, |x, y| {
            image::Rgb([(x * 8) as u8, (y * 15) as u8, if x < 3 { 255 } else { 0 }])
        });
        let bytes = in_sixteen_colours(&drawn).unwrap();
        let read = image::load_from_memory(&bytes).unwrap().into_rgb8();
        assert_eq!(read.dimensions(), drawn.dimensions());
        let colours: std::collections::BTreeSet<[u8; 3]> = read.pixels().map(|it| it.0).collect();
        assert!((2..=16).contains(&colours.len()), "{}", colours.len());
        for (x, y, pixel) in drawn.enumerate_pixels() {
            let far = |channel: usize| pixel.0[channel].abs_diff(read.get_pixel(x, y).0[channel]);
            assert!((0..3).all(|it| far(it) < 90), "{x},{y}: {pixel:?} became {:?}", read.get_pixel(x, y));
        }
    }

    #[test]
    fn a_picture_without_a_pixel_is_none() {
        assert!(
            in_sixteen_colours(&RgbImage::new(0, 0)).is_none_or(|it| image::load_from_memory(&it).is_err())
        );
    }
}
