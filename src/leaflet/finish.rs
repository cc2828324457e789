//! What Typst's PDF lacks: the text of each word, so that every reader takes it out whole, and how a sheet is to be
//! printed. Never changes how a page looks.

use lopdf::{Dictionary, Document, Object, SaveOptions};

use super::codes::{Codes, utf16};
use super::operators::{operators, tokens};
use super::stream::packed;
use super::words::{Piece, Words};

/// How a viewer is to print (ISO 32000-1, table 150).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duplex {
    /// One side.
    Simplex,
    /// Both sides, turned like a book: portrait pages.
    LongEdge,
    /// Both sides, turned like a calendar: landscape pages.
    ShortEdge,
}

impl Duplex {
    fn name(self) -> &'static str {
        match self {
            Self::Simplex => "Simplex",
            Self::LongEdge => "DuplexFlipLongEdge",
            Self::ShortEdge => "DuplexFlipShortEdge",
        }
    }
}

/// The finished PDF.
///
/// # Errors
/// When the file is not as Typst writes it.
pub fn finish(pdf: &[u8], words: &Words, duplex: Duplex) -> Result<Vec<u8>, String> {
    let mut document = Document::load_mem(pdf).map_err(|it| it.to_string())?;
    let pages: Vec<_> = document.page_iter().collect();
    if pages.len() != words.len() {
        return Err(format!("{} pages where {} were laid out", pages.len(), words.len()));
    }
    let broken = |it: lopdf::Error| it.to_string();
    let mut codes = Codes::default();
    for (page, pieces) in pages.iter().zip(words) {
        codes.page(&document, *page).map_err(broken)?;
        let content = document.get_page_content(*page);
        let named = name_words(&content, pieces, &mut codes)?;
        set_content(&mut document, *page, &named).map_err(broken)?;
    }
    codes.write(&mut document).map_err(broken)?;
    set_preferences(&mut document, duplex).map_err(broken)?;
    save(document).map_err(broken)
}

/// The file's bytes.
///
/// # Errors
/// When it cannot be written.
pub fn save(mut document: Document) -> lopdf::Result<Vec<u8>> {
    let mut out = Vec::new();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    document.save_with_options(&mut out, options)?;
    Ok(out)
}

/// The content with `/ActualText` round each text object that has one, and codes that stand for its letters. What the
/// exporter said of single glyphs goes: a reader that takes both would have the word twice, and Poppler loses what
/// follows it.
fn name_words(content: &[u8], pieces: &[Piece], codes: &mut Codes) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(content.len() * 5 / 4);
    let (mut copied, mut at, mut glyph) = (0, 0, 0);
    let mut inside = false;
    for operator in operators(content) {
        let piece = pieces.get(at);
        let word = piece.and_then(|it| it.word.as_ref());
        let mut put = |bytes: &[u8]| {
            out.extend_from_slice(&content[copied..operator.range.start]);
            out.extend_from_slice(bytes);
            copied = operator.range.end;
        };
        let own = &content[operator.range.clone()];
        match operator.name {
            b"BT" => {
                (inside, glyph) = (true, 0);
                if let Some(word) = word {
                    put(format!("/Span<</ActualText<FEFF{}>>>BDC\nBT", utf16(word)).as_bytes());
                }
            }
            b"ET" => {
                if word.is_some() {
                    put(b"ET\nEMC");
                }
                inside = false;
                at += 1;
            }
            b"BDC" | b"BMC" | b"EMC" if inside => put(b" "),
            b"Tf" => codes.select(tokens(own).next().unwrap_or_default()),
            b"Tj" | b"TJ" => {
                let letters = piece.map_or([].as_slice(), |it| &it.letters);
                let shown = codes.show(own, letters, &mut glyph);
                if let Some(shown) = shown {
                    put(&shown);
                }
            }
            _ => {}
        }
    }
    out.extend_from_slice(&content[copied..]);
    if at == pieces.len() { Ok(out) } else { Err(format!("{at} texts where {} were laid out", pieces.len())) }
}

/// Puts `content` in place of a page's one stream.
///
/// # Errors
/// When the page has none.
pub fn set_content(document: &mut Document, page: lopdf::ObjectId, content: &[u8]) -> lopdf::Result<()> {
    let old = document.get_dictionary(page)?.get(b"Contents")?.as_reference()?;
    document.objects.insert(old, Object::Stream(packed(Dictionary::new(), content)?));
    Ok(())
}

/// Says how the file is to be printed.
///
/// # Errors
/// When it has no catalog.
pub fn set_preferences(document: &mut Document, duplex: Duplex) -> lopdf::Result<()> {
    let catalog = document.catalog_mut()?;
    let mut preferences = match catalog.get(b"ViewerPreferences") {
        Ok(Object::Dictionary(known)) => known.clone(),
        _ => Dictionary::new(),
    };
    preferences.set("Duplex", Object::Name(duplex.name().into()));
    // Printed at its size: a page that is shrunk to fit folds in the wrong places.
    preferences.set("PrintScaling", Object::Name(b"None".to_vec()));
    catalog.set("ViewerPreferences", preferences);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_named_once_and_all_else_stays() {
        let content = b"q /P <</MCID 0>> BDC BT /F 1 Tf /Span <</ActualText (x)>> BDC <01> Tj EMC ET EMC Q BT (a) Tj ET";
        let piece = |word: Option<&str>| Piece { word: word.map(Into::into), letters: vec!["".into()] };
        let pieces = [piece(Some("\u{06c1}\u{06d2}")), piece(None)];
        let named = name_words(content, &pieces, &mut Codes::default());
        let named = named.map(|it| String::from_utf8_lossy(&it).into_owned());
        let expected = "q /P <</MCID 0>> BDC /Span<</ActualText<FEFF06C106D2>>>BDC\nBT /F 1 Tf   <01> Tj   ET\nEMC EMC Q BT (a) Tj ET";
        assert_eq!(named.as_deref(), Ok(expected));
        assert!(name_words(content, &pieces[..1], &mut Codes::default()).is_err());
    }
}
