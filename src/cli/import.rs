//! `handbill import FILE`: takes translations over that came back, one by one. Never overwrites a translation of
//! another source text.

#![allow(clippy::disallowed_types, reason = "the file lies where the reader says")]

use std::fs::File;
use std::io;
use std::io::Read as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{FAULTS, MISUSE, Root, export, report, sync};
use crate::pipeline::exchange::{self, Import};
use crate::translation::exchange as forms;

/// Arguments of `import`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The file that came back: XLIFF 1.2, or a table as CSV.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    root: Root,
    /// The language, where the file does not say it.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Show what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let name = arguments.file.display();
    let bytes = match bounded(&arguments.file) {
        Ok(bytes) => bytes,
        Err(error) => {
            super::tell(format_args!("error: Could not read {name}: {error}."));
            return ExitCode::from(MISUSE);
        }
    };
    let returns = match forms::read(&bytes) {
        Ok(returns) => returns,
        Err(fault) => {
            let column = fault.column.map_or(String::new(), |it| format!(":{it}"));
            super::say(format_args!(
                "error: {name}:{}{column}: {}\n  help: {}",
                fault.line, fault.message, fault.help
            ));
            super::tell("Nothing was taken over.");
            return ExitCode::from(FAULTS);
        }
    };
    let survey = match report::survey(&arguments.root) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let Some(tag) = arguments.lang.as_ref().or(returns.target.as_ref()) else {
        super::tell(format_args!("error: {name} does not say which language it is in: add --lang"));
        return ExitCode::from(MISUSE);
    };
    let targets = survey.texts.config.targets();
    let known: Vec<&str> = targets.iter().map(|it| it.tag.as_str()).collect();
    let locale = match export::target(&survey.texts, forms::tag_in_site(tag, &known).unwrap_or(tag)) {
        Ok(locale) => locale,
        Err(code) => return code,
    };
    let import = exchange::import(&survey.texts, &survey.sources, &locale, &returns);
    print(&import, &name.to_string());
    if !arguments.dry_run
        && let Err(code) = sync::write(&arguments.root, &survey.sources, &import.files)
    {
        return code;
    }
    let done = if arguments.dry_run { "would be taken over" } else { "taken over" };
    super::tell(format_args!(
        "{} {done}, {} the same, {} without a translation, {} refused.",
        import.changed.len(),
        import.same,
        import.empty,
        import.refused.len()
    ));
    if import.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FAULTS) }
}

/// The bytes of a file, and one more than is read of any: what never ends, such as a device, does not fill the memory.
fn bounded(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe may never say anything.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(forms::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn print(import: &Import, name: &str) {
    for (what, words) in &import.changed {
        super::say(format_args!("{what}: {words}"));
    }
    for (line, reason) in &import.refused {
        super::say(format_args!("refused: {name}:{line}: {reason}"));
    }
}
