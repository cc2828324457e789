//! Results of earlier runs in files below `.handbill/`, which may be deleted at any time. Never fails: what cannot be
//! read is made anew, and what cannot be written is not kept.

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "this is where results meet the disk"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use walkdir::WalkDir;

use super::interrupt;
use crate::memo::{Key, Memo};

/// How the name of a result begins that is not whole yet.
const HALF: &str = ".half-";

/// How long a result is kept that nobody asks for.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How long a half of one is kept, whose program may still be at it: far longer than any result takes to be written.
const HALF_KEPT: Duration = Duration::from_secs(60 * 60);

/// The results of one site.
pub struct Files {
    /// Its folder; none where there can be none.
    folder: Option<PathBuf>,
}

impl Files {
    /// Opens the results of the site at `root`, those that this very program has made.
    pub fn open(root: &Path) -> Self {
        let all = root.join(".handbill").join("memo");
        // Nothing is written or deleted through a link: it may lead out of the site.
        let own = program().map(|it| all.join(it));
        let folder = own.filter(|it| !it.ancestors().take(3).any(is_link));
        if let Some(folder) = &folder {
            forget_old(&all, folder);
        }
        Self { folder }
    }
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_symlink())
}

/// Deletes halves of results that the site at `root` was left with when the program was ended.
pub fn sweep(root: &Path) {
    let all = root.join(".handbill").join("memo");
    if all.ancestors().take(2).any(is_link) {
        return;
    }
    for file in WalkDir::new(all).max_depth(2).into_iter().flatten() {
        if file.file_type().is_file() && file.file_name().to_string_lossy().starts_with(HALF) {
            let _ = fs::remove_file(file.path());
        }
    }
}

/// Names this build of the program: another one may make other results.
fn program() -> Option<String> {
    let path = std::env::current_exe().ok()?;
    let about = fs::metadata(path).ok()?;
    let made = about.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let name = format!("{} {} {}", env!("CARGO_PKG_VERSION"), about.len(), made.as_nanos());
    Some(blake3::hash(name.as_bytes()).to_hex()[..16].to_owned())
}

/// Takes away results that nobody has asked for in a long time, those of other builds of the program too.
fn forget_old(all: &Path, own: &Path) {
    let old = |entry: &fs::DirEntry| {
        let about = entry.metadata().ok().filter(fs::Metadata::is_file);
        let used = about.and_then(|it| it.modified().ok()?.elapsed().ok());
        let is_half = entry.file_name().to_string_lossy().starts_with(HALF);
        used.is_some_and(|it| it > if is_half { HALF_KEPT } else { KEPT })
    };
    // The type of an entry is that of a link itself, not of what it leads to.
    let is_folder = |it: &fs::DirEntry| it.file_type().is_ok_and(|it| it.is_dir());
    for builds in fs::read_dir(all).into_iter().flatten().flatten().filter(is_folder) {
        for file in fs::read_dir(builds.path()).into_iter().flatten().flatten() {
            if old(&file) {
                let _ = fs::remove_file(file.path());
            }
        }
        if builds.path() != own {
            // Only an empty one goes.
            let _ = fs::remove_dir(builds.path());
        }
    }
}

/// The digest of a result with its key: under another name it is none.
fn seal(key: &Key, result: &[u8]) -> [u8; blake3::OUT_LEN] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(key.digest()).update(result);
    *hasher.finalize().as_bytes()
}

impl Memo for Files {
    fn get(&self, key: &Key) -> Option<Vec<u8>> {
        let path = self.folder.as_ref()?.join(key.name());
        // A pipe in its place would never end.
        fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?;
        let mut bytes = fs::read(&path).ok()?;
        let kept = bytes.len().checked_sub(blake3::OUT_LEN)?;
        let digest = bytes.split_off(kept);
        if seal(key, &bytes).as_slice() != digest {
            return None;
        }
        // It was asked for today.
        if let Ok(file) = fs::File::options().append(true).open(&path) {
            let _ = file.set_modified(SystemTime::now());
        }
        Some(bytes)
    }

    fn put(&self, key: &Key, result: &[u8]) {
        let Some(folder) = &self.folder else { return };
        let write = || -> std::io::Result<()> {
            fs::create_dir_all(folder)?;
            let _step = interrupt::step();
            let mut file = tempfile::Builder::new().prefix(HALF).tempfile_in(folder)?;
            file.write_all(result)?;
            file.write_all(&seal(key, result))?;
            file.persist(folder.join(key.name()))?;
            Ok(())
        };
        let _ = write();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back_whole_or_not_at_all() {
        let root = tempfile::tempdir().expect("a folder");
        let key = Key::of("leaflet", &1_u8);
        let memo = Files::open(root.path());
        assert_eq!(memo.get(&key), None);
        memo.put(&key, b"the pages");
        assert_eq!(Files::open(root.path()).get(&key).as_deref(), Some(b"the pages".as_slice()));
        assert_eq!(memo.get(&Key::of("leaflet", &2_u8)), None);
        let path = memo.folder.as_ref().expect("a folder").join(key.name());
        let bytes = fs::read(&path).expect("a file");
        for harmed in [&bytes[..bytes.len() - 1], &bytes[..3], &[b"x", &bytes[1..]].concat()] {
            fs::write(&path, harmed).expect("written");
            assert_eq!(memo.get(&key), None);
        }
    }

    #[test]
    fn a_result_under_the_name_of_another_is_none() {
        let root = tempfile::tempdir().expect("a folder");
        let (one, two) = (Key::of("leaflet", &1_u8), Key::of("leaflet", &2_u8));
        let memo = Files::open(root.path());
        memo.put(&one, b"the pages");
        let folder = memo.folder.as_ref().expect("a folder");
        fs::rename(folder.join(one.name()), folder.join(two.name())).expect("renamed");
        assert_eq!((memo.get(&one), memo.get(&two)), (None, None));
    }

    #[test]
    fn a_half_that_a_killed_program_left_goes_and_that_of_one_at_work_stays() {
        let root = tempfile::tempdir().expect("a folder");
        let memo = Files::open(root.path());
        let (whole, old, new) = (Key::of("leaflet", &1_u8), ".half-old", ".half-new");
        memo.put(&whole, b"the pages");
        let folder = memo.folder.as_ref().expect("a folder");
        for (name, age) in
            [(whole.name().as_str(), 2 * HALF_KEPT), (old, 2 * HALF_KEPT), (new, HALF_KEPT / 2)]
        {
            let file = fs::File::options().append(true).create(true).open(folder.join(name)).expect("a file");
            file.set_modified(SystemTime::now() - age).expect("dated");
        }
        let memo = Files::open(root.path());
        let is_there = |name: &str| folder.join(name).exists();
        assert_eq!((is_there(old), is_there(new), memo.get(&whole).is_some()), (false, true, true));
    }

    #[test]
    fn nothing_is_deleted_through_a_link() {
        let (root, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let theirs = other.path().join("letter.txt");
        let long_ago = SystemTime::now() - 2 * KEPT;
        fs::write(&theirs, "theirs").expect("written");
        fs::File::options().append(true).open(&theirs).and_then(|it| it.set_modified(long_ago)).expect("old");
        let all = root.path().join(".handbill/memo");
        fs::create_dir_all(&all).expect("made");
        std::os::unix::fs::symlink(other.path(), all.join("x")).expect("a link");
        drop(Files::open(root.path()));
        assert!(theirs.exists());
    }

    #[test]
    fn where_nothing_can_be_kept_nothing_fails() {
        let root = tempfile::tempdir().expect("a folder");
        fs::write(root.path().join(".handbill"), "a file in place of the folder").expect("written");
        let memo = Files::open(root.path());
        memo.put(&Key::of("leaflet", &1_u8), b"the pages");
        assert_eq!(memo.get(&Key::of("leaflet", &1_u8)), None);
    }
}
