//! Whether the theme's font files can be read. Never draws a letter.

use skrifa::raw::{FileRef, TableProvider};
use skrifa::{FontRef, MetadataProvider};

use super::FontFile;
use crate::diagnostics::{Diagnostic, rules};

/// A finding about a font file that holds no font, or not all of one: readers and leaflets would go without it.
pub(super) fn fault(font: &FontFile, bytes: &[u8]) -> Option<Diagnostic> {
    (!is_whole(bytes)).then(|| {
        let message = format!("fonts/{} is no font that can be read, or not all of one.", font.file.text);
        Diagnostic::new(&rules::FONT_UNREADABLE, font.file.span, message)
            .help("copy the file anew: a TrueType or OpenType font (.ttf, .otf)")
    })
}

/// Whether a file holds a font with letters, and all of the tables that it names.
fn is_whole(bytes: &[u8]) -> bool {
    let first = FileRef::new(bytes).ok().and_then(|it| it.fonts().next()?.ok());
    first.is_some_and(|font| has_tables(&font, bytes.len()) && has_letters(&font))
}

fn has_tables(font: &FontRef<'_>, length: usize) -> bool {
    font.table_directory().table_records().iter().all(|it| {
        let end = u64::from(it.offset()) + u64::from(it.length());
        u64::try_from(length).is_ok_and(|length| end <= length)
    })
}

fn has_letters(font: &FontRef<'_>) -> bool {
    font.head().is_ok() && font.maxp().is_ok() && font.charmap().has_map()
}

#[cfg(test)]
mod tests {
    use super::is_whole;
    use crate::theme::builtin;

    #[test]
    fn fonts_of_the_theme_are_whole_and_parts_of_them_are_not() {
        let is_font = |path: &str| path.ends_with(".ttf") || path.ends_with(".otf");
        let fonts: Vec<_> = builtin::files().into_iter().filter(|(path, _)| is_font(path)).collect();
        assert!(fonts.len() > 5);
        for (path, bytes) in fonts {
            assert!(is_whole(bytes), "{path}");
            assert!(!is_whole(&bytes[..bytes.len() / 2]), "{path}");
        }
        for bytes in [&b""[..], b"words", b"ttcf\0\x01\0\0\xff\xff\xff\xff"] {
            assert!(!is_whole(bytes), "{bytes:?}");
        }
    }
}
