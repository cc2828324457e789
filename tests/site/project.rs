//! A copy of the sample site to change and build.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A copy of the project's content, locales and theme in a folder of its own.
pub struct Project {
    folder: TempDir,
    /// Whether it takes and gives results of other tests.
    shares: bool,
}

/// What earlier tests have made, by the program that made it: a leaflet or a font takes long, and most tests need the same.
/// A result that is kept for one site and wrong for another is found in this way too.
const SHARED: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/memo");
/// The languages of most tests: with all of them each build takes five times as long, and what is tested is alike in each.
const LANGUAGES: &[&str] = &["en-GB", "ur", "pa", "ro", "pl"];
/// Where the program keeps its results.
const MEMO: &str = ".handbill/memo";

/// What a command did.
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    /// A fresh copy.
    pub fn sample() -> Self {
        let project = Self { shares: true, ..Self::cold() };
        share(Path::new(SHARED), &project.path(MEMO));
        project
    }

    /// A fresh copy for which nothing was made before.
    pub fn cold() -> Self {
        let project = Self::whole();
        for (edition, languages) in
            [("luton", LANGUAGES), ("peterborough", LANGUAGES), ("whittington", &LANGUAGES[..1])]
        {
            let path = format!("content/{edition}/edition.yaml");
            let line = |it: &str| match it.starts_with("languages:") {
                true => format!("languages: [{}]\n", languages.join(", ")),
                false => format!("{it}\n"),
            };
            let text: String = project.read(&path).lines().map(line).collect();
            project.write(&path, &text);
        }
        for folder in fs::read_dir(project.path("locales")).expect("locales").flatten() {
            let is_kept = LANGUAGES.iter().any(|it| folder.file_name() == *it);
            if folder.path().is_dir() && !is_kept {
                fs::remove_dir_all(folder.path()).expect("a folder of a language");
            }
        }
        let tags = LANGUAGES[1..].iter().map(|it| format!("\"{it}\"")).collect::<Vec<_>>().join(", ");
        let pontoon = project.read("locales/l10n.toml");
        let line = |it: &str| match it.starts_with("locales = ") {
            true => format!("locales = [{tags}]\n"),
            false => format!("{it}\n"),
        };
        project.write("locales/l10n.toml", &pontoon.lines().map(line).collect::<String>());
        project
    }

    /// A fresh copy in all its languages, for which nothing was made before.
    pub fn whole() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for part in ["content", "locales", "themes"] {
            copy(Path::new(part), &folder.path().join(part));
        }
        Self { folder, shares: false }
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    /// Puts `new` for `old`, which must stand in the file.
    pub fn replace(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} holds no {old:?}");
        self.write(path, &text.replacen(old, new, 1));
    }

    pub fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with(arguments, &[])
    }

    /// The same with variables of the environment.
    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Outcome {
        let output = Command::new(env!("CARGO_BIN_EXE_handbill"))
            .args(arguments)
            .current_dir(self.folder.path())
            // Before the sample event and before the pages' review dates.
            .env("SOURCE_DATE_EPOCH", "1795392000")
            .envs(environment.iter().copied())
            .output()
            .expect("the program runs");
        if self.shares {
            share(&self.path(MEMO), Path::new(SHARED));
        }
        Outcome {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Builds, which must succeed.
    pub fn build(&self, arguments: &[&str]) {
        let outcome = self.run(&[&["build"], arguments].concat());
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
    }

    /// Every file of the output and its bytes.
    pub fn output(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.path("public"), &mut found);
        found
    }

    pub fn page(&self, path: &str) -> String {
        self.read(&format!("public/{path}/index.html"))
    }
}

/// Puts the results of one memo into another as well. Tests run side by side, so each file comes whole or not at all; the
/// program never changes one in its place.
fn share(from: &Path, to: &Path) {
    for build in fs::read_dir(from).into_iter().flatten().flatten() {
        let folder = to.join(build.file_name());
        fs::create_dir_all(&folder).expect("a folder");
        // Which pages were found right is soon found again, and there are thousands of them.
        let is_slow = |it: &fs::DirEntry| !it.file_name().to_string_lossy().starts_with("judged");
        for file in fs::read_dir(build.path()).into_iter().flatten().flatten().filter(is_slow) {
            let target = folder.join(file.file_name());
            // What another test puts there at the same time is the same; across disks there are no links.
            if target.exists() || fs::hard_link(file.path(), &target).is_ok() || target.exists() {
                continue;
            }
            let copy = tempfile::NamedTempFile::new_in(&folder).expect("a file");
            fs::copy(file.path(), copy.path()).expect("a result");
            copy.persist(target).expect("in its place");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

pub fn collect(folder: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, into);
        } else {
            into.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
}
