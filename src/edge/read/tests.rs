//! What is read, what is left out and what is refused. Never looks at how an output is written.

use super::*;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;

/// A site in a folder of its own, beside which there is room for what lies outside.
fn site(files: &[(&str, &[u8])]) -> (tempfile::TempDir, PathBuf) {
    let temp = tempfile::tempdir().unwrap();
    let root = temp.path().join("site");
    fs::create_dir_all(root.join("content")).unwrap();
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    (temp, root)
}

fn paths(root: &Path) -> Vec<String> {
    read_tree(root).unwrap().files.into_iter().map(|file| file.path).collect()
}

fn body_of(bytes: &[u8], name: &str) -> Body {
    let (_temp, root) = site(&[(&format!("content/{name}"), bytes)]);
    read_tree(&root).unwrap().files.remove(0).body
}

#[test]
fn reads_the_three_folders_in_order_and_nothing_else() {
    let (_temp, root) = site(&[
        ("themes/a/page.html", b""),
        ("locales/de.ftl", b""),
        ("content/b.md", b""),
        ("content/a/z.md", b""),
        ("content/a.md", b""),
        ("public/index.html", b""),
        ("README.md", b""),
    ]);
    let expected = ["content/a.md", "content/a/z.md", "content/b.md", "locales/de.ftl", "themes/a/page.html"];
    assert_eq!(paths(&root), expected);
    let file = read_tree(&root).unwrap().files.remove(1);
    assert_eq!(file.absolute, root.canonicalize().unwrap().join("content/a/z.md"));
}

#[test]
fn hidden_files_and_editor_leftovers_are_skipped() {
    let (_temp, root) = site(&[
        ("content/.hidden.md", b""),
        ("content/.git/a.md", b""),
        ("content/a.md~", b""),
        ("content/#a.md#", b""),
        ("content/.a.md.swp", b""),
        ("content/a.swp", b""),
        ("content/#", b""),
        ("content/a.md", b""),
    ]);
    symlink("someone@machine.1234", root.join("content/.#a.md")).unwrap();
    assert_eq!(paths(&root), ["content/#", "content/a.md"]);
}

#[test]
fn a_root_below_a_hidden_folder_is_read() {
    let temp = tempfile::Builder::new().prefix(".x").tempdir().unwrap();
    fs::create_dir(temp.path().join("content")).unwrap();
    fs::write(temp.path().join("content/a.md"), "a").unwrap();
    assert_eq!(paths(temp.path()), ["content/a.md"]);
}

#[test]
fn text_loses_its_byte_order_mark_and_keeps_the_rest() {
    assert_eq!(body_of(b"\xef\xbb\xbfHei\r\n", "a.md"), Body::Text("Hei\r\n".into()));
    assert_eq!(body_of("\u{feff}\u{feff}x".as_bytes(), "a.FTL"), Body::Text("\u{feff}x".into()));
    assert_eq!(body_of(b"\xef\xbb\xbf", "a.yaml"), Body::Text(String::new()));
    assert_eq!(body_of(b"\xef\xbb\xbfx", "a.png"), Body::Bytes(b"\xef\xbb\xbfx".to_vec()));
}

#[test]
fn text_that_is_not_utf8_says_where() {
    assert_eq!(body_of(b"abc\xe4", "a.md"), Body::NotUtf8 { before: "abc".into() });
    assert_eq!(body_of(b"\xef\xbb\xbfab\xff", "a.md"), Body::NotUtf8 { before: "ab".into() });
    assert_eq!(body_of(b"\xff\xfea\0", "a.txt"), Body::NotUtf8 { before: String::new() });
    assert_eq!(body_of(b"abc\xe4", "a.jpg"), Body::Bytes(b"abc\xe4".to_vec()));
    assert_eq!(body_of(b"x", "noending"), Body::Bytes(b"x".to_vec()));
}

#[test]
fn a_missing_content_folder_says_what_to_do() {
    let temp = tempfile::tempdir().unwrap();
    let error = read_tree(temp.path()).unwrap_err().to_string();
    let expected = format!(
        "There is no content folder in {}: run handbill in the folder that holds content/, locales/ and \
         themes/, or name that folder",
        temp.path().display()
    );
    assert_eq!(error, expected);
    fs::write(temp.path().join("content"), "a file").unwrap();
    assert!(matches!(read_tree(temp.path()).unwrap_err().0[..], [ReadError::NoContent { .. }]));
    let missing = read_tree(&temp.path().join("no")).unwrap_err();
    assert!(matches!(missing.0[..], [ReadError::NoRoot { .. }]));
}

#[test]
fn links_within_the_root_are_followed() {
    let (_temp, root) = site(&[("content/a.md", b"a"), ("themes/t/x.css", b"x"), ("shared/logo.svg", b"l")]);
    symlink("a.md", root.join("content/b.md")).unwrap();
    symlink("../shared", root.join("content/shared")).unwrap();
    assert_eq!(paths(&root), ["content/a.md", "content/b.md", "content/shared/logo.svg", "themes/t/x.css"]);
    let link = root.parent().unwrap().join("link");
    symlink(&root, &link).unwrap();
    assert_eq!(read_tree(&link).unwrap(), read_tree(&root).unwrap());
}

#[test]
fn every_link_that_leaves_is_named_and_nothing_behind_it_is_read() {
    let (temp, root) = site(&[("content/a.md", b"a")]);
    fs::create_dir_all(temp.path().join("site-too/deep")).unwrap();
    fs::write(temp.path().join("site-too/secret.md"), "s").unwrap();
    symlink("../../site-too/secret.md", root.join("content/1.md")).unwrap();
    symlink("../../site-too", root.join("content/2")).unwrap();
    symlink("../site-too", root.join("locales")).unwrap();
    symlink(temp.path().join("site-too/secret.md"), root.join("content/.hidden")).unwrap();
    let errors = read_tree(&root).unwrap_err().0;
    let names: Vec<_> = errors.iter().map(|error| error.path().file_name().unwrap().to_owned()).collect();
    assert_eq!(names, ["1.md", "2", "locales"]);
    assert!(errors.iter().all(|error| matches!(error, ReadError::Escapes { .. })));
    assert!(errors[0].to_string().contains("site-too/secret.md"));
}

#[test]
fn all_bad_files_are_reported_at_once() {
    let (_temp, root) = site(&[("content/a.md", b"a"), ("content/b\\c.md", b""), ("content/d\ne.md", b"")]);
    symlink("nowhere", root.join("content/broken.md")).unwrap();
    symlink(".", root.join("content/loop")).unwrap();
    fs::write(root.join("content").join(OsStr::from_bytes(b"\xff.md")), "").unwrap();
    let _socket = std::os::unix::net::UnixListener::bind(root.join("content/socket.md")).unwrap();
    let errors = read_tree(&root).unwrap_err().0;
    let kinds: Vec<_> = errors.iter().map(|error| format!("{error:?}")[..5].to_owned()).collect();
    assert_eq!(kinds, ["BadNa", "Io { ", "BadNa", "Loop ", "NotAF", "BadNa"]);
}

#[test]
fn a_folder_in_the_place_of_settings_is_told_and_others_are_not() {
    let (_temp, root) = site(&[("content/a/facts.yaml/x.md", b""), ("content/a/x.md/y.md", b"")]);
    let errors = read_tree(&root).unwrap_err().0;
    assert!(matches!(&errors[..], [ReadError::Folder { path }] if path.ends_with("content/a/facts.yaml")));
    assert!(!errors[0].is_of_root() && errors[0].to_string().contains("is a folder"));
    assert!(read_tree(&root.join("no")).unwrap_err().0[0].is_of_root());
}

#[test]
fn two_readings_are_the_same() {
    let many: Vec<_> = (0..200).map(|n| format!("content/{}/{n}.md", n % 7)).collect();
    let files: Vec<_> = many.iter().map(|path| (path.as_str(), path.as_bytes())).collect();
    let (_temp, root) = site(&files);
    let tree = read_tree(&root).unwrap();
    assert_eq!(tree.files.len(), 200);
    assert!(tree.files.is_sorted_by(|a, b| a.path < b.path));
    assert!(tree.files.iter().all(|file| file.body == Body::Text(file.path.clone())));
    assert_eq!(tree, read_tree(&root).unwrap());
}

#[test]
fn lines_may_end_as_on_old_macs() {
    let text = |it: &str| Body::Text(it.to_owned());
    assert_eq!(body_of(b"a\rb\r\rc", "a.md"), text("a\nb\n\nc"));
    assert_eq!(body_of(b"a\r\nb\r\n", "a.md"), text("a\r\nb\r\n"));
    assert_eq!(body_of(b"a\r\r\nb", "a.md"), text("a\n\r\nb"));
    assert_eq!(body_of(b"a\rb", "a.png"), Body::Bytes(b"a\rb".to_vec()));
}

#[test]
fn what_is_no_text_is_not_taken_for_one() {
    assert_eq!(body_of(b"abc\0d", "a.css"), Body::Nul { before: "abc".into() });
    assert_eq!(body_of(b"abc\0d", "a.png"), Body::Bytes(b"abc\0d".to_vec()));
    let large = vec![b'x'; 4_000_001];
    assert_eq!(body_of(&large, "a.md"), Body::TooLarge);
    assert!(matches!(body_of(&large[1..], "a.md"), Body::Text(_)));
    assert!(matches!(body_of(&large, "a.png"), Body::Bytes(_)));
}
