//! Saves on a real disk, seen by events and by looking.

use super::*;

/// A project that is watched, and what the next look finds: paths that hold something else, and paths that are gone.
fn watched(poll: bool) -> (tempfile::TempDir, Watch) {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("content/a")).unwrap();
    fs::write(folder.path().join("content/a/x.md"), "one").unwrap();
    let mut watch = Watch::new(folder.path(), poll).unwrap();
    assert_eq!(watch.read_all().files.len(), 1);
    (folder, watch)
}

/// Waits for changes until one of `path` comes.
fn next_of(watch: &mut Watch, path: &str) -> Option<read::Body> {
    for _ in 0..20 {
        let changes = watch.next_changes();
        if changes.gone.iter().any(|it| it == path) {
            return None;
        }
        if let Some(file) = changes.files.into_iter().rev().find(|it| it.path == path) {
            return Some(file.body);
        }
    }
    panic!("no change of {path}");
}

fn text(body: Option<read::Body>) -> Option<String> {
    match body {
        Some(read::Body::Text(text)) => Some(text),
        _ => None,
    }
}

#[test]
fn a_save_a_new_folder_and_a_deleted_file_are_seen_by_events_and_by_looking() {
    for poll in [false, true] {
        let (folder, mut watch) = watched(poll);
        let at = |path: &str| folder.path().join(path);
        fs::write(at("content/a/x.md"), "two").unwrap();
        assert_eq!(text(next_of(&mut watch, "content/a/x.md")).as_deref(), Some("two"), "poll: {poll}");
        fs::create_dir_all(at("content/b/c")).unwrap();
        fs::write(at("content/b/c/y.md"), "new").unwrap();
        assert_eq!(text(next_of(&mut watch, "content/b/c/y.md")).as_deref(), Some("new"), "poll: {poll}");
        fs::remove_dir_all(at("content/b")).unwrap();
        assert_eq!(next_of(&mut watch, "content/b/c/y.md"), None);
        // Below a folder that took the place of another one, saves are seen too.
        fs::create_dir(at("other")).unwrap();
        fs::write(at("other/x.md"), "three").unwrap();
        fs::rename(at("content/a"), at("old")).unwrap();
        fs::rename(at("other"), at("content/a")).unwrap();
        assert_eq!(text(next_of(&mut watch, "content/a/x.md")).as_deref(), Some("three"), "poll: {poll}");
        fs::write(at("content/a/x.md"), "four").unwrap();
        assert_eq!(text(next_of(&mut watch, "content/a/x.md")).as_deref(), Some("four"), "poll: {poll}");
    }
}

#[test]
fn what_editors_leave_behind_is_not_read_and_what_cannot_be_read_is_told_once() {
    let (folder, mut watch) = watched(true);
    for name in ["content/a/x.md~", "content/a/.x.md.swp", "content/a/#x.md#"] {
        fs::write(folder.path().join(name), "left").unwrap();
    }
    fs::write(folder.path().join("content/a/odd\\name.md"), "x").unwrap();
    let changes = watch.read_all();
    // A file that is still young is read once more.
    assert!(changes.files.iter().all(|it| it.path == "content/a/x.md"), "{changes:?}");
    assert!(changes.unreadable && watch.unreadable().len() == 1, "{changes:?}");
    // It is told once, and stands until it is mended, whatever else is saved.
    fs::write(folder.path().join("content/a/x.md"), "two").unwrap();
    assert!(!watch.read_all().unreadable && watch.unreadable().len() == 1);
    fs::remove_file(folder.path().join("content/a/odd\\name.md")).unwrap();
    assert!(watch.read_all().unreadable && watch.unreadable().is_empty());
}

#[test]
fn half_a_file_is_waited_for() {
    let mut seen = Seen::default();
    let root = Path::new("/p");
    assert_eq!(seen.quiet(), None);
    let event = |kind| Event::new(kind).add_path(root.join("content/x.md"));
    seen.add(event(EventKind::Modify(ModifyKind::Any)), root);
    assert_eq!(seen.quiet(), Some(UNSETTLED));
    seen.add(event(EventKind::Access(AccessKind::Close(AccessMode::Write))), root);
    assert_eq!(seen.quiet(), Some(SETTLED));
    seen.add(event(EventKind::Access(AccessKind::Open(AccessMode::Any))), root);
    assert_eq!(seen.quiet(), Some(SETTLED), "to be read is no change");
}
