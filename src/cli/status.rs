//! `handbill status`: what each language lacks, as a table, as JSON or as a page to send by mail. Never changes
//! a file.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{MISUSE, Root, report};
use crate::diagnostics::did_you_mean;
use crate::pipeline::translators;
use crate::translation::diff;
use crate::translation::status::{LanguageStatus, OpenText, PageStatus};
use crate::web;

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    root: Root,
    /// Only this language, such as ur.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// How it is printed.
    #[arg(long, value_enum, default_value = "text")]
    format: StatusFormat,
}

/// How the status is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatusFormat {
    /// A table for people.
    Text,
    /// For other programs.
    Json,
    /// One page that holds all it needs, to send by mail.
    Html,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let survey = match report::survey(&arguments.root) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let all = translators::status(&survey.texts, &survey.sources, arguments.lang.as_deref());
    if let (Some(tag), true) = (&arguments.lang, all.is_empty()) {
        let locales = survey.texts.config.locales();
        let hint = did_you_mean(tag, locales.iter().map(|it| it.tag.as_str())).unwrap_or_default();
        super::tell(format_args!("error: No page is translated into “{tag}”: {hint}"));
        return ExitCode::from(MISUSE);
    }
    match arguments.format {
        StatusFormat::Text => {
            table(&all);
            all.iter().for_each(print);
        }
        StatusFormat::Json => super::say_json(&Json { languages: all.iter().map(language).collect() }, true),
        StatusFormat::Html => {
            let title = &survey.texts.config.title.text;
            match report::today() {
                Ok(today) => {
                    let html = web::status::page(title, today, &survey.texts.config.source, &all, &|tag| {
                        survey.texts.config.locales().into_iter().find(|it| it.tag == tag)
                    });
                    super::say(html.trim_end());
                }
                Err(code) => return code,
            }
        }
    }
    ExitCode::SUCCESS
}

/// A line for each language: how much of the interface it has, and how many pages are how far.
fn table(all: &[LanguageStatus]) {
    let name = |it: &LanguageStatus| format!("{} ({})", it.name, it.tag);
    let width = all.iter().map(|it| name(it).chars().count()).max().unwrap_or(0).max(8);
    super::say(format_args!("{:width$}  interface  pages  translated whole  drafts  signed off", "language"));
    for it in all {
        let pages = it.pages_status();
        super::say(format_args!(
            "{:width$}  {:>8}%  {:>5}  {:>16}  {:>6}  {:>10}",
            name(it),
            it.interface_percent(),
            pages.all,
            pages.whole,
            pages.drafts,
            pages.signed_off
        ));
    }
    super::say("");
}

fn print(it: &LanguageStatus) {
    let counts = it.counts;
    super::say(format_args!(
        "{} ({}): {} texts: {} translated, {} stale, {} missing, {} signed off; {} words left",
        it.name,
        it.tag,
        counts.units,
        counts.translated,
        counts.stale,
        counts.missing,
        counts.signed_off,
        it.words_left
    ));
    let width = it.pages.iter().map(|it| it.key().chars().count()).max().unwrap_or(0).max(4);
    super::say(format_args!(
        "  {:width$}  texts  translated  stale  missing  signed off  words left",
        "page"
    ));
    for page in &it.pages {
        let counts = page.counts;
        super::say(format_args!(
            "  {:width$}  {:>5}  {:>10}  {:>5}  {:>7}  {:>10}  {:>10}",
            page.key(),
            counts.units,
            counts.translated,
            counts.stale,
            counts.missing,
            counts.signed_off,
            page.words_left
        ));
    }
    // Of a page that nobody has begun, the number says it all.
    for page in it.pages.iter().filter(|it| it.counts.missing < it.counts.units) {
        page.open.iter().for_each(|text| print_open(page, text));
    }
    super::say("");
}

fn print_open(page: &PageStatus, text: &OpenText) {
    let (path, line) = &text.file;
    let at = line.map_or_else(|| path.clone(), |line| format!("{path}:{line}"));
    let state = if text.stale.is_some() { "stale" } else { "missing" };
    super::say(format_args!("\n  {state}: {}, {} ({})\n    at {at}", page.key(), text.place, text.id));
    match &text.stale {
        Some(stale) => {
            super::say(format_args!("    {}", diff::line(&stale.was, &text.source).replace('\n', " ")));
            super::say(format_args!("    {}", stale.translation.replace('\n', "\n    ")));
        }
        None => super::say(format_args!("    {}", text.source.replace('\n', " "))),
    }
}

#[derive(serde::Serialize)]
struct Json<'a> {
    languages: Vec<LanguageJson<'a>>,
}

#[derive(serde::Serialize)]
struct LanguageJson<'a> {
    language: &'a str,
    name: &'a str,
    interface_percent: usize,
    pages_whole: usize,
    pages_drafts: usize,
    pages_signed_off: usize,
    units: usize,
    translated: usize,
    stale: usize,
    missing: usize,
    units_signed_off: usize,
    words_left: usize,
    pages: Vec<PageJson<'a>>,
}

#[derive(serde::Serialize)]
struct PageJson<'a> {
    edition: &'a str,
    page: &'a str,
    title: &'a str,
    units: usize,
    translated: usize,
    stale: usize,
    missing: usize,
    signed_off: bool,
    units_signed_off: usize,
    words_left: usize,
    open: Vec<TextJson<'a>>,
}

#[derive(serde::Serialize)]
struct TextJson<'a> {
    id: &'a str,
    state: &'static str,
    place: &'a str,
    path: &'a str,
    line: Option<usize>,
    source: &'a str,
    was: Option<&'a str>,
    changes: Option<String>,
    translation: Option<&'a str>,
}

fn language(it: &LanguageStatus) -> LanguageJson<'_> {
    let pages = it.pages_status();
    LanguageJson {
        interface_percent: it.interface_percent(),
        pages_whole: pages.whole,
        pages_drafts: pages.drafts,
        pages_signed_off: pages.signed_off,
        language: &it.tag,
        name: &it.name,
        units: it.counts.units,
        translated: it.counts.translated,
        stale: it.counts.stale,
        missing: it.counts.missing,
        units_signed_off: it.counts.signed_off,
        words_left: it.words_left,
        pages: it.pages.iter().map(page).collect(),
    }
}

fn page(it: &PageStatus) -> PageJson<'_> {
    PageJson {
        edition: &it.edition,
        page: &it.page,
        title: &it.title,
        units: it.counts.units,
        translated: it.counts.translated,
        stale: it.counts.stale,
        missing: it.counts.missing,
        signed_off: it.counts.is_signed_off(),
        units_signed_off: it.counts.signed_off,
        words_left: it.words_left,
        open: it.open.iter().map(text_json).collect(),
    }
}

fn text_json(it: &OpenText) -> TextJson<'_> {
    let stale = it.stale.as_ref();
    TextJson {
        id: &it.id,
        state: if stale.is_some() { "stale" } else { "missing" },
        place: &it.place,
        path: &it.file.0,
        line: it.file.1,
        source: &it.source,
        was: stale.map(|it| it.was.as_str()),
        changes: stale.map(|old| diff::line(&old.was, &it.source)),
        translation: stale.map(|it| it.translation.as_str()),
    }
}
