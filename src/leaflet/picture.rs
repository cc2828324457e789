//! The first page of a leaflet as a small picture, for who looks for the right one. Never larger than a thumb.

use image::RgbImage;
use quantette::{ImageRef, PaletteSize, Pipeline};
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// Width and height of the box that the picture fills, in pixels: twice the size at which it is shown.
const BOX: f64 = 240.0;

/// Colours of the picture: two pixels go into a byte. A page of words in one dye has no more that an eye tells apart at
/// this size, and a list of leaflets is opened on slow phones: with all its colours it is six times as heavy.
const COLOURS: PaletteSize = PaletteSize::from_u16_clamped(16);

/// The first page as PNG; empty where there is none.
pub fn first_page(paged: &PagedDocument) -> Vec<u8> {
    let Some(page) = paged.pages().first() else { return Vec::new() };
    let size = page.frame.size();
    let scale = BOX / size.x.max(size.y).to_pt().max(1.0);
    let options = RenderOptions { pixel_per_pt: scale.into(), ..RenderOptions::default() };
    let drawn = typst_render::render(page, &options);
    // Paper is opaque, so that the pixels are as they are without their fourth channel.
    let pixels = drawn.pixels().iter().flat_map(|it| [it.red(), it.green(), it.blue()]).collect();
    RgbImage::from_raw(drawn.width(), drawn.height(), pixels)
        .and_then(|it| in_few_colours(&it))
        .unwrap_or_default()
}

/// PNG with a palette of [`COLOURS`]; none where the picture has no pixel.
fn in_few_colours(picture: &RgbImage) -> Option<Vec<u8>> {
    let input = ImageRef::try_from(picture).ok()?;
    let indexed =
        Pipeline::new().palette_size(COLOURS).ditherer(None).input_image(input).output_srgb8_indexed_image();
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
        let bytes = in_few_colours(&drawn).unwrap();
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
        assert!(in_few_colours(&RgbImage::new(0, 0)).is_none_or(|it| image::load_from_memory(&it).is_err()));
    }
}
