//! Reads the files that a build is made from. Never writes, and never reads outside the folder it was given.

#![allow(clippy::disallowed_methods, reason = "this is where sources are read")]

mod error;
mod gather;
mod pages;
#[cfg(test)]
mod tests;

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

pub use error::{ReadError, ReadErrors};
pub use gather::Gathered;
pub use pages::{PageFile, read_pages};

pub(super) const FOLDERS: [&str; 3] = ["content", "locales", "themes"];
/// Files of settings: without one a site is another, so a folder in its place is told.
const SETTINGS: [&str; 4] = ["site.yaml", "edition.yaml", "facts.yaml", "statement.yaml"];
const TEXT: [&str; 11] = ["md", "yaml", "yml", "ftl", "html", "css", "typ", "json", "txt", "svg", "toml"];

/// Every file below the root that a build reads (content/, locales/, themes/), sorted by path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tree {
    /// Files, each path once.
    pub files: Vec<ReadFile>,
}

/// One file: its path from the root with `/`, its path on this machine, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// From the root, with `/`.
    pub path: String,
    /// On this machine.
    pub absolute: PathBuf,
    /// What it holds.
    pub body: Body,
}

/// What a file holds. Text is what has a text file's ending; a byte-order mark is taken off, and lines that end as on old
/// Macs end as they do everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// A text file.
    Text(String),
    /// Any other file.
    Bytes(Vec<u8>),
    /// Should be text and is not UTF-8. `before`: the text up to the first bad byte.
    NotUtf8 {
        /// The text that could be read.
        before: String,
    },
    /// Should be text and holds a NUL, as text in UTF-16 does. `before`: the text up to it.
    Nul {
        /// The text that could be read.
        before: String,
    },
    /// Should be text and is larger than any text.
    TooLarge,
}

/// The most bytes of a text file.
const LARGEST_TEXT: u64 = 4_000_000;

/// Reads content/, locales/ and themes/ below `root`, without hidden files and what editors leave behind.
/// Only content/ must be there.
///
/// # Errors
/// No content folder, or everything that cannot be read: one bad file does not hide the others. A text file
/// that is not UTF-8, or too large, is no error here (see [`Body`]).
pub fn read_tree(root: &Path) -> Result<Tree, ReadErrors> {
    let real = match root.canonicalize() {
        Ok(real) => real,
        Err(error) => return Err(ReadErrors(vec![ReadError::NoRoot { root: root.to_owned(), error }])),
    };
    if !real.join(FOLDERS[0]).is_dir() {
        return Err(ReadErrors(vec![ReadError::NoContent { root: root.to_owned() }]));
    }
    let found: Vec<_> = FOLDERS.iter().flat_map(|folder| find(&real, folder)).collect();
    let results: Vec<_> = found.into_par_iter().map(|absolute| read_file(&real, absolute?)).collect();
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(file) => files.push(file),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        errors.sort_by(|a, b| a.path().cmp(b.path()));
        return Err(ReadErrors(errors));
    }
    files.sort_by(|a: &ReadFile, b| a.path.cmp(&b.path));
    Ok(Tree { files })
}

/// Paths of the files below one of the folders, and what went wrong on the way. A missing folder holds none.
pub(super) fn find(root: &Path, folder: &str) -> Vec<Result<PathBuf, ReadError>> {
    let top = root.join(folder);
    let mut found = Vec::new();
    if fs::symlink_metadata(&top).is_err_and(|error| error.kind() == io::ErrorKind::NotFound) {
        return found;
    }
    let mut walk = WalkDir::new(top).follow_links(true).into_iter();
    while let Some(next) = walk.next() {
        let entry = match next {
            Ok(entry) => entry,
            Err(error) => {
                // Emacs locks a file by a link to nowhere, which comes up here.
                if !error.path().and_then(Path::file_name).is_some_and(is_left_out) {
                    found.push(Err(ReadError::from_walk(error, root)));
                }
                continue;
            }
        };
        let wanted = if is_left_out(entry.file_name()) { Ok(false) } else { inside(root, &entry) };
        let is_folder = entry.file_type().is_dir();
        if is_folder && !matches!(wanted, Ok(true)) {
            walk.skip_current_dir();
        } else if is_folder && SETTINGS.iter().any(|it| entry.file_name() == *it) {
            found.push(Err(ReadError::Folder { path: entry.path().to_owned() }));
        }
        match wanted {
            Ok(true) if !is_folder => found.push(Ok(entry.into_path())),
            Err(error) => found.push(Err(error)),
            Ok(_) => {}
        }
    }
    found
}

/// The folders that links among the sources lead to: they hold sources too.
pub fn linked(root: &Path) -> Vec<PathBuf> {
    let links = FOLDERS.iter().flat_map(|it| WalkDir::new(root.join(it))).flatten();
    let links = links.filter(DirEntry::path_is_symlink);
    links.filter_map(|it| it.path().canonicalize().ok()).filter(|it| it.is_dir()).collect()
}

/// Hidden, or what an editor leaves behind.
pub(super) fn is_left_out(name: &OsStr) -> bool {
    let name = name.as_encoded_bytes();
    let emacs = name.len() > 1 && name.starts_with(b"#") && name.ends_with(b"#");
    name.starts_with(b".") || name.ends_with(b"~") || name.ends_with(b".swp") || emacs
}

/// True, or an error where the entry is a link that leaves the root.
fn inside(root: &Path, entry: &DirEntry) -> Result<bool, ReadError> {
    if !entry.path_is_symlink() {
        return Ok(true);
    }
    let path = entry.path().to_owned();
    match entry.path().canonicalize() {
        Ok(target) if target.starts_with(root) => Ok(true),
        Ok(target) => Err(ReadError::Escapes { path, target }),
        Err(error) => Err(ReadError::Io { path, error }),
    }
}

pub(super) fn read_file(root: &Path, absolute: PathBuf) -> Result<ReadFile, ReadError> {
    let Some(path) = plain_path(root, &absolute) else {
        return Err(ReadError::BadName { path: absolute });
    };
    // Asked first, because to open a pipe would wait for a writer.
    match fs::metadata(&absolute) {
        Ok(about) if !about.is_file() => return Err(ReadError::NotAFile { path: absolute }),
        Ok(about) if about.len() > LARGEST_TEXT && is_text(&absolute) => {
            return Ok(ReadFile { path, body: Body::TooLarge, absolute });
        }
        Ok(_) => {}
        Err(error) => return Err(ReadError::Io { path: absolute, error }),
    }
    match fs::read(&absolute) {
        Ok(bytes) => Ok(ReadFile { path, body: body(&absolute, bytes), absolute }),
        Err(error) => Err(ReadError::Io { path: absolute, error }),
    }
}

pub(super) fn plain_path(root: &Path, absolute: &Path) -> Option<String> {
    let parts = absolute.strip_prefix(root).ok()?.components();
    let parts: Option<Vec<&str>> = parts.map(|it| it.as_os_str().to_str()).collect();
    let path = parts?.join("/");
    let odd = path.contains(|c: char| c == '\\' || c.is_control());
    (!odd).then_some(path)
}

/// Whether a file should be text, by its ending.
fn is_text(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    TEXT.iter().any(|text| ending.eq_ignore_ascii_case(text))
}

fn body(path: &Path, bytes: Vec<u8>) -> Body {
    if !is_text(path) {
        return Body::Bytes(bytes);
    }
    match String::from_utf8(bytes) {
        Ok(mut text) => {
            if text.starts_with('\u{feff}') {
                text.drain(..'\u{feff}'.len_utf8());
            }
            if let Some(at) = memchr::memchr(0, text.as_bytes()) {
                text.truncate(at);
                return Body::Nul { before: text };
            }
            Body::Text(with_line_ends(text))
        }
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
            Body::NotUtf8 { before: before.trim_start_matches('\u{feff}').to_owned() }
        }
    }
}

/// A text in which a carriage return alone, which ended a line on old Macs, is a line end. No place moves.
fn with_line_ends(text: String) -> String {
    let bytes = text.as_bytes();
    let mut alone = memchr::memchr_iter(b'\r', bytes).filter(|at| bytes.get(at + 1) != Some(&b'\n'));
    let Some(first) = alone.next() else { return text };
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in std::iter::once(first).chain(alone) {
        out.push_str(&text[from..at]);
        out.push('\n');
        from = at + 1;
    }
    out.push_str(&text[from..]);
    out
}
