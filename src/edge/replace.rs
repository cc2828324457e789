//! Writes changed source files, each whole: to a file beside it first, then in its place. Where one cannot be
//! written, those before it are put back. Never writes through a link, and never over what somebody else changed.

#![allow(missing_docs, reason = "the fields of an error are what their names say; its Display says the rest")]
#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "translators' files are written here"
)]

use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::interrupt;
use super::lock::{BuildLock, LockError};

/// A file that is to change.
#[derive(Clone, Debug)]
pub struct Replacement<'a> {
    /// From the root, with `/`.
    pub path: &'a str,
    /// What it held when it was read, without a byte-order mark; none: it was not there.
    pub was: Option<&'a str>,
    /// What it will hold; none: it goes.
    pub text: Option<&'a str>,
}

/// Why nothing was changed.
#[derive(Debug)]
pub enum ReplaceError {
    /// Another handbill writes in this folder.
    Lock(LockError),
    /// Somebody changed the file while we worked on it.
    Changed { path: PathBuf },
    /// The file, or a folder above it, is a link.
    Link { path: PathBuf },
    /// The system refused.
    Io { what: &'static str, path: PathBuf, error: io::Error },
}

impl fmt::Display for ReplaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lock(error) => error.fmt(f),
            Self::Changed { path } => {
                write!(f, "{} was changed while this ran: nothing was written. Run it again.", path.display())
            }
            Self::Link { path } => write!(
                f,
                "{} is a link: nothing was written. Put a real file or folder in its place.",
                path.display()
            ),
            Self::Io { what, path, error } => {
                write!(f, "Could not {what} {}: {error}. Nothing was changed.", path.display())
            }
        }
    }
}

const NEW: &str = ".handbill-new";
const OLD: &str = ".handbill-old";

/// Whether a new project would meet something at `path`: a file, or a folder that is not empty.
pub fn is_taken(path: &Path) -> bool {
    match fs::read_dir(path) {
        Ok(mut inside) => inside.next().is_some(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}

/// Makes a folder, with those above it.
///
/// # Errors
/// The system refuses.
pub fn make_folder(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)
}

/// Makes all changes below `root`, or none.
///
/// # Errors
/// See [`ReplaceError`]; the files are then as they were.
pub fn replace(root: &Path, changes: &[Replacement<'_>]) -> Result<(), ReplaceError> {
    // Without it a command that is ended leaves files beside others, which nothing reads.
    let _ = interrupt::listen(|| {});
    let _lock = BuildLock::take(root).map_err(ReplaceError::Lock)?;
    let mut staged: Vec<Staged<'_>> = Vec::new();
    let result = changes.iter().try_for_each(|it| {
        let mut one = Staged { path: root.join(it.path), was: it.was, new: None, old: None, made: None };
        let result = one.prepare(root, it);
        staged.push(one);
        result
    });
    let result = result.and_then(|()| {
        interrupt::whole(|making| {
            let mut done = 0;
            let result = staged.iter().try_for_each(|it| {
                it.put()?;
                done += 1;
                Ok(())
            });
            if result.is_err() {
                // The one that failed is as it was.
                staged[..done].iter().rev().for_each(Staged::put_back);
            } else {
                // What was made stays.
                making.retain(|it| staged.iter().all(|one| one.made.as_ref() != Some(it)));
            }
            result
        })
    });
    staged.iter().for_each(|it| it.clean(result.is_ok()));
    result
}

/// One file, ready to be put in its place.
struct Staged<'a> {
    path: PathBuf,
    /// What it held when it was read.
    was: Option<&'a str>,
    /// The new file beside it; none: it goes.
    new: Option<PathBuf>,
    /// The old file beside it; none: there was none.
    old: Option<PathBuf>,
    /// The topmost folder that was made for it.
    made: Option<PathBuf>,
}

fn fault(what: &'static str, path: &Path) -> impl FnOnce(io::Error) -> ReplaceError + use<> {
    let path = path.to_owned();
    move |error| ReplaceError::Io { what, path, error }
}

impl Staged<'_> {
    fn prepare(&mut self, root: &Path, change: &Replacement<'_>) -> Result<(), ReplaceError> {
        let mark = is_unchanged(&self.path, change.was)?;
        self.make_folders(root)?;
        if change.was.is_some() {
            let old = self.old.insert(beside(&self.path, OLD));
            let _step = interrupt::step();
            interrupt::begin(old);
            let _ = fs::remove_file(&*old);
            fs::copy(&self.path, &*old).map_err(fault("copy", &self.path))?;
        }
        if let Some(text) = change.text {
            let new = self.new.insert(beside(&self.path, NEW));
            let _step = interrupt::step();
            interrupt::begin(new);
            let _ = fs::remove_file(&*new);
            write_whole(new, mark, text).map_err(fault("write", &self.path))?;
            if let Ok(about) = fs::metadata(&self.path) {
                fs::set_permissions(&*new, about.permissions()).map_err(fault("write", &self.path))?;
            }
        }
        Ok(())
    }

    /// Makes the folders above the file; refuses where one of them is a link.
    fn make_folders(&mut self, root: &Path) -> Result<(), ReplaceError> {
        let folder = self.path.parent().unwrap_or(root);
        let inside = folder.strip_prefix(root).unwrap_or(folder);
        let mut at = root.to_owned();
        for part in inside.components() {
            at.push(part);
            match fs::symlink_metadata(&at) {
                Ok(about) if about.is_symlink() => return Err(ReplaceError::Link { path: at }),
                Ok(_) => {}
                Err(_) => {
                    let _step = interrupt::step();
                    interrupt::begin(self.made.get_or_insert_with(|| at.clone()));
                    fs::create_dir(&at).map_err(fault("make the folder", &at))?;
                }
            }
        }
        Ok(())
    }

    fn put(&self) -> Result<(), ReplaceError> {
        // Somebody may have saved it while the others were made ready.
        is_unchanged(&self.path, self.was)?;
        match &self.new {
            Some(new) => fs::rename(new, &self.path).map_err(fault("write", &self.path)),
            None => fs::remove_file(&self.path).map_err(fault("remove", &self.path)),
        }
    }

    fn put_back(&self) {
        let _ = match &self.old {
            Some(old) => fs::rename(old, &self.path),
            None => fs::remove_file(&self.path),
        };
    }

    fn clean(&self, done: bool) {
        for leftover in self.new.iter().chain(&self.old) {
            let _ = fs::remove_file(leftover);
            interrupt::end(leftover);
        }
        match &self.made {
            Some(folder) if !done => {
                let _ = fs::remove_dir_all(folder);
                interrupt::end(folder);
            }
            _ => {}
        }
        // A folder that holds nothing any more goes with its last file.
        if done && self.new.is_none() {
            let mut folder = self.path.parent();
            while let Some(it) = folder.filter(|it| fs::remove_dir(it).is_ok()) {
                folder = it.parent();
            }
        }
    }
}

/// A hidden name beside the file, which a build does not read.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}{ending}"))
}

fn write_whole(path: &Path, mark: bool, text: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    if mark {
        file.write_all("\u{feff}".as_bytes())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Holds the file against what was read of it; says whether it begins with a byte-order mark, which it keeps.
fn is_unchanged(path: &Path, was: Option<&str>) -> Result<bool, ReplaceError> {
    match fs::symlink_metadata(path) {
        Ok(about) if about.is_symlink() => return Err(ReplaceError::Link { path: path.to_owned() }),
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return if was.is_none() {
                Ok(false)
            } else {
                Err(ReplaceError::Changed { path: path.to_owned() })
            };
        }
        Err(error) => return Err(fault("read", path)(error)),
    }
    let bytes = fs::read(path).map_err(fault("read", path))?;
    let (mark, text) = match bytes.strip_prefix("\u{feff}".as_bytes()) {
        Some(rest) => (true, rest),
        None => (false, bytes.as_slice()),
    };
    match was {
        Some(was) if was.as_bytes() == text => Ok(mark),
        _ => Err(ReplaceError::Changed { path: path.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.ftl"), "\u{feff}a = 1\r\n").unwrap();
        fs::write(folder.path().join("b.ftl"), "b = 1\n").unwrap();
        folder
    }

    fn change<'a>(path: &'a str, was: Option<&'a str>, text: Option<&'a str>) -> Replacement<'a> {
        Replacement { path, was, text }
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> =
            fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn files_change_come_and_go_together_and_nothing_is_left_behind() {
        let folder = folder();
        let root = folder.path();
        replace(
            root,
            &[
                change("a.ftl", Some("a = 1\r\n"), Some("a = 2\r\n")),
                change("x/y/c.ftl", None, Some("c = 1\n")),
                change("b.ftl", Some("b = 1\n"), None),
            ],
        )
        .unwrap();
        assert_eq!(fs::read_to_string(root.join("a.ftl")).unwrap(), "\u{feff}a = 2\r\n");
        assert_eq!(names(root), ["a.ftl", "x"]);
        assert_eq!(names(&root.join("x/y")), ["c.ftl"]);
    }

    #[test]
    fn one_that_cannot_be_written_leaves_all_as_they_were() {
        let folder = folder();
        let root = folder.path();
        fs::create_dir(root.join("c.ftl")).unwrap();
        let first = change("a.ftl", Some("a = 1\r\n"), Some("a = 2\r\n"));
        let made = change("x/y.ftl", None, Some("y"));
        for bad in [
            change("b.ftl", Some("b = 0\n"), Some("b = 2\n")),
            change("b.ftl", None, Some("b = 2\n")),
            change("gone.ftl", Some("x"), Some("y")),
            change("c.ftl", Some(""), Some("y")),
        ] {
            replace(root, &[first.clone(), made.clone(), bad]).unwrap_err();
            assert_eq!(fs::read_to_string(root.join("a.ftl")).unwrap(), "\u{feff}a = 1\r\n");
            assert_eq!(names(root), ["a.ftl", "b.ftl", "c.ftl"]);
        }
    }

    #[test]
    fn a_save_in_between_is_not_lost() {
        let folder = folder();
        let root = folder.path();
        let change = change("b.ftl", Some("b = 1\n"), Some("b = 2\n"));
        let mut one = Staged { path: root.join("b.ftl"), was: change.was, new: None, old: None, made: None };
        one.prepare(root, &change).unwrap();
        fs::write(root.join("b.ftl"), "b = 3\n").unwrap();
        assert!(matches!(one.put(), Err(ReplaceError::Changed { .. })));
        one.clean(false);
        assert_eq!(fs::read_to_string(root.join("b.ftl")).unwrap(), "b = 3\n");
        assert_eq!(names(root), ["a.ftl", "b.ftl"]);
    }

    #[test]
    fn links_are_not_followed() {
        let folder = folder();
        let other = tempfile::tempdir().unwrap();
        let root = folder.path();
        std::os::unix::fs::symlink(other.path(), root.join("out")).unwrap();
        std::os::unix::fs::symlink(root.join("b.ftl"), root.join("l.ftl")).unwrap();
        for bad in [change("out/a.ftl", None, Some("x")), change("l.ftl", Some("b = 1\n"), Some("x"))] {
            assert!(matches!(replace(root, &[bad]), Err(ReplaceError::Link { .. })));
        }
        assert!(names(other.path()).is_empty());
        assert_eq!(fs::read_to_string(root.join("b.ftl")).unwrap(), "b = 1\n");
    }
}
