//! `handbill check`: the same stages as a build, and nothing is written.

use std::process::ExitCode;

use clap::Args;

use super::{FAULTS, Format, Project, report};
use crate::diagnostics::Severity;

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
    let run = match report::run(&arguments.project, None, true) {
        Ok(run) => run,
        Err(code) => return code,
    };
    let diagnostics = run.diagnostics;
    report::print(&diagnostics, &run.sources, arguments.format);
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
