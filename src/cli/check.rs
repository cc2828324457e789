//! `handbill check`: the same stages as a build, or the rules of HTML over a folder of pages; nothing is written.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{FAULTS, Format, MISUSE, Project, report};
use crate::check::html::folder;
use crate::diagnostics::{Diagnostic, Severity, render};
use crate::edge::read::read_pages;
use crate::source::Sources;

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: Project,
    /// How findings are printed.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    /// Warnings count as faults.
    #[arg(long)]
    strict: bool,
    /// Look at the pages of a folder instead, whoever made them: every .html, .htm and .xhtml file below it.
    #[arg(
        long,
        value_name = "DIR",
        conflicts_with_all = ["root", "edition", "lang", "no_leaflets", "no_fonts", "black_and_white", "print_shop", "drafts"]
    )]
    html: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let checked = match &arguments.html {
        Some(folder) => pages(folder),
        None => report::run(&arguments.project, None, true).map(|it| (it.sources, it.diagnostics)),
    };
    let (sources, diagnostics) = match checked {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    report::print(&diagnostics, &sources, arguments.format);
    match report::count(&diagnostics) {
        Some(count) => super::tell(format_args!("{count}.")),
        None => super::tell(format_args!("No faults found.")),
    }
    let worst = |severity| diagnostics.iter().any(|it| it.severity() == severity);
    if worst(Severity::Error) || (arguments.strict && worst(Severity::Warning)) {
        return ExitCode::from(FAULTS);
    }
    ExitCode::SUCCESS
}

/// The rules of HTML over a folder.
fn pages(dir: &Path) -> Result<(Sources, Vec<Diagnostic>), ExitCode> {
    let misuse = |reason: &dyn std::fmt::Display| {
        super::tell(format_args!("error: {reason}"));
        ExitCode::from(MISUSE)
    };
    let files = read_pages(dir).map_err(|errors| misuse(&errors))?;
    if files.iter().all(|it| it.path.to_ascii_lowercase().ends_with(".css")) {
        let reason = format!("There is no page in {}: pages end in .html, .htm or .xhtml.", dir.display());
        return Err(misuse(&reason));
    }
    let mut sources = Sources::new();
    for file in files {
        sources.add_text(file.path, &file.text);
    }
    let mut diagnostics = folder::check(&sources);
    render::sort(&mut diagnostics, &sources);
    Ok((sources, diagnostics))
}
