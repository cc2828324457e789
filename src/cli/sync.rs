//! `handbill sync`: hands new and edited source texts to translators. Never changes a translation's words.

use std::process::ExitCode;

use clap::Args;

use super::{FAULTS, Root, report};
use crate::edge::replace::{self, Replacement};
use crate::pipeline::translators;
use crate::source::Sources;
use crate::translation::diff;
use crate::translation::edit::FileChange;
use crate::translation::sync;

/// Arguments of `sync`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    root: Root,
    /// Show what would change, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let survey = match report::survey(&arguments.root) {
        Ok(survey) => survey,
        Err(code) => return code,
    };
    let plan = sync::plan(&translators::sync_job(&survey.texts, &survey.sources));
    print(&plan);
    if arguments.dry_run {
        super::tell(format_args!("{} would change; nothing was written.", files(plan.files.len())));
        return ExitCode::SUCCESS;
    }
    match write(&arguments.root, &survey.sources, &plan.files) {
        Ok(()) if plan.files.is_empty() => super::tell("All is in step: nothing to do."),
        Ok(()) => super::tell(format_args!("{} written.", files(plan.files.len()))),
        Err(code) => return code,
    }
    ExitCode::SUCCESS
}

fn files(count: usize) -> String {
    if count == 1 { "1 file".to_owned() } else { format!("{count} files") }
}

/// Writes changed files, all or none.
///
/// # Errors
/// The exit code, after the reason was printed.
pub fn write(root: &Root, sources: &Sources, files: &[FileChange]) -> Result<(), ExitCode> {
    let changes: Vec<Replacement<'_>> = files
        .iter()
        .map(|it| Replacement {
            path: &it.path,
            was: sources.text(&it.path).map(|it| &*it.text),
            text: it.text.as_deref(),
        })
        .collect();
    replace::replace(&root.path, &changes).map_err(|error| {
        super::tell(format_args!("error: {error}"));
        ExitCode::from(FAULTS)
    })
}

fn print(plan: &sync::Plan) {
    for page in &plan.pages {
        let mut parts = Vec::new();
        for (count, what) in [(page.new, "new"), (page.edited.len(), "edited"), (page.gone, "gone")] {
            if count > 0 {
                parts.push(format!("{count} {what}"));
            }
        }
        if let Some(from) = &page.moved_from {
            parts.push(format!("was {from}"));
        }
        super::say(format_args!("{}: {}", page.page, parts.join(", ")));
        for (old, new) in &page.edited {
            super::say(format_args!("  {}", diff::line(old, new).replace('\n', " ")));
        }
    }
    for page in &plan.gone {
        super::say(format_args!("{page}: is gone; its translations stay in their files"));
    }
}
