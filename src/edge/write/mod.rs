//! Puts a build in its place, all of it or nothing. Never touches a source or what Handbill did not make.

#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "the output is written here")]

mod error;
mod staging;
mod strangers;
mod system;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use rayon::prelude::*;

pub use error::WriteError;

use super::interrupt;
use super::lock::BuildLock;
use crate::output::{File, Output, Shelf, is_plain};
use error::io_error;
use staging::{Staging, clear_leftovers, has_leftovers, swap};
pub(super) use strangers::MANIFEST;
use strangers::{Keep, keep_files, survey, write_manifest};
use system::{KERNEL, Kernel, MODE, has_mode, make_folder, set_mode, take_after, write_new};

/// What was written: files of the output, and their bytes. Neither the manifest nor files that were kept
/// count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// How many files.
    pub files: usize,
    /// Their bytes, all together.
    pub bytes: u64,
}

/// How much of the site an output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope<'a> {
    /// All of it: what we made before and do not make now goes.
    All,
    /// One edition or language, which lies in these folders (each with `/` at its end): what we made before and
    /// do not make now stays elsewhere and goes there, so that no page that was withdrawn stays public.
    Part(&'a [String]),
}

/// A site on its way to the folder `out`. It holds the [`BuildLock`] of the folder that holds `out`: do not hold it. As a
/// [`Shelf`] it takes files while others are being made.
///
/// Everything is written beside `out` first and then takes its place in one step. Files that the manifest of
/// the last build does not list are kept (a hard link, or a copy), with their permissions. When this goes without
/// [`Publishing::finish`], nothing has changed.
pub struct Publishing {
    // In the order in which they go.
    staging: Staging,
    _lock: BuildLock,
    made: Made,
    /// Where the site goes.
    out: PathBuf,
    /// Whether a site is there.
    exists: bool,
    /// Why a file could not be put on the shelf: the first reason.
    failed: OnceLock<WriteError>,
    kernel: Kernel,
}

/// Folders above the output that were made for it, which go again, where they are empty, unless a site stands in them.
struct Made(Vec<PathBuf>);

impl Drop for Made {
    fn drop(&mut self) {
        for folder in &self.0 {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Clears what killed builds have left beside the folder `out`, where nobody is building there.
pub fn sweep(out: &Path) {
    let parent = out.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if has_leftovers(parent)
        && let Ok(_lock) = BuildLock::take(parent)
    {
        clear_leftovers(parent, &KERNEL);
    }
}

impl Publishing {
    /// Takes the lock, and clears what killed builds have left.
    ///
    /// # Errors
    /// See [`WriteError`]: the folder `out` is byte for byte as it was.
    pub fn begin(out: &Path, sources: &[&Path]) -> Result<Self, WriteError> {
        Self::begin_with(out, sources, KERNEL)
    }

    fn begin_with(out: &Path, sources: &[&Path], kernel: Kernel) -> Result<Self, WriteError> {
        let (parent, name) =
            out.parent().zip(out.file_name()).ok_or_else(|| WriteError::NoName { out: out.to_owned() })?;
        let parent = settle(if parent.as_os_str().is_empty() { Path::new(".") } else { parent })?;
        let out = parent.join(name);
        for source in sources {
            let source = settle(source)?;
            if out.starts_with(&source) || source.starts_with(&out) {
                return Err(WriteError::Overlap { out, source });
            }
        }
        // A home is more than a folder for a site, and so is what homes lie in.
        if std::env::home_dir().is_some_and(|home| settle(&home).is_ok_and(|home| home.starts_with(&out))) {
            return Err(WriteError::Home { out });
        }
        let missing = parent.ancestors().take_while(|folder| !folder.exists()).map(Path::to_owned);
        let made = Made(missing.collect());
        made.0.iter().rev().try_for_each(|folder| make_folder(folder))?;
        let lock = BuildLock::take(&parent).map_err(WriteError::Lock)?;
        clear_leftovers(&parent, &kernel);
        let exists = match fs::symlink_metadata(&out) {
            Ok(about) if about.is_symlink() => return Err(WriteError::Link { out }),
            Ok(about) if !about.is_dir() => return Err(WriteError::NotAFolder { out }),
            Ok(_) => true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => false,
            Err(error) => return Err(io_error("find", &out, error)),
        };
        let staging = Staging::begin(&parent, name)?;
        make_folder(&staging.site())?;
        Ok(Self { staging, _lock: lock, made, out, exists, failed: OnceLock::new(), kernel })
    }

    /// Puts the site in its place, all of it or nothing. `output`: all of its files.
    ///
    /// # Errors
    /// See [`WriteError`]: in all cases but one the folder `out` is byte for byte as it was.
    pub fn finish(mut self, output: &Output, scope: Scope<'_>) -> Result<Written, WriteError> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        if let Some(path) = output.paths().find(|path| path.split('/').next() == Some(MANIFEST)) {
            return Err(WriteError::Reserved { path: path.to_owned() });
        }
        let (out, site, kernel) = (&self.out, self.staging.site(), &self.kernel);
        let written = self.write_files(output)?;
        // Asked as late as can be, for files that somebody puts there while we build.
        let keep = if self.exists { survey(output, out, scope)? } else { Keep::default() };
        keep_files(&keep, out, &site, kernel)?;
        write_manifest(&output.paths().chain(keep.ours.iter().map(String::as_str)).collect(), &site)?;
        if self.exists {
            // Whoever shut the old folder has shut the new one.
            let _step = interrupt::step();
            take_after(&site, out).map_err(|error| io_error("write into", &site, error))?;
        }
        let folder = self.staging.path().to_owned();
        // Some systems find out only now that the disk is full; and after a power cut the new site is there or the old one.
        (kernel.sync)(&folder).map_err(|error| io_error("write into", &folder, error))?;
        // Between one whole site and the other nobody ends the program.
        interrupt::whole(|making| {
            let swapped = swap(&mut self.staging, out, self.exists, kernel);
            if matches!(swapped, Err(WriteError::Stranded { .. })) {
                // Now the staging folder has the only copy.
                making.retain(|it| *it != folder);
            }
            swapped
        })?;
        self.made.0.clear();
        Ok(written)
    }

    fn write_files(&self, output: &Output) -> Result<Written, WriteError> {
        let site = self.staging.site();
        for folder in folders_of(output.paths().map(Path::new)) {
            let folder = site.join(folder);
            if !folder.is_dir() {
                make_folder(&folder)?;
            }
        }
        let files: Vec<_> = output.iter().collect();
        let bytes = files.par_iter().map(|(path, file)| match file {
            File::Bytes(bytes) => self.write(path, bytes),
            File::Copy(from) => {
                let (_step, to) = (interrupt::step(), site.join(path));
                let bytes = fs::copy(from, &to).map_err(|error| io_error("copy", from, error))?;
                set_mode(&to, MODE).map(|()| bytes)
            }
            File::Shelved { length } => Ok(*length),
        });
        Ok(Written { files: files.len(), bytes: bytes.try_reduce(|| 0, |one, two| Ok(one + two))? })
    }

    /// Writes a file beside its folder-mates. A file that is as it was keeps its date, so that no more is sent to a web server
    /// than has changed.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<u64, WriteError> {
        let (old, to) = (self.out.join(path), self.staging.site().join(path));
        let link = || {
            let _step = interrupt::step();
            (self.kernel.link)(&old, &to).is_ok()
        };
        if !(self.exists && is_as_it_was(&old, bytes) && link()) {
            write_new(&to, bytes)?;
        }
        Ok(bytes.len() as u64)
    }

    /// Makes the folders above a file, as others make theirs.
    fn make_folders(&self, path: &str) -> Result<(), WriteError> {
        let site = self.staging.site();
        for folder in folders_of(std::iter::once(Path::new(path))) {
            let folder = site.join(folder);
            match make_folder(&folder) {
                Err(WriteError::Io { error, .. }) if error.kind() == io::ErrorKind::AlreadyExists => {}
                other => other?,
            }
        }
        Ok(())
    }
}

impl Shelf for Publishing {
    /// What goes wrong is said by [`Publishing::finish`].
    fn put(&self, path: &str, bytes: Vec<u8>) -> File {
        if !is_plain(path) {
            return File::Bytes(bytes.into());
        }
        let written = if self.failed.get().is_some() {
            Ok(0)
        } else {
            match self.write(path, &bytes) {
                // The first file of a folder finds none.
                Err(WriteError::Io { error, .. }) if error.kind() == io::ErrorKind::NotFound => {
                    self.make_folders(path).and_then(|()| self.write(path, &bytes))
                }
                other => other,
            }
        };
        match written {
            Ok(length) => File::Shelved { length },
            Err(error) => {
                let _ = self.failed.set(error);
                File::Bytes(bytes.into())
            }
        }
    }
}

/// The path without links and `..`, as far as it exists.
fn settle(path: &Path) -> Result<PathBuf, WriteError> {
    let absolute = std::path::absolute(path).map_err(|error| io_error("find", path, error))?;
    for folder in absolute.ancestors() {
        let rest = absolute.strip_prefix(folder).unwrap_or(Path::new(""));
        match folder.canonicalize() {
            Ok(real) if rest.components().all(|part| matches!(part, Component::Normal(_))) => {
                return Ok(real.join(rest).components().collect());
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(io_error("find", folder, error)),
            Ok(_) => break,
        }
    }
    Err(WriteError::NoName { out: path.to_owned() })
}

/// Whether a plain file of ours stands at `old` that holds `bytes`.
fn is_as_it_was(old: &Path, bytes: &[u8]) -> bool {
    fs::symlink_metadata(old)
        .is_ok_and(|it| it.is_file() && it.len() == bytes.len() as u64 && has_mode(&it, MODE))
        && fs::read(old).is_ok_and(|it| it == bytes)
}

/// All folders above the paths, but for the topmost (empty) one, parents first.
fn folders_of<'a>(paths: impl Iterator<Item = &'a Path>) -> BTreeSet<&'a Path> {
    paths.flat_map(|path| path.ancestors().skip(1)).filter(|folder| !folder.as_os_str().is_empty()).collect()
}
