//! What every command does with a project: reads it, and prints findings. Never publishes.

use std::path::Path;
use std::process::ExitCode;

use super::progress::Bar;
use super::{FAULTS, Format, MISUSE, Project, Root};
use crate::diagnostics::render::{self, Style};
use crate::diagnostics::{Diagnostic, Severity};
use crate::edge::clock;
use crate::edge::interrupt;
use crate::edge::memo::{self, Files};
use crate::edge::read::{Gathered, read_tree};
use crate::edge::terminal;
use crate::locale::CivilDate;
use crate::pipeline::stages::{self, Plan, Texts};
use crate::pipeline::{self, Made, Options};
use crate::source::Sources;
use crate::web::fonts::Effort;

/// What a command found out about a project.
pub struct Run {
    /// Its files.
    pub sources: Sources,
    /// What was asked for.
    pub options: Options,
    /// What was made; not to be published when there are errors.
    pub made: Made,
    /// Everything that was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and builds the project of a command, with a progress bar in a terminal. `judge_leaflets`: each finished
/// leaflet is held against PDF/UA too, and nothing is to be published, so that no fonts are made.
///
/// # Errors
/// The exit code, after the reason was printed.
pub fn run(project: &Project, base_url: Option<String>, judge_leaflets: bool) -> Result<Run, ExitCode> {
    let options = options(project, base_url)?;
    let options = Options { judge_leaflets, fonts: options.fonts.filter(|_| !judge_leaflets), ..options };
    let (sources, mut diagnostics) = read(&project.root.path)?;
    let folder = project.root.path.clone();
    // Without it a build that is ended leaves a folder that the next one clears away.
    let _ = interrupt::listen(move || memo::sweep(&folder));
    let bar = Bar::new();
    let built = pipeline::build(&sources, &options, &bar, &Files::open(&project.root.path));
    bar.finish();
    let made = built.collect(&mut diagnostics);
    Ok(Run { sources, options, made, diagnostics })
}

/// A project's settings, languages and pages, for commands that build no pages.
pub struct Survey {
    /// Its files.
    pub sources: Sources,
    /// What was read from them.
    pub texts: Texts,
}

/// The same with the theme.
pub struct ThemedSurvey {
    /// Its files.
    pub sources: Sources,
    /// What was read from them.
    pub plan: Plan,
    /// The day and so on.
    pub options: Options,
}

/// Reads a project up to its pages, drafts left out.
///
/// # Errors
/// The exit code, after the faults were printed: with an error in a page or a translators' file nobody can say
/// what is stale.
pub fn survey(root: &Root) -> Result<Survey, ExitCode> {
    let (sources, texts, _) = surveyed(root, stages::read_texts)?;
    Ok(Survey { sources, texts })
}

/// Reads a project up to its pages and its theme.
///
/// # Errors
/// As [`survey`].
pub fn survey_with_theme(root: &Root) -> Result<ThemedSurvey, ExitCode> {
    let (sources, plan, options) = surveyed(root, stages::read)?;
    Ok(ThemedSurvey { sources, plan, options })
}

type Stage<T> = fn(&Sources, &Options, &mut Vec<Diagnostic>) -> Option<T>;

fn surveyed<T>(root: &Root, stage: Stage<T>) -> Result<(Sources, T, Options), ExitCode> {
    let (sources, mut diagnostics) = read(&root.path)?;
    let options = Options::on(today()?);
    let found = stage(&sources, &options, &mut diagnostics);
    if !pipeline::has_errors(&diagnostics)
        && let Some(found) = found
    {
        return Ok((sources, found, options));
    }
    diagnostics.retain(|it| it.severity() == Severity::Error);
    render::sort(&mut diagnostics, &sources);
    print(&diagnostics, &sources, Format::Text);
    super::tell(format_args!("Nothing was done: {}.", count(&diagnostics).unwrap_or_default()));
    Err(ExitCode::from(FAULTS))
}

/// The day, or the exit code after it was said why it cannot be known.
///
/// # Errors
/// The exit code.
pub fn today() -> Result<CivilDate, ExitCode> {
    clock::today().map_err(|error| {
        super::tell(format_args!("error: {error}"));
        ExitCode::from(MISUSE)
    })
}

/// The files of a project, and findings for those that should be text and cannot be read as it.
///
/// # Errors
/// The exit code, after the reason was printed.
pub fn read(root: &Path) -> Result<(Sources, Vec<Diagnostic>), ExitCode> {
    let tree = read_tree(root).map_err(|errors| {
        for error in &errors.0 {
            super::tell(format_args!("error: {error}"));
        }
        ExitCode::from(MISUSE)
    })?;
    let mut gathered = Gathered::default();
    for file in tree.files {
        gathered.add(file);
    }
    let faults = gathered.unreadable();
    Ok((gathered.sources, faults))
}

/// The build that a command's arguments ask for.
fn options(project: &Project, base_url: Option<String>) -> Result<Options, ExitCode> {
    let misuse = |reason: String| {
        super::tell(format_args!("error: {reason}"));
        ExitCode::from(MISUSE)
    };
    let today = today()?;
    if let Some(url) = base_url.as_ref().filter(|it| !crate::config::facts::is_url(it)) {
        return Err(misuse(format!("“{url}” is no address of the web: it begins with https://")));
    }
    Ok(Options {
        today,
        edition: project.edition.clone(),
        language: project.lang.clone(),
        no_leaflets: project.no_leaflets,
        black_and_white: project.black_and_white,
        print_shop: project.print_shop,
        judge_leaflets: false,
        drafts: project.drafts,
        designers: false,
        base_url,
        fonts: (!project.no_fonts).then_some(Effort::Smallest),
    })
}

/// Prints findings to standard output.
pub fn print(diagnostics: &[Diagnostic], sources: &Sources, format: Format) {
    match format {
        Format::Text => {
            let style = if terminal::is_coloured() { Style::Coloured } else { Style::Plain };
            for diagnostic in diagnostics {
                super::say(format_args!("{}\n", render::text(diagnostic, sources, style)));
            }
        }
        Format::Json => super::say_json(&render::findings(diagnostics, sources), true),
    }
}

/// `1 page`, `2 pages`.
pub fn number(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// "2 errors, 1 warning", or nothing to say.
pub fn count(diagnostics: &[Diagnostic]) -> Option<String> {
    let of = |severity, one: &str, many: &str| {
        let count = diagnostics.iter().filter(|it| it.severity() == severity).count();
        (count > 0).then(|| number(count, one, many))
    };
    let parts: Vec<String> = [
        of(Severity::Error, "error", "errors"),
        of(Severity::Warning, "warning", "warnings"),
        of(Severity::Hint, "hint", "hints"),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::rules;

    #[test]
    fn counts_are_words() {
        let error = || Diagnostic::nowhere(&rules::KEY_MISSING, "x");
        let warning = || Diagnostic::nowhere(&rules::REVIEW_DUE, "x");
        assert_eq!(count(&[]), None);
        assert_eq!(count(&[error(), warning(), warning()]).as_deref(), Some("1 error, 2 warnings"));
    }
}
