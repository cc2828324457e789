//! A fault for each rule, planted in the sample's pages, settings, translations, templates and styles: each is found
//! at its file, line and column, and nothing else is.

mod content;
mod html;
mod settings;
mod styles;
mod translation;
mod words;

use std::collections::BTreeSet;

use serde_json::Value;

use crate::project::Project;

/// A copy of the sample with faults in it. What is planted is a text with `‹code›` before each place that is to be found;
/// the marks are taken out before anything is built.
struct Garden {
    project: Project,
    touched: BTreeSet<String>,
}

/// Code, path, line and column of a finding.
type Place = (String, String, u64, u64);

impl Garden {
    fn new() -> Self {
        Self { project: Project::cold(), touched: BTreeSet::new() }
    }

    /// Puts `new` for `old`, which stands in the file.
    fn plant(mut self, path: &str, old: &str, new: &str) -> Self {
        self.project.replace(path, old, new);
        self.touched.insert(path.to_owned());
        self
    }

    /// Puts `new` for the line that begins with `start`.
    fn plant_line(self, path: &str, start: &str, new: &str) -> Self {
        let text = self.project.read(path);
        let old = text.lines().find(|it| it.starts_with(start));
        let old = old.unwrap_or_else(|| panic!("no line of {path} begins with {start:?}")).to_owned();
        self.plant(path, &old, new)
    }

    /// Puts a file there.
    fn add(mut self, path: &str, text: &str) -> Self {
        self.project.write(path, text);
        self.touched.insert(path.to_owned());
        self
    }

    /// Puts text at the end of a file.
    fn append(self, path: &str, text: &str) -> Self {
        let whole = self.project.read(path) + text;
        self.add(path, &whole)
    }

    /// Puts a file there that is not text.
    fn add_bytes(self, path: &str, bytes: &[u8]) -> Self {
        std::fs::write(self.project.path(path), bytes).expect("a file");
        self
    }

    /// Takes a file away.
    fn remove(self, path: &str) -> Self {
        std::fs::remove_file(self.project.path(path)).expect("a file");
        self
    }

    /// Takes the marks out, and gives the places at which they stood.
    fn strip(&self) -> BTreeSet<Place> {
        let mut places = BTreeSet::new();
        for path in &self.touched {
            let (mut plain, mut line, mut column) = (String::new(), 1, 1);
            let text = self.project.read(path);
            let mut rest = text.as_str();
            while let Some(letter) = rest.chars().next() {
                rest = &rest[letter.len_utf8()..];
                if letter == '‹' {
                    let (code, after) = rest.split_once('›').expect("a mark is closed");
                    places.insert((code.to_owned(), path.clone(), line, column));
                    rest = after;
                    continue;
                }
                plain.push(letter);
                (line, column) = if letter == '\n' { (line + 1, 1) } else { (line, column + 1) };
            }
            self.project.write(path, &plain);
        }
        places
    }

    /// Asserts that `check` finds what was planted, and nothing else.
    fn assert(self) {
        self.assert_with(&["--no-leaflets"]);
    }

    /// The same with these arguments.
    fn assert_with(self, arguments: &[&str]) {
        let planted = self.strip();
        let outcome = self.project.run(&[&["check", "--format", "json"], arguments].concat());
        let json: Value =
            serde_json::from_str(&outcome.stdout).unwrap_or_else(|_| panic!("{}", outcome.stderr));
        let text = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
        let number = |it: &Value, key: &str| it[key].as_u64().unwrap_or_default();
        let place =
            |it: &Value| (text(it, "code"), text(it, "path"), number(it, "line"), number(it, "column"));
        let found: BTreeSet<Place> =
            json["findings"].as_array().expect("findings").iter().map(place).collect();
        let missed: Vec<&Place> = planted.difference(&found).collect();
        let more: Vec<&Place> = found.difference(&planted).collect();
        assert!(missed.is_empty() && more.is_empty(), "not found: {missed:#?}\nnot planted: {more:#?}");
    }
}

/// A page of its own, for faults that are planted in markdown and front matter.
const PAGE: &str = "content/luton/planted.md";
/// What stands at its top.
const FRONT: &str =
    "type: page\ntitle: Planted\nreviewed: 2026-11-02\nreview_by: 2028-05-02\nreviewed_by: team\n";

/// Such a page, with these lines at its top.
fn page_with(front: &str, body: &str) -> Garden {
    Garden::new().add(PAGE, &format!("---\n{front}---\n\n{body}\n"))
}

/// Asserts that what is planted in the body of such a page is found.
fn page(body: &str) {
    page_with(FRONT, body).assert();
}

/// Asserts that what is planted in one place of the sample is found.
fn planted(path: &str, old: &str, new: &str) {
    Garden::new().plant(path, old, new).assert();
}

/// Rules that no text in the sample can break so, and where they are tested.
const ELSEWHERE: [&str; 4] = [
    "file-not-utf8",          // faults.rs: bytes that are no letters
    "file-too-large",         // faults.rs: more than anybody writes
    "html-cut",               // src/html/tests.rs: hundreds of thousands of elements
    "leaflet-not-accessible", // src/leaflet/judge.rs: no layout gets that far
];

#[test]
fn every_rule_is_broken_somewhere_and_can_be_explained() {
    let tables = [
        include_str!("content.rs"),
        include_str!("html.rs"),
        include_str!("settings.rs"),
        include_str!("styles.rs"),
        include_str!("translation.rs"),
        include_str!("words.rs"),
    ];
    let planted: BTreeSet<&str> = tables
        .iter()
        .flat_map(|it| it.split('‹').skip(1))
        .filter_map(|it| Some(it.split_once('›')?.0))
        .chain(ELSEWHERE)
        .collect();
    let project = Project::sample();
    let list = project.run(&["explain"]).stdout;
    let rules: BTreeSet<&str> = list.lines().filter_map(|it| it.split_whitespace().next()).collect();
    let missing: Vec<_> = rules.difference(&planted).collect();
    assert!(missing.is_empty(), "no fault is planted for {missing:?}");
    for code in planted {
        let rule = handbill::diagnostics::rules::find(code).unwrap_or_else(|| panic!("no rule {code}"));
        assert!(rule.why.len() > 20 && rule.mend.len() > 10, "{code} is not explained");
    }
}
