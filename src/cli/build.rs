//! `handbill build`: reads, builds, and publishes when there is no error. Never publishes half of it.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;

use super::{FAULTS, Format, Project, report};
use crate::edge::write::{self, Scope};
use crate::output::File;
use crate::pipeline::{self, packed};

/// Arguments of `build`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: Project,
    /// The folder to write; files in it that Handbill did not make stay. [default: ROOT/public]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The address under which the site is published, in place of each edition's base_url; the edition's name
    /// is added.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Pack text files beforehand too (.br and .gz beside each), for hosts that hand such files out.
    #[arg(long)]
    compress: bool,
    /// How the result is printed.
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// What a build prints as JSON.
#[derive(serde::Serialize)]
struct Summary {
    editions: usize,
    languages: usize,
    pages: usize,
    leaflets: usize,
    files: usize,
    bytes: u64,
    seconds: f64,
    out: String,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let start = Instant::now();
    let root = &arguments.project.root.path;
    let run = match report::run(&arguments.project, arguments.base_url.clone(), false) {
        Ok(run) => run,
        Err(code) => return code,
    };
    let diagnostics = &run.diagnostics;
    if arguments.format == Format::Text || pipeline::has_errors(diagnostics) {
        report::print(diagnostics, &run.sources, arguments.format);
    }
    if pipeline::has_errors(diagnostics) {
        super::tell(format_args!(
            "Nothing was published: {}.",
            report::count(diagnostics).unwrap_or_default()
        ));
        return ExitCode::from(FAULTS);
    }
    let mut output = run.made.output;
    if arguments.compress {
        for (path, bytes) in packed::twins(&output) {
            // A file of the site itself with such a name would be the better one.
            let _ = output.insert(path, File::Bytes(bytes));
        }
    }
    let out = arguments.out.clone().unwrap_or_else(|| root.join("public"));
    let sources = ["content", "locales", "themes"].map(|it| root.join(it));
    let sources: Vec<&std::path::Path> = sources.iter().map(PathBuf::as_path).collect();
    let folders = &run.made.folders;
    let scope = if folders.is_empty() { Scope::All } else { Scope::Part(folders) };
    let written = match write::publish(&output, &out, &sources, scope) {
        Ok(written) => written,
        Err(error) => {
            super::tell(format_args!("error: {error}"));
            return ExitCode::from(FAULTS);
        }
    };
    let summary = Summary {
        editions: run.made.editions,
        languages: run.made.languages,
        pages: run.made.pages,
        leaflets: run.made.leaflets,
        files: written.files,
        bytes: written.bytes,
        seconds: (start.elapsed().as_secs_f64() * 100.0).round() / 100.0,
        out: out.display().to_string(),
    };
    print(&summary, arguments.format, report::count(diagnostics).as_deref());
    ExitCode::SUCCESS
}

fn print(summary: &Summary, format: Format, findings: Option<&str>) {
    if format == Format::Json {
        super::say_json(summary, false);
        return;
    }
    let tail = findings.map_or(String::new(), |it| format!("; {it}"));
    let counted = [
        report::number(summary.editions, "edition", "editions"),
        report::number(summary.languages, "language", "languages"),
        report::number(summary.pages, "page", "pages"),
        report::number(summary.leaflets, "leaflet", "leaflets"),
    ];
    super::tell(format_args!(
        "{} in {:.1} s{tail}. See {}.",
        counted.join(", "),
        summary.seconds,
        summary.out
    ));
}
