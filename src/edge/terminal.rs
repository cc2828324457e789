//! What the terminal and its user want. Never prints.

#![allow(clippy::disallowed_methods, reason = "this is where the environment is asked")]

use std::env;
use std::io::IsTerminal;

/// Whether findings may be coloured: in a terminal, unless its user has asked for none (`NO_COLOR`, see no-color.org).
pub fn is_coloured() -> bool {
    let is_unset = |name: &str| env::var_os(name).is_none_or(|it| it.is_empty());
    let is_dumb = env::var_os("TERM").is_some_and(|it| it == "dumb");
    std::io::stdout().is_terminal() && is_unset("NO_COLOR") && !is_dumb
}
