//! Pictures of the sources → the files that readers get: in sizes for small and large screens, as WebP where that is
//! smaller, and with nothing in them but the picture. Never trusts a file: its size is judged before it is unpacked.
//!
//! What a camera writes into a file, the place where it was taken and so on, does not get out: pictures are written
//! anew, turned as the camera was held. Colour profiles stay, for they change what is seen.
//!
//! WebP is written by libwebp. Of the encoders in Rust, the one of the `image` crate knows only lossless WebP, with
//! which a photograph is several times as large as its JPEG, and `zenwebp` has a licence (AGPL) that we cannot take.

pub mod encode;
pub mod header;
pub mod prepare;

pub use header::{Fault, Header, Kind, inspect};
pub use prepare::{Prepared, Size, prepare};
