//! Files that were read → sources, and what is wrong with those that are no text. Never reads a file itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Body, ReadFile};
use crate::diagnostics::{Diagnostic, Rule, rules};
use crate::source::Sources;
use crate::theme::builtin;

/// The files of a project. The theme that comes with the program lies below every theme of the project: a file of the
/// project stands in the place of its own.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// All of them.
    pub sources: Sources,
    /// Themes below which the program's own lies.
    themes: BTreeSet<String>,
    /// By path: what is wrong with files that should be text.
    unreadable: BTreeMap<String, Diagnostic>,
}

impl Default for Gathered {
    fn default() -> Self {
        let (sources, unreadable) = (Sources::new(), BTreeMap::new());
        let mut gathered = Self { sources, themes: BTreeSet::new(), unreadable };
        gathered.begin_theme(builtin::NAME);
        gathered
    }
}

impl Gathered {
    /// Puts the program's theme below the theme `name`.
    fn begin_theme(&mut self, name: &str) {
        if self.themes.insert(name.to_owned()) {
            builtin::files().into_iter().for_each(|(path, bytes)| {
                self.add_own(format!("themes/{name}/{path}"), bytes);
            });
        }
    }

    fn add_own(&mut self, path: String, bytes: &'static [u8]) {
        match std::str::from_utf8(bytes) {
            Ok(text) if super::is_text(Path::new(&path)) => drop(self.sources.add_text(path, text)),
            _ => self.sources.add_asset(path, bytes),
        }
    }

    /// Adds a file, or puts it in the place of the one at its path. Whether that changes anything.
    pub fn add(&mut self, file: ReadFile) -> bool {
        let ReadFile { path, body, .. } = file;
        if let Some((theme, _)) = path.strip_prefix("themes/").and_then(|it| it.split_once('/')) {
            self.begin_theme(theme);
        }
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
                let message = "From here on this file is not UTF-8.";
                self.refuse(path, &before, &rules::FILE_NOT_UTF8, message, "save it as UTF-8 in your editor")
            }
            Body::Nul { before } => {
                let message = "Here stands a NUL, which no text in UTF-8 holds.";
                let help = "save it as UTF-8 in your editor: in UTF-16 every second byte may be one";
                self.refuse(path, &before, &rules::FILE_NOT_UTF8, message, help)
            }
            Body::TooLarge => {
                let message = "This text file has more than 4 MB.";
                let help = "take it away, or make several of it";
                self.refuse(path, "", &rules::FILE_TOO_LARGE, message, help)
            }
        }
    }

    /// Adds a file that should be text, as far as it could be read, and what is wrong with it behind that.
    fn refuse(&mut self, path: String, before: &str, rule: &'static Rule, message: &str, help: &str) -> bool {
        let end = before.len();
        let id = self.sources.add_text(path.clone(), before);
        let span = self.sources.get(id).span(end..end);
        self.unreadable.insert(path, Diagnostic::new(rule, span, message).help(help));
        true
    }

    /// Takes a file out. Whether it was there.
    pub fn remove(&mut self, path: &str) -> bool {
        self.unreadable.remove(path);
        let is_there = self.sources.remove(path);
        let below = path.strip_prefix("themes/").and_then(|it| it.split_once('/'));
        if let Some((_, below)) = below
            && let Some((_, bytes)) = builtin::files().into_iter().find(|(it, _)| it == below)
        {
            self.add_own(path.to_owned(), bytes);
        }
        is_there
    }

    /// What is wrong with files that should be text.
    pub fn unreadable(&self) -> Vec<Diagnostic> {
        self.unreadable.values().cloned().collect()
    }
}
