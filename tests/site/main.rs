//! The sample site, built by the program itself: what it makes, what one change does, and what every kind of
//! fault leads to.

#![allow(
    clippy::disallowed_types,
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "these tests run the program on files"
)]

mod components;
mod exchange;
mod facts;
mod faults;
mod integrity;
mod kinds;
mod languages;
mod leaflets;
mod native;
mod newcomer;
mod pages;
mod pictures;
mod planted;
mod project;
mod search;
mod stale;
mod standing;
mod statement;
mod styles;
mod terminal;
mod translations;
mod translators_faults;
mod weight;
mod words;
