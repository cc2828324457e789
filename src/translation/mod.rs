//! Which words a reader gets: the translation of a unit where there is one, otherwise along the fallback
//! chain. Never reads markdown and never draws.

pub mod catalogue;
pub mod texts;

pub use catalogue::{Catalogue, Language};
pub use texts::{PageTexts, Resolved, State};
