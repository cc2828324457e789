//! What every command does with a project: reads it, and prints findings. Never publishes.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use rayon::prelude::*;

use super::progress::Bar;
use super::{FAULTS, Format, MISUSE, Project, Root};
use crate::config::base_url::{FORM, is_base_url};
use crate::diagnostics::render::{self, Style};
use crate::diagnostics::{Diagnostic, Severity};
use crate::edge::clock;
use crate::edge::interrupt;
use crate::edge::memo::{self, Files};
use crate::edge::read::{Gathered, ReadError, read_tree};
use crate::edge::terminal;
use crate::locale::CivilDate;
use crate::output::Shelf;
use crate::pipeline::stages::{self, Plan, Texts};
use crate::pipeline::{self, Made, Options, Round};
use crate::source::Sources;
use crate::web::fonts::Effort;

/// What a command found out about a project.
pub struct Run {
    /// Its files.
    pub sources: Sources,
    /// What was made; not to be published when there are errors.
    pub made: Made,
    /// Everything that was found.
    pub diagnostics: Vec<Diagnostic>,
}

/// A project that was read, and what is asked for.
pub struct Asked {
    /// Its files.
    pub sources: Sources,
    /// What is asked for.
    pub options: Options,
    /// Files that cannot be read as the text that they should be.
    unreadable: Vec<Diagnostic>,
}

/// Reads the project of a command. `judge_leaflets`: each finished leaflet is held against PDF/UA too, and nothing is to be
/// published, so that no fonts are made.
///
/// # Errors
/// The exit code, after the reason was printed.
pub fn ask(project: &Project, base_url: Option<String>, judge_leaflets: bool) -> Result<Asked, ExitCode> {
    let options = options(project, base_url)?;
    let options = Options { judge_leaflets, fonts: options.fonts.filter(|_| !judge_leaflets), ..options };
    let (sources, unreadable) = read(&project.root.path)?;
    Ok(Asked { sources, options, unreadable })
}

impl Asked {
    /// Builds it, with a progress bar in a terminal. `root`: the project's folder; `memo`: what was made before; `shelf`: where
    /// finished pages go.
    pub fn build(self, root: &Path, memo: &Files, shelf: &dyn Shelf) -> Run {
        let Self { sources, options, unreadable: mut diagnostics } = self;
        clear_when_ended(root);
        let bar = Bar::new();
        let built =
            pipeline::build(&sources, &options, &Round { progress: &bar, memo, shelf, is_last: true });
        bar.finish();
        let made = built.collect(&mut diagnostics);
        Run { sources, made, diagnostics }
    }
}

/// From now on a build that is ended clears away what it was making. Where the system does not let us listen the next build does.
pub fn clear_when_ended(root: &Path) {
    let folder = root.to_owned();
    let _ = interrupt::listen(move || memo::sweep(&folder));
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
        let is_misuse = errors.0.iter().any(ReadError::is_of_root);
        ExitCode::from(if is_misuse { MISUSE } else { FAULTS })
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
    if let Some(url) = base_url.as_ref().filter(|it| !is_base_url(it)) {
        return Err(misuse(format!("“{url}” is no address for a site: write one {FORM}.")));
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

/// Findings for people, with an empty line after each.
fn text<'a>(
    diagnostics: impl IntoParallelIterator<Item = &'a Diagnostic, Iter: IndexedParallelIterator>,
    sources: &Sources,
) -> String {
    let style = if terminal::is_coloured() { Style::Coloured } else { Style::Plain };
    let all: Vec<String> =
        diagnostics.into_par_iter().map(|it| format!("{}\n\n", render::text(it, sources, style))).collect();
    all.concat()
}

/// Findings of one rule that a build tells in full: errors, and others.
const TOLD: [usize; 2] = [200, 20];

/// The same of `check`: who has more of one kind has a script that went wrong.
const MOST: usize = 1000;

/// Findings for who builds: of each rule the first ones, with a line for what is left out. The rest is for `check` to tell; a
/// large site would hide its errors behind it.
pub fn brief(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let limit = |it: Severity| if it == Severity::Error { TOLD[0] } else { TOLD[1] };
    first(diagnostics, sources, limit, "handbill check")
}

/// Of each rule as many as `limit` says, and who tells the `rest`.
fn first(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    limit: impl Fn(Severity) -> usize,
    rest: &str,
) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let is_told = |it: &&Diagnostic| {
        let count = counts.entry(it.rule.code).or_default();
        *count += 1;
        *count <= limit(it.severity())
    };
    let (told, left_out): (Vec<&Diagnostic>, Vec<&Diagnostic>) = diagnostics.iter().partition(is_told);
    let mut more: BTreeMap<&str, usize> = BTreeMap::new();
    left_out.iter().for_each(|it| *more.entry(it.rule.code).or_default() += 1);
    let line = |(code, count): (&str, usize)| format!("{count} more of [{code}]: {rest} tells them.\n\n");
    text(told, sources) + &more.into_iter().map(line).collect::<String>()
}

/// Prints findings to standard output.
pub fn print(diagnostics: &[Diagnostic], sources: &Sources, format: Format) {
    match format {
        Format::Text => {
            super::say_all(&first(diagnostics, sources, |_| MOST, "handbill check --format json"));
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

    #[test]
    fn a_build_tells_all_errors_and_the_first_of_everything_else() {
        let of = |rule, message| (0..25).map(move |it| Diagnostic::nowhere(rule, format!("{message} {it}.")));
        let all: Vec<_> = of(&rules::REVIEW_DUE, "Due").chain(of(&rules::KEY_MISSING, "Missing")).collect();
        let told = brief(&all, &Sources::new());
        assert!(told.contains("Due 19.") && !told.contains("Due 20."), "{told}");
        assert!(
            told.contains("Missing 24.")
                && told.ends_with("\n5 more of [review-due]: handbill check tells them.\n\n"),
            "{told}"
        );
        assert_eq!(told.matches(" more of ").count(), 1);
    }
}
