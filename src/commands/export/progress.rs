//! How far an export has come, on a terminal, once it has taken a while.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::commands::Console;

/// What is done sooner needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar that is drawn on stderr, where that is a terminal.
pub(super) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Starts to count to `length`.
    pub(super) fn of(length: usize, console: &Console) -> Self {
        let is_seen = !console.quiet && std::io::stderr().is_terminal();
        let bar = match is_seen {
            true => ProgressBar::with_draw_target(u64::try_from(length).ok(), ProgressDrawTarget::stderr()),
            false => ProgressBar::hidden(),
        };
        let style = ProgressStyle::with_template(" {wide_bar} {pos}/{len}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Self { bar }
    }

    /// Counts one more.
    pub(super) fn step(&self) {
        self.bar.inc(1);
        if self.bar.elapsed() < PATIENCE {
            return;
        }
        self.bar.tick();
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
