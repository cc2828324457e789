//! What publishing asks of the system. Never decides what is written or where it goes.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::error::{WriteError, io_error};

/// What we ask of the system and not every system can: tests put others here.
pub(super) struct Kernel {
    pub(super) exchange: fn(&Path, &Path) -> io::Result<()>,
    pub(super) rename: fn(&Path, &Path) -> io::Result<()>,
    pub(super) link: fn(&Path, &Path) -> io::Result<()>,
}

pub(super) const KERNEL: Kernel = Kernel {
    exchange: |one, two| Ok(renameat_with(CWD, one, CWD, two, RenameFlags::EXCHANGE)?),
    rename: |from, to| fs::rename(from, to),
    link: |from, to| fs::hard_link(from, to),
};

pub(super) fn make_folder(path: &Path) -> Result<(), WriteError> {
    fs::create_dir(path).map_err(|error| io_error("make the folder", path, error))?;
    set_mode(path, 0o755)
}

pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let file = OpenOptions::new().write(true).create_new(true).open(path);
    file.and_then(|mut file| file.write_all(bytes)).map_err(|error| io_error("write", path, error))?;
    set_mode(path, MODE)
}

/// Of a file that is published.
pub(super) const MODE: u32 = 0o644;

/// Said outright, whatever the umask of the caller is: a web server has to read it.
pub(super) fn set_mode(path: &Path, mode: u32) -> Result<(), WriteError> {
    fs::set_permissions(path, Permissions::from_mode(mode)).map_err(|error| io_error("write", path, error))
}
