//! Drawn pages, held against the rules of HTML, and where in the sources each fault comes from. Never writes a file.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hash;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::html::{self as rules, Found, remote};
use crate::diagnostics::Diagnostic;
use crate::diagnostics::rules::HTML_LABEL_IN_NAME;
use crate::html::css::Sheet;
use crate::html::{Id, Page};
use crate::memo::{Key, Memo};
use crate::site::Address;
use crate::source::{Sources, Span};
use crate::web::draw::Files;
use crate::web::{Templates, trace};

/// Whether a page breaks a rule. `sheet`: the theme's styles, which hide some parts of it.
pub fn is_faulty(html: &str, sheet: &Arc<Sheet>) -> bool {
    let page = parse(html, sheet);
    !remote::page(&page).is_empty() || !rules::page(&page).is_empty()
}

/// How many bytes name a page that was found good: no two pages meet by chance.
const NAME: usize = 16;

/// Whether one of these pages breaks a rule. Those that were good before, under the same sheet, are not looked at again:
/// `memo` keeps their names under `of`, which says whose pages they are. `sheet`: as it is written, and as it is read.
pub fn are_faulty(
    pages: &[&str],
    of: &impl Hash,
    (css, sheet): (&str, &Arc<Sheet>),
    memo: &dyn Memo,
) -> bool {
    let key = Key::of("judged", of);
    let css = Key::of("sheet", &css);
    let name = |html: &&str| -> [u8; NAME] {
        let digest = *Key::of("page", &(css.digest(), html)).digest();
        std::array::from_fn(|at| digest[at])
    };
    let names: Vec<[u8; NAME]> = pages.par_iter().map(name).collect();
    let kept = memo.get(&key).unwrap_or_default();
    let good: BTreeSet<&[u8]> = kept.chunks_exact(NAME).collect();
    let is_new = |it: &(&&str, &[u8; NAME])| !good.contains(it.1.as_slice());
    let new: Vec<_> = pages.iter().zip(&names).filter(is_new).collect();
    let found = new.par_iter().any(|(html, _)| is_faulty(html, sheet));
    if !found && (!new.is_empty() || good.len() != names.len()) {
        memo.put(&key, names.as_flattened());
    }
    found
}

/// What is wrong with pages of a folder (with `/` at its end; empty for the site's own). Faults are rare, so only what has
/// one is drawn again, by `draw`, with marks that tell where: `traced` gives the templates for that.
pub fn faults_again(
    folder: &str,
    traced: Option<&Templates>,
    draw: impl FnOnce(&Templates) -> Files,
    sheet: &Arc<Sheet>,
    sources: &Sources,
) -> Vec<Diagnostic> {
    let Some(traced) = traced else { return Vec::new() };
    let pages: Vec<(String, String)> = draw(traced)
        .into_iter()
        .filter(|(path, _)| is_page(path))
        .map(|(path, html)| (format!("{folder}{}", path.as_str()), html))
        .collect();
    let pages: Vec<(&str, &str)> = pages.iter().map(|(path, html)| (path.as_str(), html.as_str())).collect();
    faults(&pages, sheet, traced.root(), sources)
}

/// Whether a file is a page.
pub fn is_page(path: &Address) -> bool {
    path.as_str().ends_with(".html")
}

fn parse(html: &str, sheet: &Arc<Sheet>) -> Page {
    let mut page = Page::parse(html);
    page.link_sheets(|_| Some(Arc::clone(sheet)));
    page
}

/// What is wrong with pages that were drawn with marks: each fault once, at the template or the text that it comes
/// from, however many pages show it. `pages`: their paths and their HTML; `root`: the folder of the templates.
fn faults(pages: &[(&str, &str)], sheet: &Arc<Sheet>, root: &str, sources: &Sources) -> Vec<Diagnostic> {
    let found: Vec<Vec<(Found, Origin)>> = pages
        .par_iter()
        .map(|(_, html)| {
            let page = parse(html, sheet);
            let mut found = rules::page(&page);
            found.extend(remote::page(&page));
            let origins: Vec<Origin> =
                found.iter().map(|it| origin(&page, it.range.start, root, sources)).collect();
            found.into_iter().zip(origins).collect()
        })
        .collect();
    let mut places: BTreeMap<(&str, Origin), (Found, BTreeSet<&str>)> = BTreeMap::new();
    for (found, (path, _)) in found.into_iter().zip(pages) {
        for (it, origin) in found {
            places.entry((it.rule.code, origin)).or_insert_with(|| (it, BTreeSet::new())).1.insert(path);
        }
    }
    places.into_iter().map(|((_, origin), (it, paths))| diagnostic(it, origin, &paths)).collect()
}

/// Where an element of a page comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Origin {
    /// The place to be mended.
    place: Option<Span>,
    /// The text that stands in the element, where the place is one of a template.
    text: Option<Span>,
}

/// The origin of the element whose tag holds the byte `at`: its own text, else its tag in the template, else the text in
/// it, else what stands round it.
fn origin(page: &Page, at: usize, root: &str, sources: &Sources) -> Origin {
    let holds = |range: &std::ops::Range<usize>| range.contains(&at) || range.start == at;
    let Some((id, _)) = page.elements().find(|(_, it)| holds(&it.range)) else { return Origin::default() };
    let text = |id: Id| trace::text_place(page.attr(id, trace::FROM)?, sources);
    let template = |id: Id| trace::template_place(page.attr(id, trace::AT)?, root, sources);
    let inside = || page.descendants(id).find_map(text);
    if let Some(own) = text(id) {
        return Origin { place: Some(own), text: None };
    }
    if let Some(own) = template(id) {
        return Origin { place: Some(own), text: inside() };
    }
    let round = || page.ancestors(id).find_map(|it| text(it).or_else(|| template(it)));
    Origin { place: inside().or_else(round), text: None }
}

fn diagnostic(found: Found, origin: Origin, paths: &BTreeSet<&str>) -> Diagnostic {
    let path = paths.first().copied().unwrap_or_default();
    let message = match paths.len() {
        1 => format!("{} (On {path}.)", found.message),
        count => format!("{} (On {count} pages, such as {path}.)", found.message),
    };
    // What has no name although a text stands in it has it from an empty text.
    let text = origin.text.filter(|_| found.rule.code.ends_with("-name"));
    let diagnostic = match (text, origin.place) {
        (Some(text), Some(place)) if *found.rule == HTML_LABEL_IN_NAME => {
            Diagnostic::new(found.rule, place, message).beside(text, "the words that stand in it")
        }
        (Some(text), Some(place)) => {
            Diagnostic::new(found.rule, text, message).beside(place, "where it stands")
        }
        (_, Some(place)) => Diagnostic::new(found.rule, place, message),
        _ => Diagnostic::nowhere(found.rule, message),
    };
    diagnostic.maybe_help(found.help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memo::tests::Held;

    #[test]
    fn only_what_is_new_under_a_sheet_is_looked_at_and_a_fault_is_found_each_time() {
        let page = |body: &str| {
            format!(
                "<!doctype html><html lang=\"en\"><head><title>Page</title></head><body><main><h1>Page</h1>{body}</main>\
                 </body></html>"
            )
        };
        let (good, better, bad) = (page("<p>One.</p>"), page("<p>Two.</p>"), page("<button></button>"));
        let sheet = |css: &'static str| (css, Arc::new(Sheet::parse(css)));
        let (plain, hides) = (sheet(""), sheet("p { color: red }"));
        let memo = Held::default();
        let asked = |pages: &[&String], (css, sheet): &(&str, Arc<Sheet>)| {
            let pages: Vec<&str> = pages.iter().map(|it| it.as_str()).collect();
            are_faulty(&pages, &"en", (css, sheet), &memo)
        };
        let kept = || memo.get(&Key::of("judged", &"en")).unwrap_or_default().len() / NAME;
        assert!(asked(&[&good, &bad], &plain) && kept() == 0);
        assert!(!asked(&[&good], &plain) && kept() == 1);
        assert!(asked(&[&good, &bad], &plain) && kept() == 1);
        assert!(!asked(&[&good, &better], &plain) && kept() == 2);
        let before = memo.get(&Key::of("judged", &"en"));
        assert!(!asked(&[&better], &hides) && kept() == 1 && memo.get(&Key::of("judged", &"en")) != before);
    }

    #[test]
    fn a_fault_is_told_once_at_the_template_or_the_text_that_it_comes_from() {
        let mut sources = Sources::new();
        let text = sources.add_text("content/a.md", "# Title\n\n#### Deep\n");
        sources.add_text("themes/x/templates/page.html", "<p>\n<button></button>");
        let from = trace::from(sources.get(text).span(14..18));
        let page = |n: usize| {
            format!(
                "<!doctype html><html lang=\"en\"><head><title>Page {n}</title></head><body><main><h1>Title</h1>\
                 <h4{from}>Deep</h4><button data-at=\"page.html:4\"></button></main></body></html>"
            )
        };
        let pages = [page(1), page(2)];
        let sheet = Arc::new(Sheet::default());
        assert!(is_faulty(&pages[0], &sheet));
        let paths: Vec<(&str, &str)> =
            ["en/a.html", "en/b.html"].into_iter().zip(pages.iter().map(String::as_str)).collect();
        let told: Vec<(&str, String)> = faults(&paths, &sheet, "themes/x/templates/", &sources)
            .iter()
            .map(|it| {
                let span = it.span.expect("a place");
                let source = sources.get(span.source);
                let (line, column) = source.line_column(span.range().start);
                (
                    it.rule.code,
                    format!("{}:{line}:{column} {}", source.path, it.message.rsplit('(').next().unwrap()),
                )
            })
            .collect();
        let pages = "On 2 pages, such as en/a.html.)";
        assert!(
            told.contains(&("html-button-name", format!("themes/x/templates/page.html:2:1 {pages}"))),
            "{told:?}"
        );
        assert!(
            told.iter()
                .any(|(code, at)| code.contains("heading") && *at == format!("content/a.md:3:6 {pages}")),
            "{told:?}"
        );
        assert_eq!(told.len(), 2, "{told:?}");
    }
}
