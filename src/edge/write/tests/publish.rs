//! What a publish makes, and what it refuses to start. Never asks what killed runs leave.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::Path;

use rustix::io::Errno;

use super::{Place, mode, names, output, publish_with};
use crate::edge::lock::{BuildLock, LockError};
use crate::edge::write::strangers::{HEADER, MANIFEST};
use crate::edge::write::system::{KERNEL, Kernel};
use crate::edge::write::{Scope, WriteError, Written};
use crate::output::File;

#[test]
fn the_first_publish_makes_files_folders_and_a_manifest() {
    let mut place = Place::new();
    place.out = place.out.join("deeper/site");
    let picture = place.content.join("b.png");
    fs::write(&picture, "picture").unwrap();
    fs::set_permissions(&picture, Permissions::from_mode(0o600)).unwrap();
    let mut output = output(&["index.html", "de/index.html", "a!b.html", "a/b.html"]);
    output.insert("b.png", File::Copy(picture)).unwrap();
    let written = publish_with(&output, &place.out, &[&place.content], Scope::All, &KERNEL).unwrap();
    assert_eq!(written, Written { files: 5, bytes: 15 + 18 + 13 + 13 + 7 });
    let expected = [".handbill-manifest", "a!b.html", "a/b.html", "b.png", "de/index.html", "index.html"];
    assert_eq!(names(&place.out), expected);
    let manifest = fs::read_to_string(place.out.join(MANIFEST)).unwrap();
    assert_eq!(manifest, format!("{HEADER}\na!b.html\na/b.html\nb.png\nde/index.html\nindex.html\n"));
    assert_eq!(fs::read_to_string(place.out.join("de/index.html")).unwrap(), "page de/index.html");
    for file in expected {
        assert_eq!(mode(&place.out.join(file)), 0o644, "{file}");
    }
    for folder in [".", "de", "a", "..", "../.."] {
        assert_eq!(mode(&place.out.join(folder)), 0o755, "{folder}");
    }
    assert_eq!(fs::read_dir(place.out.parent().unwrap()).unwrap().count(), 1);
}

#[test]
fn the_second_publish_of_the_same_gives_the_same() {
    let place = Place::new();
    place.publish(&["index.html", "de/a.html"]).unwrap();
    let before = place.all();
    place.publish(&["index.html", "de/a.html"]).unwrap();
    assert_eq!(place.all(), before);
}

#[test]
fn a_file_keeps_its_date_until_what_it_holds_or_its_permissions_change() {
    let place = Place::new();
    let paths = ["a.html", "edited.html", "longer.html", "locked.html"];
    place.publish(&paths).unwrap();
    let number = |path: &str| fs::metadata(place.out.join(path)).unwrap().ino();
    let before = paths.map(number);
    place.put("edited.html", "page Edited.html");
    place.put("longer.html", "page longer.html, and more");
    fs::set_permissions(place.out.join("locked.html"), Permissions::from_mode(0o600)).unwrap();
    // Held open, so that its number is not given to another file.
    let held = paths.map(|it| fs::File::open(place.out.join(it)).unwrap());
    place.publish(&paths).unwrap();
    let same: Vec<bool> = paths.iter().zip(before).map(|(it, before)| number(it) == before).collect();
    assert_eq!(same, [true, false, false, false]);
    for path in paths {
        assert_eq!(fs::read_to_string(place.out.join(path)).unwrap(), format!("page {path}"));
        assert_eq!(mode(&place.out.join(path)), 0o644, "{path}");
        assert_eq!(fs::metadata(place.out.join(path)).unwrap().nlink(), 1, "{path}");
    }
    drop(held);
    // Where there are no hard links all is written anew.
    let kernel = Kernel { link: |_, _| Err(Errno::PERM.into()), ..KERNEL };
    let number = number("a.html");
    publish_with(&output(&paths), &place.out, &[&place.content], Scope::All, &kernel).unwrap();
    assert_eq!(fs::read_to_string(place.out.join("a.html")).unwrap(), "page a.html");
    assert_ne!(fs::metadata(place.out.join("a.html")).unwrap().ino(), number);
}

#[test]
fn pages_that_are_no_longer_made_go_with_their_folders() {
    let place = Place::new();
    place.publish(&["index.html", "de/old/a.html", "de/b.html"]).unwrap();
    place.publish(&["index.html", "fr/b.html"]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST, "fr/b.html", "index.html"]);
    assert!(!place.out.join("de").exists());
    place.publish(&[]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST]);
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    let place = Place::new();
    place.publish(&["a", "b/c"]).unwrap();
    place.publish(&["a/x", "b"]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST, "a/x", "b"]);
}

#[test]
fn a_part_leaves_our_other_files_and_a_whole_build_takes_them() {
    let place = Place::new();
    place.publish(&["de/a.html", "fr/a.html", "fr/b.html", "gone.html", "x", "y/z"]).unwrap();
    fs::remove_file(place.out.join("gone.html")).unwrap();
    place.put("theirs.txt", "theirs");
    let part = output(&["fr/a.html", "fr/c.html", "x/w", "y"]);
    let written = publish_with(&part, &place.out, &[&place.content], Scope::Part(&[]), &KERNEL).unwrap();
    assert_eq!(written.files, 4);
    let ours = ["de/a.html", "fr/a.html", "fr/b.html", "fr/c.html", "x/w", "y"];
    let manifest = fs::read_to_string(place.out.join(MANIFEST)).unwrap();
    assert_eq!(manifest, format!("{HEADER}\n{}\n", ours.join("\n")));
    let expected: Vec<_> = [MANIFEST].into_iter().chain(ours[..4].iter().copied()).collect();
    assert_eq!(names(&place.out), [&expected[..], &["theirs.txt", "x/w", "y"]].concat());
    place.publish(&["fr/a.html"]).unwrap();
    assert_eq!(names(&place.out), [MANIFEST, "fr/a.html", "theirs.txt"]);
}

#[test]
fn an_output_that_touches_the_sources_is_refused() {
    let place = Place::new();
    let here = place.content.parent().unwrap();
    symlink(&place.content, here.join("link")).unwrap();
    fs::create_dir(here.join("content/sub")).unwrap();
    let before = place.all();
    let outs = [
        "content",
        "content/",
        "content/.",
        "content/new",
        "content/new/er",
        "content/sub",
        ".",
        "link/new",
        "content/sub/../new",
        "link/sub/..//x",
    ];
    for out in outs {
        let error = publish_with(&output(&["a"]), &here.join(out), &[&place.content], Scope::All, &KERNEL)
            .unwrap_err();
        assert!(matches!(error, WriteError::Overlap { .. }), "{out}: {error:?}");
        assert_eq!(place.all(), before, "{out}");
    }
    let source = here.join("later/themes");
    for out in ["later", "later/themes", "later/themes/x"] {
        let error =
            publish_with(&output(&["a"]), &here.join(out), &[&source], Scope::All, &KERNEL).unwrap_err();
        assert!(matches!(error, WriteError::Overlap { .. }), "{out}: {error:?}");
        assert_eq!(place.all(), before, "{out}");
    }
    publish_with(&output(&["a"]), &here.join("content-too"), &[&place.content], Scope::All, &KERNEL).unwrap();
}

#[test]
fn an_output_that_is_no_folder_is_refused() {
    let place = Place::new();
    let here = place.content.parent().unwrap();
    fs::create_dir(here.join("elsewhere")).unwrap();
    fs::write(here.join("file"), "file").unwrap();
    symlink("elsewhere", here.join("link")).unwrap();
    symlink("nowhere", here.join("broken")).unwrap();
    let before = place.all();
    let publish_to = |out: &str| {
        publish_with(&output(&["a"]), &here.join(out), &[&place.content], Scope::All, &KERNEL).unwrap_err()
    };
    assert!(matches!(publish_to("file"), WriteError::NotAFolder { .. }));
    for out in ["link", "link/", "link/.", "broken"] {
        assert!(matches!(publish_to(out), WriteError::Link { .. }), "{out}");
    }
    for out in ["/", "..", "elsewhere/..", "new/../new"] {
        assert!(matches!(publish_to(out), WriteError::NoName { .. }), "{out}");
    }
    for out in ["file/x", "file/x/y", "broken/x"] {
        assert!(matches!(publish_to(out), WriteError::Io { .. }), "{out}");
    }
    assert_eq!(place.all(), before);
}

#[test]
fn a_write_that_fails_changes_nothing() {
    let place = Place::new();
    place.publish(&["index.html"]).unwrap();
    place.put("theirs.txt", "theirs");
    let before = place.all();
    let mut broken = output(&["a.html", "b/c.html"]);
    broken.insert("b/d.png", File::Copy(place.content.join("no.png"))).unwrap();
    for out in [place.out.clone(), place.out.with_file_name("new"), place.out.with_file_name("new/er/est")] {
        let error = publish_with(&broken, &out, &[&place.content], Scope::All, &KERNEL).unwrap_err();
        assert!(error.to_string().contains("content/no.png"), "{error}");
        assert_eq!(place.all(), before);
    }
    let kernel = Kernel { link: |_, _| Err(Errno::EXIST.into()), ..KERNEL };
    let error = publish_with(&output(&["a"]), &place.out, &[], Scope::All, &kernel).unwrap_err();
    assert!(matches!(error, WriteError::Io { doing: "keep", .. }));
    assert_eq!(place.all(), before);
}

#[test]
fn a_second_builder_is_turned_away_and_changes_nothing() {
    let place = Place::new();
    place.publish(&["index.html"]).unwrap();
    let before = place.all();
    let lock = BuildLock::take(place.out.parent().unwrap()).unwrap();
    let error = place.publish(&["b.html"]).unwrap_err();
    assert!(error.to_string().starts_with("another handbill is writing to "));
    assert_eq!(place.all(), before);
    drop(lock);
    let exchange = |one: &Path, two: &Path| {
        assert!(matches!(BuildLock::take(two.parent().unwrap()), Err(LockError::Busy { .. })));
        (KERNEL.exchange)(one, two)
    };
    let kernel = Kernel { exchange, ..KERNEL };
    publish_with(&output(&["b.html"]), &place.out, &[], Scope::All, &kernel).unwrap();
}

#[test]
fn a_folder_that_was_shut_stays_shut() {
    let place = Place::new();
    place.publish(&["a.html"]).unwrap();
    fs::set_permissions(&place.out, Permissions::from_mode(0o700)).unwrap();
    place.publish(&["b.html"]).unwrap();
    assert_eq!(mode(&place.out), 0o700);
}
