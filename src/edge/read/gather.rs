//! Files that were read → sources, and what is wrong with those that are no text. Never reads a file itself.

use std::collections::BTreeMap;

use super::{Body, ReadFile};
use crate::diagnostics::{Diagnostic, rules};
use crate::source::Sources;

/// The files of a project.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// All of them.
    pub sources: Sources,
    /// By path: what is wrong with files that should be text.
    unreadable: BTreeMap<String, Diagnostic>,
}

impl Gathered {
    /// Adds a file, or puts it in the place of the one at its path. Whether that changes anything.
    pub fn add(&mut self, file: ReadFile) -> bool {
        let ReadFile { path, body, .. } = file;
        let was_unreadable = self.unreadable.remove(&path).is_some();
        match body {
            Body::Text(text) => {
                let is_same = self.sources.text(&path).is_some_and(|it| *it.text == *text);
                if !is_same {
                    self.sources.add_text(path, &text);
                }
                !is_same || was_unreadable
            }
            Body::Bytes(bytes) => {
                let is_same = self.sources.asset(&path).is_some_and(|it| *it.bytes == *bytes);
                if !is_same {
                    self.sources.add_asset(path, bytes);
                }
                !is_same
            }
            Body::NotUtf8 { before } => {
                let end = before.len();
                let id = self.sources.add_text(path.clone(), &before);
                let span = self.sources.get(id).span(end..end);
                let fault =
                    Diagnostic::new(&rules::FILE_NOT_UTF8, span, "From here on this file is not UTF-8.");
                self.unreadable.insert(path, fault.help("save it as UTF-8 in your editor"));
                true
            }
        }
    }

    /// Takes a file out. Whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        self.unreadable.remove(path);
        self.sources.remove(path)
    }

    /// What is wrong with files that should be text.
    pub fn unreadable(&self) -> Vec<Diagnostic> {
        self.unreadable.values().cloned().collect()
    }
}
