//! The command line: arguments, and what each command prints. Findings go to standard output, progress and
//! prose to standard error. Never builds anything itself.

#![allow(clippy::disallowed_types, clippy::disallowed_methods, reason = "commands measure their time")]

pub mod build;
pub mod check;
pub mod explain;
pub mod export;
pub mod import;
pub mod named;
pub mod new;
pub mod progress;
pub mod report;
pub mod shell;
pub mod sign_off;
pub mod status;
pub mod sync;
pub mod watch;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Makes accessible websites and printable leaflets from markdown, in the languages of a place.
#[derive(Debug, Parser)]
#[command(
    name = "handbill",
    version,
    about,
    after_help = "Exit codes: 0 done, 1 faults found (nothing published), 2 wrong use of the command."
)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build every site and leaflet into public/, whole or not at all.
    Build(build::Arguments),
    /// Show the site in a browser, and each page anew as soon as it is saved.
    Watch(watch::Arguments),
    /// Look for faults in pages, translations, theme and leaflets, and publish nothing.
    Check(check::Arguments),
    /// Say what each language lacks, page by page, and which translations are older than their source.
    Status(status::Arguments),
    /// Hand new and edited source texts to the translators' files.
    Sync(sync::Arguments),
    /// Record that somebody has checked a translation; a later change of either side voids it.
    SignOff(sign_off::Arguments),
    /// Write a language's texts to one file for an agency or a second translator.
    Export(export::Arguments),
    /// Take translations over from a file that came back.
    Import(import::Arguments),
    /// Start something new, ready to edit.
    New(new::Arguments),
    /// Say in plain words what a rule means: why it matters and how to mend it.
    Explain(explain::Arguments),
    /// Print a script with which a shell completes commands and flags.
    Completions(shell::Completions),
    /// Print the manual page.
    Man(shell::Manual),
}

/// Where the project is.
#[derive(Debug, Args)]
pub struct Root {
    /// The folder that holds content/, locales/ and themes/.
    #[arg(id = "root", default_value = ".", value_name = "ROOT")]
    path: PathBuf,
}

/// What to look at, for every command that builds.
#[derive(Debug, Args)]
pub struct Project {
    #[command(flatten)]
    root: Root,
    /// Only this edition (a folder of content/).
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Only this language, such as ur.
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// Leave out the leaflets: they take the most time.
    #[arg(long)]
    no_leaflets: bool,
    /// Leave out the fonts of the web pages, for a quick look: readers would see those of their device.
    #[arg(long)]
    no_fonts: bool,
    /// Make each leaflet in black and white too, for printers without colour.
    #[arg(long)]
    black_and_white: bool,
    /// Make each leaflet for a print shop too, with bleed and crop marks.
    #[arg(long)]
    print_shop: bool,
    /// Take in pages whose status is draft.
    #[arg(long)]
    drafts: bool,
}

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For other programs.
    Json,
}

/// Runs the program.
pub fn run() -> ExitCode {
    let command = Cli::parse().command;
    if let Err(error) = threads() {
        tell(format_args!("error: The system gives this program no thread to work with: {error}."));
        return ExitCode::from(MISUSE);
    }
    let code = do_it(command);
    match UNSAID.get() {
        Some(error) => {
            tell(format_args!("error: Could not write to standard output: {error}."));
            ExitCode::from(FAULTS)
        }
        None => code,
    }
}

/// As many threads as there are cores; where the system gives fewer, this one alone. The pool of all is made once, whether that
/// works or not, so another one is tried before.
fn threads() -> Result<(), rayon::ThreadPoolBuildError> {
    use rayon::ThreadPoolBuilder;
    match ThreadPoolBuilder::new().build() {
        Ok(_) => ThreadPoolBuilder::new().build_global(),
        Err(_) => ThreadPoolBuilder::new().num_threads(1).use_current_thread().build_global(),
    }
}

fn do_it(command: Command) -> ExitCode {
    match command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Watch(arguments) => watch::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Sync(arguments) => sync::run(&arguments),
        Command::Status(arguments) => status::run(&arguments),
        Command::SignOff(arguments) => sign_off::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Completions(arguments) => shell::completions(&arguments),
        Command::Man(arguments) => shell::manual(&arguments),
    }
}

/// Prints a line for other programs and for people who look for findings. A reader that went away, such as
/// `head`, is no fault.
fn say(line: impl std::fmt::Display) {
    said(writeln!(std::io::stdout(), "{line}"));
}

/// Prints a text that has its own line ends.
fn say_all(text: &str) {
    said(std::io::stdout().write_all(text.as_bytes()).and_then(|()| std::io::stdout().flush()));
}

/// Why something was not printed, such as a full disk under a file that takes the output.
static UNSAID: OnceLock<std::io::Error> = OnceLock::new();

fn said(result: std::io::Result<()>) {
    if let Err(error) = result.and_then(|()| std::io::stdout().flush())
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        let _ = UNSAID.set(error);
    }
}

/// Prints a line of prose.
fn tell(line: impl std::fmt::Display) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Prints a value as JSON, on one line or on many.
fn say_json(value: &impl serde::Serialize, pretty: bool) {
    let json = if pretty { serde_json::to_string_pretty(value) } else { serde_json::to_string(value) };
    match json {
        Ok(json) => say(json),
        Err(error) => tell(format_args!("error: {error}")),
    }
}

/// Faults were found: nothing was published.
const FAULTS: u8 = 1;
/// The command was used wrongly, or the folder holds no project.
const MISUSE: u8 = 2;
