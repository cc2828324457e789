//! Descriptions of pictures: none that is a file name, that says what stands beside it, or that goes on too long.
//! Never whether a description is true; one that is missing is told when the page is read.

use super::page::{Page, Role, Text};
use super::phrases;
use crate::content::{Article, Block};
use crate::diagnostics::{Diagnostic, rules};

/// Characters up to which nothing is said.
const LONG: usize = 150;
/// Endings of picture files.
const ENDINGS: [&str; 9] = [".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".heic", ".tif", ".bmp"];

/// Reports them.
pub fn check(page: &Page<'_>, found: &mut Vec<Diagnostic>) {
    for text in page.texts_of(&[Role::Alt]) {
        let whole = 0..text.plain().len();
        let length = text.plain().chars().count();
        if length > LONG {
            let message = format!("This description has {length} characters.");
            found.push(
                text.finding(&rules::ALT_LONG, whole.clone(), message)
                    .help("say in a sentence what matters here, and put the rest into the text"),
            );
        }
        if let Some(start) = phrases::picture(page.locale.language(), text.plain()) {
            let end = text.plain().char_indices().nth(start.chars().count()).map_or(whole.end, |it| it.0);
            let message = format!("This description begins with “{}”.", text.plain()[..end].trim_end());
            found.push(
                text.finding(&rules::ALT_REDUNDANT, 0..end, message)
                    .help("begin with what the picture shows: a screen reader says “image” by itself"),
            );
        }
        let small = text.plain().to_lowercase();
        if ENDINGS.iter().any(|it| small.ends_with(it)) || is_camera_name(&small) {
            found.push(file_name(text));
        }
    }
    if let Some(article) = page.article {
        beside(&article.blocks, article, found);
    }
}

fn file_name(text: &Text<'_>) -> Diagnostic {
    let message = format!("“{}” is a file name and no description.", text.plain());
    text.finding(&rules::ALT_FILE_NAME, 0..text.plain().len(), message).help("write what the picture shows")
}

/// `IMG_2041`, `DSC00012`, `screenshot-2`.
fn is_camera_name(small: &str) -> bool {
    let stem = small.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '_' | '-' | ' '));
    stem.len() < small.len()
        && matches!(stem, "img" | "dsc" | "dscn" | "dcim" | "image" | "photo" | "screenshot" | "pxl")
}

/// Descriptions that are the name of the file, or that the text before or after says too.
fn beside(blocks: &[Block], article: &Article, found: &mut Vec<Diagnostic>) {
    for (at, block) in blocks.iter().enumerate() {
        match block {
            Block::List { items, .. } => items.iter().for_each(|it| beside(it, article, found)),
            Block::Quote(inner) | Block::Inset { blocks: inner, .. } => beside(inner, article, found),
            Block::Component(it) => it.runs().into_iter().for_each(|it| beside(it, article, found)),
            Block::Picture { path, alt: Some(alt), .. } => {
                let unit = article.units.get(*alt);
                let words = phrases::normal(&unit.text);
                let name = path.text.rsplit('/').next().unwrap_or(&path.text);
                let stem = name.rsplit_once('.').map_or(name, |it| it.0);
                // One word may well be both: a picture of a bus in bus.png.
                if unit.text.trim() == stem && stem.contains(['-', '_']) {
                    let message = format!("“{}” is the name of the file and no description.", unit.text);
                    found.push(
                        Diagnostic::new(&rules::ALT_FILE_NAME, unit.span, message)
                            .help("write what the picture shows"),
                    );
                }
                let around = [at.checked_sub(1).and_then(|it| blocks.get(it)), blocks.get(at + 1)];
                let twin = around.into_iter().flatten().find_map(|it| {
                    match it {
                        Block::Paragraph(text) | Block::Heading { text, .. } => {
                            Some(article.units.get(*text))
                        }
                        _ => None,
                    }
                    .filter(|it| phrases::normal(&it.text) == words)
                });
                if let Some(twin) = twin {
                    let message = "This description says what the text beside it says.";
                    found.push(
                        Diagnostic::new(&rules::ALT_SAME, unit.span, message)
                            .beside(twin.span, "the same words")
                            .help("write what the picture shows and the text does not say"),
                    );
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_cameras_give_are_known() {
        for name in ["img_2041", "dsc00012", "screenshot-2", "photo 3"] {
            assert!(is_camera_name(name), "{name}");
        }
        for name in ["photo", "a bus", "bus 7", "imagery"] {
            assert!(!is_camera_name(name), "{name}");
        }
    }
}
