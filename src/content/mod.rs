//! Pages as their authors wrote them: front matter, blocks, and the text of each block as a translation unit.
//! Never resolves a fact and never knows another language.

pub mod article;
pub mod blocks;
pub mod component;
pub mod front_matter;
pub mod kind;
pub mod own;
pub mod read;
pub mod shallow;
pub mod start;
pub mod statement;
pub mod units;

pub use article::{Alert, Article, Block};
pub use component::Component;
pub use front_matter::{FrontMatter, Status};
pub use kind::Kind;
pub use read::read;
pub use units::{Unit, UnitRef, Units};
