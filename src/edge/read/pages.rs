//! Reads the pages of a folder of HTML, ours or not, and the style sheets beside them. Never follows a symbolic link, and never
//! writes.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{ReadError, ReadErrors, plain_path};

/// A text file: its path from the folder with `/`, and its text. Bytes that are not UTF-8 are read as U+FFFD, as browsers
/// do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFile {
    /// From the folder, with `/`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// Every .html, .htm, .xhtml and .css file below `folder`, sorted by path.
///
/// # Errors
/// The folder is not there or is none, or everything in it that cannot be read.
pub fn read_pages(folder: &Path) -> Result<Vec<PageFile>, ReadErrors> {
    let no_root = |error| ReadErrors(vec![ReadError::NoRoot { root: folder.to_owned(), error }]);
    let real = folder.canonicalize().map_err(no_root)?;
    if !real.is_dir() {
        return Err(no_root(io::ErrorKind::NotADirectory.into()));
    }
    let found: Vec<_> = WalkDir::new(&real).into_iter().collect();
    let results: Vec<_> = found
        .into_par_iter()
        .filter_map(|entry| {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => return Some(Err(ReadError::from_walk(error, &real))),
            };
            let wanted = entry.file_type().is_file() && is_wanted(entry.path());
            wanted.then(|| read(&real, entry.path()))
        })
        .collect();
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(file) => files.push(file),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        errors.sort_by(|a, b| a.path().cmp(b.path()));
        return Err(ReadErrors(errors));
    }
    files.sort_by(|a: &PageFile, b| a.path.cmp(&b.path));
    Ok(files)
}

fn is_wanted(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["html", "htm", "xhtml", "css"].iter().any(|it| ending.eq_ignore_ascii_case(it))
}

fn read(root: &Path, path: &Path) -> Result<PageFile, ReadError> {
    let Some(name) = plain_path(root, path) else { return Err(ReadError::BadName { path: path.to_owned() }) };
    match fs::read(path) {
        Ok(bytes) => Ok(PageFile { path: name, text: String::from_utf8_lossy(&bytes).into_owned() }),
        Err(error) => Err(ReadError::Io { path: path.to_owned(), error }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_styles_are_read_and_links_are_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("b")).unwrap();
        for (name, bytes) in
            [("b/x.HTML", b"\xff<p>".as_slice()), ("a.css", b"p{}"), ("a.js", b"1"), ("a.htm", b"<p>")]
        {
            fs::write(at(name), bytes).unwrap();
        }
        std::os::unix::fs::symlink(folder.path(), at("loop")).unwrap();
        std::os::unix::fs::symlink(at("a.htm"), at("c.html")).unwrap();
        let read = read_pages(folder.path()).unwrap();
        let paths: Vec<_> = read.iter().map(|it| it.path.as_str()).collect();
        assert_eq!(paths, ["a.css", "a.htm", "b/x.HTML"]);
        assert_eq!(read[2].text, "\u{fffd}<p>");
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(read_pages(&folder.path().join("gone")).is_err());
        let file = folder.path().join("a.html");
        fs::write(&file, "x").unwrap();
        assert!(read_pages(&file).is_err());
    }
}
