//! Why nothing was published, and what to do about it. Never touches the disk.

#![allow(missing_docs, reason = "the fields of an error are what their names say; its Display says the rest")]

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::edge::lock::LockError;

/// Why nothing was published. The output folder is as it was, but for [`WriteError::Stranded`].
#[derive(Debug)]
pub enum WriteError {
    /// The output folder is, holds or lies in a folder of sources.
    Overlap { out: PathBuf, source: PathBuf },
    /// The output folder is somebody's home, or holds it.
    Home { out: PathBuf },
    /// Not a path that a folder can have (`/`, `a/..`).
    NoName { out: PathBuf },
    /// The output folder is a symbolic link.
    Link { out: PathBuf },
    /// There is a file of that name.
    NotAFolder { out: PathBuf },
    /// The build makes a file with the name of the manifest: a fault in Handbill.
    Reserved { path: String },
    /// Files that Handbill did not make stand where it wants to write. Paths are relative to `out`, in order.
    Strangers { out: PathBuf, paths: Vec<PathBuf> },
    /// Another disk is mounted inside the output folder.
    Mounted { path: PathBuf },
    /// Another build is at work, or the folder cannot be locked.
    Lock(LockError),
    /// The new site was ready, but could not be put in place.
    Swap { out: PathBuf, error: io::Error },
    /// As `Swap`, and what was there before could not be put back: it is in `old`. The next publish tries
    /// again.
    Stranded { out: PathBuf, old: PathBuf, error: io::Error },
    /// The system does not let us (`doing` is a verb: "write").
    Io { doing: &'static str, path: PathBuf, error: io::Error },
}

pub(super) fn io_error(doing: &'static str, path: &Path, error: io::Error) -> WriteError {
    WriteError::Io { doing, path: path.to_owned(), error }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overlap { out, source } => write!(
                f,
                "{} cannot be the output folder: it would mix with {}, which the site is made from.",
                out.display(),
                source.display()
            )?,
            Self::Home { out } => write!(
                f,
                "{} cannot be the output folder: it is your home folder, or holds it.",
                out.display()
            )?,
            Self::NoName { out } => write!(f, "{} cannot be the output folder.", out.display())?,
            Self::Link { out } => write!(f, "{} is a link.", out.display())?,
            Self::NotAFolder { out } => write!(f, "{} is a file.", out.display())?,
            Self::Reserved { path } => {
                return write!(
                    f,
                    "The site cannot have a file {path}: Handbill keeps its list there. This is a fault in \
                     Handbill: please report it."
                );
            }
            Self::Strangers { out, paths } => return strangers(f, out, paths),
            Self::Mounted { path } => {
                write!(f, "Another disk is mounted at {}, inside the output folder.", path.display())?;
            }
            Self::Lock(error) => return error.fmt(f),
            Self::Swap { out, error } => {
                return write!(
                    f,
                    "Could not put the new site in place of {}: {error}. Nothing in it was changed. If it \
                     is a mounted disk or a container volume, then name a folder inside it as the output \
                     folder.",
                    out.display()
                );
            }
            Self::Stranded { out, old, error } => {
                return write!(
                    f,
                    "Could not put the new site in place of {out}: {error}. What was in {out} is now in {}: \
                     move that folder back, or run handbill again, which tries to.",
                    old.display(),
                    out = out.display()
                );
            }
            Self::Io { doing, path, error } => {
                return write!(
                    f,
                    "Could not {doing} {}: {error}. Nothing in the output folder was changed.",
                    path.display()
                );
            }
        }
        write!(f, " Name another output folder.")
    }
}

fn strangers(f: &mut fmt::Formatter<'_>, out: &Path, paths: &[PathBuf]) -> fmt::Result {
    const SHOWN: usize = 10;
    write!(f, "In {} these were not made by Handbill and are in its way:", out.display())?;
    for path in paths.iter().take(SHOWN) {
        write!(f, "\n  {}", path.display())?;
    }
    if paths.len() > SHOWN {
        write!(f, "\n  and {} more", paths.len() - SHOWN)?;
    }
    write!(f, "\nNothing was changed. Move them away, or name another output folder.")
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Swap { error, .. } | Self::Stranded { error, .. } | Self::Io { error, .. } => Some(error),
            Self::Lock(error) => Some(error),
            _ => None,
        }
    }
}
