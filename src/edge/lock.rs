//! One build at a time in one folder, by a lock of the kernel. Never leaves a lock file behind.

#![allow(missing_docs, reason = "the fields of an error are what their names say; its Display says the rest")]
#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "the lock is on an open folder")]

use std::fmt;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// While this lives, no other [`BuildLock`] can be had on the same folder, in this process or another. The
/// kernel lets go of it too when the process is killed.
#[derive(Debug)]
#[must_use]
pub struct BuildLock {
    _folder: File,
}

/// Why there is no lock.
#[derive(Debug)]
pub enum LockError {
    /// Another build holds it.
    Busy { folder: PathBuf },
    /// The folder cannot be opened or locked.
    Io { folder: PathBuf, error: io::Error },
}

impl BuildLock {
    /// Locks the folder that holds the output. Does not wait.
    ///
    /// # Errors
    /// Another build holds the lock, or the folder cannot be opened, or its file system has no locks.
    pub fn take(folder: &Path) -> Result<Self, LockError> {
        let failed = |error| LockError::Io { folder: folder.to_owned(), error };
        let handle = open(folder).map_err(failed)?;
        match handle.try_lock() {
            Ok(()) => Ok(Self { _folder: handle }),
            Err(TryLockError::WouldBlock) => Err(LockError::Busy { folder: folder.to_owned() }),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}

/// The folder itself.
#[cfg(unix)]
fn open(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Windows locks no folder: a file in it stands for it, and goes with its last handle.
#[cfg(not(unix))]
fn open(folder: &Path) -> io::Result<File> {
    use std::os::windows::fs::OpenOptionsExt as _;
    const DELETE_ON_CLOSE: u32 = 0x0400_0000;
    let mut options = std::fs::OpenOptions::new();
    options
        .read(true)
        .write(true)
        .create(true)
        .custom_flags(DELETE_ON_CLOSE)
        .open(folder.join(".handbill-lock"))
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Busy { folder } => {
                write!(f, "another handbill is writing to {}: wait for it to end", folder.display())
            }
            Self::Io { folder, error } => write!(
                f,
                "Could not lock the folder {}: {error}. Check that it is there and that you may read it.",
                folder.display()
            ),
        }
    }
}

impl std::error::Error for LockError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Busy { .. } => None,
            Self::Io { error, .. } => Some(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn the_second_taker_is_told_to_wait_and_gets_it_afterwards() {
        let folder = tempfile::tempdir().unwrap();
        let first = BuildLock::take(folder.path()).unwrap();
        let second = BuildLock::take(folder.path()).unwrap_err();
        assert!(matches!(second, LockError::Busy { .. }));
        let expected =
            format!("another handbill is writing to {}: wait for it to end", folder.path().display());
        assert_eq!(second.to_string(), expected);
        drop(first);
        let _third = BuildLock::take(folder.path()).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn another_name_for_the_folder_is_the_same_lock() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::create_dir(&real).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let _first = BuildLock::take(&real).unwrap();
        assert!(matches!(BuildLock::take(&link), Err(LockError::Busy { .. })));
        let _other_folder = BuildLock::take(folder.path()).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(BuildLock::take(&folder.path().join("no")), Err(LockError::Io { .. })));
    }
}
