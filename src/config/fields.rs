//! Reads the keys of one YAML map and reports every key that is unknown, missing or of the wrong kind.
//! Never stops at the first fault.

use super::yaml::{Node, Value, Words};
use crate::diagnostics::{Diagnostic, did_you_mean, nearest, rules};
use crate::locale::CivilDate;
use crate::source::Span;

/// A map that is being read. Every key that is asked for counts as known; [`Fields::finish`] reports the rest.
pub struct Fields<'a> {
    what: &'a str,
    span: Span,
    entries: Vec<(&'a Words, &'a Node)>,
    known: Vec<&'static str>,
    faults: &'a mut Vec<Diagnostic>,
}

impl<'a> Fields<'a> {
    /// Begins to read `node` as `what` (such as "page"); anything but a map is a fault.
    pub fn new(node: &'a Node, what: &'a str, faults: &'a mut Vec<Diagnostic>) -> Self {
        let entries = match &node.value {
            Value::Map(map) => map.iter().map(|(key, value)| (key, value)).collect(),
            Value::Null => Vec::new(),
            _ => {
                let message = format!("Here should be the keys of this {what}, each with its value.");
                faults.push(Diagnostic::new(&rules::VALUE_WRONG, node.span, message));
                Vec::new()
            }
        };
        Self { what, span: node.span, entries, known: Vec::new(), faults }
    }

    /// The value of a key, where it has one.
    pub fn node(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        let node = self.entries.iter().find(|(it, _)| it.text == key)?.1;
        (!matches!(node.value, Value::Null)).then_some(node)
    }

    /// A text.
    pub fn text(&mut self, key: &'static str) -> Option<Words> {
        let node = self.node(key)?;
        self.scalar(node, key)
    }

    /// A text that must be there; an empty one where it is not, and a fault.
    pub fn required(&mut self, key: &'static str) -> Words {
        if let Some(words) = self.text(key) {
            return words;
        }
        // Spelt wrong, it is told where it stands.
        let is_meant = |it: &str| !self.known.contains(&it) && nearest(it, [key]).is_some();
        let is_there = |(it, node): &(&Words, &Node)| {
            it.text == key && !matches!(node.value, Value::Null) || is_meant(&it.text)
        };
        if !self.entries.iter().any(is_there) {
            let message = format!("This {} has no “{key}”.", self.what);
            self.faults.push(
                Diagnostic::new(&rules::KEY_MISSING, self.span, message)
                    .help(format!("add a line “{key}: …”")),
            );
        }
        Words { text: String::new(), span: self.span }
    }

    /// `true` or `false`; false where the key is not there.
    pub fn flag(&mut self, key: &'static str) -> bool {
        let Some(words) = self.text(key) else { return false };
        match words.text.as_str() {
            "true" => true,
            "false" => false,
            _ => {
                self.wrong(words.span, format!("“{key}” is true or false, not “{}”.", words.text));
                false
            }
        }
    }

    /// A day, such as `2027-03-06`.
    pub fn date(&mut self, key: &'static str) -> Option<CivilDate> {
        let words = self.text(key)?;
        let date = CivilDate::parse(&words.text);
        if date.is_none() {
            let message = format!("“{}” is not a day of the calendar in the form 2027-03-06.", words.text);
            let help = CivilDate::meant(&words.text).map(|it| format!("did you mean {it}?"));
            self.faults.push(Diagnostic::new(&rules::VALUE_WRONG, words.span, message).maybe_help(help));
        }
        date
    }

    /// A day that must be there.
    pub fn required_date(&mut self, key: &'static str) -> Option<CivilDate> {
        let is_there = !self.required(key).text.is_empty();
        if is_there { self.date(key) } else { None }
    }

    /// A list of texts; empty where the key is not there.
    pub fn list(&mut self, key: &'static str) -> Vec<Words> {
        self.nodes(key).into_iter().filter_map(|it| self.scalar(it, key)).collect()
    }

    /// A list of anything; empty where the key is not there.
    pub fn nodes(&mut self, key: &'static str) -> Vec<&'a Node> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::List(list) = &node.value else {
            self.wrong(node.span, format!("“{key}” is a list: [one, another]."));
            return Vec::new();
        };
        list.iter().collect()
    }

    /// One word of a fixed set.
    pub fn choice<T: Copy>(&mut self, key: &'static str, choices: &[(&str, T)]) -> Option<T> {
        let words = self.text(key)?;
        self.pick(&words, key, choices)
    }

    /// `words` as one of a fixed set.
    pub fn pick<T: Copy>(&mut self, words: &Words, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let found = choices.iter().find(|(name, _)| *name == words.text).map(|(_, it)| *it);
        if found.is_none() {
            let names = choices.iter().map(|(name, _)| *name);
            self.faults.push(
                Diagnostic::new(&rules::VALUE_WRONG, words.span, format!("“{}” is no “{key}”.", words.text))
                    .maybe_help(did_you_mean(&words.text, names)),
            );
        }
        found
    }

    /// Keys and values of a map that stands under `key`.
    pub fn entries_of(&mut self, key: &'static str) -> Vec<(&'a Words, &'a Node)> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::Map(map) = &node.value else {
            self.wrong(node.span, format!("“{key}” holds keys, each with its value."));
            return Vec::new();
        };
        map.iter().map(|(key, value)| (key, value)).collect()
    }

    /// The place of all of it.
    pub fn span(&self) -> Span {
        self.span
    }

    /// Reports a value of the wrong kind.
    pub fn wrong(&mut self, span: Span, message: String) {
        self.faults.push(Diagnostic::new(&rules::VALUE_WRONG, span, message));
    }

    /// The findings so far, for what a caller finds by itself.
    pub fn faults(&mut self) -> &mut Vec<Diagnostic> {
        self.faults
    }

    /// Reports keys that nobody asked for, with the nearest one that exists.
    pub fn finish(self) {
        for (key, node) in self.entries {
            if !self.known.contains(&key.text.as_str()) {
                let message = format!("A {} has no key “{}”.", self.what, key.text);
                // Words without a value are the rest of a text that a comma cut off between { and }.
                let is_rest = matches!(node.value, Value::Null) && key.text.contains(' ');
                let help = if is_rest {
                    Some("between { and } a comma ends a text: put the text in quotation marks".to_owned())
                } else {
                    did_you_mean(&key.text, self.known.iter().copied())
                };
                self.faults.push(Diagnostic::new(&rules::KEY_UNKNOWN, key.span, message).maybe_help(help));
            }
        }
    }

    fn scalar(&mut self, node: &Node, key: &str) -> Option<Words> {
        if let Value::Scalar(text) = &node.value {
            return Some(Words { text: text.clone(), span: node.span });
        }
        self.wrong(node.span, format!("“{key}” is a text or a number, not a list or keys."));
        None
    }
}
