//! The first page of a leaflet as a small picture, for who looks for the right one. Never larger than a thumb.

use typst_layout::PagedDocument;
use typst_render::RenderOptions;

/// Width and height of the box that the picture fills, in pixels: twice the size at which it is shown.
const BOX: f64 = 240.0;

/// The first page as PNG; empty where there is none.
pub fn first_page(paged: &PagedDocument) -> Vec<u8> {
    let Some(page) = paged.pages().first() else { return Vec::new() };
    let size = page.frame.size();
    let scale = BOX / size.x.max(size.y).to_pt().max(1.0);
    let options = RenderOptions { pixel_per_pt: scale.into(), ..RenderOptions::default() };
    typst_render::render(page, &options).encode_png().unwrap_or_default()
}
