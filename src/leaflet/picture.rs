//! The first page of a leaflet as a small picture, for who looks for the right one. Never larger than a thumb.

use image::RgbImage;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::picture::encode::in_sixteen_colours;

/// Width and height of the box that the picture fills, in pixels: twice the size at which it is shown.
const BOX: f64 = 240.0;

/// The first page as PNG, on white paper; empty where there is none. A page of words in one dye has no more than sixteen
/// colours that an eye tells apart at this size, and a list of leaflets is opened on slow phones.
pub fn first_page(paged: &PagedDocument) -> Vec<u8> {
    let Some(page) = paged.pages().first() else { return Vec::new() };
    let size = page.frame.size();
    let scale = BOX / size.x.max(size.y).to_pt().max(1.0);
    let options = RenderOptions { pixel_per_pt: scale.into(), ..RenderOptions::default() };
    let drawn = typst_render::render(page, &options);
    // Where a layout leaves the paper as it is, what is not drawn is white.
    let on_paper = |channel: u8, alpha: u8| channel.saturating_add(u8::MAX - alpha);
    let pixels = drawn
        .pixels()
        .iter()
        .flat_map(|it| [it.red(), it.green(), it.blue()].map(|channel| on_paper(channel, it.alpha())))
        .collect();
    RgbImage::from_raw(drawn.width(), drawn.height(), pixels)
        .and_then(|it| in_sixteen_colours(&it))
        .unwrap_or_default()
}
