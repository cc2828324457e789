//! Texts on their way to an agency and back, as XLIFF or as a table. Never decides what is taken over.

pub mod codes;
pub mod csv;
pub mod xliff;

use super::diff;

/// How far a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// Not translated.
    New,
    /// Translated from an older source text.
    Stale,
    /// Translated.
    Translated,
    /// Translated and checked.
    SignedOff,
}

/// The names that a table gives them.
pub const PROGRESS: [(&str, Progress); 4] = [
    ("new", Progress::New),
    ("stale", Progress::Stale),
    ("translated", Progress::Translated),
    ("signed off", Progress::SignedOff),
];

impl Progress {
    /// Its name in a table.
    pub fn as_str(self) -> &'static str {
        PROGRESS.iter().find(|(_, it)| *it == self).map_or("new", |(name, _)| name)
    }
}

/// One text that is sent out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The file of translations below the language's folder, without `.ftl`: `pages/luton/faq`, `site`.
    pub file: String,
    /// Its name in that file.
    pub id: String,
    /// Where it stands, the author's note and what is to be kept.
    pub note: String,
    /// The source text of today.
    pub source: String,
    /// The translation there is.
    pub target: Option<String>,
    /// How far it is.
    pub progress: Progress,
    /// Of a stale one: the source text that the translation was made from.
    pub was: Option<String>,
}

/// What is sent out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Tag of the source language.
    pub source: String,
    /// Tag of the language of the translations.
    pub target: String,
    /// The texts, those of one file together.
    pub entries: Vec<Entry>,
}

/// One text that came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// The line on which it stands in what came back.
    pub line: usize,
    /// [`Entry::file`].
    pub file: String,
    /// [`Entry::id`].
    pub id: String,
    /// The source text that the translation was made from.
    pub source: String,
    /// The translation; empty where there is none.
    pub target: String,
    /// The translator says that it is a translation of this source text.
    pub done: bool,
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returns {
    /// Tag of the language of the translations; none where the file does not say.
    pub target: Option<String>,
    /// The texts.
    pub entries: Vec<Returned>,
}

/// Why a file that came back cannot be read: nothing of it is taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The line; 1 where the file as a whole is meant.
    pub line: usize,
    /// The column, where one is known.
    pub column: Option<usize>,
    /// One sentence.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// A text without its line ends and indents, to compare two copies of it.
pub fn plain(text: &str) -> String {
    // Old spreadsheets of Apple end lines with a lone carriage return.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

/// What a change does, for a person to read.
pub fn shown(old: Option<&str>, new: &str) -> String {
    old.map_or_else(|| format!("{{+{new}+}}"), |old| diff::line(old, new)).replace('\n', " ")
}

/// The tag of the site that a file's tag means: CAT tools write `ur` as `UR`, `ur_PK` or `ur-PK`. A region (RFC 5646,
/// 2.2.4) that the site does not name is left out; a script never is.
pub fn tag_in_site<'a>(tag: &str, known: &[&'a str]) -> Option<&'a str> {
    let tag = tag.replace('_', "-");
    let find = |wanted: &str| known.iter().copied().find(|it| it.eq_ignore_ascii_case(wanted));
    let is_region = |it: &str| match it.len() {
        2 => it.bytes().all(|it| it.is_ascii_alphabetic()),
        3 => it.bytes().all(|it| it.is_ascii_digit()),
        _ => false,
    };
    find(&tag).or_else(|| {
        let (rest, region) = tag.rsplit_once('-')?;
        find(rest).filter(|_| is_region(region))
    })
}

/// Reads a file that came back, whichever of the two it is.
///
/// # Errors
/// See [`Unreadable`].
pub fn read(bytes: &[u8]) -> Result<Returns, Unreadable> {
    let text = decoded(bytes)?;
    if text.trim_start().starts_with('<') { xliff::read(&text) } else { csv::read(&text) }
}

/// Largest file that is read, in bytes: a hundred times the whole of a large site.
pub const LARGEST: usize = 64 << 20;

/// The text of a file in UTF-8 or UTF-16, without its byte-order mark. Excel writes both.
fn decoded(bytes: &[u8]) -> Result<String, Unreadable> {
    let fault = |message: &str| Unreadable {
        line: 1,
        column: None,
        message: message.to_owned(),
        help: "export the texts again, and save the file as XLIFF 1.2, or as CSV in UTF-8",
    };
    if bytes.len() > LARGEST {
        return Err(fault("This file is larger than 64 MB."));
    }
    let wide = |pair: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|it| pair([it[0], it[1]])).collect();
        String::from_utf16(&units).map_err(|_| fault("This file is not UTF-16, though it says so."))
    };
    let text = match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes)?,
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes)?,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
            Err(error) => {
                let before = &bytes[..error.valid_up_to()];
                let line = before.iter().filter(|it| **it == b'\n').count() + 1;
                return Err(Unreadable { line, ..fault("From here on this file is not UTF-8.") });
            }
        },
    };
    if let Some(at) = text.find('\0') {
        let line = text[..at].matches('\n').count() + 1;
        return Err(Unreadable { line, ..fault("This file holds a sign that no text has (NUL).") });
    }
    Ok(text)
}

#[cfg(test)]
mod tests;
