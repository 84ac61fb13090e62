//! Parses the command line, runs the command, and gives the exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    elevhalsa::commands::run(std::env::args_os())
}
