//! The program `handbill`. Everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    handbill::cli::run()
}
