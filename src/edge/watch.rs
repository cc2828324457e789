//! Sees every save in a project, however an editor makes it. Never trusts an event: it only says where to look, and what
//! is there decides.
//!
//! Events are lost where folders appear one in another, where a folder is replaced by another one, where too many come
//! at once, and where a network drive tells of none. So whatever was not seen by an event is found by looking at all
//! files again a moment later.

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "this is where the disk and the clock are asked"
)]

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant, SystemTime};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RenameMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::read::{self, FOLDERS, ReadError, ReadFile};

/// Nothing more comes for this long after a file that was closed: it is whole.
const SETTLED: Duration = Duration::from_millis(3);
/// The same after a change that may go on: half a file, or a name that was taken away and comes back.
const UNSETTLED: Duration = Duration::from_millis(40);
/// The same where many files change at once, as when another state is checked out.
const MANY: Duration = Duration::from_millis(120);
/// No longer than this is waited for a quiet moment.
const PATIENCE: Duration = Duration::from_millis(1500);
/// All files are looked at this often beside the events, and where there are none.
const HEARTBEAT: [Duration; 2] = [Duration::from_secs(2), Duration::from_millis(400)];
/// A file that is as young as this may change again without another date.
const YOUNG: Duration = Duration::from_millis(100);

/// How saves are seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// The system tells of them.
    Events,
    /// All files are looked at again and again, for this reason.
    Polling(String),
}

/// What has changed since the last look.
#[derive(Debug, Default)]
pub struct Changes {
    /// Files that are new, or may hold something else.
    pub files: Vec<ReadFile>,
    /// Paths, from the root, of files that are no more.
    pub gone: Vec<String>,
    /// Whether other files than before cannot be read, see [`Watch::unreadable`].
    pub unreadable: bool,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.files.is_empty() && self.gone.is_empty() && !self.unreadable
    }
}

/// What tells that a file is another one than before, without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    /// Where the system has them: the file's number, and when anything about it changed.
    identity: (u64, i64, i64),
    /// So young when it was read that it may have changed since under the same stamp.
    is_young: bool,
}

/// Looks at the files of one project.
pub struct Watch {
    root: PathBuf,
    stamps: BTreeMap<String, Stamp>,
    /// Folders with their numbers.
    folders: BTreeSet<(PathBuf, u64)>,
    events: Receiver<notify::Result<Event>>,
    eyes: Option<RecommendedWatcher>,
    sight: Sight,
    /// What cannot be read, as sentences; each file as it was goes on.
    unreadable: BTreeSet<String>,
    /// How long the last look at all files took.
    last: Duration,
}

impl Watch {
    /// Begins to watch the project at `root`. `poll`: without the system's events. What is there at first comes from
    /// the first [`Watch::read_all`].
    ///
    /// # Errors
    /// The folder is not there.
    pub fn new(root: &Path, poll: bool) -> Result<Self, ReadError> {
        let real = root.canonicalize().map_err(|error| ReadError::NoRoot { root: root.to_owned(), error })?;
        let (send, events) = channel();
        let seen = if poll {
            Err("it was asked for".to_owned())
        } else {
            notify::recommended_watcher(send).map_err(|it| it.to_string())
        };
        let (eyes, sight) = match seen {
            Ok(eyes) => (Some(eyes), Sight::Events),
            Err(reason) => (None, Sight::Polling(reason)),
        };
        let mut watch = Self {
            root: real,
            stamps: BTreeMap::new(),
            folders: BTreeSet::new(),
            events,
            eyes,
            sight,
            unreadable: BTreeSet::new(),
            last: Duration::ZERO,
        };
        watch.open_eyes();
        Ok(watch)
    }

    /// How saves are seen now.
    pub fn sight(&self) -> &Sight {
        &self.sight
    }

    /// What cannot be read, as sentences; each file as it was goes on.
    pub fn unreadable(&self) -> &BTreeSet<String> {
        &self.unreadable
    }

    /// Waits until something has changed, and reads it.
    pub fn next_changes(&mut self) -> Changes {
        loop {
            let hints = self.wait();
            let changes = match &hints {
                Some(paths) if paths.iter().all(|it| self.is_known_file(it)) => self.read_these(paths),
                _ => self.read_all(),
            };
            if !changes.is_empty() {
                return changes;
            }
        }
    }

    /// Everything that is there, or all that is not as it was.
    pub fn read_all(&mut self) -> Changes {
        let start = Instant::now();
        let mut changes = self.look();
        // A folder that appeared is watched from now on; what came into it before that is found by a second look.
        while self.see_new_folders() {
            let more = self.look();
            let again: BTreeSet<String> = more.files.iter().map(|it| it.path.clone()).collect();
            changes.files.retain(|it| !again.contains(&it.path));
            changes.files.extend(more.files);
            changes.gone.extend(more.gone);
            changes.unreadable |= more.unreadable;
        }
        self.last = start.elapsed();
        changes
    }

    fn look(&mut self) -> Changes {
        let mut changes = Changes::default();
        let mut there = BTreeSet::new();
        let mut errors = Vec::new();
        let mut wanted = Vec::new();
        for found in FOLDERS.iter().flat_map(|folder| read::find(&self.root, folder)) {
            let known = found.and_then(|absolute| {
                let path = read::plain_path(&self.root, &absolute);
                Ok((path.ok_or(ReadError::BadName { path: absolute.clone() })?, absolute))
            });
            match known {
                Ok((path, absolute)) => {
                    there.insert(path.clone());
                    wanted.push((path, absolute));
                }
                Err(error) => errors.push(error),
            }
        }
        for (path, absolute) in wanted {
            let stamp = stamp(&absolute);
            if self.stamps.get(&path).is_none_or(|it| it.is_young || Some(*it) != stamp) {
                match self.read(&path, absolute, stamp) {
                    Ok(file) => changes.files.push(file),
                    Err(error) => errors.push(error),
                }
            }
        }
        changes.gone = self.stamps.keys().filter(|it| !there.contains(*it)).cloned().collect();
        self.stamps.retain(|it, _| there.contains(it));
        let unreadable: BTreeSet<String> = errors.iter().map(ToString::to_string).collect();
        changes.unreadable = unreadable != self.unreadable;
        self.unreadable = unreadable;
        changes
    }

    fn read(&mut self, path: &str, absolute: PathBuf, stamp: Option<Stamp>) -> Result<ReadFile, ReadError> {
        let file = read::read_file(&self.root, absolute)?;
        if let Some(stamp) = stamp {
            self.stamps.insert(path.to_owned(), stamp);
        }
        Ok(file)
    }

    fn read_these(&mut self, paths: &BTreeSet<PathBuf>) -> Changes {
        let mut changes = Changes::default();
        for absolute in paths {
            let Some(path) = read::plain_path(&self.root, absolute) else { continue };
            let stamp = stamp(absolute);
            match self.read(&path, absolute.clone(), stamp) {
                Ok(file) => changes.files.push(file),
                // It went away meanwhile, or is no longer ours to read: all files are looked at soon.
                Err(_) => drop(self.stamps.remove(&path)),
            }
        }
        changes
    }

    fn is_known_file(&self, absolute: &Path) -> bool {
        read::plain_path(&self.root, absolute).is_some_and(|it| self.stamps.contains_key(&it))
            && fs::symlink_metadata(absolute).is_ok_and(|it| it.is_file())
    }

    /// Waits for a change and then for a quiet moment. The paths that were named; none: look at everything.
    fn wait(&mut self) -> Option<BTreeSet<PathBuf>> {
        let [beside_events, alone] = HEARTBEAT;
        let pause = match self.sight {
            Sight::Events => beside_events.max(self.last * 40),
            Sight::Polling(_) => alone.max(self.last * 10),
        };
        let mut seen = Seen::default();
        let mut start = Instant::now();
        loop {
            let limit = match seen.quiet() {
                Some(quiet) => quiet.min(PATIENCE.saturating_sub(start.elapsed())),
                None => pause.saturating_sub(start.elapsed()),
            };
            let was_quiet = seen.quiet().is_none();
            match self.events.recv_timeout(limit) {
                Ok(Ok(event)) => seen.add(event, &self.root),
                Ok(Err(_)) => seen.all = true,
                Err(RecvTimeoutError::Disconnected) => {
                    std::thread::sleep(limit);
                    return None;
                }
                Err(RecvTimeoutError::Timeout) => break,
            }
            if was_quiet && seen.quiet().is_some() {
                start = Instant::now();
            }
        }
        (!seen.all && !seen.paths.is_empty()).then(|| seen.paths.into_keys().collect())
    }

    /// Has the system tell of changes below each folder; looks again and again where it cannot.
    fn open_eyes(&mut self) {
        let Some(eyes) = &mut self.eyes else { return };
        // The root itself, for the day when a folder in it is replaced.
        let mut seen = eyes.watch(&self.root, RecursiveMode::NonRecursive);
        for folder in FOLDERS.iter().map(|it| self.root.join(it)).filter(|it| it.is_dir()) {
            let _ = eyes.unwatch(&folder);
            seen = seen.and_then(|()| eyes.watch(&folder, RecursiveMode::Recursive));
        }
        if let Err(error) = seen {
            self.sight = Sight::Polling(error.to_string());
            self.eyes = None;
        }
    }

    /// Whether there are folders that were not there before; they are watched now.
    fn see_new_folders(&mut self) -> bool {
        let mut folders = BTreeSet::new();
        for top in FOLDERS.iter().map(|it| self.root.join(it)) {
            let walk = walkdir::WalkDir::new(top).into_iter().flatten();
            let own = walk.filter(|it| it.file_type().is_dir());
            folders.extend(own.map(|it| (it.path().to_owned(), number(&it.metadata().ok()))));
        }
        let is_new = !folders.is_subset(&self.folders);
        self.folders = folders;
        if is_new {
            self.open_eyes();
        }
        is_new
    }
}

/// What events told while they were gathered.
#[derive(Default)]
struct Seen {
    /// Paths, and whether they are settled.
    paths: BTreeMap<PathBuf, bool>,
    /// More has changed than the paths say.
    all: bool,
}

impl Seen {
    fn add(&mut self, event: Event, root: &Path) {
        let is_settled = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write))
            | EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both)) => true,
            EventKind::Access(_) => return,
            EventKind::Create(CreateKind::Folder) => {
                self.all = true;
                false
            }
            _ => false,
        };
        self.all |= event.need_rescan();
        // Of a rename with both names the old one is gone.
        let last = event.paths.len().saturating_sub(1);
        for (at, path) in event.paths.into_iter().enumerate() {
            let is_ours = path.strip_prefix(root).is_ok_and(|it| {
                let mut parts = it.components().map(|it| it.as_os_str());
                parts.clone().next().is_some_and(|top| FOLDERS.iter().any(|it| top == *it))
                    && !parts.any(read::is_left_out)
            });
            if is_ours {
                self.paths.insert(path, is_settled && at == last);
            }
        }
    }

    /// How long nothing must come until it is over; none where nothing has come yet.
    fn quiet(&self) -> Option<Duration> {
        match self.paths.len() {
            0 if !self.all => None,
            _ if self.all => Some(UNSETTLED),
            1..20 if self.paths.values().all(|it| *it) => Some(SETTLED),
            1..20 => Some(UNSETTLED),
            _ => Some(MANY),
        }
    }
}

fn stamp(path: &Path) -> Option<Stamp> {
    let about = fs::metadata(path).ok()?;
    let modified = about.modified().ok();
    let age = modified.and_then(|it| SystemTime::now().duration_since(it).ok());
    Some(Stamp {
        size: about.len(),
        modified,
        identity: identity(&about),
        is_young: age.is_none_or(|it| it < YOUNG),
    })
}

#[cfg(unix)]
fn identity(about: &fs::Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (about.ino(), about.ctime(), about.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &fs::Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

fn number(about: &Option<fs::Metadata>) -> u64 {
    about.as_ref().map_or(0, |it| identity(it).0)
}
