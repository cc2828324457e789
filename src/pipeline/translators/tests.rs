//! Whatever editors and translators do in whatever order: no translation of an untouched text is lost or put
//! to another one. Never touches a file.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use super::*;
use crate::diagnostics::Severity;
use crate::locale::CivilDate;
use crate::pipeline::Options;
use crate::pipeline::stages;
use crate::translation::coverage::Standing;
use crate::translation::edit::{Edits, FileChange};

const SITE: &str = "title: T\ntagline: L\npublisher: P\nsource_language: en-GB\ntheme: none\neditions: [a]\n";
const EDITION: &str = "name: A\ntagline: t\ntitle: T\npublisher: P\nlanguages: [en-GB, pl]\nbase_url: https://example.org/a\nmenu: []\n";
const PAGE: &str = "locales/pl/pages/a/page.ftl";

/// What somebody does.
#[derive(Clone, Debug)]
enum Act {
    Insert(usize),
    Delete(usize),
    Move(usize, usize),
    Change(usize),
    Revert(usize),
    Listed(usize),
    Sync,
    Translate(usize),
    Reorder,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (0..20usize).prop_map(Act::Insert),
        2 => (0..20usize).prop_map(Act::Delete),
        3 => (0..20usize, 0..20usize).prop_map(|(a, b)| Act::Move(a, b)),
        4 => (0..20usize).prop_map(Act::Change),
        1 => (0..20usize).prop_map(Act::Revert),
        1 => (0..20usize).prop_map(Act::Listed),
        3 => Just(Act::Sync),
        4 => (0..20usize).prop_map(Act::Translate),
        1 => Just(Act::Reorder),
    ]
}

/// A paragraph of the page: who it is, how often it was edited, and whether it is an item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    name: usize,
    version: usize,
    listed: bool,
}

impl Block {
    /// Ten words of its own; every edit changes one.
    fn text(&self) -> String {
        let word = |at: usize| format!("w{}x{at}x{}", self.name, (self.version + 9 - at) / 10);
        (0..10).map(word).collect::<Vec<_>>().join(" ")
    }

    fn translation(&self) -> String {
        format!("Tekst {} wersja {}.", self.name, self.version)
    }
}

struct World {
    blocks: Vec<Block>,
    next: usize,
    files: BTreeMap<String, String>,
    /// The version that the translation of a block was made from.
    made_from: BTreeMap<usize, usize>,
}

impl World {
    fn new() -> Self {
        let files = [("content/site.yaml", SITE), ("content/a/edition.yaml", EDITION)];
        let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect();
        let mut world = Self { blocks: Vec::new(), next: 0, files, made_from: BTreeMap::new() };
        (0..4).for_each(|at| world.act(&Act::Insert(at)));
        world.act(&Act::Sync);
        (0..4).for_each(|at| world.act(&Act::Translate(at)));
        world
    }

    fn write_page(&mut self) {
        let line =
            |it: &Block| if it.listed { format!("- {}\n", it.text()) } else { format!("{}\n", it.text()) };
        // Headings part lists, so that each keeps its own items.
        let body: String =
            self.blocks.iter().map(|it| format!("\n{}\n## Heading {}\n", line(it), it.name)).collect();
        self.files.insert("content/a/page.md".into(), format!("---\ntype: page\ntitle: Page\n---\n{body}"));
    }

    fn survey(&self) -> (Sources, Texts) {
        let mut sources = Sources::new();
        for (path, text) in &self.files {
            sources.add_text(path, text);
        }
        let mut faults = Vec::new();
        let today = CivilDate { year: 2026, month: 11, day: 24 };
        let plan = stages::read_texts(&sources, &Options::on(today), &mut faults).expect("settings");
        let of_texts = |it: &&crate::diagnostics::Diagnostic| {
            it.severity() == Severity::Error
                && it.span.is_some_and(|it| !sources.get(it.source).path.ends_with("site.yaml"))
        };
        let errors: Vec<_> = faults.iter().filter(of_texts).collect();
        assert!(errors.is_empty(), "{errors:?}");
        (sources, plan)
    }

    fn apply(&mut self, changes: Vec<FileChange>) {
        for it in changes {
            match it.text {
                Some(text) => self.files.insert(it.path, text),
                None => self.files.remove(&it.path),
            };
        }
    }

    fn act(&mut self, act: &Act) {
        let count = self.blocks.len().max(1);
        match act {
            Act::Insert(at) => {
                let block = Block { name: self.next, version: 0, listed: false };
                self.next += 1;
                self.blocks.insert((*at).min(self.blocks.len()), block);
            }
            Act::Delete(at) if self.blocks.len() > 1 => {
                self.blocks.remove(at % count);
            }
            Act::Move(from, to) => {
                let block = self.blocks.remove(from % count);
                self.blocks.insert((*to).min(self.blocks.len()), block);
            }
            Act::Change(at) => self.blocks[at % count].version += 1,
            Act::Revert(at) => {
                let block = &mut self.blocks[at % count];
                block.version = block.version.saturating_sub(1);
            }
            Act::Listed(at) => self.blocks[at % count].listed ^= true,
            Act::Sync => self.sync(),
            Act::Translate(at) => self.translate(at % count),
            Act::Reorder => self.reorder(),
            Act::Delete(_) => {}
        }
        self.write_page();
    }

    fn sync(&mut self) {
        self.write_page();
        let (sources, plan) = self.survey();
        let changes = sync::plan(&sync_job(&plan, &sources)).files;
        self.apply(changes);
        let (sources, plan) = self.survey();
        let again = sync::plan(&sync_job(&plan, &sources)).files;
        assert!(again.is_empty(), "a second sync changes {again:?}");
    }

    /// A translator works on one text, under the id that it has in the file: the one that was given last.
    fn translate(&mut self, at: usize) {
        self.write_page();
        let (sources, plan) = self.survey();
        let block = &self.blocks[at];
        let given = plan.catalogue.given("a/page").unwrap_or_default();
        let Some(given) = given.iter().find(|it| it.text == block.text()) else { return };
        let path = PAGE.to_owned();
        let text = sources.text(&path).map_or("# Draft.\r\n\r\n", |it| &it.text);
        let empty = crate::messages::Resource::empty();
        let language = plan.catalogue.languages().find(|it| it.locale.tag == "pl").expect("Polish");
        let mut edits = Edits::new(text, language.pages.get("a/page").unwrap_or(&empty));
        if edits.has(&given.id) {
            edits.set_text(&given.id, &block.translation());
        } else {
            edits.add(&given.id, &[], &block.translation());
        }
        let changed = edits.apply().unwrap_or_else(|| text.to_owned());
        self.made_from.insert(block.name, block.version);
        self.files.insert(path, changed);
    }

    /// A translator sorts the file: paragraphs of it, each with its comment, in another order.
    fn reorder(&mut self) {
        let Some(text) = self.files.get(PAGE) else { return };
        let (mut entries, mut open) = (Vec::new(), String::new());
        for line in text.split_inclusive('\n') {
            open.push_str(line);
            if !line.starts_with('#') && !line.trim().is_empty() {
                entries.push(std::mem::take(&mut open));
            }
        }
        entries.reverse();
        let sorted = entries.concat() + &open;
        self.files.insert(PAGE.into(), sorted);
    }

    fn check(&self) {
        let (sources, plan) = self.survey();
        let handed = pages(&plan, &sources).into_iter().find(|it| it.page.key == "a/page").expect("the page");
        let counts = handed.coverage["pl"].counts();
        assert_eq!(counts.translated + counts.stale + counts.missing, counts.units);
        let own =
            plan.catalogue.languages().find(|it| it.locale.tag == "pl").and_then(|it| it.pages.get("a/page"));
        for block in &self.blocks {
            let found = handed
                .page
                .units
                .iter()
                .zip(handed.coverage["pl"].iter())
                .find(|(it, _)| it.text == block.text());
            let (unit, standing) = found.expect("the block's unit");
            let id = standing.origin().map_or(unit.id.as_str(), |it| &it.id);
            let shown = own.and_then(|it| it.text(id));
            let made_from = self.made_from.get(&block.name);
            match standing {
                Standing::Translated { .. } => {
                    assert_eq!(shown, Some(block.translation().as_str()), "shown for {block:?}");
                }
                Standing::Stale { was, .. } => {
                    let old = Block { version: *made_from.expect("a translation"), ..block.clone() };
                    assert_eq!(shown, Some(old.translation().as_str()), "stale for {block:?}");
                    assert_eq!(**was, old.text());
                    assert_ne!(old.version, block.version, "{block:?} was not touched");
                }
                Standing::Missing => {
                    assert_ne!(made_from, Some(&block.version), "the translation of {block:?} is lost");
                }
            }
        }
        for (name, version) in &self.made_from {
            let text = Block { name: *name, version: *version, listed: false }.translation();
            assert!(self.files[PAGE].contains(&text), "{text:?} is in no file");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..ProptestConfig::default()
    })]
    #[test]
    fn no_translation_is_lost_or_put_to_another_text(acts in proptest::collection::vec(act(), 1..24)) {
        let mut world = World::new();
        world.check();
        for it in &acts {
            world.act(it);
            world.check();
        }
    }
}
