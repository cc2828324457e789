//! The script of discreet pages: three presses of a key lead away. Never part of any other page.

use super::edition::EditionPages;
use crate::site::Address;

/// A file of its own, so that a page needs no script inside it and a strict content security policy holds.
const SCRIPT: &str = include_str!("exit.js");

/// Where it lies: under a name that changes with what it does.
pub fn address() -> Address {
    let hash = blake3::hash(SCRIPT.as_bytes()).to_hex();
    Address::of_file(format!("assets/exit.{}.js", &hash[..8]))
}

/// The file, where a page of the edition needs it.
pub fn file(edition: &EditionPages<'_>) -> Option<(Address, String)> {
    let is_needed = edition.documents.all().any(|it| it.discreet);
    is_needed.then(script)
}

/// The file.
pub fn script() -> (Address, String) {
    (address(), SCRIPT.to_owned())
}
