//! Writes one file for somebody, where they say: whole, or what was there stays. Never over a source of the project, and never
//! through a link.

#![allow(clippy::disallowed_methods, reason = "the file is written here")]

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// Folders of a project that hold its sources.
const SOURCES: [&str; 3] = ["content", "locales", "themes"];

/// Writes a file, in place of one that is there. `root`: the project's folder.
///
/// # Errors
/// The file would lie among the project's sources, or is a link or a folder, or the system refuses: nothing has changed then.
pub fn write(root: &Path, out: &Path, bytes: &[u8]) -> io::Result<()> {
    let refused = |reason: &str| Err(io::Error::new(io::ErrorKind::InvalidInput, reason.to_owned()));
    let folder = out.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let real = folder.canonicalize()?;
    let sources = SOURCES.iter().filter_map(|it| root.join(it).canonicalize().ok());
    if sources.into_iter().any(|it| real.starts_with(it)) {
        return refused("it would lie among the project's sources");
    }
    let before = fs::symlink_metadata(out).ok();
    match &before {
        Some(it) if it.is_symlink() => return refused("it is a link"),
        // What is no file, such as a pipe or /dev/stdout, takes the bytes as they come.
        Some(it) if !it.is_file() && !it.is_dir() => return fs::write(out, bytes),
        Some(it) if it.is_dir() => return refused("it is a folder"),
        _ => {}
    }
    let mut file = begin(&real)?;
    file.write_all(bytes)?;
    if let Some(it) = &before {
        file.as_file().set_permissions(it.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(out)?;
    Ok(())
}

/// A file in the making. Its permissions are those of any new file: a temporary one would have narrower ones.
fn begin(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".handbill-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_no_source_ever() {
        let root = tempfile::tempdir().unwrap();
        let at = |path: &str| root.path().join(path);
        fs::create_dir_all(at("content/demo")).unwrap();
        fs::write(at("content/demo/index.md"), "page").unwrap();
        fs::write(at("pl.csv"), "old").unwrap();
        write(root.path(), &at("pl.csv"), b"new").unwrap();
        assert_eq!(fs::read_to_string(at("pl.csv")).unwrap(), "new");
        std::os::unix::fs::symlink(at("content/demo/index.md"), at("link.csv")).unwrap();
        std::os::unix::fs::symlink(at("content"), at("words")).unwrap();
        for out in ["content/demo/index.md", "content/new.csv", "words/demo/index.md", "link.csv", "content"]
        {
            write(root.path(), &at(out), b"new").unwrap_err();
        }
        assert_eq!(fs::read_to_string(at("content/demo/index.md")).unwrap(), "page");
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 4, "nothing is left behind");
    }
}
