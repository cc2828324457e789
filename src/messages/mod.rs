//! Fluent: resources, the functions that texts may call, and their values. Never knows what a page looks like.

pub mod bundle;
mod count;
mod depth;
mod literals;
pub mod placeable;
pub mod places;
mod plurals;
pub mod references;
pub mod resource;

pub use bundle::{Arguments, Bundle, Value};
pub use placeable::Placeable;
pub use resource::Resource;
