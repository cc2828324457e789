//! The rules over every page of a folder, each with the style sheets that it links to. Never reads what is not in the folder.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::html::Page;
use crate::html::css::Sheet;
use crate::source::{Source, Sources};

/// What is wrong with the pages of a folder. Style sheets are read once, however many pages link to them.
pub fn check(sources: &Sources) -> Vec<Diagnostic> {
    let texts: Vec<&Source> = sources.texts_under("").collect();
    let ends = |source: &Source, ending: &str| source.path.to_ascii_lowercase().ends_with(ending);
    let sheets: BTreeMap<&str, Arc<Sheet>> = texts
        .par_iter()
        .filter(|it| ends(it, ".css"))
        .map(|it| (it.path.as_str(), Arc::new(Sheet::parse(&it.text))))
        .collect();
    let pages: Vec<&Source> = texts.into_iter().filter(|it| !ends(it, ".css")).collect();
    pages.into_par_iter().flat_map_iter(|it| page(it, &sheets)).collect()
}

fn page(source: &Source, sheets: &BTreeMap<&str, Arc<Sheet>>) -> Vec<Diagnostic> {
    let mut page = Page::parse(&source.text);
    page.link_sheets(|href| sheets.get(&*beside(&source.path, href)?).cloned());
    let found = super::page(&page).into_iter();
    found.map(|it| Diagnostic::new(it.rule, source.span(it.range), it.message).maybe_help(it.help)).collect()
}

/// The path in the folder that a link on a page leads to; none where it leads out of it.
fn beside(page: &str, href: &str) -> Option<String> {
    let href = href.trim().split(['?', '#']).next().unwrap_or_default();
    if href.is_empty() || href.starts_with("//") || href.split('/').next().is_some_and(|it| it.contains(':'))
    {
        return None;
    }
    let mut parts: Vec<&str> = match href.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => page.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').collect()),
    };
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_followed_within_the_folder() {
        assert_eq!(beside("a/b/c.html", "../x.css?v=1").as_deref(), Some("a/x.css"));
        assert_eq!(beside("a/b/c.html", "/x.css").as_deref(), Some("x.css"));
        assert_eq!(beside("c.html", "./s/x.css").as_deref(), Some("s/x.css"));
        for out in ["../x.css", "https://example.org/x.css", "//example.org/x.css", "data:text/css,", ""] {
            assert_eq!(beside("c.html", out), None, "{out}");
        }
    }

    #[test]
    fn a_linked_sheet_decides_what_is_shown() {
        let mut sources = Sources::new();
        sources.add_text("s/x.css", ".gone { display: none }");
        let html = "<html lang=en><title>t</title><link rel=stylesheet href=../s/x.css><main><h1>h</h1><img class=gone>";
        sources.add_text("p/a.html", html);
        assert!(check(&sources).is_empty());
        sources.add_text("s/x.css", "");
        let found = check(&sources);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].rule.act, ["23a2a8"]);
    }
}
