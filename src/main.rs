//! The program `handbill`. Everything is in the library.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// Pages are made of many small texts, on all cores at once: the system's allocator takes a fifth of the time of a build.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    handbill::cli::run()
}
