//! `handbill sign-off LANG PAGE --by ROLE`: records that somebody has checked a translation. Never signs what is
//! stale or missing.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{FAULTS, MISUSE, Root, named, report, sync};
use crate::config::Words;
use crate::diagnostics::did_you_mean;
use crate::pipeline::stages::Texts;
use crate::pipeline::translators::{self, Handed};
use crate::translation::coverage::{self, Standing};
use crate::translation::edit::FileChange;
use crate::translation::signoff::{Record, Review};

/// Arguments of `sign-off`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The language, such as ur.
    #[arg(value_name = "LANG")]
    lang: String,
    /// The page, such as luton/faq; luton/edition for the words of edition.yaml.
    #[arg(value_name = "PAGE")]
    page: String,
    #[command(flatten)]
    root: Root,
    /// The role of whoever has checked it, such as "community champion". No names of people: this is published
    /// with the project.
    #[arg(long, value_name = "ROLE")]
    by: String,
    /// What kind of check it was.
    #[arg(long, value_enum, default_value = "second-translator")]
    kind: Kind,
}

/// Kinds of checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Another translator read it against the source text.
    SecondTranslator,
    /// A speaker from the community read it.
    Community,
    /// A clinician who reads the language checked what it says.
    Clinical,
}

impl From<Kind> for Review {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::SecondTranslator => Self::SecondTranslator,
            Kind::Community => Self::Community,
            Kind::Clinical => Self::Clinical,
        }
    }
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let (survey, today) = match report::survey(&arguments.root).and_then(|it| Ok((it, report::today()?))) {
        Ok(found) => found,
        Err(code) => return code,
    };
    if arguments.by.trim().is_empty() {
        super::tell("error: --by needs the role of whoever has checked it, such as \"community champion\".");
        return ExitCode::from(MISUSE);
    }
    let pages = translators::pages(&survey.texts, &survey.sources);
    let handed = match find(arguments, &survey.texts, &pages) {
        Ok(handed) => handed,
        Err(reason) => {
            super::tell(format_args!("error: {reason}"));
            return ExitCode::from(FAULTS);
        }
    };
    let record = Record {
        by: arguments.by.trim().to_owned(),
        kind: arguments.kind.into(),
        date: today,
        texts: std::collections::BTreeMap::new(),
    };
    match signed(&survey.texts, handed, arguments, record) {
        Ok((file, count)) => {
            if let Err(code) = sync::write(&arguments.root, &survey.sources, &[file]) {
                return code;
            }
            super::tell(format_args!(
                "Signed off: {} in {}, {count} texts, by {}.",
                handed.page.key, arguments.lang, arguments.by
            ));
            ExitCode::SUCCESS
        }
        Err(reasons) => {
            reasons.iter().for_each(super::say);
            let texts =
                if reasons.len() == 1 { "1 text is" } else { &format!("{} texts are", reasons.len()) };
            super::tell(format_args!("Not signed off: {texts} not ready."));
            ExitCode::from(FAULTS)
        }
    }
}

/// The page that the arguments name: by its key, or by its id where only one edition has it.
fn find<'a, 'b>(
    arguments: &Arguments,
    texts: &Texts,
    pages: &'b [Handed<'a>],
) -> Result<&'b Handed<'a>, String> {
    let locales = texts.config.locales();
    if !locales.iter().any(|it| it.tag == arguments.lang) {
        let hint =
            did_you_mean(&arguments.lang, locales.iter().map(|it| it.tag.as_str())).unwrap_or_default();
        return Err(format!("No edition has the language “{}”: {hint}", arguments.lang));
    }
    let keys: Vec<&str> = pages.iter().map(|it| it.page.key).collect();
    let key = named::page(&arguments.page, &keys)?;
    pages
        .iter()
        .find(|it| it.page.key == key && it.coverage.contains_key(arguments.lang.as_str()))
        .ok_or_else(|| format!("{key} is not translated into “{}”.", arguments.lang))
}

/// The file with the new record and the number of its texts; or a line for each text that is not ready.
fn signed(
    texts: &Texts,
    handed: &Handed<'_>,
    arguments: &Arguments,
    mut record: Record,
) -> Result<(FileChange, usize), Vec<String>> {
    let page = &handed.page;
    let tag = arguments.lang.as_str();
    let Some(language) = texts.catalogue.languages().find(|it| it.locale.tag == tag) else {
        return Err(Vec::new());
    };
    let Some(coverage) = handed.coverage.get(tag) else { return Err(Vec::new()) };
    let chain = texts.config.chain(&language.locale);
    let mut open = Vec::new();
    for (unit, standing) in page.units.iter().zip(coverage.iter()) {
        let line = |state| format!("{state}: {} ({})", unit.text.replace("\n", " "), unit.id);
        match standing {
            Standing::Missing => open.push(line("missing")),
            Standing::Stale { .. } => open.push(line("stale")),
            Standing::Translated { origin, .. } => {
                let id = origin.as_ref().map_or(unit.id.as_str(), |it| &it.id);
                let home = origin.as_ref().and_then(|it| it.page.as_deref()).unwrap_or(page.key);
                let digest = coverage::digest(&texts.catalogue, &chain, home, id);
                record.texts.extend(digest.map(|it| (unit.id.to_string(), it)));
            }
        }
    }
    if !open.is_empty() {
        return Err(open);
    }
    let count = record.texts.len();
    let mut all = language.signoffs.clone();
    let place = Words { text: page.key.to_owned(), span: texts.config.title.span };
    all.add(page.key, place, record);
    Ok((FileChange { path: format!("locales/{tag}/signoff.yaml"), text: Some(all.to_yaml()) }, count))
}
