//! What is left when a run is killed or the last step fails. Never asks who made which file.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};

use rustix::io::Errno;

use super::{Place, names, no_exchange, output, publish_with, snapshot};
use crate::edge::write::staging::{MARKER, OLD, SITE};
use crate::edge::write::strangers::MANIFEST;
use crate::edge::write::system::cannot_exchange;
use crate::edge::write::system::{KERNEL, Kernel};
use crate::edge::write::{Scope, WriteError};

/// Fails to put the new site in place, and anything else goes.
fn rename_but_not_the_new(from: &Path, to: &Path) -> io::Result<()> {
    if from.ends_with(SITE) { Err(Errno::IO.into()) } else { fs::rename(from, to) }
}

/// Moves things into a staging folder, but never out of it.
fn rename_only_away(from: &Path, to: &Path) -> io::Result<()> {
    if to.ends_with(OLD) { fs::rename(from, to) } else { Err(Errno::IO.into()) }
}

#[test]
fn what_a_killed_run_left_goes_and_what_only_looks_like_it_stays() {
    let place = Place::new();
    let here = place.out.parent().unwrap();
    for (path, text) in [
        (".handbill-abc/site/a/b.html", ""),
        (".handbill-abc/.handbill-staging", "public"),
        (".handbill-def/.handbill-staging", "other"),
        (".handbill-theirs/a.txt", "a"),
        (".handbill-dir/.handbill-staging/a.txt", "a"),
        (".other/.handbill-staging", "public"),
    ] {
        fs::create_dir_all(here.join(path).parent().unwrap()).unwrap();
        fs::write(here.join(path), text).unwrap();
    }
    symlink(".other", here.join(".handbill-link")).unwrap();
    fs::create_dir(here.join(".handbill-empty1")).unwrap();
    fs::create_dir(here.join(".handbill-their-empty")).unwrap();
    fs::set_permissions(here.join(".handbill-abc/site/a"), Permissions::from_mode(0o555)).unwrap();
    let mut before = place.all();
    place.publish(&["index.html"]).unwrap();
    before.retain(|path, _| {
        ![".handbill-abc", ".handbill-def", ".handbill-empty1"].iter().any(|gone| path.starts_with(gone))
    });
    let mut after = place.all();
    after.retain(|path, _| !path.starts_with("public"));
    assert_eq!(after, before);
}

/// As `swap` leaves it when it is killed between its two steps.
fn killed_between(place: &Place) -> PathBuf {
    let staging = place.out.with_file_name(".handbill-xyz");
    fs::create_dir_all(staging.join(SITE)).unwrap();
    fs::write(staging.join(MARKER), "public").unwrap();
    fs::rename(&place.out, staging.join(OLD)).unwrap();
    staging
}

#[test]
fn a_run_killed_between_the_two_steps_loses_nothing() {
    let place = Place::new();
    place.publish(&["index.html", "old.html"]).unwrap();
    place.put("theirs.txt", "theirs");
    let staging = killed_between(&place);
    place.publish(&["index.html"]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST, "index.html", "theirs.txt"]);
    assert!(!staging.exists());
    killed_between(&place);
    fs::create_dir(&place.out).unwrap();
    place.publish(&["index.html"]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST, "index.html", "theirs.txt"]);
    killed_between(&place);
    place.put("new-theirs.txt", "theirs");
    place.publish(&["index.html"]).unwrap();
    assert_eq!(names(&staging.join(OLD)), [MANIFEST, "index.html", "theirs.txt"]);
}

#[test]
fn where_nothing_can_be_exchanged_two_renames_do_the_same() {
    for errno in [Errno::NOSYS, Errno::INVAL, Errno::NOTSUP, Errno::OPNOTSUPP] {
        assert!(cannot_exchange(&errno.into()));
    }
    let (one, two) = (Place::new(), Place::new());
    let kernel = Kernel { exchange: no_exchange, ..KERNEL };
    for (place, kernel) in [(&one, &KERNEL), (&two, &kernel)] {
        place.publish(&["index.html", "old.html"]).unwrap();
        place.put("theirs.txt", "theirs");
        publish_with(&output(&["index.html"]), &place.out, &[], Scope::All, kernel).unwrap();
    }
    assert_eq!(one.all(), two.all());
    assert_eq!(names(&one.out), [MANIFEST, "index.html", "theirs.txt"]);
}

#[test]
fn what_does_not_reach_the_disk_is_not_published() {
    let place = Place::new();
    place.publish(&["index.html"]).unwrap();
    let before = place.all();
    let full = Kernel { sync: |_| Err(Errno::NOSPC.into()), ..KERNEL };
    let error = publish_with(&output(&["b.html"]), &place.out, &[], Scope::All, &full).unwrap_err();
    assert!(matches!(error, WriteError::Io { .. }), "{error}");
    assert_eq!(place.all(), before);
    // It is asked when all is written, and nothing has moved.
    let asked = Kernel {
        sync: |it| {
            let old = it.with_file_name("public").join("index.html");
            let is_ready = it.join(SITE).join("b.html").is_file() && old.is_file();
            is_ready.then_some(()).ok_or(Errno::NOENT.into())
        },
        ..KERNEL
    };
    publish_with(&output(&["b.html"]), &place.out, &[], Scope::All, &asked).unwrap();
}

#[test]
fn a_swap_that_fails_changes_nothing() {
    let place = Place::new();
    place.publish(&["index.html"]).unwrap();
    place.put("theirs.txt", "theirs");
    let before = place.all();
    let refused = Kernel { exchange: |_, _| Err(Errno::BUSY.into()), ..KERNEL };
    let put_back = Kernel { exchange: no_exchange, rename: rename_but_not_the_new, ..KERNEL };
    let no_rename = Kernel { exchange: no_exchange, rename: |_, _| Err(Errno::XDEV.into()), ..KERNEL };
    for (kernel, out) in [
        (&refused, "public"),
        (&put_back, "public"),
        (&no_rename, "public"),
        (&put_back, "new"),
        (&put_back, "new/er"),
    ] {
        let out = place.out.with_file_name(out);
        let error = publish_with(&output(&["b.html"]), &out, &[], Scope::All, kernel).unwrap_err();
        assert!(matches!(error, WriteError::Swap { .. }));
        assert_eq!(place.all(), before);
    }
}

#[test]
fn what_could_not_be_put_back_is_named_and_comes_back_later() {
    let place = Place::new();
    place.publish(&["index.html"]).unwrap();
    place.put("theirs.txt", "theirs");
    let before = snapshot(&place.out);
    let kernel = Kernel { exchange: no_exchange, rename: rename_only_away, ..KERNEL };
    let error = publish_with(&output(&["b.html"]), &place.out, &[], Scope::All, &kernel).unwrap_err();
    let WriteError::Stranded { old, .. } = &error else { panic!("{error}") };
    assert_eq!(snapshot(old), before);
    assert!(error.to_string().contains(&old.display().to_string()));
    place.publish(&["b.html"]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST, "b.html", "theirs.txt"]);
    assert!(!old.exists());
}
