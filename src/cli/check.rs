//! `handbill check`: the same stages as a build, and nothing is written.

use std::process::ExitCode;

use clap::Args;

use super::progress::Bar;
use super::{FAULTS, Format, Project, report};
use crate::diagnostics::Severity;
use crate::pipeline;

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
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let options = match report::options(&arguments.project, None) {
        Ok(options) => options,
        Err(code) => return code,
    };
    let read = match report::read(&arguments.project.root) {
        Ok(read) => read,
        Err(code) => return code,
    };
    let bar = Bar::new();
    let built = pipeline::build(&read.sources, &options, &bar);
    bar.finish();
    let mut diagnostics = read.faults;
    diagnostics.extend(built.diagnostics);
    report::print(&diagnostics, &read.sources, arguments.format);
    match report::count(&diagnostics) {
        Some(count) => eprintln!("{count}."),
        None => eprintln!("No faults found."),
    }
    let worst = |severity| diagnostics.iter().any(|it| it.severity() == severity);
    if worst(Severity::Error) || (arguments.strict && worst(Severity::Warning)) {
        return ExitCode::from(FAULTS);
    }
    ExitCode::SUCCESS
}
