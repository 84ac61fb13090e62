//! `completions`: what a shell completes.

use std::io::Write;

use anyhow::Result;
use clap::{Args, Command};
use clap_complete::Shell;

use super::{Console, Outcome};

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let mut command = in_brief(super::command_line(console.words));
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, super::NAME, &mut script);
    console.out.write_all(&script)?;
    Ok(Outcome::Sound)
}

/// Leaves of what is told of each option the first line, which is all that a shell has room for.
fn in_brief(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let first = help.lines().next().unwrap_or_default().to_owned();
        arg.help(first)
    });
    command.mut_subcommands(in_brief)
}
