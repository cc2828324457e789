//! `handbill build`: reads, builds, and publishes when there is no error. Never publishes half of it.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use clap::Args;
use serde::{Deserialize, Serialize};

use super::report::Asked;
use super::{FAULTS, Format, Project, report};
use crate::edge::memo::Files;
use crate::edge::read;
use crate::edge::standing::Standing;
use crate::edge::terminal;
use crate::edge::write::{Publishing, Scope, WriteError, sweep};
use crate::output::{File, InMemory, Output, Shelf};
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
#[derive(Serialize, Deserialize)]
struct Summary {
    editions: usize,
    languages: usize,
    pages: usize,
    leaflets: usize,
    files: usize,
    bytes: u64,
    seconds: f64,
    out: String,
    /// Whether the site stood there as it is already.
    unchanged: bool,
}

/// What a build says.
#[derive(Serialize, Deserialize)]
struct Said {
    summary: Summary,
    /// Findings, as they are printed.
    findings: String,
    /// How many there are of each kind.
    counted: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let start = Instant::now();
    let root = &arguments.project.root.path;
    let asked = match report::ask(&arguments.project, arguments.base_url.clone(), false) {
        Ok(asked) => asked,
        Err(code) => return code,
    };
    let out = arguments.out.clone().unwrap_or_else(|| root.join("public"));
    let memo = Files::open(root);
    let is_text = arguments.format == Format::Text;
    let standing = {
        let digest = asked.sources.digest("", |_| true);
        let told = (is_text, is_text && terminal::is_coloured());
        Standing::of(&memo, &(digest, format!("{:?}", asked.options), arguments.compress, told), &out)
    };
    if let Some(said) = standing.recall().and_then(|it| serde_json::from_str::<Said>(&it).ok()) {
        sweep(&out);
        // The same folder may be named in another way this time.
        let out = out.display().to_string();
        let summary = Summary { seconds: seconds(start), unchanged: true, out, ..said.summary };
        say(&Said { summary, ..said }, arguments.format);
        return ExitCode::SUCCESS;
    }
    match build(arguments, asked, &memo, &out) {
        Ok((output, mut said)) => {
            said.summary.seconds = seconds(start);
            say(&said, arguments.format);
            if let Ok(said) = serde_json::to_string(&said) {
                standing.note(output.paths(), said);
            }
            ExitCode::SUCCESS
        }
        Err(code) => code,
    }
}

/// Builds, and publishes what was built.
fn build(arguments: &Arguments, asked: Asked, memo: &Files, out: &Path) -> Result<(Output, Said), ExitCode> {
    let root = &arguments.project.root.path;
    let own = ["content", "locales", "themes", ".handbill", ".git"].map(|it| root.join(it));
    let linked = read::linked(root);
    let sources: Vec<&Path> = own.iter().chain(&linked).map(PathBuf::as_path).collect();
    let failed = |error: WriteError| {
        super::tell(format_args!("error: {error}"));
        ExitCode::from(FAULTS)
    };
    report::clear_when_ended(root);
    let publishing = Publishing::begin(out, &sources).map_err(failed)?;
    // What is packed too must be at hand.
    let shelf: &dyn Shelf = if arguments.compress { &InMemory } else { &publishing };
    let run = asked.build(root, memo, shelf);
    let diagnostics = &run.diagnostics;
    if pipeline::has_errors(diagnostics) {
        match arguments.format {
            Format::Text => super::say_all(&report::brief(diagnostics, &run.sources)),
            Format::Json => report::print(diagnostics, &run.sources, Format::Json),
        }
        let counted = report::count(diagnostics).unwrap_or_default();
        super::tell(format_args!("Nothing was published: {counted}."));
        return Err(ExitCode::from(FAULTS));
    }
    let is_text = arguments.format == Format::Text;
    let findings = if is_text { report::brief(diagnostics, &run.sources) } else { String::new() };
    let mut output = run.made.output;
    if arguments.compress {
        for (path, bytes) in packed::twins(&output) {
            // A file of the site itself with such a name would be the better one.
            let _ = output.insert(path, File::Bytes(bytes));
        }
    }
    let folders = &run.made.folders;
    let scope = if folders.is_empty() { Scope::All } else { Scope::Part(folders) };
    let written = publishing.finish(&output, scope).map_err(|error| {
        super::say_all(&findings);
        failed(error)
    })?;
    let summary = Summary {
        editions: run.made.editions,
        languages: run.made.languages,
        pages: run.made.pages,
        leaflets: run.made.leaflets,
        files: written.files,
        bytes: written.bytes,
        seconds: 0.0,
        out: out.display().to_string(),
        unchanged: false,
    };
    Ok((output, Said { summary, findings, counted: report::count(diagnostics) }))
}

/// Seconds since the start, to the hundredth.
fn seconds(start: Instant) -> f64 {
    (start.elapsed().as_secs_f64() * 100.0).round() / 100.0
}

fn say(said: &Said, format: Format) {
    let Said { summary, findings, counted } = said;
    if format == Format::Json {
        super::say_json(summary, false);
        return;
    }
    super::say_all(findings);
    let tail = counted.as_ref().map_or(String::new(), |it| format!("; {it}"));
    let numbers = [
        report::number(summary.editions, "edition", "editions"),
        report::number(summary.languages, "language", "languages"),
        report::number(summary.pages, "page", "pages"),
        report::number(summary.leaflets, "leaflet", "leaflets"),
    ];
    let end = if summary.unchanged { "Nothing has changed in" } else { "See" };
    super::tell(format_args!(
        "{} in {:.1} s{tail}. {end} {}.",
        numbers.join(", "),
        summary.seconds,
        summary.out
    ));
}
