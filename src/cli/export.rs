//! `handbill export LANG`: a language's texts as one file for an agency. Never changes a file of the project.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::{FAULTS, MISUSE, Root, named, report};
use crate::diagnostics::did_you_mean;
use crate::edge::beside;
use crate::locale::Locale;
use crate::pipeline::exchange;
use crate::pipeline::review;
use crate::pipeline::stages::Texts;
use crate::translation::exchange::{csv, xliff};

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The language, such as ur.
    #[arg(value_name = "LANG")]
    lang: String,
    #[command(flatten)]
    root: Root,
    /// The form of the file.
    #[arg(long, value_enum)]
    format: ExportFormat,
    /// Only this page, such as luton/faq; may be given more than once. "site": the interface.
    #[arg(long = "page", value_name = "PAGE")]
    pages: Vec<String>,
    /// Only what is new or stale.
    #[arg(long)]
    open: bool,
    /// The file to write. [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Forms of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    /// XLIFF 1.2, for CAT tools.
    Xliff,
    /// A table for Excel or LibreOffice.
    Csv,
    /// A PDF to print: both languages side by side, with boxes to sign.
    ReviewSheet,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let survey = match report::survey(&arguments.root) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let locale = match target(&survey.texts, &arguments.lang) {
        Ok(locale) => locale,
        Err(code) => return code,
    };
    let keys = exchange::keys(&survey.texts, &survey.sources, &locale);
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let pages: Result<Vec<&str>, String> =
        arguments.pages.iter().map(|it| named::page(it.trim_start_matches("pages/"), &keys)).collect();
    let pages = match pages {
        Ok(pages) => pages,
        Err(message) => {
            super::tell(format_args!("error: {message}"));
            return ExitCode::from(MISUSE);
        }
    };
    if arguments.format == ExportFormat::ReviewSheet {
        return review_sheet(arguments, &pages);
    }
    let batch = exchange::batch(&survey.texts, &survey.sources, &locale, &pages, arguments.open);
    if batch.entries.is_empty() {
        super::tell(NOTHING);
        return ExitCode::SUCCESS;
    }
    let text = match arguments.format {
        ExportFormat::Xliff => xliff::write(&batch),
        _ => csv::write(&batch),
    };
    let Some(out) = &arguments.out else {
        super::say(text.trim_end_matches('\n'));
        return ExitCode::SUCCESS;
    };
    match written(arguments, out, text.as_bytes()) {
        Ok(()) => {
            super::tell(format_args!("{} texts in {}.", batch.entries.len(), out.display()));
            ExitCode::SUCCESS
        }
        Err(code) => code,
    }
}

/// Writes the file, in place of one that is there.
fn written(arguments: &Arguments, out: &Path, bytes: &[u8]) -> Result<(), ExitCode> {
    beside::write(&arguments.root.path, out, bytes).map_err(|error| {
        super::tell(format_args!("error: Could not write {}: {error}.", out.display()));
        ExitCode::from(FAULTS)
    })
}

/// A language that pages are translated into.
///
/// # Errors
/// The exit code, after the reason was printed.
pub fn target(texts: &Texts, tag: &str) -> Result<Arc<Locale>, ExitCode> {
    let locales = texts.config.targets();
    let targets = || locales.iter();
    if let Some(locale) = targets().find(|it| it.tag == tag) {
        return Ok(Arc::clone(locale));
    }
    let known: Vec<&str> = targets().map(|it| it.tag.as_str()).collect();
    let hint = did_you_mean(tag, known.iter().copied()).unwrap_or_default();
    super::tell(format_args!("error: No page is translated into “{tag}”: {hint}"));
    Err(ExitCode::from(MISUSE))
}

const NOTHING: &str = "Nothing is new or stale: no file was written.";

/// The sheet needs the theme, for its layout and fonts; it goes to a file, since a terminal shows no PDF.
fn review_sheet(arguments: &Arguments, pages: &[&str]) -> ExitCode {
    let survey = match report::survey_with_theme(&arguments.root) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let made =
        review::sheet(&survey.sources, &survey.plan, &survey.options, &arguments.lang, pages, arguments.open);
    let bytes = match made {
        Ok(Some(bytes)) => bytes,
        Ok(None) if arguments.open => {
            super::tell(NOTHING);
            return ExitCode::SUCCESS;
        }
        Ok(None) => {
            super::tell("error: No page is on the sheet: it holds pages, and not the interface (“site”).");
            return ExitCode::from(MISUSE);
        }
        Err(faults) => {
            report::print(&faults, &survey.sources, super::Format::Text);
            return ExitCode::from(FAULTS);
        }
    };
    let out = arguments.out.clone().unwrap_or_else(|| format!("review-sheet.{}.pdf", arguments.lang).into());
    match written(arguments, &out, &bytes) {
        Ok(()) => {
            super::tell(format_args!("A sheet to print in {}.", out.display()));
            ExitCode::SUCCESS
        }
        Err(code) => code,
    }
}
