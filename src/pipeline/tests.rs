//! What holds of the output of a whole build, whatever a page says: each link leads somewhere, what turns the order of letters
//! ends where it begins, and words come out as they were written.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;

use super::{Made, Options, Progress, Round, build, has_errors};
use crate::content::start::{self, Place};
use crate::html::{self, Page};
use crate::locale::CivilDate;
use crate::memo::Forgetful;
use crate::output::{File, InMemory};
use crate::site::address;
use crate::source::Sources;
use crate::theme::builtin;

const TODAY: CivilDate = CivilDate { year: 2026, month: 11, day: 27 };

/// A site of a place, with a page `a` and one `b`, in English and Urdu.
pub(crate) fn site() -> BTreeMap<String, String> {
    let place = Place {
        id: "demo".to_owned(),
        name: "Luton".to_owned(),
        tagline: "Community health".to_owned(),
        publisher: "A team".to_owned(),
        languages: ["en-GB", "ur"].map(str::to_owned).to_vec(),
        base_url: "https://example.org/demo".to_owned(),
    };
    let mut files: BTreeMap<String, String> = start::site("Demo", &place, TODAY).into_iter().collect();
    for id in ["a", "b"] {
        let page = start::Page {
            edition: "demo".to_owned(),
            id: id.to_owned(),
            title: format!("Page {id}"),
            summary: "A page.".to_owned(),
        };
        files.extend(start::page(&page, "page", TODAY).map(|(file, _)| file));
    }
    for tag in ["en-GB", "ur"] {
        files.insert(format!("locales/{tag}/site.ftl"), builtin::interface(tag).expect("words"));
    }
    let menu = files["content/demo/edition.yaml"].replace("menu: []", "menu: [a, b]");
    files.insert("content/demo/edition.yaml".to_owned(), menu);
    files
}

/// The same with the theme.
pub(crate) fn sources(files: &BTreeMap<String, String>) -> Sources {
    let mut sources = Sources::new();
    for (path, bytes) in builtin::files() {
        let path = format!("themes/community/{path}");
        match String::from_utf8(bytes.to_vec()) {
            Ok(text) => {
                sources.add_text(path, &text);
            }
            Err(_) => sources.add_asset(path, bytes.to_vec()),
        }
    }
    for (path, text) in files {
        sources.add_text(path.clone(), text);
    }
    sources
}

/// A quick look at it.
pub(crate) fn options() -> Options {
    Options { no_leaflets: true, fonts: None, ..Options::on(TODAY) }
}

struct Quiet;

impl Progress for Quiet {
    fn begin(&self, _: &'static str, _: usize) {}
    fn step(&self) {}
}

/// What a paragraph is put together from, and how a reader sees it.
const PARTS: [(&str, &str); 14] = [
    ("Call { $helpline }.", "Call 01632 960 100."),
    ("**a \\< b & c \\> d**", "a < b & c > d"),
    ("\\<script>alert(1)\\</script>", "<script>alert(1)</script>"),
    ("&amp;lt; &#x26;", "&lt; &"),
    ("اردو میں 0300 555 لکھیں", "اردو میں 0300 555 لکھیں"),
    ("NHS App (۲۴ گھنٹے)", "NHS App (۲۴ گھنٹے)"),
    ("Gdańsk, Łódź – 10–12", "Gdańsk, Łódź – 10–12"),
    ("50% ٪50 +44 £12.50", "50% ٪50 +44 £12.50"),
    ("[the other page](b.md)", "the other page"),
    ("[what comes next](b.md#what-to-do-next)", "what comes next"),
    ("[**our** home](index.md)", "our home"),
    ("[this page](a.md)", "this page"),
    ("[a map](https://example.org/?a=1&b=%22#c'd)", "a map"),
    ("👩🏽‍⚕️ e\u{301}e\u{301}", "👩🏽‍⚕️ e\u{301}e\u{301}"),
];

/// The files of the small site with this body of page `a` in both languages.
fn built(body: &str) -> BTreeMap<String, String> {
    let mut files = site();
    let page = "content/demo/a.md";
    let end = files[page].rfind("---\n").expect("front matter") + 4;
    let text = format!("{}\n{body}\n", &files[page][..end]);
    files.insert("content/demo/a.ur.md".to_owned(), text.replace("Page a", "صفحہ"));
    files.insert(page.to_owned(), text);
    let sources = sources(&files);
    let round = Round { progress: &Quiet, memo: &Forgetful, shelf: &InMemory, is_last: false };
    let built = build(&sources, &options(), &round);
    let told: Vec<String> = built.diagnostics.iter().map(|it| it.message.clone()).collect();
    assert!(!has_errors(&built.diagnostics), "{told:?} in {body}");
    let Made { output, .. } = built.value;
    let text = |file: &File| match file {
        File::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap_or_default(),
        _ => String::new(),
    };
    output.iter().map(|(path, file)| (path.to_owned(), text(file))).collect()
}

/// Links of a page of this site that lead nowhere.
fn broken_links(
    path: &str,
    page: &Page,
    pages: &BTreeMap<String, Page>,
    files: &BTreeMap<String, String>,
) -> Vec<String> {
    let leads = |link: &str| {
        let (to, anchor) = link.split_once('#').unwrap_or((link, ""));
        let to = to.split('?').next().unwrap_or_default();
        // A page for lost readers stands anywhere on its host, whose root is the site's.
        let (path, to) = to.strip_prefix('/').map_or((path, to), |it| ("index.html", it));
        let decoded = percent_decode_str(to).decode_utf8_lossy();
        let mut found = if to.is_empty() {
            path.to_owned()
        } else {
            address::resolve(path, &decoded).unwrap_or_default()
        };
        if to.ends_with('/') {
            found = format!("{found}/index.html").trim_start_matches('/').to_owned();
        }
        let has_anchor =
            || anchor.is_empty() || pages.get(&found).is_some_and(|it| it.by_id(anchor).is_some());
        files.contains_key(&found) && has_anchor()
    };
    let links =
        page.elements().flat_map(|(_, it)| ["href", "src"].into_iter().filter_map(|name| it.attr(name)));
    let here = |link: &&str| {
        !html::is_elsewhere(link)
            && !["mailto:", "tel:", "sms:", "data:"].iter().any(|it| link.starts_with(it))
    };
    links.filter(here).filter(|it| !leads(it)).map(str::to_owned).collect()
}

/// Whether every sign that turns the order of letters is ended, and no end stands alone (Unicode Standard Annex 9).
fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    text.chars().all(|c| match c {
        '\u{2066}'..='\u{2068}' => {
            open.push('\u{2069}');
            true
        }
        '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' => {
            open.push('\u{202c}');
            true
        }
        '\u{2069}' | '\u{202c}' => open.pop() == Some(c),
        _ => true,
    }) && open.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn links_lead_somewhere_isolates_end_and_words_are_as_written(
        paragraphs in prop::collection::vec(prop::collection::vec(0..PARTS.len(), 1..6), 1..8)
    ) {
        let join = |parts: &[usize], of: fn(&(&'static str, &'static str)) -> &'static str| {
            parts.iter().map(|it| of(&PARTS[*it])).collect::<Vec<_>>().join(" ")
        };
        let body: Vec<String> = paragraphs.iter().map(|it| join(it, |part| part.0)).collect();
        let files = built(&body.join("\n\n"));
        let is_page = |it: &(&String, &String)| it.0.ends_with(".html");
        let pages: BTreeMap<String, Page> =
            files.iter().filter(is_page).map(|(path, text)| (path.clone(), Page::parse(text))).collect();
        prop_assert!(pages.len() > 10);
        for (path, page) in &pages {
            let broken = broken_links(path, page, &pages, &files);
            prop_assert!(broken.is_empty(), "{path}: {broken:?}");
        }
        for (path, text) in &files {
            prop_assert!(text.lines().all(is_balanced), "{path}");
        }
        for path in ["demo/en-GB/a/index.html", "demo/ur/a/index.html"] {
            let page = &pages[path];
            let shown: Vec<String> = page
                .elements()
                .filter(|(_, it)| it.tag == html::Tag::P)
                .map(|(id, _)| page.text_content(id).replace('\u{a0}', " "))
                .collect();
            for parts in &paragraphs {
                let written = join(parts, |part| part.1);
                prop_assert!(shown.contains(&written), "{path}: {written} is not among {shown:?}");
            }
        }
    }
}
