//! House rules that the compiler cannot check: the order of layers, the length of files, and first lines.

#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "the sources are read from disk")]

use std::fs;
use std::path::{Path, PathBuf};

/// Lowest layer first. A module may use lower layers only: never a higher one, and never a neighbour in its own
/// layer. So there can be no cycle.
const LAYERS: &[&[&str]] = &[
    &["source", "locale", "memo", "html"],
    &["diagnostics"],
    &["config"],
    &["content", "messages", "picture", "theme"],
    &["translation"],
    &["site"],
    &["document"],
    &["web", "leaflet"],
    &["check", "output"],
    &["pipeline"],
    &["live"],
    &["edge"],
    &["cli"],
];
const LINES_PER_FILE: usize = 400;

#[test]
fn modules_use_only_lower_layers() {
    let mut broken = Vec::new();
    for (path, text) in rust_files(Path::new("src")) {
        let own = module_of(&path);
        let Some(own_layer) = layer(&own) else { continue };
        for (index, line) in text.lines().enumerate() {
            if line.contains("crate::{") {
                broken.push(format!("{}:{}: one `use crate::module` per line", path.display(), index + 1));
            }
            for used in line.split("crate::").skip(1).map(identifier) {
                if layer(used).is_some_and(|it| it >= own_layer) && used != own {
                    broken.push(format!("{}:{}: {own} uses {used}", path.display(), index + 1));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_module_has_a_layer() {
    let files = rust_files(Path::new("src"));
    assert!(files.len() > 50, "only {} files were found", files.len());
    for (path, _) in files {
        let module = module_of(&path);
        assert!(["main", "lib"].contains(&&*module) || layer(&module).is_some(), "no layer for {module}");
    }
}

#[test]
fn files_stay_short() {
    for (path, text) in rust_files(Path::new("src")) {
        let lines = text.lines().count();
        assert!(lines <= LINES_PER_FILE, "{} has {lines} lines", path.display());
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for (path, text) in rust_files(Path::new("src")) {
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("//! ") || first.starts_with("#![doc"),
            "{} begins with {first}",
            path.display()
        );
    }
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn module_of(path: &Path) -> String {
    let first = path.components().nth(1).expect("a file under src");
    Path::new(first.as_os_str()).file_stem().expect("a name").to_string_lossy().into_owned()
}

fn identifier(text: &str) -> &str {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

fn rust_files(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).expect("a text file");
            found.push((path, text));
        }
    }
    found
}
