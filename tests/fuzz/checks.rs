//! What must hold of any bytes that an editor, a translator or an agency hands over. Each check takes one file's bytes and
//! panics where it does not hold. Run by libFuzzer over bytes that it makes up (`targets/`), and by the tests over those that
//! are kept (`main.rs`).

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use handbill::config::facts;
use handbill::content::read as article;
use handbill::content::start::{self, Page as NewPage, Place};
use handbill::diagnostics::render::{self, Style};
use handbill::diagnostics::{Diagnostic, Severity};
use handbill::html::css::Sheet;
use handbill::html::{Page, Tag};
use handbill::live::{Before, Desk, Snapshot};
use handbill::locale::{CivilDate, Locale};
use handbill::memo::Forgetful;
use handbill::messages::{Arguments, Bundle, resource};
use handbill::pipeline::stages::{self, Texts};
use handbill::pipeline::{Options, exchange};
use handbill::source::Sources;
use handbill::theme::builtin;
use handbill::{check, translation};

const TODAY: CivilDate = CivilDate { year: 2026, month: 11, day: 27 };
const PAGE: &str = "content/demo/a.md";

fn options() -> Options {
    Options { no_leaflets: true, fonts: None, ..Options::on(TODAY) }
}

/// A site of a place in English and Urdu, with a page `a`.
fn site() -> Sources {
    let place = Place {
        id: "demo".to_owned(),
        name: "Luton".to_owned(),
        tagline: "Community health".to_owned(),
        publisher: "A team".to_owned(),
        languages: ["en-GB", "ur"].map(str::to_owned).to_vec(),
        base_url: "https://example.org/demo".to_owned(),
    };
    let page = NewPage {
        edition: "demo".to_owned(),
        id: "a".to_owned(),
        title: "Page a".to_owned(),
        summary: "A page.".to_owned(),
    };
    let mut files: BTreeMap<String, String> = start::site("Demo", &place, TODAY).into_iter().collect();
    files.extend(start::page(&page, "page", TODAY).map(|(file, _)| file));
    for tag in ["en-GB", "ur"] {
        files.extend(builtin::interface(tag).map(|it| (format!("locales/{tag}/site.ftl"), it)));
    }
    let mut sources = Sources::new();
    for (path, bytes) in builtin::files() {
        let path = format!("themes/community/{path}");
        match std::str::from_utf8(bytes) {
            Ok(text) => drop(sources.add_text(path, text)),
            Err(_) => sources.add_asset(path, bytes.to_vec()),
        }
    }
    for (path, text) in &files {
        sources.add_text(path.clone(), text);
    }
    sources
}

static SITE: LazyLock<Sources> = LazyLock::new(site);

/// Each finding can be told: its place is in its file, and between characters.
fn can_be_told(found: &[Diagnostic], sources: &Sources) {
    for it in found {
        if let Some(span) = it.span {
            let text = &sources.get(span.source).text;
            assert!(text.get(span.range()).is_some(), "{it:?} is not between characters");
        }
        assert!(!render::text(it, sources, Style::Plain).is_empty());
    }
}

/// A page's front matter and body: each finding and each text has its place.
pub fn front_matter(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut sources = Sources::new();
    let id = sources.add_text(PAGE, text);
    let source = sources.get(id);
    let read = article::read(source, None);
    can_be_told(&read.diagnostics, &sources);
    for unit in read.value.iter().flat_map(|it| it.units.iter()) {
        assert!(source.text.get(unit.span.range()).is_some(), "{unit:?}");
        for (at, c) in unit.text.char_indices() {
            assert!(
                source.text.get(unit.span_at(at..at + c.len_utf8()).range()).is_some(),
                "{at} of {unit:?}"
            );
        }
    }
}

/// What all runs share is read once, as by a program that goes on.
static BEFORE: LazyLock<Mutex<Before>> = LazyLock::new(Mutex::default);

/// A page of a site, drawn in its own language and in one that falls back on it: nothing in it runs, and nothing calls out.
pub fn page(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut sources = SITE.clone();
    sources.add_text(PAGE, text);
    let mut before = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
    let snapshot = Snapshot::new(&mut sources, &[], &options(), &mut before);
    can_be_told(snapshot.found(), snapshot.sources());
    let desk = Desk::new(snapshot, Box::new(Forgetful), None);
    for path in ["/demo/en-GB/a/", "/demo/ur/a/", "/demo/en-GB/"] {
        let answer = desk.answer(path);
        if answer.kind.starts_with("text/html") {
            let html = std::str::from_utf8(&answer.bytes).expect("a page is UTF-8");
            is_harmless(&Page::parse(html), html);
        }
    }
}

/// No script but ours, no handler, no address that runs or holds a document, and nothing that is fetched from elsewhere.
fn is_harmless(page: &Page, html: &str) {
    const FETCHED: [&str; 6] = ["src", "srcset", "poster", "data", "background", "action"];
    for (_, element) in page.elements() {
        let source = element.attr("src");
        let is_data = element.is("type", "application/ld+json") || element.is("type", "application/json");
        if element.tag == Tag::Script {
            assert!(is_data || source.is_some_and(|it| it.starts_with("/-/") || !it.contains(':')), "{html}");
        }
        assert!(!matches!(element.tag, Tag::Iframe | Tag::Object | Tag::Embed | Tag::Base), "{html}");
        for attribute in &element.attributes {
            let (name, value) = (attribute.name(), attribute.value.trim().to_ascii_lowercase());
            let scheme: String = value.chars().filter(|it| !it.is_control() && !it.is_whitespace()).collect();
            assert!(!name.starts_with("on") && name != "srcdoc" && name != "formaction", "{name} in {html}");
            assert!(!scheme.starts_with("javascript:") && !scheme.starts_with("vbscript:"), "{html}");
            let is_icon = element.tag == Tag::Link && scheme == "data:,";
            assert!(is_icon || !scheme.starts_with("data:") || name == "content", "{html}");
            let is_style = element.tag == Tag::Link && element.is("rel", "stylesheet");
            if FETCHED.contains(&name) || name == "href" && is_style {
                assert!(!scheme.starts_with("//") && !scheme.contains("://"), "{name} in {html}");
            }
        }
    }
}

/// A translators' file: every message can be formatted, and what is wrong with it told.
pub fn fluent(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut sources = Sources::new();
    let id = sources.add_text("locales/ur/pages/demo/a.ftl", text);
    let read = resource::read(sources.get(id));
    can_be_told(&read.diagnostics, &sources);
    let locale = Locale::known("ur").expect("Urdu is known");
    let bundle = Bundle::new(&locale, [&read.value]);
    for name in read.value.in_order() {
        if let Some(Ok(words)) = bundle.format(name, &Arguments::new()) {
            assert!(words.len() < 4_000_000, "{name} grows without end");
        }
    }
    let mut sources = SITE.clone();
    sources.add_text("locales/ur/pages/demo/a.ftl", text);
    let mut found = Vec::new();
    stages::read_texts(&sources, &options(), &mut found);
    can_be_told(&found, &sources);
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let mut found = Vec::new();
    let texts = stages::read_texts(&SITE, &options(), &mut found).expect("settings");
    assert!(found.iter().all(|it| it.severity() != Severity::Error), "{found:?}");
    texts
});

/// XLIFF or CSV that comes back: what is taken over leaves files that can be read.
pub fn exchange(data: &[u8]) {
    let Ok(returns) = translation::exchange::read(data) else { return };
    let locale = Locale::known("ur").expect("Urdu is known");
    let import = exchange::import(&TEXTS, &SITE, &locale, &returns);
    for file in &import.files {
        let mut sources = Sources::new();
        let Some(text) = &file.text else { continue };
        let id = sources.add_text(file.path.clone(), text);
        let found = resource::read(sources.get(id)).diagnostics;
        assert!(found.iter().all(|it| it.severity() != Severity::Error), "{found:?} in {text}");
    }
}

/// Somebody's page of HTML: every rule can be asked, and each finding has its place.
pub fn html(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let page = Page::parse(&text);
    for found in check::html::page(&page) {
        assert!(text.get(found.range.clone()).is_some(), "{found:?}");
    }
}

/// Facts.
pub fn facts(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut sources = Sources::new();
    let id = sources.add_text("content/demo/facts.yaml", text);
    let read = facts::read(sources.get(id));
    can_be_told(&read.diagnostics, &sources);
    let _ = Arguments::of_facts(&read.value);
    let mut sources = SITE.clone();
    sources.add_text("content/demo/facts.yaml", text);
    let mut found = Vec::new();
    if let Some(plan) = stages::read(&sources, &options(), &mut found) {
        let readers = stages::readers(&sources, &plan, &options());
        stages::documents(&plan, &readers, &mut found);
    }
    can_be_told(&found, &sources);
}

/// A style sheet, as pages are judged by it.
pub fn styles(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut page = Page::parse(
        "<!doctype html><html lang=en><title>A</title><main id=b class='c d'><h1>A</h1><p>B <a href=x>c</a></main>",
    );
    let sheet = std::sync::Arc::new(Sheet::parse(text));
    page.link_sheets(|_| None);
    page.sheets.push(sheet);
    check::html::page(&page);
}
