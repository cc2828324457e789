//! `handbill new language TAG`: starts a language, ready to translate. Never overwrites a file.

use std::process::ExitCode;

use clap::Args;

use super::super::{FAULTS, MISUSE, Root, report, say, sync, tell};
use crate::config::{languages, yaml};
use crate::diagnostics::render::{self, Style};
use crate::locale::{Formats, Locale};
use crate::source::Sources;
use crate::theme::builtin;
use crate::translation::edit::FileChange;
use crate::translation::start;

/// Arguments of `new language`.
#[derive(Debug, Args)]
pub struct Language {
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
pub fn run(arguments: &Language) -> ExitCode {
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
        faults.iter().for_each(|it| say(render::text(it, &scratch, Style::Plain)));
        return ExitCode::from(MISUSE);
    };
    if let Err(reason) = Formats::new(&locale) {
        let tag = &locale.tag;
        tell(format_args!(
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
        tell(format_args!("error: No edition that was named lacks the language “{}”.", locale.tag));
        return ExitCode::from(MISUSE);
    }
    let mut files = Vec::new();
    for edition in &editions {
        let source = survey.sources.get(edition.name.span.source);
        match yaml::with_item(&source.text, "languages", &locale.tag) {
            Some(text) => files.push(FileChange { path: source.path.clone(), text: Some(text) }),
            None => {
                tell(format_args!(
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
        let as_comments =
            || start::interface(&locale, own.map_or(&[][..], |it| &it.shared), &config.source.tag);
        let text = builtin::interface(&locale.tag).unwrap_or_else(as_comments);
        files.push(FileChange { path: path.clone(), text: Some(text) });
    }
    if let Err(code) = sync::write(&arguments.root, &survey.sources, &files) {
        return code;
    }
    files.iter().for_each(|it| say(&it.path));
    tell(next(&locale, is_read, &path));
    ExitCode::SUCCESS
}

/// What to do next.
fn next(locale: &Locale, is_read: bool, path: &str) -> String {
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
