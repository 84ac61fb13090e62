//! Parses the command line, runs the command, and gives the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    // The one place where the clock is read.
    let today = chrono::Local::now().date_naive();
    elevhalsa::commands::run(std::env::args_os(), today)
}
