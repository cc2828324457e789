//! The desk on a small site in memory: what is kept from one state to the next is never wrong, and a fault keeps back one
//! page only.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::snapshot::Before;
use super::{Desk, Snapshot, draw, review};
use crate::memo::Forgetful;
use crate::pipeline::tests::{options, site, sources};

/// Changes that an editor makes; each file then holds the text, or is gone.
fn changes() -> Vec<(&'static str, Option<String>)> {
    let files = site();
    let text = |path: &str, from: &str, to: &str| {
        let changed = files[path].replace(from, to);
        assert_ne!(changed, files[path], "{path} has “{from}”");
        Some(changed)
    };
    let (a, b) = ("content/demo/a.md", "content/demo/b.md");
    let given = "### Given\n\ntitle-00000000 = Page a\n";
    vec![
        (a, files.get(a).cloned()),
        (a, text(a, "title: Page a", "title: Another title")),
        (a, text(a, "title: Page a", "title: Page: a")),
        (a, text(a, "Call { $helpline }", "See [b](b.md) and call { $helplin }")),
        (a, text(a, "status: approved", "status: draft")),
        (a, None),
        (b, text(b, "## What to do next", "See [a](a.md).\n\n## Next")),
        (b, None),
        (b, files.get(b).cloned()),
        ("content/demo/b.ur.md", Some(files[b].replace("Page b", "صفحہ"))),
        ("content/demo/b.ur.md", None),
        ("content/demo/facts.yaml", text("content/demo/facts.yaml", "01632 960 100", "01632 960 999")),
        ("content/demo/facts.yaml", text("content/demo/facts.yaml", "helpline:", "helplin:")),
        ("content/demo/facts.yaml", files.get("content/demo/facts.yaml").cloned()),
        ("content/demo/edition.yaml", text("content/demo/edition.yaml", "menu: [a, b]", "menu: [b]")),
        ("content/demo/edition.yaml", files.get("content/demo/edition.yaml").cloned()),
        ("content/site.yaml", text("content/site.yaml", "publish: any", "publish: complete")),
        ("content/site.yaml", text("content/site.yaml", "source_language: en-GB", "source_language: ur")),
        ("content/site.yaml", Some("title: [".to_owned())),
        ("content/site.yaml", files.get("content/site.yaml").cloned()),
        ("locales/ur/pages/demo/a.ftl", Some("h-2c57ac31 = آگے کیا کرنا ہے\n".to_owned())),
        ("locales/ur/pages/demo/b.ftl", Some("h-2c57ac31 = آگے { $nothing }\n".to_owned())),
        ("locales/ur/pages/demo/b.ftl", None),
        ("locales/en-GB/pages/demo/b.ftl", Some(format!("{given}\nh-2c57ac31 = What to do next\n"))),
        ("locales/en-GB/pages/demo/a.ftl", Some("h-2c57ac31 = What to do next\n".to_owned())),
        ("locales/ur/site.ftl", text("locales/ur/site.ftl", "\nskip-link = ", "\nskip-link = نیا ")),
        ("locales/ur/signoff.yaml", Some("{}\n".to_owned())),
        ("themes/community/styles/parts.css", Some("a { color: var(--ink) }\n".to_owned())),
        ("themes/community/templates/parts/menu.html", Some("<p>Menu {% if %}</p>".to_owned())),
        ("themes/community/templates/parts/menu.html", Some("<p>Menu</p>".to_owned())),
    ]
}

const PATHS: [&str; 9] = [
    "",
    "demo/",
    "demo/en-GB/",
    "demo/ur/",
    "demo/en-GB/a/",
    "demo/ur/a/",
    "demo/en-GB/b/",
    "demo/ur/b/",
    "demo/en-GB/accessibility/",
];

/// Everything that a snapshot says and shows.
fn shown(snapshot: &Snapshot) -> (Vec<String>, Vec<Option<String>>) {
    let tell = |it: &crate::diagnostics::Diagnostic| {
        let place = it.span.map(|span| (snapshot.path_of(span).to_owned(), span.start));
        format!("{} {} {place:?}", it.rule.code, it.message)
    };
    let found = review::of(snapshot, &Forgetful, &|| false).expect("nobody stops it");
    let pages = PATHS.map(|path| {
        let bytes = draw::at(snapshot, path, &Forgetful)?.bytes?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    });
    (found.iter().map(tell).collect(), pages.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_kept_is_never_wrong(edits in prop::collection::vec(0usize..30, 1..7)) {
        let changes = changes();
        // The words of the bar stay in the one, and are never in the other.
        let (mut kept, mut plain) = (sources(&site()), sources(&site()));
        let mut before = Before::default();
        Snapshot::new(&mut kept, &[], &options(), &mut before);
        for edit in edits {
            let (path, text) = &changes[edit % changes.len()];
            for sources in [&mut kept, &mut plain] {
                match text {
                    Some(text) => {
                        sources.add_text(*path, text);
                    }
                    None => {
                        sources.remove(path);
                    }
                }
            }
            let again = Snapshot::new(&mut kept, &[], &options(), &mut before);
            let afresh = Snapshot::new(&mut plain.clone(), &[], &options(), &mut Before::default());
            prop_assert_eq!(shown(&again), shown(&afresh), "after {}", path);
        }
    }
}

#[test]
fn a_fault_keeps_back_its_page_and_no_other() {
    let mut files = site();
    let mut before = Before::default();
    let put = |files: &BTreeMap<String, String>, before: &mut Before| {
        Snapshot::new(&mut sources(files), &[], &options(), before)
    };
    let desk = Desk::new(put(&files, &mut before), Box::new(Forgetful), None);
    let page = |path: &str| String::from_utf8_lossy(&desk.answer(path).bytes).into_owned();
    assert!(page("/demo/en-GB/a/").contains("Page a") && page("/demo/en-GB/b/").contains("Page b"));
    let title = |files: &mut BTreeMap<String, String>, id: &str, to: &str| {
        let path = format!("content/demo/{id}.md");
        let text = files[&path].lines().map(|it| if it.starts_with("title: ") { to } else { it });
        let text = text.collect::<Vec<_>>().join("\n");
        files.insert(path, text + "\n");
    };
    title(&mut files, "a", "title: Broken: title");
    title(&mut files, "b", "title: A new title");
    desk.put(put(&files, &mut before), Vec::new());
    assert!(page("/demo/en-GB/a/").contains("Page a"), "as it was before");
    assert!(page("/demo/en-GB/b/").contains("A new title"), "this one goes on");
    let message = desk.message("/demo/en-GB/b/");
    assert!(message.contains("content/demo/a.md:4:8") && message.contains("in quotation marks"), "{message}");
    title(&mut files, "a", "title: Mended");
    desk.put(put(&files, &mut before), Vec::new());
    assert!(page("/demo/en-GB/a/").contains("Mended"));
    files.remove("content/demo/a.md");
    desk.put(put(&files, &mut before), Vec::new());
    assert_eq!(desk.answer("/demo/en-GB/a/").status, 404);
    assert_eq!(desk.answer("/demo/en-GB/b").location.as_deref(), Some("/demo/en-GB/b/"));
    assert_eq!(
        desk.answer("/demo/en-GB/żółć").location.as_deref(),
        Some("/demo/en-GB/%C5%BC%C3%B3%C5%82%C4%87/")
    );
    assert_eq!(desk.answer("/demo/en-GB/nothing.pdf").status, 404);
    assert!(page("/nowhere/").contains("There is no page at this address"));
    assert!(!desk.message("/nowhere/").contains("cannot be shown"));
}

#[test]
fn the_bar_speaks_the_editors_language_where_the_site_has_words_for_it() {
    let mut files = site();
    files.insert("locales/en-GB/watch.ftl".to_owned(), "watch-clean = Wszystko dobrze\n".to_owned());
    let snapshot = Snapshot::new(&mut sources(&files), &[], &options(), &mut Before::default());
    let desk = Desk::new(snapshot, Box::new(Forgetful), None);
    let message = desk.message("/demo/ur/");
    assert!(message.contains("Wszystko dobrze") && message.contains("Editor’s bar"), "{message}");
    // No reader's language lacks these words.
    assert!(!message.contains("watch-"), "{message}");
}

#[test]
fn settings_that_were_never_read_are_told_all_the_same() {
    let mut files = site();
    files.insert("content/site.yaml".to_owned(), "title: [".to_owned());
    let snapshot = Snapshot::new(&mut sources(&files), &[], &options(), &mut Before::default());
    let desk = Desk::new(snapshot, Box::new(Forgetful), Some("it was asked for".to_owned()));
    assert_eq!(desk.answer("/demo/en-GB/").status, 500);
    let message = desk.message("/demo/en-GB/");
    assert!(message.contains("content/site.yaml:1:8"), "{message}");
    assert!(message.contains("1 fault") && message.contains("it was asked for"), "{message}");
}

#[test]
fn a_review_ends_where_another_state_is_coming_and_is_done_where_none_follows() {
    let snapshot = Snapshot::new(&mut sources(&site()), &[], &options(), &mut Before::default());
    let desk = Desk::new(snapshot, Box::new(Forgetful), None);
    desk.expect(true);
    assert!(desk.review().is_none());
    desk.expect(false);
    assert!(desk.review().is_some());
}
