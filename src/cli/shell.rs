//! `handbill completions SHELL` and `handbill man`: what shells and manuals take. Never reads a project.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, MISUSE, tell};

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Arguments of `man`.
#[derive(Debug, Args)]
pub struct Manual {
    /// Write a page for the program and one for each command into this folder, in place of printing the first.
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Prints a script that completes commands and flags.
pub fn completions(arguments: &Completions) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "handbill", &mut script);
    print(&script)
}

/// Prints or writes the manual.
pub fn manual(arguments: &Manual) -> ExitCode {
    let command = Cli::command();
    let Some(folder) = &arguments.out else {
        let mut page = Vec::new();
        let rendered = clap_mangen::Man::new(command).render(&mut page);
        return rendered.map_or_else(failed, |()| print(&page));
    };
    let written = fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
    written.map_or_else(failed, |()| ExitCode::SUCCESS)
}

fn print(bytes: &[u8]) -> ExitCode {
    // A reader that went away is no fault.
    let _ = io::Write::write_all(&mut io::stdout(), bytes);
    ExitCode::SUCCESS
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed over by map_or_else")]
fn failed(error: io::Error) -> ExitCode {
    tell(format_args!("error: {error}"));
    ExitCode::from(MISUSE)
}
