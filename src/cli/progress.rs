//! A progress bar in a terminal, and silence in a pipe. Never writes to standard output.

use std::io::IsTerminal;
use std::sync::OnceLock;

use indicatif::{ProgressBar, ProgressStyle};

use crate::pipeline::Progress;

/// Shows how far a build is.
pub struct Bar {
    bar: OnceLock<ProgressBar>,
    visible: bool,
}

impl Bar {
    /// A bar that shows itself only where standard error is a terminal.
    pub fn new() -> Self {
        Self { bar: OnceLock::new(), visible: std::io::stderr().is_terminal() }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = self.bar.get() {
            bar.finish_and_clear();
        }
    }
}

impl Default for Bar {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for Bar {
    fn begin(&self, step: &'static str, total: usize) {
        if !self.visible || total == 0 {
            return;
        }
        let bar = ProgressBar::new(total as u64).with_message(step);
        if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        let _ = self.bar.set(bar);
    }

    fn step(&self) {
        if let Some(bar) = self.bar.get() {
            bar.inc(1);
        }
    }
}
