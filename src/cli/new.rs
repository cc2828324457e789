//! `handbill new language TAG`: starts a language, ready to translate. Never overwrites a file.

use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{FAULTS, MISUSE, Root, report, sync};
use crate::config::languages;
use crate::diagnostics::render::{self, Style};
use crate::locale::Formats;
use crate::source::Sources;
use crate::translation::edit::FileChange;
use crate::translation::start;

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Start a language: its folder, and its place in an edition's menu.
    Language(Language),
}

/// Arguments of `new language`.
#[derive(Debug, Args)]
struct Language {
    /// Its tag, such as lt.
    #[arg(value_name = "TAG")]
    tag: String,
    #[command(flatten)]
    root: Root,
    /// The edition that gets it; all of them where none is named.
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let What::Language(arguments) = &arguments.what;
    let survey = match report::survey(&arguments.root) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let config = &survey.texts.config;
    let mut scratch = Sources::new();
    let id = scratch.add_text("the command", &arguments.tag);
    let words = crate::config::Words { text: arguments.tag.clone(), span: scratch.get(id).whole() };
    let mut faults = Vec::new();
    let Some(locale) = languages::locale_of(&words, &config.described, &mut faults) else {
        faults.iter().for_each(|it| super::say(render::text(it, &scratch, Style::Plain)));
        return ExitCode::from(MISUSE);
    };
    if let Err(reason) = Formats::new(&locale) {
        let tag = &locale.tag;
        super::tell(format_args!(
            "error: {tag}: {reason}. Say in content/site.yaml whose it borrows, under “locales”: {tag}: {{ data: en-GB }}"
        ));
        return ExitCode::from(MISUSE);
    }
    let editions: Vec<_> = config
        .editions
        .iter()
        .filter(|it| arguments.edition.as_ref().is_none_or(|name| *name == it.id))
        .filter(|it| !it.locales.contains(&locale))
        .collect();
    if editions.is_empty() {
        super::tell(format_args!("error: No edition that was named lacks the language “{}”.", locale.tag));
        return ExitCode::from(MISUSE);
    }
    let mut files = Vec::new();
    for edition in &editions {
        let source = survey.sources.get(edition.name.span.source);
        match start::with_language(&source.text, &locale.tag) {
            Some(text) => files.push(FileChange { path: source.path.clone(), text: Some(text) }),
            None => {
                super::tell(format_args!(
                    "error: {} has no line “languages: [en-GB, …]”: add {} to its languages.",
                    source.path, locale.tag
                ));
                return ExitCode::from(FAULTS);
            }
        }
    }
    let path = format!("locales/{}/site.ftl", locale.tag);
    let is_read = locale.lender().is_none() && locale.pseudo().is_none();
    if is_read && survey.sources.text(&path).is_none() {
        let own = survey.texts.catalogue.get(&config.source);
        let text = start::interface(&locale, own.map_or(&[][..], |it| &it.shared), &config.source.tag);
        files.push(FileChange { path: path.clone(), text: Some(text) });
    }
    if let Err(code) = sync::write(&arguments.root, &survey.sources, &files) {
        return code;
    }
    files.iter().for_each(|it| super::say(&it.path));
    super::tell(next(&locale, is_read, &path));
    ExitCode::SUCCESS
}

/// What to do next.
fn next(locale: &crate::locale::Locale, is_read: bool, path: &str) -> String {
    let (name, tag) = (&locale.name, &locale.tag);
    if let Some(lender) = locale.lender() {
        return format!(
            "{name} is listened to: its pages show the text of “{lender}”. Put sound on them when you can."
        );
    }
    if !is_read {
        return format!(
            "{name} is made from the source texts, for designers. Take it out before you publish."
        );
    }
    format!(
        "{name} is started. Next: translate {path}, then the pages: `handbill status --lang {tag}` lists them, and `handbill export {tag} --format csv --out {tag}.csv` puts them in a table."
    )
}
