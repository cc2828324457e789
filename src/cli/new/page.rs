//! `handbill new page EDITION/NAME` and `handbill new event EDITION/NAME`. Never overwrites a page.

use std::process::ExitCode;

use clap::Args;

use super::super::report::Survey;
use super::super::{Root, report};
use super::ask::{self, misuse};
use super::site::write;
use crate::config::Edition;
use crate::content::start::{self, When};
use crate::diagnostics::did_you_mean;
use crate::locale::{CivilDate, CivilTime, names};

/// Arguments of `new page`.
#[derive(Debug, Args)]
pub struct Page {
    /// Its edition and its name, such as luton/lung-checks; of a site with one edition, its name.
    #[arg(value_name = "EDITION/NAME")]
    name: String,
    #[command(flatten)]
    root: Root,
    /// Its title.
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    /// A sentence below the title, also shown on cards.
    #[arg(long, value_name = "SENTENCE")]
    summary: Option<String>,
}

/// Arguments of `new page` beside those of an event.
#[derive(Debug, Args)]
pub struct Typed {
    #[command(flatten)]
    page: Page,
    /// What kind of page it is, such as service, faq or commitments.
    #[arg(long = "type", value_name = "TYPE", default_value = "page")]
    kind: String,
}

/// Arguments of `new event`.
#[derive(Debug, Args)]
pub struct Event {
    #[command(flatten)]
    page: Page,
    /// Its day, such as 2027-03-06.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// When it begins, such as 11:00.
    #[arg(long, value_name = "TIME")]
    start: Option<String>,
    /// When it ends, such as 14:00.
    #[arg(long, value_name = "TIME")]
    end: Option<String>,
    /// Where it is.
    #[arg(long, value_name = "ADDRESS")]
    place: Option<String>,
}

/// Starts a page.
pub fn page(arguments: &Typed) -> Result<(), ExitCode> {
    if !start::types().any(|it| it == arguments.kind) {
        let help = did_you_mean(&arguments.kind, start::types()).unwrap_or_default();
        let event = "an event is started by `handbill new event`";
        return Err(misuse(format!(
            "No page of the type “{}” can be started: {help}; {event}.",
            arguments.kind
        )));
    }
    let survey = report::survey(&arguments.page.root)?;
    let (page, edition) = begun(&arguments.page, &survey)?;
    let Some((file, facts)) = start::page(&page, &arguments.kind, report::today()?) else { return Ok(()) };
    let mut files = vec![file];
    if !facts.is_empty() {
        files.push(with_facts(&survey, edition, &facts));
    }
    write(&arguments.page.root, &survey.sources, files)?;
    next(&page, edition, &survey);
    Ok(())
}

/// The facts of an edition with more at their end.
fn with_facts(survey: &Survey, edition: &Edition, more: &str) -> start::File {
    let path = format!("content/{}/facts.yaml", edition.id);
    let old = survey.sources.text(&path).map_or("", |it| &it.text);
    let new = format!("{}\n{more}", old.trim_end()).trim_start().to_owned();
    (path, new)
}

/// Starts an event.
pub fn event(arguments: &Event) -> Result<(), ExitCode> {
    let survey = report::survey(&arguments.page.root)?;
    let (page, edition) = begun(&arguments.page, &survey)?;
    let today = report::today()?;
    let when = When {
        date: ask::text(arguments.date.as_ref(), "Its day, such as 2027-03-06", ""),
        start: ask::text(arguments.start.as_ref(), "When it begins, such as 11:00", ""),
        end: ask::text(arguments.end.as_ref(), "When it ends, such as 14:00", ""),
        place: ask::text(arguments.place.as_ref(), "Where it is", ""),
    };
    if CivilDate::parse(&when.date).is_none() {
        return Err(misuse(format!("“{}” is no date: write --date 2027-03-06.", when.date)));
    }
    for (flag, time) in [("start", &when.start), ("end", &when.end)] {
        if CivilTime::parse(time).is_none() {
            return Err(misuse(format!("“{time}” is no time of day: write --{flag} 11:00.")));
        }
    }
    if when.place.is_empty() {
        return Err(misuse("An event is somewhere: write --place \"Hall, Road, Town\"."));
    }
    let (file, facts) = start::event(&page, &when, today);
    let facts = with_facts(&survey, edition, &facts);
    write(&arguments.page.root, &survey.sources, vec![file, facts])?;
    next(&page, edition, &survey);
    Ok(())
}

/// What a page is, and its edition.
fn begun<'a>(arguments: &Page, survey: &'a Survey) -> Result<(start::Page, &'a Edition), ExitCode> {
    let editions = &survey.texts.config.editions;
    let name = arguments.name.trim_end_matches(".md").trim_matches('/');
    let (edition, id) = match (name.split_once('/'), editions.as_slice()) {
        (Some((first, id)), _) if editions.iter().any(|it| it.id == first) => (first, id),
        (_, [only]) => (only.id.as_str(), name),
        (found, _) => {
            let first = found.map_or(name, |(first, _)| first);
            let help = did_you_mean(first, editions.iter().map(|it| it.id.as_str())).unwrap_or_default();
            return Err(misuse(format!("Name the edition of the page, such as luton/{name}: {help}")));
        }
    };
    let id: Vec<String> = id.split('/').map(start::slug).collect();
    if id.iter().any(String::is_empty) {
        return Err(misuse(format!("“{name}” makes no web address: name it in letters a to z.")));
    }
    if let Some((part, fault)) = id.iter().find_map(|it| Some((it, names::fault(it)?))) {
        return Err(misuse(format!("The name “{part}” {fault}: try {}.", names::mended(part))));
    }
    let id = id.join("/");
    let path = format!("content/{edition}/{id}.md");
    if survey.sources.text(&path).is_some() {
        return Err(misuse(format!("There is {path} already.")));
    }
    let proposal = start::capital(&id.rsplit('/').next().unwrap_or(&id).replace('-', " "));
    let title = ask::text(arguments.title.as_ref(), "Its title", &proposal);
    let summary = ask::text(
        arguments.summary.as_ref(),
        "A sentence about it",
        "Say here in a sentence what this page tells.",
    );
    let page = start::Page { edition: edition.to_owned(), id, title, summary };
    let edition = editions.iter().find(|it| it.id == page.edition);
    edition.map(|edition| (page, edition)).ok_or_else(|| misuse("There is no such edition."))
}

/// What to do next.
fn next(page: &start::Page, edition: &Edition, survey: &Survey) {
    let settings = &survey.sources.get(edition.name.span.source).path;
    super::super::tell(format_args!(
        "Next: write content/{0}/{1}.md; put {1} into “menu: [ … ]” of {settings}, or link to it from a page. `handbill sync` hands it to translators when it is ready.",
        page.edition, page.id
    ));
}
