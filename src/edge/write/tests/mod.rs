//! A place to publish in, for the tests. Never tests anything itself.

mod model;
mod publish;
mod staging;
mod strangers;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustix::io::Errno;
use walkdir::WalkDir;

use super::system::{KERNEL, Kernel};
use super::{Publishing, Scope, WriteError, Written};
use crate::output::{File, Output, Shelf as _};

/// A folder to work in, with a source folder and room for an output.
struct Place {
    temp: tempfile::TempDir,
    out: PathBuf,
    content: PathBuf,
}

impl Place {
    fn new() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let here = temp.path().canonicalize().unwrap();
        let (out, content) = (here.join("public"), here.join("content"));
        fs::create_dir(&content).unwrap();
        fs::write(content.join("a.md"), "source").unwrap();
        Self { temp, out, content }
    }

    fn publish(&self, paths: &[&str]) -> Result<Written, WriteError> {
        publish_with(&output(paths), &self.out, &[&self.content], Scope::All, &KERNEL)
    }

    fn put(&self, path: &str, text: &str) -> PathBuf {
        let path = self.out.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    /// Everything but the permissions of the working folder itself.
    fn all(&self) -> BTreeMap<PathBuf, String> {
        snapshot(self.temp.path())
    }
}

/// Every second file goes to the shelf, the others come with the output.
fn publish_with(
    output: &Output,
    out: &Path,
    sources: &[&Path],
    scope: Scope<'_>,
    kernel: &Kernel,
) -> Result<Written, WriteError> {
    let publishing = Publishing::begin_with(out, sources, *kernel)?;
    let mut all = Output::new();
    for (at, (path, file)) in output.iter().enumerate() {
        let file = match file {
            File::Bytes(bytes) if at % 2 == 1 => publishing.put(path, bytes.to_vec()),
            other => other.clone(),
        };
        all.insert(path, file).unwrap();
    }
    publishing.finish(&all, scope)
}

fn output(paths: &[&str]) -> Output {
    let mut output = Output::new();
    for path in paths {
        output.insert(*path, File::Bytes(Arc::from(format!("page {path}").as_bytes()))).unwrap();
    }
    output
}

fn snapshot(root: &Path) -> BTreeMap<PathBuf, String> {
    let describe = |entry: walkdir::DirEntry| {
        let about = entry.metadata().unwrap();
        let what = match about.file_type() {
            kind if kind.is_symlink() => format!("to {:?}", fs::read_link(entry.path()).unwrap()),
            kind if kind.is_file() => {
                format!("{:?}", String::from_utf8(fs::read(entry.path()).unwrap()).unwrap())
            }
            kind => format!("{kind:?}"),
        };
        let path = entry.path().strip_prefix(root).unwrap().to_owned();
        (path, format!("{:o} {what}", about.permissions().mode()))
    };
    WalkDir::new(root).min_depth(1).into_iter().map(|entry| describe(entry.unwrap())).collect()
}

fn names(root: &Path) -> Vec<String> {
    let files = WalkDir::new(root).min_depth(1).into_iter().map(Result::unwrap);
    let files = files.filter(|entry| !entry.file_type().is_dir());
    let mut names: Vec<_> =
        files.map(|entry| entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o7777
}

fn no_exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(Errno::INVAL.into())
}
