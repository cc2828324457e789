//! Bytes that the fuzz targets are begun with, and those that once brought something down: each is checked again. The program
//! makes up no bytes here; `tests/fuzz/run` does.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "files are read here, and named; what is not there is a failure"
)]

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

mod checks;

/// Checks each file of a target's folders, and of the sample site where it has such files; that there are some too.
fn replay(target: &str, check: fn(&[u8])) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = match target {
        "page" | "front_matter" => vec![root.join("content"), root.join("tests/fuzz/seeds/page")],
        "fluent" => vec![root.join("locales/ur"), root.join("tests/fuzz/seeds/fluent")],
        "html" => vec![root.join("tests/act/testcases")],
        "styles" => vec![root.join("themes/community/styles"), root.join("tests/fuzz/seeds/styles")],
        _ => vec![root.join("tests/fuzz/seeds").join(target)],
    };
    let mut count = 0;
    for folder in folders.into_iter().chain([root.join("tests/fuzz/regressions").join(target)]) {
        for file in WalkDir::new(folder).into_iter().flatten().filter(|it| it.file_type().is_file()) {
            // Named where a check fails.
            println!("{}", file.path().display());
            check(&fs::read(file.path()).expect("a file"));
            count += 1;
        }
    }
    assert!(count > 1, "{target} has no seeds");
}

macro_rules! replayed {
    ($($target:ident),*) => {
        $(#[test]
        fn $target() {
            replay(stringify!($target), checks::$target);
        })*
    };
}

replayed!(front_matter, page, fluent, exchange, html, facts, styles);
