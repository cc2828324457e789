//! `handbill check`: the same stages as a build, or the rules of HTML over a folder of pages; nothing is written.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::{FAULTS, Format, MISUSE, Project, report};
use crate::check::html::folder;
use crate::diagnostics::{Diagnostic, Severity, render, sarif};
use crate::edge::changes;
use crate::edge::memo::Files;
use crate::edge::read::read_pages;
use crate::output::InMemory;
use crate::source::{Sources, Span};

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    project: Project,
    /// How findings are printed.
    #[arg(long, value_enum, default_value = "text")]
    format: Shape,
    /// Tell only what is in files that have changed since this state of git (a branch, a tag, a commit), and errors
    /// wherever they are: they stop the site from being published.
    #[arg(long, value_name = "REVISION", conflicts_with = "html")]
    changed_since: Option<String>,
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

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// For people.
    Text,
    /// For other programs.
    Json,
    /// For code hosts, which show findings on the changed line.
    Sarif,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let checked = match &arguments.html {
        Some(folder) => pages(folder),
        None => report::ask(&arguments.project, None, true).map(|asked| {
            let root = &arguments.project.root.path;
            let run = asked.build(root, &Files::open(root), &InMemory);
            (run.sources, run.diagnostics)
        }),
    };
    let (sources, mut diagnostics) = match checked {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    let root = &arguments.project.root.path;
    if let Some(revision) = &arguments.changed_since {
        match changes::since(root, revision) {
            Ok(changed) => diagnostics.retain(|it| is_of(it, &changed, &sources)),
            Err(reason) => return misuse(&reason),
        }
    }
    match arguments.format {
        Shape::Text => report::print(&diagnostics, &sources, Format::Text),
        Shape::Json => report::print(&diagnostics, &sources, Format::Json),
        Shape::Sarif => super::say_json(&sarif::log(&diagnostics, &sources, &folder(root)), true),
    }
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

/// Whether a finding is told where only some files have changed.
fn is_of(it: &Diagnostic, changed: &BTreeSet<String>, sources: &Sources) -> bool {
    let is_in = |span: Span| changed.contains(&sources.get(span.source).path);
    let beside = it.beside.map(|(span, _)| span);
    it.severity() == Severity::Error || it.span.is_none_or(is_in) || beside.is_some_and(is_in)
}

/// The project's folder as it is named from where we stand, with `/` at its end; empty where we stand in it, or it
/// lies elsewhere.
fn folder(root: &Path) -> String {
    let mut folder = String::new();
    for part in root.components().filter(|it| !matches!(it, Component::CurDir)) {
        // What lies elsewhere has no path from here.
        let Component::Normal(name) = part else { return String::new() };
        folder.push_str(&name.to_string_lossy());
        folder.push('/');
    }
    folder
}

fn misuse(reason: &dyn std::fmt::Display) -> ExitCode {
    super::tell(format_args!("error: {reason}"));
    ExitCode::from(MISUSE)
}

/// The rules of HTML over a folder.
fn pages(dir: &Path) -> Result<(Sources, Vec<Diagnostic>), ExitCode> {
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
