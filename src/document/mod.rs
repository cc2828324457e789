//! One page in one language with every text resolved: what a website and a leaflet are both made from. Never
//! draws anything.

pub mod block;
pub mod build;
pub mod component;
pub mod documents;
pub mod edition;
pub mod fact;
pub mod inline;
pub mod leaf;
pub mod links;
pub mod outline;
pub mod text;
pub mod words;

pub use block::Block;
pub use build::{build, is_written};
pub use documents::Documents;
pub use edition::Edition;
pub use inline::{Inline, Target};
pub use leaf::{Contact, Coverage, Document, Event, Moment};
pub use text::Text;
