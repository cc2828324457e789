//! A site in the making beside the output, and the step into its place. Never says what is in the site.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::super::interrupt;
use super::error::{WriteError, io_error};
use super::system::{self, Kernel, cannot_exchange, write_new};

/// A staging folder, beside the output: the marker says that it is one and holds the name of the output,
/// `site` is what is being made (after an exchange: what was there before), `old` is what was there before
/// where the system cannot exchange.
const PREFIX: &str = ".handbill-";
const RANDOM: usize = 6;
pub(super) const MARKER: &str = ".handbill-staging";
pub(super) const SITE: &str = "site";
pub(super) const OLD: &str = "old";

/// A staging folder, deleted with all that is in it when this goes. An empty path stands for none.
pub(super) struct Staging(PathBuf);

impl Staging {
    pub(super) fn begin(parent: &Path, name: &OsStr) -> Result<Self, WriteError> {
        // Made and noted in one step.
        let step = interrupt::step();
        let made = tempfile::Builder::new().prefix(PREFIX).rand_bytes(RANDOM).tempdir_in(parent);
        let staging = Self(made.map_err(|error| io_error("write into", parent, error))?.keep());
        interrupt::begin(&staging.0);
        drop(step);
        write_new(&staging.0.join(MARKER), &system::to_bytes(name))?;
        Ok(staging)
    }

    /// The folder.
    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Where the site is made. [`Self::begin`] does not make this folder.
    pub(super) fn site(&self) -> PathBuf {
        self.0.join(SITE)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            discard(&self.0);
            interrupt::end(&self.0);
        }
    }
}

/// Deletes a staging folder, the marker last: should we be killed or fail, then the next publish goes on with
/// it.
fn discard(staging: &Path) {
    for inner in [staging.join(SITE), staging.join(OLD)] {
        if fs::remove_dir_all(&inner).is_err() && inner.exists() {
            // A folder that was kept may be one in which nothing may be deleted.
            for entry in WalkDir::new(&inner).into_iter().flatten().filter(|entry| entry.file_type().is_dir())
            {
                let _ = system::set_mode(entry.path(), 0o700);
            }
            if fs::remove_dir_all(&inner).is_err() {
                return;
            }
        }
    }
    let _ = fs::remove_dir_all(staging);
}

/// Whether something stands in `parent` that a build has left there, or is at.
pub(super) fn has_leftovers(parent: &Path) -> bool {
    let is_one = |it: &fs::DirEntry| it.file_name().as_encoded_bytes().starts_with(PREFIX.as_bytes());
    fs::read_dir(parent).into_iter().flatten().flatten().any(|it| is_one(&it))
}

/// Deletes what killed runs left in `parent`. Call this under the lock. One that died between the two steps
/// of [`swap`] has the only copy of a site: it goes back to its place, or, if that is taken, stays where it
/// is.
pub(super) fn clear_leftovers(parent: &Path, kernel: &Kernel) {
    let is_file = |path: &Path| fs::symlink_metadata(path).is_ok_and(|about| about.is_file());
    let is_dir = |path: &Path| fs::symlink_metadata(path).is_ok_and(|about| about.is_dir());
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let (staging, marker) = (entry.path(), entry.path().join(MARKER));
        let name = entry.file_name();
        if !name.as_encoded_bytes().starts_with(PREFIX.as_bytes()) || !is_dir(&staging) {
            continue;
        }
        if !is_file(&marker) {
            // Killed before there was a marker or after it was gone. This deletes only an empty folder.
            if name.len() == PREFIX.len() + RANDOM {
                let _ = fs::remove_dir(&staging);
            }
            continue;
        }
        if is_dir(&staging.join(SITE)) && is_dir(&staging.join(OLD)) {
            let name = fs::read(&marker).unwrap_or_default();
            let name = system::from_bytes(name);
            let out = parent.join(&name);
            let plain = Path::new(&name).file_name() == Some(&name);
            // A folder can be renamed onto an empty folder, and onto nothing else.
            if !plain || (kernel.rename)(&staging.join(OLD), &out).is_err() {
                continue;
            }
        }
        discard(&staging);
    }
}

/// Puts the staged site in the place of `out`. What was there goes to the staging folder.
pub(super) fn swap(
    staging: &mut Staging,
    out: &Path,
    exists: bool,
    kernel: &Kernel,
) -> Result<(), WriteError> {
    let (site, old) = (staging.site(), staging.0.join(OLD));
    let failed = |error| WriteError::Swap { out: out.to_owned(), error };
    if !exists {
        return (kernel.rename)(&site, out).map_err(failed);
    }
    match (kernel.exchange)(&site, out) {
        Ok(()) => return Ok(()),
        Err(error) if cannot_exchange(&error) => {}
        Err(error) => return Err(failed(error)),
    }
    (kernel.rename)(out, &old).map_err(failed)?;
    let Err(error) = (kernel.rename)(&site, out) else { return Ok(()) };
    if (kernel.rename)(&old, out).is_ok() {
        return Err(failed(error));
    }
    // Now the staging folder has the only copy.
    staging.0.clear();
    Err(WriteError::Stranded { out: out.to_owned(), old, error })
}
