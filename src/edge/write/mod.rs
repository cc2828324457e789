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

use rayon::prelude::*;

pub use error::WriteError;

use super::interrupt;
use super::lock::BuildLock;
use crate::output::{File, Output};
use error::io_error;
use staging::{Staging, clear_leftovers, swap};
pub(super) use strangers::MANIFEST;
use strangers::{Keep, keep_files, survey, write_manifest};
use system::{KERNEL, Kernel, MODE, has_mode, make_folder, set_mode, write_new};

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

/// Publishes `output` as the folder `out`. Takes the [`BuildLock`] of the folder that holds `out`: do not
/// hold it.
///
/// Everything is written beside `out` first and then takes its place in one step. Files that the manifest of
/// the last build does not list are kept (a hard link, or a copy), with their permissions.
///
/// # Errors
/// See [`WriteError`]: in all cases but one the folder `out` is byte for byte as it was.
pub fn publish(
    output: &Output,
    out: &Path,
    sources: &[&Path],
    scope: Scope<'_>,
) -> Result<Written, WriteError> {
    publish_with(output, out, sources, scope, &KERNEL)
}

fn publish_with(
    output: &Output,
    out: &Path,
    sources: &[&Path],
    scope: Scope<'_>,
    kernel: &Kernel,
) -> Result<Written, WriteError> {
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
    if let Some(path) = output.paths().find(|path| path.split('/').next() == Some(MANIFEST)) {
        return Err(WriteError::Reserved { path: path.to_owned() });
    }
    let missing: Vec<_> = parent.ancestors().take_while(|folder| !folder.exists()).collect();
    let result = missing.iter().rev().try_for_each(|folder| make_folder(folder));
    let result = result.and_then(|()| replace(output, &out, &parent, scope, kernel));
    if result.is_err() {
        for folder in missing {
            let _ = fs::remove_dir(folder);
        }
    }
    result
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

fn replace(
    output: &Output,
    out: &Path,
    parent: &Path,
    scope: Scope<'_>,
    kernel: &Kernel,
) -> Result<Written, WriteError> {
    let _lock = BuildLock::take(parent).map_err(WriteError::Lock)?;
    clear_leftovers(parent, kernel);
    let exists = match fs::symlink_metadata(out) {
        Ok(about) if about.is_symlink() => return Err(WriteError::Link { out: out.to_owned() }),
        Ok(about) if !about.is_dir() => return Err(WriteError::NotAFolder { out: out.to_owned() }),
        Ok(_) => true,
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) => return Err(io_error("find", out, error)),
    };
    let mut staging = Staging::begin(parent, out.file_name().unwrap_or_default())?;
    let site = staging.site();
    make_folder(&site)?;
    let written = write_files(output, out, &site, kernel)?;
    // Asked as late as can be, for files that somebody puts there while we build.
    let keep = if exists { survey(output, out, scope)? } else { Keep::default() };
    keep_files(&keep, out, &site, kernel)?;
    write_manifest(&output.paths().chain(keep.ours.iter().map(String::as_str)).collect(), &site)?;
    let folder = staging.path().to_owned();
    // Between one whole site and the other nobody ends the program.
    interrupt::whole(|making| {
        let swapped = swap(&mut staging, out, exists, kernel);
        if matches!(swapped, Err(WriteError::Stranded { .. })) {
            // Now the staging folder has the only copy.
            making.retain(|it| *it != folder);
        }
        swapped
    })?;
    Ok(written)
}

fn write_files(output: &Output, out: &Path, site: &Path, kernel: &Kernel) -> Result<Written, WriteError> {
    for folder in folders_of(output.paths().map(Path::new)) {
        make_folder(&site.join(folder))?;
    }
    let files: Vec<_> = output.iter().collect();
    let bytes = files.par_iter().map(|(path, file)| {
        let (old, to) = (out.join(path), site.join(path));
        let _step = interrupt::step();
        match file {
            // A file that is as it was keeps its date, so that no more is sent to a web server than has changed.
            File::Bytes(bytes) if is_as_it_was(&old, bytes) && (kernel.link)(&old, &to).is_ok() => {
                Ok(bytes.len() as u64)
            }
            File::Bytes(bytes) => write_new(&to, bytes).map(|()| bytes.len() as u64),
            File::Copy(from) => {
                let bytes = fs::copy(from, &to).map_err(|error| io_error("copy", from, error))?;
                set_mode(&to, MODE).map(|()| bytes)
            }
        }
    });
    Ok(Written { files: files.len(), bytes: bytes.try_reduce(|| 0, |one, two| Ok(one + two))? })
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
