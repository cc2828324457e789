//! Which files have changed since a state that git knows. Never changes anything: git is only asked.

#![allow(clippy::disallowed_types, reason = "git is the only one who knows")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Paths, from `root` and with `/`, of the files below it that are not as they were in `revision`, and of new ones.
///
/// # Errors
/// A sentence: there is no git, no repository, or no such revision.
pub fn since(root: &Path, revision: &str) -> Result<BTreeSet<String>, String> {
    if revision.starts_with('-') {
        return Err(format!("“{revision}” is no revision."));
    }
    let mut changed = ask(root, &["diff", "--name-only", "--relative", "-z", revision, "--", "."])?;
    changed.extend(ask(root, &["ls-files", "--others", "--exclude-standard", "-z"])?);
    Ok(changed)
}

fn ask(root: &Path, arguments: &[&str]) -> Result<BTreeSet<String>, String> {
    let asked = Command::new("git").arg("-C").arg(root).args(arguments).output();
    let answer = asked.map_err(|error| format!("git cannot be asked: {error}."))?;
    if !answer.status.success() {
        let reason = String::from_utf8_lossy(&answer.stderr);
        return Err(format!("git says: {}", reason.trim()));
    }
    let paths = String::from_utf8_lossy(&answer.stdout);
    Ok(paths.split('\0').filter(|it| !it.is_empty()).map(str::to_owned).collect())
}
