//! Questions in a terminal. Never asks where nobody can answer: a script says what it wants by flags, or gets what the
//! question proposes.

use std::io::IsTerminal;
use std::process::ExitCode;

use dialoguer::Input;

use super::super::{MISUSE, tell};

/// What a flag says, else the answer to a question, else what it proposes.
pub fn text(flag: Option<&String>, question: &str, proposal: &str) -> String {
    if let Some(it) = flag {
        return it.clone();
    }
    if !(std::io::stdin().is_terminal() && std::io::stderr().is_terminal()) {
        return proposal.to_owned();
    }
    let asked = Input::<String>::new()
        .with_prompt(question)
        .default(proposal.to_owned())
        .show_default(!proposal.is_empty())
        .interact_text();
    asked.unwrap_or_else(|_| proposal.to_owned())
}

/// A reason for which nothing was done.
pub fn misuse(reason: impl std::fmt::Display) -> ExitCode {
    tell(format_args!("error: {reason}"));
    ExitCode::from(MISUSE)
}
