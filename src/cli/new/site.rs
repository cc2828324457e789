//! `handbill new site NAME` and `handbill new edition NAME`. Never writes into a folder that holds something.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::super::{Root, report, sync};
use super::ask::{self, misuse};
use crate::config::{base_url, yaml};
use crate::content::start::{self, Place};
use crate::diagnostics::did_you_mean;
use crate::edge::replace;
use crate::locale::Locale;
use crate::messages::resource;
use crate::source::Sources;
use crate::theme::builtin;
use crate::translation::edit::FileChange;
use crate::translation::start::interface;

/// What is asked of a new place.
#[derive(Debug, Args)]
pub struct About {
    /// The place, such as Luton.
    #[arg(long, value_name = "PLACE")]
    place: Option<String>,
    /// What the site is, beside the name of the place.
    #[arg(long, value_name = "WORDS")]
    tagline: Option<String>,
    /// Who publishes it.
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// Its languages beside English, such as ur,pl.
    #[arg(long, value_name = "LANGUAGES", value_delimiter = ',')]
    languages: Option<Vec<String>>,
    /// Where it will be published.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

/// Arguments of `new site`.
#[derive(Debug, Args)]
pub struct Site {
    /// The folder to make.
    #[arg(value_name = "NAME")]
    folder: PathBuf,
    /// The title of the page that leads to all places.
    #[arg(long, value_name = "WORDS")]
    title: Option<String>,
    #[command(flatten)]
    about: About,
}

/// Arguments of `new edition`.
#[derive(Debug, Args)]
pub struct Edition {
    /// Its folder in content/.
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    about: About,
}

/// The source language of a new site.
const SOURCE: &str = "en-GB";

impl About {
    /// Everything about a place whose folder may be `proposed`.
    fn place(&self, proposed: &str, source: &str) -> Result<Place, ExitCode> {
        let name = ask::text(self.place.as_ref(), "The place", &names(proposed));
        let tagline = ask::text(self.tagline.as_ref(), "What the site is", "Community health");
        let publisher =
            ask::text(self.publisher.as_ref(), "Who publishes it", &format!("{name} community health team"));
        let given = self.languages.as_ref().map(|it| it.join(","));
        let languages =
            ask::text(given.as_ref(), "Its languages beside English, such as ur, pl (none: Enter)", "");
        let id = start::slug(proposed);
        if id.is_empty() {
            return Err(misuse(format!("“{proposed}” makes no web address: name it in letters a to z.")));
        }
        let url = ask::text(
            self.base_url.as_ref(),
            "Where it will be published",
            &format!("https://example.org/{id}"),
        );
        let mut tags = vec![source.to_owned()];
        for tag in languages.split([',', ' ']).map(str::trim).filter(|it| !it.is_empty()) {
            if Locale::known(tag).is_none() {
                let help = did_you_mean(tag, Locale::known_tags()).unwrap_or_default();
                return Err(misuse(format!("There is no language “{tag}”: {help}")));
            }
            if !tags.iter().any(|it| it == tag) {
                tags.push(tag.to_owned());
            }
        }
        if !base_url::is_base_url(&url) {
            return Err(misuse(format!("“{url}” is no address for a site: write one {}.", base_url::FORM)));
        }
        Ok(Place { id, name, tagline, publisher, languages: tags, base_url: url })
    }
}

/// Starts a site.
pub fn site(arguments: &Site) -> Result<(), ExitCode> {
    let folder = &arguments.folder;
    let name = folder.file_name().and_then(|it| it.to_str()).unwrap_or_default();
    if replace::is_taken(folder) {
        return Err(misuse(format!(
            "There is something in {} already: name a folder that is not there yet.",
            folder.display()
        )));
    }
    let today = report::today()?;
    let title = ask::text(arguments.title.as_ref(), "The title of the site", &names(name));
    let place = arguments.about.place(name, SOURCE)?;
    let mut files = start::site(&title, &place, today);
    files.extend(interfaces(&place.languages));
    replace::make_folder(folder).map_err(|it| misuse(format!("{}: {it}", folder.display())))?;
    write(&Root { path: folder.clone() }, &Sources::new(), files)?;
    let shown = folder.display();
    super::super::tell(format_args!(
        "{title} is started. Next:\n  cd {shown}\n  handbill watch                              see it in a browser\n  handbill new page {}/NAME {}  start a page",
        place.id,
        " ".repeat(18_usize.saturating_sub(place.id.len()))
    ));
    Ok(())
}

/// Starts an edition.
pub fn edition(arguments: &Edition) -> Result<(), ExitCode> {
    let survey = report::survey(&arguments.root)?;
    let config = &survey.texts.config;
    let place = arguments.about.place(&arguments.name, &config.source.tag)?;
    if survey.sources.texts_under(&format!("content/{}/", place.id)).next().is_some() {
        return Err(misuse(format!("There is a folder content/{} already.", place.id)));
    }
    let settings = survey.sources.get(config.title.span.source);
    let Some(text) = yaml::with_item(&settings.text, "editions", &place.id) else {
        return Err(misuse(format!(
            "{} has no line “editions: […]”: add {} to its editions.",
            settings.path, place.id
        )));
    };
    let mut files = start::edition(&place, report::today()?);
    files.push((settings.path.clone(), text));
    let own = interfaces(&place.languages);
    files.extend(own.into_iter().filter(|(path, _)| survey.sources.text(path).is_none()));
    write(&arguments.root, &survey.sources, files)?;
    super::super::tell(format_args!(
        "{} is started. Next: put its phone number into content/{}/facts.yaml, and its first words into index.md beside it.",
        place.name, place.id
    ));
    Ok(())
}

/// The words of the interface in some languages: translated, as drafts, or as comments to write over.
fn interfaces(tags: &[String]) -> Vec<start::File> {
    let source = builtin::interface(SOURCE).unwrap_or_default();
    let mut sources = Sources::new();
    let id = sources.add_text("site.ftl", &source);
    let read = resource::read(sources.get(id)).value;
    let file = |tag: &String| {
        let locale = Locale::known(tag)?;
        // Who listens has the interface of another language.
        if locale.lender().is_some() || locale.pseudo().is_some() {
            return None;
        }
        let text = builtin::interface(tag)
            .unwrap_or_else(|| interface(&locale, std::slice::from_ref(&read), SOURCE));
        Some((format!("locales/{tag}/site.ftl"), text))
    };
    tags.iter().filter_map(file).collect()
}

/// Writes new files, all or none, and names them.
pub(super) fn write(root: &Root, sources: &Sources, files: Vec<start::File>) -> Result<(), ExitCode> {
    let changes: Vec<FileChange> =
        files.into_iter().map(|(path, text)| FileChange { path, text: Some(text) }).collect();
    sync::write(root, sources, &changes)?;
    changes.iter().for_each(|it| super::super::say(&it.path));
    Ok(())
}

/// `st-neots` as a name: `St Neots`.
fn names(name: &str) -> String {
    name.split(['-', '_', ' ']).filter(|it| !it.is_empty()).map(start::capital).collect::<Vec<_>>().join(" ")
}
