//! Why sources were not read, and what to do about it. Never touches the disk.

#![allow(missing_docs, reason = "the fields of an error are what their names say; its Display says the rest")]

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why one path was not read.
#[derive(Debug)]
pub enum ReadError {
    /// The folder to read is not there.
    NoRoot { root: PathBuf, error: io::Error },
    /// The folder to read has no content folder.
    NoContent { root: PathBuf },
    /// A symbolic link to something outside the root.
    Escapes { path: PathBuf, target: PathBuf },
    /// A folder that, by way of a symbolic link, holds itself.
    Loop { path: PathBuf },
    /// A name that is not UTF-8, or has a backslash or a control character.
    BadName { path: PathBuf },
    /// A folder with the name of a file of settings.
    Folder { path: PathBuf },
    /// Neither file nor folder: a pipe, a device.
    NotAFile { path: PathBuf },
    /// The system does not let us read it.
    Io { path: PathBuf, error: io::Error },
}

/// All that went wrong in one reading, at least one, sorted by path.
#[derive(Debug)]
pub struct ReadErrors(pub Vec<ReadError>);

impl ReadError {
    pub(super) fn from_walk(error: walkdir::Error, root: &Path) -> Self {
        let path = error.path().unwrap_or(root).to_owned();
        if error.loop_ancestor().is_some() {
            return Self::Loop { path };
        }
        let error = error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into());
        Self::Io { path, error }
    }

    /// Whether there is no project at all where one was looked for: the folder was named wrongly, and no file is at fault.
    #[must_use]
    pub fn is_of_root(&self) -> bool {
        matches!(self, Self::NoRoot { .. } | Self::NoContent { .. })
    }

    /// The path that the error is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NoRoot { root, .. } | Self::NoContent { root } => root,
            Self::Escapes { path, .. }
            | Self::Loop { path }
            | Self::BadName { path }
            | Self::Folder { path }
            | Self::NotAFile { path }
            | Self::Io { path, .. } => path,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path().display();
        match self {
            Self::NoRoot { error, .. } => {
                write!(f, "Could not open the folder {path}: {error}. Check its name.")
            }
            Self::NoContent { .. } => write!(
                f,
                "There is no content folder in {path}: run handbill in the folder that holds content/, \
                 locales/ and themes/, or name that folder"
            ),
            Self::Escapes { target, .. } => write!(
                f,
                "{path} is a link to {}, outside the folder of this site. Put a copy of the file there in \
                 place of the link.",
                target.display()
            ),
            Self::Loop { path: _ } => {
                write!(f, "{path} is a link to a folder that holds it, so it has no end. Remove the link.")
            }
            Self::BadName { path } => write!(
                f,
                "The name {:?} has characters that a web address cannot carry (a backslash, a line break, or \
                 letters in an old encoding). Rename it.",
                path.to_string_lossy()
            ),
            Self::Folder { .. } => {
                write!(
                    f,
                    "{path} is a folder, and should be a file of settings. Rename it, or put the file there."
                )
            }
            Self::NotAFile { .. } => write!(f, "{path} is neither a file nor a folder. Remove it."),
            Self::Io { error, .. } => {
                write!(f, "Could not read {path}: {error}. Check that it is there and that you may read it.")
            }
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoRoot { error, .. } | Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for ReadErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            let between = if index == 0 { "" } else { "\n" };
            write!(f, "{between}{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ReadErrors {}
