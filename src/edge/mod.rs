//! Where Handbill meets the machine: its files, its lock and its clock. Never decides what a page says.

pub mod beside;
pub mod changes;
pub mod clock;
pub mod interrupt;
pub mod lock;
pub mod memo;
pub mod read;
pub mod replace;
pub mod serve;
pub mod standing;
pub mod terminal;
pub mod watch;
pub mod write;
