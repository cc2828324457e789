//! Documents → a website: pages, choosers, style sheet and sitemap. Never writes a file.

pub mod beside;
pub mod blocks;
pub mod calendar;
pub mod charts;
pub mod choosers;
pub mod components;
pub mod declarations;
pub mod draw;
pub mod edition;
pub mod exit;
pub mod feeds;
pub mod fonts;
pub mod generated;
pub mod hosting;
pub mod html;
pub mod lists;
pub mod moved;
pub mod navigation;
pub mod not_found;
pub mod page;
pub mod parts;
pub mod pictures;
pub mod print;
pub mod promises;
pub mod search;
pub mod share;
pub mod sitemap;
pub mod status;
pub mod structured;
pub mod styles;
pub mod tags;
pub mod templates;
pub mod trace;

pub use draw::draw;
pub use edition::{EditionPages, Leaflets};
pub use templates::Templates;
