//! What others put in the output is kept, or named where it is in the way. Never asks what is in our pages.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::io::Errno;

use super::{Place, output, publish_with};
use crate::edge::write::strangers::MANIFEST;
use crate::edge::write::system::{KERNEL, Kernel};
use crate::edge::write::{Scope, WriteError};

#[test]
fn what_others_put_there_is_kept() {
    let place = Place::new();
    place.publish(&["index.html", "de/a.html"]).unwrap();
    let secret = place.put("stats/deep/visits.txt", "visits");
    fs::set_permissions(&secret, Permissions::from_mode(0o640)).unwrap();
    fs::set_permissions(place.out.join("stats"), Permissions::from_mode(0o750)).unwrap();
    place.put("de/theirs.pdf", "pdf");
    place.put(".htaccess", "Deny");
    fs::create_dir(place.out.join("empty")).unwrap();
    fs::set_permissions(place.out.join("empty"), Permissions::from_mode(0o555)).unwrap();
    symlink("../content/a.md", place.out.join("link")).unwrap();
    symlink("nowhere", place.out.join("de/broken")).unwrap();
    fs::write(place.out.join(OsStr::from_bytes(b"\xff")), "odd").unwrap();
    let _socket = UnixListener::bind(place.out.join("socket")).unwrap();
    let inode = fs::metadata(&secret).unwrap().ino();
    let mut before = place.all();
    place.publish(&["index.html"]).unwrap();
    before.remove(Path::new("public/de/a.html"));
    let mut after = place.all();
    let manifest = Path::new("public").join(MANIFEST);
    assert_ne!(before.remove(&manifest), after.remove(&manifest));
    assert_eq!(after, before);
    assert_eq!(fs::metadata(&secret).unwrap().ino(), inode);
}

#[test]
fn where_there_are_no_hard_links_kept_files_are_copied() {
    let place = Place::new();
    place.publish(&["index.html"]).unwrap();
    let theirs = place.put("theirs/a.txt", "theirs");
    fs::set_permissions(&theirs, Permissions::from_mode(0o440)).unwrap();
    let then = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::File::open(&theirs).unwrap().set_modified(then).unwrap();
    let (before, inode) = (place.all(), fs::metadata(&theirs).unwrap().ino());
    let kernel = Kernel { link: |_, _| Err(Errno::PERM.into()), ..KERNEL };
    publish_with(&output(&["index.html"]), &place.out, &[], Scope::All, &kernel).unwrap();
    assert_eq!(place.all(), before);
    let about = fs::metadata(&theirs).unwrap();
    assert_eq!(about.modified().unwrap(), then);
    assert_ne!(about.ino(), inode);
}

#[test]
fn what_is_in_the_way_is_named_and_nothing_changes() {
    let place = Place::new();
    for path in ["index.html", "a", "b/index.html/x", "c/d", "fine.txt"] {
        place.put(path, "theirs");
    }
    symlink("fine.txt", place.out.join("link.html")).unwrap();
    let before = place.all();
    let error = place.publish(&["index.html", "a/x", "b/index.html", "c", "link.html", "e"]).unwrap_err();
    let WriteError::Strangers { paths, .. } = &error else { panic!("{error}") };
    let expected = ["a", "b/index.html", "b/index.html/x", "c", "c/d", "index.html", "link.html"];
    assert_eq!(*paths, expected.map(PathBuf::from));
    assert!(error.to_string().contains("\n  b/index.html\n"));
    assert_eq!(place.all(), before);
}

#[test]
fn a_strangers_file_in_a_folder_that_becomes_a_file_is_in_the_way() {
    let place = Place::new();
    place.publish(&["a/b"]).unwrap();
    place.put("a/theirs", "theirs");
    let before = place.all();
    let done = place.publish(&["a"]);
    assert!(matches!(done, Err(WriteError::Strangers { paths, .. }) if paths == [Path::new("a/theirs")]));
    assert_eq!(place.all(), before);
}

#[test]
fn a_manifest_that_is_not_ours_is_in_the_way() {
    for bytes in [&b""[..], b"index.html\n", b"\xff"] {
        let place = Place::new();
        let manifest = place.put(MANIFEST, "");
        fs::write(&manifest, bytes).unwrap();
        assert!(matches!(place.publish(&["a"]), Err(WriteError::Strangers { .. })));
        assert_eq!(fs::read(&manifest).unwrap(), bytes);
    }
    let place = Place::new();
    place.put(".handbill-manifest/x", "x");
    let before = place.all();
    assert!(matches!(place.publish(&["a"]), Err(WriteError::Strangers { .. })));
    assert!(matches!(place.publish(&[MANIFEST]), Err(WriteError::Reserved { .. })));
    assert_eq!(place.all(), before);
}
