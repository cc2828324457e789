//! Changes to a translator's file that leave every other byte as it is: order, comments, line ends. Never
//! reads or writes a disk.

use std::collections::BTreeSet;
use std::ops::Range;

use super::marker::{self, Marker};
use crate::messages::{Resource, places};

/// A file that is to be written, or taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// From the root, with `/`.
    pub path: String,
    /// What it will hold; none: the file goes.
    pub text: Option<String>,
}

/// Changes that are collected and then made at once.
#[derive(Debug)]
pub struct Edits<'a> {
    text: &'a str,
    resource: &'a Resource,
    newline: &'static str,
    changes: Vec<(Range<usize>, String)>,
    added: String,
    /// Names that entries are given.
    names: BTreeSet<String>,
    /// Entries that are given another name.
    renamed: BTreeSet<String>,
}

impl<'a> Edits<'a> {
    /// Begins with a file's text and what was read from exactly this text.
    pub fn new(text: &'a str, resource: &'a Resource) -> Self {
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Self {
            text,
            resource,
            newline,
            changes: Vec::new(),
            added: String::new(),
            names: BTreeSet::new(),
            renamed: BTreeSet::new(),
        }
    }

    /// Gives an entry another name.
    pub fn rename(&mut self, id: &str, new: &str) {
        if let Some((name, _)) = self.resource.ranges(id) {
            self.changes.push((name, new.to_owned()));
            self.names.insert(new.to_owned());
            self.renamed.insert(id.to_owned());
        }
    }

    /// Whether an entry is given another name.
    pub fn is_renamed(&self, id: &str) -> bool {
        self.renamed.contains(id)
    }

    /// Whether the file has an entry, or will have it.
    pub fn has(&self, id: &str) -> bool {
        self.resource.entries.contains_key(id) || self.names.contains(id)
    }

    /// Gives an entry another text. Lines that go on are indented; the first of several stands alone where it
    /// could mean something else.
    pub fn set_text(&mut self, id: &str, text: &str) {
        if let Some((_, value)) = self.resource.ranges(id) {
            self.changes.push((value, self.block(text)));
        }
    }

    /// Puts a marker above an entry, in place of one that stands there.
    pub fn mark(&mut self, id: &str, marker: &Marker) {
        let Some((name, _)) = self.resource.ranges(id) else { return };
        let start = places::line_start(self.text, name.start);
        let lines: String = marker::lines(marker).iter().map(|it| format!("{it}{}", self.newline)).collect();
        let place = self.marker_at(id).unwrap_or(start..start);
        self.changes.push((place, lines));
    }

    /// Takes the marker above an entry away.
    pub fn unmark(&mut self, id: &str) {
        if let Some(place) = self.marker_at(id) {
            self.changes.push((place, String::new()));
        }
    }

    /// Adds an entry at the end of the file, below the lines of a comment.
    pub fn add(&mut self, id: &str, comment: &[String], text: &str) {
        self.names.insert(id.to_owned());
        for line in comment {
            self.added.push_str(&format!("# {line}{}", self.newline));
        }
        let text = self.block(text);
        self.added.push_str(&format!("{id} = {text}{}", self.newline));
    }

    /// The file with all changes; none where there are none.
    pub fn apply(mut self) -> Option<String> {
        if self.changes.is_empty() && self.added.is_empty() {
            return None;
        }
        // What is put before a name comes before its change.
        self.changes.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(self.text.len() + self.added.len() + 256);
        let mut from = 0;
        for (range, new) in self.changes {
            out.push_str(&self.text[from..range.start.max(from)]);
            out.push_str(&new);
            from = range.end.max(from);
        }
        out.push_str(&self.text[from..]);
        if !self.added.is_empty() {
            if !out.is_empty() && !out.ends_with('\n') {
                out.push_str(self.newline);
            }
            out.push_str(&self.added);
        }
        Some(out)
    }

    fn marker_at(&self, id: &str) -> Option<Range<usize>> {
        let (name, _) = self.resource.ranges(id)?;
        let lines = places::comment_lines(self.text, name.start);
        let words: Vec<&str> = lines.iter().map(|it| self.text[it.clone()].trim_end()).collect();
        let found = marker::position(&words)?;
        Some(lines[found.start].start..lines[found.end - 1].end)
    }

    /// A text as the value of a message, its lines with the file's line ends and an indent.
    fn block(&self, text: &str) -> String {
        let indent = format!("{}    ", self.newline);
        text.lines().map(str::trim_end).collect::<Vec<_>>().join(&indent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::resource;
    use crate::source::Sources;

    fn edited(text: &str, edit: impl FnOnce(&mut Edits<'_>)) -> Option<String> {
        let mut sources = Sources::new();
        let file = sources.add_text("a.ftl", text);
        let read = resource::read(sources.get(file)).value;
        let mut edits = Edits::new(text, &read);
        edit(&mut edits);
        edits.apply()
    }

    const FILE: &str =
        "# Draft.\r\n\r\n# about b\r\nb-1 = Two\r\n    lines\r\n\r\na-1 =   One # no comment\r\n";

    #[test]
    fn nothing_asked_is_nothing_changed() {
        assert_eq!(edited(FILE, |_| {}), None);
    }

    #[test]
    fn only_what_is_asked_for_changes() {
        let found = edited(FILE, |it| {
            it.rename("a-1", "a-2");
            it.set_text("b-1", "Eins\nzwei");
        });
        let marked = edited("a-1 = x\n", |it| {
            it.rename("a-1", "a-2");
            it.mark("a-1", &Marker { was: "y".into(), digest: "0".into() });
        });
        assert!(marked.is_some_and(|it| it.starts_with("# STALE") && it.ends_with("[stale 0]\na-2 = x\n")));
        assert_eq!(
            found.as_deref(),
            Some("# Draft.\r\n\r\n# about b\r\nb-1 = Eins\r\n    zwei\r\n\r\na-2 =   One # no comment\r\n")
        );
    }

    #[test]
    fn markers_come_replace_each_other_and_go() {
        let marker = |was: &str| Marker { was: was.into(), digest: "0123456789ab".into() };
        let once = edited(FILE, |it| it.mark("b-1", &marker("First"))).unwrap();
        assert!(once.contains("# about b\r\n# STALE"), "{once}");
        let twice = edited(&once, |it| it.mark("b-1", &marker("Second"))).unwrap();
        assert!(twice.contains("#   Second\r\n") && !twice.contains("First"), "{twice}");
        assert_eq!(edited(&twice, |it| it.unmark("b-1")).as_deref(), Some(FILE));
    }

    #[test]
    fn an_entry_is_added_on_a_line_of_its_own() {
        let found = edited("a-1 = x", |it| it.add("b-1", &["note".into()], "{ $n ->\n    *[other] y\n}"));
        assert_eq!(found.as_deref(), Some("a-1 = x\n# note\nb-1 = { $n ->\n        *[other] y\n    }\n"));
    }
}
