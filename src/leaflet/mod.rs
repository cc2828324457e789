//! Documents → printable leaflets: PDF/UA-1 through Typst, in memory. Never reads a file, and no text is ever
//! parsed as Typst code.

pub mod archive;
pub mod codes;
pub mod components;
pub mod content;
pub mod data;
pub mod finish;
pub mod fit;
pub mod imposition;
pub mod imprint;
pub mod judge;
pub mod made;
pub mod make;
pub mod operators;
pub mod picture;
pub mod qr;
pub mod review;
pub mod sheets;
mod stream;
pub mod words;
pub mod world;

pub use make::{Job, make};
pub use world::Press;
