//! The files that one build makes, by path. Pure: never reads or writes a file, never asks the clock.

#![allow(missing_docs, reason = "the fields of an error are what their names say; its Display says the rest")]

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::locale::names::fold;

/// One file of a build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum File {
    /// The content itself.
    Bytes(Arc<[u8]>),
    /// A file of the sources, copied as it is.
    Copy(PathBuf),
    /// A file that lies on the [`Shelf`] already, of so many bytes.
    Shelved {
        /// Its bytes.
        length: u64,
    },
}

/// Where finished files wait until a build is known to be whole, so that memory need not hold all pages of a site.
pub trait Shelf: Sync {
    /// Takes a finished file; what stands for it in the output.
    fn put(&self, path: &str, bytes: Vec<u8>) -> File;
}

/// A shelf that keeps files in memory.
pub struct InMemory;

impl Shelf for InMemory {
    fn put(&self, _: &str, bytes: Vec<u8>) -> File {
        File::Bytes(bytes.into())
    }
}

/// What a build makes: paths (relative, `/`-separated) to files. Ordered, so that two builds are the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Output {
    files: BTreeMap<String, File>,
    /// Every path as the disks read it that see least, to the path as it was given.
    folded: BTreeMap<String, String>,
}

/// Why a file has no place in an [`Output`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Collision {
    /// Two makers of one path.
    Taken { path: String },
    /// Two paths that differ only in capital letters, in how accents are written or in what nobody sees.
    CaseOnly { path: String, other: String },
    /// One path is a file, and the other needs a folder of that name.
    FileAndFolder { path: String, other: String },
    /// Not a plain relative path: a fault in Handbill, not in the content.
    BadPath { path: String },
}

impl Output {
    /// An output without files.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one file. After an error the output is as it was before.
    ///
    /// # Errors
    /// A path that another file has, also when the two differ only in case; a file where another path needs a
    /// folder; a path that is absolute or empty, or holds `.`, `..`, an empty segment, a backslash or a control
    /// character.
    pub fn insert(&mut self, path: impl Into<String>, file: File) -> Result<(), Collision> {
        let path = path.into();
        if !is_plain(&path) {
            return Err(Collision::BadPath { path });
        }
        let folded = fold(&path);
        if let Some(other) = self.folded.get(&folded) {
            return Err(if *other == path {
                Collision::Taken { path }
            } else {
                Collision::CaseOnly { path, other: other.clone() }
            });
        }
        if let Some(other) = self.across(&folded) {
            return Err(Collision::FileAndFolder { path, other });
        }
        self.folded.insert(folded, path.clone());
        self.files.insert(path, file);
        Ok(())
    }

    /// The path of a file that stands where `folded` needs a folder, or the other way round.
    fn across(&self, folded: &str) -> Option<String> {
        let above = folded.match_indices('/').find_map(|(end, _)| self.folded.get(&folded[..end]));
        let parent = format!("{folded}/");
        let below =
            || self.folded.range(parent.clone()..).next().filter(|(path, _)| path.starts_with(&parent));
        above.or_else(|| below().map(|(_, path)| path)).cloned()
    }

    /// Paths and files, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// All paths, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are no files.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

/// Whether a path can be one of an output. Control characters are out because the list of made files has one path a line.
pub fn is_plain(path: &str) -> bool {
    !path.contains(|c: char| c == '\\' || c.is_control())
        && path.split('/').all(|segment| !matches!(segment, "" | "." | ".."))
}

impl fmt::Display for Collision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken { path } => {
                write!(f, "Two things want to be the file {path}. Give one of them another name.")
            }
            Self::CaseOnly { path, other } => write!(
                f,
                "The files {path} and {other} differ only in capital letters or in how accents are written, and many \
                 computers take them for the same file. Give one of them another name."
            ),
            Self::FileAndFolder { path, other } => write!(
                f,
                "The files {path} and {other} cannot both be there: one is a file where the other needs a folder. \
                 Give one of them another name."
            ),
            Self::BadPath { path } => write!(
                f,
                "{path:?} cannot be the name of a file on the site. This is a fault in Handbill: please report it."
            ),
        }
    }
}

impl std::error::Error for Collision {}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> File {
        File::Bytes(Arc::from(*b"x"))
    }

    fn output(paths: &[&str]) -> Output {
        let mut output = Output::new();
        for path in paths {
            output.insert(*path, file()).unwrap();
        }
        output
    }

    #[test]
    fn paths_come_in_order_however_they_were_put_in() {
        let one = output(&["b.html", "a/index.html", "a.html"]);
        let two = output(&["a.html", "b.html", "a/index.html"]);
        assert_eq!(one, two);
        assert_eq!(one.paths().collect::<Vec<_>>(), ["a.html", "a/index.html", "b.html"]);
        assert_eq!((one.len(), one.is_empty(), Output::new().is_empty()), (3, false, true));
    }

    #[test]
    fn two_makers_of_one_path_collide_and_the_first_stays() {
        let mut output = output(&["a.html"]);
        let before = output.clone();
        let again = output.insert("a.html", File::Copy("b".into()));
        assert_eq!(again, Err(Collision::Taken { path: "a.html".into() }));
        assert_eq!(output, before);
    }

    #[test]
    fn paths_that_differ_only_in_case_collide() {
        for (one, two) in [
            ("a/B.html", "a/b.html"),
            ("Ä.html", "ä.html"),
            ("İ", "i\u{307}"),
            ("é", "e\u{301}"),
            ("ΑΣ", "ας"),
            ("ΑΣ", "ασ"),
        ] {
            let found = output(&[one]).insert(two, file());
            assert_eq!(found, Err(Collision::CaseOnly { path: two.into(), other: one.into() }));
        }
        assert!(output(&["A/x.html"]).insert("a/y.html", file()).is_ok());
    }

    #[test]
    fn a_file_cannot_be_a_folder_too() {
        for (one, two) in [("a", "a/b/c"), ("a/b/c", "a"), ("A", "a/b"), ("x/Y/z", "x/y")] {
            let found = output(&[one]).insert(two, file());
            assert_eq!(found, Err(Collision::FileAndFolder { path: two.into(), other: one.into() }));
        }
        assert!(output(&["a", "a.html", "a-b"]).insert("ab/c", file()).is_ok());
        assert!(output(&["a/b", "a!c"]).insert("a0", file()).is_ok());
    }

    #[test]
    fn paths_that_are_not_plain_are_refused() {
        for path in ["", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "a\nb", "a\0"]
        {
            let found = Output::new().insert(path, file());
            assert_eq!(found, Err(Collision::BadPath { path: path.into() }), "{path:?}");
        }
        for path in ["a", ".well-known/x", "a..b", "#a", "ع/x.html", "a b"] {
            assert!(Output::new().insert(path, file()).is_ok(), "{path:?}");
        }
    }
}
