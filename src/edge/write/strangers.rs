//! Tells our files in the old output from those of others, and keeps what stays. Never changes that output.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, FileType, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::super::interrupt;
use super::error::{WriteError, io_error};
use super::system::{Kernel, device, make_folder, symlink, write_new};
use super::{Scope, folders_of};
use crate::output::Output;

/// The list of the files that Handbill made, at the top of the output.
pub(in crate::edge) const MANIFEST: &str = ".handbill-manifest";
pub(super) const HEADER: &str =
    "# Handbill wrote this list of the files it made here. Files not listed here are left alone.";

/// What stays of the old output. Paths are relative to it.
#[derive(Default)]
pub(super) struct Keep {
    /// Folders that we did not make, with their permissions.
    folders: BTreeMap<PathBuf, Permissions>,
    /// Files and links, ours and others'.
    files: BTreeMap<PathBuf, FileType>,
    /// Those of `files` that we made.
    pub(super) ours: Vec<String>,
}

pub(super) fn survey(output: &Output, out: &Path, scope: Scope<'_>) -> Result<Keep, WriteError> {
    let listed = read_manifest(out)?;
    let our_folders = folders_of(listed.iter().map(PathBuf::as_path));
    let wanted: BTreeSet<&Path> = output.paths().map(Path::new).collect();
    let wanted_folders = folders_of(output.paths().map(Path::new));
    let own = device(&fs::symlink_metadata(out).map_err(|error| io_error("read", out, error))?);
    let (mut keep, mut in_the_way) = (Keep::default(), Vec::new());
    for entry in WalkDir::new(out).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(out).to_owned();
            io_error("read", &path, error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into()))
        })?;
        let about = entry.metadata().map_err(|error| io_error("read", entry.path(), error.into()))?;
        if device(&about) != own {
            return Err(WriteError::Mounted { path: entry.into_path() });
        }
        let path = entry.path().strip_prefix(out).unwrap_or(entry.path()).to_owned();
        let is_folder = about.is_dir();
        let clashes = path.ancestors().any(|above| wanted.contains(above))
            || (!is_folder && wanted_folders.contains(path.as_path()));
        if is_folder && our_folders.contains(path.as_path()) || path == Path::new(MANIFEST) {
            // Made anew.
        } else if !is_folder && listed.contains(&path) {
            if stays(&path, scope) && !clashes {
                keep.ours.push(path.to_string_lossy().replace('\\', "/"));
                keep.files.insert(path, about.file_type());
            }
        } else if clashes {
            in_the_way.push(path);
        } else if is_folder {
            keep.folders.insert(path, about.permissions());
        } else {
            keep.files.insert(path, about.file_type());
        }
    }
    if in_the_way.is_empty() {
        return Ok(keep);
    }
    Err(WriteError::Strangers { out: out.to_owned(), paths: in_the_way })
}

/// Whether a file of ours that is not made now stays.
fn stays(path: &Path, scope: Scope<'_>) -> bool {
    match scope {
        Scope::All => false,
        Scope::Part(folders) => !folders.iter().any(|it| path.starts_with(it)),
    }
}

/// What the last build made. Without a manifest: nothing. Somebody else's file of that name is in the way.
fn read_manifest(out: &Path) -> Result<BTreeSet<PathBuf>, WriteError> {
    let path = out.join(MANIFEST);
    let read = match fs::symlink_metadata(&path) {
        Ok(about) if about.is_file() => fs::read_to_string(&path),
        Ok(_) => Err(io::ErrorKind::InvalidData.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        Err(error) => Err(error),
    };
    match read.as_deref().map(|text| text.strip_prefix(HEADER)) {
        Ok(Some(list)) => Ok(list.lines().filter(|line| !line.is_empty()).map(PathBuf::from).collect()),
        Err(error) if error.kind() != io::ErrorKind::InvalidData => {
            Err(io_error("read", &path, io::Error::from(error.kind())))
        }
        _ => Err(WriteError::Strangers { out: out.to_owned(), paths: vec![MANIFEST.into()] }),
    }
}

pub(super) fn keep_files(keep: &Keep, out: &Path, site: &Path, kernel: &Kernel) -> Result<(), WriteError> {
    let folders = keep.folders.keys().map(PathBuf::as_path).collect::<BTreeSet<_>>();
    for folder in
        folders.union(&folders_of(keep.files.keys().chain(keep.folders.keys()).map(PathBuf::as_path)))
    {
        if !site.join(folder).is_dir() {
            make_folder(&site.join(folder))?;
        }
    }
    for (path, kind) in &keep.files {
        let (from, to) = (out.join(path), site.join(path));
        keep_file(&from, &to, *kind, kernel).map_err(|error| io_error("keep", &from, error))?;
    }
    // Last, because one may be a folder in which nothing may be made.
    for (folder, permissions) in keep.folders.iter().rev() {
        let folder = site.join(folder);
        fs::set_permissions(&folder, permissions.clone())
            .map_err(|error| io_error("write", &folder, error))?;
    }
    Ok(())
}

fn keep_file(from: &Path, to: &Path, kind: FileType, kernel: &Kernel) -> io::Result<()> {
    let _step = interrupt::step();
    if kind.is_symlink() {
        return symlink(&fs::read_link(from)?, to);
    }
    match (kernel.link)(from, to) {
        // On disks that take A for a: to copy would overwrite.
        Err(error) if !kind.is_file() || error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        Err(_) => {
            fs::copy(from, to)?;
            let changed = fs::metadata(from)?.modified()?;
            fs::File::open(to)?.set_modified(changed)
        }
        Ok(()) => Ok(()),
    }
}

pub(super) fn write_manifest(made: &BTreeSet<&str>, site: &Path) -> Result<(), WriteError> {
    let mut text = format!("{HEADER}\n");
    for line in made {
        text.push_str(line);
        text.push('\n');
    }
    let path = site.join(MANIFEST);
    write_new(&path, text.as_bytes())?;
    // The one file to wait for: were it empty after a power cut, then all our files would look like others'.
    fs::File::open(&path).and_then(|file| file.sync_all()).map_err(|error| io_error("write", &path, error))
}
