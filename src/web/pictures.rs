//! A picture on a page: the sizes that a browser may choose from. Never makes a file.

use super::html::{Place, attributes, escape};
use crate::document::block::Picture;
use crate::site::Address;

/// How wide the theme's `.picture` is shown, so that a browser can choose before it knows the style sheet.
const SIZES: &str = "(min-width: 48rem) 44rem, 100vw";

/// The files of one picture: width in pixels and where it lies, the narrowest first.
pub type Files = Vec<(u32, Address)>;

/// Where a picture's files lie.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// For every browser; at least one.
    pub files: Files,
    /// The same as WebP; none where there is none.
    pub webp: Files,
}

/// The element of a picture. Those below the first one are loaded when they are near.
pub fn element(it: &Picture, shown: &Shown, is_first: bool, place: &Place<'_>) -> String {
    let src = shown.files.last().map_or(String::new(), |(_, to)| to.from(&place.here));
    let alt = it.alt.as_ref().map_or(String::new(), |alt| escape(&alt.plain()));
    let attributes = it.alt.as_ref().map_or(String::new(), |alt| attributes(alt, place));
    let class = if it.mirrored { "picture mirrored" } else { "picture" };
    let loading = if is_first { "" } else { " loading=\"lazy\" decoding=\"async\"" };
    let image = format!(
        "<img class=\"{class}\" src=\"{}\"{} alt=\"{alt}\" width=\"{}\" height=\"{}\"{loading}{attributes}>",
        escape(&src),
        choices(&shown.files, place),
        shown.size.0,
        shown.size.1,
    );
    if shown.webp.is_empty() {
        return image;
    }
    let webp = match shown.webp.as_slice() {
        [(_, to)] => format!(" srcset=\"{}\"", escape(&to.from(&place.here))),
        many => choices(many, place),
    };
    format!("<picture><source type=\"image/webp\"{webp}>{image}</picture>")
}

/// The sizes that a browser chooses from; nothing where there is only one.
fn choices(files: &[(u32, Address)], place: &Place<'_>) -> String {
    if files.len() < 2 {
        return String::new();
    }
    let all: Vec<String> =
        files.iter().map(|(width, to)| format!("{} {width}w", escape(&to.from(&place.here)))).collect();
    format!(" srcset=\"{}\" sizes=\"{SIZES}\"", all.join(", "))
}
