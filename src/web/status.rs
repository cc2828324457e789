//! What each language lacks, as one page that holds all it needs and can be sent by mail. Never part of a site.

use std::sync::Arc;

use super::html::{escape, language};
use crate::locale::{CivilDate, Locale};
use crate::translation::diff::Change;
use crate::translation::status::{LanguageStatus, OpenText, PageStatus};

/// Its looks; no file of a theme, since it stands alone.
const STYLE: &str = include_str!("status.css");

/// The page. `find` gives the language of a tag.
pub fn page(
    title: &str,
    today: CivilDate,
    source: &Locale,
    all: &[LanguageStatus],
    find: &dyn Fn(&str) -> Option<Arc<Locale>>,
) -> String {
    let title = format!("Translations: {title}");
    let mut out = format!(
        "<!doctype html>\n<html{}>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header><a class=\"skip\" href=\"#main\">Skip to the main part</a></header>\n<main id=\"main\" tabindex=\"-1\">\n<h1>{title}</h1>\n<p>As on <time datetime=\"{today}\">{today}</time>. Stale: the source text has changed since it was translated. Words left: words of the source texts that are stale or missing.</p>\n",
        language(source),
        title = escape(&title),
    );
    out.push_str(&overview(all));
    for it in all {
        let locale = find(&it.tag);
        out.push_str(&of_language(it, locale.as_deref(), source));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

const COLUMNS: [&str; 6] = ["Texts", "Translated", "Stale", "Missing", "Signed off", "Words left"];

fn head(first: &str) -> String {
    let columns: String = COLUMNS.iter().map(|it| format!("<th scope=\"col\">{it}</th>")).collect();
    format!("<thead><tr><th scope=\"col\">{first}</th>{columns}</tr></thead>\n")
}

/// The numbers of a row. On a phone, where a row stands as a block, each has its column's words before it; who
/// listens has these from the table already.
fn cells(counts: crate::translation::Counts, words_left: usize) -> String {
    let numbers =
        [counts.units, counts.translated, counts.stale, counts.missing, counts.signed_off, words_left];
    let cell = |(column, number): (&&str, usize)| {
        let open = if ["Stale", "Missing"].contains(column) && number > 0 { " class=\"open\"" } else { "" };
        format!("<td{open}><span class=\"label\" aria-hidden=\"true\">{column}</span>{number}</td>")
    };
    COLUMNS.iter().zip(numbers).map(cell).collect()
}

fn overview(all: &[LanguageStatus]) -> String {
    let row = |it: &LanguageStatus| {
        format!(
            "<tr><th scope=\"row\"><a href=\"#{}\">{}</a></th>{}</tr>\n",
            escape(&it.tag),
            escape(&it.name),
            cells(it.counts, it.words_left)
        )
    };
    let rows: String = all.iter().map(row).collect();
    table("All languages", &head("Language"), &rows)
}

fn table(caption: &str, head: &str, rows: &str) -> String {
    format!("<table>\n<caption>{caption}</caption>\n{head}<tbody>\n{rows}</tbody></table>\n")
}

fn of_language(it: &LanguageStatus, locale: Option<&Locale>, source: &Locale) -> String {
    let row = |page: &PageStatus| {
        format!(
            "<tr><th scope=\"row\">{}<br><span class=\"key\">{}</span></th>{}</tr>\n",
            escape(&page.title),
            escape(&page.key()),
            cells(page.counts, page.words_left)
        )
    };
    let rows: String = it.pages.iter().map(row).collect();
    let name = escape(&it.name);
    let mut out =
        format!("<section aria-labelledby=\"{tag}\">\n<h2 id=\"{tag}\">{name}</h2>\n", tag = escape(&it.tag));
    out.push_str(&table(&format!("{name}: page by page"), &head("Page"), &rows));
    for page in it.pages.iter().filter(|it| !it.open.is_empty()) {
        out.push_str(&format!(
            "<h3>{} <span class=\"key\">{}</span></h3>\n<ul>\n",
            escape(&page.title),
            escape(&page.key())
        ));
        page.open.iter().for_each(|text| out.push_str(&open(text, locale, source)));
        out.push_str("</ul>\n");
    }
    out.push_str("</section>\n");
    out
}

fn open(text: &OpenText, locale: Option<&Locale>, source: &Locale) -> String {
    let (path, line) = &text.file;
    let at = line.map_or_else(|| path.clone(), |line| format!("{path}:{line}"));
    let state = if text.stale.is_some() { "Stale" } else { "Missing" };
    let source_language = language(source);
    let words = match &text.stale {
        Some(stale) => {
            let changed: String = stale.changes(&text.source).iter().map(changed).collect();
            let own = locale.map_or(String::new(), language);
            format!(
                "<p{source_language}>{changed}</p>\n<p class=\"translation\"{own}>{}</p>",
                escape(&stale.translation)
            )
        }
        None => format!("<p{source_language}>{}</p>", escape(&text.source)),
    };
    format!(
        "<li><p><strong>{state}</strong>: {}</p>\n{words}\n<p class=\"key\">{} in {}</p></li>\n",
        escape(&text.place),
        escape(&text.id),
        escape(&at)
    )
}

/// Changed words, told apart by more than colour and also to those who listen.
fn changed((change, text): &(Change, String)) -> String {
    let text = escape(text);
    match change {
        Change::Same => text,
        Change::Gone => {
            format!("<del><span class=\"said\">[old: </span>{text}<span class=\"said\">]</span></del>")
        }
        Change::New => {
            format!("<ins><span class=\"said\">[new: </span>{text}<span class=\"said\">]</span></ins>")
        }
    }
}
