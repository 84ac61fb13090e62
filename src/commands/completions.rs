//! `completions`: what a shell completes.

use std::io::Write;

use anyhow::Result;
use clap::Args;
use clap_complete::Shell;

use super::{Console, Outcome};

#[derive(Args)]
pub(super) struct Arguments {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

pub(super) fn run(arguments: &Arguments, console: &mut Console) -> Result<Outcome> {
    let mut command = super::command_line(console.words);
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, super::NAME, &mut script);
    console.out.write_all(&script)?;
    Ok(Outcome::Sound)
}
