//! What publishing asks of the system. Never decides what is written or where it goes.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use super::super::interrupt;
use super::error::{WriteError, io_error};

#[cfg(unix)]
mod own {
    use std::ffi::{OsStr, OsString};
    use std::fs::{self, Metadata, Permissions};
    use std::io;
    use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::path::Path;

    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    pub fn exchange(one: &Path, two: &Path) -> io::Result<()> {
        Ok(renameat_with(CWD, one, CWD, two, RenameFlags::EXCHANGE)?)
    }

    /// Whether an error says that two folders cannot change places here.
    pub fn cannot_exchange(error: &io::Error) -> bool {
        let known = [Errno::NOSYS, Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP];
        error.raw_os_error().is_some_and(|code| known.iter().any(|errno| errno.raw_os_error() == code))
    }

    /// Waits until all that was written below a folder has reached the disk: at once for its whole file system, which is
    /// far quicker than file by file.
    #[cfg(target_os = "linux")]
    pub fn sync(folder: &Path) -> io::Result<()> {
        Ok(rustix::fs::syncfs(fs::File::open(folder)?)?)
    }

    /// Waits until all that was written below a folder has reached the disk.
    #[cfg(not(target_os = "linux"))]
    pub fn sync(folder: &Path) -> io::Result<()> {
        super::sync_each(folder)
    }

    pub fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
        fs::set_permissions(path, Permissions::from_mode(mode))
    }

    pub fn has_mode(about: &Metadata, mode: u32) -> bool {
        about.permissions().mode() & 0o7777 == mode
    }

    /// Gives a folder the owner, the group and the permissions of another, as far as the system lets us.
    pub fn take_after(folder: &Path, other: &Path) -> io::Result<()> {
        let about = fs::metadata(other)?;
        // Only its owner may give a file to a group of theirs, and only root to another person.
        let _ = std::os::unix::fs::chown(folder, None, Some(about.gid()));
        let _ = std::os::unix::fs::chown(folder, Some(about.uid()), None);
        // To change the owner takes some permissions away, so that they come last.
        fs::set_permissions(folder, about.permissions())
    }

    /// Names the file system that a file lies on.
    pub fn device(about: &Metadata) -> u64 {
        about.dev()
    }

    pub fn symlink(target: &Path, path: &Path) -> io::Result<()> {
        std::os::unix::fs::symlink(target, path)
    }

    pub fn to_bytes(name: &OsStr) -> Vec<u8> {
        name.as_bytes().to_vec()
    }

    pub fn from_bytes(bytes: Vec<u8>) -> OsString {
        OsString::from_vec(bytes)
    }
}

/// Windows knows no modes, and lets no two folders change places in one step.
#[cfg(not(unix))]
mod own {
    use std::ffi::{OsStr, OsString};
    use std::fs::{self, Metadata};
    use std::io;
    use std::path::Path;

    pub fn exchange(_: &Path, _: &Path) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    /// Whether an error says that two folders cannot change places here.
    pub fn cannot_exchange(error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::Unsupported
    }

    /// Waits until all that was written below a folder has reached the disk.
    pub fn sync(folder: &Path) -> io::Result<()> {
        super::sync_each(folder)
    }

    /// Only whether it may be written: what is kept is what its folder lets everybody read.
    pub fn set_mode(path: &Path, _: u32) -> io::Result<()> {
        let mut permissions = fs::metadata(path)?.permissions();
        permissions.set_readonly(false);
        fs::set_permissions(path, permissions)
    }

    pub fn has_mode(_: &Metadata, _: u32) -> bool {
        true
    }

    /// A folder has the permissions of the one that it lies in.
    pub fn take_after(_: &Path, _: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Names the file system that a file lies on; here all are taken for one.
    pub fn device(_: &Metadata) -> u64 {
        0
    }

    pub fn symlink(target: &Path, path: &Path) -> io::Result<()> {
        std::os::windows::fs::symlink_file(target, path)
    }

    pub fn to_bytes(name: &OsStr) -> Vec<u8> {
        name.to_string_lossy().into_owned().into_bytes()
    }

    pub fn from_bytes(bytes: Vec<u8>) -> OsString {
        String::from_utf8_lossy(&bytes).into_owned().into()
    }
}

pub(super) use own::{cannot_exchange, device, from_bytes, has_mode, symlink, take_after, to_bytes};

/// What we ask of the system and not every system can: tests put others here.
#[derive(Clone, Copy)]
pub(super) struct Kernel {
    pub(super) exchange: fn(&Path, &Path) -> io::Result<()>,
    pub(super) rename: fn(&Path, &Path) -> io::Result<()>,
    pub(super) link: fn(&Path, &Path) -> io::Result<()>,
    pub(super) sync: fn(&Path) -> io::Result<()>,
}

pub(super) const KERNEL: Kernel = Kernel {
    exchange: own::exchange,
    rename: |from, to| fs::rename(from, to),
    link: |from, to| fs::hard_link(from, to),
    sync: own::sync,
};

/// The same where the system syncs no more than a file at a time.
#[cfg(not(target_os = "linux"))]
fn sync_each(folder: &Path) -> io::Result<()> {
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            OpenOptions::new().write(true).open(entry.path())?.sync_all()?;
        }
    }
    Ok(())
}

/// Makes a folder: nothing is made once the program is being ended.
pub(super) fn make_folder(path: &Path) -> Result<(), WriteError> {
    let _step = interrupt::step();
    fs::create_dir(path).map_err(|error| io_error("make the folder", path, error))?;
    set_mode(path, 0o755)
}

/// Writes a file that is not there yet, in the same way.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let _step = interrupt::step();
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(bytes)).map_err(|error| io_error("write", path, error))?;
    set_mode(path, MODE)
}

/// Of a file that is published.
pub(super) const MODE: u32 = 0o644;

/// Said outright, whatever the umask of the caller is: a web server has to read it.
pub(super) fn set_mode(path: &Path, mode: u32) -> Result<(), WriteError> {
    own::set_mode(path, mode).map_err(|error| io_error("write", path, error))
}
