//! `handbill new`: starts a site, an edition, a language, a page or an event, ready to edit. Never overwrites a file.

mod ask;
mod language;
mod page;
mod site;

use std::process::ExitCode;

use clap::{Args, Subcommand};

/// Arguments of `new`.
#[derive(Debug, Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Start a site in a new folder: one place, its first page, and what every site must have.
    Site(site::Site),
    /// Start the site of one more place.
    Edition(site::Edition),
    /// Start a language: its folder, and its place in an edition's menu.
    Language(language::Language),
    /// Start a page.
    Page(page::Typed),
    /// Start a page for an event; its date, times and place become facts.
    Event(page::Event),
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = match &arguments.what {
        What::Site(it) => site::site(it),
        What::Edition(it) => site::edition(it),
        What::Language(it) => return language::run(it),
        What::Page(it) => page::page(it),
        What::Event(it) => page::event(it),
    };
    done.err().unwrap_or(ExitCode::SUCCESS)
}
