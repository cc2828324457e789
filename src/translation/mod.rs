//! Which words a reader gets, and what translators still have to do: one model of what is translated, stale,
//! missing and signed off. Never reads markdown and never draws.

pub mod align;
pub mod catalogue;
pub mod coverage;
pub mod diff;
pub mod edit;
pub mod exchange;
pub mod given;
pub mod handover;
pub mod lenders;
pub mod marker;
pub mod pseudo;
pub mod signoff;
pub mod start;
pub mod status;
pub mod sync;
pub mod texts;

pub use catalogue::{Catalogue, Language};
pub use coverage::{Counts, Coverage, History, Standing};
pub use texts::{PageTexts, Resolved, State};
