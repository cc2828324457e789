//! What was published last, and whether it still stands: where no input has changed and nobody has touched the output,
//! there is nothing to be made. Never trusts a file by its name or its size alone.

#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "the output is looked at here")]

use std::fs;
use std::hash::Hash;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::memo::Files;
use super::write::MANIFEST;
use crate::memo::{Key, Memo};

/// The site that some inputs were made into, in one output folder.
pub struct Standing<'a> {
    memo: &'a Files,
    key: Key,
    out: PathBuf,
}

/// How a file stands: its bytes, when it was changed and when something about it was, and its number on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp(u64, [i64; 2], [i64; 2], u64);

#[derive(Serialize, Deserialize)]
struct Record {
    /// What was said of the build.
    said: String,
    /// Every file that was written, by its path below the output, and how it stood then.
    files: Vec<(String, Stamp)>,
}

impl<'a> Standing<'a> {
    /// `inputs`: everything that decides what is written to `out`, and what is said of it.
    pub fn of(memo: &'a Files, inputs: &impl Hash, out: &Path) -> Self {
        let out = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
        Self { memo, key: Key::of("standing", &(inputs, &out)), out }
    }

    /// What was said when these inputs were published; none where they never were, or something was touched since.
    pub fn recall(&self) -> Option<String> {
        let record: Record = serde_json::from_slice(&self.memo.get(&self.key)?).ok()?;
        let stands = |(path, stamp): &(String, Stamp)| stamp_of(&self.out.join(path)) == Some(*stamp);
        record.files.par_iter().all(stands).then_some(record.said)
    }

    /// Keeps what was said of a build that was published, and how its files stand now. Their `paths` are below the output.
    pub fn note<'b>(&self, paths: impl Iterator<Item = &'b str>, said: String) {
        let paths: Vec<&str> = paths.chain([MANIFEST]).collect();
        let stamped = |path: &&str| Some(((*path).to_owned(), stamp_of(&self.out.join(path))?));
        let Some(files) = paths.par_iter().map(stamped).collect::<Option<Vec<_>>>() else { return };
        if let Ok(record) = serde_json::to_vec(&Record { said, files }) {
            self.memo.put(&self.key, &record);
        }
    }
}

/// How a plain file stands; none where there is none, or where the system does not say enough to know it again.
#[cfg(unix)]
fn stamp_of(path: &Path) -> Option<Stamp> {
    use std::os::unix::fs::MetadataExt as _;
    let it = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some(Stamp(it.len(), [it.mtime(), it.mtime_nsec()], [it.ctime(), it.ctime_nsec()], it.ino()))
}

#[cfg(not(unix))]
fn stamp_of(_: &Path) -> Option<Stamp> {
    None
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_stands_is_known_until_a_file_is_touched_or_an_input_changes() {
        let root = tempfile::tempdir().expect("a folder");
        let out = root.path().join("public");
        fs::create_dir(&out).expect("a folder");
        let (page, manifest) = (out.join("a.html"), out.join(MANIFEST));
        let memo = Files::open(root.path());
        let said = |inputs: &str| Standing::of(&memo, &inputs, &out).recall();
        let note = || Standing::of(&memo, &"one", &out).note(["a.html"].into_iter(), "1 page".to_owned());
        note();
        assert_eq!(said("one"), None, "there is no such file");
        fs::write(&page, "old").expect("written");
        fs::write(&manifest, "a.html").expect("written");
        note();
        assert_eq!(said("one").as_deref(), Some("1 page"));
        assert_eq!(said("two"), None);
        // The same size and date, but other bytes.
        let date = fs::metadata(&page).and_then(|it| it.modified()).expect("a date");
        fs::write(&page, "new").expect("written");
        fs::File::options().append(true).open(&page).and_then(|it| it.set_modified(date)).expect("dated");
        assert_eq!(said("one"), None);
        note();
        assert_eq!(said("one").as_deref(), Some("1 page"));
        fs::remove_file(&manifest).expect("deleted");
        assert_eq!(said("one"), None);
    }
}
