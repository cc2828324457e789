//! Documents → a website: pages, choosers, style sheet and sitemap. Never writes a file.

pub mod blocks;
pub mod choosers;
pub mod components;
pub mod declarations;
pub mod draw;
pub mod edition;
pub mod exit;
pub mod fonts;
pub mod generated;
pub mod html;
pub mod not_found;
pub mod page;
pub mod parts;
pub mod pictures;
pub mod print;
pub mod search;
pub mod sitemap;
pub mod status;
pub mod styles;
pub mod templates;
pub mod trace;

pub use draw::draw;
pub use edition::{EditionPages, Leaflets};
pub use templates::Templates;
