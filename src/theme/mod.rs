//! What designers make: templates, style sheets, leaflet layouts and fonts, as one checked value. Never draws.

pub mod builtin;
mod fonts;
pub mod read;
pub mod settings;

pub use read::{Theme, read};
pub use settings::{Dye, FontFile, Leaflet, SheetPlan, Typesetting};
