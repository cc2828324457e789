//! The theme's fonts as readers get them: for each language only what its pages show, packed as WOFF2, and a stand-in
//! from the reader's own device until they are there. Never touches the fonts that leaflets are printed with.

pub mod dress;
pub mod fallback;
mod joints;
pub mod shape;
pub mod subset;
pub mod texts;
pub mod whole;

pub use dress::{Dresser, STAND_IN, Style};
pub use subset::Effort;
pub use whole::whole;
