//! A site while somebody edits it: pages are drawn from today's sources when a browser asks for them, and what is wrong is
//! told on the page. Never reads a file, and never waits for one.
//!
//! A page with a fault stays as it was before, with the faults above it. What has no fault follows at once, whatever is
//! wrong with other pages.

mod answer;
mod asked;
mod bar;
mod desk;
mod draw;
mod frame;
mod look;
mod page;
mod review;
mod snapshot;
#[cfg(test)]
mod tests;

pub use answer::{Answer, EVENTS};
pub use desk::Desk;
pub use snapshot::{Before, Snapshot};
